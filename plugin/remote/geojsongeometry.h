// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <simdjson.h>

#include <QJsonValue>

#include <optional>

namespace eplan
{
  /// Reads a GeoJSON geometry (RFC 7946 §3.1) of points or lines as it stands, in two dimensions; null becomes a null geometry. Nothing for
  /// every other kind and for coordinates that are none. Whether they lie on the Earth is for normalized() to say.
  std::optional<QgsGeometry> readGeometry( simdjson::ondemand::value json );

  /// Writes a placement's geometry; null for a null geometry.
  QJsonValue toGeoJson( const QgsGeometry &geometry );
} // namespace eplan
