// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/territory.h"

#include "practice/names.h"

#include <qgspolygon.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    constexpr int SUBDISTRICTS_EACH = 4;

    QgsPolylineXY lineOf( const LonLatRing &ring )
    {
      QgsPolylineXY line;
      for ( const LonLat position : ring )
        line.append( { position.longitude, position.latitude } );
      return line;
    }

    QgsGeometry outlineOf( const Province &province )
    {
      QgsMultiPolygonXY polygons;
      for ( const LonLatPolygon &rings : province.outline.polygons() )
      {
        QgsPolygonXY polygon;
        for ( const LonLatRing &ring : rings )
          polygon.append( lineOf( ring ) );
        polygons.append( polygon );
      }
      return QgsGeometry::fromMultiPolygonXY( polygons );
    }

    /// What is nearer to \a seat than to any other, on the flat: half-planes cut from a box around everything.
    QgsGeometry cellOf( std::size_t own, const std::vector<Spot> &seats, const QgsGeometry &outline )
    {
      QgsRectangle around = outline.boundingBox();
      around.grow( 1 );
      Path cell { { around.xMinimum(), around.yMinimum() },
                  { around.xMaximum(), around.yMinimum() },
                  { around.xMaximum(), around.yMaximum() },
                  { around.xMinimum(), around.yMaximum() } };
      for ( std::size_t other = 0; other < seats.size(); ++other )
      {
        const Spot a = seats[own];
        const Spot b = seats[other];
        // Negative on the side of a.
        const auto side = [a, b]( Spot p )
        {
          return ( p.longitude - ( a.longitude + b.longitude ) / 2 ) * ( b.longitude - a.longitude ) +
                 ( p.latitude - ( a.latitude + b.latitude ) / 2 ) * ( b.latitude - a.latitude );
        };
        Path kept;
        for ( std::size_t i = 0; other != own && i < cell.size(); ++i )
        {
          const Spot from = cell[i];
          const Spot to = cell[( i + 1 ) % cell.size()];
          const double share = side( from ) / ( side( from ) - side( to ) );
          if ( side( from ) <= 0 )
            kept.push_back( from );
          if ( ( side( from ) < 0 ) != ( side( to ) < 0 ) )
            kept.push_back(
              { from.longitude + ( to.longitude - from.longitude ) * share, from.latitude + ( to.latitude - from.latitude ) * share } );
        }
        if ( other != own )
          cell = kept;
      }
      QgsPolylineXY ring;
      for ( const Spot corner : cell )
        ring.append( { corner.longitude, corner.latitude } );
      ring.append( ring.first() );
      return QgsGeometry::fromPolygonXY( { ring } ).intersection( outline );
    }

    /// Polygons only, as a MultiPolygon.
    QgsGeometry multiPolygon( const QgsGeometry &geometry )
    {
      QgsMultiPolygonXY polygons;
      for ( const QgsGeometry &part : geometry.asGeometryCollection() )
      {
        if ( QgsWkbTypes::flatType( part.wkbType() ) == QgsWkbTypes::Polygon )
          polygons.append( part.asPolygon() );
      }
      return QgsGeometry::fromMultiPolygonXY( polygons );
    }

    struct TypeName
    {
        const char *type;
        const char *thai;
        const char *english;
    };

    /// By DLA's type digit.
    TypeName typeName( int digit )
    {
      switch ( digit )
      {
        case 3:
          return { "city", "เทศบาลนคร%1", "%1 City Municipality" };
        case 4:
          return { "town", "เทศบาลเมือง%1", "%1 Town Municipality" };
        case 5:
          return { "subdistrict_municipality", "เทศบาลตำบล%1", "%1 Subdistrict Municipality" };
        default:
          return { "subdistrict_organisation", "องค์การบริหารส่วนตำบล%1", "%1 Subdistrict Administrative Organization" };
      }
    }

    QString municipalName( const QString &district )
    {
      // The seat of the capital district carries the province's name alone.
      return district.startsWith( QStringLiteral( "เมือง" ) ) && district.size() > 8 ? district.mid( 5 ) : district;
    }

    Territory paoOf( const Province &province )
    {
      Territory pao;
      pao.organisation = { { QStringLiteral( "2%1" ).arg( province.code ) + QStringLiteral( "0101" ) },
                           QStringLiteral( "องค์การบริหารส่วนจังหวัด" ) + province.nameThai,
                           province.nameEnglish + QStringLiteral( " Provincial Administrative Organization" ),
                           QStringLiteral( "pao" ),
                           province.code,
                           multiPolygon( outlineOf( province ) ) };
      pao.area = Area( pao.organisation.boundary );
      return pao;
    }

    Territory territoryOf( const Province &province, const DistrictName &district, int number, const QgsGeometry &boundary )
    {
      const TypeName type = typeName( district.type );
      QString thai = QString::fromUtf8( district.thai );
      QString english = QString::fromUtf8( district.english );
      if ( thai.contains( QLatin1String( "%1" ) ) )
      {
        thai = thai.arg( province.nameThai );
        english = english.arg( province.nameEnglish );
      }
      Territory territory;
      territory.district = thai;
      territory.organisation = {
        { QStringLiteral( "%1%2%3" ).arg( district.type ).arg( province.code ).arg( number, 2, 10, QLatin1Char( '0' ) ) +
          QStringLiteral( "01" ) },
        QString::fromUtf8( type.thai ).arg( municipalName( thai ) ),
        QString::fromUtf8( type.english ).arg( english ),
        QString::fromUtf8( type.type ),
        province.code,
        multiPolygon( boundary ) };
      territory.area = Area( territory.organisation.boundary );
      return territory;
    }

    std::vector<Spot> seatsOf( std::span<const DistrictName> districts, const Area &outline, Randomness &randomness )
    {
      constexpr int CANDIDATES = 12;
      std::vector<Spot> seats;
      for ( const DistrictName &district : districts )
      {
        Spot best { district.longitude, district.latitude };
        double bestGap = -1;
        for ( int i = 0; i < CANDIDATES && district.longitude == 0; ++i )
        {
          const Spot candidate = outline.somewhere( randomness );
          double gap = 1e9;
          for ( const Spot seat : seats )
            gap = std::min( gap, distance( seat, candidate ) );
          if ( gap > bestGap )
            best = candidate;
          bestGap = std::max( gap, bestGap );
        }
        seats.push_back( best );
      }
      return seats;
    }
  } // namespace

  Result<Province> provinceOf( const QString &code )
  {
    if ( const Province *province = findProvince( code ) )
      return *province;
    return Error { ErrorCode::NotFound,
                   QCoreApplication::translate(
                     "Practice", "There is no province “%1”. Give one of the 77 codes from 10 to 96, such as 30 for Nakhon Ratchasima." )
                     .arg( code ),
                   code };
  }

  std::vector<Territory> territoriesOf( const Province &province, std::uint64_t seed )
  {
    Randomness randomness( seed, "territory" );
    const bool isKnown = province.code == QLatin1String( "30" );
    const std::span<const DistrictName> districts = isKnown ? districtsOfNakhonRatchasima() : districtsOfAnyProvince();
    const QgsGeometry outline = outlineOf( province );
    std::vector<Territory> territories { paoOf( province ) };
    const std::vector<Spot> seats = seatsOf( districts, territories.front().area, randomness );
    for ( std::size_t i = 0; i < districts.size(); ++i )
      territories.push_back( territoryOf( province, districts[i], static_cast<int>( i ) + 1, cellOf( i, seats, outline ) ) );

    int name = randomness.below( static_cast<int>( subdistrictNames().size() ) );
    for ( Territory &territory : territories )
    {
      for ( int i = 0; i < SUBDISTRICTS_EACH; ++i, ++name )
        territory.subdistricts.append(
          QString::fromUtf8( subdistrictNames()[static_cast<std::size_t>( name ) % subdistrictNames().size()] ) );
    }
    return territories;
  }
} // namespace eplan
