// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

namespace eplan
{
  /// Keeps a second service away from a file: a lock of the operating system on a file beside it, which ends with the process however it
  /// dies.
  class FileLock
  {
    public:
      /// Fails with ErrorCode::Busy while another process holds the lock.
      static Result<FileLock> take( const QString &dataPath );
      FileLock( FileLock &&other ) noexcept;
      FileLock &operator=( FileLock && ) = delete;
      ~FileLock();

    private:
      explicit FileLock( int descriptor )
        : mDescriptor( descriptor )
      {
      }
      int mDescriptor;
  };
} // namespace eplan
