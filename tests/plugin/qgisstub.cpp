// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgisstub.h"

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace eplan
{
  QgisStub::QgisStub()
      : mCanvas( new QgsMapCanvas( &mWindow ) )
      , mCadDock( new QgsAdvancedDigitizingDockWidget( mCanvas, &mWindow ) )
      , mToolBar( mWindow.addToolBar( QStringLiteral( "Plugins" ) ) )
      , mPluginMenu( mWindow.menuBar()->addMenu( QStringLiteral( "Plugins" ) ) )
  {
    mWindow.setCentralWidget( mCanvas );
    mWindow.addDockWidget( Qt::LeftDockWidgetArea, mCadDock );
    mWindow.resize( 1000, 700 );
    mWindow.show();
  }

  void QgisStub::addDockWidget( Qt::DockWidgetArea area, QDockWidget *dock )
  {
    mWindow.addDockWidget( area, dock );
    dock->show();
  }

  QMenu *QgisStub::menuOf( const QString &name )
  {
    for ( QAction *entry : mPluginMenu->actions() )
    {
      if ( entry->text() == name )
        return entry->menu();
    }
    return mPluginMenu->addMenu( name );
  }

  void QgisStub::addPluginToMenu( const QString &name, QAction *action )
  {
    menuOf( name )->addAction( action );
  }

  /// A menu without entries goes with the last of them.
  void QgisStub::removePluginMenu( const QString &name, QAction *action )
  {
    QMenu *menu = menuOf( name );
    menu->removeAction( action );
    if ( menu->actions().isEmpty() )
      delete menu;
  }

  int QgisStub::addToolBarIcon( QAction *action )
  {
    mToolBar->addAction( action );
    return 0;
  }

  int QgisStub::entries() const
  {
    return static_cast<int>( mToolBar->actions().size() + mPluginMenu->actions().size() );
  }

  void QgisStub::unasked( const char *function )
  {
    qFatal( "Nobody was to ask QGIS for %s().", function );
  }
} // namespace eplan
