// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace eplan
{
  /// What a ScriptedServer was asked.
  struct ScriptedRequest
  {
      QByteArray method;
      /// Path and query.
      QByteArray target;
      /// Names in lower case.
      QHash<QByteArray, QByteArray> headers;
      QByteArray body;
  };

  /// What it does about it: bytes, and what happens to the connection behind them.
  struct ScriptedReply
  {
      enum class End
      {
        KeepAlive,
        Close,
        Silence, ///< Nothing more comes, and the connection stays open.
      };

      QByteArray bytes;
      End end = End::KeepAlive;
      int delayMs = 0;
      /// What follows the bytes as soon as \a restWhen.
      QByteArray rest = {};
      std::function<bool()> restWhen = {};

      static ScriptedReply http( int status, const QByteArray &contentType, const QByteArray &body, const QByteArray &moreHeaders = {} )
      {
        return { "HTTP/1.1 " + QByteArray::number( status ) + " Scripted\r\nContent-Type: " + contentType
                 + "\r\nContent-Length: " + QByteArray::number( body.size() ) + "\r\n" + moreHeaders + "\r\n" + body };
      }

      static ScriptedReply json( const QByteArray &body, const QByteArray &moreHeaders = {} )
      {
        return http( 200, "application/json", body, moreHeaders );
      }
      static ScriptedReply status( int status, const QByteArray &moreHeaders = {} )
      {
        return http( status, "text/plain", {}, moreHeaders );
      }
      static ScriptedReply dropped() { return { {}, End::Close }; }
      static ScriptedReply silence() { return { {}, End::Silence }; }
  };

  /**
   * A server on loopback that answers as it is told, right or wrong, over HTTP/1.1 with kept-alive connections, or TLS.
   *
   * Lives on the thread that made it and needs its event loop.
   */
  class ScriptedServer : public QTcpServer
  {
    public:
      using Script = std::function<ScriptedReply( const ScriptedRequest & )>;

      explicit ScriptedServer( Script script = {} )
        : mScript( std::move( script ) )
      {
        listen( QHostAddress::LocalHost );
      }
      ~ScriptedServer() override
      {
        close();
        for ( const QPointer<QSslSocket> &socket : mSockets )
          delete socket;
      }

      void setScript( Script script ) { mScript = std::move( script ); }
      void useTls( const QSslCertificate &certificate, const QSslKey &key )
      {
        mCertificate = certificate;
        mKey = key;
      }

      QUrl address() const
      {
        return QUrl( QStringLiteral( "%1://127.0.0.1:%2/" ).arg( mKey.isNull() ? "http" : "https" ).arg( serverPort() ) );
      }
      const QList<ScriptedRequest> &requests() const { return mRequests; }
      int connections() const { return mConnections; }
      /// The most requests that were waiting for their answers at one time.
      int mostAtOnce() const { return mMostAtOnce; }

      /// How often a head was there without its body.
      int bodiesThatCameLater() const { return mBodiesThatCameLater; }

      /// How many requests with this method came in.
      int count( const QByteArray &method ) const
      {
        int found = 0;
        for ( const ScriptedRequest &request : mRequests )
          found += request.method == method ? 1 : 0;
        return found;
      }

    protected:
      void incomingConnection( qintptr descriptor ) override
      {
        auto *socket = new QSslSocket;
        mSockets.append( socket );
        ++mConnections;
        socket->setSocketDescriptor( descriptor );
        connect( socket, &QSslSocket::readyRead, this, [this, socket] { read( socket ); } );
        connect( socket, &QSslSocket::disconnected, socket, &QObject::deleteLater );
        if ( mKey.isNull() )
          return;
        socket->setLocalCertificate( mCertificate );
        socket->setPrivateKey( mKey );
        socket->startServerEncryption();
      }

    private:
      void read( QSslSocket *socket )
      {
        QByteArray &pending = mPending[socket];
        pending += socket->readAll();
        const int head = pending.indexOf( "\r\n\r\n" );
        if ( head < 0 )
          return;
        ScriptedRequest request = parse( pending.left( head ) );
        const int length = request.headers.value( "content-length" ).toInt();
        if ( pending.size() < head + 4 + length )
        {
          mBodiesThatCameLater += pending.size() == head + 4 ? 1 : 0;
          return;
        }
        request.body = pending.mid( head + 4, length );
        pending.remove( 0, head + 4 + length );
        mRequests.append( request );
        ++mAtOnce;
        mMostAtOnce = std::max( mMostAtOnce, mAtOnce );
        const ScriptedReply reply = mScript ? mScript( request ) : ScriptedReply::dropped();
        QTimer::singleShot( reply.delayMs, socket, [this, socket, reply] { answer( socket, reply ); } );
      }

      void answer( QSslSocket *socket, const ScriptedReply &reply )
      {
        --mAtOnce;
        socket->write( reply.bytes );
        if ( reply.restWhen )
          sendRest( socket, reply );
        if ( reply.end == ScriptedReply::End::Close )
          socket->disconnectFromHost();
      }

      void sendRest( QSslSocket *socket, const ScriptedReply &reply )
      {
        constexpr int POLL_MS = 10;
        if ( reply.restWhen() )
          socket->write( reply.rest );
        else
          QTimer::singleShot( POLL_MS, socket, [this, socket, reply] { sendRest( socket, reply ); } );
      }

      static ScriptedRequest parse( const QByteArray &head )
      {
        const QList<QByteArray> lines = head.split( '\n' );
        const QList<QByteArray> start = lines.first().split( ' ' );
        ScriptedRequest request { start.value( 0 ), start.value( 1 ), {}, {} };
        for ( const QByteArray &line : lines.mid( 1 ) )
          request.headers.insert( line.left( line.indexOf( ':' ) ).toLower(), line.mid( line.indexOf( ':' ) + 1 ).trimmed() );
        return request;
      }

      Script mScript;
      QSslCertificate mCertificate;
      QSslKey mKey;
      QHash<QSslSocket *, QByteArray> mPending;
      QList<QPointer<QSslSocket>> mSockets;
      QList<ScriptedRequest> mRequests;
      int mConnections = 0;
      int mAtOnce = 0;
      int mMostAtOnce = 0;
      int mBodiesThatCameLater = 0;
  };
} // namespace eplan
