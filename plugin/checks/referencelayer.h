// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/units.h"

#include <qgsgeometry.h>

#include <QList>

#include <memory>
#include <optional>

class QgsAbstractGeometry;
class QgsGeometryEngine;

namespace eplan
{
  /**
   * Roads or waters that projects are held against, as they were when it was made. Making it takes a while, on any thread; then any
   * thread may ask it.
   *
   * Distances are good to a few hundredths, which is enough to tell near from far.
   */
  class ReferenceLayer
  {
    public:
      /// Of points, lines and polygons in EPSG:4326; what is none of these, or lies off the Earth, is left out.
      explicit ReferenceLayer( const QList<QgsGeometry> &features );
      ~ReferenceLayer();
      ReferenceLayer( const ReferenceLayer & ) = delete;
      ReferenceLayer &operator=( const ReferenceLayer & ) = delete;

      bool isEmpty() const { return mEngines.empty(); }
      /// From the nearest place of \a position, a point or line in EPSG:4326, to the nearest of the layer, where that is farther than
      /// \a allowed. Nothing too where the position lies outside the box around the layer, of which it then says nothing.
      std::optional<Metres> distanceBeyond( const QgsGeometry &position, Metres allowed ) const;

    private:
      /// Lines and areas each have an index of their own.
      struct Engine
      {
          QgsGeometry geometry;
          std::unique_ptr<QgsGeometryEngine> engine;
      };
      void add( QgsGeometry all );
      QgsGeometry squared( QgsGeometry geometry ) const;
      /// Of squared degrees from \a here to the nearest of the layer; infinite where none can be told.
      double degreesTo( const QgsAbstractGeometry &here ) const;

      QgsRectangle mBox;
      /// What a degree of longitude is beside one of latitude.
      double mShrink = 1;
      std::vector<Engine> mEngines;
  };
} // namespace eplan
