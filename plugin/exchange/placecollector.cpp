// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/placecollector.h"

#include "coordinates/sentences.h"
#include "country/whereabouts.h"

#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>

#include <QCoreApplication>
#include <QFileInfo>

namespace eplan
{
  namespace
  {
    /// Of a failed normalized(): only what it can fail by.
    PlaceTrouble troubleIn( const QgsGeometry &geometry )
    {
      for ( auto vertex = geometry.vertices_begin(); vertex != geometry.vertices_end(); ++vertex )
      {
        if ( !( std::abs( ( *vertex ).x() ) <= 180 && std::abs( ( *vertex ).y() ) <= 90 ) )
          return PlaceTrouble::OffTheEarth;
      }
      return PlaceTrouble::TooShort;
    }

    /// A collection of nothing but points, or nothing but lines, as the one geometry that it is; others stay.
    QgsGeometry unpacked( const QgsGeometry &geometry )
    {
      if ( geometry.isNull() || QgsWkbTypes::flatType( geometry.wkbType() ) != QgsWkbTypes::GeometryCollection )
        return geometry;
      const QVector<QgsGeometry> parts = geometry.asGeometryCollection();
      const bool isOneKind =
        std::ranges::all_of( parts, [&parts]( const QgsGeometry &part ) { return part.type() == parts.first().type(); } );
      return isOneKind ? QgsGeometry::collectGeometry( parts ) : geometry;
    }

    /// By its first vertex, and its extent: what reaches a little over the border begins on this side of it or is somebody else's.
    Ground groundOf( const QgsGeometry &geometry )
    {
      if ( !thailandExtent().contains( geometry.boundingBox() ) )
        return Ground::Abroad;
      const QgsPoint first = geometry.vertexAt( 0 );
      return whereaboutsOf( { first.x(), first.y() } ).ground;
    }

    std::unique_ptr<QgsLineString> sketchOf( const QgsLineString &line )
    {
      const int count = line.numPoints();
      const int step = ( count + SKETCH_VERTICES - 2 ) / ( SKETCH_VERTICES - 1 );
      QVector<double> x, y;
      for ( int i = 0; i < count - 1; i += step )
        x << line.xAt( i ), y << line.yAt( i );
      x << line.xAt( count - 1 );
      y << line.yAt( count - 1 );
      return std::make_unique<QgsLineString>( x, y );
    }

    QString sentenceFor( PlaceTrouble trouble )
    {
      switch ( trouble )
      {
        case PlaceTrouble::NoPosition:
          return QCoreApplication::translate( "Exchange", "There is no position here." );
        case PlaceTrouble::Area:
          return QCoreApplication::translate(
            "Exchange", "This is an area; a position is a point or a line. Draw its middle line, or place a point in it." );
        case PlaceTrouble::MixedShapes:
          return QCoreApplication::translate( "Exchange", "Points and lines are mixed in one; a position is either. Take them apart." );
        case PlaceTrouble::OutsideThailand:
          return QCoreApplication::translate( "Exchange",
                                              "This lies outside Thailand. Check the zone, the datum, and which number comes first." );
        case PlaceTrouble::OffTheEarth:
          return QCoreApplication::translate( "Exchange", "These numbers lie off the Earth. Check the coordinate system." );
        case PlaceTrouble::TooShort:
          return QCoreApplication::translate( "Exchange", "A line needs at least two points." );
        default:
          return QCoreApplication::translate( "Exchange", "No position could be read here." );
      }
    }
  } // namespace

  QString sentenceFor( DroppedParts dropped )
  {
    QStringList sentences;
    if ( dropped.testFlag( Dropped::Heights ) )
      sentences << QCoreApplication::translate( "Exchange", "Heights were left out." );
    if ( dropped.testFlag( Dropped::Measures ) )
      sentences << QCoreApplication::translate( "Exchange", "Measures along the line were left out." );
    if ( dropped.testFlag( Dropped::Curves ) )
      sentences << QCoreApplication::translate( "Exchange", "Curves were made straight pieces." );
    if ( dropped.testFlag( Dropped::Times ) )
      sentences << QCoreApplication::translate( "Exchange", "The times of the points were left out." );
    return sentences.join( ' ' );
  }

  QString Origin::text() const
  {
    QStringList parts { QFileInfo( file ).fileName() };
    if ( !layer.isEmpty() && layer != QFileInfo( file ).completeBaseName() )
      parts << layer;
    if ( feature > 0 )
      parts << QString::number( feature );
    return parts.join( QStringLiteral( ", " ) );
  }

  Placement PlaceCandidate::placement() const
  {
    Placement placement;
    placement.geometry = geometry;
    placement.how = how;
    placement.from = origin.text();
    placement.datum = datum;
    placement.accuracy = accuracy;
    return placement;
  }

  void warn( PlaceCandidate &candidate, const QString &sentence )
  {
    if ( !candidate.warnings.contains( sentence ) )
      candidate.warnings << sentence;
  }

  PlaceCollector::PlaceCollector( const PlaceRequest &request )
      : mRequest( request )
  {
  }

  bool PlaceCollector::accepts( const Origin &origin )
  {
    const bool isWanted = ( mRequest.layer.isEmpty() || mRequest.layer == origin.layer ) &&
                          ( mRequest.features.isEmpty() || mRequest.features.contains( origin.feature ) );
    if ( isWanted && !hasRoom() && !mOverflow )
      mOverflow = origin;
    return isWanted && hasRoom();
  }

  bool PlaceCollector::hasRoom() const
  {
    const int most = mRequest.detail == Detail::Preview ? PREVIEWED_FEATURES : MOST_CANDIDATES;
    return mRead.candidates.size() < most && mRead.findings.size() < most;
  }

  void PlaceCollector::count( qint64 vertices )
  {
    ++mRead.features;
    mRead.vertices += vertices;
  }

  void PlaceCollector::take( RawPlace place, const Projector *projector )
  {
    QgsGeometry geometry = unpacked( place.geometry );
    if ( geometry.isNull() || geometry.isEmpty() )
      return report( PlaceTrouble::NoPosition, place.origin, {} );
    const int dimension = geometry.constGet()->dimension();
    if ( QgsWkbTypes::flatType( geometry.wkbType() ) == QgsWkbTypes::GeometryCollection )
      return report( PlaceTrouble::MixedShapes, place.origin, {} );
    if ( dimension == 2 )
      return report( PlaceTrouble::Area, place.origin, {} );
    const qint64 vertices = place.vertices ? place.vertices : geometry.constGet()->nCoordinates();
    if ( mRequest.detail == Detail::Preview )
      geometry = sketched( geometry );
    if ( projector && !projector->convert( geometry ) )
      return report( PlaceTrouble::OffTheEarth, place.origin, {} );
    const Result<QgsGeometry> flat = normalized( geometry );
    if ( !flat )
      return report( troubleIn( geometry ), place.origin, {} );
    const Datum datum = projector ? projector->datum() : Datum::Wgs84;
    add( { place.origin,
           place.name,
           place.code,
           place.label,
           *flat,
           vertices,
           place.dropped,
           place.how,
           QString( toText( datum ) ),
           place.accuracy,
           {} } );
  }

  void PlaceCollector::add( PlaceCandidate candidate )
  {
    const Ground ground = groundOf( candidate.geometry );
    if ( ground == Ground::Abroad )
      return report( PlaceTrouble::OutsideThailand, candidate.origin, {} );
    if ( ground == Ground::Sea || ground == Ground::Border )
      warn( candidate, sentenceFor( ground == Ground::Sea ? Warning::InSea : Warning::BeyondBorder ) );
    if ( const QString dropped = sentenceFor( candidate.dropped ); !dropped.isEmpty() )
      warn( candidate, dropped );
    mRead.candidates << std::move( candidate );
  }

  void PlaceCollector::report( PlaceTrouble trouble, const Origin &where, const QString &message )
  {
    mRead.findings << PlaceFinding { trouble, where, message.isEmpty() ? sentenceFor( trouble ) : message };
  }

  PlacesRead PlaceCollector::finish() &&
  {
    if ( mOverflow )
      report( PlaceTrouble::Remark, *mOverflow,
              QCoreApplication::translate( "Exchange",
                                           "The file holds more than is shown; what comes after this was not read. Choose a layer, or the "
                                           "features you need." ) );
    return std::move( mRead );
  }

  QgsGeometry sketched( const QgsGeometry &geometry )
  {
    if ( geometry.constGet()->nCoordinates() <= SKETCH_VERTICES || geometry.constGet()->dimension() != 1 )
      return geometry;
    auto lines = std::make_unique<QgsMultiLineString>();
    for ( auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part )
    {
      const auto *line = qgsgeometry_cast<const QgsLineString *>( *part );
      if ( line && line->numPoints() > SKETCH_VERTICES )
        lines->addGeometry( sketchOf( *line ).release() );
      else if ( line )
        lines->addGeometry( line->clone() );
    }
    return QgsGeometry( std::move( lines ) );
  }
} // namespace eplan
