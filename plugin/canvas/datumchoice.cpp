// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/datumchoice.h"

#include "coordinates/datum.h"
#include "coordinates/datumcontext.h"

#include <qgscoordinatetransformcontext.h>
#include <qgslayertree.h>
#include <qgsproject.h>

#include <algorithm>

namespace eplan
{
  bool chooseDatumOperations( QgsProject &project )
  {
    QgsCoordinateTransformContext context = project.transformContext();
    const bool isChanged = addDatumOperations( context );
    if ( isChanged )
      project.setTransformContext( context );
    return isChanged;
  }

  QStringList layersOnIndianDatums( const QgsProject &project )
  {
    const std::vector<DatumOperation> operations = datumOperations();
    QStringList names;
    for ( const QgsMapLayer *layer : project.layerTreeRoot()->layerOrder() )
    {
      const auto isOf = [layer]( const DatumOperation &operation ) { return operation.source == layer->crs().authid(); };
      if ( std::any_of( operations.begin(), operations.end(), isOf ) )
        names << layer->name();
    }
    return names;
  }
} // namespace eplan
