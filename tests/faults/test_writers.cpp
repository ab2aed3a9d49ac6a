// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/database.h"
#include "practiceservice.h"
#include "testing.h"

#include <httplib.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <numeric>
#include <thread>

using namespace eplan;

namespace
{
  constexpr int WRITERS = 50;
  constexpr int WRITES_EACH = 200;
  constexpr int PROJECTS = 5;

  /// What came of the writes, as the writers were told.
  struct Tally
  {
      int accepted = 0;
      int refused = 0;
      /// Any other status, or httplib's error as a negative number where there was no answer, and how often.
      std::map<int, int> others;
      /// The revisions that were given, by project.
      std::map<std::string, std::vector<int>> given;

      void operator+=( const Tally &more )
      {
        accepted += more.accepted;
        refused += more.refused;
        for ( const auto &[status, times] : more.others )
          others[status] += times;
        for ( const auto &[project, revisions] : more.given )
          given[project].insert( given[project].end(), revisions.begin(), revisions.end() );
      }
  };

  int revisionIn( const httplib::Response &response )
  {
    return std::atoi( response.get_header_value( "ETag" ).substr( 1 ).c_str() );
  }

  /// One who writes to all projects in turn, each time on top of the revision that is the newest as far as the writers know.
  class Writer
  {
    public:
      Writer( int number, const std::string &host, const PracticeAccount &account, const std::vector<std::string> &projects,
              std::vector<std::atomic<int>> &newest )
          : mNumber( number )
          , mClient( host )
          , mProjects( projects )
          , mNewest( newest )
      {
        mClient.set_keep_alive( true );
        mClient.set_read_timeout( 60 );
        mClient.set_tcp_nodelay( true );
        mClient.set_basic_auth( account.user.toStdString(), account.password.toStdString() );
      }

      Tally write()
      {
        for ( int i = 0; i < WRITES_EACH; ++i )
          writeTo( std::size_t( mNumber + i ) % mProjects.size(), i );
        return mTally;
      }

    private:
      void writeTo( std::size_t project, int number )
      {
        const int basedOn = mNewest[project];
        const std::string body = R"({"geometry":{"type":"Point","coordinates":[)" + std::to_string( 101 + mNumber * 0.01 ) + "," +
                                 std::to_string( 14 + number * 0.001 ) + "]}}";
        const httplib::Result answer =
          mClient.Patch( "/collections/projects/items/" + mProjects[project], { { "If-Match", '"' + std::to_string( basedOn ) + '"' } },
                         body, "application/merge-patch+json" );
        count( answer, project );
      }

      void count( const httplib::Result &answer, std::size_t project )
      {
        const int status = answer ? answer->status : -int( answer.error() );
        ++( status == 200 ? mTally.accepted : status == 412 ? mTally.refused : mTally.others[status] );
        if ( status != 200 )
          return;
        const int revision = revisionIn( *answer );
        mTally.given[mProjects[project]].push_back( revision );
        for ( int newest = mNewest[project]; newest < revision && !mNewest[project].compare_exchange_weak( newest, revision ); )
          continue;
      }

      int mNumber;
      httplib::Client mClient;
      const std::vector<std::string> &mProjects;
      std::vector<std::atomic<int>> &mNewest;
      Tally mTally;
  };
} // namespace

/// Fifty write to the same few projects at once: each revision has one winner, and whoever was told yes is in the file.
class TestWriters : public QObject
{
    Q_OBJECT

    PracticeService mService;

    static Result<int> revisionOf( const Database &database, const std::string &project )
    {
      const Result<QVariant> value = database.value( "SELECT revision FROM projects WHERE id=?", { QString::fromStdString( project ) } );
      return value ? Result<int>( value->toInt() ) : value.error();
    }

    std::vector<std::string> projectsOf( const PracticeAccount &account )
    {
      std::vector<std::string> ids;
      const Result<Database> database = Database::open( mService.dataPath(), OpenMode::ReadOnly );
      Result<Statement> rows = database->prepare(
        "SELECT id FROM projects WHERE organisation=? AND fiscal_year=2570 AND revision=1 AND geom IS NULL ORDER BY id LIMIT ?" );
      rows->bindText( 0, account.organisation ).bind( 1, PROJECTS );
      while ( *rows->next() )
        ids.push_back( rows->text( 0 ).toStdString() );
      return ids;
    }

    /// Once for all: a password takes its time to check, and fifty at once are asked to come back later.
    static void signIn( const std::string &host, const PracticeAccount &account )
    {
      httplib::Client client( host );
      client.set_read_timeout( 60 );
      client.set_basic_auth( account.user.toStdString(), account.password.toStdString() );
      const httplib::Result answer = client.Get( "/userinfo" );
      QVERIFY( answer && answer->status == 200 );
    }

    Tally writeAll( const PracticeAccount &account, const std::vector<std::string> &projects )
    {
      std::vector<std::atomic<int>> newest( projects.size() );
      for ( std::atomic<int> &revision : newest )
        revision = 1;
      const std::string host = mService.address().toString( QUrl::RemovePath ).toStdString();
      signIn( host, account );
      std::vector<Tally> tallies( WRITERS );
      std::vector<std::thread> writers;
      for ( int i = 0; i < WRITERS; ++i )
        writers.emplace_back( [&, i] { tallies[i] = Writer( i, host, account, projects, newest ).write(); } );
      for ( std::thread &writer : writers )
        writer.join();
      Tally all;
      for ( const Tally &tally : tallies )
        all += tally;
      return all;
    }

  private slots:
    void everyRevisionHasOneWinner()
    {
      QVERIFY2( mService.start( 500 ), qPrintable( mService.log() ) );
      const PracticeAccount engineer = mService.account( "engineer" );
      const std::vector<std::string> projects = projectsOf( engineer );
      QCOMPARE( projects.size(), std::size_t( PROJECTS ) );

      const Tally tally = writeAll( engineer, projects );
      for ( const auto &[status, times] : tally.others )
        qWarning( "%d times the answer was %d", times, status );
      QVERIFY( tally.others.empty() );
      QCOMPARE( tally.accepted + tally.refused, WRITERS * WRITES_EACH );
      QVERIFY2( tally.accepted > PROJECTS && tally.refused > 0, qPrintable( QString::number( tally.accepted ) ) );

      QVERIFY( mService.stop() );
      const Result<Database> database = Database::open( mService.dataPath(), OpenMode::ReadOnly );
      QVERIFY( database );
      for ( const std::string &project : projects )
      {
        std::vector<int> given = tally.given.at( project );
        std::ranges::sort( given );
        std::vector<int> expected( given.size() );
        std::iota( expected.begin(), expected.end(), 2 );
        QVERIFY( given == expected );
        QCOMPARE( *revisionOf( *database, project ), 1 + int( given.size() ) );
      }
      QCOMPARE( database->value( "PRAGMA integrity_check" )->toString(), QString( "ok" ) );
      qInfo( "%d writes: %d accepted, %d refused", WRITERS * WRITES_EACH, tally.accepted, tally.refused );
    }
};

EPLAN_TEST_MAIN( TestWriters )
#include "test_writers.moc"
