// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/reader.h"
#include "domain/identifier.h"

#include <QHash>

namespace eplan
{
  class Desk;
  struct WorkItem;

  /// The areas that organisations are responsible for, each made ready for questions once.
  class Areas
  {
    public:
      explicit Areas( const Desk &desk ) : mDesk( desk ) {}

      /// The boundary that e-Plan gives, or else the province; no area where neither is known.
      std::shared_ptr<const OrganisationArea> of( const WorkItem &item );

    private:
      const Desk &mDesk;
      QHash<OrganisationCode, std::shared_ptr<const OrganisationArea>> mKnown;
      bool mHasBoundaries = false;
  };
} // namespace eplan
