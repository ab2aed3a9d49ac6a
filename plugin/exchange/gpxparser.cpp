// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/gpxparser.h"

#include "exchange/thaibytes.h"

#include <qgslinestring.h>

#include <expat.h>

#include <charconv>
#include <cstring>
#include <string_view>

namespace eplan
{
  namespace
  {
    /// A name of kilobytes is none.
    constexpr int LONGEST_NAME = 4000;

    /// Without the prefix of its namespace.
    std::string_view localName( const char *element )
    {
      const char *const colon = std::strchr( element, ':' );
      return colon ? colon + 1 : element;
    }

    std::optional<double> number( const char *text )
    {
      std::string_view digits( text );
      while ( !digits.empty() && digits.front() == ' ' )
        digits.remove_prefix( 1 );
      while ( !digits.empty() && digits.back() == ' ' )
        digits.remove_suffix( 1 );
      double value = 0;
      const auto [end, error] = std::from_chars( digits.data(), digits.data() + digits.size(), value );
      return error == std::errc() && end == digits.data() + digits.size() ? std::optional( value ) : std::nullopt;
    }

    std::optional<QgsPointXY> position( const char **attributes )
    {
      std::optional<double> latitude, longitude;
      for ( ; *attributes; attributes += 2 )
      {
        if ( std::strcmp( attributes[0], "lat" ) == 0 )
          latitude = number( attributes[1] );
        else if ( std::strcmp( attributes[0], "lon" ) == 0 )
          longitude = number( attributes[1] );
      }
      return latitude && longitude ? std::optional( QgsPointXY( *longitude, *latitude ) ) : std::nullopt;
    }

    int describeEncoding( void *, const XML_Char *name, XML_Encoding *encoding )
    {
      const QString called = QString::fromLatin1( name ).toLower();
      if ( !QStringList { QStringLiteral( "windows-874" ), QStringLiteral( "tis-620" ), QStringLiteral( "iso-8859-11" ),
                          QStringLiteral( "cp874" ) }
              .contains( called ) )
        return XML_STATUS_ERROR;
      for ( int byte = 0; byte < 256; ++byte )
        encoding->map[byte] = fromWindows874( static_cast<unsigned char>( byte ) );
      encoding->convert = nullptr;
      encoding->release = nullptr;
      return XML_STATUS_OK;
    }
  } // namespace

  struct GpxParser::Callbacks
  {
      static void start( void *parser, const XML_Char *element, const XML_Char **attributes )
      {
        static_cast<GpxParser *>( parser )->open( element, attributes );
      }

      static void finish( void *parser, const XML_Char *element ) { static_cast<GpxParser *>( parser )->close( element ); }

      static void text( void *data, const XML_Char *characters, int length )
      {
        auto *parser = static_cast<GpxParser *>( data );
        if ( parser->mTextTarget && parser->mText.size() < LONGEST_NAME )
          parser->mText.append( characters, length );
      }

      static void entity( void *parser, const XML_Char *, int, const XML_Char *, int, const XML_Char *, const XML_Char *, const XML_Char *,
                          const XML_Char * )
      {
        XML_StopParser( static_cast<GpxParser *>( parser )->mParser.get(), XML_FALSE );
      }
  };

  void GpxParser::Closer::operator()( XML_ParserStruct *parser ) const
  {
    XML_ParserFree( parser );
  }

  GpxParser::GpxParser( int most, Receiver receiver )
      : mParser( XML_ParserCreate( nullptr ) )
      , mMost( most )
      , mReceiver( std::move( receiver ) )
  {
    XML_SetUserData( mParser.get(), this );
    XML_SetElementHandler( mParser.get(), Callbacks::start, Callbacks::finish );
    XML_SetCharacterDataHandler( mParser.get(), Callbacks::text );
    XML_SetEntityDeclHandler( mParser.get(), Callbacks::entity );
    XML_SetUnknownEncodingHandler( mParser.get(), describeEncoding, nullptr );
  }

  GpxParser::~GpxParser() = default;

  bool GpxParser::parse( const char *bytes, int size, bool isLast )
  {
    return XML_Parse( mParser.get(), bytes, size, isLast ) == XML_STATUS_OK && ( mIsGpx || !isLast );
  }

  QString GpxParser::complaint() const
  {
    return QStringLiteral( "line %1: %2" )
      .arg( XML_GetCurrentLineNumber( mParser.get() ) )
      .arg( QLatin1String( XML_ErrorString( XML_GetErrorCode( mParser.get() ) ) ) );
  }

  void GpxParser::open( const char *element, const char **attributes )
  {
    const std::string_view name = localName( element );
    if ( !mItem )
    {
      mIsGpx = mIsGpx || name == "gpx";
      if ( name == "wpt" )
        begin( GpxList::Waypoints, attributes );
      else if ( name == "rte" )
        begin( GpxList::Routes, attributes );
      else if ( name == "trk" )
        begin( GpxList::Tracks, attributes );
      return;
    }
    ++mDepth;
    if ( name == "trkpt" || name == "rtept" )
      addPoint( attributes );
    else if ( name == "ele" )
      mItem->hasHeights = true;
    else if ( name == "time" || name == "sat" || name == "hdop" || name == "fix" )
      mItem->wasMeasured = true;
    else if ( mDepth == 1 && ( name == "name" || name == "desc" || name == "cmt" ) )
      mTextTarget = name == "name" ? &mItem->name : &mItem->remark;
  }

  void GpxParser::close( const char *element )
  {
    if ( !mItem )
      return;
    if ( mTextTarget && mDepth == 1 )
    {
      if ( mTextTarget->isEmpty() )
        *mTextTarget = QString::fromUtf8( mText ).simplified();
      mText.clear();
      mTextTarget = nullptr;
    }
    if ( localName( element ) == "trkseg" )
      endPart();
    if ( mDepth-- == 0 )
      end();
  }

  void GpxParser::begin( GpxList list, const char **attributes )
  {
    mItem.emplace();
    mItem->list = list;
    mItem->number = ++mCounts[static_cast<int>( list )];
    mDepth = 0;
    if ( list != GpxList::Waypoints )
    {
      mLines = std::make_unique<QgsMultiLineString>();
      return;
    }
    const std::optional<QgsPointXY> place = position( attributes );
    mItem->isBroken = !place;
    mItem->vertices = 1;
    if ( place )
      mItem->geometry = QgsGeometry::fromPointXY( *place );
  }

  void GpxParser::addPoint( const char **attributes )
  {
    const std::optional<QgsPointXY> place = position( attributes );
    ++mItem->vertices;
    mItem->isBroken = mItem->isBroken || !place;
    if ( !place || !mLines )
      return;
    if ( !mPart )
      mPart.emplace( mMost );
    mPart->add( place->x(), place->y() );
  }

  /// A segment of one point is what a receiver leaves when it is switched on and off.
  void GpxParser::endPart()
  {
    std::unique_ptr<QgsLineString> line = mPart ? mPart->line() : nullptr;
    if ( line && mLines )
      mLines->addGeometry( line.release() );
    mPart.reset();
  }

  void GpxParser::end()
  {
    endPart();
    if ( mLines && mLines->numGeometries() > 0 && !mItem->isBroken )
      mItem->geometry = QgsGeometry( std::move( mLines ) );
    mLines.reset();
    GpxItem item = *std::move( mItem );
    mItem.reset();
    mReceiver( std::move( item ) );
  }
} // namespace eplan
