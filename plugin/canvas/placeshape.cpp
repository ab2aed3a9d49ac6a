// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/placeshape.h"

#include "texts/projecttext.h"

namespace eplan
{
  PlaceShape suggestedShape( Kind kind, const QString &category, const QString &title )
  {
    if ( kind == Kind::Road )
      return PlaceShape::Line;
    const ProjectText read = readProjectText( title );
    const bool saysNothing = read.category == Category::Unknown;
    const WorkShape shape = saysNothing ? shapeOf( fromText<Category>( category ).value_or( Category::Unknown ) ) : read.shape;
    return shape == WorkShape::Line ? PlaceShape::Line : PlaceShape::Point;
  }
} // namespace eplan
