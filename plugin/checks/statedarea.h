// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/subject.h"

namespace eplan
{
  /// An area as it is stated, and as it comes out of width and length.
  struct StatedArea
  {
      SquareMetres computed;
      SquareMetres given;
  };

  // Nothing where one of the three sizes is missing.

  /// By the fields of the project.
  std::optional<StatedArea> areaOfPlan( const CheckSubject &subject );
  /// By the title, section by section.
  std::optional<StatedArea> areaOfText( const CheckSubject &subject );
  /// Where width and area are stated and no length is: by the line on the map.
  std::optional<StatedArea> areaOfDrawing( const CheckSubject &subject );
} // namespace eplan
