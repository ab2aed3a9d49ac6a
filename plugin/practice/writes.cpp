// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/writes.h"

#include "practice/access.h"
#include "practice/featurechange.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace eplan
{
  namespace
  {
    std::string mediaTypeOf( const std::string &contentType )
    {
      return QString::fromStdString( contentType ).section( ';', 0, 0 ).trimmed().toLower().toStdString();
    }

    bool isTaken( const WriteRequest &request )
    {
      const std::string type = mediaTypeOf( request.contentType );
      if ( request.method == "PATCH" )
        return type == "application/merge-patch+json";
      return type == "application/geo+json" || type == "application/json";
    }

    /// The strong entity tags of If-Match (RFC 9110 §13.1.1); weak ones never match and are left out.
    std::optional<QStringList> entityTagsOf( const std::string &ifMatch )
    {
      static const QRegularExpression list( QStringLiteral( "\\A\\s*(?:W/)?\"[^\"]*\"(?:\\s*,\\s*(?:W/)?\"[^\"]*\")*\\s*\\z" ) );
      static const QRegularExpression strong( QStringLiteral( "(W/)?(\"[^\"]*\")" ) );
      const QString text = QString::fromStdString( ifMatch );
      if ( !list.match( text ).hasMatch() )
        return std::nullopt;
      QStringList tags;
      for ( auto tag = strong.globalMatch( text ); tag.hasNext(); )
      {
        const QRegularExpressionMatch match = tag.next();
        if ( match.captured( 1 ).isEmpty() )
          tags.append( match.captured( 2 ) );
      }
      return tags;
    }

    /// What can be refused before the stored feature is looked at.
    std::optional<Reply> refusalOf( const Account &account, const WriteRequest &request )
    {
      if ( !mayWriteSomething( account ) )
        return problem( 403, "Your role reads; it does not write." );
      if ( !isTaken( request ) )
        return problem( 415, "Send a PATCH as application/merge-patch+json and a PUT as application/geo+json." )
          .with( "Accept-Patch", "application/merge-patch+json" );
      if ( !request.contentCrs.empty() && request.contentCrs != std::string( "<" ) + CRS84 + ">" )
        return problem( 415, std::string( "Coordinates are taken in <" ) + CRS84 + "> only." );
      if ( request.ifMatch.empty() || request.ifMatch == "*" )
        return problem( 428, "Send If-Match with the entity tag of the revision that the change is based on; * is no guard." );
      if ( !entityTagsOf( request.ifMatch ) )
        return problem( 400, "If-Match is not a list of quoted entity tags." );
      return std::nullopt;
    }

    OrRefusal<QJsonObject> wantedOf( const QJsonObject &stored, const WriteRequest &request, const QJsonObject &body )
    {
      if ( request.method == "PATCH" )
        return patched( stored, body );
      for ( const char *member : { "type", "geometry", "properties" } )
      {
        if ( !body.contains( QLatin1String( member ) ) )
          return problem( 422, std::string( "/" ) + member + " is missing.", { { std::string( "/" ) + member, "is missing." } } );
      }
      return body;
    }

    std::optional<Reply> refusalOfDuplicate( const Database &database, const std::string &id, const FeatureChange &change )
    {
      const auto duplicate = change.columns.find( QStringLiteral( "duplicate_of" ) );
      if ( duplicate == change.columns.end() )
        return std::nullopt;
      for ( const ProjectId &other : Justifications { duplicate->second.toString(), {} }.ids() )
      {
        const Result<QVariant> known = database.value( QStringLiteral( "SELECT count(*) FROM projects WHERE id = ?" ), { other.text } );
        if ( !known )
          return storageProblem( known.error() );
        if ( known->toInt() == 0 || other.text.toStdString() == id )
          return problem( 422, "A duplicate is of another project that exists.",
                          { { "/properties/duplicate_of", "must be the ids of other projects, separated by blanks." } } );
      }
      return std::nullopt;
    }

    Result<void> update( Database &database, const std::string &id, const FeatureChange &change, const QString &updated )
    {
      QString sql = QStringLiteral( "UPDATE projects SET revision = revision + 1, updated = ?" );
      QVariantList values { updated };
      for ( const auto &[column, value] : change.columns )
      {
        sql += QStringLiteral( ", \"%1\" = ?" ).arg( column );
        values.append( value );
      }
      values.append( QString::fromStdString( id ) );
      return database.run( sql + QStringLiteral( " WHERE id = ?" ), values );
    }

    /// One write, from the point where it is alone with the store.
    class Writing
    {
      public:
        Writing( const FeatureSource &source, const Account &account, const WriteRequest &request, const QJsonObject &body )
          : mSource( source )
          , mAccount( account )
          , mRequest( request )
          , mBody( body )
        {
        }

        Store::Written operator()( Database &database, const QString &updated );
        const std::optional<wkb::Box> &box() const { return mChange.box; }

      private:
        OrRefusal<FeatureChange> changeOf( const StoredFeature &stored, const QString &updated ) const;
        Store::Written apply( Database &database, const QString &updated ) const;

        const FeatureSource &mSource;
        const Account &mAccount;
        const WriteRequest &mRequest;
        const QJsonObject &mBody;
        FeatureChange mChange;
    };

    Store::Written Writing::operator()( Database &database, const QString &updated )
    {
      const Result<std::optional<StoredFeature>> stored = findFeature( database, mSource, mRequest.id );
      if ( !stored )
        return { false, storageProblem( stored.error() ) };
      if ( !*stored )
        return { false, problem( 404, "There is no project “" + mRequest.id + "”, or it is not yours to read." ) };
      if ( !entityTagsOf( mRequest.ifMatch )->contains( QString::fromStdString( ( *stored )->entityTag ) ) )
        return { false, problem( 412, "The project was changed since the revision that your change is based on." )
                          .with( "ETag", ( *stored )->entityTag ) };

      OrRefusal<FeatureChange> change = changeOf( **stored, updated );
      if ( auto *refusal = std::get_if<Reply>( &change ) )
        return { false, std::move( *refusal ) };
      mChange = std::get<FeatureChange>( std::move( change ) );
      if ( mChange.isEmpty() )
        return { false, featureReply( mSource, mRequest.id, **stored ) };
      if ( std::optional<Reply> refusal = refusalOfDuplicate( database, mRequest.id, mChange ) )
        return { false, *std::move( refusal ) };
      return apply( database, updated );
    }

    OrRefusal<FeatureChange> Writing::changeOf( const StoredFeature &stored, const QString &updated ) const
    {
      const QJsonObject before = QJsonDocument::fromJson( QByteArray::fromStdString( stored.json ) ).object();
      OrRefusal<QJsonObject> wanted = wantedOf( before, mRequest, mBody );
      if ( auto *refusal = std::get_if<Reply>( &wanted ) )
        return std::move( *refusal );
      return changeBetween( before, std::get<QJsonObject>( wanted ), { mAccount, updated } );
    }

    Store::Written Writing::apply( Database &database, const QString &updated ) const
    {
      const Result<void> done = update( database, mRequest.id, mChange, updated );
      if ( !done )
        return { false, storageProblem( done.error() ) };
      Reply reply = featureReply( database, mSource, mRequest.id );
      return { reply.status == 200, std::move( reply ) };
    }
  } // namespace

  Reply writeFeature( Store &store, const FeatureSource &source, const Account &account, const WriteRequest &request )
  {
    if ( std::optional<Reply> refusal = refusalOf( account, request ) )
      return *std::move( refusal );
    const OrRefusal<QJsonObject> body = objectOf( request.body );
    if ( const auto *refusal = std::get_if<Reply>( &body ) )
      return *refusal;
    Writing writing( source, account, request, std::get<QJsonObject>( body ) );
    Reply reply = store.write( std::ref( writing ) );
    if ( reply.status == 200 && writing.box() )
      store.extend( source.collection, *writing.box() );
    return reply;
  }
} // namespace eplan
