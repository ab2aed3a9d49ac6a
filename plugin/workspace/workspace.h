// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/projectrecord.h"
#include "geopackage/checkpoints.h"
#include "workspace/layerrows.h"
#include "workspace/ledger.h"
#include "workspace/sitting.h"
#include "workspace/statements.h"
#include "workspace/versions.h"
#include "workspace/workitem.h"
#include "workspace/workspacefile.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <span>

class QgsFeedback;

namespace eplan
{
  class Writing;

  /// One edit that was taken back or made again.
  struct HistoryStep
  {
      /// Empty where a drawing belongs to no project.
      ProjectId project;
  };

  /// One edit of the history.
  struct HistoryEntry
  {
      qint64 edit = 0;
      /// Empty where a drawing belongs to no project.
      ProjectId project;
      QString title;
      /// Taken back, and can be made again.
      bool isUndone = false;
  };

  /// Whose position is kept where two differ.
  enum class Side
  {
    Mine,
    Theirs,
  };

  /// What a write that was done survives.
  enum class Safety
  {
    PowerFailure,
    /// Only the end of the program, however it ends: for what can be had from e-Plan again, because it is several times faster.
    ProgramFailure,
  };

  /**
   * The local file of one person's work for one year: a GeoPackage that QGIS opens as it is.
   *
   * Holds base (as loaded) and ours (as placed here) of every project, theirs in a conflict, the ledger, and a journal of every edit with
   * its before-image. Ours lives in the layers `points` and `lines`, one row a part: triggers in the file journal every change to them and
   * mark the project as changed, whoever writes, so that QGIS's own tools and ours are treated alike. An object is one connection and
   * is used by one thread at a time; other threads and QGIS open the file for themselves.
   */
  class Workspace
  {
    public:
      /// Opens the file, makes it where there is none, and migrates an older one after keeping a copy beside it. StorageNewer for a file
      /// of a newer version, StorageReadOnly, StorageFull, StorageFailed (damaged, no workspace, or somebody else's).
      static Result<Workspace> open( const QString &path, const WorkspaceKey &key );

      QString path() const { return mPath; }

      // — reading —

      Result<QVector<WorkItem>> items() const;
      Result<WorkItem> item( const ProjectId &id ) const;
      Result<Versions> versions( const ProjectId &id ) const;
      /// All projects in the order of the list, each as loaded and where it is placed here; what makes no position is none. Any thread.
      Result<QList<Project>> asPlaced( QgsFeedback &feedback ) const;
      /// Projects with something to send: changed here, not in conflict.
      Result<QList<ProjectId>> waiting() const;
      /// Changed here, in conflict or not.
      Result<QList<ProjectId>> changed() const;
      Result<QList<ProjectId>> conflicts() const;
      /// What e-Plan held, when last loaded, of the projects for which anything is accepted or declared.
      Result<QHash<ProjectId, Placement>> withReasons() const;
      /// What was drawn and belongs to no project of this workspace.
      Result<QList<Drawing>> unattached() const;
      /// The last outcome of every project that was ever sent, newest first.
      Result<QList<LedgerEntry>> ledger() const;
      /// Whether there is anything that redo() makes again.
      Result<bool> canRedo() const;
      /// What undo() and redo() walk through, the oldest first: at most the \a most newest.
      Result<QList<HistoryEntry>> history( int most ) const;
      Result<qint64> projectCount() const;
      /// What was loaded up to, on the service's clock; invalid before the first complete load.
      Result<QDateTime> loadedUntil() const;
      /// How many projects the service counted that this workspace did not hold after the last complete load of everything.
      Result<qint64> countGap() const;

      // — the person's work —

      /// Places, moves or (null geometry) removes. Normalizes, or fails with InvalidData; NotFound for an unknown project. A missing `by`
      /// or `at` becomes the workspace's user and now. Of its reasons only what was said before holds, see keepReasons().
      Result<void> place( const ProjectId &id, const Placement &placement );
      /// Accepts what a check found at the position, until the place changes. InvalidData without a position or a reason.
      Result<void> accept( const ProjectId &id, const Acceptance &acceptance );
      Result<void> takeBackAcceptance( const ProjectId &id, const QString &rule );
      /// Declares how a project goes with another one at the same place. InvalidData without a reason, or of itself.
      Result<void> justify( const ProjectId &id, const Justification &justification );
      Result<void> takeBackJustification( const ProjectId &id, const ProjectId &other );
      /// Makes a drawing part of a project.
      Result<void> attach( const Drawing &drawing, const ProjectId &id );
      /// Ends a conflict as the person decides: e-Plan's version becomes base, and ours stays as it is and waits, or becomes theirs. An edit
      /// that can be taken back. NotFound where there is no conflict (any more).
      Result<void> settleConflict( const ProjectId &id, Side kept );
      /// Takes back the newest edit that was not taken back yet, by whatever tool it was made; nothing where there is none. Edits from
      /// before e-Plan's version was last taken over (loaded or accepted) are not taken back.
      Result<std::optional<HistoryStep>> undo();
      /// Makes again the edit that was taken back last; nothing where there is none, or something else was done since.
      Result<std::optional<HistoryStep>> redo();

      // — what sync decides; each is a transaction of its own, or part of the one begun —

      /// New projects, and those of which e-Plan's version is taken over whole: base and ours become \a projects. Returns how many were
      /// new or different.
      Result<int> take( std::span<const ProjectRecord> projects );
      Result<int> take( const QList<Project> &projects );
      /// For loads of many projects that are not known yet: until indexLayers() the layers' R-trees do not know what is taken. Where the
      /// program was ended in between, that is made good when the file is next opened.
      Result<void> putOffIndexing();
      /// Does nothing where it was not put off.
      Result<void> indexLayers();
      /// E-Plan's version becomes base, ours stays as it is and stays waiting.
      Result<void> rebase( const Project &theirs );
      /// E-Plan's version becomes base, and ours what both sides together say: an edit that can be taken back.
      Result<void> merge( const Project &theirs, const Placement &merged );
      /// Keeps e-Plan's version beside ours.
      Result<void> keepConflict( const Project &theirs );
      /// Keeps what is about to go on the wire, so that it is recognised when it is met there later. Forgotten when e-Plan's version
      /// becomes base, or is kept as a conflict.
      Result<void> dispatch( const ProjectId &id, const Placement &placement );
      /// Records a send: an accepted one also makes \a accepted the base, and ours unchanged unless it says something else by now.
      Result<void> record( const LedgerEntry &entry, const std::optional<Project> &accepted = std::nullopt );
      Result<void> setLoadedUntil( const QDateTime &time );
      Result<void> setCountGap( qint64 gap );
      /// Projects the service no longer lists and that were not changed here leave the workspace. Call after a complete load of
      /// \a listed; returns how many left.
      Result<int> dropMissing( const QSet<ProjectId> &listed );

      // — sittings, see Sitting —

      /// Notes in the file that somebody sits at it from now on, or no longer.
      Result<void> markSitting( bool isSitting );
      /// What came into the file since the last mark, where that was not taken away again.
      Result<std::optional<Recovery>> brokenOff() const;

      /// PowerFailure unless set, and what was written before is made safe when it is set again.
      Result<void> setSafety( Safety safety );

      /// Where several calls belong together.
      Result<Transaction> begin();

    private:
      Workspace( Database database, const QString &path, const QString &user );

      Result<QVector<WorkItem>> itemsWhere( const QString &condition, const QVariantList &bindings ) const;
      Result<QList<ProjectId>> workedOn( const QString &condition ) const;
      Result<QList<ProjectId>> untouched() const;
      Result<QList<Placement>> onWire( const ProjectId &id ) const;
      Result<std::optional<Project>> theirs( const ProjectId &id ) const;
      Result<void> journalOurs( const ProjectId &id );
      Result<void> editOurs( const ProjectId &id, const Placement &ours );
      Result<void> changeReasons( const ProjectId &id, const std::function<Result<void>( Placement & )> &change );
      Result<void> editReasons( const ProjectId &id, const Placement &ours );
      Result<void> becomeBase( const Project &theirs );
      Result<void> journalSettling( const ProjectId &id );
      Result<void> takeBackSettling( const ProjectId &id, qint64 edit );
      Result<void> writeOurs( const ProjectId &id, const Placement &placement );
      Result<void> recount( const ProjectId &id );
      Result<void> takeBack( qint64 edit );
      Result<void> makeAgain( qint64 edit );
      Result<void> settleAgain( const ProjectId &id, const QString &revision );
      Result<void> recountKnown( const QSet<QString> &projects );
      Result<std::optional<HistoryStep>> stepThroughHistory( const QString &find, Result<void> ( Workspace::*replay )( qint64 ) );
      Result<void> adopt( const Project &accepted );
      Result<void> setBase( const Project &theirs );
      Result<void> setMark( const QString &key, const QVariant &value );

      /// Where they are however the workspace is moved; the statements go first.
      std::unique_ptr<Database> mDatabase;
      std::unique_ptr<Statements> mStatements;
      /// While only the end of the program is to be survived.
      std::unique_ptr<BackgroundCheckpoints> mCheckpoints;
      QString mPath;
      QString mUser;
  };
} // namespace eplan
