// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/httptransport.h"

#include "remote/errors.h"
#include "remote/networkmanager.h"
#include "remote/onetimebody.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsfeedback.h>

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

namespace eplan
{
  namespace
  {
    constexpr int REDIRECTS = 5;
    /// simdjson reads up to this many bytes behind a text; room for them now saves a copy of the page later.
    constexpr int ROOM_BEHIND = 64;

    /// One request under way.
    struct Exchange
    {
        HttpRequest request;
        HttpTransport::Done done;
        QNetworkReply *reply = nullptr;
        QByteArray body = {};
        QList<QSslError> doubts = {};
        bool byProxy = false;
        std::optional<Error> abortedFor = std::nullopt;
    };

    HttpAnswer answerOf( const QNetworkReply &reply, QByteArray body )
    {
      HttpAnswer answer;
      answer.status = reply.attribute( QNetworkRequest::HttpStatusCodeAttribute ).toInt();
      answer.contentType = reply.rawHeader( "Content-Type" );
      answer.entityTag = reply.rawHeader( "ETag" );
      answer.link = reply.rawHeader( "Link" );
      answer.retryAfter = reply.rawHeader( "Retry-After" );
      answer.allow = reply.rawHeader( "Allow" );
      answer.date = reply.rawHeader( "Date" );
      answer.body = std::move( body );
      return answer;
    }

    /// Qt reports statuses from 400 as errors of its own, numbered from 201; below are those of the network, the proxy and TLS.
    bool isWholeAnswer( const QNetworkReply &reply )
    {
      const int status = reply.attribute( QNetworkRequest::HttpStatusCodeAttribute ).toInt();
      const QNetworkReply::NetworkError error = reply.error();
      if ( error == QNetworkReply::NoError )
        return status >= 200;
      // Qt rewinds the body of a write for a 307 or 308 before it asks whether to follow; ours does not rewind.
      if ( error == QNetworkReply::ContentReSendError )
        return status >= 300;
      return status >= 300 && error > QNetworkReply::UnknownProxyError && error != QNetworkReply::ProtocolFailure;
    }

    Result<HttpAnswer> outcomeOf( Exchange &exchange )
    {
      if ( exchange.abortedFor )
        return *exchange.abortedFor;
      if ( !isWholeAnswer( *exchange.reply ) )
        return networkFailure( exchange.request,
                               { exchange.reply->error(), exchange.reply->errorString(), exchange.doubts, exchange.byProxy } );
      return answerOf( *exchange.reply, std::move( exchange.body ) );
    }
  } // namespace

  class HttpTransport::Private
  {
    public:
      explicit Private( const QString &authConfigId )
        : mAuthConfigId( authConfigId )
      {}

      void start( const HttpRequest &request, Done done );
      void finish( QgsFeedback &feedback );

      std::chrono::milliseconds mPatience { 30000 };
      qint64 mLargestAnswer = 256 * 1024 * 1024;

    private:
      std::optional<Error> prepare( QNetworkRequest &wire, const HttpRequest &request ) const;
      std::optional<Error> addCredentials( QNetworkRequest &wire, const HttpRequest &request ) const;
      QNetworkReply *send( QNetworkRequest &wire, const HttpRequest &request );
      void collect( const std::shared_ptr<Exchange> &exchange );
      void complete( const std::shared_ptr<Exchange> &exchange );
      void abortAll();
      void leave();

      NetworkManagerPtr mManager { new NetworkManager };
      QString mAuthConfigId;
      QList<std::shared_ptr<Exchange>> mOnTheWire;
      int mUnderWay = 0;
      QEventLoop *mLoop = nullptr;
  };

  std::optional<Error> HttpTransport::Private::addCredentials( QNetworkRequest &wire, const HttpRequest &request ) const
  {
    if ( request.credentials == Credentials::Withheld || mAuthConfigId.isEmpty() )
      return std::nullopt;
    if ( !QgsApplication::authManager()->updateNetworkRequest( wire, mAuthConfigId ) )
      return credentialsUnreadable( request );
    return std::nullopt;
  }

  std::optional<Error> HttpTransport::Private::prepare( QNetworkRequest &wire, const HttpRequest &request ) const
  {
    if ( isVerificationSwitchedOff( request.url ) )
      return verificationSwitchedOff( request );
    wire.setRawHeader( "Accept", request.accept );
    // Small, and one that could not be unpacked would leave open what became of the write.
    if ( request.writes() )
      wire.setRawHeader( "Accept-Encoding", "identity" );
    if ( !request.contentType.isEmpty() )
      wire.setRawHeader( "Content-Type", request.contentType );
    if ( !request.ifMatch.isEmpty() )
      wire.setRawHeader( "If-Match", request.ifMatch );
    wire.setAttribute( QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork );
    wire.setAttribute( QNetworkRequest::CacheSaveControlAttribute, false );
    wire.setAttribute( QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual );
    wire.setAttribute( QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual );
    wire.setAttribute( QNetworkRequest::RedirectPolicyAttribute,
                       request.method == Method::Get ? QNetworkRequest::SameOriginRedirectPolicy : QNetworkRequest::ManualRedirectPolicy );
    wire.setMaximumRedirectsAllowed( REDIRECTS );
    wire.setTransferTimeout( static_cast<int>( mPatience.count() ) );
    return addCredentials( wire, request );
  }

  QNetworkReply *HttpTransport::Private::send( QNetworkRequest &wire, const HttpRequest &request )
  {
    if ( request.method == Method::Get )
      return mManager->get( wire );
    auto *body = new OneTimeBody( request.body );
    QNetworkReply *reply = mManager->sendCustomRequest( wire, toText( request.method ).latin1(), body );
    body->setParent( reply );
    body->goWithHeadOf( reply );
    return reply;
  }

  void HttpTransport::Private::start( const HttpRequest &request, Done done )
  {
    ++mUnderWay;
    QNetworkRequest wire( request.url );
    if ( const std::optional<Error> error = prepare( wire, request ) )
    {
      QTimer::singleShot( 0, mManager.get(), [this, error, done] {
        --mUnderWay;
        done( *error );
        leave();
      } );
      return;
    }
    auto exchange = std::make_shared<Exchange>( Exchange { request, std::move( done ) } );
    exchange->byProxy = mManager->usesProxy( request.url );
    exchange->reply = send( wire, request );
    mOnTheWire.append( exchange );
    QObject::connect( exchange->reply, &QNetworkReply::readyRead, mManager.get(), [this, exchange] { collect( exchange ); } );
    QObject::connect( exchange->reply, &QNetworkReply::sslErrors, mManager.get(),
                      [exchange]( const QList<QSslError> &doubts ) { exchange->doubts = doubts; } );
    QObject::connect( exchange->reply, &QNetworkReply::finished, mManager.get(), [this, exchange] { complete( exchange ); } );
  }

  void HttpTransport::Private::collect( const std::shared_ptr<Exchange> &exchange )
  {
    if ( exchange->body.isEmpty() )
    {
      const qint64 announced = exchange->reply->header( QNetworkRequest::ContentLengthHeader ).toLongLong();
      exchange->body.reserve( static_cast<int>( std::min( std::max( announced, exchange->reply->bytesAvailable() ), mLargestAnswer ) )
                              + ROOM_BEHIND );
    }
    exchange->body += exchange->reply->readAll();
    if ( exchange->body.size() > mLargestAnswer && !exchange->abortedFor )
    {
      exchange->abortedFor = answerTooLarge( exchange->request );
      exchange->reply->abort();
    }
  }

  void HttpTransport::Private::complete( const std::shared_ptr<Exchange> &exchange )
  {
    if ( !mOnTheWire.removeOne( exchange ) )
      return;
    if ( exchange->reply->isOpen() )
      exchange->body += exchange->reply->readAll();
    exchange->reply->deleteLater();
    --mUnderWay;
    exchange->done( outcomeOf( *exchange ) );
    leave();
  }

  void HttpTransport::Private::abortAll()
  {
    const QList<std::shared_ptr<Exchange>> exchanges = mOnTheWire;
    for ( const std::shared_ptr<Exchange> &exchange : exchanges )
    {
      exchange->abortedFor = canceled();
      exchange->reply->abort();
    }
  }

  void HttpTransport::Private::leave()
  {
    if ( mUnderWay == 0 && mLoop )
      mLoop->quit();
  }

  void HttpTransport::Private::finish( QgsFeedback &feedback )
  {
    QEventLoop loop;
    mLoop = &loop;
    // The person cancels on another thread, so this arrives as an event of the loop.
    QObject::connect(
      &feedback, &QgsFeedback::canceled, &loop, [this] { abortAll(); }, Qt::QueuedConnection );
    if ( feedback.isCanceled() )
      abortAll();
    while ( mUnderWay > 0 )
      loop.exec();
    mLoop = nullptr;
  }

  HttpTransport::HttpTransport( const QString &authConfigId )
    : d( std::make_unique<Private>( authConfigId ) )
  {}

  HttpTransport::~HttpTransport() = default;

  void HttpTransport::setPatience( std::chrono::milliseconds patience )
  {
    d->mPatience = patience;
  }

  void HttpTransport::setLargestAnswer( qint64 bytes )
  {
    d->mLargestAnswer = bytes;
  }

  void HttpTransport::start( const HttpRequest &request, Done done )
  {
    d->start( request, std::move( done ) );
  }

  void HttpTransport::finish( QgsFeedback &feedback )
  {
    d->finish( feedback );
  }

  Result<HttpAnswer> HttpTransport::exchange( const HttpRequest &request, QgsFeedback &feedback )
  {
    if ( feedback.isCanceled() )
      return canceled();
    std::optional<Result<HttpAnswer>> outcome;
    start( request, [&outcome]( Result<HttpAnswer> answer ) { outcome.emplace( std::move( answer ) ); } );
    finish( feedback );
    return *std::move( outcome );
  }
} // namespace eplan
