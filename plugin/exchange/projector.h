// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "coordinates/datum.h"
#include "exchange/ogrhandles.h"
#include "exchange/reference.h"

#include <optional>

class QgsGeometry;

namespace eplan
{
  /**
   * The way from a file's numbers to WGS 84.
   *
   * GDAL only undoes the grid; from one datum to the other goes coordinates/datum.h, never PROJ's own choice, which is 189 m off.
   * Belongs to one thread.
   */
  class Projector
  {
    public:
      /// InvalidData where the datum is none that is known here.
      static Result<Projector> from( const Reference &reference );

      Datum datum() const { return mDatum; }
      /// False where a vertex has no place on the Earth.
      bool convert( QgsGeometry &geometry ) const;
      bool convert( double &x, double &y ) const;

    private:
      Projector() = default;

      Datum mDatum = Datum::Wgs84;
      /// From the grid to degrees on its own datum; none for degrees.
      ogr::Transformation mToDegrees;
  };

  /// The reference of a layer, as its driver describes it; nothing where it describes none, or only the axes of a drawing.
  std::optional<Reference> referenceOf( OGRSpatialReferenceH reference );
} // namespace eplan
