// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/connection.h"

#include "remote/networkmanager.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    Error invalid( const QString &message, const QUrl &url )
    {
      return { ErrorCode::InvalidAddress, message, url.toString( QUrl::RemoveUserInfo | QUrl::RemoveQuery ) };
    }

    /// Where no scheme is typed, it is the safe one.
    QUrl read( const QString &typed )
    {
      const QString text = typed.trimmed();
      const bool hasScheme = text.contains( QLatin1String( "://" ) );
      QUrl url( hasScheme ? text : QStringLiteral( "https://%1" ).arg( text ), QUrl::StrictMode );
      const bool isPlainLoopback = !hasScheme && isLoopback( url.host() );
      if ( isPlainLoopback )
        url.setScheme( QStringLiteral( "http" ) );
      return url;
    }

    QUrl landingPage( QUrl url )
    {
      url.setQuery( QString() );
      url.setFragment( QString() );
      if ( !url.path().endsWith( '/' ) )
        url.setPath( url.path() + '/' );
      return url;
    }

    Error plainHttp( const QUrl &url, Mode mode )
    {
      QUrl safe = url;
      safe.setScheme( QStringLiteral( "https" ) );
      if ( mode == Mode::Live )
        return invalid( QCoreApplication::translate( "Remote", "This address is not encrypted, so others could read passwords and positions on the way. Use %1 instead." )
                          .arg( safe.toString() ),
                        url );
      return invalid( QCoreApplication::translate(
                        "Remote", "A practice service on another computer is reached over a secure connection only. Use %1 instead." )
                        .arg( safe.toString() ),
                      url );
    }
  } // namespace

  Result<QUrl> serviceAddress( const QString &typed, Mode mode )
  {
    const QUrl url = read( typed );
    const bool isWeb = url.scheme() == QLatin1String( "http" ) || url.scheme() == QLatin1String( "https" );
    if ( !url.isValid() || !isWeb || url.host().isEmpty() )
      return invalid(
        QCoreApplication::translate( "Remote", "This is no web address. Write it as https://, the name of the server, and / at the end." ),
        url );
    if ( !url.userInfo().isEmpty() )
      return invalid(
        QCoreApplication::translate( "Remote", "Leave user name and password out of the address; they are asked for when you sign in." ),
        url );
    if ( url.scheme() == QLatin1String( "http" ) && !isLoopback( url.host() ) )
      return plainHttp( landingPage( url ), mode );
    return landingPage( url );
  }
} // namespace eplan
