// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/signin.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    const QLatin1String BASIC( "Basic" );
    const QLatin1String OUR_MARK( "e-Plan: " );

    /// A configuration that storePassword() made for this service: the name carries our mark and the address stands beside it, both
    /// readable without the master password.
    bool isOurs( const QgsAuthMethodConfig &config, const Connection &connection )
    {
      return config.method() == BASIC && config.name().startsWith( OUR_MARK ) && config.uri() == connection.address.toString();
    }

    /// The id of the configuration to write into: the connection's own, or an earlier one with this name; empty: a new one.
    QString configToReplace( const Connection &connection, const QString &name )
    {
      const QgsAuthMethodConfigsMap configs = QgsApplication::authManager()->availableAuthMethodConfigs();
      if ( configs.contains( connection.authConfigId ) && isOurs( configs.value( connection.authConfigId ), connection ) )
        return connection.authConfigId;
      for ( const QgsAuthMethodConfig &config : configs )
      {
        if ( isOurs( config, connection ) && config.name() == name )
          return config.id();
      }
      return {};
    }

    Result<void> unlockStore()
    {
      QgsAuthManager *manager = QgsApplication::authManager();
      if ( manager->isDisabled() )
        return Error { ErrorCode::StorageFailed,
                       QCoreApplication::translate( "Remote", "QGIS cannot keep passwords on this computer. Ask your administrator to "
                                                              "install the QCA OpenSSL plugin for Qt, then start QGIS again." ),
                       manager->disabledMessage() };
      if ( !manager->setMasterPassword( true ) )
        return Error { ErrorCode::Canceled,
                       QCoreApplication::translate(
                         "Remote",
                         "Without QGIS's master password you cannot sign in, because your e-Plan password is kept encrypted with it." ),
                       {} };
      return {};
    }
  } // namespace

  Result<QString> storePassword( const Connection &connection, const QString &user, const QString &password )
  {
    if ( const Result<void> unlocked = unlockStore(); !unlocked )
      return unlocked.error();

    // Not translated, so that it is found again in every language.
    const QString name = QStringLiteral( "%1%2 (%3)" ).arg( OUR_MARK, user, connection.address.host() );
    QgsAuthMethodConfig config( BASIC );
    config.setId( configToReplace( connection, name ) );
    config.setName( name );
    config.setUri( connection.address.toString() );
    config.setConfig( QStringLiteral( "username" ), user );
    config.setConfig( QStringLiteral( "password" ), password );
    QgsAuthManager *manager = QgsApplication::authManager();
    if ( !manager->storeAuthenticationConfig( config, true ) )
      return Error { ErrorCode::StorageFailed,
                     QCoreApplication::translate(
                       "Remote", "QGIS could not keep your password. Check that its profile folder can be written, then sign in again." ),
                     {} };
    manager->clearCachedConfig( config.id() );
    return config.id();
  }

  Result<void> forgetPassword( const Connection &connection )
  {
    QgsAuthManager *manager = QgsApplication::authManager();
    if ( connection.authConfigId.isEmpty() || manager->isDisabled() )
      return {};
    QgsAuthMethodConfig config;
    const bool isKept = manager->loadAuthenticationConfig( connection.authConfigId, config, false );
    if ( !isKept || !isOurs( config, connection ) )
      return {};
    if ( !manager->removeAuthenticationConfig( connection.authConfigId ) )
      return Error { ErrorCode::StorageFailed,
                     QCoreApplication::translate(
                       "Remote", "QGIS could not remove your password. Remove it under Settings, Options, Authentication." ),
                     {} };
    return {};
  }
} // namespace eplan
