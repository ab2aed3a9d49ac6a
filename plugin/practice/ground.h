// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/randomness.h"

#include <QString>

#include <vector>

class QgsGeometry;

namespace eplan
{
  // The ground on which practice data is laid out: degrees of longitude and latitude on WGS 84, distances in metres.

  struct Spot
  {
      double longitude = 0;
      double latitude = 0;
  };

  using Path = std::vector<Spot>;

  /// Good to a hundred-thousandth over a few kilometres.
  double distance( Spot a, Spot b );
  Spot moved( Spot from, double east, double north );
  double lengthOf( const Path &path );
  /// The part of a path between two distances from its start.
  Path partOf( const Path &path, double from, double to );
  /// As a hand draws it: every vertex off by about \a deviation metres.
  Path drawn( const Path &path, double deviation, Randomness &randomness );
  /// From \a a to \a b with bends, vertices about \a spacing metres apart.
  Path winding( Spot a, Spot b, double spacing, double waviness, Randomness &randomness );

  /// An area with a border.
  class Area
  {
    public:
      Area() = default;
      /// Polygons only.
      explicit Area( const QgsGeometry &geometry );

      bool contains( Spot spot ) const;
      Spot somewhere( Randomness &randomness ) const;
      Spot southWest() const { return mSouthWest; }
      Spot northEast() const { return mNorthEast; }
      /// How far along the path its first way out of the area is.
      double lengthWithin( const Path &path ) const;

    private:
      std::vector<Path> mRings;
      Spot mSouthWest;
      Spot mNorthEast;
  };

  /// A position as a slip of paper gives it.
  struct GridPosition
  {
      int zone = 47;
      double easting = 0;
      double northing = 0;
  };

  enum class PaperDatum
  {
    Wgs84,
    Indian1975,
  };

  /// UTM coordinates (series good to a millimetre) on either datum; Indian 1975 by the three parameters of the Royal Thai Survey
  /// Department.
  GridPosition gridPosition( Spot spot, PaperDatum datum );
} // namespace eplan
