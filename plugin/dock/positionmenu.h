// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/written.h"

#include <QMenu>

#include <functional>

class QgsGeometry;

namespace eplan
{
  class Desk;

  /// Where a position can come from besides the map and the keyboard, what it can be copied as, and what the office takes for granted.
  class PositionMenu : public QMenu
  {
      Q_OBJECT

    public:
      /// \a desk outlives the menu.
      explicit PositionMenu( Desk &desk, QWidget *parent = nullptr );

    signals:
      void filesWanted();
      void photographsWanted();
      void featureWanted();
      void receiverWanted();
      /// The datum or zone that is taken for granted is another.
      void habitsChanged();

    private:
      void addSources();
      void addDatums();
      void addZones();
      void copyAs( Spelling spelling );

      Desk &mDesk;
  };

  /// Adds one action for each notation to \a menu and calls \a copy with what was chosen.
  void addSpellings( QMenu &menu, const std::function<void( Spelling )> &copy );

  /// A position in one notation: each point, or start and end of each line, on a line of its own; as WKT with all its vertices.
  QString writtenAll( const QgsGeometry &wgs84, Spelling spelling );
} // namespace eplan
