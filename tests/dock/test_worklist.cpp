// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/worklistmodel.h"

#include "testing.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

Q_DECLARE_METATYPE( eplan::WorkFilter )

using namespace eplan;

class TestWorkList : public QObject
{
    Q_OBJECT

  private:
    static constexpr int MANY = 100'000;
    static constexpr int STATE_COUNT = 7;

    static WorkFacts factsOf( WorkState state )
    {
      switch ( state )
      {
        case WorkState::NotPlaced:
          return {};
        case WorkState::Waiting:
          return { .placed = true, .changed = true };
        case WorkState::Conflict:
          return { .placed = true, .changed = true, .conflict = true };
        case WorkState::Returned:
          return { .placed = true, .review = ReviewState::Returned };
        case WorkState::Placed:
          return { .placed = true };
        case WorkState::Sent:
          return { .placed = true, .sent = true };
        case WorkState::Withdrawn:
          return { .placed = true, .state = ProjectState::Withdrawn };
      }
      return {};
    }

    /// Number n has the code n in six digits; state and kind go round.
    static WorkItem item( int number )
    {
      WorkItem item;
      item.id = { QStringLiteral( "p%1" ).arg( number ) };
      item.code = QStringLiteral( "70-30-%1" ).arg( number, 6, 10, QLatin1Char( '0' ) );
      item.title = QStringLiteral( "ก่อสร้างถนน คสล. สายบ้านโนน %1 หมู่ที่ ๓" ).arg( number );
      item.village = number % 2 ? QStringLiteral( "บ้านหนองน้ำใส" ) : QStringLiteral( "Ban Don" );
      item.kind = static_cast<Kind>( number % 3 );
      item.facts = factsOf( static_cast<WorkState>( number % STATE_COUNT ) );
      return item;
    }

    static QVector<WorkItem> items( int count )
    {
      QVector<WorkItem> items;
      for ( int number = 0; number < count; ++number )
        items.append( item( number ) );
      return items;
    }

    static QStringList shownIds( const WorkListModel &model )
    {
      QStringList ids;
      for ( int row = 0; row < model.rowCount(); ++row )
        ids.append( model.itemAt( row ).id.text );
      return ids;
    }

  private slots:
    void aHundredThousandAreCountedOnceEach()
    {
      const WorkList list( items( MANY ) );
      QCOMPARE( list.size(), MANY );
      QCOMPARE( list.counts().total(), MANY );
      QCOMPARE( list.counts().total( Kind::Road ) + list.counts().total( Kind::Water ) + list.counts().total( Kind::Other ), MANY );
      int byState = 0;
      for ( int state = 0; state < STATE_COUNT; ++state )
        byState += list.counts().of( static_cast<WorkState>( state ) );
      QCOMPARE( byState, MANY );
    }

    void everyCountIsWhatItsFilterShows_data()
    {
      QTest::addColumn<int>( "state" );
      QTest::addColumn<int>( "kind" );
      for ( int state = 0; state < STATE_COUNT; ++state )
      {
        for ( int kind = 0; kind < 3; ++kind )
          QTest::addRow( "%s, %s", toText( static_cast<WorkState>( state ) ).data(), toText( static_cast<Kind>( kind ) ).data() )
            << state << kind;
      }
    }

    void everyCountIsWhatItsFilterShows()
    {
      QFETCH( int, state );
      QFETCH( int, kind );
      static const WorkList list( items( MANY ) );
      const WorkFilter filter { {}, { static_cast<WorkState>( state ) }, static_cast<Kind>( kind ) };
      const QVector<int> shown = list.matching( filter );
      QCOMPARE( static_cast<int>( shown.size() ), list.counts().of( static_cast<WorkState>( state ), static_cast<Kind>( kind ) ) );
      QVERIFY( shown.size() > MANY / STATE_COUNT / 3 - 2 );
    }

    void searchFindsWhatAPersonTypes_data()
    {
      QTest::addColumn<QString>( "typed" );
      QTest::addColumn<int>( "found" );
      QTest::newRow( "nothing shows all" ) << "" << MANY;
      QTest::newRow( "blanks show all" ) << "   " << MANY;
      QTest::newRow( "a whole code" ) << "70-30-042123" << 1;
      QTest::newRow( "a code in Thai digits" ) << QStringLiteral( "๗๐-๓๐-๐๔๒๑๒๓" ) << 1;
      QTest::newRow( "European digits for Thai ones in the text" ) << QStringLiteral( "หมู่ที่ 3" ) << MANY;
      QTest::newRow( "the village, in the other case" ) << "BAN DON" << MANY / 2;
      QTest::newRow( "words in any order" ) << QStringLiteral( "หนองน้ำใส คสล." ) << MANY / 2;
      QTest::newRow( "sara am written as its two parts" ) << QStringLiteral( "หนองน้\u0E4D\u0E32ใส" ) << MANY / 2;
      QTest::newRow( "pasted with a no-break space" ) << QStringLiteral( "Ban\u00A0Don" ) << MANY / 2;
      QTest::newRow( "nobody has it" ) << QStringLiteral( "สะพาน" ) << 0;
    }

    void searchFindsWhatAPersonTypes()
    {
      QFETCH( QString, typed );
      QFETCH( int, found );
      static const WorkList list( items( MANY ) );
      QCOMPARE( static_cast<int>( list.matching( { typed, {}, {} } ).size() ), found );
    }

    /// A text that holds only Thai and Latin letters takes a shorter way than one with an é in it.
    void theShortWayOfATextMeetsTheLongOne()
    {
      QRandomGenerator random( 25 );
      const QString alphabet = QStringLiteral( "กขฃคมหนิีึืุู\u0E3A่้๊๋์ํำาเแโ๐๑๒๓ฯๆ aZbY09.- \t\n" );
      for ( int round = 0; round < 5000; ++round )
      {
        QString text;
        for ( int letter = random.bounded( 1, 24 ); letter > 0; --letter )
          text += alphabet.at( random.bounded( alphabet.size() ) );
        SearchTexts texts;
        texts.append( text + QStringLiteral( " é" ) );
        QVERIFY2( texts.holds( 0, text ), qPrintable( text ) );
        QVERIFY2( !texts.holds( 0, text + QStringLiteral( "ฬ" ) ), qPrintable( text ) );
      }
    }

    void theListIsInTheOrderOfCodesWhateverItIsMadeFrom()
    {
      QVector<WorkItem> reversed = items( 50 );
      std::reverse( reversed.begin(), reversed.end() );
      WorkListModel model;
      model.replace( WorkList( reversed ) );
      for ( int row = 0; row < 50; ++row )
        QCOMPARE( model.itemAt( row ).id.text, QStringLiteral( "p%1" ).arg( row ) );
    }

    void oneUpdateIsAsGoodAsANewList_data()
    {
      QTest::addColumn<WorkFilter>( "filter" );
      QTest::newRow( "all shown" ) << WorkFilter {};
      QTest::newRow( "comes into what is shown" ) << WorkFilter { {}, { WorkState::Waiting }, {} };
      QTest::newRow( "leaves what is shown" ) << WorkFilter { {}, { WorkState::NotPlaced }, {} };
      QTest::newRow( "neither before nor after" ) << WorkFilter { {}, { WorkState::Conflict }, {} };
      QTest::newRow( "new title matches the search" ) << WorkFilter { QStringLiteral( "ฝาย" ), {}, {} };
    }

    void oneUpdateIsAsGoodAsANewList()
    {
      QFETCH( WorkFilter, filter );
      QVector<WorkItem> all = items( 500 );
      WorkListModel model;
      const QAbstractItemModelTester tester( &model, QAbstractItemModelTester::FailureReportingMode::QtTest );
      model.replace( WorkList( all ) );
      model.setFilter( filter );

      WorkItem placed = item( 7 * 20 );
      placed.facts = factsOf( WorkState::Waiting );
      placed.title = QStringLiteral( "ฝายน้ำล้น" );
      model.update( { placed } );

      all[7 * 20] = placed;
      WorkListModel fresh;
      fresh.replace( WorkList( all ) );
      fresh.setFilter( filter );
      QCOMPARE( shownIds( model ), shownIds( fresh ) );
      QCOMPARE( model.counts().of( WorkState::Waiting ), fresh.counts().of( WorkState::Waiting ) );
      QCOMPARE( model.counts().of( WorkState::NotPlaced ), fresh.counts().of( WorkState::NotPlaced ) );
      QCOMPARE( model.rowOf( placed.id ), fresh.rowOf( placed.id ) );
    }

    void anUpdateOfAProjectThatIsNotListedChangesNothing()
    {
      WorkListModel model;
      model.replace( WorkList( items( 10 ) ) );
      QSignalSpy counts( &model, &WorkListModel::countsChanged );
      model.update( { item( 11 ) } );
      QCOMPARE( model.rowCount(), 10 );
      QCOMPARE( counts.count(), 0 );
    }

    void manyUpdatesAreToldOnce()
    {
      WorkListModel model;
      const QAbstractItemModelTester tester( &model, QAbstractItemModelTester::FailureReportingMode::QtTest );
      model.replace( WorkList( items( 100 ) ) );
      model.setFilter( { {}, { WorkState::Waiting }, {} } );
      QVector<WorkItem> changed;
      for ( int number = 0; number < 100; number += 7 )
      {
        changed << item( number );
        changed.last().facts = factsOf( WorkState::Waiting );
      }
      QSignalSpy counts( &model, &WorkListModel::countsChanged );
      model.update( changed );
      QCOMPARE( counts.count(), 1 );
      QVERIFY( model.counts().of( WorkState::Waiting ) >= changed.size() );
      for ( const WorkItem &one : std::as_const( changed ) )
        QVERIFY( model.rowOf( one.id ) >= 0 );
    }

    void theNextNotPlacedIsTheNextOneDownThenTheFirst_data()
    {
      QTest::addColumn<QString>( "after" );
      QTest::addColumn<QString>( "next" );
      QTest::newRow( "from a placed one" ) << "p3" << "p7";
      QTest::newRow( "from one that is not placed" ) << "p7" << "p14";
      QTest::newRow( "round the end" ) << "p14" << "p0";
      QTest::newRow( "from nowhere" ) << "gone" << "p0";
    }

    void theNextNotPlacedIsTheNextOneDownThenTheFirst()
    {
      QFETCH( QString, after );
      QFETCH( QString, next );
      WorkListModel model;
      model.replace( WorkList( items( 20 ) ) );
      const std::optional<ProjectId> found = model.nextNotPlaced( { after } );
      QVERIFY( found );
      QCOMPARE( found->text, next );
    }

    void thereIsNoNextWhereAllArePlaced()
    {
      WorkListModel model;
      model.replace( WorkList( { item( 1 ), item( 2 ) } ) );
      QVERIFY( !model.nextNotPlaced( { QStringLiteral( "p1" ) } ) );
    }
};

EPLAN_TEST_MAIN( TestWorkList )
#include "test_worklist.moc"
