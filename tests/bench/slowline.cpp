// SPDX-License-Identifier: GPL-2.0-or-later
#include "slowline.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace eplan::bench
{
  namespace
  {
    using Clock = std::chrono::steady_clock;

    /// What TCP puts into one packet on most lines; connections take turns by it.
    constexpr int PACKET = 1400;

    /// One direction of the whole line: what goes first keeps it busy for what comes after.
    class Lane
    {
      public:
        /// When \a bytes that come now are at the other end.
        Clock::time_point arrival( int bytes, const Distance &distance )
        {
          mFree = std::max( mFree, Clock::now() );
          if ( distance.kilobitsPerSecond > 0 )
            mFree += std::chrono::microseconds( 8000LL * bytes / distance.kilobitsPerSecond );
          return mFree + distance.roundTrip / 2;
        }

      private:
        Clock::time_point mFree;
    };

    /// One direction of one connection.
    class Way : public QObject
    {
      public:
        Way( Lane &lane, QTcpSocket *target )
            : QObject( target )
            , mLane( lane )
            , mTarget( target )
        {
          mTimer.setSingleShot( true );
          mTimer.setTimerType( Qt::PreciseTimer );
          connect( &mTimer, &QTimer::timeout, this, [this] { deliver(); } );
        }

        void carry( const QByteArray &bytes, const Distance &distance, std::chrono::milliseconds later = {} )
        {
          for ( int from = 0; from < bytes.size(); from += PACKET )
          {
            const QByteArray packet = bytes.mid( from, PACKET );
            mUnderWay.push_back( { mLane.arrival( packet.size(), distance ) + later, packet } );
          }
          if ( !mTimer.isActive() )
            deliver();
        }

        void endBehind()
        {
          mIsEnding = true;
          if ( !mTimer.isActive() )
            deliver();
        }

      private:
        void deliver()
        {
          QByteArray arrived;
          for ( ; !mUnderWay.empty() && mUnderWay.front().first <= Clock::now(); mUnderWay.pop_front() )
            arrived += mUnderWay.front().second;
          if ( mTarget && !arrived.isEmpty() )
            mTarget->write( arrived );
          if ( !mUnderWay.empty() )
            mTimer.start( std::chrono::ceil<std::chrono::milliseconds>( mUnderWay.front().first - Clock::now() ) );
          else if ( mTarget && mIsEnding )
            mTarget->disconnectFromHost();
        }

        Lane &mLane;
        /// Goes first where its connection is taken down.
        QPointer<QTcpSocket> mTarget;
        QTimer mTimer;
        std::deque<std::pair<Clock::time_point, QByteArray>> mUnderWay;
        bool mIsEnding = false;
    };
  } // namespace

  class SlowLine::Exchange : public QTcpServer
  {
    public:
      explicit Exchange( const QUrl &service )
          : mService( service )
      {
        connect( this, &QTcpServer::newConnection, this,
                 [this]
                 {
                   while ( hasPendingConnections() )
                     join( nextPendingConnection() );
                 } );
        listen( QHostAddress::LocalHost );
      }

      Distance distance;

    private:
      void join( QTcpSocket *office )
      {
        auto *service = new QTcpSocket( office );
        for ( QTcpSocket *socket : { office, service } )
          socket->setSocketOption( QAbstractSocket::LowDelayOption, 1 );
        auto *out = new Way( mOut, service );
        auto *back = new Way( mBack, office );
        const Clock::time_point connected = Clock::now() + distance.roundTrip;
        connect( office, &QTcpSocket::readyRead, out,
                 [this, office, out, connected]
                 {
                   const auto left = std::chrono::ceil<std::chrono::milliseconds>( connected - Clock::now() );
                   out->carry( office->readAll(), distance, std::max( left, std::chrono::milliseconds( 0 ) ) );
                 } );
        connect( service, &QTcpSocket::readyRead, back, [this, service, back] { back->carry( service->readAll(), distance ); } );
        connect( service, &QTcpSocket::disconnected, back, [back] { back->endBehind(); } );
        connect( office, &QTcpSocket::disconnected, office, &QObject::deleteLater );
        service->connectToHost( QHostAddress( mService.host() ), quint16( mService.port() ) );
      }

      QUrl mService;
      Lane mOut;
      Lane mBack;
  };

  SlowLine::SlowLine( const QUrl &service )
      : mExchange( new Exchange( service ) )
  {
    mExchange->moveToThread( &mThread );
    QObject::connect( &mThread, &QThread::finished, mExchange, &QObject::deleteLater );
    mThread.start();
  }

  SlowLine::~SlowLine()
  {
    mThread.quit();
    mThread.wait();
  }

  QUrl SlowLine::address() const
  {
    return QUrl( QStringLiteral( "http://127.0.0.1:%1/" ).arg( mExchange->serverPort() ) );
  }

  void SlowLine::become( const Distance &distance )
  {
    QMetaObject::invokeMethod(
      mExchange, [this, distance] { mExchange->distance = distance; }, Qt::BlockingQueuedConnection );
  }
} // namespace eplan::bench
