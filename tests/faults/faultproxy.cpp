// SPDX-License-Identifier: GPL-2.0-or-later
#include "faultproxy.h"

#include "remote/selfsigned.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace eplan
{
  namespace
  {
    constexpr std::chrono::milliseconds BETWEEN_PIECES { 50 };
    const QString HTTP_DATE = QStringLiteral( "ddd, dd MMM yyyy hh:mm:ss 'GMT'" );
    const QRegularExpression SINCE( QStringLiteral( "datetime=([0-9T:.\\-]+Z)" ) );
    const QString TIMESTAMP = QStringLiteral( "yyyy-MM-ddThh:mm:ss.zzz" );

    /// Moves every time that \a times finds in its first group.
    QByteArray moved( const QByteArray &text, const QRegularExpression &times, std::chrono::seconds by )
    {
      QString all = QString::fromUtf8( text );
      QList<QRegularExpressionMatch> found;
      for ( QRegularExpressionMatchIterator match = times.globalMatch( all ); match.hasNext(); )
        found.prepend( match.next() );
      for ( const QRegularExpressionMatch &match : found )
      {
        const QDateTime time = QDateTime::fromString( match.captured( 1 ), Qt::ISODateWithMs ).addSecs( by.count() );
        all.replace( match.capturedStart( 1 ), match.capturedLength( 1 ), time.toUTC().toString( TIMESTAMP ) + 'Z' );
      }
      return all.toUtf8();
    }

    QByteArray httpDate( const QDateTime &time )
    {
      return QLocale::c().toString( time.toUTC(), HTTP_DATE ).toLatin1();
    }

    QByteArray movedDate( const QByteArray &header, std::chrono::seconds by )
    {
      QDateTime time = QLocale::c().toDateTime( QString::fromLatin1( header ), HTTP_DATE );
      time.setTimeSpec( Qt::UTC );
      return time.isValid() ? httpDate( time.addSecs( by.count() ) ) : header;
    }
  } // namespace

  /// What both threads know.
  class FaultProxy::Private
  {
    public:
      /// The fault that befalls this request, if one does.
      std::optional<Fault> befalls( const WireMessage &request );
      std::optional<Fault> atTheDoor();
      void toService( WireMessage &request ) const;
      void toOffice( WireMessage &answer ) const;
      /// What a fault says about the time.
      QByteArray onTheServicesClock( const QByteArray &bytes ) const;

      QThread thread;
      Door *door = nullptr;
      quint16 port = 0;
      Tls tls = Tls::Off;
      std::map<Fault::Door, SelfSigned> certificates;

      mutable std::mutex mutex;
      QUrl service;
      int pageSize = 0;
      std::chrono::seconds ahead { 0 };
      std::optional<Fault> fault;
      FaultAim aim;
      int fitting = 0;
      int struck = 0;
      std::map<QByteArray, int> requests;
  };

  /// One connection of the office.
  class FaultProxy::Line : public QObject
  {
    public:
      Line( Private &proxy, QSslSocket *office )
          : QObject( office )
          , mProxy( proxy )
          , mOffice( office )
      {
        connect( office, &QSslSocket::readyRead, this, &Line::read );
        connect( office, &QSslSocket::disconnected, office, &QObject::deleteLater );
      }

    private:
      using Answered = std::function<void( const WireMessage & )>;

      void read()
      {
        mArrived += mOffice->readAll();
        WireMessage request;
        while ( WireMessage::take( mArrived, request ) )
          pass( request );
      }

      void pass( WireMessage request )
      {
        const Fault fault = mProxy.befalls( request ).value_or( Fault {} );
        mProxy.toService( request );
        if ( fault.passage == Fault::Passage::Blocked )
          return answer( fault, {} );
        if ( fault.passage == Fault::Passage::AsRead )
          request = asRead( request );
        ask( request,
             [this, request, fault]( const WireMessage &real )
             {
               fault.passage == Fault::Passage::Twice
                 ? ask( request, [this, fault]( const WireMessage &second ) { answer( fault, second ); } )
                 : answer( fault, real );
             } );
      }

      static WireMessage asRead( const WireMessage &request )
      {
        WireMessage read { request.head, {} };
        read.head.replace( 0, read.head.indexOf( ' ' ), "GET" );
        for ( const char *header : { "If-Match", "Content-Type", "Content-Length" } )
          read.removeHeader( header );
        return read;
      }

      /// A connection of its own for every request: what happens on one line happens to nobody else.
      void ask( const WireMessage &request, const Answered &answered )
      {
        auto *service = new QTcpSocket( this );
        connect( service, &QTcpSocket::disconnected, this,
                 [this, service, answered]
                 {
                   QByteArray bytes = service->readAll();
                   service->deleteLater();
                   WireMessage real;
                   if ( !WireMessage::take( bytes, real ) )
                     return mOffice->abort();
                   mProxy.toOffice( real );
                   answered( real );
                 } );
        connect( service, &QTcpSocket::errorOccurred, this,
                 [this, service]
                 {
                   if ( service->state() == QTcpSocket::UnconnectedState && service->bytesAvailable() == 0 )
                     mOffice->abort();
                 } );
        const std::lock_guard lock( mProxy.mutex );
        service->connectToHost( QHostAddress( mProxy.service.host() ), quint16( mProxy.service.port() ) );
        service->write( request.bytes() );
      }

      void answer( const Fault &fault, const WireMessage &real )
      {
        const QByteArray bytes = mProxy.onTheServicesClock( fault.answer ? fault.answer( real ) : real.bytes() );
        const int size = std::max( 1, bytes.size() / fault.pieces );
        for ( int from = 0, piece = 0; from < bytes.size(); from += size, ++piece )
          QTimer::singleShot( fault.delay + piece * BETWEEN_PIECES, this,
                              [this, part = bytes.mid( from, size )] { mOffice->write( part ); } );
        if ( fault.end == Fault::End::Closed )
          QTimer::singleShot( fault.delay + ( fault.pieces - 1 ) * BETWEEN_PIECES, this, [this] { mOffice->disconnectFromHost(); } );
      }

      Private &mProxy;
      QSslSocket *mOffice;
      QByteArray mArrived;
  };

  /// Where the office knocks. Lives on the proxy's thread.
  class FaultProxy::Door : public QTcpServer
  {
    public:
      explicit Door( Private &proxy )
          : mProxy( proxy )
      {
      }

      void openAt( quint16 port )
      {
        close();
        listen( QHostAddress::LocalHost, port );
      }

      void shut()
      {
        close();
        hangUp();
      }

      /// A fault of the door meets also who is inside.
      void hangUp()
      {
        for ( const QPointer<QSslSocket> &office : mOffices )
        {
          if ( office )
            office->abort();
        }
        mOffices.clear();
      }

    protected:
      void incomingConnection( qintptr descriptor ) override
      {
        const std::optional<Fault> fault = mProxy.atTheDoor();
        const Fault::Door how = fault ? fault->door : Fault::Door::Open;
        auto *office = new QSslSocket( this );
        mOffices << office;
        office->setSocketDescriptor( descriptor );
        office->setSocketOption( QAbstractSocket::LowDelayOption, 1 );
        if ( how == Fault::Door::Babbles )
          return babble( office );
        new Line( mProxy, office );
        if ( mProxy.tls == Tls::Off )
          return;
        office->setLocalCertificate( mProxy.certificates.at( how ).certificate );
        office->setPrivateKey( mProxy.certificates.at( how ).key );
        office->startServerEncryption();
      }

    private:
      static void babble( QSslSocket *office )
      {
        connect( office, &QSslSocket::disconnected, office, &QObject::deleteLater );
        connect( office, &QSslSocket::readyRead, office,
                 [office]
                 {
                   office->write( "220 mail.example ESMTP ready\r\n" );
                   office->disconnectFromHost();
                 } );
      }

      Private &mProxy;
      QList<QPointer<QSslSocket>> mOffices;
  };

  std::optional<Fault> FaultProxy::Private::befalls( const WireMessage &request )
  {
    const std::lock_guard lock( mutex );
    const QList<QByteArray> start = request.startLine().split( ' ' );
    ++requests[start.value( 0 )];
    if ( !fault || fault->door != Fault::Door::Open )
      return std::nullopt;
    const bool fits = start.value( 0 ) == aim.method && start.value( 1 ).startsWith( aim.path );
    const bool hasBegun = fitting >= aim.nth;
    fitting += fits ? 1 : 0;
    const bool befallen = aim.lasting ? hasBegun || fitting >= aim.nth : fits && fitting == aim.nth;
    struck += befallen ? 1 : 0;
    return befallen ? fault : std::nullopt;
  }

  std::optional<Fault> FaultProxy::Private::atTheDoor()
  {
    const std::lock_guard lock( mutex );
    struck += fault && fault->door != Fault::Door::Open ? 1 : 0;
    return fault;
  }

  void FaultProxy::Private::toService( WireMessage &request ) const
  {
    static const QRegularExpression limit( QStringLiteral( "limit=1000\\b" ) );
    const std::lock_guard lock( mutex );
    // The service closes behind its answer, and answers unpacked.
    for ( const char *header : { "Connection", "Accept-Encoding" } )
      request.removeHeader( header );
    request.setHeader( "Connection", "close" );
    QByteArray start = request.startLine();
    const int size = start.size();
    if ( pageSize > 0 )
      start = QString::fromLatin1( start ).replace( limit, QStringLiteral( "limit=%1" ).arg( pageSize ) ).toLatin1();
    if ( ahead.count() != 0 )
      start = moved( start, SINCE, -ahead );
    request.head.replace( 0, size, start );
  }

  void FaultProxy::Private::toOffice( WireMessage &answer ) const
  {
    static const QRegularExpression stamp( QStringLiteral( "\"updated\":\\s*\"([^\"]+)\"" ) );
    const std::lock_guard lock( mutex );
    answer.removeHeader( "Connection" );
    if ( tls == Tls::On )
    {
      answer.head.replace( "http://127.0.0.1", "https://127.0.0.1" );
      answer.body.replace( "http://127.0.0.1", "https://127.0.0.1" );
    }
    if ( ahead.count() != 0 )
      answer.body = moved( moved( answer.body, stamp, ahead ), SINCE, ahead );
    answer.setHeader( "Date", httpDate( QDateTime::currentDateTimeUtc().addSecs( ahead.count() ) ) );
  }

  QByteArray FaultProxy::Private::onTheServicesClock( const QByteArray &bytes ) const
  {
    const std::lock_guard lock( mutex );
    WireMessage answer;
    QByteArray rest = bytes;
    if ( ahead.count() == 0 || !WireMessage::take( rest, answer ) || !answer.header( "Retry-After" ).endsWith( "GMT" ) )
      return bytes;
    answer.setHeader( "Retry-After", movedDate( answer.header( "Retry-After" ), ahead ) );
    answer.setHeader( "Date", httpDate( QDateTime::currentDateTimeUtc().addSecs( ahead.count() ) ) );
    return answer.bytes();
  }

  FaultProxy::FaultProxy( Tls tls )
      : d( std::make_unique<Private>() )
  {
    d->tls = tls;
    if ( tls == Tls::On )
    {
      d->certificates.emplace( Fault::Door::Open, selfSigned() );
      d->certificates.emplace( Fault::Door::Expired, selfSigned( "IP:127.0.0.1", -10, -1 ) );
      d->certificates.emplace( Fault::Door::AnotherServers, selfSigned( "DNS:eplan.example" ) );
      d->certificates.emplace( Fault::Door::Unknown, selfSigned() );
    }
    d->door = new Door( *d );
    d->door->openAt( 0 );
    d->port = d->door->serverPort();
    d->door->moveToThread( &d->thread );
    QObject::connect( &d->thread, &QThread::finished, d->door, &QObject::deleteLater );
    d->thread.start();
  }

  FaultProxy::~FaultProxy()
  {
    d->thread.quit();
    d->thread.wait();
  }

  QUrl FaultProxy::address() const
  {
    return QUrl( QStringLiteral( "%1://127.0.0.1:%2/" ).arg( d->tls == Tls::On ? "https" : "http" ).arg( d->port ) );
  }

  void FaultProxy::leadTo( const QUrl &service )
  {
    const std::lock_guard lock( d->mutex );
    d->service = service;
  }

  void FaultProxy::setPageSize( int features )
  {
    const std::lock_guard lock( d->mutex );
    d->pageSize = features;
  }

  void FaultProxy::setClockAhead( std::chrono::seconds ahead )
  {
    const std::lock_guard lock( d->mutex );
    d->ahead = ahead;
  }

  QByteArray FaultProxy::certificate( Fault::Door door ) const
  {
    return d->certificates.at( door ).certificate.toPem();
  }

  void FaultProxy::inject( const Fault &fault, const FaultAim &aim )
  {
    {
      const std::lock_guard lock( d->mutex );
      d->fault = fault;
      d->aim = aim;
      d->fitting = d->struck = 0;
      d->requests.clear();
    }
    if ( fault.door == Fault::Door::Open )
      return;
    QMetaObject::invokeMethod(
      d->door, [this, fault] { fault.door == Fault::Door::Closed ? d->door->shut() : d->door->hangUp(); }, Qt::BlockingQueuedConnection );
  }

  void FaultProxy::lift()
  {
    {
      const std::lock_guard lock( d->mutex );
      d->fault.reset();
    }
    QMetaObject::invokeMethod(
      d->door,
      [this]
      {
        d->door->hangUp();
        d->door->openAt( d->port );
      },
      Qt::BlockingQueuedConnection );
  }

  int FaultProxy::struck() const
  {
    const std::lock_guard lock( d->mutex );
    return d->struck;
  }

  int FaultProxy::requests( const QByteArray &method ) const
  {
    const std::lock_guard lock( d->mutex );
    const auto count = d->requests.find( method );
    return count == d->requests.end() ? 0 : count->second;
  }
} // namespace eplan
