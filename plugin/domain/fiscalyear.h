// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDate>

#include <compare>

namespace eplan
{
  /// A budget year of the Thai state, named in the Buddhist Era: 2555 ran from 1 October 2011 to 30 September 2012.
  class FiscalYear
  {
    public:
      explicit FiscalYear( int buddhistYear ) : mBuddhistYear( buddhistYear ) {}
      /// The fiscal year that \a day (Gregorian) falls into.
      static FiscalYear of( QDate day );

      int buddhistYear() const { return mBuddhistYear; }
      QDate firstDay() const;
      QDate lastDay() const;

      auto operator<=>( const FiscalYear & ) const = default;

    private:
      int mBuddhistYear;
  };
} // namespace eplan
