// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/fiscalyear.h"

namespace eplan
{
  namespace
  {
    constexpr int BUDDHIST_ERA = 543;
    constexpr int FIRST_MONTH = 10;
  } // namespace

  FiscalYear FiscalYear::of( QDate day )
  {
    const int endsIn = day.month() >= FIRST_MONTH ? day.year() + 1 : day.year();
    return FiscalYear( endsIn + BUDDHIST_ERA );
  }

  QDate FiscalYear::firstDay() const
  {
    return QDate( mBuddhistYear - BUDDHIST_ERA - 1, FIRST_MONTH, 1 );
  }

  QDate FiscalYear::lastDay() const
  {
    return QDate( mBuddhistYear - BUDDHIST_ERA, FIRST_MONTH - 1, 30 );
  }
} // namespace eplan
