// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgisinterface.h>

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsmapcanvas.h>

#include <QMainWindow>

namespace eplan
{
  /// As much of QGIS's window as the plugin asks for: the map, docks, a menu and a toolbar.
  class QgisStub final : public QgisInterface
  {
      Q_OBJECT

    public:
      QgisStub();

      QWidget *mainWindow() override { return &mWindow; }
      QgsMapCanvas *mapCanvas() override { return mCanvas; }
      QgsAdvancedDigitizingDockWidget *cadDockWidget() override { return mCadDock; }
      void addDockWidget( Qt::DockWidgetArea area, QDockWidget *dock ) override;
      void removeDockWidget( QDockWidget *dock ) override { mWindow.removeDockWidget( dock ); }
      void addPluginToMenu( const QString &name, QAction *action ) override;
      void removePluginMenu( const QString &name, QAction *action ) override;
      int addToolBarIcon( QAction *action ) override;
      void removeToolBarIcon( QAction *action ) override { mToolBar->removeAction( action ); }

      /// The entries of menu and toolbar.
      int entries() const;

    private:
      [[noreturn]] static void unasked( const char *function );
      QMenu *menuOf( const QString &name );

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include "unasked.inc"
#pragma GCC diagnostic pop

      QMainWindow mWindow;
      QgsMapCanvas *mCanvas = nullptr;
      QgsAdvancedDigitizingDockWidget *mCadDock = nullptr;
      QToolBar *mToolBar = nullptr;
      QMenu *mPluginMenu = nullptr;
  };
} // namespace eplan
