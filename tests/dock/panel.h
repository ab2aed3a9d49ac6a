// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "canvas/mapbench.h"
#include "dock/eplandock.h"
#include "dock/mapside.h"

#include <qgsvectorlayer.h>

#include <QAbstractButton>
#include <QLabel>
#include <QListView>

namespace eplan
{
  /// The panel in front of a map, with nothing but what the settings and the folder hold.
  struct Panel
  {
      explicit Panel( const QString &home )
        : desk( QDir( home ) )
        , map( desk, &bench.canvas, &bench.cadDock )
        , dock( desk, map )
      {
        dock.resize( 320, 800 );
        dock.show();
      }

      template <typename T>
      T *find( const char *name ) const
      {
        T *widget = dock.findChild<T *>( QString::fromLatin1( name ) );
        Q_ASSERT_X( widget, "find", name );
        return widget;
      }

      void click( const char *button ) const { find<QAbstractButton>( button )->click(); }
      /// Also what is to be looked at first.
      void send() const
      {
        click( "sendButton" );
        if ( sees( "goButton" ) )
          click( "goButton" );
      }
      bool sees( const char *widget ) const { return find<QWidget>( widget )->isVisible(); }
      bool canClick( const char *button ) const { return sees( button ) && find<QAbstractButton>( button )->isEnabled(); }
      QString text( const char *label ) const { return find<QLabel>( label )->text(); }
      int rows() const { return find<QListView>( "workList" )->model()->rowCount(); }
      void press( Qt::Key key ) const { QTest::keyClick( find<QWidget>( "workList" ), key ); }

      /// The layer of the workspace with this table, as QGIS holds it.
      static QgsVectorLayer *layer( const char *table )
      {
        for ( QgsMapLayer *layer : QgsProject::instance()->mapLayers() )
        {
          if ( layer->source().endsWith( QStringLiteral( "layername=" ) + QLatin1String( table ) ) )
            return qobject_cast<QgsVectorLayer *>( layer );
        }
        return nullptr;
      }

      MapBench bench;
      Desk desk;
      MapSide map;
      EplanDock dock;
  };
} // namespace eplan
