// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/httptransport.h"

#include "remote/errors.h"
#include "remote/gunzip.h"
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
        /// Once its head is there.
        std::function<void( const HttpAnswer & )> headCame = {};
    };

    /// Whether somebody waits for an answer already; only then the line can be silent for too long.
    enum class Attention
    {
      Now,
      Later,
    };

    /// A question whose answer is waited for, or will be.
    struct Question
    {
        HttpRequest request;
        /// Null where it never went out.
        std::shared_ptr<Exchange> exchange = {};
        std::optional<Result<HttpAnswer>> outcome = std::nullopt;
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

    /// Tells of the head, where it is that of a page and somebody listens.
    void tellOfHead( Exchange &exchange )
    {
      constexpr int OK = 200;
      if ( exchange.headCame && exchange.reply->attribute( QNetworkRequest::HttpStatusCodeAttribute ).toInt() == OK )
        std::exchange( exchange.headCame, {} )( answerOf( *exchange.reply, {} ) );
    }

    bool isPacked( const Exchange &exchange )
    {
      const QByteArray encoding = exchange.reply->rawHeader( "Content-Encoding" ).trimmed().toLower();
      return !exchange.request.writes() && !exchange.body.isEmpty() && !encoding.isEmpty() && encoding != "identity";
    }

    Result<HttpAnswer> outcomeOf( Exchange &exchange, qint64 largestAnswer )
    {
      if ( exchange.abortedFor )
        return *exchange.abortedFor;
      if ( !isWholeAnswer( *exchange.reply ) )
        return networkFailure( exchange.request,
                               { exchange.reply->error(), exchange.reply->errorString(), exchange.doubts, exchange.byProxy } );
      if ( !isPacked( exchange ) )
        return answerOf( *exchange.reply, std::move( exchange.body ) );
      std::optional<QByteArray> body = gunzip( exchange.body, largestAnswer, ROOM_BEHIND );
      if ( !body )
        return networkFailure( exchange.request,
                               { QNetworkReply::ProtocolFailure, QStringLiteral( "the body cannot be unpacked" ), {}, exchange.byProxy } );
      return answerOf( *exchange.reply, *std::move( body ) );
    }
  } // namespace

  class HttpTransport::Private
  {
    public:
      explicit Private( const QString &authConfigId )
        : mAuthConfigId( authConfigId )
      {}

      std::shared_ptr<Exchange> start( const HttpRequest &request, Done done, Attention attention = Attention::Now );
      Result<HttpAnswer> exchange( const HttpRequest &request, QgsFeedback &feedback, const NextOf &nextOf );
      /// Lets events come in until \a isDone.
      template <typename Condition>
      void wait( QgsFeedback &feedback, Condition isDone );
      bool isIdle() const { return mUnderWay == 0; }
      void dropAhead();

      std::chrono::milliseconds mPatience { 30000 };
      qint64 mLargestAnswer = 256 * 1024 * 1024;

    private:
      std::optional<Error> prepare( QNetworkRequest &wire, const HttpRequest &request, Attention attention ) const;
      std::optional<Error> addCredentials( QNetworkRequest &wire, const HttpRequest &request ) const;
      QNetworkReply *send( QNetworkRequest &wire, const HttpRequest &request );
      void collect( const std::shared_ptr<Exchange> &exchange );
      void complete( const std::shared_ptr<Exchange> &exchange );
      void abortAll();
      void leave();
      std::shared_ptr<Question> ask( const HttpRequest &request, Attention attention );
      void attend( const Exchange &exchange );
      std::shared_ptr<Question> takeAhead( const HttpRequest &request );
      void answer( const std::shared_ptr<Question> &question, QgsFeedback &feedback, const NextOf &nextOf );

      NetworkManagerPtr mManager { new NetworkManager };
      QString mAuthConfigId;
      QList<std::shared_ptr<Exchange>> mOnTheWire;
      int mUnderWay = 0;
      /// What was asked before anybody wanted to know.
      std::shared_ptr<Question> mAhead;
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

  std::optional<Error> HttpTransport::Private::prepare( QNetworkRequest &wire, const HttpRequest &request, Attention attention ) const
  {
    if ( isVerificationSwitchedOff( request.url ) )
      return verificationSwitchedOff( request );
    wire.setRawHeader( "Accept", request.accept );
    // The answer to a write is small, and one that could not be unpacked would leave open what became of it. Qt leaves packed what was
    // asked for by name, and would unpack it piece by piece.
    wire.setRawHeader( "Accept-Encoding", request.writes() ? "identity" : "gzip" );
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
    if ( attention == Attention::Now )
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

  std::shared_ptr<Exchange> HttpTransport::Private::start( const HttpRequest &request, Done done, Attention attention )
  {
    ++mUnderWay;
    QNetworkRequest wire( request.url );
    if ( const std::optional<Error> error = prepare( wire, request, attention ) )
    {
      QTimer::singleShot( 0, mManager.get(), [this, error, done] {
        --mUnderWay;
        done( *error );
        leave();
      } );
      return {};
    }
    auto exchange = std::make_shared<Exchange>( Exchange { request, std::move( done ) } );
    exchange->byProxy = mManager->usesProxy( request.url );
    exchange->reply = send( wire, request );
    mOnTheWire.append( exchange );
    QObject::connect( exchange->reply, &QNetworkReply::readyRead, mManager.get(), [this, exchange] { collect( exchange ); } );
    QObject::connect( exchange->reply, &QNetworkReply::metaDataChanged, mManager.get(), [exchange] { tellOfHead( *exchange ); } );
    QObject::connect( exchange->reply, &QNetworkReply::sslErrors, mManager.get(),
                      [exchange]( const QList<QSslError> &doubts ) { exchange->doubts = doubts; } );
    QObject::connect( exchange->reply, &QNetworkReply::finished, mManager.get(), [this, exchange] { complete( exchange ); } );
    return exchange;
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
    exchange->headCame = {};
    --mUnderWay;
    exchange->done( outcomeOf( *exchange, mLargestAnswer ) );
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
    if ( mLoop )
      mLoop->quit();
  }

  template <typename Condition>
  void HttpTransport::Private::wait( QgsFeedback &feedback, Condition isDone )
  {
    QEventLoop loop;
    mLoop = &loop;
    // The person cancels on another thread, so this arrives as an event of the loop.
    QObject::connect(
      &feedback, &QgsFeedback::canceled, &loop, [this] { abortAll(); }, Qt::QueuedConnection );
    if ( feedback.isCanceled() )
      abortAll();
    while ( !isDone() )
      loop.exec();
    mLoop = nullptr;
  }

  std::shared_ptr<Question> HttpTransport::Private::ask( const HttpRequest &request, Attention attention )
  {
    auto question = std::make_shared<Question>( Question { request } );
    const auto done = [asked = std::weak_ptr( question )]( Result<HttpAnswer> answer ) {
      if ( const std::shared_ptr<Question> waiting = asked.lock() )
        waiting->outcome.emplace( std::move( answer ) );
    };
    question->exchange = start( request, done, attention );
    return question;
  }

  /// From now on, as a transfer timeout that nobody gave Qt to keep.
  void HttpTransport::Private::attend( const Exchange &exchange )
  {
    auto *silence = new QTimer( exchange.reply );
    silence->setInterval( mPatience );
    QObject::connect( silence, &QTimer::timeout, exchange.reply, &QNetworkReply::abort );
    QObject::connect( exchange.reply, &QNetworkReply::downloadProgress, silence, QOverload<>::of( &QTimer::start ) );
    silence->start();
  }

  void HttpTransport::Private::dropAhead()
  {
    const std::shared_ptr<Question> dropped = std::exchange( mAhead, nullptr );
    if ( !dropped || dropped->outcome || !dropped->exchange )
      return;
    dropped->exchange->abortedFor = canceled();
    dropped->exchange->reply->abort();
  }

  std::shared_ptr<Question> HttpTransport::Private::takeAhead( const HttpRequest &request )
  {
    if ( mAhead && mAhead->request.url == request.url && mAhead->request.method == request.method )
      return std::exchange( mAhead, nullptr );
    dropAhead();
    return {};
  }

  void HttpTransport::Private::answer( const std::shared_ptr<Question> &question, QgsFeedback &feedback, const NextOf &nextOf )
  {
    if ( nextOf && question->exchange && !question->outcome )
    {
      question->exchange->headCame = [this, &nextOf]( const HttpAnswer &head ) {
        if ( const std::optional<HttpRequest> next = nextOf( head ) )
          mAhead = ask( *next, Attention::Later );
      };
      tellOfHead( *question->exchange );
    }
    wait( feedback, [&question] { return question->outcome.has_value(); } );
  }

  Result<HttpAnswer> HttpTransport::Private::exchange( const HttpRequest &request, QgsFeedback &feedback, const NextOf &nextOf )
  {
    std::shared_ptr<Question> question = takeAhead( request );
    if ( !question )
      question = ask( request, Attention::Now );
    else if ( !question->outcome && question->exchange )
      attend( *question->exchange );
    answer( question, feedback, nextOf );
    return *std::move( question->outcome );
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
    d->dropAhead();
    d->start( request, std::move( done ) );
  }

  void HttpTransport::finish( QgsFeedback &feedback )
  {
    d->wait( feedback, [this] { return d->isIdle(); } );
  }

  Result<HttpAnswer> HttpTransport::exchange( const HttpRequest &request, QgsFeedback &feedback, const NextOf &nextOf )
  {
    if ( feedback.isCanceled() )
      return canceled();
    return d->exchange( request, feedback, nextOf );
  }
} // namespace eplan
