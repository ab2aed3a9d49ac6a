// SPDX-License-Identifier: GPL-2.0-or-later

// A second plugin that works in the real QGIS as a person would; the tour says which piece of work.

#include "dayswork.h"
#include "faultyday.h"
#include "ownlist.h"
#include "plannedtwice.h"
#include "slipsofpaper.h"
#include "switchedoff.h"

#include <qgisplugin.h>

#include <QAction>
#include <QTimer>

#include <memory>

namespace
{
  std::unique_ptr<Driver> chosenWork( QgisInterface *qgis )
  {
    const QByteArray work = qgetenv( "EPLAN_TOUR_WORK" );
    if ( work == "faults" )
      return std::make_unique<FaultyDay>( qgis );
    if ( work == "list" )
      return std::make_unique<OwnList>( qgis );
    if ( work == "twice" )
      return std::make_unique<PlannedTwice>( qgis );
    if ( work == "slips" )
      return std::make_unique<SlipsOfPaper>( qgis );
    if ( work == "switching" )
      return std::make_unique<SwitchedOff>( qgis );
    return std::make_unique<DaysWork>( qgis );
  }
} // namespace

/// Starts the driver once QGIS is up, and QGIS ends with its exit code.
class DriverPlugin : public QObject, public QgisPlugin
{
  public:
    explicit DriverPlugin( QgisInterface *qgis )
        : QgisPlugin( QStringLiteral( "e-Plan driver" ), QStringLiteral( "Does a day's work." ), QStringLiteral( "Plugins" ),
                      QStringLiteral( "1" ), QgisPlugin::UI )
        , mQgis( qgis )
    {
    }

    void initGui() override
    {
      connect( mQgis, &QgisInterface::initializationCompleted, this, [this] { QTimer::singleShot( 1000, this, [this] { run(); } ); } );
    }

    void unload() override {}

  private:
    void run()
    {
      const std::unique_ptr<Driver> work = chosenWork( mQgis );
      const int failures = QTest::qExec( work.get(), { QStringLiteral( "driver" ) } );
      mQgis->actionExit()->trigger();
      QTimer::singleShot( 2000, [failures] { ::exit( failures ); } );
      if ( failures )
        ::exit( failures );
    }

    QgisInterface *mQgis;
};

extern "C"
{
  Q_DECL_EXPORT QgisPlugin *classFactory( QgisInterface *qgis )
  {
    return new DriverPlugin( qgis );
  }
  Q_DECL_EXPORT const QString *name()
  {
    static const QString text( "e-Plan driver" );
    return &text;
  }
  Q_DECL_EXPORT const QString *description()
  {
    static const QString text( "Does a day's work." );
    return &text;
  }
  Q_DECL_EXPORT const QString *category()
  {
    static const QString text( "Plugins" );
    return &text;
  }
  Q_DECL_EXPORT const QString *version()
  {
    static const QString text( "1" );
    return &text;
  }
  Q_DECL_EXPORT int type()
  {
    return QgisPlugin::UI;
  }
  Q_DECL_EXPORT void unload( QgisPlugin *plugin )
  {
    delete plugin;
  }
}
