// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/datumcontext.h"

#include "coordinates/datum.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>

namespace eplan
{
  bool addDatumOperations( QgsCoordinateTransformContext &context )
  {
    bool isChanged = false;
    for ( const DatumOperation &operation : datumOperations() )
    {
      const QgsCoordinateReferenceSystem source( operation.source );
      const QgsCoordinateReferenceSystem destination( operation.destination );
      if ( !context.hasTransform( source, destination ) )
        isChanged |= context.addCoordinateOperation( source, destination, operation.pipeline, false );
    }
    return isChanged;
  }
} // namespace eplan
