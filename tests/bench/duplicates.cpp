// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates.h"

#include "duplicates/finder.h"
#include "duplicates/liveworks.h"
#include "duplicates/planted.h"
#include "duplicates/verdictcount.h"
#include "measure.h"

#include <qgscoordinatetransform.h>
#include <qgsfeedback.h>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgspoint.h>

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace eplan::bench
{
  namespace
  {
    constexpr int MANY = 1000000;
    constexpr int A_PROVINCE = 100000;
    constexpr std::uint32_t SEED = 7;
    constexpr int DRAWN = 200;

    double secondsOf( const QElapsedTimer &clock )
    {
      return static_cast<double>( clock.nsecsElapsed() ) / 1e9;
    }

    /// From works in memory to pairs with verdicts, the index included.
    int findDuplicates( int count )
    {
      std::vector<Work> works = crowdedProvince( count, SEED );
      QgsFeedback feedback;
      QElapsedTimer clock;
      clock.start();
      const WorksIndex index( std::move( works ) );
      const Result<Findings> findings = findPairs( index, {}, feedback );
      QTextStream( stdout ) << "seconds " << secondsOf( clock ) << Qt::endl;
      return findings && !findings->pairs.empty() ? 0 : 1;
    }

    QgsGeometry geometryOf( const WorkTrace &trace )
    {
      if ( !trace.isLine )
        return QgsGeometry( std::make_unique<QgsPoint>( trace.vertices.front().longitude, trace.vertices.front().latitude ) );
      auto line = std::make_unique<QgsLineString>();
      for ( const LonLat position : trace.vertices )
        line->addVertex( QgsPoint( position.longitude, position.latitude ) );
      return QgsGeometry( std::move( line ) );
    }

    /// In the metres of a UTM zone, which is the fastest way to ask PostGIS.
    int writeWorks( int count, const QString &path )
    {
      const QgsCoordinateTransform toUtm( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ),
                                          QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:32647" ) ), QgsCoordinateTransformContext() );
      QFile file( path );
      if ( !file.open( QIODevice::WriteOnly ) )
        return 1;
      int number = 0;
      for ( const Work &work : crowdedProvince( count, SEED ) )
      {
        QgsGeometry geometry = geometryOf( work.trace );
        geometry.transform( toUtm );
        file.write( QByteArray::number( ++number ) + '\t' + geometry.asWkb().toHex() + '\n' );
      }
      return file.flush() ? 0 : 1;
    }

    /// The median time to tell what a line would meet, after each vertex of it.
    int drawLive( int count )
    {
      std::vector<Work> works = crowdedProvince( count, SEED );
      std::vector<Work> drawn;
      std::copy_if( works.begin(), works.end(), std::back_inserter( drawn ), []( const Work &work ) { return work.trace.isLine; } );
      drawn.resize( std::min<std::size_t>( drawn.size(), DRAWN ) );
      const LiveWorks live( std::make_shared<const WorksIndex>( std::move( works ) ) );
      std::vector<double> seconds;
      for ( const Work &whole : drawn )
      {
        for ( std::size_t vertices = 2; vertices <= whole.trace.vertices.size(); ++vertices )
        {
          Work part = whole;
          part.trace.vertices.resize( vertices );
          part.trace.ends = { static_cast<std::uint32_t>( vertices ) };
          QElapsedTimer clock;
          clock.start();
          live.meet( part, {} );
          seconds.push_back( secondsOf( clock ) );
        }
      }
      std::ranges::sort( seconds );
      QTextStream( stdout ) << "median " << 1000 * seconds.at( seconds.size() / 2 ) << "\nlongest " << 1000 * seconds.back() << Qt::endl;
      return 0;
    }

    int findPlanted( int count )
    {
      const PlantedSet planted = plantedSet( count, SEED );
      QgsFeedback feedback;
      const WorksIndex index( planted.works );
      const Result<Findings> findings = findPairs( index, {}, feedback );
      if ( !findings )
        return 1;
      const VerdictCount verdicts = countVerdicts( planted, findings->pairs );
      QTextStream( stdout ) << "recall " << verdicts.recall() << "\nprecision " << verdicts.precision() << Qt::endl;
      for ( const QString &line : verdicts.describe() )
        QTextStream( stderr ) << line << Qt::endl;
      return 0;
    }

    /// \a form with what a job of this program says under \a names.
    void printSaid( const QString &what, const char *job, const QString &form, const std::pair<const char *, const char *> &names,
                    const QString &aim )
    {
      const Result<Cost> cost = runSelf( { QString::fromLatin1( job ), QString::number( A_PROVINCE ) } );
      printCells( { what, cost ? form.arg( cost->said( names.first ) ).arg( cost->said( names.second ) ) : figures( cost ), QStringLiteral( "–" ),
                    QStringLiteral( "–" ), aim } );
    }
  } // namespace

  int runDuplicates( const QStringList &arguments )
  {
    const QString job = arguments.value( 0 );
    const int count = arguments.value( 1 ).toInt();
    if ( job == QLatin1String( "find-duplicates" ) )
      return findDuplicates( count );
    if ( job == QLatin1String( "write-works" ) )
      return writeWorks( count, arguments.value( 2 ) );
    return job == QLatin1String( "draw-live" ) ? drawLive( count ) : findPlanted( count );
  }

  void benchDuplicates()
  {
    const QTemporaryDir folder;
    const QString works = folder.filePath( QStringLiteral( "works.tsv" ) );
    const auto ours = [] { return runSelf( { "find-duplicates", QString::number( MANY ) } ); };
    const auto postgis = [&]() -> Result<Cost>
    {
      const Result<Cost> written = runSelf( { "write-works", QString::number( MANY ), works } );
      if ( !written )
        return written;
      return runProgram( QStringLiteral( "bash" ), { QStringLiteral( POSTGIS_SCRIPT ), works } );
    };
    printRow( QStringLiteral( "find duplicates among %1 works, half of them lines, the index included" ).arg( MANY ),
              QStringLiteral( "PostGIS, ST_DWithin and ST_Intersection with ST_Buffer, its index not included" ),
              inTurn( 1, ours, postgis ), QStringLiteral( "≤ 0.2, ≤ 2 GB" ) );
    printSaid( QStringLiteral( "tell what a line would meet, for each vertex, %1 works" ).arg( A_PROVINCE ), "draw-live",
               QStringLiteral( "%1 ms, at most %2 ms" ), { "median", "longest" }, QStringLiteral( "≤ 20 ms" ) );
    printSaid( QStringLiteral( "duplicates and overlaps planted among %1 works" ).arg( A_PROVINCE ), "find-planted",
               QStringLiteral( "recall %1, precision %2" ), { "recall", "precision" }, QStringLiteral( "≥ 0.99, ≥ 0.97" ) );
  }
} // namespace eplan::bench
