// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/gap.h"

#include <algorithm>

namespace eplan
{
  void NumberGap::add( const AxisLabel &label )
  {
    if ( labelCount < MOST_LABELS )
      labels.at( labelCount ) = label;
    ++labelCount;
  }

  Separator separatorOf( TokenKind kind )
  {
    switch ( kind )
    {
      case TokenKind::Comma:
        return Separator::Comma;
      case TokenKind::Semicolon:
        return Separator::Semicolon;
      case TokenKind::Slash:
        return Separator::Slash;
      case TokenKind::Dash:
        return Separator::Dash;
      case TokenKind::Tab:
        return Separator::Tab;
      case TokenKind::Newline:
        return Separator::Newline;
      default:
        return Separator::Blank;
    }
  }

  void mergeInto( NumberGap &gap, const NumberGap &before )
  {
    gap.separator = std::max( gap.separator, before.separator );
    gap.marker = before.marker != Marker::None ? before.marker : gap.marker;
    gap.hasEmptyEnd = gap.hasEmptyEnd || before.hasEmptyEnd;
    gap.hasWord = gap.hasWord || before.hasWord;
    gap.hasOther = gap.hasOther || before.hasOther;
    gap.hasPause = gap.hasPause || before.hasPause;
    gap.zone = gap.zone ? gap.zone : before.zone;
  }
} // namespace eplan
