// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/reply.h"

#include <qgsgeometry.h>

class QJsonValue;

namespace eplan
{
  /// Reads a GeoJSON geometry (RFC 7946) that a project can have, EPSG:4326 as longitude latitude, in the form that normalized() gives;
  /// heights are dropped. Null stays null. What is wrong points into the feature.
  std::variant<QgsGeometry, FieldProblem> placeOf( const QJsonValue &geometry );
} // namespace eplan
