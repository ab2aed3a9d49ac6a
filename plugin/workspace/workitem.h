// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/project.h"
#include "domain/workstate.h"

namespace eplan
{
  /// A project as the list shows it, without geometry: small enough to hold a hundred thousand.
  struct WorkItem
  {
      ProjectId id;
      QString code;
      QString title;
      Kind kind = Kind::Other;
      QString category;
      OrganisationCode organisation;
      QString village;
      std::optional<Baht> budget;
      std::optional<Metres> length;
      std::optional<Metres> width;
      WorkFacts facts;
      /// What keeps it from being done: why the last attempt to send it failed, or why it cannot be sent. Empty when all is well.
      QString problem;
  };
} // namespace eplan

Q_DECLARE_TYPEINFO( eplan::WorkItem, Q_MOVABLE_TYPE );
