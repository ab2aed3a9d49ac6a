// SPDX-License-Identifier: GPL-2.0-or-later
#include "practiceservice.h"
#include "remote/eplanservice.h"
#include "remote/onworker.h"
#include "testing.h"

#include <qgsfeedback.h>

#include <QSet>

#include <algorithm>

using namespace eplan;

Q_DECLARE_METATYPE( eplan::ErrorCode )

namespace
{
  constexpr int PROJECTS = 600;
  const FiscalYear THIS_YEAR( 2570 );

  Placement placed( double longitude )
  {
    Placement placement;
    placement.geometry = QgsGeometry::fromWkt( QStringLiteral( "LineString (%1 15.1, %1 15.2)" ).arg( longitude ) );
    placement.how = PlacedHow::Typed;
    placement.from = QStringLiteral( "๔๗P ๕๘๒๕๓๐ 836953 \"ทดสอบ\"" );
    placement.datum = QStringLiteral( "WGS 84" );
    placement.accuracy = Metres { 2.5 };
    return placement;
  }

  struct Answer
  {
      ProjectId id;
      Result<Project> outcome;
  };
} // namespace

/// The client against the real practice service.
class TestPractice : public QObject
{
    Q_OBJECT

  private:
    template <typename Work>
    auto as( const QString &role, Work work, int nth = 0 )
    {
      return asAccount( mService.account( role, nth ), work );
    }

    template <typename Work>
    auto asAccount( const PracticeAccount &account, Work work )
    {
      return onWorker( [connection = mService.connection( account ), &work] {
        QgsFeedback feedback;
        EplanService eplan( connection );
        return work( eplan, feedback );
      } );
    }

    static Result<QList<Project>> fetch( EplanService &eplan, const ProjectQuery &query, QgsFeedback &feedback )
    {
      QList<Project> projects;
      int unreadable = 0;
      const Result<void> fetched = eplan.fetchProjects(
        query,
        [&]( const ProjectPage &page ) {
          for ( const ProjectRecord &project : page.projects )
            projects << project.project();
          unreadable += page.unreadable.size();
          return Result<void>();
        },
        feedback );
      if ( !fetched || unreadable > 0 )
        return fetched ? Error { ErrorCode::InvalidData, {}, {} } : fetched.error();
      return projects;
    }

    /// The engineer's projects of this year.
    QList<Project> mine( const ProjectQuery &query = { .fiscalYear = THIS_YEAR } )
    {
      const auto projects = as( QStringLiteral( "engineer" ),
                                [&query]( EplanService &eplan, QgsFeedback &feedback ) { return fetch( eplan, query, feedback ); } );
      return projects ? *projects : QList<Project>();
    }

    static QList<Answer> send( EplanService &eplan, const QList<PlacementWrite> &writes, QgsFeedback &feedback )
    {
      QList<Answer> answers;
      eplan.sendPlacements(
        writes,
        [&answers]( const PlacementWrite &write, const Result<Project> &outcome ) {
          answers.append( { write.id, outcome } );
        },
        feedback );
      return answers;
    }

    QList<Answer> sendAsEngineer( const QList<PlacementWrite> &writes, int nth = 0 )
    {
      return as(
        QStringLiteral( "engineer" ), [&writes]( EplanService &eplan, QgsFeedback &feedback ) { return send( eplan, writes, feedback ); },
        nth );
    }

    PracticeService mService;

  private slots:
    void initTestCase() { QVERIFY2( mService.start( PROJECTS ), qPrintable( mService.log() ) ); }

    void theServiceSaysThatItIsForPractice()
    {
      const auto description =
        as( QStringLiteral( "engineer" ), []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.describe( feedback ); } );
      QVERIFY( description );
      QVERIFY( description->isPractice );
      QVERIFY( description->locksWrites );
      QVERIFY( description->patches );
      QVERIFY( description->writable );
    }

    void aLiveConnectionIsRefused()
    {
      Connection live = mService.connection( QStringLiteral( "engineer" ) );
      live.mode = Mode::Live;
      const Result<Account> account = onWorker( [&live] {
        QgsFeedback feedback;
        return EplanService( live ).account( feedback );
      } );
      QVERIFY( !account );
      QCOMPARE( account.error().code, ErrorCode::InvalidAddress );
    }

    void everyAccountIsWhoItSays()
    {
      QVERIFY( mService.accounts().size() > 3 );
      for ( const PracticeAccount &expected : mService.accounts().mid( 0, 6 ) )
      {
        const auto account = asAccount( expected, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.account( feedback ); } );
        QVERIFY( account );
        QCOMPARE( account->user, expected.user );
        QCOMPARE( account->organisation.text, expected.organisation );
        QCOMPARE( account->province, expected.province );
        QCOMPARE( account->roles.size(), 1 );
        QCOMPARE( QString( toText( account->roles.first() ) ), expected.role );
        QVERIFY( !account->name.isEmpty() );
      }
    }

    void aWrongPasswordAsksForSignIn()
    {
      PracticeAccount wrong = mService.account( QStringLiteral( "engineer" ) );
      wrong.password += QStringLiteral( "x" );
      const auto account = asAccount( wrong, []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.account( feedback ); } );
      QVERIFY( !account );
      QCOMPARE( account.error().code, ErrorCode::SignInNeeded );
    }

    void organisationsHaveNamesAndAreas()
    {
      const auto organisations =
        as( QStringLiteral( "engineer" ), []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.organisations( feedback ); } );
      QVERIFY( organisations );
      const QString own = mService.account( QStringLiteral( "engineer" ) ).organisation;
      const auto found = std::find_if( organisations->begin(), organisations->end(),
                                       [&own]( const Organisation &organisation ) { return organisation.code.text == own; } );
      QVERIFY( found != organisations->end() );
      QVERIFY( !found->nameThai.isEmpty() );
      QVERIFY( !found->boundary.isNull() );
    }

    void aYearIsFetchedWholeWhateverThePageSize_data()
    {
      QTest::addColumn<int>( "pageSize" );
      QTest::newRow( "one page" ) << 10000;
      QTest::newRow( "several" ) << 7;
      QTest::newRow( "one each" ) << 1;
    }

    void aYearIsFetchedWholeWhateverThePageSize()
    {
      QFETCH( int, pageSize );
      const QList<Project> projects = mine( { .fiscalYear = THIS_YEAR, .pageSize = pageSize } );
      const auto count = as( QStringLiteral( "engineer" ),
                             []( EplanService &eplan, QgsFeedback &feedback ) { return eplan.countProjects( THIS_YEAR, feedback ); } );
      QVERIFY( count );
      QVERIFY( *count > 0 );
      QCOMPARE( projects.size(), *count );
      QSet<ProjectId> ids;
      for ( const Project &project : projects )
      {
        ids.insert( project.id );
        QCOMPARE( project.fiscalYear, THIS_YEAR );
        QVERIFY( project.revision.text.startsWith( '"' ) );
        QVERIFY( project.updated.isValid() );
        QVERIFY( project.budget );
      }
      QCOMPARE( ids.size(), projects.size() );
    }

    void theRevisionOfALoadIsTheEntityTagOfTheProject()
    {
      const Project project = mine().first();
      const auto alone = as( QStringLiteral( "engineer" ), [&project]( EplanService &eplan, QgsFeedback &feedback ) {
        return eplan.fetchProject( project.id, feedback );
      } );
      QVERIFY( alone );
      QCOMPARE( alone->revision, project.revision );
      QCOMPARE( alone->title, project.title );
    }

    void whatIsSentIsStoredAndComesWithTheNextLoad()
    {
      const QList<Project> before = mine();
      QDateTime newest;
      for ( const Project &project : before )
        newest = std::max( newest, project.updated );
      const Project target = before.first();
      const QList<Answer> answers = sendAsEngineer( { { target.id, target.revision, placed( 102.1 ) } } );
      QCOMPARE( answers.size(), 1 );
      QVERIFY2( answers.first().outcome, answers.first().outcome ? "" : qPrintable( answers.first().outcome.error().message ) );
      QVERIFY( answers.first().outcome->revision != target.revision );
      QCOMPARE( answers.first().outcome->budget, target.budget );

      const QList<Project> changed = mine( { .fiscalYear = THIS_YEAR, .changedSince = newest.addMSecs( 1 ) } );
      QCOMPARE( changed.size(), 1 );
      QCOMPARE( changed.first().id, target.id );
      QCOMPARE( changed.first().revision, answers.first().outcome->revision );
      QVERIFY( samePlace( changed.first().placement.geometry, placed( 102.1 ).geometry ) );
      QCOMPARE( changed.first().placement.from, placed( 102.1 ).from );
    }

    void aPlacementIsTakenBack()
    {
      const Project target = mine().at( 1 );
      const Result<Project> put = sendAsEngineer( { { target.id, target.revision, placed( 102.2 ) } } ).first().outcome;
      QVERIFY( put );
      const Result<Project> removed = sendAsEngineer( { { target.id, put->revision, {} } } ).first().outcome;
      QVERIFY( removed );
      QVERIFY( !removed->placement.isPlaced() );
    }

    void anOldRevisionIsRefusedAndNothingIsOverwritten()
    {
      const Project target = mine().at( 2 );
      const Result<Project> first = sendAsEngineer( { { target.id, target.revision, placed( 102.3 ) } } ).first().outcome;
      QVERIFY( first );
      const Result<Project> second = sendAsEngineer( { { target.id, target.revision, placed( 102.4 ) } } ).first().outcome;
      QVERIFY( !second );
      QCOMPARE( second.error().code, ErrorCode::ChangedElsewhere );
      const auto now = as( QStringLiteral( "engineer" ),
                           [&target]( EplanService &eplan, QgsFeedback &feedback ) { return eplan.fetchProject( target.id, feedback ); } );
      QVERIFY( now );
      QCOMPARE( now->revision, first->revision );
    }

    void onlyOneOfManyWritesOfOneRevisionWins()
    {
      const Project target = mine().at( 3 );
      QList<PlacementWrite> writes;
      for ( int i = 0; i < 24; ++i )
        writes.append( { target.id, target.revision, placed( 101.5 + i * 0.01 ) } );
      const QList<Answer> answers = sendAsEngineer( writes );
      QCOMPARE( answers.size(), 24 );
      const auto won = []( const Answer &answer ) { return static_cast<bool>( answer.outcome ); };
      QCOMPARE( std::count_if( answers.begin(), answers.end(), won ), 1 );
      for ( const Answer &answer : answers )
        QVERIFY( won( answer ) || answer.outcome.error().code == ErrorCode::ChangedElsewhere );
    }

    void somebodyElsesProjectIsNotOurs()
    {
      const Project target = mine().at( 4 );
      const QList<Answer> answers = sendAsEngineer( { { target.id, target.revision, placed( 102.5 ) } }, 1 );
      QCOMPARE( answers.size(), 1 );
      QVERIFY( !answers.first().outcome );
      const ErrorCode code = answers.first().outcome.error().code;
      QVERIFY( code == ErrorCode::NotAllowed || code == ErrorCode::NotFound );
    }

    void anUnknownProjectIsNotFound()
    {
      const auto project = as( QStringLiteral( "engineer" ), []( EplanService &eplan, QgsFeedback &feedback ) {
        return eplan.fetchProject( { QStringLiteral( "no such/project?" ) }, feedback );
      } );
      QVERIFY( !project );
      QCOMPARE( project.error().code, ErrorCode::NotFound );
    }

    void manyAreSentEachWithItsOutcome()
    {
      const QList<Project> all = mine();
      QVERIFY( all.size() > 20 );
      QList<PlacementWrite> writes;
      for ( const Project &project : all )
        writes.append( { project.id, project.revision, placed( 101.7 ) } );
      const QList<Answer> answers = sendAsEngineer( writes );
      QCOMPARE( answers.size(), all.size() );
      QSet<ProjectId> accepted;
      for ( const Answer &answer : answers )
      {
        QVERIFY2( answer.outcome, answer.outcome ? "" : qPrintable( answer.outcome.error().message ) );
        accepted.insert( answer.id );
      }
      QCOMPARE( accepted.size(), all.size() );
    }

    void aServiceThatDiesIsOfflineAndComesBack()
    {
      const Project target = mine().at( 5 );
      mService.kill();
      const Result<Project> lost = sendAsEngineer( { { target.id, target.revision, placed( 102.6 ) } } ).first().outcome;
      QVERIFY( !lost );
      QCOMPARE( lost.error().code, ErrorCode::Offline );
      QVERIFY2( mService.restart(), qPrintable( mService.log() ) );
      const Result<Project> kept = sendAsEngineer( { { target.id, target.revision, placed( 102.6 ) } } ).first().outcome;
      QVERIFY( kept );
    }
};

EPLAN_TEST_MAIN( TestPractice )
#include "test_practice.moc"
