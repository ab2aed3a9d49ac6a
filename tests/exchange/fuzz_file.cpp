// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/places.h"
#include "exchange/projectlist.h"

#include <qgsfeedback.h>

#include <QFile>

#include <cstddef>
#include <cstdint>

/// Everything that reads a file of an office's, fed with anything at all: as libFuzzer calls it, and test_fuzz with its mutations. The
/// environment variable EPLAN_FUZZ_FILE says where the file is put.
extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size )
{
  const QString path = QString::fromLocal8Bit( qgetenv( "EPLAN_FUZZ_FILE" ) );
  QFile file( path );
  if ( !file.open( QIODevice::WriteOnly ) || file.write( reinterpret_cast<const char *>( data ), static_cast<qint64>( size ) ) < 0 )
    return -1;
  file.close();

  QgsFeedback feedback;
  eplan::PlaceRequest request;
  request.reference = eplan::Reference { QStringLiteral( "EPSG:24047" ) };
  const auto inspected = eplan::inspect( path, feedback );
  const auto full = eplan::readPlaces( path, request, feedback );
  request.detail = eplan::Detail::Preview;
  const auto preview = eplan::readPlaces( path, request, feedback );
  bool isKept = true;
  for ( const eplan::PlaceCandidate &place : full ? full->candidates : QList<eplan::PlaceCandidate> {} )
    isKept = isKept && eplan::normalized( place.geometry ) && eplan::thailandExtent().contains( place.geometry.boundingBox() );
  const auto sheets = eplan::inspectProjectList( path, feedback );
  if ( sheets && !sheets->isEmpty() )
  {
    eplan::ListRequest list;
    list.mapping = sheets->first().guess;
    list.year = eplan::FiscalYear( 2570 );
    const auto projects = eplan::readProjectList( path, list, feedback );
    isKept = isKept && ( !projects || projects->rows >= projects->projects.size() );
  }
  if ( !isKept )
    qFatal( "what was read breaks a promise" );
  return inspected && preview ? 0 : -1;
}
