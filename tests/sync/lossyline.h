// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace eplan
{
  enum class Loss
  {
    Nothing,
    Writes,  ///< They never reach the service.
    Answers, ///< The writes reach the service, the answers to them get lost.
  };

  /// A bad line between the office and the service; what is not a write gets through.
  class LossyLine
  {
    public:
      explicit LossyLine( const QUrl &service )
        : mService( service )
      {
        QObject::connect( &mServer, &QTcpServer::newConnection, &mServer, [this] {
          while ( mServer.hasPendingConnections() )
            join( mServer.nextPendingConnection() );
        } );
        mServer.listen( QHostAddress::LocalHost );
      }

      QUrl address() const { return QUrl( QStringLiteral( "http://127.0.0.1:%1/" ).arg( mServer.serverPort() ) ); }

      void lose( Loss loss ) { mLoss = loss; }
      int lost() const { return mLost; }

    private:
      void join( QTcpSocket *office )
      {
        auto *service = new QTcpSocket( office );
        auto writing = std::make_shared<bool>( false );
        QObject::connect( office, &QTcpSocket::readyRead, service, [this, office, service, writing] {
          const QByteArray bytes = office->readAll();
          *writing = *writing || bytes.contains( "PATCH " );
          *writing && mLoss == Loss::Writes ? breakOff( office ) : void( service->write( bytes ) );
        } );
        QObject::connect( service, &QTcpSocket::readyRead, office, [this, office, service, writing] {
          const QByteArray bytes = service->readAll();
          *writing && mLoss == Loss::Answers ? breakOff( office ) : void( office->write( bytes ) );
        } );
        QObject::connect( service, &QTcpSocket::disconnected, office, &QTcpSocket::disconnectFromHost );
        QObject::connect( office, &QTcpSocket::disconnected, office, &QObject::deleteLater );
        service->connectToHost( QHostAddress( mService.host() ), quint16( mService.port() ) );
      }

      void breakOff( QTcpSocket *office )
      {
        ++mLost;
        office->abort();
      }

      QTcpServer mServer;
      QUrl mService;
      Loss mLoss = Loss::Nothing;
      int mLost = 0;
  };
} // namespace eplan
