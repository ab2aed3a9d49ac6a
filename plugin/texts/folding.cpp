// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/folding.h"

#include <algorithm>
#include <array>

namespace eplan
{
  namespace
  {
    constexpr char16_t DROPPED = 0;
    constexpr char16_t NIKHAHIT = 0x0e4d;
    constexpr char16_t SARA_AA = 0x0e32;
    constexpr char16_t SARA_AM = 0x0e33;
    constexpr char16_t SARA_E = 0x0e40;
    constexpr char16_t SARA_AE = 0x0e41;
    constexpr char16_t DEGREE = 0x00b0;

    /// The shifted vowels and tone marks of Thai fonts older than OpenType, U+F700 to U+F71A; PDF files still hand them out.
    constexpr std::array<char16_t, 27> OLD_FONT { 0x0e10, 0x0e34, 0x0e35, 0x0e36, 0x0e37, 0x0e48, 0x0e49, 0x0e4a, 0x0e4b,
                                                  0x0e4c, 0x0e48, 0x0e49, 0x0e4a, 0x0e4b, 0x0e4c, 0x0e0d, 0x0e31, 0x0e4d,
                                                  0x0e47, 0x0e48, 0x0e49, 0x0e4a, 0x0e4b, 0x0e4c, 0x0e38, 0x0e39, 0x0e3a };

    bool isTone( char16_t c )
    {
      return c >= 0x0e48 && c <= 0x0e4c;
    }

    /// Vowels and signs that are typed before a tone mark.
    bool isVowelMark( char16_t c )
    {
      return c == 0x0e31 || ( c >= 0x0e34 && c <= 0x0e3a ) || c == 0x0e47 || c == NIKHAHIT;
    }

    char16_t thai( char16_t c )
    {
      return c >= 0x0e50 && c <= 0x0e59 ? static_cast<char16_t>( c - 0x0e50 + u'0' ) : c;
    }

    char16_t latin( char16_t c )
    {
      switch ( c )
      {
        case u'\t':
        case u'\n':
          return c;
        case u'\r':
        case 0x0085:
          return u'\n';
        case u'\v':
        case u'\f':
        case 0x00a0:
          return u' ';
        case 0x00ba:
          return DEGREE;
        case 0x0060:
        case 0x00b4:
          return u'\'';
        case 0x00ad:
          return DROPPED;
        default:
          return c < 0x20 || ( c >= 0x7f && c < 0xa0 ) ? DROPPED : c;
      }
    }

    char16_t modifier( char16_t c )
    {
      switch ( c )
      {
        case 0x02da:
          return DEGREE;
        case 0x02b9:
        case 0x02bb:
        case 0x02bc:
        case 0x02bd:
        case 0x02ca:
        case 0x02cb:
          return u'\'';
        case 0x02ba:
        case 0x02dd:
        case 0x02ee:
          return u'"';
        case 0x02d7:
          return u'-';
        default:
          return c;
      }
    }

    /// General punctuation, U+2000 to U+207F.
    char16_t punctuation( char16_t c )
    {
      if ( c <= 0x200a || c == 0x202f || c == 0x205f )
        return u' ';
      if ( ( c >= 0x2010 && c <= 0x2015 ) || c == 0x2043 )
        return u'-';
      if ( ( c >= 0x2018 && c <= 0x201b ) || c == 0x2032 || c == 0x2035 )
        return u'\'';
      if ( ( c >= 0x201c && c <= 0x201f ) || c == 0x2033 || c == 0x2036 )
        return u'"';
      switch ( c )
      {
        case 0x2028:
        case 0x2029:
          return u'\n';
        case 0x2044:
          return u'/';
        case 0x2070:
          return DEGREE;
        default:
          return c;
      }
    }

    char16_t symbol( char16_t c )
    {
      switch ( c )
      {
        case 0x2212:
        case 0xfe58:
        case 0xfe63:
          return u'-';
        case 0x2215:
          return u'/';
        case 0x2218:
        case 0x25e6:
          return DEGREE;
        case 0x2236:
          return u':';
        case 0x1680:
        case 0x3000:
          return u' ';
        case 0x3003:
          return u'"';
        default:
          return c;
      }
    }

    char16_t foldedCharacter( char16_t c )
    {
      if ( c < 0x0100 )
        return latin( c );
      if ( c >= 0x0e00 && c < 0x0e80 )
        return thai( c );
      if ( c >= 0xff01 && c <= 0xff5e )
        return latin( static_cast<char16_t>( c - 0xff01 + u'!' ) );
      if ( c >= 0xf700 && c < 0xf700 + OLD_FONT.size() )
        return OLD_FONT.at( c - 0xf700 );
      const char16_t known = c < 0x0300 ? modifier( c ) : c >= 0x2000 && c < 0x2080 ? punctuation( c ) : symbol( c );
      const bool isInvisible = QChar( known ).category() == QChar::Other_Format || known == 0x034f ||
                               ( known >= 0xfe00 && known <= 0xfe0f ) || ( known >= 0xfdd0 && known <= 0xfdef ) || known >= 0xfff0;
      return known == c && isInvisible ? DROPPED : known;
    }

    /// Writes folded characters one behind the other and mends Thai spelling at the end of what is written.
    class Writer
    {
      public:
        explicit Writer( int length )
        {
          mFolded.text.reserve( length );
          mFolded.origins.reserve( static_cast<std::size_t>( length ) + 1 );
        }

        void write( char16_t c, int origin )
        {
          if ( c == NIKHAHIT && isDigit( last() ) )
            return append( DEGREE, origin );
          if ( c < 0x0e31 || c > 0x0e4d )
            return append( c, origin );
          writeMark( c, origin );
        }

        FoldedText take( int length )
        {
          mFolded.origins.push_back( length );
          return std::move( mFolded );
        }

      private:
        static bool isDigit( char16_t c ) { return c >= u'0' && c <= u'9'; }
        char16_t last( int back = 1 ) const
        {
          const int at = mFolded.text.size() - back;
          return at < 0 ? u'\0' : mFolded.text.at( at ).unicode();
        }

        void append( char16_t c, int origin )
        {
          mFolded.text.append( QChar( c ) );
          mFolded.origins.push_back( origin );
        }

        /// \a c before the last character.
        void insert( char16_t c, int origin )
        {
          mFolded.text.insert( mFolded.text.size() - 1, QChar( c ) );
          mFolded.origins.insert( mFolded.origins.end() - 1, origin );
        }

        /// A consonant carries one tone mark, and no mark twice.
        bool isSuperfluous( char16_t c ) const
        {
          const bool isOver = isTone( last() ) || last() == SARA_AM;
          if ( isTone( c ) )
            return isTone( last() ) || ( last() == SARA_AM && isTone( last( 2 ) ) );
          const bool isDegree = c == NIKHAHIT && isDigit( last( 2 ) );
          return isVowelMark( c ) && ( c == last() || ( isOver && ( c == last( 2 ) || isDegree ) ) );
        }

        void writeMark( char16_t c, int origin )
        {
          if ( isSuperfluous( c ) )
            return;
          if ( c == SARA_E && last() == SARA_E )
            mFolded.text[mFolded.text.size() - 1] = QChar( SARA_AE );
          else if ( c == SARA_AA )
            writeAa( origin );
          else if ( ( isVowelMark( c ) && isTone( last() ) ) || ( isTone( c ) && last() == SARA_AM ) )
            insert( c, origin );
          else
            append( c, origin );
        }

        /// Sara am, where a nikhahit is above the consonant, with or without a tone mark.
        void writeAa( int origin )
        {
          const int back = last() == NIKHAHIT ? 1 : isTone( last() ) && last( 2 ) == NIKHAHIT ? 2 : 0;
          if ( back == 0 )
            return append( SARA_AA, origin );
          const auto at = mFolded.text.size() - back;
          const int began = mFolded.origins.at( static_cast<std::size_t>( at ) );
          mFolded.text.remove( at, 1 );
          mFolded.origins.erase( mFolded.origins.begin() + at );
          append( SARA_AM, back == 1 ? began : origin );
        }

        FoldedText mFolded;
    };

    /// Beyond the basic plane only whole pairs of visible characters stay.
    bool isPair( QStringView text, int at )
    {
      return text.at( at ).isHighSurrogate() && at + 1 < text.size() && text.at( at + 1 ).isLowSurrogate() &&
             QChar::category( QChar::surrogateToUcs4( text.at( at ), text.at( at + 1 ) ) ) != QChar::Other_Format;
    }
  } // namespace

  Span FoldedText::original( int start, int end ) const
  {
    if ( start >= end || end > text.size() )
      return {};
    const auto first = origins.begin() + start;
    const auto last = origins.begin() + end;
    const int from = *std::min_element( first, last );
    const int to = std::max( *last, *std::max_element( first, last ) + 1 );
    return { from, to - from };
  }

  FoldedText foldedText( QStringView text )
  {
    const int length = static_cast<int>( text.size() );
    Writer writer( length );
    for ( int i = 0; i < length; ++i )
    {
      const QChar c = text.at( i );
      if ( c == '\r' && i + 1 < length && text.at( i + 1 ) == '\n' )
        continue;
      if ( isPair( text, i ) )
      {
        writer.write( c.unicode(), i );
        writer.write( text.at( i + 1 ).unicode(), i );
        ++i;
      }
      else if ( const char16_t known = c.isSurrogate() ? DROPPED : foldedCharacter( c.unicode() ) )
        writer.write( known, i );
    }
    return writer.take( length );
  }

  QString folded( QStringView text )
  {
    return foldedText( text ).text;
  }
} // namespace eplan
