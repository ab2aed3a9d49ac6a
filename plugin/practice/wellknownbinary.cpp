// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/wellknownbinary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace eplan::wkb
{
  namespace
  {
    // OGC 12-128r18 §2.1.3.1: magic and version, flags, reference system, envelope.
    constexpr std::size_t HEADER_SIZE = 8;
    constexpr std::size_t FLAGS_AT = 3;
    constexpr std::array<std::size_t, 5> ENVELOPE_SIZE { 0, 32, 48, 48, 64 };
    constexpr unsigned char EMPTY_GEOMETRY = 0x10;

    // How a type code tells dimensions: by thousands (ISO), or by high bits (the older way of PostGIS).
    constexpr std::uint32_t HIGH_BITS = 0xf0000000;
    constexpr std::uint32_t HAS_Z = 0x80000000;
    constexpr std::uint32_t HAS_M = 0x40000000;

    std::string_view binaryOf( std::string_view blob )
    {
      if ( blob.size() < HEADER_SIZE || blob.substr( 0, 2 ) != "GP" )
        return {};
      const auto flags = static_cast<unsigned char>( blob[FLAGS_AT] );
      const std::size_t indicator = ( flags >> 1 ) & 0x07;
      if ( flags & EMPTY_GEOMETRY || indicator >= ENVELOPE_SIZE.size() )
        return {};
      return blob.substr( std::min( blob.size(), HEADER_SIZE + ENVELOPE_SIZE[indicator] ) );
    }

    Header headerOf( std::uint32_t code )
    {
      const std::uint32_t plain = code & ~HIGH_BITS;
      const int thousands = static_cast<int>( plain / 1000 );
      const int fromIso = thousands == 3 ? 2 : thousands > 0 ? 1 : 0;
      const int fromBits = ( code & HAS_Z ? 1 : 0 ) + ( code & HAS_M ? 1 : 0 );
      return { static_cast<Shape>( plain % 1000 ), 2 + std::max( fromIso, fromBits ) };
    }

    template <typename T>
    T swapped( T value )
    {
      std::array<char, sizeof( T )> bytes;
      std::memcpy( bytes.data(), &value, sizeof value );
      std::ranges::reverse( bytes );
      std::memcpy( &value, bytes.data(), sizeof value );
      return value;
    }

    struct Position
    {
        double x = 0;
        double y = 0;
    };

    bool contains( const Box &box, Position p )
    {
      return p.x >= box.west && p.x <= box.east && p.y >= box.south && p.y <= box.north;
    }

    /// Cuts the part [from, to] of a segment down to where it lies between \a low and \a high in one dimension.
    bool clip( double start, double delta, double low, double high, double &from, double &to )
    {
      if ( delta == 0 )
        return start >= low && start <= high;
      const double a = ( low - start ) / delta;
      const double b = ( high - start ) / delta;
      from = std::max( from, std::min( a, b ) );
      to = std::min( to, std::max( a, b ) );
      return from <= to;
    }

    bool crosses( const Box &box, Position a, Position b )
    {
      double from = 0;
      double to = 1;
      return clip( a.x, b.x - a.x, box.west, box.east, from, to ) && clip( a.y, b.y - a.y, box.south, box.north, from, to );
    }

    Position position( Cursor &cursor, int dimensions )
    {
      const double x = cursor.number();
      const double y = cursor.number();
      cursor.skipNumbers( dimensions - 2 );
      return { x, y };
    }

    /// What a walk along positions has found out about a box.
    struct Walk
    {
        bool touches = false;
        /// Whether the box's south-west corner is inside what the walk went round (even-odd rule).
        bool surrounds = false;
    };

    bool passesEastOf( const Box &box, Position a, Position b )
    {
      if ( ( a.y > box.south ) == ( b.y > box.south ) )
        return false;
      return box.west < a.x + ( box.south - a.y ) / ( b.y - a.y ) * ( b.x - a.x );
    }

    void walkLine( Cursor &cursor, int dimensions, const Box &box, Walk &walk )
    {
      Position last;
      const unsigned count = cursor.count();
      for ( unsigned i = 0; i < count && cursor.isGood(); ++i )
      {
        const Position next = position( cursor, dimensions );
        walk.touches = walk.touches || ( i == 0 ? contains( box, next ) : crosses( box, last, next ) );
        walk.surrounds = walk.surrounds != ( i > 0 && passesEastOf( box, last, next ) );
        last = next;
      }
    }

    bool lineMeets( Cursor &cursor, int dimensions, const Box &box )
    {
      Walk walk;
      walkLine( cursor, dimensions, box, walk );
      return walk.touches;
    }

    bool polygonMeets( Cursor &cursor, int dimensions, const Box &box )
    {
      Walk walk;
      const unsigned rings = cursor.count();
      for ( unsigned i = 0; i < rings && cursor.isGood(); ++i )
        walkLine( cursor, dimensions, box, walk );
      return walk.touches || walk.surrounds;
    }

    bool partMeets( Cursor &cursor, const Box &box )
    {
      const Header header = cursor.header();
      if ( header.shape == Shape::Point )
        return contains( box, position( cursor, header.dimensions ) );
      if ( header.shape == Shape::LineString )
        return lineMeets( cursor, header.dimensions, box );
      if ( header.shape == Shape::Polygon )
        return polygonMeets( cursor, header.dimensions, box );
      bool found = false;
      const unsigned count = cursor.count();
      for ( unsigned i = 0; i < count && cursor.isGood(); ++i )
        found |= partMeets( cursor, box );
      return found;
    }
  } // namespace

  Cursor::Cursor( std::string_view geoPackageBlob )
    : mRest( binaryOf( geoPackageBlob ) )
    , mIsGood( !mRest.empty() )
  {
  }

  template <typename T>
  T Cursor::read()
  {
    if ( mRest.size() < sizeof( T ) )
      mIsGood = false;
    if ( !mIsGood )
      return {};
    T value;
    std::memcpy( &value, mRest.data(), sizeof value );
    mRest.remove_prefix( sizeof value );
    const bool isNative = mIsLittleEndian == ( std::endian::native == std::endian::little );
    return isNative ? value : swapped( value );
  }

  Header Cursor::header()
  {
    mIsLittleEndian = read<std::uint8_t>() == 1;
    const Header header = headerOf( read<std::uint32_t>() );
    mIsGood = mIsGood && header.shape >= Shape::Point && header.shape <= Shape::MultiPolygon;
    return header;
  }

  Shape Cursor::peekedShape() const
  {
    return Cursor( *this ).header().shape;
  }

  unsigned Cursor::count()
  {
    return read<std::uint32_t>();
  }

  double Cursor::number()
  {
    return read<double>();
  }

  void Cursor::skipNumbers( int numbers )
  {
    for ( int i = 0; i < numbers; ++i )
      number();
  }

  bool meets( std::string_view geoPackageBlob, const Box &box )
  {
    Cursor cursor( geoPackageBlob );
    return partMeets( cursor, box ) && cursor.isGood();
  }
} // namespace eplan::wkb
