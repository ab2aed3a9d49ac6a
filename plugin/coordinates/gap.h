// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/tokens.h"

#include <array>
#include <optional>

namespace eplan
{
  enum class Axis
  {
    North,
    East,
  };

  /// A label beside a number: N, ละติจูด, X, เส้นแวง.
  struct AxisLabel
  {
      Axis axis = Axis::North;
      /// South or west.
      bool isNegative = false;
      bool isGluedToLast = false;
      bool isGluedToNext = false;
  };

  /// What divides two numbers, weakest first.
  enum class Separator
  {
    Blank,
    Slash,
    Dash,
    Comma,
    Semicolon,
    Tab,
    Newline,
  };

  enum class Marker
  {
    None,
    Start,
    End,
    To,
    Separate,
  };

  /// A zone as written: 47, 47N, 48P.
  struct ZoneMark
  {
      int number = 0;
      /// Upper case; null where there is none.
      QChar band;
      /// A bare 47 or 48 before a pair, which may count something else.
      bool isBare = false;
  };

  /// What stands between two numbers, before the first and behind the last.
  struct NumberGap
  {
      static constexpr std::size_t MOST_LABELS = 3;

      std::array<AxisLabel, MOST_LABELS> labels {};
      /// More than MOST_LABELS means that no sense can be made of them.
      std::size_t labelCount = 0;
      Separator separator = Separator::Blank;
      Marker marker = Marker::None;
      /// Both ends of a line are named and nothing stands between them.
      bool hasEmptyEnd = false;
      /// A word that nobody knows, so that numbers on both sides need not belong together.
      bool hasWord = false;
      /// A number that is no coordinate was left out here.
      bool hasOther = false;
      /// A bracket, a colon or a word like "coordinates", which tells a count before it from what it counts.
      bool hasPause = false;
      std::optional<ZoneMark> zone;

      bool hasLabel() const { return labelCount > 0; }
      bool isStrong() const { return separator >= Separator::Comma; }
      bool divides() const { return hasWord || hasOther || marker != Marker::None; }
      void add( const AxisLabel &label );
  };

  /// Blank for what separates nothing.
  Separator separatorOf( TokenKind kind );

  /// Puts what stood before a number that goes to what stands behind it.
  void mergeInto( NumberGap &gap, const NumberGap &before );
} // namespace eplan
