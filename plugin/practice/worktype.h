// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/project.h"
#include "practice/randomness.h"

#include <array>
#include <span>

namespace eplan
{
  /// What a work lies along, or at.
  enum class Setting
  {
    Road,
    Stream,      ///< A line in the bed.
    StreamPoint, ///< Across it.
    Village,     ///< A point.
    Nowhere,     ///< Money that is not spent at a place.
  };

  /// By what a work is paid.
  enum class PaidBy
  {
    SquareMetre,
    Metre,
    Piece,
  };

  /// A kind of work that local governments budget for.
  struct WorkType
  {
      const char *category;
      Kind kind;
      Setting setting;
      /// Different clerks' words for the same.
      std::array<const char *, 3> titles;
      /// Metres; zero: no width is told.
      std::array<double, 3> widths;
      int shortest;
      int longest;
      /// Metres; zero: none is told.
      double thickness;
      PaidBy paidBy;
      int baht;
      /// How common it is among all.
      int share;

      bool isLine() const { return setting == Setting::Road || setting == Setting::Stream; }
  };

  std::span<const WorkType> workTypes();
  const WorkType &pickWorkType( Randomness &randomness );
} // namespace eplan
