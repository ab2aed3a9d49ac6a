// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/words.h"

#include "base/language.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    constexpr double WHOLE_METRES_FROM = 10;
  } // namespace

  QString wordFor( WorkState state )
  {
    switch ( state )
    {
      case WorkState::NotPlaced:
        return QCoreApplication::translate( "Words", "not placed" );
      case WorkState::Waiting:
        return QCoreApplication::translate( "Words", "waiting" );
      case WorkState::Conflict:
        return QCoreApplication::translate( "Words", "conflict" );
      case WorkState::Returned:
        return QCoreApplication::translate( "Words", "returned" );
      case WorkState::Placed:
        return QCoreApplication::translate( "Words", "placed" );
      case WorkState::Sent:
        return QCoreApplication::translate( "Words", "sent" );
      case WorkState::Withdrawn:
        return QCoreApplication::translate( "Words", "withdrawn" );
    }
    return {};
  }

  QString wordFor( Kind kind )
  {
    switch ( kind )
    {
      case Kind::Road:
        return QCoreApplication::translate( "Words", "road" );
      case Kind::Water:
        return QCoreApplication::translate( "Words", "water source" );
      case Kind::Other:
        return QCoreApplication::translate( "Words", "other work" );
    }
    return {};
  }

  QString wordFor( Role role )
  {
    switch ( role )
    {
      case Role::Engineer:
        return QCoreApplication::translate( "Words", "engineer" );
      case Role::Executive:
        return QCoreApplication::translate( "Words", "executive" );
      case Role::Province:
        return QCoreApplication::translate( "Words", "provincial officer" );
      case Role::Trainer:
        return QCoreApplication::translate( "Words", "trainer" );
      case Role::Administrator:
        return QCoreApplication::translate( "Words", "administrator" );
    }
    return {};
  }

  QString wordFor( PlacedHow how )
  {
    switch ( how )
    {
      case PlacedHow::Typed:
        return QCoreApplication::translate( "Words", "typed" );
      case PlacedHow::Drawn:
        return QCoreApplication::translate( "Words", "drawn" );
      case PlacedHow::Gps:
        return QCoreApplication::translate( "Words", "by GPS" );
      case PlacedHow::Imported:
        return QCoreApplication::translate( "Words", "imported" );
      case PlacedHow::Copied:
        return QCoreApplication::translate( "Words", "copied" );
    }
    return {};
  }

  QString wordFor( JustifiedAs as )
  {
    switch ( as )
    {
      case JustifiedAs::NextSection:
        return QCoreApplication::translate( "Words", "next section" );
      case JustifiedAs::NextPhase:
        return QCoreApplication::translate( "Words", "next phase" );
      case JustifiedAs::Maintenance:
        return QCoreApplication::translate( "Words", "maintenance" );
      case JustifiedAs::OtherPurpose:
        return QCoreApplication::translate( "Words", "same place, other purpose" );
    }
    return {};
  }

  QString wordFor( const Justification &justification )
  {
    if ( !justification.as )
      return QCoreApplication::translate( "Words", "declared elsewhere" );
    if ( justification.as == JustifiedAs::Maintenance && justification.afterYears )
      return QCoreApplication::translate( "Words", "maintenance after %n year(s)", nullptr, *justification.afterYears );
    return wordFor( *justification.as );
  }

  QString figureText( Metres length )
  {
    return Language::locale().toString( length.value, 'f', length.value < WHOLE_METRES_FROM ? 2 : 0 );
  }

  QString lengthText( Metres length )
  {
    return QCoreApplication::translate( "Words", "%1 m" ).arg( figureText( length ) );
  }
} // namespace eplan
