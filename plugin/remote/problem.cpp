// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/problem.h"

#include "remote/jsonobject.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace eplan
{
  namespace
  {
    constexpr int LONGEST = 500;
    constexpr int MOST_FIELDS = 5;

    /// The property an entry is about: "/properties/accuracy" names accuracy.
    QString fieldOf( const QJsonObject &entry )
    {
      const QString pointer = entry.value( QLatin1String( "pointer" ) ).toString( entry.value( QLatin1String( "field" ) ).toString() );
      return pointer.mid( pointer.lastIndexOf( '/' ) + 1 );
    }

    QString lineOf( const QJsonObject &entry )
    {
      const QString detail = entry.value( QLatin1String( "detail" ) ).toString();
      const QString field = fieldOf( entry );
      if ( field.isEmpty() || detail.isEmpty() )
        return detail;
      return QCoreApplication::translate( "Remote", "%1 (%2)", "what is wrong, and with which field" ).arg( detail, field );
    }
  } // namespace

  QString problemText( const QByteArray &contentType, const QByteArray &body )
  {
    if ( !contentType.contains( "json" ) )
      return {};
    const QJsonObject problem = readObject( body );
    QStringList lines { problem.value( QLatin1String( "detail" ) ).toString() };
    const QJsonArray errors = problem.value( QLatin1String( "errors" ) ).toArray();
    for ( int i = 0; i < errors.size() && i < MOST_FIELDS; ++i )
      lines.append( lineOf( errors.at( i ).toObject() ) );
    lines.removeAll( QString() );
    lines.removeDuplicates();
    return lines.join( QStringLiteral( "; " ) ).simplified().left( LONGEST );
  }
} // namespace eplan
