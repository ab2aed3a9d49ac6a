// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/projector.h"

#include <qgsgeometry.h>

#include <QCoreApplication>

#include <cpl_conv.h>

#include <array>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// What files call a datum, in small letters and digits only; "d" before is ESRI's.
    struct DatumName
    {
        const char *name;
        Datum datum;
    };
    constexpr std::array NAMES {
      DatumName { "wgs1984", Datum::Wgs84 },
      DatumName { "worldgeodeticsystem1984", Datum::Wgs84 },
      DatumName { "worldgeodeticsystem1984ensemble", Datum::Wgs84 },
      DatumName { "wgs84", Datum::Wgs84 },
      // The frames that WGS 84 follows: alike to a metre.
      DatumName { "internationalterrestrialreferenceframe1996", Datum::Wgs84 },
      DatumName { "internationalterrestrialreferenceframe2000", Datum::Wgs84 },
      DatumName { "internationalterrestrialreferenceframe2005", Datum::Wgs84 },
      DatumName { "internationalterrestrialreferenceframe2008", Datum::Wgs84 },
      DatumName { "internationalterrestrialreferenceframe2014", Datum::Wgs84 },
      DatumName { "indian1975", Datum::Indian1975 },
      DatumName { "indian1954", Datum::Indian1954 },
    };

    ogr::SpatialReference parse( const QString &definition )
    {
      ogr::SpatialReference reference( OSRNewSpatialReference( nullptr ) );
      const bool isNumber = definition.startsWith( QLatin1String( "EPSG:" ) );
      const QByteArray text = definition.toUtf8();
      const OGRErr error = isNumber ? OSRImportFromEPSG( reference.get(), definition.mid( 5 ).toInt() )
                                    : OSRSetFromUserInput( reference.get(), text.constData() );
      if ( error != OGRERR_NONE )
        return nullptr;
      OSRSetAxisMappingStrategy( reference.get(), OAMS_TRADITIONAL_GIS_ORDER );
      return reference;
    }

    QString datumName( OGRSpatialReferenceH reference )
    {
      QString name;
      for ( const QChar c : QString::fromUtf8( OSRGetAttrValue( reference, "DATUM", 0 ) ).toLower() )
      {
        if ( c.isLetterOrNumber() )
          name += c;
      }
      return name.startsWith( QLatin1String( "dindian" ) ) || name.startsWith( QLatin1String( "dwgs" ) ) ? name.mid( 1 ) : name;
    }

    /// The Indian datums that only a shift to WGS 84 on Everest's ellipsoid tells of, as PROJ strings write them.
    std::optional<Datum> datumByShift( OGRSpatialReferenceH reference )
    {
      struct Shift
      {
          std::array<double, 3> metres;
          Datum datum;
      };
      constexpr std::array SHIFTS { Shift { { 204.4798, 837.8940, 294.7765 }, Datum::Indian1975 },
                                    Shift { { 210, 814, 289 }, Datum::Indian1975 }, Shift { { 217, 823, 299 }, Datum::Indian1954 } };
      constexpr double NEARLY = 0.5;
      std::array<double, 7> given {};
      if ( OSRGetTOWGS84( reference, given.data(), static_cast<int>( given.size() ) ) != OGRERR_NONE )
        return std::nullopt;
      for ( const Shift &shift : SHIFTS )
      {
        bool isThis = given[3] == 0 && given[4] == 0 && given[5] == 0 && given[6] == 0;
        for ( std::size_t i = 0; i < shift.metres.size(); ++i )
          isThis = isThis && std::abs( given[i] - shift.metres[i] ) < NEARLY;
        if ( isThis )
          return shift.datum;
      }
      return std::nullopt;
    }

    std::optional<Datum> datumOf( OGRSpatialReferenceH reference )
    {
      const QString name = datumName( reference );
      for ( const DatumName &known : NAMES )
      {
        if ( name == QLatin1String( known.name ) )
          return known.datum;
      }
      return datumByShift( reference );
    }

    Error unknownDatum( const Reference &reference )
    {
      return { ErrorCode::InvalidData,
               QCoreApplication::translate(
                 "Exchange", "The positions are given in “%1”, which is not known here. Convert the file to WGS 84 and choose it "
                             "again." )
                 .arg( nameOf( reference ) ),
               reference.definition };
    }

    bool isOnEarth( double longitude, double latitude )
    {
      return std::abs( longitude ) <= 180 && std::abs( latitude ) <= 90;
    }

    QString exported( OGRSpatialReferenceH reference )
    {
      char *text = nullptr;
      OSRExportToWkt( reference, &text );
      const QString wkt = QString::fromUtf8( text );
      CPLFree( text );
      return wkt;
    }
  } // namespace

  QString nameOf( const Reference &reference )
  {
    const ogr::Offline offline;
    const ogr::SpatialReference parsed = parse( reference.definition );
    const QString name = parsed ? QString::fromUtf8( OSRGetName( parsed.get() ) ) : QString();
    return name.isEmpty() ? reference.definition.left( 60 ) : name;
  }

  Result<Projector> Projector::from( const Reference &reference )
  {
    const ogr::Offline offline;
    const ogr::SpatialReference source = parse( reference.definition );
    const std::optional<Datum> datum = source ? datumOf( source.get() ) : std::nullopt;
    if ( !datum )
      return unknownDatum( reference );
    Projector projector;
    projector.mDatum = *datum;
    if ( !OSRIsProjected( source.get() ) )
      return projector;
    const ogr::SpatialReference degrees( OSRCloneGeogCS( source.get() ) );
    OSRSetAxisMappingStrategy( degrees.get(), OAMS_TRADITIONAL_GIS_ORDER );
    projector.mToDegrees.reset( OCTNewCoordinateTransformation( source.get(), degrees.get() ) );
    return projector.mToDegrees ? std::move( projector ) : Result<Projector>( unknownDatum( reference ) );
  }

  bool Projector::convert( double &x, double &y ) const
  {
    if ( mToDegrees && !OCTTransform( mToDegrees.get(), 1, &x, &y, nullptr ) )
      return false;
    if ( !isOnEarth( x, y ) )
      return false;
    const LonLat place = toWgs84( LonLat { x, y }, mDatum );
    x = place.longitude;
    y = place.latitude;
    return isOnEarth( x, y );
  }

  bool Projector::convert( QgsGeometry &geometry ) const
  {
    if ( geometry.isNull() )
      return true;
    const ogr::Offline offline;
    bool done = true;
    geometry.get()->transformVertices(
      [this, &done]( const QgsPoint &vertex )
      {
        double x = vertex.x(), y = vertex.y();
        done = convert( x, y ) && done;
        return QgsPoint( x, y );
      } );
    return done;
  }

  std::optional<Reference> referenceOf( OGRSpatialReferenceH reference )
  {
    if ( !reference || OSRIsLocal( reference ) || ( !OSRIsProjected( reference ) && !OSRIsGeographic( reference ) ) )
      return std::nullopt;
    const ogr::SpatialReference flat( OSRClone( reference ) );
    if ( OSRIsCompound( flat.get() ) )
      OSRStripVertical( flat.get() );
    const char *const authority = OSRGetAuthorityName( flat.get(), nullptr );
    const char *const code = OSRGetAuthorityCode( flat.get(), nullptr );
    if ( authority && code && qstricmp( authority, "EPSG" ) == 0 )
      return Reference { QStringLiteral( "EPSG:%1" ).arg( QLatin1String( code ) ) };
    return Reference { exported( flat.get() ) };
  }
} // namespace eplan
