// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/indexing.h"

#include "geopackage/spatialindex.h"
#include "workspace/layerrows.h"
#include "workspace/writing.h"

namespace eplan
{
  Result<void> putOffIndexing( Statements &statements )
  {
    return statements.run( QStringLiteral( "INSERT OR IGNORE INTO workspace( key, value ) VALUES( 'indexing_put_off', 1 )" ), {} );
  }

  Result<bool> isIndexingPutOff( Statements &statements )
  {
    const Result<QVariant> mark = statements.value( QStringLiteral( "SELECT value FROM workspace WHERE key='indexing_put_off'" ) );
    return mark ? Result<bool>( mark->isValid() ) : mark.error();
  }

  Result<void> indexLayers( Database &database, Statements &statements )
  {
    const Result<bool> putOff = isIndexingPutOff( statements );
    if ( !putOff || !*putOff )
      return putOff ? Result<void>() : putOff.error();
    Result<Writing> writing = Writing::quietly( database, statements );
    if ( !writing )
      return writing.error();
    Result<void> step;
    for ( const QLatin1String layer : EnumText<PlacementLayer>::texts )
    {
      if ( step )
        step = packSpatialIndex( database, layer );
    }
    if ( step )
      step = statements.run( QStringLiteral( "DELETE FROM workspace WHERE key='indexing_put_off'" ), {} );
    return step ? writing->done() : step;
  }
} // namespace eplan
