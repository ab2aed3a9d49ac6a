// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/json.h"

#include "practice/wellknownbinary.h"

#include <array>
#include <charconv>
#include <cmath>

namespace eplan::json
{
  namespace
  {
    /// The longest double takes 24 characters.
    constexpr std::size_t NUMBER_SIZE = 32;

    bool isPlain( char c )
    {
      return static_cast<unsigned char>( c ) >= 0x20 && c != '"' && c != '\\';
    }

    void appendEscaped( std::string &json, char c )
    {
      constexpr char HEXADECIMAL[] = "0123456789abcdef";
      switch ( c )
      {
      case '"':
      case '\\':
        json += { '\\', c };
        return;
      case '\n':
        json += "\\n";
        return;
      case '\t':
        json += "\\t";
        return;
      default:
        json += "\\u00";
        json += HEXADECIMAL[( c >> 4 ) & 0x0f];
        json += HEXADECIMAL[c & 0x0f];
      }
    }

    template <typename T>
    void appendDigits( std::string &json, T value )
    {
      std::array<char, NUMBER_SIZE> digits;
      const auto end = std::to_chars( digits.data(), digits.data() + digits.size(), value ).ptr;
      json.append( digits.data(), end );
    }

    void appendPosition( std::string &json, wkb::Cursor &cursor, int dimensions )
    {
      json += '[';
      appendNumber( json, cursor.number() );
      json += ',';
      appendNumber( json, cursor.number() );
      json += ']';
      cursor.skipNumbers( dimensions - 2 );
    }

    /// Appends an array of as many elements as the cursor's next count says.
    template <typename Element>
    void appendArray( std::string &json, wkb::Cursor &cursor, Element element )
    {
      json += '[';
      const unsigned count = cursor.count();
      for ( unsigned i = 0; i < count && cursor.isGood(); ++i )
      {
        if ( i > 0 )
          json += ',';
        element();
      }
      json += ']';
    }

    void appendCoordinates( std::string &json, wkb::Cursor &cursor )
    {
      const wkb::Header header = cursor.header();
      const auto position = [&] { appendPosition( json, cursor, header.dimensions ); };
      const auto positions = [&] { appendArray( json, cursor, position ); };
      switch ( header.shape )
      {
      case wkb::Shape::Point:
        return position();
      case wkb::Shape::LineString:
        return positions();
      case wkb::Shape::Polygon:
        return appendArray( json, cursor, positions );
      case wkb::Shape::MultiPoint:
      case wkb::Shape::MultiLineString:
      case wkb::Shape::MultiPolygon:
        return appendArray( json, cursor, [&] { appendCoordinates( json, cursor ); } );
      }
      cursor.fail();
    }

    const char *nameOf( wkb::Shape shape )
    {
      constexpr std::array names { "", "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon" };
      const auto index = static_cast<std::size_t>( shape );
      return index < names.size() ? names[index] : "";
    }
  } // namespace

  void appendText( std::string &json, std::string_view text )
  {
    json += '"';
    std::size_t start = 0;
    for ( std::size_t i = 0; i < text.size(); ++i )
    {
      if ( isPlain( text[i] ) )
        continue;
      json.append( text, start, i - start );
      appendEscaped( json, text[i] );
      start = i + 1;
    }
    json.append( text, start );
    json += '"';
  }

  void appendNumber( std::string &json, double value )
  {
    if ( std::isfinite( value ) )
      appendDigits( json, value );
    else
      json += "null";
  }

  void appendNumber( std::string &json, long long value )
  {
    appendDigits( json, value );
  }

  void appendGeometry( std::string &json, std::string_view geoPackageBlob )
  {
    const std::size_t start = json.size();
    wkb::Cursor cursor( geoPackageBlob );
    json += "{\"type\":\"";
    json += nameOf( cursor.peekedShape() );
    json += "\",\"coordinates\":";
    appendCoordinates( json, cursor );
    json += '}';
    if ( !cursor.isGood() )
    {
      json.resize( start );
      json += "null";
    }
  }
} // namespace eplan::json
