// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/randomness.h"

namespace eplan
{
  namespace
  {
    constexpr std::uint64_t GOLDEN = 0x9e3779b97f4a7c15;

    std::uint64_t mixed( std::uint64_t value )
    {
      value = ( value ^ ( value >> 30 ) ) * 0xbf58476d1ce4e5b9;
      value = ( value ^ ( value >> 27 ) ) * 0x94d049bb133111eb;
      return value ^ ( value >> 31 );
    }
  } // namespace

  Randomness::Randomness( std::uint64_t seed, std::string_view purpose, std::uint64_t index )
    : mState( mixed( seed + GOLDEN ) )
  {
    for ( const char c : purpose )
      mState = mixed( mState + GOLDEN + static_cast<unsigned char>( c ) );
    mState = mixed( mState + GOLDEN * ( index + 1 ) );
  }

  std::uint64_t Randomness::next()
  {
    mState += GOLDEN;
    return mixed( mState );
  }

  double Randomness::real( double low, double high )
  {
    constexpr double STEPS = 9007199254740992.0; // 2^53
    return low + ( high - low ) * ( static_cast<double>( next() >> 11 ) / STEPS );
  }

  double Randomness::bell( double deviation )
  {
    constexpr int SUMMANDS = 6;
    double sum = 0;
    for ( int i = 0; i < SUMMANDS; ++i )
      sum += real( -1, 1 );
    // Each summand has a variance of 1/3.
    return deviation * sum / 1.4142135623730951;
  }
} // namespace eplan
