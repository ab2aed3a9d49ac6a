// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/thaibytes.h"

#include <QtEndian>

namespace eplan
{
  namespace
  {
    /// How many bytes a character that begins with \a lead has in UTF-8 (RFC 3629 §4); none where nothing begins so.
    int utf8Length( unsigned char lead )
    {
      if ( lead < 0x80 )
        return 1;
      if ( lead < 0xC2 || lead > 0xF4 )
        return 0;
      return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    bool isContinuation( unsigned char byte )
    {
      return ( byte & 0xC0 ) == 0x80;
    }

    QString fromUtf16( const QByteArray &bytes, bool isBigEndian )
    {
      QString text( bytes.size() / 2, Qt::Uninitialized );
      for ( int i = 0; i < text.size(); ++i )
      {
        const char *unit = bytes.constData() + 2 * i;
        text[i] = QChar( isBigEndian ? qFromBigEndian<quint16>( unit ) : qFromLittleEndian<quint16>( unit ) );
      }
      return text.startsWith( QChar( 0xFEFF ) ) ? text.mid( 1 ) : text;
    }
  } // namespace

  bool isUtf8( const QByteArray &bytes )
  {
    const auto at = [&bytes]( int i ) { return static_cast<unsigned char>( bytes.at( i ) ); };
    for ( int i = 0; i < bytes.size(); )
    {
      const int length = utf8Length( at( i ) );
      if ( length == 0 )
        return false;
      for ( int k = 1; k < length && i + k < bytes.size(); ++k )
      {
        if ( !isContinuation( at( i + k ) ) )
          return false;
      }
      i += length;
    }
    return true;
  }

  Encoding encodingOf( const QByteArray &bytes )
  {
    if ( bytes.startsWith( "\xFF\xFE" ) )
      return Encoding::Utf16Le;
    if ( bytes.startsWith( "\xFE\xFF" ) )
      return Encoding::Utf16Be;
    return isUtf8( bytes ) ? Encoding::Utf8 : Encoding::Windows874;
  }

  QString decoded( const QByteArray &bytes, Encoding encoding )
  {
    switch ( encoding )
    {
      case Encoding::Utf8:
      {
        const bool isMarked = bytes.startsWith( "\xEF\xBB\xBF" );
        return QString::fromUtf8( bytes.constData() + ( isMarked ? 3 : 0 ), bytes.size() - ( isMarked ? 3 : 0 ) );
      }
      case Encoding::Utf16Le:
      case Encoding::Utf16Be:
        return fromUtf16( bytes, encoding == Encoding::Utf16Be );
      case Encoding::Windows874:
        break;
    }
    QString text( bytes.size(), Qt::Uninitialized );
    for ( int i = 0; i < bytes.size(); ++i )
      text[i] = QChar( fromWindows874( static_cast<unsigned char>( bytes.at( i ) ) ) );
    return text;
  }

  char16_t fromWindows874( unsigned char byte )
  {
    if ( byte < 0x80 )
      return byte;
    if ( byte == 0xA0 || ( byte > 0xA0 && byte <= 0xDA ) || ( byte >= 0xDF && byte <= 0xFB ) )
      return byte == 0xA0 ? u'\u00A0' : static_cast<char16_t>( 0x0E01 + byte - 0xA1 );
    switch ( byte )
    {
      case 0x80:
        return u'€';
      case 0x85:
        return u'…';
      case 0x91:
        return u'‘';
      case 0x92:
        return u'’';
      case 0x93:
        return u'“';
      case 0x94:
        return u'”';
      case 0x95:
        return u'•';
      case 0x96:
        return u'–';
      case 0x97:
        return u'—';
      default:
        return u'\uFFFD';
    }
  }
} // namespace eplan
