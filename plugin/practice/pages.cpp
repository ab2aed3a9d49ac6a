// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/pages.h"

#include "practice/gzip.h"
#include "practice/json.h"

#include <QUrl>

#include <sqlite3.h>

namespace eplan
{
  namespace
  {
    constexpr char GEOJSON[] = "application/geo+json";
    /// More than most features take, so that a page is seldom copied as it grows.
    constexpr std::size_t USUAL_FEATURE_SIZE = 2000;
    /// As much of a page as lies unpacked at a time.
    constexpr std::size_t PIECE = 64 << 10;

    Result<Statement> select( const Database &database, const QString &what, const Collection &collection, const Condition &rows,
                              const QString &order )
    {
      Result<Statement> statement = database.prepare(
        QStringLiteral( "SELECT %1 FROM \"%2\" WHERE %3%4" ).arg( what, QString::fromStdString( collection.id ), rows.sql, order ) );
      for ( int i = 0; statement && i < rows.values.size(); ++i )
        statement->bind( i, rows.values[i] );
      return statement;
    }

    Result<qint64> count( const Database &database, const PageRequest &request )
    {
      Result<Statement> count = select( database, QStringLiteral( "count(*)" ), request.collection, request.query.rows, {} );
      if ( !count )
        return count.error();
      const Result<bool> row = count->next();
      return row ? Result<qint64>( count->integer( 0 ) ) : row.error();
    }

    Result<PageMark> firstMark( Store &store, const Database &database, const PageRequest &request )
    {
      const qint64 asOf = store.clock().asOf();
      const auto ask = [&] { return count( database, request ); };
      const Result<qint64> matched = request.query.isByPlan ? store.countOnce( request.query.rows, ask ) : ask();
      return matched ? Result<PageMark>( PageMark { 0, *matched, asOf } ) : matched.error();
    }

    std::string encoded( const std::string &text )
    {
      return QUrl::toPercentEncoding( QString::fromStdString( text ) ).toStdString();
    }

    std::string addressOf( const PageRequest &request, const std::string &nextToken )
    {
      std::string address = request.base + "/collections/" + request.collection.id + "/items";
      char separator = '?';
      for ( const auto &[name, value] : request.parameters )
      {
        if ( name == "next" && !nextToken.empty() )
          continue;
        address += separator + encoded( name ) + '=' + encoded( value );
        separator = '&';
      }
      return nextToken.empty() ? address : address + separator + "next=" + nextToken;
    }

    void appendLink( std::string &json, const char *relation, const std::string &address, const char *type = GEOJSON )
    {
      json += json.back() == '[' ? "{\"rel\":\"" : ",{\"rel\":\"";
      json += relation;
      json += "\",\"type\":\"";
      json += type;
      json += "\",\"href\":";
      json::appendText( json, address );
      json += '}';
    }

    /// A page as it grows. For a client that takes it so it is packed on the way: to have it whole first would cost more in memory that
    /// is new from the system than in writing it.
    class PageBody
    {
      public:
        PageBody( const PageRequest &request, qint64 features )
            : mGzip( takesGzip( request.acceptEncoding ) ? Gzip::begin() : std::nullopt )
        {
          json.reserve( mGzip ? PIECE + USUAL_FEATURE_SIZE : USUAL_FEATURE_SIZE * features );
        }

        /// To be called after each feature.
        void packOften()
        {
          if ( !mGzip || json.size() < PIECE )
            return;
          mGzip->add( json );
          mIsPacked = true;
          json.clear();
        }

        Reply reply() &&
        {
          if ( !mIsPacked )
            return jsonReply( std::move( json ), GEOJSON );
          mGzip->add( json );
          return jsonReply( mGzip->finish(), GEOJSON ).with( CONTENT_ENCODING, "gzip" );
        }

        /// What is appended to.
        std::string json;

      private:
        std::optional<Gzip> mGzip;
        bool mIsPacked = false;
    };

    /// The rows of one page as they are appended.
    struct Harvest
    {
        int count = 0;
        qint64 lastRow = 0;
        bool hasMore = false;
    };

    Result<Harvest> appendFeatures( PageBody &body, Statement &rows, const FeatureWriter &writer, int limit )
    {
      Harvest harvest;
      Result<bool> row = rows.next();
      for ( ; row && *row && harvest.count < limit; row = rows.next() )
      {
        if ( harvest.count++ > 0 )
          body.json += ",\n";
        writer.append( body.json, rows.handle() );
        body.packOften();
        harvest.lastRow = rows.integer( 0 );
      }
      if ( !row )
        return row.error();
      harvest.hasMore = *row;
      return harvest;
    }

    /// Whether the rows that fit are sooner sorted than met by walking through all rows in the order of their numbers.
    bool areFew( const Database &database, const PageRequest &request, const PageMark &mark )
    {
      const Result<QVariant> last =
        database.value( QStringLiteral( "SELECT max(fid) FROM \"%1\"" ).arg( QString::fromStdString( request.collection.id ) ) );
      return last && double( mark.matched ) * double( mark.matched ) < double( request.query.limit ) * last->toDouble();
    }

    Result<Reply> harvestPage( const Database &database, const FeatureWriter &writer, const PageRequest &request, const PageMark &mark )
    {
      // The plus keeps SQLite from walking.
      const QString number = areFew( database, request, mark ) ? QStringLiteral( "+fid" ) : QStringLiteral( "fid" );
      Condition rows { number + QStringLiteral( " > ?" ), { mark.afterRow } };
      rows.also( request.query.rows.sql, request.query.rows.values );
      Result<Statement> statement = select( database, writer.columns(), request.collection, rows,
                                            QStringLiteral( " ORDER BY %1 LIMIT %2" ).arg( number ).arg( request.query.limit + 1 ) );
      if ( !statement )
        return statement.error();

      PageBody body( request, std::min<qint64>( request.query.limit, mark.matched + 1 ) );
      body.json = "{\"type\":\"FeatureCollection\",\"features\":[";
      const Result<Harvest> harvest = appendFeatures( body, *statement, writer, request.query.limit );
      if ( !harvest )
        return harvest.error();
      body.json += "],\"numberMatched\":" + std::to_string( mark.matched ) + ",\"numberReturned\":" + std::to_string( harvest->count ) +
                   ",\"timeStamp\":\"" + Clock::text( mark.asOf ).toStdString() + "\",\"links\":[";
      appendLink( body.json, "self", addressOf( request, {} ) );
      std::string next;
      if ( harvest->hasMore )
      {
        next = addressOf( request, PageMark { harvest->lastRow, mark.matched, mark.asOf }.token() );
        appendLink( body.json, "next", next );
      }
      body.json += "]}";
      Reply page = std::move( body ).reply();
      if ( !next.empty() )
        page.headers.emplace_back( "Link", "<" + next + ">; rel=\"next\"; type=\"" + GEOJSON + "\"" );
      return page;
    }
  } // namespace

  Reply pageOf( Store &store, const FeatureWriter &writer, const PageRequest &request )
  {
    Result<Store::Reader> reader = store.reader();
    if ( !reader )
      return storageProblem( reader.error() );
    const Database &database = **reader;
    const Result<PageMark> mark = request.query.mark ? Result<PageMark>( *request.query.mark ) : firstMark( store, database, request );
    if ( !mark )
      return storageProblem( mark.error() );
    Result<Reply> page = harvestPage( database, writer, request, *mark );
    if ( !page )
      return storageProblem( page.error() );
    return ( *std::move( page ) ).with( "Content-Crs", std::string( "<" ) + CRS84 + ">" );
  }

  Result<std::optional<StoredFeature>> findFeature( const Database &database, const FeatureSource &source, const std::string &id )
  {
    Condition rows { QStringLiteral( "\"%1\" = ?" ).arg( QString::fromStdString( source.collection.idColumn ) ),
                     { QString::fromStdString( id ) } };
    rows.also( source.readable.sql, source.readable.values );
    const bool hasRevision = propertyOf( source.collection, "revision" );
    Result<Statement> statement =
      select( database, source.writer.columns() + ( hasRevision ? ", revision" : "" ), source.collection, rows, {} );
    if ( !statement )
      return statement.error();
    const Result<bool> row = statement->next();
    if ( !row )
      return row.error();
    if ( !*row )
      return std::optional<StoredFeature>();

    StoredFeature feature;
    source.writer.append( feature.json, statement->handle() );
    if ( hasRevision )
      feature.entityTag = '"' + std::to_string( statement->integer( sqlite3_column_count( statement->handle() ) - 1 ) ) + '"';
    return std::optional( std::move( feature ) );
  }

  Reply featureReply( const FeatureSource &source, const std::string &id, StoredFeature feature )
  {
    const std::string collection = source.base + "/collections/" + source.collection.id;
    Reply reply = jsonReply( std::move( feature.json ), GEOJSON );
    reply.body.pop_back();
    reply.body += ",\"links\":[";
    appendLink( reply.body, "self", collection + "/items/" + encoded( id ) );
    appendLink( reply.body, "collection", collection, "application/json" );
    reply.body += "]}";
    if ( !feature.entityTag.empty() )
      reply.headers.emplace_back( "ETag", feature.entityTag );
    reply.headers.emplace_back( "Content-Crs", std::string( "<" ) + CRS84 + ">" );
    return reply;
  }

  Reply featureReply( const Database &database, const FeatureSource &source, const std::string &id )
  {
    Result<std::optional<StoredFeature>> feature = findFeature( database, source, id );
    if ( !feature )
      return storageProblem( feature.error() );
    if ( !*feature )
      return problem( 404, "There is no “" + id + "” here, or it is not yours to read." );
    return featureReply( source, id, **std::move( feature ) );
  }
} // namespace eplan
