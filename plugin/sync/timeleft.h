// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <optional>

namespace eplan
{
  /**
   * How long a load or a send will still take, told from how fast it went lately.
   *
   * Reads no clock: the times are those since the job began. Told as people tell it, so that the number on the screen does not flicker:
   * to five seconds below a minute, to whole minutes above, never less than five seconds.
   */
  class TimeLeft
  {
    public:
      /// The job had come so far, 0 to 100, at this time; called in the order of the times.
      void note( std::chrono::milliseconds at, double percent );
      /// Nothing before there is enough to judge by, and when nothing has moved for a while.
      std::optional<std::chrono::seconds> left() const;

    private:
      struct Mark
      {
          std::chrono::milliseconds at;
          double percent;
      };
      std::deque<Mark> mLately;
  };
} // namespace eplan
