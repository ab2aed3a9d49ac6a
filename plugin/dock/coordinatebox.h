// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/areas.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;

namespace Ui
{
  class CoordinateBox;
}

namespace eplan
{
  class MapSide;

  /**
   * One box for every notation: what is typed or pasted is read at once, its ghost lies on the map, and Enter places it.
   *
   * Where there are two readings both are shown and one is chosen; where something is odd, a second Enter agrees to it.
   */
  class CoordinateBox : public QWidget
  {
      Q_OBJECT

    public:
      explicit CoordinateBox( QWidget *parent = nullptr );
      ~CoordinateBox() override;

      /// To be called once, before anything is shown. Neither is owned.
      void setUp( Desk &desk, MapSide &map );
      /// The button that offers other sources gets this menu; owned by the caller.
      void setSources( QMenu *menu );
      void clear();
      /// Reads again: the project, the area or the habits are others.
      void readAgain();

    signals:
      /// Rows that are more than one project's.
      void rowsPasted( const QString &text );

    private:
      void takeMuch( const QString &text );
      void show();
      void showPlaced( const Placed &placed );
      void showQuestion( const Question &question );
      void showRefusal( const Refusal &refusal );
      void addChoice( const QString &text, const Placed &placed );
      void removeChoices();
      void advise( const QString &sentence );
      void showGhost( const Placed &placed );
      void placeOnEnter();
      void place( const Placed &placed );
      Standing standingOf( const Placed &placed );
      ReadingContext context();
      QString typed() const;

      std::unique_ptr<Ui::CoordinateBox> mUi;
      Desk *mDesk = nullptr;
      MapSide *mMap = nullptr;
      std::optional<Areas> mAreas;
      std::optional<Reading> mReading;
      /// The person was told what is odd about it, and may agree.
      bool mIsTold = false;
  };
} // namespace eplan
