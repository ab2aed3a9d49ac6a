// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/positionmenu.h"

#include "base/qgiscompat.h"
#include "coordinates/sentences.h"
#include "dock/coordinatehabits.h"
#include "dock/desk.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>

namespace eplan
{
  namespace
  {
    constexpr int WKT_DECIMALS = 8;

    LonLat lonLat( const QgsPoint &point )
    {
      return { point.x(), point.y() };
    }

    /// Points, or the ends of lines.
    std::vector<LonLat> markedPlaces( const QgsGeometry &wgs84 )
    {
      std::vector<LonLat> places;
      const bool isLine = wgs84.type() == compat::LineGeometry;
      for ( auto part = wgs84.const_parts_begin(); part != wgs84.const_parts_end(); ++part )
      {
        const QgsAbstractGeometry &shape = **part;
        const int last = shape.vertexCount() - 1;
        places.push_back( lonLat( shape.vertexAt( QgsVertexId( 0, 0, 0 ) ) ) );
        if ( isLine )
          places.push_back( lonLat( shape.vertexAt( QgsVertexId( 0, 0, last ) ) ) );
      }
      return places;
    }

    QString wordFor( Spelling spelling )
    {
      switch ( spelling )
      {
        case Spelling::DecimalDegrees:
          return PositionMenu::tr( "Decimal degrees" );
        case Spelling::DegreesMinutesSeconds:
          return PositionMenu::tr( "Degrees, minutes, seconds" );
        case Spelling::DegreesMinutes:
          return PositionMenu::tr( "Degrees, minutes" );
        case Spelling::UtmWgs84:
          return PositionMenu::tr( "UTM, WGS 84" );
        case Spelling::UtmIndian1975:
          return PositionMenu::tr( "UTM, Indian 1975" );
        case Spelling::Mgrs10:
          return PositionMenu::tr( "MGRS, to 1 m" );
        case Spelling::Mgrs8:
          return PositionMenu::tr( "MGRS, to 10 m" );
        case Spelling::Mgrs6:
          return PositionMenu::tr( "MGRS, to 100 m" );
        case Spelling::GoogleMapsLink:
          return PositionMenu::tr( "Google Maps link" );
        case Spelling::GeoUri:
          return PositionMenu::tr( "geo: link" );
        case Spelling::WellKnownText:
          return PositionMenu::tr( "Well-known text, all vertices" );
      }
      return {};
    }

    template <typename T>
    void addHabit( QMenu &menu, QActionGroup &group, const QString &text, const std::optional<T> &value, std::optional<T> CoordinateHabits::*habit,
                   PositionMenu *owner )
    {
      QAction *action = menu.addAction( text );
      action->setCheckable( true );
      group.addAction( action );
      QObject::connect( action, &QAction::triggered, owner, [value, habit, owner] {
        CoordinateHabits habits = CoordinateHabits::kept();
        habits.*habit = value;
        habits.keep();
        emit owner->habitsChanged();
      } );
      QObject::connect( &menu, &QMenu::aboutToShow, action,
                        [action, value, habit] { action->setChecked( CoordinateHabits::kept().*habit == value ); } );
    }
  } // namespace

  QString writtenAll( const QgsGeometry &wgs84, Spelling spelling )
  {
    if ( wgs84.isNull() )
      return {};
    if ( spelling == Spelling::WellKnownText )
      return wgs84.asWkt( WKT_DECIMALS );
    QStringList lines;
    for ( const LonLat &place : markedPlaces( wgs84 ) )
      lines << written( place, spelling );
    return lines.join( QLatin1Char( '\n' ) );
  }

  void addSpellings( QMenu &menu, const std::function<void( Spelling )> &copy )
  {
    for ( std::size_t i = 0; i < EnumText<Spelling>::texts.size(); ++i )
    {
      const Spelling spelling = static_cast<Spelling>( i );
      QAction *action = menu.addAction( wordFor( spelling ), &menu, [copy, spelling] { copy( spelling ); } );
      action->setObjectName( QStringLiteral( "copyAs_%1" ).arg( EnumText<Spelling>::texts[i] ) );
    }
  }

  PositionMenu::PositionMenu( Desk &desk, QWidget *parent )
    : QMenu( parent )
    , mDesk( desk )
  {
    addSources();
    addSeparator();
    QMenu *copies = addMenu( tr( "Copy the position as" ) );
    copies->setObjectName( QStringLiteral( "copyMenu" ) );
    addSpellings( *copies, [this]( Spelling spelling ) { copyAs( spelling ); } );
    connect( this, &QMenu::aboutToShow, copies, [this, copies] {
      const WorkItem *item = mDesk.selectedItem();
      copies->setEnabled( item && item->facts.placed );
    } );
    addSeparator();
    addDatums();
    addZones();
  }

  void PositionMenu::addSources()
  {
    addAction( tr( "From a file…" ), this, &PositionMenu::filesWanted )->setObjectName( QStringLiteral( "fromFileAction" ) );
    addAction( tr( "From a folder of photographs…" ), this, &PositionMenu::photographsWanted );
    addAction( tr( "From the feature selected in QGIS" ), this, &PositionMenu::featureWanted )
      ->setObjectName( QStringLiteral( "fromFeatureAction" ) );
    addAction( tr( "From the GPS receiver" ), this, &PositionMenu::receiverWanted )->setObjectName( QStringLiteral( "fromReceiverAction" ) );
  }

  void PositionMenu::addDatums()
  {
    QMenu *menu = addMenu( tr( "Datum, where nothing names one" ) );
    auto *group = new QActionGroup( menu );
    addHabit( *menu, *group, tr( "Ask each time" ), std::optional<Datum>(), &CoordinateHabits::datum, this );
    for ( const Datum datum : { Datum::Wgs84, Datum::Indian1975 } )
      addHabit( *menu, *group, eplan::wordFor( datum ), std::optional( datum ), &CoordinateHabits::datum, this );
  }

  void PositionMenu::addZones()
  {
    QMenu *menu = addMenu( tr( "UTM zone, where nothing names one" ) );
    auto *group = new QActionGroup( menu );
    addHabit( *menu, *group, tr( "By the organisation's area" ), std::optional<UtmZone>(), &CoordinateHabits::zone, this );
    for ( const UtmZone zone : { UtmZone::Zone47, UtmZone::Zone48 } )
      addHabit( *menu, *group, QString( toText( zone ) ), std::optional( zone ), &CoordinateHabits::zone, this );
  }

  void PositionMenu::copyAs( Spelling spelling )
  {
    const std::optional<ProjectId> selected = mDesk.selected();
    const Result<Versions> versions = selected ? mDesk.versions( *selected ) : Result<Versions>( canceled() );
    if ( versions )
      QGuiApplication::clipboard()->setText( writtenAll( versions->ours.geometry, spelling ) );
  }
} // namespace eplan
