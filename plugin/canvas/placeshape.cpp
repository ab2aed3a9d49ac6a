// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/placeshape.h"

#include "texts/projecttext.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// Whether \a title says what is built; "a water source" may be a pond or a canal.
    bool namesTheWork( const ProjectText &read, const QString &title )
    {
      const auto isWork = []( const TextMark &mark ) { return mark.what == TextMark::What::Work; };
      const auto work = std::find_if( read.marks.begin(), read.marks.end(), isWork );
      const bool isAnyWater = work != read.marks.end() && title.mid( work->where.start, work->where.length ) == QStringLiteral( "แหล่งน้ำ" );
      return read.category != Category::Unknown && !isAnyWater;
    }
  } // namespace

  PlaceShape suggestedShape( Kind kind, const QString &category, const QString &title )
  {
    if ( kind == Kind::Road )
      return PlaceShape::Line;
    const ProjectText read = readProjectText( title );
    const std::optional<Category> known = fromText<Category>( category );
    const WorkShape shape = namesTheWork( read, title ) || !known ? read.shape : shapeOf( *known );
    return shape == WorkShape::Line ? PlaceShape::Line : PlaceShape::Point;
  }
} // namespace eplan
