// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/acceptance.h"
#include "domain/enumtext.h"
#include "domain/justification.h"
#include "domain/units.h"

#include <qgsgeometry.h>

#include <QDateTime>
#include <QString>

#include <optional>

namespace eplan
{
  /// How a position came about.
  enum class PlacedHow
  {
    Typed,
    Drawn,
    Gps,
    Imported,
    Copied,
  };

  template <>
  struct EnumText<PlacedHow>
  {
      static constexpr std::array texts { QLatin1String( "typed" ), QLatin1String( "drawn" ), QLatin1String( "gps" ),
                                          QLatin1String( "imported" ), QLatin1String( "copied" ) };
  };

  /// Where a project is, and how that is known.
  struct Placement
  {
      /// Point, MultiPoint, LineString or MultiLineString, two dimensions, EPSG:4326 as longitude latitude. Null: not placed.
      QgsGeometry geometry;
      std::optional<PlacedHow> how;
      /// What was typed or which file it came from, word for word.
      QString from;
      /// The datum the original was given in, as written: "WGS 84", "Indian 1975".
      QString datum;
      /// One standard deviation, or half the side of an MGRS square, on the ground.
      std::optional<Metres> accuracy;
      QString note;
      QString by;
      /// UTC.
      QDateTime at;

      /// What was found at this place and may stay so.
      QList<Acceptance> accepted;
      /// What belongs together with other projects, wherever this one is.
      Justifications justified;

      bool isPlaced() const { return !geometry.isNull(); }
  };

  /**
   * Brings a geometry into the one form placements have: two dimensions, and a single part never as a multi-part type.
   *
   * Fails with ErrorCode::InvalidData on empty parts, lines of fewer than two vertices, polygons and collections, and on coordinates
   * that are not finite or lie off the Earth. A null geometry stays null.
   */
  Result<QgsGeometry> normalized( const QgsGeometry &geometry );

  /// What a vertex drawn here may differ by and still be the same: the noise of writing and reading numbers.
  constexpr Metres DRAWN_ALIKE { 0.0001 };
  /// What a vertex may come back by from a service that rounds degrees to six decimals.
  constexpr Metres ROUNDED_ALIKE { 0.1 };

  /// Whether two normalized geometries put the project at the same place: same type, same vertices within \a tolerance on the ground along
  /// each axis, same order.
  bool samePlace( const QgsGeometry &a, const QgsGeometry &b, Metres tolerance = DRAWN_ALIKE );
  /// The same of two vertices, longitude and latitude in degrees.
  bool sameVertex( const QgsPoint &a, const QgsPoint &b, Metres tolerance );

  inline bool hasReasons( const Placement &placement )
  {
    return !placement.accepted.isEmpty() || !placement.justified.isEmpty();
  }
  /// What was said of \a former goes on holding for \a placement: what is declared of other projects always, what was accepted as long as
  /// it is the same place.
  void keepReasons( const Placement &former, Placement &placement, Metres tolerance = DRAWN_ALIKE );

  /// Returns the length on the WGS 84 ellipsoid, as contracts state it; grid length differs by up to 0.1 %. Points measure zero.
  Metres groundLength( const QgsGeometry &geometry );
} // namespace eplan
