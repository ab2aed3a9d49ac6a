// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/symbols.h"

#include <qgslinesymbol.h>
#include <qgslinesymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsmarkersymbollayer.h>

#include <QColor>

namespace eplan
{
  namespace
  {
    // Lengths are millimetres on the map.
    constexpr double MARKER_SIZE = 4.2;
    constexpr double MARK_SIZE = 2.2;
    constexpr double RIM = 0.9;
    constexpr double LINE_WIDTH = 1.0;
    constexpr double CASING_WIDTH = 2.2;
    constexpr double MARK_SPACING = 14;

    constexpr double KIND_MARK_SIZE = 2.8;
    constexpr double BADGE_SIZE = 3.6;
    constexpr double BADGE_MARK_SIZE = 1.9;
    constexpr double STATE_MARK_PEN = 0.5;

    /// One look of a state: its colour, the pen of a line.
    struct StateLook
    {
        QColor colour;
        QString penStyle = QStringLiteral( "solid" );
    };

    QColor colourOf( Kind kind )
    {
      switch ( kind )
      {
        case Kind::Road:
          return QColor( 70, 78, 90 );
        case Kind::Water:
          return QColor( 22, 104, 190 );
        case Kind::Other:
          break;
      }
      return QColor( 122, 92, 46 );
    }

    StateLook lookOf( Kind kind, WorkState state )
    {
      switch ( state )
      {
        case WorkState::Waiting:
          return { QColor( 222, 110, 0 ), QStringLiteral( "dash" ) };
        case WorkState::Conflict:
          return { QColor( 205, 18, 32 ) };
        case WorkState::Returned:
          return { QColor( 135, 40, 165 ) };
        case WorkState::Withdrawn:
          return { QColor( 140, 140, 140 ), QStringLiteral( "dot" ) };
        case WorkState::Sent:
        case WorkState::Placed:
        case WorkState::NotPlaced:
          break;
      }
      return { colourOf( kind ) };
    }

    QString markerName( Kind kind )
    {
      switch ( kind )
      {
        case Kind::Road:
          return QStringLiteral( "circle" );
        case Kind::Water:
          return QStringLiteral( "diamond" );
        case Kind::Other:
          break;
      }
      return QStringLiteral( "square" );
    }

    /// States that ask for work are drawn above the calm ones.
    int passOf( WorkState state )
    {
      switch ( state )
      {
        case WorkState::Withdrawn:
          return 0;
        case WorkState::Placed:
        case WorkState::Sent:
        case WorkState::NotPlaced:
          return 1;
        case WorkState::Waiting:
          return 2;
        case WorkState::Returned:
        case WorkState::Conflict:
          break;
      }
      return 3;
    }

    QString encoded( const QColor &colour )
    {
      return QStringLiteral( "%1,%2,%3,%4" ).arg( colour.red() ).arg( colour.green() ).arg( colour.blue() ).arg( colour.alpha() );
    }

    QgsSymbolLayer *marker( const QString &name, double size, const QColor &fill, const QColor &pen, double penWidth, double angle = 0,
                            double down = 0 )
    {
      return QgsSimpleMarkerSymbolLayer::create( { { QStringLiteral( "name" ), name },
                                                   { QStringLiteral( "size" ), size },
                                                   { QStringLiteral( "color" ), encoded( fill ) },
                                                   { QStringLiteral( "outline_color" ), encoded( pen ) },
                                                   { QStringLiteral( "outline_width" ), penWidth },
                                                   { QStringLiteral( "offset" ), QStringLiteral( "0,%1" ).arg( down ) },
                                                   { QStringLiteral( "angle" ), angle } } );
    }

    QgsSymbolLayer *pen( const QColor &colour, double width, const QString &style = QStringLiteral( "solid" ) )
    {
      const bool dashed = style == QLatin1String( "dash" );
      const QString cap = dashed ? QStringLiteral( "flat" ) : QStringLiteral( "square" );
      return QgsSimpleLineSymbolLayer::create( { { QStringLiteral( "line_color" ), encoded( colour ) },
                                                 { QStringLiteral( "line_width" ), width },
                                                 { QStringLiteral( "line_style" ), style },
                                                 { QStringLiteral( "use_custom_dash" ), dashed },
                                                 { QStringLiteral( "customdash" ), QStringLiteral( "3;1.6" ) },
                                                 { QStringLiteral( "capstyle" ), cap },
                                                 { QStringLiteral( "joinstyle" ), QStringLiteral( "bevel" ) } } );
    }

    /// The marks stay upright: a diamond turned with its line would be a square.
    QgsSymbolLayer *marksAlong( const QgsSymbolLayerList &mark, double spacing, double offset )
    {
      QgsSymbolLayer *line = QgsMarkerLineSymbolLayer::create( { { QStringLiteral( "interval" ), spacing },
                                                                 { QStringLiteral( "offset_along_line" ), offset },
                                                                 { QStringLiteral( "rotate" ), QStringLiteral( "0" ) },
                                                                 { QStringLiteral( "placement" ), QStringLiteral( "Interval" ) } } );
      line->setSubSymbol( new QgsMarkerSymbol( mark ) );
      return line;
    }

    /// What stands inside a point, the same as in the list of projects; nothing for the calmest state.
    QgsSymbolLayerList markOf( WorkState state, double size, const QColor &colour )
    {
      const auto simple = [&]( const QString &name, double angle ) { return marker( name, size, colour, colour, STATE_MARK_PEN, angle ); };
      switch ( state )
      {
        case WorkState::Waiting:
          return { simple( QStringLiteral( "triangle" ), 0 ) };
        case WorkState::Conflict:
          return { marker( QStringLiteral( "line" ), size * 0.55, colour, colour, STATE_MARK_PEN * 1.4, 0, -size * 0.25 ),
                   marker( QStringLiteral( "circle" ), STATE_MARK_PEN, colour, colour, 0.2, 0, size * 0.5 ) };
        case WorkState::Returned:
          return { simple( QStringLiteral( "arrow" ), -90 ) };
        case WorkState::Sent:
          return { simple( QStringLiteral( "arrowhead" ), 90 ) };
        case WorkState::Withdrawn:
          return { simple( QStringLiteral( "cross2" ), 0 ) };
        case WorkState::Placed:
        case WorkState::NotPlaced:
          break;
      }
      return {};
    }

    QgsSymbolLayerList pointLayers( Kind kind, WorkState state )
    {
      const StateLook look = lookOf( kind, state );
      const bool isHollow = state == WorkState::Withdrawn;
      // A diamond of the same size looks smaller.
      const double size = kind == Kind::Water ? MARKER_SIZE * 1.25 : MARKER_SIZE;
      return QgsSymbolLayerList { marker( markerName( kind ), size + 2 * RIM, Qt::white, QColor( 40, 40, 40 ), 0.15 ),
                                  marker( markerName( kind ), size, isHollow ? QColor( Qt::white ) : look.colour, look.colour, 0.4 ) } +
             markOf( state, MARK_SIZE, isHollow ? look.colour : QColor( Qt::white ) );
    }

    QgsSymbolLayerList lineLayers( Kind kind, WorkState state )
    {
      const StateLook look = lookOf( kind, state );
      QgsSymbolLayerList layers { pen( QColor( 255, 255, 255, 230 ), CASING_WIDTH ), pen( look.colour, LINE_WIDTH, look.penStyle ) };
      if ( state == WorkState::Sent )
        layers << pen( Qt::white, LINE_WIDTH / 4 );
      if ( kind != Kind::Road )
      {
        const QgsSymbolLayerList mark { marker( markerName( kind ), KIND_MARK_SIZE, colourOf( kind ), Qt::white, 0.4 ) };
        layers << marksAlong( mark, MARK_SPACING, MARK_SPACING / 4 );
      }
      if ( state == WorkState::Conflict || state == WorkState::Returned )
      {
        const QgsSymbolLayerList badge { marker( QStringLiteral( "circle" ), BADGE_SIZE, Qt::white, look.colour, 0.4 ) };
        layers << marksAlong( badge + markOf( state, BADGE_MARK_SIZE, look.colour ), MARK_SPACING, MARK_SPACING * 3 / 4 );
      }
      return layers;
    }

    std::unique_ptr<QgsSymbol> symbolOf( PlaceShape shape, const QgsSymbolLayerList &layers )
    {
      if ( shape == PlaceShape::Line )
        return std::make_unique<QgsLineSymbol>( layers );
      return std::make_unique<QgsMarkerSymbol>( layers );
    }
  } // namespace

  std::unique_ptr<QgsSymbol> symbolOf( PlaceShape shape, Kind kind, WorkState state )
  {
    const QgsSymbolLayerList layers = shape == PlaceShape::Line ? lineLayers( kind, state ) : pointLayers( kind, state );
    for ( QgsSymbolLayer *layer : layers )
      layer->setRenderingPass( passOf( state ) );
    return symbolOf( shape, layers );
  }

  std::unique_ptr<QgsSymbol> unknownSymbol( PlaceShape shape )
  {
    const QColor grey( 110, 110, 110 );
    if ( shape == PlaceShape::Line )
      return symbolOf( shape, { pen( Qt::white, CASING_WIDTH ), pen( grey, LINE_WIDTH / 2, QStringLiteral( "dot" ) ) } );
    return symbolOf( shape, { marker( QStringLiteral( "star" ), MARKER_SIZE, Qt::white, grey, 0.4 ) } );
  }
} // namespace eplan
