// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/coordinatesheet.h"

#include "exchange/places.h"
#include "exchange/sheetcells.h"
#include "samplefiles.h"
#include "testing.h"

using namespace eplan;
using samples::Folder;

namespace
{
  Project project( const QString &code, const QString &title, const QString &wkt )
  {
    Project made;
    made.id = { code };
    made.code = code;
    made.title = title;
    made.kind = Kind::Road;
    made.organisation = { QStringLiteral( "2300101" ) };
    made.fiscalYear = FiscalYear( 2570 );
    made.budget = Baht::fromSatang( 48480217 );
    made.length = Metres { 500 };
    made.placement.geometry = wkt.isEmpty() ? QgsGeometry() : QgsGeometry::fromWkt( wkt );
    made.placement.note = QStringLiteral( "ข้างโรงเรียน, \"ใหม่\"" );
    made.placement.at = QDateTime( QDate( 2026, 11, 23 ), QTime( 1, 2, 3 ), Qt::UTC );
    return made;
  }

  QList<Project> sample()
  {
    return { project( "70-1", "ถนนสายบ้านโนน", "LineString (102.1234567 14.9, 102.2 14.95, 102.3 14.9654321)" ),
             project( "70-2", "ฝายห้วยแสลง", "Point (99.3316411 9.132868)" ),
             project( "70-3", "ถนนหลายช่วง", "MultiLineString ((102 15, 102.1 15),(102.2 15, 102.3 15))" ),
             project( "70-4", "บ่อบาดาล ๒ แห่ง", "MultiPoint ((102 15),(102.1 15.1))" ), project( "70-5", "ยังไม่ลง", {} ) };
  }

  const QList<SheetFormat> ALL { SheetFormat::Xlsx, SheetFormat::Csv,     SheetFormat::Ods,
                                 SheetFormat::Kml,  SheetFormat::GeoJson, SheetFormat::GeoPackage };
} // namespace

Q_DECLARE_METATYPE( eplan::SheetFormat )

class TestCoordinateSheet : public QObject
{
    Q_OBJECT

    Folder mFolder;

    QString written( const QList<Project> &projects, const SheetStyle &style )
    {
      QgsFeedback feedback;
      const QString path = mFolder.path( QStringLiteral( "พิกัด" ) + suffixFor( style.format ) );
      const Result<void> done = writeCoordinateSheet( projects, path, style, feedback );
      return done ? path : done.error().message + done.error().detail;
    }

    QStringList lines( const SheetStyle &style )
    {
      return QString::fromUtf8( samples::bytesOf( written( sample(), style ) ) ).split( "\r\n" );
    }

  private slots:
    void whatIsWrittenIsReadBackToTheSamePlace_data()
    {
      QTest::addColumn<SheetFormat>( "format" );
      for ( const SheetFormat format : ALL )
        QTest::newRow( qPrintable( suffixFor( format ) ) ) << format;
    }

    void whatIsWrittenIsReadBackToTheSamePlace()
    {
      QFETCH( SheetFormat, format );
      for ( const HeadingLanguage language : { HeadingLanguage::Thai, HeadingLanguage::English } )
      {
        QgsFeedback feedback;
        const Result<PlacesRead> read = readPlaces( written( sample(), { format, language } ), {}, feedback );
        QVERIFY2( read, qPrintable( read ? QString() : read.error().message ) );
        QCOMPARE( read->candidates.size(), 4 );
        for ( int i = 0; i < 4; ++i )
        {
          QCOMPARE( read->candidates[i].code, sample()[i].code );
          QCOMPARE( read->candidates[i].name, sample()[i].title );
          QVERIFY2( samePlace( read->candidates[i].geometry, sample()[i].placement.geometry, Metres { 0.02 } ),
                    qPrintable( read->candidates[i].geometry.asWkt() ) );
        }
        QCOMPARE( read->findings.value( 0 ).trouble, PlaceTrouble::NoPosition );
      }
    }

    void theSheetHasDegreesAndBothGrids()
    {
      const QStringList rows = lines( { SheetFormat::Csv, HeadingLanguage::English, SecondGrid::Indian1975 } );
      const QStringList headings = rows[0].mid( 1 ).split( ',' );
      const QStringList stone = rows[2].split( ',' );
      // The note has a comma in it; what is looked at stands before.
      const auto cell = [&]( const char *heading ) { return stone.value( headings.indexOf( heading ) ); };
      QCOMPARE( cell( "Start latitude" ), QStringLiteral( "9.1328680" ) );
      QCOMPARE( cell( "Start longitude" ), QStringLiteral( "99.3316411" ) );
      QCOMPARE( cell( "End latitude" ), QString() );
      QCOMPARE( cell( "UTM zone" ), QStringLiteral( "47" ) );
      QVERIFY( std::abs( cell( "Start E Indian 1975" ).toDouble() - 536772.956 ) < 3 );
      QVERIFY( std::abs( cell( "Start N Indian 1975" ).toDouble() - 1009256.493 ) < 3 );
      QVERIFY( std::abs( cell( "Start E WGS 84" ).toDouble() - 536772.956 ) > 300 );
      QCOMPARE( cell( "Budget (baht)" ), QStringLiteral( "484802.17" ) );
      QVERIFY( !lines( { SheetFormat::Csv } )[0].contains( "Indian" ) );
    }

    void linesHaveTheirEndsAndLength()
    {
      const QStringList rows = lines( { SheetFormat::Csv, HeadingLanguage::English } );
      const QStringList headings = rows[0].mid( 1 ).split( ',' );
      const QStringList road = rows[1].split( ',' );
      QCOMPARE( road.value( headings.indexOf( "End longitude" ) ), QStringLiteral( "102.3000000" ) );
      QCOMPARE( road.value( headings.indexOf( "Drawn length (m)" ) ).toDouble(),
                qRound64( groundLength( sample()[0].placement.geometry ).value * 100 ) / 100.0 );
    }

    void excelReadsThai()
    {
      QVERIFY( samples::bytesOf( written( sample(), { SheetFormat::Csv } ) ).startsWith( "\xEF\xBB\xBFรหัสโครงการ," ) );
    }

    void noCellIsAFormula_data()
    {
      QTest::addColumn<QString>( "title" );
      for ( const char *title : { "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\tx", "'quoted", "plain", "a=b" } )
        QTest::newRow( title ) << QString::fromUtf8( title );
    }

    void noCellIsAFormula()
    {
      QFETCH( QString, title );
      QCOMPARE( unguarded( guarded( title ) ), title );
      QVERIFY( !QStringLiteral( "=+-@\t" ).contains( guarded( title ).front() ) );
      for ( const SheetFormat format : { SheetFormat::Csv, SheetFormat::Xlsx, SheetFormat::Ods } )
      {
        QgsFeedback feedback;
        const Result<PlacesRead> read = readPlaces( written( { project( "1", title, "Point (102 15)" ) }, { format } ), {}, feedback );
        QVERIFY( read );
        QCOMPARE( read->candidates.value( 0 ).name, guarded( title ).trimmed() );
      }
    }

    void aLineTooLongForACellIsNotCut()
    {
      QgsPolylineXY vertices;
      for ( int i = 0; i < 3000; ++i )
        vertices << QgsPointXY( 102 + i * 1e-5, 15 + ( i % 7 ) * 1e-5 );
      Project road = project( "1", "long", {} );
      road.placement.geometry = QgsGeometry::fromPolylineXY( vertices );
      QgsFeedback feedback;
      const Result<PlacesRead> sheet = readPlaces( written( { road }, { SheetFormat::Xlsx } ), {}, feedback );
      QVERIFY( sheet );
      QVERIFY( sheet->candidates.isEmpty() );
      const Result<PlacesRead> map = readPlaces( written( { road }, { SheetFormat::GeoJson } ), {}, feedback );
      QVERIFY( map );
      QCOMPARE( map->candidates.value( 0 ).vertices, qint64( 3000 ) );
    }

    void anOldFileStaysUntilTheNewOneIsWhole()
    {
      const QString path = written( sample(), { SheetFormat::Csv } );
      const QByteArray before = samples::bytesOf( path );
      QgsFeedback stopped;
      stopped.cancel();
      const Result<void> done = writeCoordinateSheet( sample(), path, { SheetFormat::Csv }, stopped );
      QVERIFY( !done );
      QCOMPARE( done.error().code, ErrorCode::Canceled );
      QCOMPARE( samples::bytesOf( path ), before );
    }

    void aPlaceThatCannotBeWrittenIsTold_data()
    {
      QTest::addColumn<QString>( "path" );
      QTest::addColumn<int>( "code" );
      QTest::newRow( "no such folder" ) << mFolder.path( "gone/a.csv" ) << int( ErrorCode::StorageReadOnly );
      QTest::newRow( "a folder" ) << mFolder.path( "." ) << int( ErrorCode::StorageFailed );
      QTest::newRow( "a device" ) << QStringLiteral( "/dev/full" ) << int( ErrorCode::StorageFailed );
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
      QFETCH( QString, path );
      QFETCH( int, code );
      for ( const SheetFormat format : { SheetFormat::Csv, SheetFormat::Xlsx } )
      {
        QgsFeedback feedback;
        const Result<void> done = writeCoordinateSheet( sample(), path, { format }, feedback );
        QVERIFY( !done );
        QCOMPARE( int( done.error().code ), code );
        QVERIFY( done.error().message.endsWith( '.' ) );
      }
    }
};

EPLAN_TEST_MAIN( TestCoordinateSheet )
#include "test_coordinatesheet.moc"
