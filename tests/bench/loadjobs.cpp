// SPDX-License-Identifier: GPL-2.0-or-later
#include "job.h"

#include "remote/httptransport.h"
#include "remote/pagefetcher.h"
#include "sync/load.h"

#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeedback.h>
#include <qgsvectorlayer.h>

#include <QFile>

namespace eplan::bench
{
  namespace
  {
    constexpr int CHANGED = 10;
    constexpr int REFRESHES = 7;

    /// What the process holds before it begins to work.
    double megabytesNow()
    {
      QFile status( QStringLiteral( "/proc/self/status" ) );
      if ( !status.open( QIODevice::ReadOnly ) )
        return 0;
      const QByteArray text = status.readAll();
      return text.mid( text.indexOf( "VmRSS:" ) + 6, 20 ).trimmed().split( ' ' ).first().toDouble() / 1024;
    }

    /// As a colleague does it, each time otherwise.
    Result<void> changeInEplan( const Job &job, const Workspace &workspace, const QVector<WorkItem> &items, QgsFeedback &feedback )
    {
      QList<PlacementWrite> writes;
      Placement placement = somewhere();
      placement.note = QDateTime::currentDateTimeUtc().toString( Qt::ISODateWithMs );
      for ( const WorkItem &item : items )
      {
        const Result<Versions> versions = workspace.versions( item.id );
        if ( !versions )
          return versions.error();
        writes << PlacementWrite { item.id, versions->base.revision, placement };
      }
      Result<void> outcome;
      EplanService( job.connection )
        .sendPlacements(
          writes,
          [&outcome]( const PlacementWrite &, const Result<Project> &answer )
          {
            if ( !answer )
              outcome = answer.error();
          },
          feedback );
      return outcome;
    }

    Result<double> refresh( const Job &job, Workspace &workspace, QgsFeedback &feedback )
    {
      QElapsedTimer clock;
      clock.start();
      EplanService service( job.connection );
      const Result<LoadReport> report = load( service, workspace, job.key.year, feedback );
      const double seconds = secondsOf( clock );
      if ( !report )
        return report.error();
      if ( report->fetched != CHANGED )
        return Error { ErrorCode::NotApplied, QStringLiteral( "%1 of %2 came" ).arg( report->fetched ).arg( CHANGED ), {} };
      return seconds;
    }

    Result<double> bareRequest( const Job &job, const QDateTime &since, QgsFeedback &feedback )
    {
      const QUrl items( job.connection.address.toString() + QStringLiteral( "collections/projects/items" ) );
      QElapsedTimer clock;
      clock.start();
      HttpTransport line( job.connection.authConfigId );
      const Result<HttpAnswer> answer =
        line.exchange( { .url = firstPage( items, { job.key.year, since } ), .accept = "application/geo+json" }, feedback );
      return answer ? Result<double>( secondsOf( clock ) ) : answer.error();
    }
  } // namespace

  Result<Sayings> timedLoad( const Job &job, QgsFeedback &feedback )
  {
    EplanService service( job.connection );
    Result<Workspace> workspace = job.open();
    if ( !workspace )
      return workspace.error();
    const double before = megabytesNow();
    QElapsedTimer clock;
    clock.start();
    const Result<LoadReport> report = load( service, *workspace, job.key.year, feedback );
    if ( !report )
      return report.error();
    return Sayings { saying( "seconds", secondsOf( clock ) ), saying( "before", before ) };
  }

  Result<Sayings> timedRefresh( const Job &job, QgsFeedback &feedback )
  {
    Result<Workspace> workspace = job.open();
    const Result<QVector<WorkItem>> items = workspace ? workspace->items() : Result<QVector<WorkItem>>( workspace.error() );
    if ( !items )
      return items.error();
    std::vector<double> ours, bare;
    for ( int round = 0; round <= REFRESHES; ++round )
    {
      const Result<void> changed = changeInEplan( job, *workspace, items->mid( round * CHANGED, CHANGED ), feedback );
      const Result<QDateTime> since = changed ? workspace->loadedUntil() : Result<QDateTime>( changed.error() );
      if ( !since )
        return since.error();
      const Result<double> own = refresh( job, *workspace, feedback );
      const Result<double> alone = own ? bareRequest( job, *since, feedback ) : own;
      if ( !alone )
        return alone.error();
      // The first one also brings what the practice's beginning made within seconds of its end.
      if ( round == 0 )
        continue;
      ours.push_back( *own );
      bare.push_back( *alone );
    }
    return spreadOf( ours ) + Sayings { saying( "bare", medianOf( bare ) ) };
  }

  Result<Sayings> readWithQgis( const Job &job, QgsFeedback & )
  {
    const QgsVectorLayer::LayerOptions options { QgsCoordinateTransformContext() };
    QElapsedTimer clock;
    clock.start();
    const QgsVectorLayer layer( QStringLiteral( "url='%1' typename='projects' authcfg='%2' pageSize='10000'" )
                                  .arg( job.connection.address.toString(), job.connection.authConfigId ),
                                QStringLiteral( "projects" ), QStringLiteral( "OAPIF" ), options );
    QgsFeature feature;
    int features = 0;
    for ( QgsFeatureIterator all = layer.getFeatures(); all.nextFeature( feature ); )
      ++features;
    if ( features == 0 )
      return Error { ErrorCode::NotFound, QStringLiteral( "QGIS's provider read nothing" ), {} };
    return Sayings { saying( "seconds", secondsOf( clock ) ), saying( "features", features ) };
  }
} // namespace eplan::bench
