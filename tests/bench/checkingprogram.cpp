// SPDX-License-Identifier: GPL-2.0-or-later

// eplan-bench-checks: checks or validates a practice province in a process of its own; run by eplan-bench.

#include "checks/check.h"
#include "practice/projectseeds.h"

#include <qgsapplication.h>
#include <qgsfeedback.h>

#include <QElapsedTimer>
#include <QTextStream>

using namespace eplan;

namespace
{
  constexpr int VILLAGES = 1500;
  constexpr std::uint64_t SEED = 1;

  /// What the practice service would serve, and the official boundaries, offices and maps to hold it against.
  struct PracticeProvince
  {
      std::vector<Project> projects;
      CheckContext context;
  };

  QgsGeometry lineOf( const Path &path )
  {
    QgsPolylineXY line;
    for ( const Spot &spot : path )
      line.append( { spot.longitude, spot.latitude } );
    return QgsGeometry::fromPolylineXY( line );
  }

  template <typename Ways>
  std::shared_ptr<const ReferenceLayer> mapOf( const Ways &ways )
  {
    QList<QgsGeometry> lines;
    for ( const auto &way : ways )
      lines.append( lineOf( way.path ) );
    return std::make_shared<const ReferenceLayer>( lines );
  }

  std::optional<PracticeProvince> provinceWith( int count )
  {
    const auto code = provinceOf( QStringLiteral( "30" ) );
    if ( !code )
      return std::nullopt;
    const std::vector<Territory> territories = territoriesOf( *code, SEED );
    const Countryside land = layOut( territories, VILLAGES, SEED );
    const std::vector<SeededAccount> nobody;
    const ProjectSeeds seeds( territories, land, nobody, SEED, FiscalYear( 2570 ) );
    PracticeProvince province;
    for ( int index = 0; index < count; ++index )
      province.projects.push_back( seeds.project( index ) );
    for ( const Territory &territory : territories )
    {
      province.context.addOrganisation( territory.organisation );
      province.context.setOffice( territory.organisation.code, { 102.1, 14.97 } );
    }
    province.context.setRoads( mapOf( land.roads ) );
    province.context.setWaters( mapOf( land.streams ) );
    return province;
  }

  int finish( const QElapsedTimer &clock )
  {
    QTextStream( stdout ) << "seconds " << static_cast<double>( clock.nsecsElapsed() ) / 1e9 << Qt::endl;
    return 0;
  }

  int check( const PracticeProvince &province )
  {
    QgsFeedback feedback;
    QElapsedTimer clock;
    clock.start();
    const Result<std::vector<Finding>> findings = checkAll( province.projects, province.context, {}, feedback );
    return findings && !findings->empty() ? finish( clock ) : 1;
  }

  int validate( const PracticeProvince &province )
  {
    std::size_t simple = 0;
    QElapsedTimer clock;
    clock.start();
    for ( const Project &project : province.projects )
      simple += project.placement.isPlaced() && project.placement.geometry.isSimple() && project.placement.geometry.isGeosValid() ? 1U : 0U;
    return simple > 0 ? finish( clock ) : 1;
  }
} // namespace

int main( int argc, char *argv[] )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QgsApplication application( argc, argv, false );
  QgsApplication::setPrefixPath( QStringLiteral( "/usr" ), true );
  QgsApplication::initQgis();
  const QStringList arguments = QCoreApplication::arguments();
  const std::optional<PracticeProvince> province = provinceWith( arguments.value( 2 ).toInt() );
  if ( !province )
    return 1;
  return arguments.value( 1 ) == QLatin1String( "check" ) ? check( *province ) : validate( *province );
}
