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

    /// How many projects wait; invalid where none is put off.
    Result<QVariant> mark( Statements &statements )
    {
      return statements.value( QStringLiteral( "SELECT value FROM workspace WHERE key='layers_put_off'" ) );
    }
  } // namespace

  Result<void> putOffLayers( Statements &statements )
  {
    return statements.run( QStringLiteral( "INSERT OR IGNORE INTO workspace( key, value ) VALUES( 'layers_put_off', 0 )" ), {} );
  }

  Result<bool> areLayersPutOff( Statements &statements )
  {
    const Result<QVariant> waiting = mark( statements );
    return waiting ? Result<bool>( waiting->isValid() ) : waiting.error();
  }

  Result<void> notePutOff( Statements &statements, int projects )
  {
    return statements.run( QStringLiteral( "UPDATE workspace SET value=value+? WHERE key='layers_put_off'" ), { projects } );
  }

  Result<void> fillLayers( Database &database, Statements &statements )
  {
    const Result<bool> putOff = areLayersPutOff( statements );
    if ( !putOff || !*putOff )
      return putOff ? Result<void>() : putOff.error();
    Result<Writing> writing = Writing::quietly( database, statements );
    if ( !writing )
      return writing.error();
    // Only now that nobody else writes: a load may have put off more since it was looked at first.
    const Result<QVariant> waiting = mark( statements );
    Result<void> step = waiting ? Result<void>() : waiting.error();
    if ( step && waiting->toInt() > 0 )
      step = fill( database, statements );
    if ( step )
      step = statements.run( QStringLiteral( "DELETE FROM workspace WHERE key='layers_put_off'" ), {} );
    return step ? writing->done() : step;
  }
} // namespace eplan
