// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/service.h"

#include "practice/access.h"
#include "practice/documents.h"
#include "practice/openapi.h"
#include "practice/pages.h"
#include "practice/writes.h"

#include <QJsonDocument>

namespace eplan
{
  namespace
  {
    constexpr char READ_ONLY[] = "GET, HEAD, OPTIONS";
    constexpr char CHANGEABLE[] = "GET, HEAD, OPTIONS, PATCH, PUT";

    std::vector<std::string> segmentsOf( const std::string &path )
    {
      std::vector<std::string> segments;
      std::size_t start = 0;
      while ( start < path.size() )
      {
        const std::size_t end = std::min( path.find( '/', start ), path.size() );
        if ( end > start )
          segments.push_back( path.substr( start, end - start ) );
        start = end + 1;
      }
      return segments;
    }

    Reply documentReply( const QJsonObject &document, const std::string &type = "application/json" )
    {
      return jsonReply( QJsonDocument( document ).toJson( QJsonDocument::Compact ).toStdString(), type );
    }

    Reply signInReply()
    {
      return problem( 401, "The user name or the password is wrong, or missing." )
        .with( "WWW-Authenticate", "Basic realm=\"e-Plan\", charset=\"UTF-8\"" );
    }

    /// User and password of HTTP's Basic scheme (RFC 7617).
    std::optional<std::pair<std::string, std::string>> credentialsOf( const std::string &authorization )
    {
      constexpr int SCHEME_LENGTH = 6;
      const QByteArray header = QByteArray::fromStdString( authorization );
      if ( header.left( SCHEME_LENGTH ).toLower() != "basic " )
        return std::nullopt;
      const auto decoded = QByteArray::fromBase64Encoding( header.mid( SCHEME_LENGTH ).trimmed(), QByteArray::AbortOnBase64DecodingErrors );
      const int colon = decoded ? ( *decoded ).indexOf( ':' ) : -1;
      if ( colon < 0 )
        return std::nullopt;
      return std::pair( ( *decoded ).left( colon ).toStdString(), ( *decoded ).mid( colon + 1 ).toStdString() );
    }
  } // namespace

  std::string Request::header( const std::string &name ) const
  {
    const auto found = headers.find( name );
    return found == headers.end() ? std::string() : found->second;
  }

  Service::Service( std::unique_ptr<Store> store, std::unique_ptr<Authentication> authentication )
      : mStore( std::move( store ) )
      , mAuthentication( std::move( authentication ) )
  {
    for ( const Collection &collection : collections() )
      mWriters.try_emplace( collection.id, collection );
  }

  Result<std::unique_ptr<Service>> Service::open( const QString &dataPath )
  {
    Result<std::unique_ptr<Store>> store = Store::open( dataPath );
    if ( !store )
      return store.error();
    Result<Store::Reader> reader = ( *store )->reader();
    if ( !reader )
      return reader.error();
    Result<std::unique_ptr<Authentication>> authentication = Authentication::load( **reader );
    if ( !authentication )
      return authentication.error();
    return std::unique_ptr<Service>( new Service( *std::move( store ), *std::move( authentication ) ) );
  }

  Result<qint64> Service::projectCount()
  {
    Result<Store::Reader> reader = mStore->reader();
    if ( !reader )
      return reader.error();
    const Result<QVariant> count = ( *reader )->value( QStringLiteral( "SELECT count(*) FROM projects" ) );
    return count ? Result<qint64>( count->toLongLong() ) : Result<qint64>( count.error() );
  }

  Reply Service::answer( const Request &request )
  {
    const std::vector<std::string> path = segmentsOf( request.path );
    const QString base = QString::fromStdString( request.base );
    if ( path.empty() )
      return answerAt( request, { READ_ONLY, [&] { return documentReply( landingPage( base ) ); } } );
    if ( path.size() == 1 && path[0] == "conformance" )
      return answerAt( request, { READ_ONLY, [] { return documentReply( conformance() ); } } );
    if ( path.size() == 1 && path[0] == "api" )
      return answerAt( request,
                       { READ_ONLY, [&] { return documentReply( openApi( base ), "application/vnd.oai.openapi+json;version=3.0" ); } } );
    return answerSignedIn( request, path );
  }

  Reply Service::answerSignedIn( const Request &request, const std::vector<std::string> &path )
  {
    const std::variant<Account, Reply> account = accountOf( request );
    if ( const auto *refusal = std::get_if<Reply>( &account ) )
      return *refusal;
    const std::optional<Place> place = placeOf( request, std::get<Account>( account ), path );
    if ( !place )
      return problem( 404, "There is nothing at " + request.path + "." );
    const bool isWrite = request.method == "PATCH" || request.method == "PUT";
    if ( isWrite && place->allowed.find( request.method ) != std::string::npos )
      return write( request, std::get<Account>( account ), path.back() );
    return answerAt( request, *place );
  }

  Reply Service::answerAt( const Request &request, const Place &place )
  {
    if ( request.method == "GET" )
      return place.read();
    if ( request.method != "OPTIONS" )
      return problem( 405, "The methods here are " + place.allowed + "." ).with( "Allow", place.allowed );
    Reply options = Reply { 204, {}, {} }.with( "Allow", place.allowed );
    if ( place.allowed.find( "PATCH" ) != std::string::npos )
      options.headers.emplace_back( "Accept-Patch", "application/merge-patch+json" );
    return options;
  }

  std::variant<Account, Reply> Service::accountOf( const Request &request )
  {
    const auto credentials = credentialsOf( request.header( "authorization" ) );
    if ( !credentials )
      return signInReply();
    const auto signedIn = mAuthentication->signIn( credentials->first, credentials->second );
    if ( const auto *failure = std::get_if<SignInFailure>( &signedIn ) )
      return *failure == SignInFailure::Busy ? problem( 503, "Too many people are signing in at once." ).with( "Retry-After", "1" )
                                             : signInReply();
    return std::get<Account>( signedIn );
  }

  std::optional<Service::Place> Service::placeOf( const Request &request, const Account &account, const std::vector<std::string> &path )
  {
    if ( path.size() == 1 && path[0] == "userinfo" )
      return Place { READ_ONLY, [this, &account] { return userInfo( account ); } };
    if ( path[0] != "collections" || path.size() > 4 )
      return std::nullopt;
    if ( path.size() == 1 )
      return Place { READ_ONLY, [this, &request] { return collectionList( request ); } };
    const Collection *collection = collectionOf( path[1] );
    if ( !collection )
      return std::nullopt;
    if ( path.size() == 2 )
      return Place { READ_ONLY, [this, &request, collection] { return collectionPage( request, *collection ); } };
    if ( path.size() == 3 && path[2] == "schema" )
      return Place { READ_ONLY, [&request, collection] {
                      return jsonReply( schemaDocument( QString::fromStdString( request.base ), *collection ), "application/schema+json" );
                    } };
    if ( path.size() == 3 && path[2] == "items" )
      return Place { READ_ONLY, [this, &request, &account, collection] { return items( request, account, *collection ); } };
    if ( path.size() == 4 && path[2] == "items" )
      return featurePlace( request, account, *collection, path[3] );
    return std::nullopt;
  }

  Service::Place Service::featurePlace( const Request &request, const Account &account, const Collection &collection,
                                        const std::string &id )
  {
    const bool isProject = &collection == &projectCollection();
    return { isProject ? CHANGEABLE : READ_ONLY,
             [this, &request, &account, &collection, id] { return feature( request, account, collection, id ); } };
  }

  Reply Service::userInfo( const Account &account )
  {
    Result<Store::Reader> reader = mStore->reader();
    if ( !reader )
      return storageProblem( reader.error() );
    const Result<QVariant> name =
      ( *reader )->value( QStringLiteral( "SELECT name_th FROM organisations WHERE code = ?" ), { account.organisation.text } );
    if ( !name )
      return storageProblem( name.error() );
    QJsonArray roles;
    for ( const Role role : account.roles )
      roles.append( QString( toText( role ) ) );
    const auto orNull = []( const QString &text ) { return text.isEmpty() ? QJsonValue() : QJsonValue( text ); };
    return documentReply( { { "sub", account.user },
                            { "preferred_username", account.user },
                            { "name", account.name },
                            { "roles", roles },
                            { "organisation", orNull( account.organisation.text ) },
                            { "organisation_name", orNull( name->toString() ) },
                            { "province", orNull( account.province ) } } );
  }

  Reply Service::collectionList( const Request &request )
  {
    const QString base = QString::fromStdString( request.base );
    QJsonArray documents;
    for ( const Collection &collection : collections() )
      documents.append( collectionDocument( base, collection, { mStore->extent( collection ), mStore->firstTime( collection ) } ) );
    return documentReply( { { "links", QJsonArray { link( "self", base + "/collections", "application/json" ) } },
                            { "crs", QJsonArray { CRS84 } },
                            { "collections", documents } } );
  }

  Reply Service::collectionPage( const Request &request, const Collection &collection )
  {
    return documentReply( collectionDocument( QString::fromStdString( request.base ), collection,
                                              { mStore->extent( collection ), mStore->firstTime( collection ) } ) );
  }

  Reply Service::items( const Request &request, const Account &account, const Collection &collection )
  {
    OrRefusal<ItemsQuery> query = parseItemsQuery( collection, request.parameters );
    if ( auto *refusal = std::get_if<Reply>( &query ) )
      return std::move( *refusal );
    const Condition readable = readableRows( account, collection );
    std::get<ItemsQuery>( query ).rows.also( readable.sql, readable.values );
    const PageRequest page { collection, request.base, request.parameters, std::get<ItemsQuery>( query ),
                             request.header( "accept-encoding" ) };
    return pageOf( *mStore, mWriters.at( collection.id ), page );
  }

  Reply Service::feature( const Request &request, const Account &account, const Collection &collection, const std::string &id )
  {
    for ( const auto &[name, value] : request.parameters )
    {
      if ( name != "crs" || value != CRS84 )
        return badParameter( name, "is not known here." );
    }
    Result<Store::Reader> reader = mStore->reader();
    if ( !reader )
      return storageProblem( reader.error() );
    const FeatureSource source { collection, mWriters.at( collection.id ), request.base, readableRows( account, collection ) };
    return featureReply( **reader, source, id );
  }

  Reply Service::write( const Request &request, const Account &account, const std::string &id )
  {
    const FeatureSource source { projectCollection(), mWriters.at( "projects" ), request.base,
                                 readableRows( account, projectCollection() ) };
    const WriteRequest write {
      request.method, request.body, request.header( "content-type" ), request.header( "if-match" ), request.header( "content-crs" ), id };
    return writeFeature( *mStore, source, account, write );
  }
} // namespace eplan
