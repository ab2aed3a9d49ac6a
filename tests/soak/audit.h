// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "diary.h"
#include "servicebook.h"
#include "workspacecopy.h"

namespace eplan::soak
{
  enum class Wrong
  {
    Lost,
    Corrupt,
    SentTwice,
  };

  struct Finding
  {
      Wrong wrong;
      QString sentence;
  };

  /**
   * Holds what a person did against what the workspace and the service say.
   *
   * A project is where the last deed that was done left it, or where one left it that was under way when the program was killed; or the
   * service had it there and it was moved on since, which the workspace took over.
   */
  class Audit
  {
    public:
      explicit Audit( const ServiceBook &book )
          : mBook( book )
      {
      }

      /// The person begins with a new file.
      void startOver();
      /// \a facts: nothing where there is no file.
      QList<Finding> hold( const QList<Deed> &deeds, const std::optional<WorkspaceFacts> &facts );
      /// After everything was sent: both sides agree but for conflicts, of which both sides are kept.
      QList<Finding> holdSettled( const WorkspaceFacts &facts );

    private:
      void follow( const Deed &deed );
      void see( const Deed &deed );
      void followUndo( const Deed &deed );
      void moved( const QString &project, const QString &position, End end );
      void checkProject( const QString &project, const Standing &standing );
      bool isUndone( const QString &project, const QString &position );
      bool isTakenOver( const QString &project, const QString &position ) const;
      void checkAgainstService( const QString &project, const Standing &standing );
      void checkJournal( const Deed &deed, const WorkspaceFacts &facts );
      void checkDrawings( const QList<Deed> &deeds, const WorkspaceFacts &facts );
      void checkLedger( const WorkspaceFacts &facts );
      void checkSums( const Deed &deed );
      void checkSent( const QString &project );
      void find( Wrong wrong, const QString &sentence ) { mFindings << Finding { wrong, sentence }; }

      const ServiceBook &mBook;
      /// Where each project may be.
      QHash<QString, QSet<QString>> mMay;
      /// Where each project was at some time.
      QHash<QString, QSet<QString>> mWas;
      /// Where the person saw each project, in whatever way.
      QHash<QString, QSet<QString>> mSeen;
      /// How many projects an undo that was under way may have taken back there.
      int mMayBeUndone = 0;
      /// How many revisions of each project were held already.
      QHash<QString, int> mHeldRevisions;
      /// How often each position of a project became ours, and so may be sent.
      QHash<QString, QHash<QString, int>> mBecameOurs;
      /// Drawn, and part of no project.
      QSet<QString> mLoose;
      QList<Finding> mFindings;
  };
} // namespace eplan::soak
