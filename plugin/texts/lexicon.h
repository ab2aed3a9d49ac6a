// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace eplan
{
  /// The words that a reader knows, found at a place of a folded text. Latin letters match in either case; the list has them small.
  template <typename Meaning>
  class Lexicon
  {
    public:
      struct Term
      {
          std::u16string_view text;
          Meaning meaning;
      };

      struct Match
      {
          Meaning meaning;
          int length;
      };

      /// The texts of \a terms must outlive the lexicon.
      explicit Lexicon( std::span<const Term> terms )
      {
        for ( const Term &term : terms )
          mShelves.at( shelfOf( term.text.front() ) ).push_back( term );
        for ( std::vector<Term> &shelf : mShelves )
          std::ranges::stable_sort( shelf, []( const Term &a, const Term &b ) { return a.text.size() > b.text.size(); } );
      }

      /// The longest word that begins at \a at; \a at is inside \a text.
      std::optional<Match> longestAt( QStringView text, qsizetype at ) const
      {
        const auto *begin = text.utf16() + at;
        const std::u16string_view rest( begin, static_cast<std::size_t>( text.size() - at ) );
        for ( const Term &term : mShelves.at( shelfOf( rest.front() ) ) )
        {
          if ( beginsWith( rest, term.text ) && endsAfter( rest, term.text ) )
            return Match { term.meaning, static_cast<int>( term.text.size() ) };
        }
        return std::nullopt;
      }

    private:
      static char16_t small( char16_t c ) { return c >= u'A' && c <= u'Z' ? static_cast<char16_t>( c + 32 ) : c; }
      /// Thai and ASCII letters have a shelf each, all others share theirs.
      static std::size_t shelfOf( char16_t c ) { return ( small( c ) & 0x7fU ) | ( c >= 0x0e00 ? 0x80U : 0U ); }
      static bool beginsWith( std::u16string_view text, std::u16string_view word )
      {
        return text.size() >= word.size() &&
               std::equal( word.begin(), word.end(), text.begin(), []( char16_t a, char16_t b ) { return a == small( b ); } );
      }

      static bool isMark( char16_t c ) { return c == 0x0e31 || ( c >= 0x0e34 && c <= 0x0e3a ) || ( c >= 0x0e47 && c <= 0x0e4e ); }
      static bool isLatin( char16_t c ) { return small( c ) >= u'a' && small( c ) <= u'z'; }
      /// Whether \a word, with which \a text begins, is no part of another: คู is not in คู่, nor tel in telescope.
      static bool endsAfter( std::u16string_view text, std::u16string_view word )
      {
        const char16_t next = text.size() > word.size() ? text[word.size()] : u' ';
        return !isMark( next ) && !( isLatin( word.back() ) && isLatin( next ) );
      }

      std::array<std::vector<Term>, 0x100> mShelves;
  };
} // namespace eplan
