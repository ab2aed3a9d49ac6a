// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/fixaverage.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QgsGpsConnection;
class QgsGpsInformation;

namespace eplan
{
  class Desk;
  class MapSide;

  /// The position of QGIS's GPS connection, averaged for as long as the person waits, with its accuracy; one click places it.
  class ReceiverRow : public QFrame
  {
      Q_OBJECT

    public:
      explicit ReceiverRow( QWidget *parent = nullptr );

      /// To be called once, before anything is shown. Neither is owned.
      void setUp( Desk &desk, MapSide &map );
      /// Begins to average; says so where no receiver is connected.
      void start();
      void stop();

    private:
      void take( const QgsGpsInformation &information );
      void show();
      void place();

      Desk *mDesk = nullptr;
      MapSide *mMap = nullptr;
      QLabel *mText;
      QPushButton *mPlace;
      QPushButton *mStop;
      QPointer<QgsGpsConnection> mReceiver;
      FixAverage mAverage;
      /// Of the last report that was no fix.
      bool mIsLost = false;
  };
} // namespace eplan
