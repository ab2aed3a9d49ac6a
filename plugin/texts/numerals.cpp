// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/numerals.h"

namespace eplan
{
  bool Numeral::addCount( const Decimal &count )
  {
    if ( mPending )
      return false;
    mPending = count;
    mHasAny = true;
    return true;
  }

  void Numeral::grow( Decimal &sum, const std::optional<Decimal> &part )
  {
    const std::optional<Decimal> grown = part ? sum.plus( *part ) : std::nullopt;
    mIsSound = mIsSound && grown;
    sum = grown.value_or( sum );
  }

  void Numeral::addPower( int power )
  {
    mHasAny = true;
    if ( power == MILLION )
      return lift();
    mIsSound = mIsSound && power < mLastPower;
    mLastPower = power;
    grow( mBlock, mPending.value_or( Decimal::fromInteger( 1 ) ).shifted( power ) );
    mPending.reset();
  }

  void Numeral::lift()
  {
    const bool isBare = !mPending && mBlock.isZero() && mMillions.isZero();
    grow( mMillions, isBare ? Decimal::fromInteger( 1 ) : mBlock.plus( mPending.value_or( Decimal() ) ) );
    const std::optional<Decimal> lifted = mMillions.shifted( MILLION );
    mIsSound = mIsSound && lifted;
    mMillions = lifted.value_or( mMillions );
    mBlock = Decimal();
    mPending.reset();
    mLastPower = MILLION;
  }

  std::optional<Decimal> Numeral::value() const
  {
    const std::optional<Decimal> rest = mBlock.plus( mPending.value_or( Decimal() ) );
    const bool hasSmallEnd = !mPending || ( mBlock.isZero() && mMillions.isZero() ) ||
                             mPending->toDouble() < Decimal::fromInteger( 1 ).shifted( mLastPower )->toDouble();
    return mIsSound && mHasAny && hasSmallEnd && rest ? mMillions.plus( *rest ) : std::nullopt;
  }
} // namespace eplan
