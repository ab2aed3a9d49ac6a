// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/remark.h"

#include "base/language.h"
#include "dock/words.h"

#include <QCoreApplication>

#include <cmath>

namespace eplan
{
  namespace
  {
    /// Which work it is: its year, and its text.
    QString nameOf( const MetWork &met )
    {
      if ( met.id.isEmpty() )
        return met.title.isEmpty() ? QCoreApplication::translate( "Remark", "a work that is there already" ) : met.title;
      return QCoreApplication::translate( "Remark", "“%1” (%2)", "a project's text and its fiscal year" )
        .arg( met.title, met.fiscalYear > 0 ? QString::number( met.fiscalYear ) : QStringLiteral( "–" ) );
    }

    QString percent( double share )
    {
      return Language::locale().toString( static_cast<int>( std::lround( share * 100 ) ) );
    }

    QString sentenceFor( const MetWork &met )
    {
      const bool isThere = met.id.isEmpty();
      const bool isLine = met.overlapHere.value > 0;
      switch ( met.relation )
      {
        case Relation::Duplicate:
          if ( isThere )
            return QCoreApplication::translate( "Remark", "This work is there already: %1." ).arg( nameOf( met ) );
          if ( !isLine )
            return QCoreApplication::translate( "Remark", "Planned twice: %1 is at the same place, %2 away." )
              .arg( nameOf( met ), lengthText( met.distance ) );
          return QCoreApplication::translate( "Remark", "Planned twice: %1 shares %2, %3 % of this work." )
            .arg( nameOf( met ), lengthText( met.overlapHere ), percent( met.shareHere ) );
        case Relation::Overlap:
          if ( isThere )
            return QCoreApplication::translate( "Remark", "%1 of this work, %2 %, is there already: %3." )
              .arg( lengthText( met.overlapHere ), percent( met.shareHere ), nameOf( met ) );
          return QCoreApplication::translate( "Remark", "Overlaps with %1: %2 is planned twice, %3 % of this work." )
            .arg( nameOf( met ), lengthText( met.overlapHere ), percent( met.shareHere ) );
        case Relation::Adjacent:
          return QCoreApplication::translate( "Remark", "Goes on where %1 ends." ).arg( nameOf( met ) );
        case Relation::Crossing:
          return QCoreApplication::translate( "Remark", "Crosses %1." ).arg( nameOf( met ) );
        case Relation::Parallel:
          return QCoreApplication::translate( "Remark", "Runs beside %1, %2 away." ).arg( nameOf( met ), lengthText( met.distance ) );
        case Relation::Near:
          return QCoreApplication::translate( "Remark", "Lies near %1, %2 away." ).arg( nameOf( met ), lengthText( met.distance ) );
      }
      return {};
    }
  } // namespace

  QString sentenceFor( const Remark &remark )
  {
    return remark.met() ? sentenceFor( *remark.met() ) : sentenceFor( *remark.finding() );
  }

  QString labelFor( const MetWork &met )
  {
    return met.fiscalYear > 0 ? QStringLiteral( "%1 · %2" ).arg( met.fiscalYear ).arg( met.title.left( 40 ) ) : met.title.left( 40 );
  }

  QString acceptedAs( const Remark &remark )
  {
    return remark.finding() ? toText( remark.finding()->rule ) : ALREADY_THERE;
  }

  QString answerTo( const QString &acceptedAs, const Placement &placement )
  {
    for ( const Acceptance &acceptance : placement.accepted )
    {
      if ( acceptance.rule == acceptedAs )
        return acceptance.reason;
    }
    return {};
  }

  QString answerTo( const ProjectId &other, const Placement &placement )
  {
    const std::optional<Justification> justification = placement.justified.find( other );
    if ( !justification )
      return {};
    return justification->as ? QStringLiteral( "%1: %2" ).arg( wordFor( *justification ), justification->reason ) : justification->reason;
  }
} // namespace eplan
