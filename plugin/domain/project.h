// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/baht.h"
#include "domain/enumtext.h"
#include "domain/fiscalyear.h"
#include "domain/identifier.h"
#include "domain/placement.h"
#include "domain/units.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace eplan
{
  enum class Kind
  {
    Road,
    Water,
    Other,
  };

  template <>
  struct EnumText<Kind>
  {
      static constexpr std::array texts { QLatin1String( "road" ), QLatin1String( "water" ), QLatin1String( "other" ) };
  };

  /// How far the money has got: the chain is an assumption of ours, see the README.
  enum class ProjectState
  {
    Planned,
    Approved,
    Contracted,
    InProgress,
    Completed,
    Withdrawn,
  };

  template <>
  struct EnumText<ProjectState>
  {
      static constexpr std::array texts { QLatin1String( "planned" ), QLatin1String( "approved" ), QLatin1String( "contracted" ),
                                          QLatin1String( "in_progress" ), QLatin1String( "completed" ), QLatin1String( "withdrawn" ) };
  };

  enum class ReviewState
  {
    None,
    Accepted,
    Returned,
  };

  template <>
  struct EnumText<ReviewState>
  {
      static constexpr std::array texts { QLatin1String( "none" ), QLatin1String( "accepted" ), QLatin1String( "returned" ) };
  };

  /// What the provincial office said about a placement.
  struct Review
  {
      ReviewState state = ReviewState::None;
      QString note;
      QString by;
      /// UTC.
      QDateTime at;
  };

  /// One line of the year's budget, with its place.
  struct Project
  {
      ProjectId id;

      QString code;
      QString title;
      Kind kind = Kind::Other;
      QString category;
      OrganisationCode organisation;
      QString province;
      QString district;
      QString subdistrict;
      QString village;
      FiscalYear fiscalYear { 0 };
      QString strategy;
      QString programme;
      std::optional<Baht> budget;
      QString budgetSource;
      std::optional<Baht> contractAmount;
      std::optional<Baht> disbursed;
      ProjectState state = ProjectState::Planned;
      QString quantity;
      std::optional<Metres> length;
      std::optional<Metres> width;
      std::optional<SquareMetres> area;
      QString responsible;

      Placement placement;
      Review review;

      Revision revision;
      /// When the service last changed it; UTC, its clock.
      QDateTime updated;
      /// The properties of its reasons that the service has no word for; what is here of them says nothing.
      QStringList untold;
  };
} // namespace eplan
