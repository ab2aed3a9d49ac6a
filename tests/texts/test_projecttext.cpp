// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/projecttext.h"

#include "testing.h"
#include "texts/rows.h"

using namespace eplan;

namespace
{
  /// Columns of projecttexts.tsv.
  enum Column
  {
    Text,
    KindName,
    CategoryName,
    ShapeName,
    FirstSize,
    Sections = FirstSize + static_cast<int>( MEASURES ),
    RoadCodes,
    Villages,
    Doubts,
    Columns,
  };

  QString villagesOf( const ProjectText &read )
  {
    QStringList numbers;
    for ( const int village : read.villages )
      numbers.append( QString::number( village ) );
    return numbers.join( ',' );
  }

  QString doubtsOf( const ProjectText &read )
  {
    QStringList codes;
    for ( const TextDoubt doubt : read.doubts )
      codes.append( toText( doubt ) );
    return codes.join( ',' );
  }

  /// A reading as the table writes it, without the text.
  QStringList written( const ProjectText &read )
  {
    QStringList cells { toText( read.kind ), toText( read.category ), toText( read.shape ) };
    for ( const QString &size : read.sizes )
      cells.append( size );
    QStringList codes;
    for ( const QString &code : read.roadCodes )
      codes.append( code );
    cells << QString::number( read.sections ) << codes.join( ';' ) << villagesOf( read ) << doubtsOf( read );
    return cells;
  }
} // namespace

class TestProjectText : public QObject
{
    Q_OBJECT

  private slots:
    void projectsAreReadAsPlansWriteThem_data()
    {
      QTest::addColumn<QStringList>( "row" );
      const QList<QStringList> rows = rowsOf( "projecttexts.tsv" );
      QVERIFY( rows.size() > 80 );
      for ( const QStringList &row : rows )
      {
        QVERIFY2( row.size() <= Columns, qPrintable( row.join( '|' ) ) );
        QTest::newRow( qPrintable( row.at( Text ) ) ) << row;
      }
    }

    void projectsAreReadAsPlansWriteThem()
    {
      QFETCH( QStringList, row );
      while ( row.size() < Columns )
        row.append( QString() );
      QCOMPARE( written( readProjectText( row.at( Text ) ) ).join( " | " ), row.mid( KindName ).join( " | " ) );
    }

    void sizesAreMarkedWhereTheyWereWritten()
    {
      const QString text = QStringLiteral( "ก่อสร้างถนน คสล.\u200b สท.ถ.๑๙-๐๖๓ หมู่ที่ ๓ กว้าง ๔.๐๐ เมตร ยาว ５００ เมตร" );
      QStringList marked;
      for ( const TextMark &mark : readProjectText( text ).marks )
        marked.append( text.mid( mark.where.start, mark.where.length ) );
      const QStringList expected { QStringLiteral( "ถนน" ), QStringLiteral( "๔.๐๐ เมตร" ), QStringLiteral( "５００ เมตร" ),
                                   QStringLiteral( "สท.ถ.๑๙-๐๖๓" ), QStringLiteral( "๓" ) };
      QCOMPARE( marked, expected );
    }

    void aProjectGetsTheSizesThatHoldForAllSections()
    {
      const ProjectText two = readProjectText( QStringLiteral( "ถนน คสล. ช่วงที่ 1 กว้าง 4 ม. ยาว 120 ม. ช่วงที่ 2 กว้าง 4.00 ม. ยาว 85.5 ม." ) );
      QCOMPARE( two.totalLength()->value, 205.5 );
      QCOMPARE( two.commonWidth()->value, 4.0 );
      QVERIFY( !two.totalArea() );
      const ProjectText uneven = readProjectText( QStringLiteral( "ถนน คสล. ช่วงที่ 1 กว้าง 4 ม. ยาว 120 ม. ช่วงที่ 2 กว้าง 3-4 ม." ) );
      QVERIFY( !uneven.totalLength() );
      QVERIFY( !uneven.commonWidth() );
    }

    void everyDoubtHasASentence()
    {
      for ( std::size_t i = 0; i < EnumText<TextDoubt>::texts.size(); ++i )
        QVERIFY( !sentenceFor( static_cast<TextDoubt>( i ) ).isEmpty() );
    }
};

EPLAN_TEST_MAIN( TestProjectText )
#include "test_projecttext.moc"
