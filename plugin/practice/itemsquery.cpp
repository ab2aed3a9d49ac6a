// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/itemsquery.h"

#include "domain/projectfields.h"
#include "practice/clock.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace eplan
{
  namespace
  {
    QString qt( const std::string &text )
    {
      return QString::fromStdString( text );
    }

    std::optional<double> numberOf( std::string_view text )
    {
      double value = 0;
      const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), value );
      const bool isWhole = error == std::errc() && end == text.data() + text.size() && std::isfinite( value );
      return isWhole ? std::optional( value ) : std::nullopt;
    }

    std::optional<qint64> integerOf( std::string_view text )
    {
      qint64 value = 0;
      const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), value );
      return error == std::errc() && end == text.data() + text.size() ? std::optional( value ) : std::nullopt;
    }

    std::optional<std::vector<double>> numbersOf( const std::string &text )
    {
      std::vector<double> numbers;
      std::string_view rest( text );
      while ( true )
      {
        const std::size_t comma = rest.find( ',' );
        const std::optional<double> number = numberOf( rest.substr( 0, comma ) );
        if ( !number )
          return std::nullopt;
        numbers.push_back( *number );
        if ( comma == std::string_view::npos )
          return numbers;
        rest.remove_prefix( comma + 1 );
      }
    }

    /// West, south, east, north; heights, where given, are left out.
    std::optional<wkb::Box> boxOf( const std::string &text )
    {
      const std::optional<std::vector<double>> numbers = numbersOf( text );
      if ( !numbers || ( numbers->size() != 4 && numbers->size() != 6 ) )
        return std::nullopt;
      const std::size_t upper = numbers->size() / 2;
      const wkb::Box box { ( *numbers )[0], ( *numbers )[1], ( *numbers )[upper], ( *numbers )[upper + 1] };
      const bool isOnEarth =
        std::abs( box.west ) <= 180 && std::abs( box.east ) <= 180 && std::abs( box.south ) <= 90 && std::abs( box.north ) <= 90;
      return isOnEarth && box.south <= box.north ? std::optional( box ) : std::nullopt;
    }

    Condition inBox( const Collection &collection, const wkb::Box &box )
    {
      const QString sql = QStringLiteral(
        "(fid IN (SELECT id FROM rtree_%1_geom WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?) AND meets_box(geom, ?, ?, ?, "
        "?))" );
      return { sql.arg( qt( collection.id ) ), { box.west, box.east, box.south, box.north, box.west, box.south, box.east, box.north } };
    }

    std::optional<Reply> readLimit( const std::string &text, ItemsQuery &query )
    {
      const std::optional<qint64> limit = integerOf( text );
      if ( !limit || *limit < 1 )
        return badParameter( "limit", "must be a whole number from 1 to " + std::to_string( MOST_PER_PAGE ) + "." );
      query.limit = static_cast<int>( std::min<qint64>( *limit, MOST_PER_PAGE ) );
      return std::nullopt;
    }

    std::optional<Reply> readBox( const Collection &collection, const std::string &text, ItemsQuery &query )
    {
      const std::optional<wkb::Box> box = boxOf( text );
      if ( !box )
        return badParameter(
          "bbox", "must be west, south, east, north in degrees (four numbers, or six with heights), with south not above north." );
      if ( !collection.hasGeometry )
        query.rows.also( QStringLiteral( "0" ) );
      else if ( box->west <= box->east )
        query.rows.also( inBox( collection, *box ).sql, inBox( collection, *box ).values );
      else
      {
        // Across the antimeridian (17-069r4 §7.15.3).
        const Condition west = inBox( collection, { box->west, box->south, 180, box->north } );
        const Condition east = inBox( collection, { -180, box->south, box->east, box->north } );
        query.rows.also( QStringLiteral( "(%1 OR %2)" ).arg( west.sql, east.sql ), west.values + east.values );
      }
      return std::nullopt;
    }

    bool isOpen( const std::string &end )
    {
      return end.empty() || end == "..";
    }

    std::optional<Reply> readTime( const Collection &collection, const std::string &text, ItemsQuery &query )
    {
      const Reply refusal =
        badParameter( "datetime", "must be a time like 2026-11-22T08:30:00Z, or two with / between them, of which one may be open (..)." );
      const std::size_t slash = text.find( '/' );
      const std::string start = text.substr( 0, slash );
      const std::string end = slash == std::string::npos ? start : text.substr( slash + 1 );
      const std::optional<qint64> from = timeOf( start );
      const std::optional<qint64> until = timeOf( end );
      const bool isOpenBothWays = isOpen( start ) && isOpen( end );
      if ( ( !from && !isOpen( start ) ) || ( !until && !isOpen( end ) ) || ( isOpenBothWays && slash == std::string::npos )
           || ( from && until && *from > *until ) )
        return refusal;
      if ( collection.timeProperty.empty() )
        return std::nullopt;
      const QString column = QStringLiteral( "\"%1\"" ).arg( qt( collection.timeProperty ) );
      if ( from )
        query.rows.also( column + QStringLiteral( " >= ?" ), { Clock::text( *from ) } );
      if ( until )
        query.rows.also( column + QStringLiteral( " <= ?" ), { Clock::text( *until ) } );
      return std::nullopt;
    }

    std::optional<Reply> readFilter( const Property &property, const std::string &text, ItemsQuery &query )
    {
      if ( !property.values.empty() && std::ranges::find( property.values, text ) == property.values.end() )
        return badParameter( property.name, "has a value that does not exist here." );
      const std::optional<qint64> number = integerOf( text );
      if ( property.type == FieldType::Integer && !number )
        return badParameter( property.name, "must be a whole number." );
      const bool isCode = property.name == "organisation" || property.name == "province";
      if ( isCode && ( !number || text.size() != ( property.name == "organisation" ? 7 : 2 ) ) )
        return badParameter( property.name, "must be a code of seven digits (organisation) or two digits (province)." );
      query.rows.also( QStringLiteral( "\"%1\" = ?" ).arg( qt( property.name ) ),
                       { property.type == FieldType::Integer ? QVariant( *number ) : QVariant( qt( text ) ) } );
      return std::nullopt;
    }

    std::optional<Reply> readMark( const std::string &text, ItemsQuery &query )
    {
      query.mark = PageMark::fromToken( text );
      return query.mark ? std::nullopt
                        : std::optional( badParameter( "next", "is not one that this service gave. Follow its links as they are." ) );
    }

    std::optional<Reply> readParameter( const Collection &collection, const std::string &name, const std::string &text, ItemsQuery &query )
    {
      if ( name == "limit" )
        return readLimit( text, query );
      if ( name == "bbox" )
        return readBox( collection, text, query );
      if ( name == "datetime" )
        return readTime( collection, text, query );
      if ( name == "next" )
        return readMark( text, query );
      if ( name == "crs" || name == "bbox-crs" )
        return text == CRS84 ? std::nullopt
                             : std::optional( badParameter( name, "must be " + std::string( CRS84 ) + ", the only one here." ) );
      if ( std::ranges::find( collection.filters, name ) != collection.filters.end() )
        return readFilter( *propertyOf( collection, name ), text, query );
      return badParameter( name, "is not known here." );
    }
    bool isPlanOrPage( const QueryParameters::value_type &parameter )
    {
      const auto isIt = [&parameter]( const ProjectField &field )
      { return field.group == FieldGroup::Plan && parameter.first == std::string_view( field.name.data(), field.name.size() ); };
      return parameter.first == "limit" || parameter.first == "next" || std::ranges::any_of( projectFields(), isIt );
    }
  } // namespace

  std::string PageMark::token() const
  {
    const QString plain = QStringLiteral( "%1.%2.%3" ).arg( afterRow ).arg( matched ).arg( asOf );
    return plain.toLatin1().toBase64( QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals ).toStdString();
  }

  std::optional<PageMark> PageMark::fromToken( const std::string &token )
  {
    static const QRegularExpression form( QStringLiteral( "\\A(\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,18})\\z" ) );
    const QByteArray plain = QByteArray::fromBase64( QByteArray::fromStdString( token ), QByteArray::Base64UrlEncoding );
    const QRegularExpressionMatch match = form.match( QString::fromLatin1( plain ) );
    if ( !match.hasMatch() )
      return std::nullopt;
    return PageMark { match.captured( 1 ).toLongLong(), match.captured( 2 ).toLongLong(), match.captured( 3 ).toLongLong() };
  }

  std::optional<qint64> timeOf( const std::string &text )
  {
    static const QRegularExpression form(
      QStringLiteral( "\\A(\\d{4}-\\d\\d-\\d\\d)[Tt](\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d{1,20}))?([Zz]|[+-]\\d\\d:\\d\\d)\\z" ) );
    const QRegularExpressionMatch match = form.match( qt( text ) );
    const QString zone = match.captured( 4 ).toUpper();
    const QDateTime time = QDateTime::fromString( match.captured( 1 ) + 'T' + match.captured( 2 ) + zone, Qt::ISODate );
    if ( !match.hasMatch() || !time.isValid() )
      return std::nullopt;
    return time.toMSecsSinceEpoch() + match.captured( 3 ).leftJustified( 3, '0', true ).toInt();
  }

  OrRefusal<ItemsQuery> parseItemsQuery( const Collection &collection, const QueryParameters &parameters )
  {
    ItemsQuery query { .limit = USUAL_PER_PAGE };
    query.isByPlan = collection.id == "projects" && std::ranges::all_of( parameters, isPlanOrPage );
    for ( const auto &[name, text] : parameters )
    {
      if ( parameters.count( name ) > 1 )
        return badParameter( name, "is given more than once." );
      if ( std::optional<Reply> refusal = readParameter( collection, name, text, query ) )
        return *std::move( refusal );
    }
    return query;
  }
} // namespace eplan
