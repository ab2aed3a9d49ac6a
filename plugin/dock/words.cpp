// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace eplan
{
  namespace
  {
    constexpr int BUDDHIST_ERA = 543;
    constexpr double WHOLE_METRES_FROM = 10;

    bool speaksThai()
    {
      return QLocale().language() == QLocale::Thai;
    }

    QString numberText( double value )
    {
      return QLocale().toString( value, 'f', value < WHOLE_METRES_FROM ? 2 : 0 );
    }
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

  QString wordFor( Mode mode )
  {
    switch ( mode )
    {
      case Mode::Practice:
        return QCoreApplication::translate( "Words", "Practice" );
      case Mode::Live:
        return QCoreApplication::translate( "Words", "Live" );
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
      return QCoreApplication::translate( "Words", "%1 × %2 m" ).arg( numberText( item.width->value ), numberText( item.length->value ) );
    if ( item.length )
      return lengthText( *item.length );
    if ( item.width )
      return QCoreApplication::translate( "Words", "%1 m wide" ).arg( numberText( item.width->value ) );
    return {};
  }

  QString lengthText( Metres length )
  {
    return QCoreApplication::translate( "Words", "%1 m" ).arg( numberText( length.value ) );
  }

  QString timeText( const QDateTime &time )
  {
    if ( !time.isValid() )
      return QStringLiteral( "–" );
    const QDateTime local = time.toLocalTime();
    const QDate day = local.date();
    const QString year = QString::number( speaksThai() ? day.year() + BUDDHIST_ERA : day.year() );
    return QCoreApplication::translate( "Words", "%1 %2 %3, %4", "day, month, year, time" )
      .arg( QString::number( day.day() ), QLocale().monthName( day.month(), QLocale::ShortFormat ), year,
            local.time().toString( QStringLiteral( "HH:mm" ) ) );
  }

  QString spokenLine( const WorkItem &item )
  {
    const QString budget = item.budget ? item.budget->toText( QLocale() ) : QString();
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
    static const QRegularExpression size(
      QStringLiteral( "([0-9๐-๙][0-9๐-๙,]*(?:\\.[0-9๐-๙]+)?)(\\s*(?:ตารางเมตร|ตร\\.\\s?ม|เมตร|กิโลเมตร|เซนติเมตร|ม\\.|กม\\.|ซม\\.))" ),
      QRegularExpression::UseUnicodePropertiesOption );
    QString html = projectText.toHtmlEscaped();
    html.replace( size, QStringLiteral( "<b>\\1</b>\\2" ) );
    html.replace( '\n', QStringLiteral( "<br/>" ) );
    return html;
  }
} // namespace eplan
