// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsgeometry.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>
#include <qgssnappingconfig.h>
#include <qgssnappingutils.h>

#include <QtTest>

#include "domain/identifier.h"
#include "domain/units.h"

Q_DECLARE_METATYPE( eplan::ProjectId )
Q_DECLARE_METATYPE( eplan::Metres )

/// A map window to click in: 400 × 400 pixels, with the advanced digitizing dock.
struct MapBench
{
    MapBench()
    {
      canvas.resize( 400, 400 );
      canvas.show();
      static_cast<void>( QTest::qWaitForWindowExposed( &canvas ) );
    }

    /// The pixel in the middle shows \a centre; the map is \a width wide.
    void show( const QString &crs, const QgsPointXY &centre, double width )
    {
      canvas.setDestinationCrs( QgsCoordinateReferenceSystem( crs ) );
      const double half = width / 2;
      canvas.setExtent( QgsRectangle( centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half ) );
    }

    QPoint pixelOf( const QgsPointXY &map )
    {
      const QgsPointXY pixel = canvas.getCoordinateTransform()->transform( map );
      return QPoint( qRound( pixel.x() ), qRound( pixel.y() ) );
    }

    static QgsCoordinateTransform transform( const QString &from, const QString &to )
    {
      return QgsCoordinateTransform( QgsCoordinateReferenceSystem( from ), QgsCoordinateReferenceSystem( to ), QgsProject::instance() );
    }

    static QgsCoordinateTransform wgs84ToUtm48() { return transform( QStringLiteral( "EPSG:4326" ), QStringLiteral( "EPSG:32648" ) ); }

    /// What a click at \a map captures: the place that the pixel stands for.
    QgsPointXY clickedAt( const QgsPointXY &map ) { return canvas.getCoordinateTransform()->toMapCoordinates( pixelOf( map ) ); }

    void moveTo( const QgsPointXY &map )
    {
      const QPoint pixel = pixelOf( map );
      QMouseEvent event( QEvent::MouseMove, pixel, Qt::NoButton, Qt::NoButton, Qt::NoModifier );
      QCoreApplication::sendEvent( canvas.viewport(), &event );
    }

    void click( const QgsPointXY &map, Qt::MouseButton button = Qt::LeftButton )
    {
      moveTo( map );
      QTest::mouseClick( canvas.viewport(), button, Qt::NoModifier, pixelOf( map ) );
    }

    void press( Qt::Key key ) { QTest::keyClick( &canvas, key ); }

    /// Snaps to vertices, QGIS's default.
    void snapTo( QgsMapLayer *layer )
    {
      canvas.setLayers( { layer } );
      canvas.setCurrentLayer( layer );
      QgsSnappingConfig snapping( QgsProject::instance() );
      snapping.setEnabled( true );
      snapping.setTolerance( 12 );
      snapping.setUnits( QgsTolerance::Pixels );
      canvas.snappingUtils()->setMapSettings( canvas.mapSettings() );
      canvas.snappingUtils()->setConfig( snapping );
    }

    QgsMapCanvas canvas;
    QgsAdvancedDigitizingDockWidget cadDock { &canvas };
};
