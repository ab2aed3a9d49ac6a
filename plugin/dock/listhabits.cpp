// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/listhabits.h"

#include <qgssettings.h>

#include <QCryptographicHash>

namespace eplan
{
  namespace
  {
    QString keyOf( const char *group, const QString &text )
    {
      const QByteArray digest = QCryptographicHash::hash( text.toUtf8(), QCryptographicHash::Sha256 ).toHex();
      return QStringLiteral( "eplan/lists/%1/%2" ).arg( QLatin1String( group ), QString::fromLatin1( digest ) );
    }

    QString mappingKey( const QStringList &headings )
    {
      return keyOf( "mappings", headings.join( '\n' ) );
    }
  } // namespace

  ListMapping ListHabits::mappingFor( const QStringList &headings )
  {
    const std::optional<ListMapping> kept = ListMapping::fromJson( QgsSettings().value( mappingKey( headings ) ).toByteArray() );
    return kept && kept->fits( headings ) ? *kept : guessListMapping( headings );
  }

  void ListHabits::remember( const QStringList &headings, const ListMapping &mapping )
  {
    QgsSettings().setValue( mappingKey( headings ), mapping.toJson() );
  }

  QString ListHabits::lastListOf( const QUrl &office )
  {
    return QgsSettings().value( keyOf( "files", office.toString() ) ).toString();
  }

  void ListHabits::rememberList( const QUrl &office, const QString &path )
  {
    QgsSettings().setValue( keyOf( "files", office.toString() ), path );
  }

  std::optional<FiscalYear> ListHabits::lastYearOf( const QUrl &office )
  {
    const int year = QgsSettings().value( keyOf( "years", office.toString() ) ).toInt();
    return year > 0 ? std::optional( FiscalYear( year ) ) : std::nullopt;
  }

  void ListHabits::rememberYear( const QUrl &office, FiscalYear year )
  {
    QgsSettings().setValue( keyOf( "years", office.toString() ), year.buddhistYear() );
  }
} // namespace eplan
