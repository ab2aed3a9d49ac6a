// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/words.h"

#include "base/language.h"
#include "domain/words.h"
#include "texts/projecttext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int BUDDHIST_ERA = 543;

    bool speaksThai()
    {
      return Language::locale().language() == QLocale::Thai;
    }

  } // namespace

  QString wordFor( Mode mode )
  {
    switch ( mode )
    {
      case Mode::Practice:
        return QCoreApplication::translate( "Words", "Practice" );
      case Mode::Live:
        return QCoreApplication::translate( "Words", "Live" );
      case Mode::List:
        return QCoreApplication::translate( "Words", "Without e-Plan" );
    }
    return {};
  }

  QString wordFor( Outcome outcome )
  {
    switch ( outcome )
    {
      case Outcome::Accepted:
        return QCoreApplication::translate( "Words", "accepted" );
      case Outcome::Returned:
        return QCoreApplication::translate( "Words", "refused" );
      case Outcome::Conflicted:
        return QCoreApplication::translate( "Words", "conflict" );
      case Outcome::Waiting:
        return QCoreApplication::translate( "Words", "waiting" );
    }
    return {};
  }

  QString wordsFor( const QList<Role> &roles )
  {
    QStringList words;
    for ( const Role role : roles )
      words.append( wordFor( role ) );
    return words.join( QStringLiteral( ", " ) );
  }

  QString sizeText( const WorkItem &item )
  {
    if ( item.width && item.length )
      return QCoreApplication::translate( "Words", "%1 × %2 m" ).arg( figureText( *item.width ), figureText( *item.length ) );
    if ( item.length )
      return lengthText( *item.length );
    if ( item.width )
      return QCoreApplication::translate( "Words", "%1 m wide" ).arg( figureText( *item.width ) );
    return {};
  }

  QString timeText( const QDateTime &time )
  {
    if ( !time.isValid() )
      return QStringLiteral( "–" );
    const QDateTime local = time.toLocalTime();
    const QDate day = local.date();
    const QString year = QString::number( speaksThai() ? day.year() + BUDDHIST_ERA : day.year() );
    return QCoreApplication::translate( "Words", "%1 %2 %3, %4", "day, month, year, time" )
      .arg( QString::number( day.day() ), Language::locale().monthName( day.month(), QLocale::ShortFormat ), year,
            local.time().toString( QStringLiteral( "HH:mm" ) ) );
  }

  QString spokenLine( const WorkItem &item )
  {
    const QString budget = item.budget ? item.budget->toText( Language::locale() ) : QString();
    QStringList parts { wordFor( workStateOf( item.facts ) ), item.code, item.title, sizeText( item ), budget, item.problem };
    parts.removeAll( QString() );
    return parts.join( QStringLiteral( ", " ) );
  }

  QString nameOf( const Organisation &organisation )
  {
    const QString &mine = speaksThai() ? organisation.nameThai : organisation.nameEnglish;
    const QString &other = speaksThai() ? organisation.nameEnglish : organisation.nameThai;
    return !mine.isEmpty() ? mine : !other.isEmpty() ? other : organisation.code.text;
  }

  QString nameOf( const KnownAccount &known )
  {
    return nameOf( Organisation { known.account.organisation, known.organisationThai, known.organisationEnglish, {}, {}, {} } );
  }

  QString markedText( const QString &projectText )
  {
    std::vector<TextMark> sizes = readProjectText( projectText ).marks;
    std::erase_if( sizes, []( const TextMark &mark ) { return mark.what != TextMark::What::Size; } );
    std::ranges::sort( sizes, {}, []( const TextMark &mark ) { return mark.where.start; } );
    QString html;
    int told = 0;
    for ( const TextMark &size : sizes )
    {
      if ( size.where.start < told )
        continue;
      html += projectText.mid( told, size.where.start - told ).toHtmlEscaped();
      html += QStringLiteral( "<b>%1</b>" ).arg( projectText.mid( size.where.start, size.where.length ).toHtmlEscaped() );
      told = size.where.start + size.where.length;
    }
    html += projectText.mid( told ).toHtmlEscaped();
    return html.replace( '\n', QStringLiteral( "<br/>" ) );
  }
} // namespace eplan
