// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/workshapes.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    bool contradicts( WorkShape said, WorkShape expected )
    {
      return said != WorkShape::None && said != expected;
    }
  } // namespace

  std::optional<WorkShape> onlyShapeOf( const CheckSubject &subject )
  {
    const std::vector<Category> &categories = subject.categories();
    if ( categories.empty() )
      return subject.kind() == Kind::Road && subject.text().shape != WorkShape::Point ? std::optional( WorkShape::Line ) : std::nullopt;
    const std::optional<WorkShape> shape = onlyShapeOf( categories.front() );
    const bool agree =
      std::all_of( categories.begin(), categories.end(), [&]( Category category ) { return onlyShapeOf( category ) == shape; } );
    // "A yard of concrete" is concrete, and yet no road.
    const bool namesWork = subject.text().category != Category::Unknown;
    return agree && shape && !( namesWork && contradicts( subject.text().shape, *shape ) ) ? shape : std::nullopt;
  }

  bool statesLineLength( const CheckSubject &subject )
  {
    return !subject.isOneOf( { Category::Pond, Category::Reservoir, Category::WaterTank, Category::Building, Category::VillageWaterworks,
                               Category::GroundwaterWell, Category::PumpingStation } );
  }
} // namespace eplan
