// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsnetworkaccessmanager.h>

#include <memory>

namespace eplan
{
  /**
   * QGIS's network access with its proxy settings and trusted certificates, but without its dialogs.
   *
   * Nobody can wave a doubtful certificate through, a 401 or 407 is an answer and no prompt, and nothing is kept on the disk. Made, used
   * and deleted on one worker thread.
   */
  class NetworkManager final : public QgsNetworkAccessManager
  {
    public:
      NetworkManager();

      /// Whether the way to \a url leads through a proxy.
      bool usesProxy( const QUrl &url ) const;

    protected:
      QNetworkReply *createRequest( Operation operation, const QNetworkRequest &request, QIODevice *outgoing ) override;
  };

  /// Deletes on the object's own thread: at once there, else when that thread ends.
  struct OwnThreadDeleter
  {
      void operator()( QObject *object ) const;
  };

  using NetworkManagerPtr = std::unique_ptr<NetworkManager, OwnThreadDeleter>;

  /// Whether a person has told QGIS's authentication store not to verify the certificate of this server. We do not go there then.
  bool isVerificationSwitchedOff( const QUrl &url );

  /// Whether \a host is this computer, by the name "localhost" or by address.
  bool isLoopback( const QString &host );
} // namespace eplan
