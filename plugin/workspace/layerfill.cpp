// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/layerfill.h"

#include "geopackage/spatialindex.h"
#include "workspace/layerrows.h"
#include "workspace/writing.h"

namespace eplan
{
  namespace
  {
    Result<void> fill( Database &database, Statements &statements )
    {
      Result<BulkIndexing> points = BulkIndexing::begin( database, toText( PlacementLayer::Points ) );
      Result<BulkIndexing> lines = BulkIndexing::begin( database, toText( PlacementLayer::Lines ) );
      if ( !points || !lines )
        return points ? lines.error() : points.error();
      Result<void> step = LayerRows( statements ).addMissing();
      if ( step )
        step = points->finish();
      return step ? lines->finish() : step;
    }
  } // namespace

  Result<void> putOffLayers( Statements &statements )
  {
    return statements.run( QStringLiteral( "INSERT OR REPLACE INTO workspace( key, value ) VALUES( 'layers_put_off', 1 )" ), {} );
  }

  Result<bool> areLayersPutOff( Statements &statements )
  {
    const Result<QVariant> mark = statements.value( QStringLiteral( "SELECT value FROM workspace WHERE key='layers_put_off'" ) );
    return mark ? Result<bool>( mark->isValid() ) : mark.error();
  }

  Result<void> fillLayers( Database &database, Statements &statements )
  {
    const Result<bool> putOff = areLayersPutOff( statements );
    if ( !putOff || !*putOff )
      return putOff ? Result<void>() : putOff.error();
    Result<Writing> writing = Writing::quietly( database, statements );
    Result<void> step = writing ? fill( database, statements ) : writing.error();
    if ( step )
      step = statements.run( QStringLiteral( "DELETE FROM workspace WHERE key='layers_put_off'" ), {} );
    return step ? writing->done() : step;
  }
} // namespace eplan
