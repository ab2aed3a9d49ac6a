// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/datumchoice.h"

#include "coordinates/datum.h"
#include "testing.h"

#include <qgscoordinatetransform.h>
#include <qgsdistancearea.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

using namespace eplan;

/// Where QGIS draws layers on Indian datums, once our choice is in the project.
class TestDatumChoice : public QObject
{
    Q_OBJECT

    static QgsCoordinateReferenceSystem crs( const QString &id ) { return QgsCoordinateReferenceSystem( id ); }

    static double metresBetween( const QgsPointXY &a, const QgsPointXY &b )
    {
      QgsDistanceArea measure;
      measure.setEllipsoid( QStringLiteral( "EPSG:7030" ) );
      measure.setSourceCrs( crs( QStringLiteral( "EPSG:4326" ) ), QgsCoordinateTransformContext() );
      return measure.measureLine( a, b );
    }

    static QgsPointXY drawnAt( const QgsPointXY &place, const QString &source, const QString &destination )
    {
      const QgsCoordinateTransform toMap( crs( source ), crs( destination ), QgsProject::instance()->transformContext() );
      const QgsCoordinateTransform back( crs( destination ), crs( QStringLiteral( "EPSG:4326" ) ),
                                         QgsProject::instance()->transformContext() );
      return back.transform( toMap.transform( place ) );
    }

  private slots:
    void init() { QgsProject::instance()->clear(); }

    void layersOnIndian1975AreDrawnWhereTheyAre_data()
    {
      QTest::addColumn<QString>( "source" );
      QTest::addColumn<QString>( "destination" );
      QTest::addColumn<QgsPointXY>( "place" );
      QTest::addColumn<QgsPointXY>( "truth" );
      // A stone in Surat Thani whose place on WGS 84 was measured, within 1.5 m; a point in Nakhon Ratchasima, computed.
      const QgsPointXY stone( 99.3316411, 9.1328680 );
      const LonLat field = toWgs84( UtmPosition { UtmZone::Zone48, 188262, 1657834 }, Datum::Indian1975 );
      for ( const char *destination : { "EPSG:4326", "EPSG:3857", "EPSG:32647", "EPSG:32648" } )
      {
        QTest::addRow( "degrees in %s", destination ) << "EPSG:4240" << destination << QgsPointXY( 99.334725929, 9.130852595 ) << stone;
        QTest::addRow( "zone 47 in %s", destination ) << "EPSG:24047" << destination << QgsPointXY( 536772.956, 1009256.493 ) << stone;
        QTest::addRow( "zone 48 in %s", destination )
          << "EPSG:24048" << destination << QgsPointXY( 188262, 1657834 ) << QgsPointXY( field.longitude, field.latitude );
      }
    }

    void layersOnIndian1975AreDrawnWhereTheyAre()
    {
      QFETCH( QString, source );
      QFETCH( QString, destination );
      QFETCH( QgsPointXY, place );
      QFETCH( QgsPointXY, truth );
      const double before = metresBetween( drawnAt( place, source, destination ), truth );
      QVERIFY2( before > 100, "PROJ's own choice is right by itself: the choice is needed no longer." );
      QVERIFY( chooseDatumOperations( *QgsProject::instance() ) );
      const double after = metresBetween( drawnAt( place, source, destination ), truth );
      QVERIFY2( after < 3, qPrintable( QString::number( after ) ) );
    }

    void whatThePersonChoseIsLeftAlone()
    {
      QgsCoordinateTransformContext context;
      const QString chosen = QStringLiteral( "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=unitconvert "
                                             "+xy_in=rad +xy_out=deg" );
      QVERIFY( context.addCoordinateOperation( crs( "EPSG:4240" ), crs( "EPSG:4326" ), chosen ) );
      QgsProject::instance()->setTransformContext( context );
      QVERIFY( chooseDatumOperations( *QgsProject::instance() ) );
      const QgsCoordinateTransformContext now = QgsProject::instance()->transformContext();
      QCOMPARE( now.calculateCoordinateOperation( crs( "EPSG:4240" ), crs( "EPSG:4326" ) ), chosen );
      QVERIFY( !chooseDatumOperations( *QgsProject::instance() ) );
    }

    void anUntouchedProjectIsNotChanged()
    {
      QgsProject::instance()->setDirty( false );
      chooseDatumOperations( *QgsProject::instance() );
      QVERIFY( !QgsProject::instance()->isDirty() );
    }

    void layersOnIndianDatumsAreNamed()
    {
      for ( const char *id : { "EPSG:24047", "EPSG:32647", "EPSG:4240" } )
        QgsProject::instance()->addMapLayer(
          new QgsVectorLayer( QStringLiteral( "Point?crs=%1" ).arg( id ), QLatin1String( id ), QStringLiteral( "memory" ) ) );
      QStringList names = layersOnIndianDatums( *QgsProject::instance() );
      names.sort();
      QCOMPARE( names, QStringList( { "EPSG:24047", "EPSG:4240" } ) );
    }
};

EPLAN_TEST_MAIN( TestDatumChoice )
#include "test_datumchoice.moc"
