// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/ziparchive.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace eplan
{
  namespace
  {
    constexpr int MOST_FILES = 5000;
    constexpr quint64 MOST_BYTES = quint64 { 256 } << 20;
    /// What a sheet of a hundred thousand equal rows does not reach; a bomb has to.
    constexpr quint64 STEEPEST = 400;
    /// Below this nothing is a bomb, however small it was packed.
    constexpr quint64 HARMLESS = quint64 { 16 } << 20;

    constexpr quint32 END_MARK = 0x06054b50;
    constexpr quint32 ENTRY_MARK = 0x02014b50;
    constexpr quint32 LOCAL_MARK = 0x04034b50;
    constexpr int END_SIZE = 22, ENTRY_SIZE = 46, LOCAL_SIZE = 30;
    constexpr int LONGEST_COMMENT = 0xFFFF;
    constexpr quint16 STORED = 0, DEFLATED = 8;

    template <typename Number>
    Number number( const QByteArray &bytes, quint64 at )
    {
      return qFromLittleEndian<Number>( bytes.constData() + at );
    }

    Error damaged( const QString &detail )
    {
      return {
        ErrorCode::InvalidData,
        QCoreApplication::translate( "Exchange", "The file is damaged or was not copied to its end. Copy it once more, or save it again." ),
        detail };
    }

    Error bomb( const QString &detail )
    {
      return { ErrorCode::InvalidData,
               QCoreApplication::translate(
                 "Exchange", "The file would unpack to far more than a file of an office holds, so it was not opened. Unpack "
                             "it yourself if you trust where it came from." ),
               detail };
    }

    std::optional<quint64> endOfDirectory( const QByteArray &archive )
    {
      const int first = std::max( 0, archive.size() - END_SIZE - LONGEST_COMMENT );
      for ( int at = archive.size() - END_SIZE; at >= first; --at )
      {
        if ( number<quint32>( archive, static_cast<quint64>( at ) ) == END_MARK )
          return static_cast<quint64>( at );
      }
      return std::nullopt;
    }

    /// The entry at \a at, and how long its record is; nothing where the archive ends before.
    std::optional<std::pair<ZipEntry, quint64>> entryAt( const QByteArray &archive, quint64 at )
    {
      const auto size = static_cast<quint64>( archive.size() );
      if ( at + ENTRY_SIZE > size || number<quint32>( archive, at ) != ENTRY_MARK )
        return std::nullopt;
      const quint64 nameLength = number<quint16>( archive, at + 28 );
      const quint64 length = ENTRY_SIZE + nameLength + number<quint16>( archive, at + 30 ) + number<quint16>( archive, at + 32 );
      if ( at + length > size )
        return std::nullopt;
      ZipEntry entry;
      entry.isEncrypted = number<quint16>( archive, at + 8 ) & 1;
      entry.method = number<quint16>( archive, at + 10 );
      entry.packedSize = number<quint32>( archive, at + 20 );
      entry.size = number<quint32>( archive, at + 24 );
      entry.offset = number<quint32>( archive, at + 42 );
      entry.name = QString::fromUtf8( archive.constData() + at + ENTRY_SIZE, static_cast<int>( nameLength ) );
      return std::pair( entry, length );
    }

    /// The packed bytes of \a entry: where its own header (§4.3.7) says they begin.
    std::optional<QByteArray> packedBytes( const QByteArray &archive, const ZipEntry &entry )
    {
      const auto size = static_cast<quint64>( archive.size() );
      if ( entry.offset + LOCAL_SIZE > size || number<quint32>( archive, entry.offset ) != LOCAL_MARK )
        return std::nullopt;
      const quint64 begin =
        entry.offset + LOCAL_SIZE + number<quint16>( archive, entry.offset + 26 ) + number<quint16>( archive, entry.offset + 28 );
      if ( begin + entry.packedSize > size )
        return std::nullopt;
      return QByteArray::fromRawData( archive.constData() + begin, static_cast<int>( entry.packedSize ) );
    }

    /// How many bytes \a packed (deflate, RFC 1951) unpacks to, counted up to just above \a limit; nothing where it is damaged.
    std::optional<quint64> unpackedSize( const QByteArray &packed, quint64 limit )
    {
      z_stream stream {};
      if ( inflateInit2( &stream, -MAX_WBITS ) != Z_OK )
        return std::nullopt;
      stream.next_in = reinterpret_cast<Bytef *>( const_cast<char *>( packed.constData() ) );
      stream.avail_in = static_cast<uInt>( packed.size() );
      std::array<Bytef, 1 << 16> buffer;
      int state = Z_OK;
      while ( state == Z_OK && stream.total_out <= limit )
      {
        stream.next_out = buffer.data();
        stream.avail_out = static_cast<uInt>( buffer.size() );
        state = inflate( &stream, Z_NO_FLUSH );
      }
      const quint64 count = stream.total_out;
      inflateEnd( &stream );
      return state == Z_STREAM_END || count > limit ? std::optional( count ) : std::nullopt;
    }

    Result<void> checkSizes( const QList<ZipEntry> &entries, quint64 archiveSize )
    {
      quint64 sum = 0;
      for ( const ZipEntry &entry : entries )
      {
        sum += entry.size;
        if ( entry.size > HARMLESS && entry.size / STEEPEST > entry.packedSize )
          return bomb( QStringLiteral( "%1: %2 bytes from %3" ).arg( entry.name ).arg( entry.size ).arg( entry.packedSize ) );
      }
      if ( entries.size() > MOST_FILES || sum > MOST_BYTES || ( sum > HARMLESS && sum / STEEPEST > archiveSize ) )
        return bomb( QStringLiteral( "%1 files, %2 bytes from %3" ).arg( entries.size() ).arg( sum ).arg( archiveSize ) );
      return {};
    }

    Result<void> checkEntry( const QByteArray &archive, const ZipEntry &entry )
    {
      if ( entry.isEncrypted )
        return Error {
          ErrorCode::InvalidData,
          QCoreApplication::translate( "Exchange", "The file is locked with a password. Save it without one and choose it again." ),
          entry.name };
      const std::optional<QByteArray> packed = packedBytes( archive, entry );
      if ( !packed || ( entry.method != STORED && entry.method != DEFLATED ) )
        return damaged( QStringLiteral( "%1: method %2" ).arg( entry.name ).arg( entry.method ) );
      const std::optional<quint64> size = entry.method == STORED ? entry.packedSize : unpackedSize( *packed, entry.size );
      if ( size && *size > entry.size )
        return bomb( QStringLiteral( "%1: more than the %2 bytes it declares" ).arg( entry.name ).arg( entry.size ) );
      return size == entry.size ? Result<void>() : damaged( QStringLiteral( "%1: cut short" ).arg( entry.name ) );
    }
  } // namespace

  Result<QList<ZipEntry>> zipEntries( const QByteArray &archive )
  {
    const std::optional<quint64> end = endOfDirectory( archive );
    if ( !end )
      return damaged( QStringLiteral( "no end of central directory" ) );
    const int count = number<quint16>( archive, *end + 10 );
    quint64 at = number<quint32>( archive, *end + 16 );
    QList<ZipEntry> entries;
    for ( int i = 0; i < count; ++i )
    {
      const auto entry = entryAt( archive, at );
      if ( !entry )
        return damaged( QStringLiteral( "entry %1 of %2" ).arg( i ).arg( count ) );
      entries << entry->first;
      at += entry->second;
    }
    return entries;
  }

  Result<void> checkZip( const QByteArray &archive, const QList<ZipEntry> &entries, QgsFeedback &feedback )
  {
    Result<void> checked = checkSizes( entries, static_cast<quint64>( archive.size() ) );
    for ( const ZipEntry &entry : entries )
    {
      if ( feedback.isCanceled() )
        return canceled();
      if ( checked )
        checked = checkEntry( archive, entry );
    }
    return checked;
  }
} // namespace eplan
