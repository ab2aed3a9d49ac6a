// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/symbols.h"

#include "canvas/layerstyle.h"
#include "testing.h"

#include <qgsexpressioncontextutils.h>
#include <qgslegendsymbolitem.h>
#include <qgsmaprendererparalleljob.h>
#include <qgsrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>

using namespace eplan;

namespace
{
  QString nameOf( PlaceShape shape, Kind kind, WorkState state )
  {
    return QStringLiteral( "%1 %2 %3" ).arg( shape == PlaceShape::Line ? "line" : "point", toText( kind ), toText( state ) );
  }

  constexpr std::array STATES_ON_MAP { WorkState::Waiting, WorkState::Conflict, WorkState::Returned,
                                       WorkState::Placed,  WorkState::Sent,     WorkState::Withdrawn };

  /// How many pixels differ visibly.
  int difference( const QImage &a, const QImage &b )
  {
    int differing = 0;
    for ( int y = 0; y < a.height(); ++y )
    {
      for ( int x = 0; x < a.width(); ++x )
        differing += qAbs( qGray( a.pixel( x, y ) ) - qGray( b.pixel( x, y ) ) ) > 24;
    }
    return differing;
  }

  std::unique_ptr<QgsVectorLayer> layerOf( PlaceShape shape, const QString &kind, const QString &state )
  {
    const bool isLine = shape == PlaceShape::Line;
    const QString source = QStringLiteral( "%1?crs=EPSG:4326&field=code:string&field=title:string&field=kind:string&field=state:string" );
    auto layer = std::make_unique<QgsVectorLayer>( source.arg( isLine ? QStringLiteral( "LineString" ) : QStringLiteral( "Point" ) ),
                                                   QStringLiteral( "layer" ), QStringLiteral( "memory" ) );
    QgsFeature row( layer->fields() );
    row.setAttribute( QStringLiteral( "code" ), QStringLiteral( "<C&1>" ) );
    row.setAttribute( QStringLiteral( "title" ), QStringLiteral( "ก่อสร้างถนน <คสล.> & ท่อ" ) );
    row.setAttribute( QStringLiteral( "kind" ), kind.isEmpty() ? QVariant() : kind );
    row.setAttribute( QStringLiteral( "state" ), state.isEmpty() ? QVariant() : state );
    row.setGeometry( QgsGeometry::fromWkt( isLine ? QStringLiteral( "LineString (-4 0, 4 0)" ) : QStringLiteral( "Point (0 0)" ) ) );
    QgsFeatureList rows { row };
    static_cast<void>( layer->dataProvider()->addFeatures( rows ) );
    applyStyle( *layer, shape );
    return layer;
  }

  /// One more row at the same place.
  void addRow( QgsVectorLayer &layer, const QString &state )
  {
    QgsFeature row;
    layer.getFeatures().nextFeature( row );
    row.setAttribute( QStringLiteral( "state" ), state );
    QgsFeatureList rows { row };
    static_cast<void>( layer.dataProvider()->addFeatures( rows ) );
  }

  QImage mapOf( QgsVectorLayer &layer )
  {
    QgsMapSettings settings;
    settings.setLayers( { &layer } );
    settings.setDestinationCrs( layer.crs() );
    settings.setOutputSize( { 200, 200 } );
    settings.setExtent( QgsRectangle( -5, -5, 5, 5 ) );
    settings.setBackgroundColor( QColor( 128, 128, 128 ) );
    QgsMapRendererParallelJob job( settings );
    job.start();
    job.waitForFinished();
    return job.renderedImage();
  }

  bool hasDrawn( const QImage &map )
  {
    QImage empty( map.size(), map.format() );
    empty.fill( QColor( 128, 128, 128 ) );
    return difference( map, empty ) > 20;
  }
} // namespace

class TestSymbols : public QObject
{
    Q_OBJECT

  private slots:
    /// In grey too: nobody needs to tell the colours apart.
    void everyKindAndStateHasASignOfItsOwn_data()
    {
      QTest::addColumn<QColor>( "ground" );
      QTest::newRow( "on white" ) << QColor( Qt::white );
      QTest::newRow( "on black" ) << QColor( Qt::black );
      QTest::newRow( "on green, as on an image" ) << QColor( 70, 90, 60 );
    }

    void everyKindAndStateHasASignOfItsOwn()
    {
      QFETCH( QColor, ground );
      for ( const PlaceShape shape : { PlaceShape::Point, PlaceShape::Line } )
      {
        QMap<QString, QImage> signs;
        signs.insert( QStringLiteral( "of no project" ), picture( *unknownSymbol( shape ), ground ) );
        for ( const Kind kind : { Kind::Road, Kind::Water, Kind::Other } )
        {
          for ( const WorkState state : STATES_ON_MAP )
            signs.insert( nameOf( shape, kind, state ), picture( *symbolOf( shape, kind, state ), ground ) );
        }
        const QStringList names = signs.keys();
        QCOMPARE( names.size(), 19 );
        for ( int i = 0; i < names.size(); ++i )
        {
          for ( int j = i + 1; j < names.size(); ++j )
          {
            const QString likeness = QStringLiteral( "%1 looks like %2" ).arg( names[i], names[j] );
            QVERIFY2( difference( signs[names[i]], signs[names[j]] ) >= 12, qPrintable( likeness ) );
          }
        }
      }
    }

    void everyRowIsDrawn_data()
    {
      QTest::addColumn<bool>( "isLine" );
      QTest::addColumn<QString>( "kind" );
      QTest::addColumn<QString>( "state" );
      QTest::newRow( "point, waiting road" ) << false << "road"
                                             << "waiting";
      QTest::newRow( "line, sent canal" ) << true << "water"
                                          << "sent";
      QTest::newRow( "of no project" ) << true << QString() << QString();
      QTest::newRow( "state of a newer version" ) << true << "road"
                                                  << "frozen";
      QTest::newRow( "kind of a newer version" ) << false << "bridge"
                                                 << "sent";
    }

    void everyRowIsDrawn()
    {
      QFETCH( bool, isLine );
      QFETCH( QString, kind );
      QFETCH( QString, state );
      const auto layer = layerOf( isLine ? PlaceShape::Line : PlaceShape::Point, kind, state );
      QVERIFY( hasDrawn( mapOf( *layer ) ) );
    }

    void legendNamesKindsAndStates()
    {
      const auto layer = layerOf( PlaceShape::Line, QStringLiteral( "road" ), QStringLiteral( "sent" ) );
      QStringList labels;
      for ( const QgsLegendSymbolItem &item : layer->renderer()->legendSymbolItems() )
        labels << item.label();
      QCOMPARE( labels.filter( QStringLiteral( "waiting" ) ).size(), 3 );
      QCOMPARE( labels.filter( QStringLiteral( "water source · " ) ).size(), 6 );
      QCOMPARE( labels.size(), 3 * 6 + 1 );
    }

    void whatAsksForWorkLiesAboveWhatDoesNot()
    {
      const auto alone = layerOf( PlaceShape::Point, QStringLiteral( "road" ), QStringLiteral( "conflict" ) );
      const auto both = layerOf( PlaceShape::Point, QStringLiteral( "road" ), QStringLiteral( "conflict" ) );
      addRow( *both, QStringLiteral( "placed" ) );
      keepOrder( *both, 2 );
      QCOMPARE( difference( mapOf( *both ), mapOf( *alone ) ), 0 );
      // More than can be kept: as they come, and all of them.
      keepOrder( *both, 1 );
      QVERIFY( difference( mapOf( *both ), mapOf( *alone ) ) > 0 );
      const auto calm = layerOf( PlaceShape::Point, QStringLiteral( "road" ), QStringLiteral( "placed" ) );
      QCOMPARE( difference( mapOf( *both ), mapOf( *calm ) ), 0 );
    }

    void aStyleOfThePersonsOwnIsLeftAlone()
    {
      const auto layer = layerOf( PlaceShape::Point, QStringLiteral( "road" ), QStringLiteral( "placed" ) );
      layer->setRenderer( new QgsSingleSymbolRenderer( QgsSymbol::defaultSymbol( layer->geometryType() ) ) );
      keepOrder( *layer );
      QVERIFY( !layer->renderer()->usingSymbolLevels() );
    }

    void mapTipTellsTheStateAndEscapesTheTitle()
    {
      const auto layer = layerOf( PlaceShape::Point, QStringLiteral( "water" ), QStringLiteral( "returned" ) );
      QgsExpressionContext context( QgsExpressionContextUtils::globalProjectLayerScopes( layer.get() ) );
      QgsFeature row;
      QVERIFY( layer->getFeatures().nextFeature( row ) );
      context.setFeature( row );
      const QString tip = QgsExpression::replaceExpressionText( layer->mapTipTemplate(), &context );
      QVERIFY( tip.contains( QStringLiteral( "ก่อสร้างถนน &lt;คสล.&gt; &amp; ท่อ" ) ) );
      QVERIFY( tip.contains( QStringLiteral( "&lt;C&amp;1&gt;" ) ) );
      QVERIFY( tip.contains( QStringLiteral( "returned" ) ) );
      QVERIFY( tip.contains( QStringLiteral( "water source" ) ) );
      QVERIFY( !tip.contains( QStringLiteral( "[%" ) ) );
    }

  private:
    static QImage picture( QgsSymbol &symbol, const QColor &ground )
    {
      QImage image = symbol.asImage( QSize( 90, 40 ) );
      QImage onGround( image.size(), QImage::Format_RGB32 );
      onGround.fill( ground );
      QPainter painter( &onGround );
      painter.drawImage( 0, 0, image );
      return onGround;
    }
};

EPLAN_TEST_MAIN( TestSymbols )
#include "test_symbols.moc"
