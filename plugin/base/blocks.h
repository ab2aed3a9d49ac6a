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

  using BlockWorker = std::function<void( const Block & )>;

  std::size_t blocksIn( std::size_t count, std::size_t blockSize );

  /**
   * Cuts a list into blocks and works on them on \a threads threads (0: as many as the machine has processors for), the caller's own among
   * them, with one worker made by \a makeWorker for each. Where the machine gives no more threads, those that there are do the work.
   *
   * \a feedback, which may be null, hears from the caller's thread only, after each block that is done there and when all are. What is
   * thrown, by a worker on any thread or by who listens, stops the work and is thrown here, the first of it, once every thread has ended.
   * Returns false where \a feedback was canceled, were it at the last moment.
   */
  bool workOnBlocks( std::size_t count, std::size_t blockSize, int threads, const std::function<BlockWorker()> &makeWorker,
                     QgsFeedback *feedback );
} // namespace eplan
