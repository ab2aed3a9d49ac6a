// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/reference.h"

#include "country/whereabouts.h"
#include "exchange/projector.h"

#include <array>

namespace eplan
{
  namespace
  {
    constexpr std::array THAI { "EPSG:4326",  "EPSG:32647", "EPSG:32648", "EPSG:4240", "EPSG:24047",
                                "EPSG:24048", "EPSG:4239",  "EPSG:23947", "EPSG:23948" };
    /// Older surveys that hardly any file is in: to be chosen, never offered.
    constexpr int OFFERED = 6;

    /// All corners in \a area, and at least one on Thai ground: a border bends inside of what lies along it.
    bool lies( const QgsRectangle &extent, const Reference &reference, const QgsRectangle &area )
    {
      const Result<Projector> projector = Projector::from( reference );
      if ( !projector )
        return false;
      bool isOnThaiGround = false;
      for ( const QgsPointXY &corner :
            { QgsPointXY( extent.xMinimum(), extent.yMinimum() ), QgsPointXY( extent.xMaximum(), extent.yMaximum() ),
              QgsPointXY( extent.xMinimum(), extent.yMaximum() ), QgsPointXY( extent.xMaximum(), extent.yMinimum() ), extent.center() } )
      {
        double x = corner.x(), y = corner.y();
        if ( !projector->convert( x, y ) || !area.contains( QgsPointXY( x, y ) ) )
          return false;
        isOnThaiGround = isOnThaiGround || whereaboutsOf( { x, y } ).ground != Ground::Abroad;
      }
      return isOnThaiGround;
    }
  } // namespace

  QList<Reference> thaiReferences()
  {
    QList<Reference> all;
    for ( const char *code : THAI )
      all << Reference { QString::fromLatin1( code ) };
    return all;
  }

  QList<Reference> guessReferences( const QgsRectangle &extent, const QgsRectangle &area )
  {
    const QgsRectangle within = area.isEmpty() ? thailandExtent() : area;
    QList<Reference> fitting;
    for ( const Reference &reference : thaiReferences().mid( 0, OFFERED ) )
    {
      if ( lies( extent, reference, within ) )
        fitting << reference;
    }
    return fitting;
  }

  QgsRectangle thailandExtent()
  {
    return QgsRectangle( 97.2, 5.5, 105.8, 20.6 );
  }
} // namespace eplan
