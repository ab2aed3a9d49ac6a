// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/connections.h"
#include "dock/jobs.h"
#include "dock/listjobs.h"
#include "dock/signinform.h"
#include "dock/worklistmodel.h"

#include <QDir>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace eplan
{
  class BackgroundTaskBase;

  /**
   * The work of one person: who and where they are, which year lies on the desk, and the one long job that may be running.
   *
   * Lives on the main thread and does nothing slow there: long jobs are background tasks, single projects short statements on a
   * connection of its own. Works without a network on what was loaded before. Everything it says is in `changed()` and `failed()`.
   */
  class Desk : public QObject
  {
      Q_OBJECT

    public:
      enum class Job { None, SigningIn, Opening, Loading, Sending, SavingReceipt, Placing, TakingList, WritingSheet };
      Q_ENUM( Job )

      /// Workspaces are kept under \a home.
      explicit Desk( const QDir &home, QObject *parent = nullptr );
      /// Returns when the running job has ended.
      ~Desk() override;

      // — who, where, which year —

      const std::optional<Connection> &connection() const { return mConnection; }
      /// Known from the last time also before anybody has signed in.
      const std::optional<KnownAccount> &who() const { return mWho; }
      bool isSignedIn() const { return mSignedIn.has_value(); }
      /// Absent before somebody has signed in.
      const std::optional<SignedIn> &signedIn() const { return mSignedIn; }
      FiscalYear year() const { return mYear; }
      void setYear( FiscalYear year );

      /// Puts on the desk what lay there last, without a network and without a password; signs in only where the settings say so.
      void resume();
      /// Puts on the desk what belongs to another of the connections kept.
      void switchTo( const QString &connectionName );
      /// Opens the workspace again, after what kept it shut was mended.
      void reopen();
      /// May ask for QGIS's master password.
      void signIn( const SignInForm &form );
      /// Forgets a connection and its password; the workspaces stay.
      void forget( const QString &connectionName );
      const Connections &connections() const { return mConnections; }
      /// The projects come from a spreadsheet and positions go out as a sheet: nobody signs in, and nothing touches the network.
      bool isWithoutService() const { return mConnection && mConnection->mode == Mode::List; }

      // — the year's work —

      bool isOpen() const { return mWorkspace.has_value(); }
      /// Which file, and whose it is; to be called while one is open.
      WorkspaceFile openFile() const { return file(); }
      /// The same person's workspaces of other years on this computer.
      QList<WorkspaceFile> otherYears() const;
      /// Empty while none is open.
      QString workspacePath() const { return mWorkspace ? mWorkspace->path() : QString(); }
      WorkListModel &list() { return mList; }
      const WorkListModel &list() const { return mList; }
      /// How many changed projects the next Send takes.
      int waiting() const { return mList.counts().of( WorkState::Waiting ); }

      Job job() const { return mJob; }
      void load();
      /// What the gate lets go.
      void send();
      /// Asked with every send for the gate to send by; it is used on a worker. Null: all may go.
      void setSendGate( std::function<SendGate()> gate ) { mSendGate = std::move( gate ); }
      void cancel();
      /// While the running job waits before it tries again.
      const std::optional<Retries::Pause> &pause() const { return mPause; }
      /// Ends the pause.
      void tryNow();
      /// Places projects where a file has them, all of them or none.
      void placeFromFile( const QString &path, const PlaceRequest &request, const QList<Assignment> &chosen );
      /// Writes a receipt of what was sent, a PDF or CSV as the name of the file ends.
      void saveReceipt( const QString &path );
      /// Brings an office's list, new or changed, into its workspace of \a year; once that is done, it is what lies on the desk.
      void takeList( const ListOffice &office, FiscalYear year, const QList<Project> &projects );
      /// Writes the coordinate sheet of all projects; without a service, what was changed is then noted as handed out.
      void writeSheet( const QString &path, const SheetStyle &style );
      /// What the last load and send of this session brought.
      const std::optional<LoadReport> &lastLoad() const { return mLastLoad; }
      const std::optional<SendReport> &lastSend() const { return mLastSend; }
      /// The ledger as that send left it; absent also where it could not be read then.
      const std::optional<QList<LedgerEntry>> &lastLedger() const { return mLastLedger; }

      // — one project —

      const std::optional<ProjectId> &selected() const { return mSelected; }
      /// Null where none is selected; until the list changes.
      const WorkItem *selectedItem() const;
      void select( const std::optional<ProjectId> &id );
      Result<Versions> versions( const ProjectId &id ) const;
      Result<QList<LedgerEntry>> ledger() const;
      /// Signs and saves; false, and failed(), where it could not be saved. What the disk or the file refused is kept here until it is
      /// saved, replaced or undone.
      bool place( const ProjectId &id, const Placement &placement );
      /// Saves what could not be saved before, after what kept it from being saved was mended.
      void saveAgain();
      void removePlacement( const ProjectId &id );
      /// Does nothing where the selected project has no position.
      void removeSelected();
      /// Lets a finding stand, until the place changes; false, and failed(), where it could not be saved, as of the three that follow.
      bool acceptFinding( const ProjectId &id, const QString &rule, const QString &reason );
      bool takeBackAcceptance( const ProjectId &id, const QString &rule );
      /// Declares how a project goes with another one at the same place.
      bool justify( const ProjectId &id, const Justification &justification );
      bool takeBackJustification( const ProjectId &id, const ProjectId &other );
      /// Ends a conflict; false, and failed(), where that could not be saved.
      bool settleConflict( const ProjectId &id, Side kept );
      void undo();
      void redo();
      bool canRedo() const;
      /// What undo() and redo() walk through: at most the \a most newest edits, the oldest first.
      QList<HistoryEntry> history( int most ) const;
      /// QGIS's own tools wrote to the layers of the workspace: shows what became of it.
      void takeForeignEdits();
      /// Makes what was drawn for no project part of the selected one's position.
      void attachLooseDrawings();
      /// Tells the person of a failure outside the desk.
      void report( const Error &error );
      /// The same, of an edit that is not in the file.
      void reportUnsaved( const Error &error );
      /// Whether all edits are in the file.
      bool isSaved() const { return mSaved && mUnsaved.isEmpty(); }

    signals:
      /// Edits that are still in a layer's buffer should be saved now: somebody is about to read the file.
      void saveWanted();
      /// Who, where, which year or which job changed.
      void changed();
      void progressed( double percent );
      /// A pause began or ended.
      void pauseChanged();
      /// Another connection lies on the desk, or none.
      void connectionChanged();
      /// QGIS is about to ask for its master password.
      void masterPasswordNeeded();
      /// Somebody signed in.
      void signedInNow();
      /// The workspace was opened, or closed (empty path).
      void workspaceChanged( const QString &path );
      /// The list was read anew after a job.
      void listReplaced();
      /// Facts or positions of these projects changed.
      void projectsChanged( const QList<eplan::ProjectId> &ids );
      /// Rows of the layers were changed by us.
      void placementsChanged();
      /// Another project, or new facts of the same one.
      void selectionChanged();
      /// The last sitting at this workspace was broken off: QGIS was ended without being closed.
      void recovered( const eplan::Recovery &left );
      /// Drawings in the layers belong to no project.
      void looseDrawingsFound( int count );
      void loaded();
      void sent();
      void receiptSaved( const QString &path );
      void placedFromFile( int count );
      void listTaken( const eplan::ListTaken &taken );
      /// \a handedOut is absent where a service is sent to instead.
      void sheetWritten( const QString &path, std::optional<HandedOut> handedOut );
      /// Also logged. \a during says what could be tried again.
      void failed( const eplan::Error &error, eplan::Desk::Job during );

    private:
      /// An edit that the file did not take.
      struct UnsavedEdit
      {
          QString workspace;
          ProjectId project;
          Placement placement;
      };

      template <typename T>
      void start( Job job, const QString &description, std::function<Result<T>( QgsFeedback & )> work, std::function<void( T )> deliver );
      void finish();
      std::shared_ptr<Retries> newRetries();
      void fail( const Error &error, Job during );

      bool unlock();
      void useConnection( const Connection &connection );
      void settle( const SignedIn &signedIn );
      void settleList( const Connection &connection, const KnownAccount &who, FiscalYear year );
      void putAway();
      void openYear();
      WorkspaceFile file() const;
      /// New facts of projects that are in the list.
      void show( const QVector<WorkItem> &items );
      void takeWork( Job job, WorkAfter after );
      bool openOwn();
      Result<void> write( const ProjectId &id, const Placement &placement );
      bool edit( const ProjectId &id, const std::function<Result<void>( Workspace & )> &work );
      void saveAtLast();
      void saved( const ProjectId &id );
      void showStep( const Result<std::optional<HistoryStep>> &step );
      void refresh( const QList<ProjectId> &ids );
      /// On a worker, besides any job; tells when it has looked.
      void lookForLooseDrawings();
      void tellLooseDrawings();

      QDir mHome;
      Connections mConnections;
      std::optional<Connection> mConnection;
      std::optional<KnownAccount> mWho;
      std::optional<SignedIn> mSignedIn;
      FiscalYear mYear;

      std::optional<Workspace> mWorkspace;
      /// Goes before the workspace.
      std::optional<Sitting> mSitting;
      WorkListModel mList;
      std::optional<ProjectId> mSelected;
      std::optional<LoadReport> mLastLoad;
      std::optional<SendReport> mLastSend;
      std::optional<QList<LedgerEntry>> mLastLedger;
      /// What QGIS's own tools drew.
      bool mSaved = true;
      /// Of any year, oldest first, and at most one of a project.
      QList<UnsavedEdit> mUnsaved;

      std::function<SendGate()> mSendGate;
      Job mJob = Job::None;
      QPointer<BackgroundTaskBase> mTask;
      /// Of the running job, which holds it too.
      std::shared_ptr<Retries> mRetries;
      std::optional<Retries::Pause> mPause;
      /// Edited while a job runs, whose own list may not know of it.
      QList<ProjectId> mEditedMeanwhile;
      QFutureWatcher<LooseDrawings> mLook;
      /// The layers were edited while they were looked at.
      bool mLooksAgain = false;
  };
} // namespace eplan
