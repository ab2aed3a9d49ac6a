// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/places.h"

#include "exchange/gpxplaces.h"
#include "exchange/ogrlayers.h"
#include "exchange/photographs.h"
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
} // namespace eplan
