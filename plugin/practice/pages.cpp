// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/pages.h"

#include "practice/json.h"

#include <QUrl>

#include <sqlite3.h>

namespace eplan
{
  namespace
  {
    constexpr char GEOJSON[] = "application/geo+json";
    /// Enough for most features, so that a page grows without being copied often.
    constexpr std::size_t USUAL_FEATURE_SIZE = 1600;

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

    /// The rows of one page as they are appended.
    struct Harvest
    {
        int count = 0;
        qint64 lastRow = 0;
        bool hasMore = false;
    };

    Result<Harvest> appendFeatures( std::string &json, Statement &rows, const FeatureWriter &writer, int limit )
    {
      Harvest harvest;
      Result<bool> row = rows.next();
      for ( ; row && *row && harvest.count < limit; row = rows.next() )
      {
        if ( harvest.count++ > 0 )
          json += ",\n";
        writer.append( json, rows.handle() );
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

      Reply page = jsonReply( "{\"type\":\"FeatureCollection\",\"features\":[", GEOJSON );
      page.body.reserve( USUAL_FEATURE_SIZE * std::min<std::size_t>( request.query.limit, mark.matched + 1 ) );
      const Result<Harvest> harvest = appendFeatures( page.body, *statement, writer, request.query.limit );
      if ( !harvest )
        return harvest.error();
      page.body += "],\"numberMatched\":" + std::to_string( mark.matched ) + ",\"numberReturned\":" + std::to_string( harvest->count )
                   + ",\"timeStamp\":\"" + Clock::text( mark.asOf ).toStdString() + "\",\"links\":[";
      appendLink( page.body, "self", addressOf( request, {} ) );
      if ( harvest->hasMore )
      {
        const std::string next = addressOf( request, PageMark { harvest->lastRow, mark.matched, mark.asOf }.token() );
        appendLink( page.body, "next", next );
        page.headers.emplace_back( "Link", "<" + next + ">; rel=\"next\"; type=\"" + GEOJSON + "\"" );
      }
      page.body += "]}";
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
