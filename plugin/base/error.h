// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace eplan
{
  /// What the caller can do about a failure. Closed on purpose: code decides on these, never on a sentence.
  enum class ErrorCode
  {
    Canceled,         ///< The person stopped it; nothing to report.
    InvalidAddress,   ///< Correct the address: not a URL, or plain HTTP to a live service.
    Offline,          ///< Check the line: no network, name not found, connection refused.
    ProxyRefused,     ///< Check QGIS's proxy settings.
    Untrusted,        ///< The certificate is not trusted; never overridden.
    TimedOut,         ///< No answer in time. For a write: read first, then decide.
    SignInNeeded,     ///< Sign in (again): wrong password or expired session.
    NotAllowed,       ///< Signed in, but this is not yours to read or write.
    NotFound,         ///< The service does not know it.
    ChangedElsewhere, ///< Somebody else wrote since: read theirs and compare.
    Rejected,         ///< The service says what is wrong with the content; mend it and send again.
    Busy,             ///< Try again after Error::retryAfter.
    NotAService,      ///< Something answers, but it is no OGC API – Features service, or it breaks its own rules.
    NotApplied,       ///< The service said yes and did not do it; what was sent is still waiting.
    InvalidData,      ///< The content cannot be right: coordinates off the Earth, another geometry type, no number.
    StorageFull,      ///< Make room on the disk.
    StorageReadOnly,  ///< The file or folder cannot be written.
    StorageNewer,     ///< The file was written by a newer version of this plugin.
    StorageFailed,    ///< Any other failure of the local file.
  };

  /// Why something could not be done.
  struct Error
  {
    ErrorCode code = ErrorCode::StorageFailed;
    /// A whole, translated sentence for the person, saying what to do.
    QString message;
    /// For the log, untranslated; never holds a secret.
    QString detail;
    /// How long the service asks to wait; only with ErrorCode::Busy.
    std::optional<std::chrono::seconds> retryAfter = std::nullopt;
  };

  /// The error of work stopped by the person who started it.
  Error canceled();
} // namespace eplan
