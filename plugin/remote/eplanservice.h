// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/organisation.h"
#include "domain/projectrecord.h"
#include "remote/connection.h"

#include <functional>
#include <memory>
#include <vector>

class QgsFeedback;

namespace eplan
{
  /// What a service can do, as it says itself on its landing page and under /conformance.
  struct ServiceDescription
  {
      QString title;
      /// The service declares itself a practice service; a live one does not.
      bool isPractice = false;
      /// Entity tags guard writes (OGC 20-002 §optimistic-locking-etags). Without them a colleague's write in the same second is lost.
      bool locksWrites = false;
      /// PATCH is allowed; else the whole feature goes by PUT.
      bool patches = false;
      /// Projects can be changed at all.
      bool writable = false;
      /// The properties of its projects that hold reasons (FieldGroup::Reasons). Only asked for when there is one to send.
      QStringList reasons = {};
  };

  /// Which projects to fetch.
  struct ProjectQuery
  {
      FiscalYear fiscalYear;
      /// Only what the service changed at or after this time (UTC, the service's clock); invalid: everything.
      QDateTime changedSince = {};
      int pageSize = 1000;
  };

  /// A feature that could not be read as a project, and why; the others on its page are not affected.
  struct UnreadableProject
  {
      ProjectId id;
      Error error;
  };

  struct ProjectPage
  {
      std::vector<ProjectRecord> projects;
      QList<UnreadableProject> unreadable;
      /// How many projects match the whole query; absent where the service does not count.
      std::optional<qint64> matched;
  };

  /// A placement on its way to e-Plan, and the revision it was based on.
  struct PlacementWrite
  {
      ProjectId id;
      Revision basedOn;
      Placement placement;
      /// Something is accepted or declared, or was before; else nothing is said of reasons.
      bool tellsReasons = false;
  };

  /**
   * e-Plan, as an OGC API – Features service (OGC 17-069r4, 20-002; see the README for what is assumed).
   *
   * Every call is synchronous and made on a worker thread: it waits for the network there and nowhere else. An object belongs to the
   * thread that uses it first. All fail with a network code of ErrorCode, NotAService, or Canceled as soon as the feedback says so.
   */
  class EplanService
  {
    public:
      explicit EplanService( const Connection &connection );
      ~EplanService();
      EplanService( EplanService && ) noexcept;

      /// How long the line may be silent before TimedOut, 30 s unless set.
      void setPatience( std::chrono::milliseconds patience );

      /// Asked on the calling thread whether to read once more what was read in vain so many times, counted from one; it may wait before
      /// it says yes. Unless set, nothing is read again, and what was never reached is told at once. Writes are never repeated.
      using TryAgain = std::function<bool( const Error &error, int attempt )>;
      void setTryAgain( TryAgain tryAgain );

      Result<ServiceDescription> describe( QgsFeedback &feedback );
      /// Who is signed in (/userinfo). SignInNeeded for a wrong password.
      Result<Account> account( QgsFeedback &feedback );
      /// The organisations the account may see.
      Result<QList<Organisation>> organisations( QgsFeedback &feedback );

      /**
       * Fetches page after page, the next one on the wire while \a consume works on the last.
       *
       * \a consume runs on one other thread, one page at a time and in order; its first error ends the fetching and is returned.
       * Pages are complete when this returns without an error.
       */
      Result<void> fetchProjects( const ProjectQuery &query, const std::function<Result<void>( ProjectPage )> &consume,
                                  QgsFeedback &feedback );

      /// How many projects of a year the account may see, without fetching them.
      Result<qint64> countProjects( FiscalYear year, QgsFeedback &feedback );

      /// The project as the service has it now, with its revision.
      Result<Project> fetchProject( const ProjectId &id, QgsFeedback &feedback );

      /**
       * Sends placements a few at a time over kept-alive connections, each conditional on its revision (If-Match), never repeated.
       *
       * Reasons are sent to a service whose schema has a property for them; in the answer those that it has none for are as they were sent.
       *
       * \a answered is called on the calling thread once for each write, in the order of the answers, with the feature that the service
       * sent back or read again, or with the reason: ChangedElsewhere, NotAllowed, NotFound, Rejected, Busy, TimedOut, NotApplied …
       * SignInNeeded, Untrusted, Offline, ProxyRefused, NotAService, and Busy with a time to wait, stop the rest: those are answered with
       * the same error. A line that has gone silent stops it as Offline. After a cancel, writes not yet on the wire are answered Canceled, and those
       * on the wire TimedOut, because what became of them is not known.
       */
      void sendPlacements( const QList<PlacementWrite> &writes,
                           const std::function<void( const PlacementWrite &, Result<Project> )> &answered, QgsFeedback &feedback );

    private:
      class Private;
      std::unique_ptr<Private> d;
  };
} // namespace eplan
