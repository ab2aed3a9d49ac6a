// SPDX-License-Identifier: GPL-2.0-or-later
#include "slowline.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <deque>

namespace eplan::bench
{
  namespace
  {
    constexpr qint64 NANOSECONDS = 1000000000;
    /// What a line carries in one piece; a thin line is shared fairly by its connections.
    constexpr qint64 PACKET_BYTES = 1400;
    /// No more than this is taken in before it was passed on, as a real line would not either.
    constexpr qint64 BUFFER_BYTES = 64 * 1024;

    /// One direction of the line, shared by all connections.
    class Direction
    {
      public:
        explicit Direction( const LineQuality &quality )
            : mDelay( std::chrono::nanoseconds( quality.roundTrip ).count() / 2 )
            , mBitsPerSecond( quality.bitsPerSecond )
        {
          mClock.start();
        }

        /// When \a bytes that are put on the line now are at its other end, in nanoseconds from now.
        qint64 carry( qint64 bytes )
        {
          const qint64 now = mClock.nsecsElapsed();
          mFreeAt = std::max( mFreeAt, now );
          if ( mBitsPerSecond > 0 )
            mFreeAt += bytes * 8 * NANOSECONDS / mBitsPerSecond;
          return mFreeAt + mDelay - now;
        }

      private:
        QElapsedTimer mClock;
        qint64 mDelay;
        qint64 mBitsPerSecond;
        qint64 mFreeAt = 0;
    };

    /// One way of one connection.
    class Way : public QObject
    {
      public:
        Way( QTcpSocket *from, QTcpSocket *to, Direction &direction, QObject *parent )
            : QObject( parent )
            , mFrom( from )
            , mTo( to )
            , mDirection( direction )
        {
          from->setReadBufferSize( BUFFER_BYTES );
          connect( from, &QTcpSocket::readyRead, this, &Way::take );
          connect( from, &QTcpSocket::disconnected, this, &Way::closeWhenEmpty );
          take();
        }

      private:
        void take()
        {
          while ( mFrom && mFrom->bytesAvailable() > 0 && mOnTheLine < BUFFER_BYTES )
          {
            const QByteArray packet = mFrom->read( PACKET_BYTES );
            mOnTheLine += packet.size();
            const auto after = std::chrono::nanoseconds( mDirection.carry( packet.size() ) );
            QTimer::singleShot( std::chrono::ceil<std::chrono::milliseconds>( after ), Qt::PreciseTimer, this, [this, packet] { put( packet ); } );
          }
        }

        void put( const QByteArray &packet )
        {
          mOnTheLine -= packet.size();
          if ( mTo )
            mTo->write( packet );
          take();
          closeWhenEmpty();
        }

        void closeWhenEmpty()
        {
          const bool isOver = !mFrom || ( mFrom->state() == QTcpSocket::UnconnectedState && mFrom->bytesAvailable() == 0 );
          if ( isOver && mOnTheLine == 0 && mTo )
            mTo->disconnectFromHost();
        }

        QPointer<QTcpSocket> mFrom;
        QPointer<QTcpSocket> mTo;
        Direction &mDirection;
        qint64 mOnTheLine = 0;
    };
  } // namespace

  /// Where the line begins. Lives on its thread.
  class SlowLine::Entrance : public QTcpServer
  {
    public:
      Entrance( const QUrl &service, const LineQuality &quality )
          : mService( service )
          , mThere( quality )
          , mBack( quality )
      {
        listen( QHostAddress::LocalHost );
        connect( this, &QTcpServer::newConnection, this, &Entrance::lead );
      }

    private:
      void lead()
      {
        while ( QTcpSocket *office = nextPendingConnection() )
        {
          auto *service = new QTcpSocket( office );
          service->connectToHost( QHostAddress( mService.host() ), static_cast<quint16>( mService.port() ) );
          for ( QTcpSocket *socket : { office, service } )
            socket->setSocketOption( QAbstractSocket::LowDelayOption, 1 );
          connect( service, &QTcpSocket::connected, this, [this, office, service] {
            new Way( office, service, mThere, office );
            new Way( service, office, mBack, office );
          } );
          connect( office, &QTcpSocket::disconnected, office, &QObject::deleteLater );
        }
      }

      QUrl mService;
      Direction mThere;
      Direction mBack;
  };

  SlowLine::SlowLine( const QUrl &service, const LineQuality &quality )
      : mEntrance( new Entrance( service, quality ) )
      , mAddress( service )
  {
    mAddress.setPort( mEntrance->serverPort() );
    mEntrance->moveToThread( &mThread );
    QObject::connect( &mThread, &QThread::finished, mEntrance, &QObject::deleteLater );
    mThread.start();
  }

  SlowLine::~SlowLine()
  {
    mThread.quit();
    mThread.wait();
  }
} // namespace eplan::bench
