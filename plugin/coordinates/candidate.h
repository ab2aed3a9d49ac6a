// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/sheet.h"

namespace eplan
{
  enum class Numbers
  {
    Degrees,
    Metres,
  };

  /// Two numbers that make a position. Where the order is open, east is the first in the text.
  struct NumberPair
  {
      double east = 0;
      double north = 0;
      std::optional<ZoneMark> zone;
      /// Digits before the point without leading zeros.
      int eastDigits = 0;
      int northDigits = 0;
  };

  /// One way in which a text can be taken, before zone, order and datum are settled.
  struct Candidate
  {
      Notation notation = Notation::DecimalDegrees;
      Numbers numbers = Numbers::Degrees;
      std::vector<NumberPair> pairs;
      Shape shape = Shape::Point;
      /// Where the text says it by labels, by a rule of the notation, or by a heading.
      std::optional<Order> order;
      Metres accuracy;
      /// The notation's own, whatever the context says.
      std::optional<Datum> datum;
      /// Why it should not be believed without a person's word, however well it fits.
      std::optional<Reason> doubt;
  };

  /// All ways in which one part of a text can be taken; where there is none, why.
  struct Candidates
  {
      std::vector<Candidate> all;
      std::optional<Reason> reason;

      bool isEmpty() const { return all.empty() && !reason; }
      void refuse( Reason because );
      void add( Candidates other );
  };
} // namespace eplan
