// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <functional>

class QgsFeedback;

namespace eplan
{
  /// A stretch of a list that one thread works on at a time, from the first up to one past the last.
  struct Block
  {
      std::size_t number = 0;
      std::size_t begin = 0;
      std::size_t end = 0;
  };

  /**
   * Cuts a list into blocks and works on them on \a threads threads (0: all that the machine has), one worker made by \a makeWorker for
   * each thread, until all are done or \a feedback is canceled. The calling thread tells of the progress and waits. What throws in a worker
   * is thrown here. Returns false when it was canceled.
   */
  using BlockWorker = std::function<void( const Block & )>;
  bool workOnBlocks( std::size_t count, std::size_t blockSize, int threads, const std::function<BlockWorker()> &makeWorker,
                     QgsFeedback *feedback );
} // namespace eplan
