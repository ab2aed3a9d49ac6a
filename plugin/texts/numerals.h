// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/decimal.h"

#include <optional>

namespace eplan
{
  /**
   * Adds up what is said of a number piece by piece, in Thai words, figures, or both: "หนึ่งแสนสามหมื่น", "1.5 ล้าน", "2 แสน 5 หมื่น".
   *
   * Within a million the powers of ten come down; ล้าน lifts all that was said before it.
   */
  class Numeral
  {
    public:
      bool isEmpty() const { return !mHasAny; }
      /// A figure, or a digit's word. False where two follow each other without a power of ten: then nothing is added.
      bool addCount( const Decimal &count );
      /// Ten (1) to a million (6).
      void addPower( int power );
      /// Nothing where the words make no number.
      std::optional<Decimal> value() const;

    private:
      static constexpr int MILLION = 6;

      void lift();
      void grow( Decimal &sum, const std::optional<Decimal> &part );

      Decimal mMillions;
      Decimal mBlock;
      std::optional<Decimal> mPending;
      /// Of what was said last in this block.
      int mLastPower = MILLION;
      bool mHasAny = false;
      bool mIsSound = true;
  };
} // namespace eplan
