// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/projectpage.h"

#include "remote/featurereader.h"

#include <simdjson.h>

namespace eplan
{
  namespace
  {
    /// As many as are asked for at a time; a page of more grows.
    constexpr std::size_t USUAL_PAGE = 1000;

    using simdjson::ondemand::array;
    using simdjson::ondemand::object;
    using simdjson::ondemand::value;

    Error notACollection( const QString &reason )
    {
      return { ErrorCode::NotAService, {}, reason };
    }

    Error notACollection( simdjson::error_code error )
    {
      return notACollection( QString::fromLatin1( simdjson::error_message( error ) ) );
    }

    /// simdjson reads a little beyond the end of a text.
    void pad( QByteArray &json )
    {
      json.append( static_cast<int>( simdjson::SIMDJSON_PADDING ), '\0' );
    }

    simdjson::error_code rawText( value element, std::string_view &raw )
    {
      simdjson::ondemand::json_type type = simdjson::ondemand::json_type::null;
      if ( const auto error = element.type().get( type ) )
        return error;
      raw = element.raw_json_token();
      object feature;
      if ( type != simdjson::ondemand::json_type::object )
        return simdjson::SUCCESS;
      if ( const auto error = element.get_object().get( feature ) )
        return error;
      return feature.raw_json().get( raw );
    }

    /// Walks the members of one feature collection.
    class PageReader
    {
      public:
        explicit PageReader( const QByteArray &padded )
          : mJson( padded.constData(), static_cast<std::size_t>( padded.size() ) - simdjson::SIMDJSON_PADDING )
          , mEnd( padded.constData() + padded.size() )
        {}

        Result<ParsedPage> read();

      private:
        simdjson::error_code readCollection();
        simdjson::error_code readMember( std::string_view name, value json );
        simdjson::error_code readFeatures( value json );
        simdjson::error_code readLinks( value json );
        void readLink( object link );
        void readFeature( std::string_view raw );

        std::string_view mJson;
        const char *mEnd;
        simdjson::ondemand::parser mParser;
        FeatureReader mReader;
        bool mHasFeatures = false;
        ParsedPage mPage;
    };

    void PageReader::readFeature( std::string_view raw )
    {
      const char *behind = raw.data() + raw.size();
      auto read = mReader.read( raw, static_cast<std::size_t>( mEnd - behind ) );
      if ( ProjectRecord *project = std::get_if<ProjectRecord>( &read ) )
        mPage.page.projects.push_back( std::move( *project ) );
      else
        mPage.page.unreadable.append( std::get<UnreadableProject>( read ) );
    }

    simdjson::error_code PageReader::readFeatures( value json )
    {
      array features;
      if ( const auto error = json.get_array().get( features ) )
        return error;
      mHasFeatures = true;
      mPage.page.projects.reserve( USUAL_PAGE );
      for ( auto feature : features )
      {
        // Each on its own: what is broken inside one must not spoil the walk over the others.
        value element;
        std::string_view raw;
        if ( const auto error = feature.get( element ) )
          return error;
        if ( const auto error = rawText( element, raw ) )
          return error;
        readFeature( raw );
      }
      return simdjson::SUCCESS;
    }

    void PageReader::readLink( object link )
    {
      std::string_view relation, href;
      if ( link.find_field_unordered( "rel" ).get_string().get( relation ) || relation != "next" || !mPage.next.isEmpty() )
        return;
      if ( !link.find_field_unordered( "href" ).get_string().get( href ) )
        mPage.next = QString::fromUtf8( href.data(), static_cast<int>( href.size() ) );
    }

    simdjson::error_code PageReader::readLinks( value json )
    {
      array links;
      if ( const auto error = json.get_array().get( links ) )
        return error;
      for ( auto candidate : links )
      {
        object link;
        if ( const auto error = candidate.get_object().get( link ) )
          return error;
        readLink( link );
      }
      return simdjson::SUCCESS;
    }

    simdjson::error_code PageReader::readMember( std::string_view name, value json )
    {
      if ( name == "features" )
        return readFeatures( json );
      if ( name == "links" )
        return readLinks( json );
      std::int64_t matched = 0;
      if ( name == "numberMatched" && !json.get_int64().get( matched ) && matched >= 0 )
        mPage.page.matched = matched;
      return simdjson::SUCCESS;
    }

    simdjson::error_code PageReader::readCollection()
    {
      simdjson::ondemand::document document;
      object collection;
      if ( const auto error =
             mParser.iterate( mJson.data(), mJson.size(), static_cast<std::size_t>( mEnd - mJson.data() ) ).get( document ) )
        return error;
      if ( const auto error = document.get_object().get( collection ) )
        return error;
      for ( auto member : collection )
      {
        std::string_view name;
        value json;
        if ( const auto error = member.unescaped_key().get( name ) )
          return error;
        if ( const auto error = member.value().get( json ) )
          return error;
        if ( const auto error = readMember( name, json ) )
          return error;
      }
      const bool isAtEnd = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
      return isAtEnd ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
    }

    Result<ParsedPage> PageReader::read()
    {
      if ( const simdjson::error_code error = readCollection() )
        return notACollection( error );
      if ( !mHasFeatures )
        return notACollection( QStringLiteral( "no member \"features\"" ) );
      return std::move( mPage );
    }
  } // namespace

  Result<ParsedPage> parsePage( QByteArray json )
  {
    pad( json );
    return PageReader( json ).read();
  }

  Result<Project> parseProject( QByteArray json )
  {
    const auto size = static_cast<std::size_t>( json.size() );
    pad( json );
    FeatureReader reader;
    auto read = reader.read( { json.constData(), size }, simdjson::SIMDJSON_PADDING );
    if ( const UnreadableProject *unreadable = std::get_if<UnreadableProject>( &read ) )
      return unreadable->id.isEmpty() ? notACollection( unreadable->error.detail ) : unreadable->error;
    return std::get<ProjectRecord>( read ).project();
  }
} // namespace eplan
