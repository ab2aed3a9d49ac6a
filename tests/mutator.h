// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <random>
#include <type_traits>

namespace eplan
{
  /**
   * Spoils good input, for the tests that feed readers with it: cuts, leaves out, repeats, and puts in pieces that break readers.
   *
   * Text is QByteArray, or QString where characters shall stay whole. The same seed makes the same input, so that a failure comes again.
   */
  template <typename Text>
  class Mutator
  {
    public:
      explicit Mutator( QList<Text> pieces, unsigned seed = 2570 )
          : mPieces( std::move( pieces ) )
          , mRandom( seed )
      {
      }

      /// One to four changes of \a text. Of \a others, where there are any, stretches come in too.
      Text operator()( Text text, const QList<Text> &others = {} )
      {
        for ( int steps = 1 + below( 4 ); steps > 0; --steps )
          mutate( text, others.isEmpty() ? text : oneOf( others ) );
        return text;
      }

      const Text &oneOf( const QList<Text> &texts ) { return texts.at( below( texts.size() ) ); }

      int below( int limit ) { return limit <= 0 ? 0 : static_cast<int>( mRandom() % static_cast<unsigned>( limit ) ); }

    private:
      static constexpr int LONGEST_CUT = 12;
      static constexpr int LONGEST_STRETCH = 200;

      void mutate( Text &text, const Text &other )
      {
        const int at = below( text.size() + 1 );
        switch ( below( 7 ) )
        {
          case 0:
            return text.truncate( at );
          case 1:
            text.remove( at, below( LONGEST_CUT ) );
            return;
          case 2:
            text.insert( at, oneOf( mPieces ) );
            return;
          case 3:
            text.replace( at, below( LONGEST_CUT ), oneOf( mPieces ) );
            return;
          case 4:
            text.insert( at, other.mid( below( other.size() ), LONGEST_STRETCH ) );
            return;
          case 5:
            text.insert( at, static_cast<char>( '0' + below( 10 ) ) );
            return;
          default:
            if ( at < text.size() )
              text[at] = anyCharacter();
        }
      }

      auto anyCharacter()
      {
        if constexpr ( std::is_same_v<Text, QString> )
          return QChar( below( 4 ) == 0 ? below( 0xffff ) : 0x20 + below( 0x60 ) );
        else
          return static_cast<char>( below( 256 ) );
      }

      QList<Text> mPieces;
      std::mt19937 mRandom;
  };
} // namespace eplan
