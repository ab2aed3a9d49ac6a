// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/sheetplaces.h"

#include "exchange/places.h"
#include "samplefiles.h"
#include "testing.h"

#include <ctime>

using namespace eplan;
using samples::Folder;
using samples::sheetRow;

namespace
{
  /// The bytes of a text in Windows-874.
  QByteArray inWindows874( const QString &text )
  {
    QByteArray bytes;
    for ( const QChar c : text )
      bytes += static_cast<char>( c.unicode() < 0x80 ? c.unicode() : c.unicode() - 0x0E01 + 0xA1 );
    return bytes;
  }

  QByteArray inUtf16( const QString &text )
  {
    QByteArray bytes( "\xFF\xFE" );
    for ( const QChar c : text )
      samples::append<quint16>( bytes, c.unicode() );
    return bytes;
  }

  PlaceRequest inZone( const char *reference )
  {
    PlaceRequest request;
    request.reference = Reference { QString::fromLatin1( reference ) };
    return request;
  }

  double metresBetween( const QgsPointXY &a, const QgsPointXY &b )
  {
    return std::hypot( ( a.x() - b.x() ) * 111320 * std::cos( a.y() * M_PI / 180 ), ( a.y() - b.y() ) * 110600 );
  }

  const QgsPointXY KORAT( 102.0978, 14.9799 );
} // namespace

class TestSheets : public QObject
{
    Q_OBJECT

    Folder mFolder;

    PlacesRead read( const QByteArray &bytes, const PlaceRequest &request = {} )
    {
      QgsFeedback feedback;
      const Result<PlacesRead> places = readPlaces( mFolder.write( "sheet.csv", bytes ), request, feedback );
      return places ? *places : PlacesRead { {}, { { PlaceTrouble::Remark, {}, places.error().message } }, 0, 0 };
    }

  private slots:
    void whoeverWroteTheTextItIsReadAlike_data()
    {
      QTest::addColumn<QByteArray>( "bytes" );
      const QString plain = "รหัส,ชื่อโครงการ,ละติจูด,ลองจิจูด\n001,ฝายบ้านโนน,14.9799,102.0978\n";
      QTest::newRow( "UTF-8" ) << plain.toUtf8();
      QTest::newRow( "UTF-8 with a mark" ) << "\xEF\xBB\xBF" + plain.toUtf8();
      QTest::newRow( "Windows-874" ) << inWindows874( plain );
      QTest::newRow( "UTF-16, as Excel saves Unicode text" ) << inUtf16( QString( plain ).replace( ',', '\t' ) );
      QTest::newRow( "semicolons" ) << QString( plain ).replace( ',', ';' ).toUtf8();
      QTest::newRow( "tabs" ) << QString( plain ).replace( ',', '\t' ).toUtf8();
      QTest::newRow( "line ends of Windows" ) << QString( plain ).replace( '\n', "\r\n" ).toUtf8();
      QTest::newRow( "line ends of old Macs" ) << QString( plain ).replace( '\n', '\r' ).toUtf8();
      QTest::newRow( "no last line end" ) << plain.trimmed().toUtf8();
      QTest::newRow( "quotes" ) << QString( plain ).replace( "ฝายบ้านโนน", "\"ฝายบ้านโนน\"" ).toUtf8();
      QTest::newRow( "titles above" ) << "บัญชีโครงการ อบต.โนน,,,\nประจำปี 2570,,,\n\n" + plain.toUtf8();
      QTest::newRow( "Thai digits" ) << QString( plain ).replace( "14.9799", "๑๔.๙๗๙๙" ).toUtf8();
      QTest::newRow( "degrees, minutes, seconds" )
        << QString( plain ).replace( "14.9799", "14°58'47.64\"\"N" ).replace( "102.0978", "102°05'52.08\"\"E" ).toUtf8();
    }

    void whoeverWroteTheTextItIsReadAlike()
    {
      QFETCH( QByteArray, bytes );
      const PlacesRead places = read( bytes );
      QVERIFY2( places.candidates.size() == 1, qPrintable( places.findings.value( 0 ).message ) );
      const PlaceCandidate &place = places.candidates.first();
      QCOMPARE( place.code, QStringLiteral( "001" ) );
      QCOMPARE( place.name, QStringLiteral( "ฝายบ้านโนน" ) );
      QCOMPARE( place.datum, QStringLiteral( "WGS 84" ) );
      QVERIFY( metresBetween( place.geometry.asPoint(), KORAT ) < 1 );
    }

    void headingsTellTheColumns_data()
    {
      QTest::addColumn<QStringList>( "headings" );
      QTest::addColumn<int>( "notation" );
      QTest::addColumn<QStringList>( "columns" );
      const auto row = []( const char *name, const QStringList &headings, SheetNotation notation, const QStringList &columns )
      { QTest::newRow( name ) << headings << int( notation ) << columns; };
      row( "lat, lon", { "id", "Lat", "Long" }, SheetNotation::Degrees, { "Lat", "Long", "", "" } );
      row( "Thai degrees", { "ละติจูด (N)", "ลองจิจูด (E)" }, SheetNotation::Degrees, { "ละติจูด (N)", "ลองจิจูด (E)", "", "" } );
      row( "X, Y", { "ชื่อ", "X", "Y" }, SheetNotation::Grid, { "X", "Y", "", "" } );
      row( "E, N with words", { "พิกัด N", "พิกัด E" }, SheetNotation::Grid, { "พิกัด E", "พิกัด N", "", "" } );
      row( "easting, northing", { "Easting (m)", "Northing (m)" }, SheetNotation::Grid, { "Easting (m)", "Northing (m)", "", "" } );
      row( "ends of a line", { "รหัส", "จุดเริ่มต้น", "จุดสิ้นสุด" }, SheetNotation::Text, { "จุดเริ่มต้น", "", "จุดสิ้นสุด", "" } );
      row( "ends in words beside a position", { "รหัส", "จุดเริ่มต้น", "จุดสิ้นสุด", "พิกัด" }, SheetNotation::Text, { "พิกัด", "", "", "" } );
      row( "dates of a contract", { "รหัส", "วันเริ่มต้น", "วันสิ้นสุด" }, SheetNotation::None, { "", "", "", "" } );
      row( "start and end", { "เริ่มต้น E", "เริ่มต้น N", "สิ้นสุด E", "สิ้นสุด N" }, SheetNotation::Grid,
           { "เริ่มต้น E", "เริ่มต้น N", "สิ้นสุด E", "สิ้นสุด N" } );
      row( "well-known text", { "id", "WKT" }, SheetNotation::Wkt, { "WKT", "", "", "" } );
      row( "whatever was written", { "โครงการ", "ค่าพิกัด" }, SheetNotation::Text, { "ค่าพิกัด", "", "", "" } );
      row( "no positions", { "โครงการ", "งบประมาณ" }, SheetNotation::None, { "", "", "", "" } );
      row( "letters in words are no axes", { "Name", "Year", "Example" }, SheetNotation::None, { "", "", "", "" } );
    }

    void headingsTellTheColumns()
    {
      QFETCH( QStringList, headings );
      QFETCH( int, notation );
      QFETCH( QStringList, columns );
      const SheetColumns guess = guessSheetColumns( headings );
      QCOMPARE( int( guess.notation ), notation );
      QCOMPARE( QStringList( { guess.first, guess.second, guess.endFirst, guess.endSecond } ), columns );
    }

    void headingsOverSeveralColumnsAreParted()
    {
      const QByteArray csv = "ที่,โครงการ,พิกัดเริ่มต้น,,พิกัดสิ้นสุด,\n,,E,N,E,N\n1,ถนน ก,661235,1520577,662235,1521577\n";
      const PlacesRead places = read( csv, inZone( "EPSG:32647" ) );
      QVERIFY2( places.candidates.size() == 1, qPrintable( places.findings.value( 0 ).message ) );
      QCOMPARE( places.candidates.first().geometry.constGet()->nCoordinates(), 2 );
      QCOMPARE( places.candidates.first().origin.feature, qint64( 3 ) );
      QCOMPARE( places.candidates.first().warnings.size(), 1 );
    }

    void metresNeedAZoneThatSomebodySays()
    {
      const QByteArray csv = "id,E,N\n1,470000,1830000\n";
      const PlacesRead open = read( csv );
      QVERIFY( open.candidates.isEmpty() );
      QCOMPARE( open.findings.first().trouble, PlaceTrouble::Ambiguous );
      QVERIFY( metresBetween( read( csv, inZone( "EPSG:32647" ) ).candidates.value( 0 ).geometry.asPoint(), { 98.718843, 16.551697 } ) <
               50 );
      QCOMPARE( read( "id,E,N,zone\n1,470000,1830000,47\n" ).candidates.size(), 1 );
      QCOMPARE( read( "id,E,N,โซน,datum\n1,470000,1830000,48,Indian 1975\n" ).candidates.value( 0 ).datum,
                QStringLiteral( "Indian 1975" ) );
    }

    void aSheetCanSayItsSystem_data()
    {
      QTest::addColumn<QByteArray>( "sheet" );
      QTest::addColumn<QString>( "reference" );
      QTest::addColumn<QString>( "datum" );
      QTest::addColumn<int>( "candidates" );
      const QByteArray row = "1,661235,1520577\n";
      QTest::newRow( "headings" ) << "id,E (Indian 1975 zone 47),N (Indian 1975 zone 47)\n" + row << "EPSG:24047"
                                  << "Indian 1975" << 1;
      QTest::newRow( "a title" ) << "พิกัด UTM Zone 47N พื้นหลักฐาน Indian 1975,,\nid,E,N\n" + row << "EPSG:24047"
                                 << "Indian 1975" << 1;
      QTest::newRow( "headings before a title" ) << "แผนที่ L7017,,\nid,E WGS84,N WGS84\n" + row << ""
                                                 << "WGS 84" << 1;
      QTest::newRow( "a map series" ) << "ระวาง L7018 โซน 47,,\nid,E,N\n" + row << "EPSG:32647"
                                      << "WGS 84" << 1;
      QTest::newRow( "two datums in a title" ) << "แปลงจาก Indian 1975 เป็น WGS 84,,\nid,E,N\n" + row << ""
                                               << "" << 0;
      QTest::newRow( "a datum in the row" ) << QByteArray( "id,E,N,zone,datum\n1,661235,1520577,47,Indian1975\n" ) << ""
                                            << "Indian 1975" << 1;
      QTest::newRow( "a datum that is unknown" ) << QByteArray( "id,E,N,zone,datum\n1,661235,1520577,47,Tokyo\n" ) << ""
                                                 << "" << 0;
      QTest::newRow( "a zone with its band" ) << QByteArray( "id,E,N,zone\n1,661235,1520577,47P\n" ) << ""
                                              << "WGS 84" << 1;
      QTest::newRow( "a zone of the south" ) << QByteArray( "id,E,N,zone\n1,661235,1520577,47S\n" ) << ""
                                             << "" << 0;
      QTest::newRow( "a zone that is none" ) << QByteArray( "id,E,N,zone\n1,661235,1520577,74\n" ) << ""
                                             << "" << 0;
      QTest::newRow( "degrees of the old datum" )
        << QByteArray( "id,lat Indian 1975,lon Indian 1975\n1,14.90123,102.10123\n" ) << "EPSG:4240"
        << "Indian 1975" << 1;
      QTest::newRow( "degrees that say nothing" ) << QByteArray( "id,lat,lon\n1,14.90123,102.10123\n" ) << "EPSG:4326"
                                                  << "WGS 84" << 1;
    }

    void aSheetCanSayItsSystem()
    {
      QFETCH( QByteArray, sheet );
      QFETCH( QString, reference );
      QFETCH( QString, datum );
      QFETCH( int, candidates );
      QgsFeedback feedback;
      const Result<SourceFile> file = inspect( mFolder.write( "says.csv", sheet ), feedback );
      QVERIFY( file );
      QCOMPARE( file->layers.first().reference.value_or( Reference {} ).definition, reference );
      const PlacesRead places = read( sheet );
      QVERIFY2( places.candidates.size() == candidates, qPrintable( places.findings.value( 0 ).message ) );
      QCOMPARE( places.candidates.value( 0 ).datum, datum );
      QCOMPARE( places.findings.isEmpty(), candidates > 0 );
    }

    void aSheetIsNotReadInJustAnySystem()
    {
      const PlacesRead places = read( "id,E,N\n1,661235,1520577\n", inZone( "EPSG:3857" ) );
      QVERIFY( places.candidates.isEmpty() );
      QVERIFY( places.findings.first().message.contains( "Pseudo-Mercator" ) );
    }

    void theAnswerTellsTheDatum()
    {
      const QByteArray csv = "id,E,N\n1,536772.956,1009256.493\n";
      const PlacesRead places = read( csv, inZone( "EPSG:24047" ) );
      QCOMPARE( places.candidates.size(), 1 );
      QCOMPARE( places.candidates.first().datum, QStringLiteral( "Indian 1975" ) );
      QVERIFY( metresBetween( places.candidates.first().geometry.asPoint(), { 99.331641111, 9.132868011 } ) < 3 );
    }

    void anAreaCanDecideTheZone()
    {
      PlaceRequest request;
      request.context.area = std::make_shared<OrganisationArea>( OrganisationArea::ofProvince( QStringLiteral( "63" ) ) );
      QCOMPARE( read( "id,E,N\n1,470000,1830000\n", request ).candidates.size(), 1 );
    }

    void textColumnsAreReadLikeTheBox()
    {
      const PlacesRead places = read( "โครงการ,พิกัด\nก,\"14.9799,102.0978\"\nข,47P 661235 1520577\nค,ไม่มี\nง,\nจ,VE ๒๐๔๕๐๘\n" );
      QCOMPARE( places.candidates.size(), 3 );
      QCOMPARE( places.findings.size(), 2 );
      QCOMPARE( places.findings[0].trouble, PlaceTrouble::Unreadable );
      QCOMPARE( places.findings[0].where.feature, qint64( 4 ) );
      QCOMPARE( places.findings[1].trouble, PlaceTrouble::NoPosition );
      QCOMPARE( places.candidates[2].accuracy, std::optional( Metres { 50 } ) );
    }

    void wellKnownTextIsRead()
    {
      const PlacesRead places = read( "id;wkt\n1;LINESTRING (102 14.9,102.01 14.91)\n2;POINT Z (102 15 7)\n3;LINESTRING (102\n4;POLYGON "
                                      "((102 15,103 15,103 16,102 15))\n" );
      QCOMPARE( places.candidates.size(), 2 );
      QVERIFY( places.candidates[1].dropped.testFlag( Dropped::Heights ) );
      QCOMPARE( places.findings.value( 0 ).trouble, PlaceTrouble::Unreadable );
      QCOMPARE( places.findings.value( 1 ).trouble, PlaceTrouble::Area );
    }

    void rowsThatCannotBeAreFound_data()
    {
      QTest::addColumn<QByteArray>( "row" );
      QTest::addColumn<int>( "trouble" );
      QTest::newRow( "swapped" ) << QByteArray( "102.0978,14.9799" ) << int( PlaceTrouble::Unreadable );
      QTest::newRow( "abroad" ) << QByteArray( "48.85,2.35" ) << int( PlaceTrouble::Unreadable );
      QTest::newRow( "half" ) << QByteArray( "14.9799," ) << int( PlaceTrouble::Unreadable );
      QTest::newRow( "words" ) << QByteArray( "north,east" ) << int( PlaceTrouble::Unreadable );
      QTest::newRow( "broken formula" ) << QByteArray( "#REF!,102.0978" ) << int( PlaceTrouble::BrokenCell );
      QTest::newRow( "none" ) << QByteArray( "," ) << int( PlaceTrouble::NoPosition );
    }

    void rowsThatCannotBeAreFound()
    {
      QFETCH( QByteArray, row );
      QFETCH( int, trouble );
      const PlacesRead places = read( "id,lat,lon\n1," + row + "\n2,14.9799,102.0978\n" );
      QCOMPARE( places.candidates.size(), 1 );
      QCOMPARE( places.findings.size(), 1 );
      QCOMPARE( int( places.findings.first().trouble ), trouble );
      QVERIFY( !places.findings.first().message.isEmpty() );
    }

    void workbooksGiveWhatFormulasCameTo()
    {
      const QByteArray rows = sheetRow( 1, { "บัญชีโครงการ" } ) + sheetRow( 3, { "รหัส", "ชื่อโครงการ", "lat", "lon" } ) +
                              sheetRow( 4, { "001", "<c t=\"str\"><f>A4&amp;1</f><v>ฝาย</v></c>", "<c><v>14.979900000000001</v></c>",
                                             "<c><f>1+101.0978</f><v>102.0978</v></c>" } ) +
                              sheetRow( 5, { "002", "ข", "<c t=\"e\"><f>Z9</f><v>#REF!</v></c>", "<c><v>102</v></c>" } );
      QgsFeedback feedback;
      const QString path =
        mFolder.write( "book.xlsx", samples::workbook( rows, "<mergeCells count=\"1\"><mergeCell ref=\"A1:D1\"/></mergeCells>" ) );
      const Result<PlacesRead> places = readPlaces( path, {}, feedback );
      QVERIFY2( places, qPrintable( places ? QString() : places.error().detail ) );
      QCOMPARE( places->candidates.size(), 1 );
      QCOMPARE( places->candidates.first().code, QStringLiteral( "001" ) );
      QCOMPARE( places->candidates.first().name, QStringLiteral( "ฝาย" ) );
      QVERIFY( metresBetween( places->candidates.first().geometry.asPoint(), KORAT ) < 0.1 );
      QCOMPARE( places->candidates.first().origin.text(), QStringLiteral( "book.xlsx, แผ่น1, 4" ) );
      QCOMPARE( places->findings.value( 0 ).trouble, PlaceTrouble::BrokenCell );
      QCOMPARE( places->findings.value( 0 ).where.feature, qint64( 5 ) );
    }

    void openDocumentsAreReadAlike()
    {
      QgsFeedback feedback;
      const QString path =
        mFolder.write( "book.ods", samples::openDocument( { { "รหัส", "ชื่อ", "lat", "lon" }, { "001", "ฝาย", "14.9799", "102.0978" } } ) );
      const Result<PlacesRead> places = readPlaces( path, {}, feedback );
      QVERIFY2( places, qPrintable( places ? QString() : places.error().detail ) );
      QCOMPARE( places->candidates.size(), 1 );
      QCOMPARE( places->candidates.first().code, QStringLiteral( "001" ) );
    }

    void aSheetIsDescribed()
    {
      QgsFeedback feedback;
      const Result<SourceFile> file =
        inspect( mFolder.write( "grid.csv", "รหัส,ชื่อโครงการ,E,N\n1,ก,582530,836953\n2,ข,582540,836963\n" ), feedback );
      QVERIFY( file );
      const SourceLayer &layer = file->layers.first();
      QCOMPARE( layer.features, qint64( 2 ) );
      QCOMPARE( layer.codeColumn, QStringLiteral( "รหัส" ) );
      QCOMPARE( layer.nameColumn, QStringLiteral( "ชื่อโครงการ" ) );
      QCOMPARE( layer.places.notation, SheetNotation::Grid );
      QVERIFY( !layer.reference );
      QCOMPARE( layer.guesses.size(), 2 );
      QCOMPARE( layer.firstRows.size(), 2 );
    }

    void aHundredThousandRowsAreReadWhole()
    {
      QByteArray csv = "id,lat,lon\n";
      for ( int i = 0; i < 100000; ++i )
        csv += QByteArray::number( i ) + ',' + QByteArray::number( 14 + i * 1e-5, 'f', 6 ) + ",102.0978\n";
      const PlacesRead places = read( csv );
      QCOMPARE( places.candidates.size(), 100000 );
    }
};

EPLAN_TEST_MAIN( TestSheets )
#include "test_sheets.moc"
