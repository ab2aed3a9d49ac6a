// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/mapoverlay.h"

namespace eplan
{
  /// One of the positions that differ, as the map shows it.
  struct ConflictSide
  {
      /// EPSG:4326; null: this side has none.
      QgsGeometry wgs84;
      /// What stands beside it: whose it is, who and when.
      QString label;
  };

  /**
   * Two positions of one project over the map, and the one before: each in a colour and a stroke of its own (dashed grey, blue, orange),
   * with a label, and a thin line with the distance where mine and theirs lie farthest apart. Gone when it is cleared or deleted.
   */
  class ConflictView
  {
    public:
      explicit ConflictView( QgsMapCanvas *canvas );

      void show( const ConflictSide &before, const ConflictSide &mine, const ConflictSide &theirs, const QString &distance );
      void clear();
      bool isShown() const { return !mOverlay.isEmpty(); }

      static QColor inkOfBefore() { return QColor( 0x59, 0x59, 0x59 ); }
      static QColor inkOfMine() { return QColor( 0x00, 0x5a, 0x9c ); }
      static QColor inkOfTheirs() { return QColor( 0xb8, 0x4a, 0x00 ); }

    private:
      void add( const ConflictSide &side, const QColor &ink, Qt::PenStyle style, double below );
      void addDistance( const QgsGeometry &mine, const QgsGeometry &theirs, const QString &distance );

      MapOverlay mOverlay;
  };
} // namespace eplan
