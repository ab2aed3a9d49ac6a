// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/server.h"

#include "practice/service.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHostAddress>
#include <QLocale>
#include <QRegularExpression>

#include <httplib.h>

#include <atomic>
#include <condition_variable>
#include <thread>

namespace eplan
{
  namespace
  {
    constexpr std::size_t LARGEST_BODY = 16 << 20;
    /// Kept-open connections occupy a thread each: a class of thirty with six connections fits.
    constexpr std::size_t THREADS = 256;
    constexpr std::size_t REQUESTS_PER_CONNECTION = 1'000'000;
    constexpr std::time_t KEEP_OPEN_SECONDS = 5;
    /// httplib lets five wait for their connection to be taken, and of a class that begins at once some are sent away by the kernel.
    constexpr int CONNECTIONS_WAITING = 1024;

    bool isLoopback( const QString &host )
    {
      return host == QLatin1String( "localhost" ) || QHostAddress( host ).isLoopback();
    }

    /// httplib's own choice lets two programs share a port unseen.
    void ownThePort( socket_t socket )
    {
      const int yes = 1;
      setsockopt( socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes );
    }

    Request requestOf( const httplib::Request &from, const std::string &scheme, const std::string &ownHost )
    {
      static const QRegularExpression hostForm( QStringLiteral( "\\A[A-Za-z0-9.\\-_]+(:\\d+)?\\z|\\A\\[[0-9A-Fa-f:.]+\\](:\\d+)?\\z" ) );
      Request request;
      request.method = from.method == "HEAD" ? "GET" : from.method;
      request.path = from.path;
      request.parameters = { from.params.begin(), from.params.end() };
      request.body = from.body;
      for ( const auto &[name, value] : from.headers )
        request.headers.emplace( QString::fromStdString( name ).toLower().toStdString(), value );
      const std::string host = request.header( "host" );
      request.base = scheme + "://" + ( hostForm.match( QString::fromStdString( host ) ).hasMatch() ? host : ownHost );
      return request;
    }

    /// RFC 9110 §5.6.7, in English whatever the locale.
    std::string httpDate( const QDateTime &utc )
    {
      return QLocale::c().toString( utc, QStringLiteral( "ddd, dd MMM yyyy hh:mm:ss 'GMT'" ) ).toStdString();
    }

    void send( Reply reply, const std::string &acceptEncoding, httplib::Response &response )
    {
      // What is plain application/json httplib compresses by itself.
      if ( reply.contentType == "application/geo+json" )
        compress( reply, acceptEncoding );
      response.status = reply.status;
      response.body = std::move( reply.body );
      if ( !reply.contentType.empty() )
        response.set_header( "Content-Type", reply.contentType );
      for ( const auto &[name, value] : reply.headers )
        response.set_header( name, value );
      response.set_header( "Cache-Control", "no-store" );
      // RFC 9110 §6.6.1: a client tells by it whether its own clock is right.
      response.set_header( "Date", httpDate( QDateTime::currentDateTimeUtc() ) );
    }

    /// Counts the requests that are being answered. A request begins and ends on one thread, and one that could not be read never begins.
    class Traffic
    {
      public:
        void begin()
        {
          if ( !std::exchange( isCounted, true ) )
            ++mUnderWay;
        }
        void end()
        {
          if ( !std::exchange( isCounted, false ) )
            return;
          const std::lock_guard lock( mMutex );
          --mUnderWay;
          mCalm.notify_all();
        }
        bool isClosed() const { return mIsClosed; }
        void closeAndWait()
        {
          mIsClosed = true;
          std::unique_lock lock( mMutex );
          mCalm.wait( lock, [this] { return mUnderWay == 0; } );
        }

      private:
        static inline thread_local bool isCounted = false;
        std::atomic<bool> mIsClosed = false;
        std::atomic<int> mUnderWay = 0;
        std::mutex mMutex;
        std::condition_variable mCalm;
    };
  } // namespace

  class Server::Private
  {
    public:
      Private( Service &service, const Listening &listening );
      bool isUsable() const { return http->is_valid(); }
      bool bind();
      void listen();
      void stop();
      void join() { thread.join(); }
      std::string ownHost() const;

      Listening where;
      std::string scheme;

    private:
      void answer( const httplib::Request &request, httplib::Response &response );
      void setUp();
      void setUpHandlers();

      Service &service;
      std::unique_ptr<httplib::Server> http;
      socket_t socket = INVALID_SOCKET;
      Traffic traffic;
      std::thread thread;
  };

  Server::Private::Private( Service &ofService, const Listening &listening )
    : where( listening )
    , scheme( listening.certificate.isEmpty() ? "http" : "https" )
    , service( ofService )
  {
    if ( listening.certificate.isEmpty() )
    {
      http = std::make_unique<httplib::Server>();
    }
    else
    {
      auto tls = std::make_unique<httplib::SSLServer>( QFile::encodeName( listening.certificate ).constData(),
                                                       QFile::encodeName( listening.key ).constData() );
      if ( tls->is_valid() )
        SSL_CTX_set_min_proto_version( tls->ssl_context(), TLS1_2_VERSION );
      http = std::move( tls );
    }
    setUp();
    setUpHandlers();
  }

  void Server::Private::setUp()
  {
    http->new_task_queue = [] { return new httplib::ThreadPool( THREADS ); };
    http->set_socket_options(
      [this]( socket_t made )
      {
        ownThePort( made );
        socket = made;
      } );
    http->set_tcp_nodelay( true );
    http->set_keep_alive_max_count( REQUESTS_PER_CONNECTION );
    http->set_keep_alive_timeout( KEEP_OPEN_SECONDS );
    http->set_payload_max_length( LARGEST_BODY );
  }

  void Server::Private::setUpHandlers()
  {
    using Handled = httplib::Server::HandlerResponse;
    const auto handler = [this]( const httplib::Request &request, httplib::Response &response ) { answer( request, response ); };
    const std::string anything = ".*";
    http->Get( anything, handler )
      .Post( anything, handler )
      .Put( anything, handler )
      .Patch( anything, handler )
      .Delete( anything, handler )
      .Options( anything, handler );
    http->set_pre_routing_handler(
      [this]( const httplib::Request &request, httplib::Response &response )
      {
        traffic.begin();
        if ( traffic.isClosed() )
          send( problem( 503, "The service is being stopped." ).with( "Retry-After", "5" ), {}, response );
        else if ( request.has_header( "Content-Encoding" ) )
          send( problem( 415, "Send bodies as they are, not compressed." ), {}, response );
        else
          return Handled::Unhandled;
        return Handled::Handled;
      } );
    http->set_logger( [this]( const httplib::Request &, const httplib::Response & ) { traffic.end(); } );
    const httplib::Server::Handler explain = []( const httplib::Request &, httplib::Response &response )
    {
      if ( response.body.empty() )
        send( problem( response.status,
                       response.status == 413 ? "At most 16 MiB are taken." : "The request is no HTTP that can be answered here." ),
              {}, response );
    };
    http->set_error_handler( explain );
  }

  std::string Server::Private::ownHost() const
  {
    const QString host = where.host.contains( ':' ) ? QStringLiteral( "[%1]" ).arg( where.host ) : where.host;
    return QStringLiteral( "%1:%2" ).arg( host ).arg( where.port ).toStdString();
  }

  void Server::Private::answer( const httplib::Request &request, httplib::Response &response )
  {
    send( service.answer( requestOf( request, scheme, ownHost() ) ), request.get_header_value( "Accept-Encoding" ), response );
  }

  bool Server::Private::bind()
  {
    const std::string host = where.host.toStdString();
    if ( where.port == 0 )
      where.port = http->bind_to_any_port( host );
    else if ( !http->bind_to_port( host, where.port ) )
      return false;
    return where.port > 0 && ::listen( socket, CONNECTIONS_WAITING ) == 0;
  }

  void Server::Private::listen()
  {
    thread = std::thread( [this] { http->listen_after_bind(); } );
    while ( !http->is_running() )
      std::this_thread::yield();
  }

  void Server::Private::stop()
  {
    http->stop();
    traffic.closeAndWait();
  }

  Result<Listening> listeningOf( const QString &text )
  {
    static const QRegularExpression form( QStringLiteral( "\\A(?:\\[([0-9A-Fa-f:]+)\\]|([^:\\[\\]]+)):(\\d{1,5})\\z" ) );
    const QRegularExpressionMatch match = form.match( text );
    const int port = match.captured( 3 ).toInt();
    if ( !match.hasMatch() || port > 65535 )
      return Error { ErrorCode::InvalidAddress,
                     QCoreApplication::translate(
                       "Practice", "“%1” is no address to listen on. Write it like 127.0.0.1:8080; port 0 takes any free one." )
                       .arg( text ),
                     text };
    return Listening { match.captured( 1 ).isEmpty() ? match.captured( 2 ) : match.captured( 1 ), port };
  }

  Result<void> checkSafe( const Listening &listening )
  {
    if ( !listening.certificate.isEmpty() || isLoopback( listening.host ) )
      return {};
    return Error { ErrorCode::InvalidAddress,
                   QCoreApplication::translate(
                     "Practice", "Passwords would go over the network unprotected. Listen on 127.0.0.1, or give --certificate and --key." ),
                   listening.host };
  }

  Server::Server( std::unique_ptr<Private> parts )
    : d( std::move( parts ) )
  {
  }

  Result<std::unique_ptr<Server>> Server::start( Service &service, const Listening &listening )
  {
    const Result<void> safe = checkSafe( listening );
    if ( !safe )
      return safe.error();
    auto parts = std::make_unique<Private>( service, listening );
    if ( !parts->isUsable() )
      return Error { ErrorCode::InvalidData,
                     QCoreApplication::translate(
                       "Practice", "The certificate “%1” and the key “%2” cannot be used. They must be PEM files that belong together." )
                       .arg( listening.certificate, listening.key ),
                     listening.certificate };
    if ( !parts->bind() )
      return Error {
        ErrorCode::InvalidAddress,
        QCoreApplication::translate(
          "Practice",
          "Nothing can listen on %1, port %2: another program does, or it is no address of this computer. Choose another with --listen." )
          .arg( listening.host )
          .arg( listening.port ),
        listening.host };
    parts->listen();
    return std::unique_ptr<Server>( new Server( std::move( parts ) ) );
  }

  Server::~Server()
  {
    d->stop();
    d->join();
  }

  QString Server::address() const
  {
    return QStringLiteral( "%1://%2/" ).arg( QString::fromStdString( d->scheme ), QString::fromStdString( d->ownHost() ) );
  }

  void Server::stop()
  {
    d->stop();
  }
} // namespace eplan
