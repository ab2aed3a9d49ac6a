// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"
#include "domain/identifier.h"

#include <QDateTime>

namespace eplan
{
  /// What became of one sent placement, read back from the service.
  enum class Outcome
  {
    Accepted,
    Returned,   ///< The service refused it with a reason.
    Conflicted,
    Waiting,    ///< Not sent, or not known to have arrived: it will be sent again.
  };

  template <>
  struct EnumText<Outcome>
  {
    static constexpr std::array texts { QLatin1String( "accepted" ), QLatin1String( "returned" ), QLatin1String( "conflict" ),
                                        QLatin1String( "waiting" ) };
  };

  /// By how much sooner somebody has to look at it: the smaller, the sooner.
  constexpr int urgency( Outcome outcome )
  {
    switch ( outcome )
    {
      case Outcome::Returned:
        return 0;
      case Outcome::Conflicted:
        return 1;
      case Outcome::Waiting:
        return 2;
      case Outcome::Accepted:
        break;
    }
    return 3;
  }

  /// One line of the ledger.
  struct LedgerEntry
  {
      ProjectId project;
      Outcome outcome = Outcome::Waiting;
      /// The sentence for the person; empty when the service accepted it.
      QString message;
      /// The revision the service gave it; empty unless accepted.
      Revision revision;
      /// UTC.
      QDateTime at;
  };
} // namespace eplan
