// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "country/lonlat.h"

#include <optional>
#include <vector>

namespace eplan
{
  /// One position that a receiver reports, on WGS 84.
  struct Fix
  {
      LonLat position;
      /// One standard deviation on the ground, as the receiver estimates it; nothing where it does not.
      std::optional<Metres> accuracy;
  };

  /// The mean of what a receiver reported at one place.
  class FixAverage
  {
    public:
      void add( const Fix &fix );
      void clear() { mFixes.clear(); }

      int count() const { return static_cast<int>( mFixes.size() ); }
      /// Of at least one fix.
      LonLat mean() const;
      /// The spread of the fixes around their mean, or what the receiver says where that is worse: fixes of one minute share most of their
      /// errors, so that their number makes nothing better. Nothing for a single fix of a receiver that says nothing.
      std::optional<Metres> accuracy() const;

    private:
      std::vector<Fix> mFixes;
  };
} // namespace eplan
