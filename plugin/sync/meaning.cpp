// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/meaning.h"

namespace eplan
{
  Meaning meaningOf( const Error &error )
  {
    switch ( error.code )
    {
      case ErrorCode::ChangedElsewhere:
      case ErrorCode::TimedOut:
      case ErrorCode::NotApplied:
        return Meaning::Read;
      case ErrorCode::NotAllowed:
      case ErrorCode::NotFound:
      case ErrorCode::Rejected:
      case ErrorCode::InvalidData:
        return Meaning::Return;
      case ErrorCode::Busy:
        return error.retryAfter ? Meaning::Stop : Meaning::Wait;
      case ErrorCode::Canceled:
      case ErrorCode::InvalidAddress:
      case ErrorCode::Offline:
      case ErrorCode::ProxyRefused:
      case ErrorCode::Untrusted:
      case ErrorCode::SignInNeeded:
      case ErrorCode::NotAService:
      case ErrorCode::StorageFull:
      case ErrorCode::StorageReadOnly:
      case ErrorCode::StorageNewer:
      case ErrorCode::StorageFailed:
        return Meaning::Stop;
    }
    return Meaning::Stop;
  }
} // namespace eplan
