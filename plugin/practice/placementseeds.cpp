// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/placementseeds.h"

#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsmultipoint.h>

#include <cmath>

namespace eplan
{
  namespace
  {
    /// Central Thailand's zones meet at this meridian.
    constexpr double ZONE_BORDER = 102;
    constexpr double ZONE_WIDTH = 6;

    /// To a tenth of a millimetre, as software writes positions.
    QgsPoint pointAt( Spot spot )
    {
      constexpr double STEPS = 1e9;
      return QgsPoint( std::round( spot.longitude * STEPS ) / STEPS, std::round( spot.latitude * STEPS ) / STEPS );
    }

    QgsLineString *lineOf( const Path &path )
    {
      auto *line = new QgsLineString;
      for ( const Spot spot : path )
        line->addVertex( pointAt( spot ) );
      return line;
    }

    QgsGeometry geometryOf( const std::vector<Path> &parts )
    {
      const bool isPoint = parts.front().size() == 1;
      if ( parts.size() == 1 && isPoint )
        return QgsGeometry( pointAt( parts.front().front() ).clone() );
      if ( parts.size() == 1 )
        return QgsGeometry( lineOf( parts.front() ) );
      QgsGeometryCollection *collection = isPoint ? static_cast<QgsGeometryCollection *>( new QgsMultiPoint ) : new QgsMultiLineString;
      for ( const Path &part : parts )
        collection->addGeometry( isPoint ? static_cast<QgsAbstractGeometry *>( pointAt( part.front() ).clone() ) : lineOf( part ) );
      return QgsGeometry( collection );
    }

    /// Metres by which a hand, a receiver or a sheet is off.
    double deviationOf( PlacedHow how )
    {
      switch ( how )
      {
      case PlacedHow::Gps:
        return 3;
      case PlacedHow::Typed:
        return 6;
      case PlacedHow::Drawn:
      case PlacedHow::Imported:
      case PlacedHow::Copied:
        break;
      }
      return 1.5;
    }

    PlacedHow pickHow( Randomness &randomness )
    {
      static constexpr std::array common { PlacedHow::Drawn, PlacedHow::Drawn, PlacedHow::Drawn, PlacedHow::Gps,
                                           PlacedHow::Gps,   PlacedHow::Typed, PlacedHow::Typed, PlacedHow::Imported };
      return randomness.pick( common );
    }

    /// The parts of the work as they are entered; two points stand for a whole line where they are typed.
    std::vector<Path> entered( const Work &work, const Placement &placement, double lengthFactor, Randomness &randomness )
    {
      std::vector<Path> parts;
      for ( const Section &section : work.sections )
      {
        Path path = section.way.empty() || lengthFactor == 1
                      ? section.path
                      : partOf( section.way, section.start, section.start + section.length * lengthFactor );
        if ( path.size() > 2 && placement.how == PlacedHow::Typed )
          path = { path.front(), path.back() };
        parts.push_back( drawn( path, deviationOf( *placement.how ), randomness ) );
      }
      return parts;
    }

    QString gridText( Spot spot, PaperDatum datum )
    {
      const GridPosition position = gridPosition( spot, datum );
      return QStringLiteral( "E %1 N %2" )
        .arg( std::lround( position.easting ), 7, 10, QLatin1Char( '0' ) )
        .arg( std::lround( position.northing ), 7, 10, QLatin1Char( '0' ) );
    }

    QString sourceText( const std::vector<Path> &parts, const Placement &placement, Randomness &randomness )
    {
      const PaperDatum datum = placement.datum == QLatin1String( "Indian 1975" ) ? PaperDatum::Indian1975 : PaperDatum::Wgs84;
      const int number = randomness.between( 1, 480 );
      switch ( *placement.how )
      {
      case PlacedHow::Typed:
        if ( parts.front().size() == 1 )
          return QStringLiteral( "จุดพิกัด %1" ).arg( gridText( parts.front().front(), datum ) );
        return QStringLiteral( "จุดพิกัดเริ่มต้น %1 พิกัดสุดท้าย %2" )
          .arg( gridText( parts.front().front(), datum ), gridText( parts.back().back(), datum ) );
      case PlacedHow::Gps:
        return QStringLiteral( "TRACK%1.gpx" ).arg( number, 4, 10, QLatin1Char( '0' ) );
      case PlacedHow::Imported:
        return QStringLiteral( "แนวโครงการ %1.kml" ).arg( number );
      case PlacedHow::Drawn:
      case PlacedHow::Copied:
        break;
      }
      return {};
    }

    /// Slips seen in real data: the other zone, another place altogether, the old datum's numbers taken for the new one's.
    void misplace( std::vector<Path> &parts, Randomness &randomness )
    {
      const int slip = randomness.below( 3 );
      const double east = randomness.real( 25000, 45000 ) * ( randomness.chance( 0.5 ) ? 1 : -1 );
      for ( Path &path : parts )
      {
        const bool isWest = path.front().longitude < ZONE_BORDER;
        for ( Spot &spot : path )
        {
          if ( slip == 0 )
            spot.longitude += isWest ? ZONE_WIDTH : -ZONE_WIDTH;
          else
            spot = slip == 1 ? moved( spot, east, 0 ) : moved( spot, -333, 302 );
        }
      }
    }

    double lengthFactor( Randomness &randomness )
    {
      return randomness.chance( 0.5 ) ? randomness.real( 0.5, 0.75 ) : randomness.real( 1.3, 1.8 );
    }
  } // namespace

  QString projectIdOf( int index )
  {
    return QStringLiteral( "P%1" ).arg( index + 1, 7, 10, QLatin1Char( '0' ) );
  }

  Placement placementOf( const Work &work, bool mayBeWrong, Randomness &randomness )
  {
    Placement placement;
    placement.how = pickHow( randomness );
    placement.datum =
      *placement.how == PlacedHow::Typed && randomness.chance( 0.25 ) ? QStringLiteral( "Indian 1975" ) : QStringLiteral( "WGS 84" );
    placement.accuracy = Metres { std::round( deviationOf( *placement.how ) * randomness.real( 8, 16 ) ) / 10 };
    const bool isWrongLength = mayBeWrong && randomness.chance( 0.035 );
    const bool isMisplaced = mayBeWrong && randomness.chance( 0.025 );
    std::vector<Path> parts = entered( work, placement, isWrongLength ? lengthFactor( randomness ) : 1, randomness );
    placement.from = sourceText( parts, placement, randomness );
    if ( isMisplaced )
      misplace( parts, randomness );
    placement.geometry = geometryOf( parts );
    return placement;
  }
} // namespace eplan
