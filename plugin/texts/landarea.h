// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/decimal.h"

#include <QStringView>

#include <optional>

namespace eplan
{
  /// Land in rai, ngan and square wa (1 rai = 4 ngan = 400 square wa = 1,600 m²).
  struct LandArea
  {
      Decimal squareMetres;
      /// Behind its last unit.
      int end = 0;
  };

  /// The area whose first figure begins at \a at of a folded text: "5 ไร่ 2 งาน 30 ตารางวา", "12-3-45 ไร่", "30.5 ตร.ว.". Nothing where
  /// the figure counts something else.
  std::optional<LandArea> landAreaAt( QStringView text, int at );
} // namespace eplan
