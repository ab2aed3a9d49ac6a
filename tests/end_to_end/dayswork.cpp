// SPDX-License-Identifier: GPL-2.0-or-later

// What was placed goes to placed.tsv, for the tour to hold against the service.

#include "dayswork.h"

#include <qgsmapcanvas.h>
#include <qgsvectorlayer.h>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QTableView>
#include <QTextStream>

void DaysWork::note( const char *what, const QString &wkt )
{
  QFile file( pictures() + QStringLiteral( "/placed.tsv" ) );
  QVERIFY( file.open( QIODevice::Append ) );
  QTextStream( &file ) << what << '\t' << wkt << '\n';
}

void DaysWork::initTestCase()
{
  settleDown();
  QFile::remove( pictures() + QStringLiteral( "/placed.tsv" ) );
}

void DaysWork::signsIn()
{
  picture( "not-signed-in" );
  type( "userEdit", told( "EPLAN_TOUR_USER" ) );
  type( "passwordEdit", QStringLiteral( "wrong" ) );
  click( "signInButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "problemLabel" ), PATIENCE_MS );
  picture( "wrong-password" );
  signIn();
  picture( "signed-in" );
}

void DaysWork::loadsTheYear()
{
  load();
  mUnplaced = count( "chip_not_placed" );
  picture( "loaded" );
}

void DaysWork::placesARoad()
{
  looksAtAVillage();
  click( "chip_not_placed" );
  showUnplaced( "kind_road" );
  click( "placeLineButton" );
  QTest::qWait( 1500 );
  const QList<QPoint> clicks { onCanvas( 0.30, 0.40 ), onCanvas( 0.45, 0.45 ), onCanvas( 0.60, 0.35 ) };
  QStringList vertices;
  for ( const QPoint &at : clicks )
  {
    vertices += QStringLiteral( "%1 %2" ).arg( wgs84At( at ).x(), 0, 'f', 9 ).arg( wgs84At( at ).y(), 0, 'f', 9 );
    clickOnCanvas( at );
  }
  mLine = vertices;
  QTest::mouseMove( qgis()->mapCanvas()->viewport(), onCanvas( 0.62, 0.30 ) );
  picture( "drawing-a-road" );
  clickOnCanvas( onCanvas( 0.62, 0.30 ), Qt::RightButton );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 1, PATIENCE_MS );
  picture( "road-placed" );
}

void DaysWork::movesAVertexWithTheVertexToolOfQgis()
{
  QgsVectorLayer *lines = layerWithTable( "lines" );
  QVERIFY( lines );
  qgis()->setActiveLayer( lines );
  if ( !lines->isEditable() )
    QVERIFY( lines->startEditing() );
  qgis()->actionVertexTool()->trigger();
  const QPoint to = onCanvas( 0.47, 0.60 );
  // The view may have moved since the line was drawn: the vertex is where its coordinates are now. The first time the pointer is over the
  // layer, QGIS begins to index it in the background.
  const QPoint vertex = pixelOf( mLine.at( 1 ) );
  QTest::mouseMove( qgis()->mapCanvas()->viewport(), vertex + QPoint( 3, 3 ) );
  QTest::qWait( 1000 );
  clickOnCanvas( vertex );
  QTest::qWait( 300 );
  clickOnCanvas( to );
  mLine[1] = QStringLiteral( "%1 %2" ).arg( wgs84At( to ).x(), 0, 'f', 9 ).arg( wgs84At( to ).y(), 0, 'f', 9 );
  const QgsPointXY expected = wgs84At( to );
  QTRY_VERIFY_WITH_TIMEOUT( secondVertexOfWaiting( lines ).distance( expected ) < 0.0001, PATIENCE_MS );
  QTRY_VERIFY_WITH_TIMEOUT( !lines->isModified(), PATIENCE_MS );
  QVERIFY( lines->commitChanges() );
  qgis()->actionPan()->trigger();
  picture( "vertex-moved" );
  note( "road", QStringLiteral( "LineString (%1)" ).arg( mLine.join( QStringLiteral( ", " ) ) ) );
}

void DaysWork::placesAWaterSource()
{
  showUnplaced( "kind_water" );
  click( "placePointButton" );
  QTest::qWait( 1500 );
  const QPoint at = onCanvas( 0.5, 0.55 );
  const QgsPointXY expected = wgs84At( at );
  clickOnCanvas( at );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 2, PATIENCE_MS );
  note( "water", QStringLiteral( "Point (%1 %2)" ).arg( expected.x(), 0, 'f', 9 ).arg( expected.y(), 0, 'f', 9 ) );
  picture( "water-source-placed" );
}

void DaysWork::sendsBoth()
{
  send();
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 0, PATIENCE_MS );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_sent" ), 2, PATIENCE_MS );
  QCOMPARE( count( "chip_not_placed" ), mUnplaced - 2 );
  QTRY_VERIFY_WITH_TIMEOUT( find<QTableView>( "ledgerTable" ) && find<QTableView>( "ledgerTable" )->isVisible(), PATIENCE_MS );
  const QAbstractItemModel *ledger = find<QTableView>( "ledgerTable" )->model();
  QCOMPARE( ledger->rowCount(), 2 );
  picture( "sent" );
  QTextStream out( stdout );
  for ( int row = 0; row < ledger->rowCount(); ++row )
  {
    for ( int column = 0; column < ledger->columnCount(); ++column )
      out << ( column ? "\t" : "" ) << ledger->index( row, column ).data().toString();
    out << '\n';
  }
  out << find<QLabel>( "ledgerSums" )->text() << Qt::endl;
}

void DaysWork::readsTheSameBack()
{
  click( "ledgerBackButton" );
  click( "loadButton" );
  QTRY_VERIFY_WITH_TIMEOUT( find<QAbstractButton>( "loadButton" )->isEnabled(), PATIENCE_MS );
  QCOMPARE( count( "chip_not_placed" ), mUnplaced - 2 );
  QCOMPARE( count( "chip_waiting" ), 0 );
  QCOMPARE( count( "chip_conflict" ), 0 );
  picture( "read-back" );
}

void DaysWork::cleanupTestCase()
{
  leave();
}

QgsPointXY DaysWork::secondVertexOfWaiting( QgsVectorLayer *layer ) const
{
  QgsFeature feature;
  QgsFeatureRequest request;
  request.setFilterExpression( QStringLiteral( "state = 'waiting'" ) );
  layer->getFeatures( request ).nextFeature( feature );
  return QgsPointXY( feature.geometry().vertexAt( 1 ) );
}
