// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/places.h"

#include "exchange/gpxplaces.h"
#include "exchange/ogrlayers.h"
#include "exchange/photographs.h"
#include "exchange/placecollector.h"
#include "exchange/sheetplaces.h"

namespace eplan
{
  namespace
  {
    Result<SourceFile> inspectSource( const Source &source, QgsFeedback &feedback )
    {
      if ( source.format == Format::Gpx )
        return inspectGpx( source, feedback );
      if ( source.format == Format::Photographs )
        return inspectPhotographs( source, feedback );
      return isSheet( source.format ) ? inspectSheets( source, feedback ) : inspectLayers( source, feedback );
    }

    Result<PlacesRead> readSource( const Source &source, const PlaceRequest &request, QgsFeedback &feedback )
    {
      if ( source.format == Format::Gpx )
        return readGpx( source, request, feedback );
      if ( source.format == Format::Photographs )
        return readPhotographs( source, request, feedback );
      return isSheet( source.format ) ? readSheets( source, request, feedback ) : readLayers( source, request, feedback );
    }

    DroppedParts droppedFrom( const QgsGeometry &geometry )
    {
      DroppedParts dropped;
      dropped.setFlag( Dropped::Heights, QgsWkbTypes::hasZ( geometry.wkbType() ) );
      dropped.setFlag( Dropped::Measures, QgsWkbTypes::hasM( geometry.wkbType() ) );
      dropped.setFlag( Dropped::Curves, QgsWkbTypes::isCurvedType( geometry.wkbType() ) );
      return dropped;
    }

    PlaceFinding remarkOn( const Source &source )
    {
      return { PlaceTrouble::Remark, { source.path, {}, 0 }, source.remark };
    }
  } // namespace

  Result<SourceFile> inspect( const QString &path, QgsFeedback &feedback )
  {
    const Result<Source> source = recognise( path, feedback );
    if ( !source )
      return source.error();
    Result<SourceFile> file = inspectSource( *source, feedback );
    if ( file && !source->remark.isEmpty() )
      file->findings << remarkOn( *source );
    return file;
  }

  Result<PlacesRead> readPlaces( const QString &path, const PlaceRequest &request, QgsFeedback &feedback )
  {
    const Result<Source> source = recognise( path, feedback );
    if ( !source )
      return source.error();
    Result<PlacesRead> read = readSource( *source, request, feedback );
    if ( read && !source->remark.isEmpty() )
      read->findings << remarkOn( *source );
    return read;
  }

  Result<PlaceCandidate> readPlace( const QgsGeometry &geometry, const Reference &reference, const Origin &origin )
  {
    const Result<Projector> projector = Projector::from( reference );
    if ( !projector )
      return projector.error();
    RawPlace place;
    place.origin = origin;
    place.geometry = geometry;
    place.dropped = droppedFrom( geometry );
    place.geometry.convertToStraightSegment();
    PlaceCollector collector( {} );
    collector.take( std::move( place ), &*projector );
    const PlacesRead read = std::move( collector ).finish();
    if ( read.candidates.isEmpty() )
      return Error { ErrorCode::InvalidData, read.findings.first().message, origin.text() };
    return read.candidates.first();
  }
} // namespace eplan
