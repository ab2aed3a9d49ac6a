// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/gpxplaces.h"

#include "exchange/gpxparser.h"
#include "exchange/placecollector.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>

namespace eplan
{
  namespace
  {
    constexpr int CHUNK = 1 << 18;

    /// The names of the lists as they are spelt in files and origins.
    QString nameOf( GpxList list )
    {
      static const std::array names { QStringLiteral( "waypoints" ), QStringLiteral( "routes" ), QStringLiteral( "tracks" ) };
      return names[static_cast<std::size_t>( list )];
    }

    Result<void> stream( const Source &source, GpxParser &parser, QgsFeedback &feedback )
    {
      QFile file( source.path );
      if ( !file.open( QIODevice::ReadOnly ) )
        return Error {
          ErrorCode::StorageFailed,
          QCoreApplication::translate( "Exchange", "“%1” cannot be read. Close it where it is open, or copy it to another folder." )
            .arg( QDir::toNativeSeparators( source.path ) ),
          file.errorString() };
      for ( bool isLast = false; !isLast; )
      {
        if ( feedback.isCanceled() )
          return canceled();
        const QByteArray chunk = file.read( CHUNK );
        isLast = file.atEnd() || chunk.isEmpty();
        if ( !parser.parse( chunk.constData(), chunk.size(), isLast ) )
          return Error {
            ErrorCode::InvalidData,
            QCoreApplication::translate( "Exchange", "“%1” is damaged or was not copied to its end. Copy it once more, or save it again." )
              .arg( QDir::toNativeSeparators( source.path ) ),
            parser.complaint() };
        feedback.setProgress( 100.0 * static_cast<double>( file.pos() ) / static_cast<double>( file.size() ) );
      }
      return {};
    }

    RawPlace toRaw( const Source &source, GpxItem item )
    {
      RawPlace place;
      place.origin = { source.path, nameOf( item.list ), item.number };
      place.name = item.name;
      place.label = item.remark;
      place.geometry = item.geometry;
      place.vertices = item.vertices;
      place.how = item.wasMeasured ? PlacedHow::Gps : PlacedHow::Imported;
      if ( item.hasHeights )
        place.dropped |= Dropped::Heights;
      return place;
    }

    void take( PlaceCollector &collector, const Source &source, GpxItem item )
    {
      collector.count( item.vertices );
      const bool isBroken = item.isBroken;
      const bool isShort = item.geometry.isNull() && item.vertices > 0;
      RawPlace place = toRaw( source, std::move( item ) );
      if ( !collector.accepts( place.origin ) )
        return;
      if ( isBroken )
        collector.report( PlaceTrouble::Unreadable, place.origin,
                          QCoreApplication::translate( "Exchange", "A latitude or longitude here is no number." ) );
      else if ( isShort )
        collector.report( PlaceTrouble::TooShort, place.origin, {} );
      else
        collector.take( std::move( place ), nullptr );
    }

    SourceLayer emptyLayer( GpxList list )
    {
      SourceLayer layer;
      layer.name = nameOf( list );
      layer.columns = QStringList { QStringLiteral( "name" ), QStringLiteral( "desc" ) };
      layer.nameColumn = QStringLiteral( "name" );
      layer.shapes = list == GpxList::Waypoints ? LayerShape::Points : LayerShape::Lines;
      // By its standard.
      layer.reference = Reference { QStringLiteral( "EPSG:4326" ) };
      return layer;
    }
  } // namespace

  Result<SourceFile> inspectGpx( const Source &source, QgsFeedback &feedback )
  {
    SourceFile file {
      source.path, source.format, { emptyLayer( GpxList::Waypoints ), emptyLayer( GpxList::Routes ), emptyLayer( GpxList::Tracks ) }, {} };
    GpxParser parser( SKETCH_VERTICES, [&file]( const GpxItem &item ) { ++file.layers[static_cast<int>( item.list )].features; } );
    const Result<void> streamed = stream( source, parser, feedback );
    if ( !streamed )
      return streamed.error();
    const bool isEmpty = std::ranges::all_of( file.layers, []( const SourceLayer &layer ) { return layer.features == 0; } );
    if ( isEmpty )
      file.findings << PlaceFinding { PlaceTrouble::NoPosition,
                                      { source.path, {}, 0 },
                                      QCoreApplication::translate( "Exchange",
                                                                   "There are no waypoints, routes or tracks in the file. Save them on the "
                                                                   "receiver first, then copy the file again." ) };
    return file;
  }

  Result<PlacesRead> readGpx( const Source &source, const PlaceRequest &request, QgsFeedback &feedback )
  {
    PlaceCollector collector( request );
    GpxParser parser( request.detail == Detail::Preview ? SKETCH_VERTICES : 0,
                      [&collector, &source]( GpxItem item ) { take( collector, source, std::move( item ) ); } );
    const Result<void> streamed = stream( source, parser, feedback );
    return streamed ? std::move( collector ).finish() : Result<PlacesRead>( streamed.error() );
  }
} // namespace eplan
