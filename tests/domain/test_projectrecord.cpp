// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/projectrecord.h"

#include "testing.h"

#include <list>

using namespace eplan;

namespace
{
  std::size_t placeOf( const QByteArray &name )
  {
    std::size_t place = 0;
    while ( projectFields()[place].name != QLatin1String( name ) )
      ++place;
    return place;
  }

  FieldValue valueOf( const QVariant &value )
  {
    // Texts of the rows below live as long as the program.
    static std::list<std::string> kept;
    return toFieldValue( value, kept.emplace_back() );
  }
} // namespace

class TestProjectRecord : public QObject
{
    Q_OBJECT

  private slots:
    void aNewRecordIsANewProject()
    {
      const Project project = ProjectRecord().project();
      for ( const ProjectField &field : projectFields() )
        QVERIFY2( field.read( project ) == field.read( Project() ), field.name.data() );
      QVERIFY( project.id.isEmpty() && project.revision.isEmpty() && !project.updated.isValid() && !project.placement.isPlaced() );
    }

    void aProjectComesBackAsItWas()
    {
      Project project;
      project.id = { "น-7" };
      project.revision = { "\"12\"" };
      project.updated = QDateTime( QDate( 2026, 11, 22 ), QTime( 8, 30, 1, 5 ), Qt::UTC );
      project.title = QStringLiteral( "ก่อสร้างถนน คสล. สายบ้านโนน" ) + QString( 2000, 'x' );
      project.kind = Kind::Water;
      project.fiscalYear = FiscalYear( 2570 );
      project.budget = Baht::fromSatang( 48480207 );
      project.length = Metres { 0.1 };
      project.placement.geometry = QgsGeometry::fromWkt( QStringLiteral( "LineString (102.1 14.98, 102.2 14.99)" ) );
      project.placement.at = project.updated.addMSecs( 1 );
      const Project back = ProjectRecord( ProjectRecord( project ) ).project();
      QCOMPARE( back.id.text, project.id.text );
      QCOMPARE( back.revision.text, project.revision.text );
      QCOMPARE( back.updated, project.updated );
      QCOMPARE( back.placement.geometry.asWkb(), project.placement.geometry.asWkb() );
      for ( const ProjectField &field : projectFields() )
        QVERIFY2( field.read( back ) == field.read( project ), field.name.data() );
    }

    void aValueIsSpeltAsThoughWrittenAndReadAgain_data()
    {
      QTest::addColumn<QByteArray>( "name" );
      QTest::addColumn<QVariant>( "value" );
      const QDateTime time( QDate( 2026, 2, 28 ), QTime( 23, 59, 59, 999 ), Qt::UTC );
      for ( const char *name :
            { "code", "organisation", "kind", "state", "review_state", "placed_how", "fiscal_year", "budget", "disbursed", "length", "area",
              "accuracy", "placed_at", "reviewed_at", "accepted_findings", "duplicate_of", "note" } )
      {
        for ( const QVariant &value : { QVariant(),
                                        QVariant( "" ),
                                        QVariant( "ฝาย" ),
                                        QVariant( "road" ),
                                        QVariant( "in_progress" ),
                                        QVariant( "none" ),
                                        QVariant( "gps" ),
                                        QVariant( "1.5e6" ),
                                        QVariant( "0.001" ),
                                        QVariant( "-0.50" ),
                                        QVariant( "007.10" ),
                                        QVariant( "2026-11-22T08:30:00Z" ),
                                        QVariant( "2026-11-22T15:30:00.5+07:00" ),
                                        QVariant( "2026-02-31T00:00:00Z" ),
                                        QVariant( "yesterday" ),
                                        QVariant( "a\n\nb \\q" ),
                                        QVariant( "\n" ),
                                        QVariant( 2570 ),
                                        QVariant( -1 ),
                                        QVariant( 4.25 ),
                                        QVariant( time ) } )
          QTest::addRow( "%s: %s %s", name, value.typeName(), qPrintable( value.toString() ) ) << QByteArray( name ) << value;
      }
    }

    void aValueIsSpeltAsThoughWrittenAndReadAgain()
    {
      QFETCH( QByteArray, name );
      QFETCH( QVariant, value );
      const ProjectField &field = projectFields()[placeOf( name )];
      std::string spelling;
      const std::optional<FieldValue> spelt = field.spell( valueOf( value ), spelling );
      if ( !spelt )
        return;
      Project project;
      QVERIFY( field.write( project, toVariant( valueOf( value ), field.type ) ) );
      std::string kept;
      QVERIFY( *spelt == toFieldValue( field.read( project ), kept ) );
    }

    void whatCannotBeIsRefusedAndChangesNothing_data()
    {
      QTest::addColumn<QByteArray>( "name" );
      QTest::addColumn<QVariant>( "good" );
      QTest::addColumn<QVariant>( "bad" );
      QTest::newRow( "kind" ) << QByteArray( "kind" ) << QVariant( "water" ) << QVariant( "bridge" );
      QTest::newRow( "kind missing" ) << QByteArray( "kind" ) << QVariant( "water" ) << QVariant();
      QTest::newRow( "year missing" ) << QByteArray( "fiscal_year" ) << QVariant( 2570 ) << QVariant();
      QTest::newRow( "year as text" ) << QByteArray( "fiscal_year" ) << QVariant( 2570 ) << QVariant( "2571" );
      QTest::newRow( "money" ) << QByteArray( "budget" ) << QVariant( "5" ) << QVariant( "1,000" );
      QTest::newRow( "satang broken" ) << QByteArray( "budget" ) << QVariant( "5" ) << QVariant( "0.001" );
      QTest::newRow( "length" ) << QByteArray( "length" ) << QVariant( 5.0 ) << QVariant( "5" );
      QTest::newRow( "time" ) << QByteArray( "placed_at" ) << QVariant( "2026-11-22T08:30:00.000Z" ) << QVariant( "yesterday" );
      QTest::newRow( "how" ) << QByteArray( "placed_how" ) << QVariant( "gps" ) << QVariant( "guessed" );
    }

    void whatCannotBeIsRefusedAndChangesNothing()
    {
      QFETCH( QByteArray, name );
      QFETCH( QVariant, good );
      QFETCH( QVariant, bad );
      const std::size_t place = placeOf( name );
      ProjectRecord record;
      QVERIFY( record.setField( place, valueOf( good ) ) );
      QVERIFY( !record.setField( place, valueOf( bad ) ) );
      QVERIFY( record.field( place ) == valueOf( good ) );
    }

    void whatIsLeftUntoldIsKnownToBe()
    {
      ProjectRecord record;
      QVERIFY( !record.leavesUntold() );
      record.setUntold( placeOf( "accepted_findings" ) );
      QVERIFY( record.leavesUntold() );
      QCOMPARE( record.project().untold, QStringList( "accepted_findings" ) );
      QCOMPARE( ProjectRecord( record.project() ).project().untold, QStringList( "accepted_findings" ) );
    }

    void timesOfAllFormsSortAsTheyAre()
    {
      ProjectRecord early;
      ProjectRecord late;
      QVERIFY( early.setUpdated( "2026-11-22T15:30:00+07:00" ) );
      QVERIFY( late.setUpdated( "2026-11-22T08:30:00.001Z" ) );
      QVERIFY( early.updated() < late.updated() );
      QVERIFY( !early.setUpdated( "24 November" ) );
      QCOMPARE( early.project().updated, QDateTime( QDate( 2026, 11, 22 ), QTime( 8, 30 ), Qt::UTC ) );
    }
};

EPLAN_TEST_MAIN( TestProjectRecord )
#include "test_projectrecord.moc"
