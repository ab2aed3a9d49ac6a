// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/httpmessage.h"

#include <QRegularExpression>

namespace eplan
{
  namespace
  {
    int portOf( const QUrl &url )
    {
      return url.port( url.scheme() == QLatin1String( "https" ) ? 443 : 80 );
    }
  } // namespace

  QByteArray nextInLinkHeader( const QByteArray &header )
  {
    static const QRegularExpression link(
      QStringLiteral( "<([^>]*)>((?:\\s*;\\s*[\\w!#$&+.^`|~*-]+\\s*(?:=\\s*(?:\"[^\"]*\"|[^\\s\",;]*))?)*)" ) );
    static const QRegularExpression relation( QStringLiteral( ";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s\",;]*))" ),
                                              QRegularExpression::CaseInsensitiveOption );
    auto matches = link.globalMatch( QString::fromLatin1( header ) );
    while ( matches.hasNext() )
    {
      const QRegularExpressionMatch match = matches.next();
      const QRegularExpressionMatch found = relation.match( match.captured( 2 ) );
      const QString relations = found.captured( 1 ) + found.captured( 2 );
      if ( relations.split( ' ' ).contains( QLatin1String( "next" ), Qt::CaseInsensitive ) )
        return match.captured( 1 ).toLatin1();
    }
    return {};
  }

  bool allows( const QByteArray &allow, Method method )
  {
    for ( const QByteArray &name : allow.split( ',' ) )
    {
      if ( name.trimmed() == toText( method ).latin1() )
        return true;
    }
    return false;
  }

  bool isSameOrigin( const QUrl &a, const QUrl &b )
  {
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf( a ) == portOf( b );
  }
} // namespace eplan
