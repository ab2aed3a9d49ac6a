// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

class QgsProject;

namespace eplan
{
  /**
   * Has QGIS go between the Indian datums and WGS 84 in this project as we do (coordinates/datum.h).
   *
   * PROJ's own choice in Thailand is EPSG:1812, so that layers in EPSG:4240, 24047 and 24048 would be drawn 189 m off. What the person chose
   * for a pair of CRS is left alone. Returns whether anything was added.
   */
  bool chooseDatumOperations( QgsProject &project );

  /// The names of layers whose CRS is on an Indian datum, in the order of the layer tree.
  QStringList layersOnIndianDatums( const QgsProject &project );
} // namespace eplan
