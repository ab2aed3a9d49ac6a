// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/finding.h"
#include "domain/units.h"

#include <QVariantMap>

#include <array>

namespace eplan
{
  struct Percent
  {
      double value = 0;
      auto operator<=>( const Percent & ) const = default;
  };

  /// What an office lets pass, and how much it minds the rest.
  struct CheckSettings
  {
      /// How far the drawn length may be from the stated one.
      Percent lengthTolerance { 5 };
      /// And however short the work is: nobody draws closer.
      Metres lengthSlack { 2 };
      /// How far width times length may be from the stated area.
      Percent areaTolerance { 5 };
      /// So near to the office a point is taken for the office's own position.
      Metres officeRadius { 50 };
      /// How far apart the parts of one work may lie, for each village that its text names.
      Metres partGap { 2000 };
      Metres roadDistance { 100 };
      Metres waterDistance { 200 };
      /// Coordinates written to steps as coarse as this, in both directions, have too few digits: whole seconds are 31 m.
      Metres coarseStep { 25 };
      /// And as coarse as this they are a round number rather than a place: whole minutes are 1,850 m.
      Metres roundStep { 1000 };
      /// A line that has more is hard to handle for everybody.
      double mostVertices = 10000;
      /// How long after placing the plan may still change without a word.
      double staleDays = 30;

      CheckSettings();

      /// Nothing where the office does not want the rule.
      std::optional<Severity> severityOf( Rule rule ) const;
      /// The shipped outline is kilometres off in places: Rule::OutsideOutline never blocks, whatever is set.
      void setSeverity( Rule rule, std::optional<Severity> severity );

      /// For keeping: numbers under their names, and severities ("hint", "warning", "blocking", "off") under the codes of the rules.
      QVariantMap toVariant() const;
      /// Names that are not known are passed over; a value that cannot be leaves what is usual.
      static CheckSettings fromVariant( const QVariantMap &stored );

    private:
      std::array<std::optional<Severity>, RULES> mSeverities;
  };
} // namespace eplan
