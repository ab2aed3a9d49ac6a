// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/category.h"

namespace eplan
{
  Kind kindOf( Category category )
  {
    if ( category <= Category::Bridge )
      return Kind::Road;
    return category <= Category::Pond ? Kind::Water : Kind::Other;
  }

  WorkShape shapeOf( Category category )
  {
    switch ( category )
    {
      case Category::Concrete:
      case Category::Asphalt:
      case Category::CapeSeal:
      case Category::Laterite:
      case Category::CrushedRock:
      case Category::Earth:
      case Category::ChannelDredging:
      case Category::Channel:
      case Category::IrrigationCanal:
      case Category::ConcreteLining:
      case Category::BankProtection:
      case Category::PipeExtension:
      case Category::Drain:
        return WorkShape::Line;
      case Category::Social:
        return WorkShape::None;
      default:
        return WorkShape::Point;
    }
  }

  std::optional<WorkShape> onlyShapeOf( Category category )
  {
    switch ( category )
    {
      case Category::Bridge:
      case Category::ConcreteLining:
      case Category::BankProtection:
      case Category::PipeExtension:
      case Category::BoxCulvert:
      case Category::VillageWaterworks:
      case Category::Reservoir:
      case Category::Pond:
      case Category::Drain:
      case Category::Lighting:
      case Category::Building:
      case Category::Social:
      case Category::Unknown:
        return std::nullopt;
      default:
        return shapeOf( category );
    }
  }
} // namespace eplan
