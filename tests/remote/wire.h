// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/httptransport.h"
#include "remote/network.h"
#include "remote/onworker.h"
#include "remote/scriptedserver.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsfeedback.h>
#include <qgsnetworkaccessmanager.h>

Q_DECLARE_METATYPE( eplan::ErrorCode )
Q_DECLARE_METATYPE( eplan::Method )
Q_DECLARE_METATYPE( eplan::ScriptedReply )

namespace eplan
{
  /// How often QGIS would have opened a dialog.
  inline int dialogs = 0;

  /// Stands where QGIS puts the dialogs that let a person wave a certificate through.
  class RecordingSslErrorHandler : public QgsSslErrorHandler
  {
    public:
      void handleSslErrors( QNetworkReply *reply, const QList<QSslError> & ) override
      {
        ++dialogs;
        reply->ignoreSslErrors();
      }
  };

  /// Stands where QGIS asks for user name and password.
  class RecordingAuthHandler : public QgsNetworkAuthenticationHandler
  {
    public:
      void handleAuthRequest( QNetworkReply *, QAuthenticator * ) override { ++dialogs; }
  };

  inline QByteArray storedBasic( const QString &user, const QString &password )
  {
    QgsAuthMethodConfig config( QStringLiteral( "Basic" ) );
    config.setName( user );
    config.setConfig( QStringLiteral( "username" ), user );
    config.setConfig( QStringLiteral( "password" ), password );
    QgsApplication::authManager()->storeAuthenticationConfig( config );
    return config.id().toLatin1();
  }

  inline HttpRequest question( const QUrl &url, Method method = Method::Get )
  {
    HttpRequest request;
    request.url = url;
    request.method = method;
    request.body = request.writes() ? QByteArray( "{\"geometry\":null}" ) : QByteArray();
    return request;
  }

  /// How a line is to be.
  struct Line
  {
      QString authConfigId = {};
      std::chrono::milliseconds patience { 5000 };
      qint64 largestAnswer = 1000000;
  };

  inline Result<HttpAnswer> ask( const HttpRequest &request, const Line &line = {} )
  {
    return onWorker( [&request, &line] {
      QgsFeedback feedback;
      HttpTransport transport( line.authConfigId );
      transport.setPatience( line.patience );
      transport.setLargestAnswer( line.largestAnswer );
      return transport.exchange( request, feedback );
    } );
  }

  /// Readies QGIS as its application does, but with handlers that count where dialogs would open. Once, on the main thread.
  inline bool countDialogs()
  {
    prepareNetwork();
    QgsNetworkAccessManager::instance()->setSslErrorHandler( std::make_unique<RecordingSslErrorHandler>() );
    QgsNetworkAccessManager::instance()->setAuthHandler( std::make_unique<RecordingAuthHandler>() );
    return QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true );
  }
} // namespace eplan
