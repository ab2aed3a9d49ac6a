// SPDX-License-Identifier: GPL-2.0-or-later
#include "peers.h"

#include "geopackage/database.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTextStream>

namespace eplan::bench
{
  namespace
  {
    QString credentials( const PracticeAccount &account )
    {
      return account.user + ':' + account.password;
    }

    /// Writes curl's list of requests; the file must live until curl has run.
    bool writeRequests( QTemporaryFile &file, const QStringList &requests )
    {
      if ( !file.open() )
        return false;
      QTextStream( &file ) << requests.join( QStringLiteral( "next\n" ) );
      return file.flush();
    }
  } // namespace

  QStringList pagesOf( const PracticeService &service, const PracticeAccount &account, int year, int pageSize )
  {
    static const QRegularExpression next( QStringLiteral( "<([^>]+)>; *rel=\"?next" ) );
    QStringList pages;
    QString page = QStringLiteral( "%1collections/projects/items?fiscal_year=%2&limit=%3" )
                     .arg( service.address().toString() )
                     .arg( year )
                     .arg( pageSize );
    while ( !page.isEmpty() )
    {
      pages += page;
      QProcess curl;
      curl.start( QStringLiteral( "curl" ), { "-sS", "-o", "/dev/null", "-D", "-", "-u", credentials( account ), page } );
      curl.waitForFinished( 60000 );
      page = next.match( QString::fromUtf8( curl.readAllStandardOutput() ) ).captured( 1 );
    }
    return pages;
  }

  Result<Cost> fetchWithCurl( const QStringList &pages, const PracticeAccount &account, bool compressed )
  {
    QStringList requests;
    for ( const QString &page : pages )
      requests += QStringLiteral( "url=\"%1\"\noutput=/dev/null\nfail\nsilent\nuser=\"%2\"\n%3" )
                    .arg( page, credentials( account ), compressed ? QStringLiteral( "compressed\n" ) : QString() );
    QTemporaryFile file;
    if ( !writeRequests( file, requests ) )
      return couldNotRun( file.errorString() );
    return runProgram( QStringLiteral( "curl" ), { "-K", file.fileName() } );
  }

  Result<Cost> fetchWithOgr( const PracticeService &service, const PracticeAccount &account, int year, const QString &target )
  {
    QFile::remove( target );
    return runProgram( QStringLiteral( "ogr2ogr" ),
                       { "-q", "-f", "GPKG", target, QStringLiteral( "OAPIF:%1collections/projects" ).arg( service.address().toString() ),
                         "-oo", "PAGE_SIZE=10000", "-oo", QStringLiteral( "USERPWD=%1" ).arg( credentials( account ) ), "-where",
                         QStringLiteral( "fiscal_year = %1" ).arg( year ), "-nlt", "GEOMETRY" } );
  }

  Result<Cost> sendWithCurl( const PracticeService &service, const PracticeAccount &account, const QStringList &ids )
  {
    QStringList requests;
    for ( const QString &id : ids )
      requests +=
        QStringLiteral(
          "url=\"%1collections/projects/items/%2\"\noutput=/dev/null\nrequest=PATCH\nfail\nsilent\nuser=\"%3\"\n"
          "header=\"Content-Type: application/merge-patch+json\"\nheader=\"If-Match: \\\"1\\\"\"\n"
          "data=\"{\\\"geometry\\\":{\\\"type\\\":\\\"LineString\\\",\\\"coordinates\\\":[[102.1,14.98],[102.11,14.985],[102.12,14.98]]},"
          "\\\"properties\\\":{\\\"placed_how\\\":\\\"drawn\\\"}}\"\n" )
          .arg( service.address().toString(), id, credentials( account ) );
    QTemporaryFile file;
    if ( !writeRequests( file, requests ) )
      return couldNotRun( file.errorString() );
    return runProgram( QStringLiteral( "curl" ), { "-K", file.fileName(), "--parallel", "--parallel-max", "6", "--no-progress-meter" } );
  }

  QStringList unchangedIdsOf( const PracticeService &service, int year, int count )
  {
    QStringList ids;
    const Result<Database> data = Database::open( service.dataPath(), OpenMode::ReadOnly );
    if ( !data )
      return ids;
    Result<Statement> rows =
      data->prepare( QStringLiteral( "SELECT id FROM projects WHERE fiscal_year = ? AND revision = 1 ORDER BY fid DESC LIMIT ?" ) );
    if ( !rows )
      return ids;
    rows->bind( 0, year ).bind( 1, count );
    for ( Result<bool> row = rows->next(); row && *row; row = rows->next() )
      ids += rows->text( 0 );
    return ids;
  }

  Result<Cost> readWithSqlite( const PracticeService &service, int year )
  {
    QElapsedTimer clock;
    clock.start();
    const Result<Database> data = Database::open( service.dataPath(), OpenMode::ReadOnly );
    if ( !data )
      return data.error();
    Result<Statement> rows = data->prepare( QStringLiteral( "SELECT * FROM projects WHERE fiscal_year = ?" ) );
    if ( !rows )
      return rows.error();
    rows->bind( 0, year );
    qint64 bytes = 0;
    for ( Result<bool> row = rows->next(); row && *row; row = rows->next() )
    {
      for ( int column = 0; column < 40; ++column )
        bytes += rows->bytes( column ).size();
    }
    if ( bytes == 0 )
      return couldNotRun( QStringLiteral( "there are no rows" ) );
    return Cost { static_cast<double>( clock.nsecsElapsed() ) / 1e9, 0 };
  }
} // namespace eplan::bench
