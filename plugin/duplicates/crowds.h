// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/finder.h"

namespace eplan
{
  /// Which works are too many on one spot to be held against each other, and against which one each is held instead.
  class Crowds
  {
    public:
      /// A spot is a square of \a side metres.
      Crowds( const WorksIndex &index, double side );

      static constexpr std::uint32_t NOBODY = 0xffffffff;
      /// The work that stands for \a work; NOBODY where it stands for itself.
      std::uint32_t leader( std::uint32_t work ) const { return mLeaders.empty() ? NOBODY : mLeaders[work]; }
      bool isFollower( std::uint32_t work ) const { return leader( work ) != NOBODY; }
      const std::vector<Crowd> &list() const { return mList; }

    private:
      void addCrowd( const WorksIndex &index, const std::vector<std::uint32_t> &members );

      /// Empty where there is no crowd at all.
      std::vector<std::uint32_t> mLeaders;
      std::vector<Crowd> mList;
  };
} // namespace eplan
