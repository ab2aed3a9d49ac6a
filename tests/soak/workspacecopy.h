// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QHash>
#include <QSet>

namespace eplan::soak
{
  /// How a project stands in a workspace.
  struct Standing
  {
      QString ours;
      QString base;
      qint64 baseRevision = 0;
      bool changed = false;
      bool conflict = false;
      /// In a conflict.
      std::optional<QString> theirs;
      qint64 theirRevision = 0;
  };

  /// The parts of a project's position that one edit took away and put down.
  struct JournalEdit
  {
      QSet<QString> olds;
      QSet<QString> news;
  };

  /// All that a workspace says.
  struct WorkspaceFacts
  {
      QHash<QString, Standing> projects;
      /// By project; those of drawings without one under the empty text.
      QHash<QString, QHash<qint64, JournalEdit>> journal;
      /// The position of every row of the layer of points.
      QSet<QString> points;
      QList<LedgerEntry> ledger;
  };

  /// A copy of the file as the killed program left it, so that looking at it heals nothing.
  class WorkspaceCopy
  {
    public:
      /// Into \a folder, which is emptied before.
      WorkspaceCopy( const QString &workspace, const QString &folder );

      /// Whether there is a file at all: the program may have been killed before it made one.
      bool exists() const;
      /// What is wrong with the file as such, for SQLite, for our books in it, for QGIS; empty where all is well.
      QString damage( const WorkspaceKey &key ) const;
      Result<WorkspaceFacts> facts( const WorkspaceKey &key ) const;

    private:
      QString mPath;
  };
} // namespace eplan::soak
