// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/referencelayer.h"
#include "checks/spots.h"
#include "coordinates/area.h"
#include "domain/organisation.h"

#include <map>
#include <memory>

namespace eplan
{
  /// What a check needs to know beside the project: a snapshot that is never changed while it is used, and read by any thread.
  class CheckContext
  {
    public:
      /// \a organisation's boundary, where the service gives one; a null one says nothing.
      void addOrganisation( const Organisation &organisation );
      /// \a other is responsible for the same area.
      void shareBoundary( const OrganisationCode &organisation, const OrganisationCode &other );
      void setOffice( const OrganisationCode &organisation, LonLat office ) { mOffices[organisation] = office; }
      void setRoads( std::shared_ptr<const ReferenceLayer> roads ) { mRoads = std::move( roads ); }
      void setWaters( std::shared_ptr<const ReferenceLayer> waters ) { mWaters = std::move( waters ); }
      /// Where the other projects are; checkAll() sees to it by itself.
      void setSpots( std::shared_ptr<const Spots> spots ) { mSpots = std::move( spots ); }

      /// Null where no official boundary is known.
      const OrganisationArea *boundaryOf( const OrganisationCode &organisation ) const;
      std::optional<LonLat> officeOf( const OrganisationCode &organisation ) const;
      /// Null where there is none.
      const ReferenceLayer *roads() const { return mRoads.get(); }
      const ReferenceLayer *waters() const { return mWaters.get(); }
      const Spots *spots() const { return mSpots.get(); }

    private:
      std::map<OrganisationCode, std::shared_ptr<const OrganisationArea>> mBoundaries;
      std::map<OrganisationCode, LonLat> mOffices;
      std::shared_ptr<const ReferenceLayer> mRoads;
      std::shared_ptr<const ReferenceLayer> mWaters;
      std::shared_ptr<const Spots> mSpots;
  };
} // namespace eplan
