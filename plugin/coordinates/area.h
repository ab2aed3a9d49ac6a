// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "country/whereabouts.h"

#include <optional>

class QgsGeometry;

namespace eplan
{
  /// How a position stands to the organisation's area, for a word beside the box: "inside your area", "214 km outside".
  struct Standing
  {
      /// Zero inside, or where the outline's errors leave it open; nothing where no area is known.
      std::optional<Metres> outside;
      /// The province it lies in or is nearest to; null only hundreds of kilometres from all.
      const Province *province = nullptr;
      Ground ground = Ground::Abroad;

      bool isOutside() const { return outside && *outside > Metres { 0 }; }
  };

  /// The area that an organisation is responsible for: its boundary where the service gives one, or else its province. Immutable.
  class OrganisationArea
  {
    public:
      /// No area: nothing is outside.
      OrganisationArea() = default;
      /// Of a code that is no province's: no area.
      static OrganisationArea ofProvince( QStringView code );
      /// \a boundary is a polygon or several in EPSG:4326, longitude first; a null one leaves the province.
      static OrganisationArea ofBoundary( const QgsGeometry &boundary, QStringView provinceCode );
      OrganisationArea( Outline boundary, const Province *province );

      bool isKnown() const { return mProvince || !mBoundary.isEmpty(); }
      const Province *province() const { return mProvince; }

      /// Nothing where no area is known.
      std::optional<Metres> distanceOutside( LonLat position ) const;
      /// False where no area is known.
      bool standsOutside( LonLat position ) const;
      Standing standingOf( LonLat position ) const;

    private:
      Outline mBoundary;
      /// Points into provinces().
      const Province *mProvince = nullptr;
  };
} // namespace eplan
