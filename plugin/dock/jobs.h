// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/placesmodel.h"
#include "dock/receipt.h"
#include "dock/worklist.h"
#include "remote/eplanservice.h"
#include "sync/load.h"
#include "sync/send.h"

#include <functional>

namespace eplan
{
  // What the desk lets worker threads do. Each function opens its own connection to service and workspace and holds values only.

  /// What signing in tells: whom e-Plan sees, for whom they work, and what the service can do.
  struct SignedIn
  {
      Connection connection;
      ServiceDescription service;
      Account account;
      QList<Organisation> organisations;
  };

  /// Which file, and whose it is.
  struct WorkspaceFile
  {
      QString path;
      WorkspaceKey key;
  };

  /// The year's work as it is after a job, whatever became of the job.
  struct WorkAfter
  {
      /// All of it, where more than some projects may be another.
      std::optional<WorkList> work;
      /// Else those that may be.
      QVector<WorkItem> touched;
      /// Drawings in the layers that belong to no project.
      int looseDrawings = 0;
      /// After a send.
      std::optional<QList<LedgerEntry>> ledger;
      std::optional<LoadReport> loaded;
      std::optional<SendReport> sent;
      /// How many projects were placed from a file.
      std::optional<int> placed;
      /// Why the job ended before its end.
      std::optional<Error> stoppedBy;
  };

  /// Asks the service what it is before it is given a password: InvalidAddress where practice and live would mix.
  Result<SignedIn> signIn( const Connection &connection, QgsFeedback &feedback );

  /// How many drawings in a workspace's layers belong to no project.
  struct LooseDrawings
  {
      QString workspace;
      int count = 0;
  };

  /// Looks at every row of the layers; none where the file cannot be read.
  LooseDrawings looseDrawings( const WorkspaceFile &file );

  /// Opens the workspace, made or migrated where needed, and reads its list.
  Result<WorkAfter> openWork( const WorkspaceFile &file );

  /// Calls \a arrived, on the worker, when what came is in the file: the list, which takes about as long again, is read after that.
  Result<WorkAfter> loadWork( const Connection &connection, const WorkspaceFile &file, Retries &retries, const std::function<void()> &arrived,
                              QgsFeedback &feedback );
  /// Sends what \a gate lets go; of what was sent the facts are read again.
  Result<WorkAfter> sendWork( const Connection &connection, const WorkspaceFile &file, const SendGate &gate, Retries &retries,
                              QgsFeedback &feedback );

  /// Places projects where a file has them, each an edit of its own, all of them or none: \a request reads the features in \a chosen whole.
  Result<WorkAfter> placeFromFile( const QString &path, const PlaceRequest &request, const QList<Assignment> &chosen,
                                   const WorkspaceFile &file, QgsFeedback &feedback );

  /// Writes what was sent to \a path, and returns it.
  Result<QString> writeReceipt( const ReceiptHead &head, const WorkspaceFile &file, const QString &path );
} // namespace eplan
