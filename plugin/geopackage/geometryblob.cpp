// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/geometryblob.h"

#include <QtEndian>

#include <array>
#include <cstring>

namespace eplan
{
  namespace
  {
    // OGC 12-128r18 §2.1.3.1, table 5 and 6.
    constexpr int HEADER_SIZE = 8;
    constexpr quint8 LITTLE_ENDIAN_HEADER = 0x01;
    constexpr quint8 ENVELOPE_XY = 0x02;
    constexpr quint8 EMPTY_GEOMETRY = 0x10;
    constexpr quint8 EXTENDED_TYPE = 0x20;
    /// An envelope in two dimensions of something, in the byte order that is usual.
    constexpr quint8 USUAL_ENVELOPE = LITTLE_ENDIAN_HEADER | ENVELOPE_XY;
    constexpr quint8 WHAT_MAKES_IT_USUAL = LITTLE_ENDIAN_HEADER | 0x0e | EMPTY_GEOMETRY;
    constexpr qint32 WGS84 = 4326;
    /// By envelope contents indicator: none, XY, XYZ, XYM, XYZM; 5 to 7 are invalid.
    constexpr std::array<int, 5> ENVELOPE_SIZE { 0, 32, 48, 48, 64 };

    /**
     * Walks well-known binary (OGC 06-103r4 §8) without building anything: QGIS reserves memory for as many vertices as a damaged
     * count promises before it looks whether they are there.
     */
    class BinaryWalk
    {
      public:
        explicit BinaryWalk( const QByteArray &binary )
            : mNext( binary.constData() )
            , mEnd( mNext + binary.size() )
        {
        }

        /// Whether a whole geometry of points, lines or polygons stands here, at most \a depth collections deep.
        bool geometry( int depth = 1 )
        {
          if ( !has( 5 ) )
            return false;
          mSwapped = *mNext++ == ( QSysInfo::ByteOrder == QSysInfo::LittleEndian ? 0 : 1 );
          const auto type = static_cast<QgsWkbTypes::Type>( number() );
          const quint64 vertexBytes = 8 * QgsWkbTypes::coordDimensions( type );
          switch ( QgsWkbTypes::flatType( type ) )
          {
            case QgsWkbTypes::Point:
              return skip( vertexBytes );
            case QgsWkbTypes::LineString:
              return vertices( vertexBytes );
            case QgsWkbTypes::Polygon:
              return each( 4, [this, vertexBytes] { return vertices( vertexBytes ); } );
            case QgsWkbTypes::MultiPoint:
            case QgsWkbTypes::MultiLineString:
            case QgsWkbTypes::MultiPolygon:
              return depth > 0 && each( 5, [this, depth] { return geometry( depth - 1 ); } );
            default:
              return false;
          }
        }

      private:
        bool has( quint64 bytes ) const { return bytes <= static_cast<quint64>( mEnd - mNext ); }

        bool skip( quint64 bytes )
        {
          if ( !has( bytes ) )
            return false;
          mNext += bytes;
          return true;
        }

        quint32 number()
        {
          quint32 value;
          std::memcpy( &value, mNext, sizeof value );
          mNext += sizeof value;
          return mSwapped ? qbswap( value ) : value;
        }

        bool vertices( quint64 vertexBytes ) { return has( 4 ) && skip( number() * vertexBytes ); }

        template <typename Part>
        bool each( quint64 smallestPart, Part part )
        {
          if ( !has( 4 ) )
            return false;
          const quint64 count = number();
          if ( !has( count * smallestPart ) )
            return false;
          for ( quint64 i = 0; i < count; ++i )
          {
            if ( !part() )
              return false;
          }
          return true;
        }

        const char *mNext;
        const char *mEnd;
        bool mSwapped = false;
    };

    template <typename T>
    void append( QByteArray &blob, T value )
    {
      const T little = qToLittleEndian( value );
      blob.append( reinterpret_cast<const char *>( &little ), sizeof little );
    }
  } // namespace

  QByteArray toGeometryBlob( const QgsGeometry &geometry )
  {
    if ( geometry.isNull() )
      return {};
    const bool hasEnvelope = QgsWkbTypes::flatType( geometry.wkbType() ) != QgsWkbTypes::Point && !geometry.isEmpty();
    const quint8 flags = LITTLE_ENDIAN_HEADER | ( hasEnvelope ? ENVELOPE_XY : 0 ) | ( geometry.isEmpty() ? EMPTY_GEOMETRY : 0 );
    QByteArray blob( "GP\0", 3 );
    blob.append( static_cast<char>( flags ) );
    append( blob, WGS84 );
    if ( hasEnvelope )
    {
      const QgsRectangle box = geometry.boundingBox();
      for ( const double edge : { box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum() } )
        append( blob, edge );
    }
    return blob + geometry.asWkb();
  }

  std::optional<QgsRectangle> envelopeOf( const QByteArray &blob )
  {
    const QByteArray binary = wellKnownBinaryOf( blob );
    const bool isUsual = !binary.isEmpty() && ( static_cast<quint8>( blob[3] ) & WHAT_MAKES_IT_USUAL ) == USUAL_ENVELOPE;
    if ( isUsual && BinaryWalk( binary ).geometry() )
    {
      std::array<double, 4> edges {};
      qFromLittleEndian<double>( blob.constData() + HEADER_SIZE, edges.size(), edges.data() );
      const auto [minX, maxX, minY, maxY] = edges;
      if ( minX <= maxX && minY <= maxY )
        return QgsRectangle( minX, minY, maxX, maxY );
    }
    const std::optional<QgsGeometry> geometry = fromGeometryBlob( blob );
    return geometry && !geometry->isNull() ? std::optional( geometry->boundingBox() ) : std::nullopt;
  }

  QByteArray wellKnownBinaryOf( const QByteArray &blob )
  {
    if ( blob.size() < HEADER_SIZE || std::memcmp( blob.constData(), "GP\0", 3 ) != 0 )
      return {};
    const auto flags = static_cast<quint8>( blob[3] );
    const std::size_t indicator = ( flags >> 1 ) & 0x07;
    if ( flags & EXTENDED_TYPE || indicator >= ENVELOPE_SIZE.size() )
      return {};
    const int start = HEADER_SIZE + ENVELOPE_SIZE[indicator];
    return start < blob.size() ? QByteArray::fromRawData( blob.constData() + start, blob.size() - start ) : QByteArray();
  }

  std::optional<QgsGeometry> fromGeometryBlob( const QByteArray &blob )
  {
    if ( blob.isEmpty() )
      return QgsGeometry();
    const QByteArray binary = wellKnownBinaryOf( blob );
    if ( !BinaryWalk( binary ).geometry() )
      return std::nullopt;
    QgsGeometry geometry;
    geometry.fromWkb( binary );
    if ( geometry.isNull() )
      return std::nullopt;
    return geometry.isEmpty() ? QgsGeometry() : geometry;
  }
} // namespace eplan
