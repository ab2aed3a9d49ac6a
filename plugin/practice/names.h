// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

namespace eplan
{
  // Names that the practice data is made of. The districts of Nakhon Ratchasima are real, people and villages are not.

  struct DistrictName
  {
      const char *thai;
      const char *english;
      /// DLA's type digit of the local government at its seat: 3 city, 4 town, 5 subdistrict municipality, 6 subdistrict organisation.
      int type;
      /// Where its seat is, degrees; 0: anywhere.
      double longitude = 0;
      double latitude = 0;
  };

  struct PersonName
  {
      const char *user;
      const char *thai;
  };

  /// In the order of DOPA's codes, 3001 first.
  std::span<const DistrictName> districtsOfNakhonRatchasima();
  /// For any other province; the first is named after the province (%1).
  std::span<const DistrictName> districtsOfAnyProvince();
  std::span<const char *const> subdistrictNames();
  std::span<const char *const> villageNames();
  std::span<const char *const> streamNames();
  std::span<const PersonName> personNames();
} // namespace eplan
