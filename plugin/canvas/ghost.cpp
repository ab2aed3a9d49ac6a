// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/ghost.h"

#include <array>

namespace eplan
{
  namespace
  {
    /// Told apart by shade as well, for who does not tell them apart by colour.
    const std::array INKS { QColor( 0x00, 0x6b, 0x5b ), QColor( 0xa0, 0x2c, 0x8c ) };
    constexpr double BELOW = 12;
  } // namespace

  Ghost::Ghost( QgsMapCanvas *canvas )
    : mOverlay( canvas )
  {}

  void Ghost::show( const QList<GhostShape> &shapes )
  {
    clear();
    for ( int i = 0; i < shapes.size(); ++i )
    {
      const QColor &ink = INKS[static_cast<std::size_t>( i ) % INKS.size()];
      mOverlay.add( shapes[i].wgs84, { ink, Qt::DashLine } );
      if ( !shapes[i].label.isEmpty() )
        mOverlay.label( labelPlace( shapes[i].wgs84 ), shapes[i].label, ink, BELOW );
    }
    if ( !mOverlay.isInSight() )
      mOverlay.zoomToAll();
  }
} // namespace eplan
