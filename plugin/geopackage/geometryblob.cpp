// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/geometryblob.h"

#include <qgsrectangle.h>

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
    constexpr qint32 WGS84 = 4326;
    /// By envelope contents indicator: none, XY, XYZ, XYM, XYZM; 5 to 7 are invalid.
    constexpr std::array<int, 5> ENVELOPE_SIZE { 0, 32, 48, 48, 64 };

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
    if ( binary.isEmpty() )
      return std::nullopt;
    QgsGeometry geometry;
    geometry.fromWkb( binary );
    if ( geometry.isNull() )
      return std::nullopt;
    return geometry.isEmpty() ? QgsGeometry() : geometry;
  }
} // namespace eplan
