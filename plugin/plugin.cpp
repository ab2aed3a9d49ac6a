// SPDX-License-Identifier: GPL-2.0-or-later
#include "plugin.h"

#include "base/language.h"
#include "dock/eplandock.h"
#include "dock/mapside.h"
#include "processing/provider.h"
#include "remote/network.h"

#include <qgisinterface.h>
#include <qgsapplication.h>
#include <qgsprocessingregistry.h>
#include <qgsvectorlayer.h>

#include <QAction>
#include <QMainWindow>

namespace eplan
{
  namespace
  {
    const QString NAME = QStringLiteral( "e-Plan" );
    const QString DESCRIPTION = QStringLiteral( "ลงพิกัดโครงการในงบประมาณของ อปท. บนแผนที่ (Places the budgeted projects of Thailand's local governments on the map)" );
    const QString CATEGORY = QStringLiteral( "Plugins" );
    const QString PLUGIN_VERSION = QStringLiteral( EPLAN_VERSION );
    constexpr int DOCK_WIDTH = 380;
    const QString ICON = QStringLiteral( ":/eplan/eplan.svg" );
  } // namespace

  /// Everything the plugin adds to QGIS. Built from top to bottom and taken down in the reverse order.
  class Plugin::Ui
  {
    public:
      explicit Ui( QgisInterface *qgis );
      ~Ui();

    private:
      void editVertices( QgsVectorLayer *layer );
      void resumeWhenReady();

      QgisInterface *mQgis;
      Language mLanguage;
      Desk mDesk;
      MapSide mMap;
      EplanDock mDock;
      QAction mAction;
      Provider *mProvider;
  };

  Plugin::Ui::Ui( QgisInterface *qgis )
    : mQgis( qgis )
    , mLanguage( QgsApplication::locale() )
    , mDesk( QDir( QgsApplication::qgisSettingsDirPath() ).filePath( QStringLiteral( "eplan" ) ) )
    , mMap( mDesk, qgis->mapCanvas(), qgis->cadDockWidget() )
    , mDock( mDesk, mMap )
    , mAction( QIcon( ICON ), Plugin::tr( "e-Plan panel" ) )
    , mProvider( new Provider )
  {
    prepareNetwork();
    // The registry owns it until it is removed.
    QgsApplication::processingRegistry()->addProvider( mProvider );

    mAction.setObjectName( QStringLiteral( "eplanPanelAction" ) );
    mAction.setCheckable( true );
    mDock.setToggleVisibilityAction( &mAction );
    mQgis->addDockWidget( Qt::RightDockWidgetArea, &mDock );
    qobject_cast<QMainWindow *>( mQgis->mainWindow() )->resizeDocks( { &mDock }, { DOCK_WIDTH }, Qt::Horizontal );
    mQgis->addPluginToMenu( NAME, &mAction );
    mQgis->addToolBarIcon( &mAction );
    QObject::connect( &mMap, &MapSide::vertexEditingWanted, &mDock, [this]( QgsVectorLayer *layer ) { editVertices( layer ); } );
    QObject::connect( mQgis, &QgisInterface::newProjectCreated, &mMap, &MapSide::showLayers );
    resumeWhenReady();
  }

  Plugin::Ui::~Ui()
  {
    QgsApplication::processingRegistry()->removeProvider( mProvider );
    mQgis->removeToolBarIcon( &mAction );
    mQgis->removePluginMenu( NAME, &mAction );
    mQgis->removeDockWidget( &mDock );
    mDock.setParent( nullptr );
  }

  void Plugin::Ui::editVertices( QgsVectorLayer *layer )
  {
    mQgis->setActiveLayer( layer );
    mQgis->actionVertexToolActiveLayer()->trigger();
  }

  void Plugin::Ui::resumeWhenReady()
  {
    // Enabled in the plugin manager, QGIS has long been ready.
    if ( mQgis->mainWindow()->isVisible() )
      mDesk.resume();
    else
      QObject::connect( mQgis, &QgisInterface::initializationCompleted, &mDesk, &Desk::resume );
  }

  Plugin::Plugin( QgisInterface *qgis )
    : QgisPlugin( NAME, DESCRIPTION, CATEGORY, PLUGIN_VERSION, QgisPlugin::UI )
    , mQgis( qgis )
  {
  }

  Plugin::~Plugin() = default;

  void Plugin::initGui()
  {
    mUi = std::make_unique<Ui>( mQgis );
  }

  void Plugin::unload()
  {
    mUi.reset();
  }
} // namespace eplan

// What QGIS looks up by name in the library.

QGISEXTERN QgisPlugin *classFactory( QgisInterface *qgis )
{
  return new eplan::Plugin( qgis );
}

QGISEXTERN const QString *name()
{
  return &eplan::NAME;
}

QGISEXTERN const QString *description()
{
  return &eplan::DESCRIPTION;
}

QGISEXTERN const QString *category()
{
  return &eplan::CATEGORY;
}

QGISEXTERN const QString *version()
{
  return &eplan::PLUGIN_VERSION;
}

QGISEXTERN const QString *icon()
{
  return &eplan::ICON;
}

QGISEXTERN const QString *experimental_status()
{
  static const QString isExperimental = QStringLiteral( "false" );
  return &isExperimental;
}

QGISEXTERN int type()
{
  return QgisPlugin::UI;
}

QGISEXTERN void unload( QgisPlugin *plugin )
{
  delete plugin;
}
