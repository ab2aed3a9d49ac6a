// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "country/lonlat.h"

#include <vector>

class QgsGeometry;

namespace eplan
{
  /// Metres east and north of a position's first vertex.
  struct FlatVertex
  {
      double east = 0;
      double north = 0;
  };

  double distanceBetween( FlatVertex a, FlatVertex b );

  using FlatPart = std::vector<FlatVertex>;

  double lengthOf( const FlatPart &part );

  /**
   * A position on the flat ground around it: good to a thousandth over tens of kilometres, which is enough to judge a drawing but not to
   * state its length (groundLength()). Parts and vertices are those of the geometry, in its order.
   */
  class FlatPlace
  {
    public:
      FlatPlace() = default;
      /// \a geometry has no flaw (domain/placeflaw.h).
      explicit FlatPlace( const QgsGeometry &geometry );

      bool isLine() const { return mIsLine; }
      const std::vector<FlatPart> &parts() const { return mParts; }
      std::size_t vertexCount() const;
      LonLat lonLat( FlatVertex vertex ) const;
      /// EPSG:4326.
      QgsGeometry pointAt( FlatVertex vertex ) const;
      /// A handful of vertices that lie outside wherever some do, as a rule: the outermost, the ends, and a few between.
      std::vector<FlatVertex> tellingVertices() const;

    private:
      bool mIsLine = false;
      LonLat mOrigin;
      /// Metres to a degree.
      double mEast = 1;
      double mNorth = 1;
      std::vector<FlatPart> mParts;
  };
} // namespace eplan
