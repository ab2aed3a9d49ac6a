// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

// Before <compare>: moc of Qt 5 cannot read that one first.
#include <QtGlobal>

#include <compare>

namespace eplan
{
  /// A length on the ground.
  struct Metres
  {
      double value = 0;
      auto operator<=>( const Metres & ) const = default;
  };

  struct SquareMetres
  {
      double value = 0;
      auto operator<=>( const SquareMetres & ) const = default;
  };
} // namespace eplan
