// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>

namespace eplan
{
  /// What becomes of a request on its way to the service.
  enum class Passage
  {
    On,
    Unauthorized, ///< Is answered as by a service whose session has ended.
  };

  /// The line between the panel and the service: whoever watches it chooses the request at which something happens.
  class WatchedLine
  {
    public:
      using Watch = std::function<Passage( const QByteArray &request )>;

      explicit WatchedLine( const QUrl &service )
        : mService( service )
      {
        QObject::connect( &mServer, &QTcpServer::newConnection, &mServer, [this] {
          while ( mServer.hasPendingConnections() )
            join( mServer.nextPendingConnection() );
        } );
        mServer.listen( QHostAddress::LocalHost );
      }

      QUrl address() const { return QUrl( QStringLiteral( "http://127.0.0.1:%1/" ).arg( mServer.serverPort() ) ); }

      void watch( Watch watch ) { mWatch = std::move( watch ); }
      void leaveAlone() { mWatch = {}; }

      /// Does \a event at the \a nth request that begins with \a start, before it is passed on, and lets every request through.
      void at( int nth, const QByteArray &start, std::function<void()> event )
      {
        watch( [nth, start, event = std::move( event ), seen = 0]( const QByteArray &request ) mutable {
          if ( request.startsWith( start ) && ++seen == nth )
            event();
          return Passage::On;
        } );
      }

      /// From the \a nth request that begins with \a start the session has ended, for all requests.
      void endSessionAt( int nth, const QByteArray &start )
      {
        watch( [nth, start, seen = 0]( const QByteArray &request ) mutable {
          seen += request.startsWith( start ) ? 1 : 0;
          return seen < nth ? Passage::On : Passage::Unauthorized;
        } );
      }

    private:
      void join( QTcpSocket *office )
      {
        auto *service = new QTcpSocket( office );
        auto passage = std::make_shared<Passage>( Passage::On );
        QObject::connect( office, &QTcpSocket::readyRead, service, [this, office, service, passage] {
          const QByteArray bytes = office->readAll();
          // Requests come one after the other, so that each begins a packet; what does not begin one goes on with it.
          if ( bytes.startsWith( "GET " ) || bytes.startsWith( "PATCH " ) || bytes.startsWith( "OPTIONS " ) )
          {
            *passage = mWatch ? mWatch( bytes ) : Passage::On;
            if ( *passage == Passage::Unauthorized )
              office->write( "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"e-Plan\"\r\nContent-Length: 0\r\n\r\n" );
          }
          if ( *passage == Passage::On )
            service->write( bytes );
        } );
        QObject::connect( service, &QTcpSocket::readyRead, office, [office, service] { office->write( service->readAll() ); } );
        QObject::connect( service, &QTcpSocket::disconnected, office, &QTcpSocket::disconnectFromHost );
        QObject::connect( service, &QTcpSocket::errorOccurred, office, [office] { office->disconnectFromHost(); } );
        QObject::connect( office, &QTcpSocket::disconnected, office, &QObject::deleteLater );
        service->connectToHost( QHostAddress( mService.host() ), quint16( mService.port() ) );
      }

      QTcpServer mServer;
      QUrl mService;
      Watch mWatch;
  };
} // namespace eplan
