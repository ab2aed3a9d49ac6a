// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/conflictview.h"

#include "domain/gap.h"

namespace eplan
{
  namespace
  {
    /// Where labels stand, in pixels under their places: where two positions are the same, they do not lie over each other.
    constexpr double ABOVE = -36;
    constexpr double BESIDE = -12;
    constexpr double BELOW = 12;
    constexpr double BELOW_MINE = 40;
  } // namespace

  ConflictView::ConflictView( QgsMapCanvas *canvas )
      : mOverlay( canvas )
  {
  }

  void ConflictView::clear()
  {
    mOverlay.clear();
  }

  void ConflictView::add( const ConflictSide &side, const QColor &ink, Qt::PenStyle style, double below )
  {
    if ( side.wgs84.isNull() )
      return;
    mOverlay.add( side.wgs84, { ink, style } );
    mOverlay.label( labelPlace( side.wgs84 ), side.label, ink, below );
  }

  void ConflictView::addDistance( const QgsGeometry &mine, const QgsGeometry &theirs, const QString &distance )
  {
    const std::optional<Gap> gap = largestGap( mine, theirs );
    if ( !gap || distance.isEmpty() )
      return;
    mOverlay.add( QgsGeometry::fromPolylineXY( { gap->from, gap->to } ), { inkOfBefore(), Qt::DotLine, 2 } );
    const QgsPointXY middle( ( gap->from.x() + gap->to.x() ) / 2, ( gap->from.y() + gap->to.y() ) / 2 );
    mOverlay.label( middle, distance, inkOfBefore(), BESIDE );
  }

  void ConflictView::show( const ConflictSide &before, const ConflictSide &mine, const ConflictSide &theirs, const QString &distance )
  {
    clear();
    add( before, inkOfBefore(), Qt::DashLine, BELOW_MINE );
    add( theirs, inkOfTheirs(), Qt::DashDotLine, ABOVE );
    add( mine, inkOfMine(), Qt::SolidLine, BELOW );
    addDistance( mine.wgs84, theirs.wgs84, distance );
    mOverlay.zoomToAll();
  }
} // namespace eplan
