// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/inspection.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace eplan
{
  class BackgroundTaskBase;
  class Desk;

  /**
   * Keeps an eye on the year's work: looks over all of it in the background when it comes onto the desk, and anew over each project that is
   * edited.
   *
   * Lives on the main thread and does nothing slow there. What it says is as of a moment ago; `changed()` tells when there is more to say.
   */
  class Inspector : public QObject
  {
      Q_OBJECT

    public:
      /// \a desk outlives it.
      explicit Inspector( Desk &desk, QObject *parent = nullptr );
      ~Inspector() override;

      /// The gravest first, those that are answered last.
      QList<Remark> remarksOf( const ProjectId &id ) const;
      /// Of all projects; a pair once.
      QList<Remark> all() const;
      /// What is to be said of projects that wait to be sent and nobody has answered, hints aside.
      QList<Remark> openOfWaiting() const;

      /// How grave the gravest of a project is that nobody has answered; hints are left out.
      std::optional<Severity> gravestOpen( const ProjectId &project ) const { return mRemarks.gravestOpen( project ); }
      /// How many of them nobody has answered, hints aside.
      int openCount() const { return mRemarks.openCount(); }
      /// The year was looked over since it came onto the desk.
      bool isKnown() const { return mNeighbourhood != nullptr; }
      bool isLooking() const { return !mTask.isNull(); }
      void lookOverAll();
      void cancel();

      /// Of a line while it is drawn, with every vertex; nothing where the year was not looked over yet.
      QList<Remark> whileDrawing( const ProjectId &id, const QgsGeometry &wgs84 ) const;

      const InspectionHabits &habits() const { return mHabits; }
      /// Keeps them, and looks over all again.
      void setHabits( const InspectionHabits &habits );

    signals:
      void changed();
      void progressed( double percent );

    private:
      /// What became of projects that were edited.
      struct Looked
      {
          QString workspace;
          QList<Project> projects;
          QList<Remark> remarks;
      };

      InspectionOrder order() const;
      SendGate gate() const;
      void begin( const QString &workspace );
      /// Nothing waits for it: what it would bring is no longer wanted.
      void dismiss();
      void take( Result<Inspection> inspection );
      /// What is replaced is freed on another thread: of a hundred thousand projects that takes longer than a person should wait.
      void replaceAll( Inspection inspection );
      void noteEdited( const QList<ProjectId> &ids );
      void lookAtEdited();
      void takeLooked();
      void replaceRemarks( const Project &project, const QList<Remark> &remarks );

      Desk &mDesk;
      InspectionHabits mHabits;
      QPointer<BackgroundTaskBase> mTask;
      /// Canceled, and perhaps still coming to their end.
      QList<QPointer<BackgroundTaskBase>> mDismissed;
      /// Grows with every task; tells the wanted one.
      int mRound = 0;
      std::shared_ptr<const Neighbourhood> mNeighbourhood;
      RemarkBook mRemarks;
      /// Projects as they are now that were edited since all were looked over.
      Moved mMoved;
      QSet<ProjectId> mEdited;
      /// Edits that follow each other at once are looked at together.
      QTimer mSoon;
      QFutureWatcher<Looked> mLook;
  };
} // namespace eplan
