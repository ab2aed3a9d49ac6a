// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace eplan
{
  /// Numbers that look random and are the same for the same seed on every computer (SplitMix64); the standard library's distributions are
  /// not.
  class Randomness
  {
    public:
      /// \a purpose and \a index keep what is made for different things apart.
      Randomness( std::uint64_t seed, std::string_view purpose, std::uint64_t index = 0 );

      std::uint64_t next();
      /// 0 to \a count - 1.
      int below( int count ) { return static_cast<int>( next() % static_cast<std::uint64_t>( count ) ); }
      /// From \a low to \a high, both possible.
      int between( int low, int high ) { return low + below( high - low + 1 ); }
      /// At least \a low, less than \a high.
      double real( double low = 0, double high = 1 );
      bool chance( double probability ) { return real() < probability; }
      /// Around zero; the sum of uniform numbers, which is near enough to a normal distribution.
      double bell( double deviation );

      template <typename Range>
      const auto &pick( const Range &range )
      {
        return range[static_cast<std::size_t>( below( static_cast<int>( std::size( range ) ) ) )];
      }

    private:
      std::uint64_t mState;
  };
} // namespace eplan
