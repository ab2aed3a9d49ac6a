// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/searchtexts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace eplan
{
  namespace
  {
    constexpr ushort THAI_BLOCK = 0x0E00;
    constexpr ushort THAI_BLOCK_END = 0x0E80;
    constexpr ushort THAI_ZERO = 0x0E50;
    constexpr ushort THAI_NINE = 0x0E59;
    constexpr char ESCAPE = 0x01;
    constexpr char ROW_END = '\n';

    void append( std::string &bytes, ushort character )
    {
      if ( character >= THAI_ZERO && character <= THAI_NINE )
        bytes += static_cast<char>( '0' + character - THAI_ZERO );
      else if ( character < 0x80 )
        bytes += static_cast<char>( character );
      else if ( character >= THAI_BLOCK && character < THAI_BLOCK_END )
        bytes += static_cast<char>( 0x80 + character - THAI_BLOCK );
      else
      {
        // Any other character: an escape and its four half-bytes, in bytes that stand for nothing else.
        bytes += ESCAPE;
        for ( const int shift : { 12, 8, 4, 0 } )
          bytes += static_cast<char>( 0x10 + ( ( character >> shift ) & 0x0F ) );
      }
    }

    constexpr ushort THAI_SARA_AM = 0x0E33;
    constexpr std::array<ushort, 2> SARA_AM_IN_FULL { 0x0E4D, 0x0E32 };

    /// Latin letters and Thai, with the marks on a consonant in their order: nothing that normalizing changes but SARA AM.
    bool isUsual( const QString &text )
    {
      unsigned char before = 0;
      for ( const QChar character : text )
      {
        const ushort code = character.unicode();
        const bool isThai = code >= THAI_BLOCK && code < THAI_BLOCK_END;
        const unsigned char mark = isThai ? character.combiningClass() : 0;
        if ( ( code >= 0x80 && !isThai ) || ( mark != 0 && mark < before ) )
          return false;
        before = mark;
      }
      return true;
    }

    /// What normalizing, lower case and single spaces make of a usual text, in one walk.
    std::string encodedUsual( const QString &text )
    {
      std::string bytes;
      bytes.reserve( text.size() );
      bool isAfterSpace = false;
      for ( const QChar character : text )
      {
        if ( character.isSpace() )
        {
          isAfterSpace = !bytes.empty();
          continue;
        }
        if ( std::exchange( isAfterSpace, false ) )
          bytes += ' ';
        if ( character.unicode() == THAI_SARA_AM )
          std::for_each( SARA_AM_IN_FULL.begin(), SARA_AM_IN_FULL.end(), [&bytes]( ushort part ) { append( bytes, part ); } );
        else
          append( bytes, character.unicode() < 0x80 ? character.toLower().unicode() : character.unicode() );
      }
      return bytes;
    }

    std::string encoded( const QString &text )
    {
      if ( isUsual( text ) )
        return encodedUsual( text );
      const QString folded = text.normalized( QString::NormalizationForm_KC ).toLower().simplified();
      std::string bytes;
      bytes.reserve( folded.size() );
      for ( const QChar character : folded )
        append( bytes, character.unicode() );
      return bytes;
    }

    /// The longest first: it is the rarest, most likely.
    std::vector<std::string> wordsOf( const QString &typed )
    {
      const std::string all = encoded( typed );
      std::vector<std::string> words;
      for ( std::size_t from = 0; from < all.size(); )
      {
        const std::size_t to = std::min( all.find( ' ', from ), all.size() );
        words.push_back( all.substr( from, to - from ) );
        from = to + 1;
      }
      std::stable_sort( words.begin(), words.end(), []( const std::string &a, const std::string &b ) { return a.size() > b.size(); } );
      return words;
    }
  } // namespace

  void SearchTexts::append( const QString &text )
  {
    mBytes += encoded( text ) + ROW_END;
    mEnds.append( mBytes.size() );
  }

  void SearchTexts::replace( int row, const QString &text )
  {
    const std::string bytes = encoded( text ) + ROW_END;
    const std::size_t from = begin( row );
    const std::size_t length = mEnds.at( row ) - from;
    if ( mBytes.compare( from, length, bytes ) == 0 )
      return;
    mBytes.replace( from, length, bytes );
    for ( int later = row; later < rows(); ++later )
      mEnds[later] = mEnds.at( later ) + bytes.size() - length;
  }

  bool SearchTexts::holdsAll( int row, const std::vector<std::string> &words ) const
  {
    const std::string_view inside = text( row );
    return std::all_of( words.begin(), words.end(),
                        [inside]( const std::string &word ) { return inside.find( word ) != std::string_view::npos; } );
  }

  bool SearchTexts::holds( int row, const QString &typed ) const
  {
    return holdsAll( row, wordsOf( typed ) );
  }

  int SearchTexts::rowAt( std::size_t at, int from ) const
  {
    int step = 1;
    while ( from + step < rows() && mEnds.at( from + step - 1 ) <= at )
    {
      from += step;
      step *= 2;
    }
    const auto first = mEnds.begin() + from;
    return static_cast<int>( std::upper_bound( first, first + std::min( step, rows() - from ), at ) - mEnds.begin() );
  }

  void SearchTexts::search( const QString &typed, const std::function<void( int )> &found ) const
  {
    const std::vector<std::string> words = wordsOf( typed );
    if ( words.empty() )
    {
      for ( int row = 0; row < rows(); ++row )
        found( row );
      return;
    }
    const std::string_view all = mBytes;
    int row = 0;
    for ( std::size_t at = all.find( words.front() ); at != std::string_view::npos; at = all.find( words.front(), mEnds.at( row - 1 ) ) )
    {
      row = rowAt( at, row );
      if ( words.size() == 1 || holdsAll( row, words ) )
        found( row );
      ++row;
    }
  }
} // namespace eplan
