// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/pointedout.h"
#include "dock/remark.h"

namespace eplan
{
  /// How a finding stands before the person.
  enum class FindingTone
  {
    Blocking,
    Warning,
    Hint,
    /// Accepted, or told why it is right.
    Answered,
  };

  /// How a remark is shown: what it says, and which ways out there are.
  struct ShownFinding
  {
      /// What it is about: two may say the same of different works.
      QString about;
      FindingTone tone = FindingTone::Hint;
      QString sentence;
      /// The reason that was given; where it is answered.
      QString answer;
      bool canShow = false;
      bool canMend = false;
      /// The position is right as it is, for a reason.
      bool canAccept = false;
      /// Two works at one place go together, for one of a few reasons.
      bool canJustify = false;

      bool operator==( const ShownFinding & ) const = default;

      /// With its mark, and the answer in a line of its own.
      QString text() const;
  };

  /// Of a position that is drawn and saved.
  ShownFinding shownFinding( const Remark &remark );
  /// Of one that is being drawn: there is nothing to do about it but to draw on.
  ShownFinding shownWhileDrawing( const Remark &remark );

  /// What to show of it on the map.
  QList<PointedPlace> placesOf( const Remark &remark );
} // namespace eplan
