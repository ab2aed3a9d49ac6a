// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "country/outline.h"
#include "country/utmzone.h"

#include <QString>

namespace eplan
{
  /// One of Thailand's 77 provinces (จังหวัด).
  struct Province
  {
      /// Two digits, 10 to 96.
      QString code;
      QString nameThai;
      QString nameEnglish;
      /// In ascending order.
      std::vector<UtmZone> zones;
      /// The official boundary lies within; exact to about a hundred metres.
      LonLatBox box;
      /// As Natural Earth draws it, land only: kilometres off in places.
      Outline outline;
  };

  /// All of them by code. Read once, then the same for every thread.
  const std::vector<Province> &provinces();
  /// Null for a code that is no province's.
  const Province *findProvince( QStringView code );
} // namespace eplan
