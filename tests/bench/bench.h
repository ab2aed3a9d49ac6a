// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "measure.h"
#include "practiceservice.h"

#include "domain/fiscalyear.h"

#include <QDate>

namespace eplan::bench
{
  /// A practice service with as many projects a year as are asked for, and how jobs of this program are run on it.
  struct Bench
  {
      static constexpr int FISCAL_YEARS = 4;

      PracticeService service;
      PracticeAccount account;
      QTemporaryDir folder;
      int year = FiscalYear::of( QDate::currentDate() ).buddhistYear();
      int projects = 0;
      int runs = 3;

      /// Made-up projects of about \a count a year.
      Result<void> start( int count )
      {
        projects = count;
        if ( !service.start( count * FISCAL_YEARS ) )
          return couldNotRun( QStringLiteral( "the practice service did not start: %1" ).arg( service.log().trimmed() ) );
        account = service.account( QStringLiteral( "administrator" ) );
        return {};
      }

      QString newFile( const char *kind ) const
      {
        static int files = 0;
        return folder.filePath( QStringLiteral( "%1-%2.gpkg" ).arg( QLatin1String( kind ) ).arg( ++files ) );
      }

      /// \a address: where the service is reached, if not directly.
      Result<Cost> run( const char *job, const QString &workspace, const QStringList &more = {}, const QUrl &address = {} ) const
      {
        return runSelf( arguments( job, workspace, year, address ) + more );
      }

      /// Loads the year, or another one, into a new workspace.
      Result<Cost> load( const std::optional<int> &another = {} ) const
      {
        const QString workspace = newFile( "load" );
        const Result<Cost> cost = runSelf( arguments( "load", workspace, another.value_or( year ) ) );
        QFile::remove( workspace );
        return cost;
      }

      /// As a person does it, in the panel beside the map: until all that is placed is drawn.
      Result<Cost> loadAndDraw( int ofYear ) const
      {
        const QTemporaryDir home;
        return runSelf( arguments( "drawn", home.path(), ofYear ) );
      }

      /// Does a job in a workspace that is loaded beforehand, which is not measured.
      Result<Cost> runLoaded( const char *job, const QStringList &more = {} ) const
      {
        const QString workspace = newFile( job );
        const Result<Cost> loaded = run( "load", workspace );
        const Result<Cost> done = loaded ? run( job, workspace, more ) : loaded;
        QFile::remove( workspace );
        return done;
      }

    private:
      QStringList arguments( const char *job, const QString &where, int ofYear, const QUrl &address = {} ) const
      {
        const QUrl server = address.isEmpty() ? service.address() : address;
        return { job, server.toString(), account.user, account.password, where, QString::number( ofYear ) };
      }
  };
} // namespace eplan::bench
