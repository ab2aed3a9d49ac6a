// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/pointedout.h"

namespace eplan
{
  namespace
  {
    /// Pixels: what is wrong stays visible under the line it belongs to.
    constexpr int FAULT_WIDTH = 8;
    constexpr int OTHER_WIDTH = 4;
    constexpr double BELOW = 12;
    constexpr double ABOVE = -36;
  } // namespace

  PointedOut::PointedOut( QgsMapCanvas *canvas )
      : mOverlay( canvas )
  {
  }

  void PointedOut::show( const QList<PointedPlace> &places )
  {
    clear();
    for ( const PointedPlace &place : places )
    {
      const QColor ink = place.isOther ? inkOfOther() : inkOfFault();
      mOverlay.add( place.wgs84, { ink, place.isOther ? Qt::DashLine : Qt::SolidLine, place.isOther ? OTHER_WIDTH : FAULT_WIDTH } );
      if ( !place.label.isEmpty() )
        mOverlay.label( labelPlace( place.wgs84 ), place.label, ink, place.isOther ? ABOVE : BELOW );
    }
  }

  void PointedOut::bringIntoSight()
  {
    if ( !mOverlay.isInSight() )
      mOverlay.zoomToAll();
  }
} // namespace eplan
