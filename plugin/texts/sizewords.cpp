// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/sizewords.h"

namespace eplan
{
  std::optional<Measure> measureOf( Topic topic )
  {
    switch ( topic )
    {
      case Topic::Width:
        return Measure::Width;
      case Topic::Length:
        return Measure::Length;
      case Topic::Thickness:
        return Measure::Thickness;
      case Topic::Depth:
        return Measure::Depth;
      case Topic::Area:
        return Measure::Area;
      case Topic::Volume:
        return Measure::Volume;
      default:
        return std::nullopt;
    }
  }

  std::optional<int> powerOf( Topic unit )
  {
    switch ( unit )
    {
      case Topic::Metre:
        return 0;
      case Topic::Kilometre:
        return 3;
      case Topic::Centimetre:
        return -2;
      case Topic::Millimetre:
        return -3;
      default:
        return std::nullopt;
    }
  }

  bool isUnit( Topic topic )
  {
    return powerOf( topic ) || topic == Topic::SquareMetre || topic == Topic::CubicMetre || topic == Topic::Count ||
           topic == Topic::Money;
  }
} // namespace eplan
