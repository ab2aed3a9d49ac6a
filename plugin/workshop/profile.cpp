// SPDX-License-Identifier: GPL-2.0-or-later
#include "workshop/profile.h"

#include "dock/connections.h"
#include "remote/signin.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgssettings.h>

#include <QCoreApplication>
#include <QRandomGenerator>

namespace eplan
{
  namespace
  {
    QString randomPassword()
    {
      QByteArray bytes( 24, '\0' );
      QRandomGenerator::system()->fillRange( reinterpret_cast<quint32 *>( bytes.data() ),
                                             bytes.size() / static_cast<int>( sizeof( quint32 ) ) );
      return QString::fromLatin1( bytes.toBase64( QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals ) );
    }

    Result<QString> openStore()
    {
      QString masterPassword = randomPassword();
      if ( !QgsApplication::authManager()->setMasterPassword( masterPassword, true ) )
        return Error {
          ErrorCode::StorageFailed,
          QCoreApplication::translate( "Workshop", "QGIS's authentication store cannot be used; install the OpenSSL plugin of QCA." ),
          {} };
      return masterPassword;
    }

    /// What a person would click through at the first start of QGIS.
    void quietFirstStart( QgsSettings &settings )
    {
      settings.setValue( QStringLiteral( "qgis/checkVersion" ), false );
      settings.setValue( QStringLiteral( "qgis/showTips322" ), false );
      settings.setValue( QStringLiteral( "app/allow_news" ), false );
      settings.setValue( QStringLiteral( "core/NewsFeed/httpsfeedqgisorg/disabled" ), true );
    }

    void enablePlugin( QgsSettings &settings, const QString &folder )
    {
      settings.setValue( QStringLiteral( "plugins/searchPathsForPlugins" ), folder );
      settings.setValue( QStringLiteral( "Plugins/libeplan" ), true );
    }

    void speak( QgsSettings &settings, const QString &language )
    {
      settings.setValue( QStringLiteral( "locale/overrideFlag" ), true );
      settings.setValue( QStringLiteral( "locale/userLocale" ), language );
    }

    void keepConnection( const Connection &connection )
    {
      Connections connections;
      connections.save( connection );
      connections.setCurrent( connection.name );
      connections.setSignsInAtStart( connection.name, !connection.authConfigId.isEmpty() );
    }
  } // namespace

  Result<QString> fillProfile( const PracticeProfile &profile )
  {
    QgsSettings settings;
    quietFirstStart( settings );
    enablePlugin( settings, profile.pluginFolder );
    speak( settings, profile.language );
    if ( profile.user.isEmpty() )
    {
      keepConnection( profile.connection );
      return QString();
    }

    const Result<QString> masterPassword = openStore();
    if ( !masterPassword )
      return masterPassword;
    const Result<QString> stored = storePassword( profile.connection, profile.user, profile.password );
    if ( !stored )
      return stored;
    Connection connection = profile.connection;
    connection.authConfigId = *stored;
    keepConnection( connection );
    return masterPassword;
  }
} // namespace eplan
