// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/gap.h"
#include "coordinates/reading.h"

#include <vector>

namespace eplan
{
  /// How one number, or the parts of one angle, are written.
  enum class Form
  {
    Plain,
    Degrees,
    DegreesMinutes,
    DegreesMinutesSeconds,
    /// Degrees, minutes and seconds with points or commas between, which say less than marks do: 14.58.47
    Doubtful,
    Broken,
  };

  /// A number that may be a coordinate, or half of one.
  struct Quantity
  {
      Form form = Form::Plain;
      /// Of an angle, in degrees. The sign is in isNegative.
      double value = 0;
      /// Half a unit of the last digit, in what value counts.
      double half = 0;
      int digits = 0;
      int significant = 0;
      int decimals = 0;
      bool isNegative = false;
      bool hasTrailingPoint = false;
      /// Of an angle: what is wrong with its parts.
      std::optional<Reason> fault;

      bool isPlain() const { return form == Form::Plain; }
      bool isInteger() const { return isPlain() && decimals == 0; }
      /// Large enough to count metres on the grid.
      bool isGridSized() const { return isPlain() && significant >= 5; }
  };

  /// A reference in the Military Grid Reference System as written.
  struct SquareReference
  {
      std::optional<int> zone;
      QChar band;
      /// Upper case.
      QChar column;
      QChar row;
      /// South-west corner within the 100 km square, and the side, in metres.
      double easting = 0;
      double northing = 0;
      double side = 1;
      /// Number of quantities before it, which tells which gap it is in.
      std::size_t place = 0;
  };

  /// What a text says, sorted: its numbers with what lies between them, and what it says about zones and datums.
  struct Sheet
  {
      std::vector<Quantity> numbers;
      /// One more than numbers.
      std::vector<NumberGap> gaps { NumberGap() };
      std::vector<SquareReference> squares;
      std::vector<Datum> datums;
      /// "Indian" without a year.
      bool isDatumOpen = false;
      std::vector<int> crs;
      /// Numbers that are none, so that nothing else should be believed either.
      bool isBroken = false;
  };

  /// \a text is folded, and the tokens are its own.
  Sheet sheetOf( QStringView text, const std::vector<Token> &tokens );
} // namespace eplan
