// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/shownfinding.h"

#include "checks/remedies.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    /// Told apart by shape as well as by colour.
    QString markOf( FindingTone tone )
    {
      switch ( tone )
      {
        case FindingTone::Blocking:
          return QStringLiteral( "■ " );
        case FindingTone::Warning:
          return QStringLiteral( "▲ " );
        case FindingTone::Hint:
          return QStringLiteral( "○ " );
        case FindingTone::Answered:
          return QStringLiteral( "✓ " );
      }
      return {};
    }

    FindingTone toneOf( const Remark &remark )
    {
      if ( remark.isAnswered() )
        return FindingTone::Answered;
      switch ( remark.severity )
      {
        case Severity::Blocking:
          return FindingTone::Blocking;
        case Severity::Warning:
          return FindingTone::Warning;
        case Severity::Hint:
          break;
      }
      return FindingTone::Hint;
    }
  } // namespace

  QString ShownFinding::text() const
  {
    const QString marked = markOf( tone ) + sentence;
    return answer.isEmpty() ? marked : marked + QLatin1Char( '\n' ) + QCoreApplication::translate( "Remark", "Accepted: %1" ).arg( answer );
  }

  ShownFinding shownWhileDrawing( const Remark &remark )
  {
    const QString what = remark.met() ? remark.met()->id.text : QString( toText( remark.finding()->rule ) );
    return { remark.project.text + QLatin1Char( '/' ) + what, toneOf( remark ), sentenceFor( remark ), remark.answer };
  }

  ShownFinding shownFinding( const Remark &remark )
  {
    ShownFinding shown = shownWhileDrawing( remark );
    shown.canShow = !placesOf( remark ).isEmpty();
    shown.canMend = remark.finding() && remedyFor( remark.finding()->rule ) != Remedy::None;
    shown.canJustify = remark.met() && !remark.met()->id.isEmpty();
    shown.canAccept = !shown.canJustify;
    return shown;
  }

  QList<PointedPlace> placesOf( const Remark &remark )
  {
    QList<PointedPlace> places;
    if ( const MetWork *met = remark.met(); met && !met->place.isNull() )
      places << PointedPlace { met->place, labelFor( *met ), true };
    if ( !remark.where.isNull() )
      places << PointedPlace { remark.where, {}, false };
    return places;
  }
} // namespace eplan
