// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace eplan::soak
{
  /// One revision of a project at the service.
  struct Revised
  {
      qint64 revision = 0;
      QString position;
      /// What the review said; only a review writes a new one.
      QString review;
  };

  /// Every revision that the service ever gave, kept by a trigger in the service's own file, in the transaction of the write itself.
  class ServiceBook
  {
    public:
      /// Lays the book into the file. No service may run on it.
      static Result<void> layInto( const QString &dataPath );

      explicit ServiceBook( const QString &dataPath )
          : mDataPath( dataPath )
      {
      }

      /// Reads on from where it was read before; the service may run.
      Result<void> read();
      /// Oldest first.
      QList<Revised> revisionsOf( const QString &project ) const { return mRevisions.value( project ); }
      QStringList projects() const { return mRevisions.keys(); }

      /// What is wrong with the file itself, or does not agree with the book; empty where all is well.
      QString fault() const;

    private:
      QString mDataPath;
      qint64 mReadUpTo = 0;
      QHash<QString, QList<Revised>> mRevisions;
  };

  /// What SQLite finds wrong with a file; empty where all is well.
  QString damageOf( const QString &path );
} // namespace eplan::soak
