// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/project.h"
#include "domain/workstate.h"
#include "geopackage/database.h"

#include <QList>
#include <QUrl>

#include <optional>

class QDir;

namespace eplan
{
  /// Whose work, where and for which year: there is one workspace file for each.
  struct WorkspaceKey
  {
      /// The service's landing page.
      QUrl service;
      QString user;
      FiscalYear year;
  };

  /// The file for \a key under \a home: "HOST_PORT/USER/2570.gpkg", each part safe as a file name on Windows and Linux alike.
  QString workspacePath( const QDir &home, const WorkspaceKey &key );

  /// A project as the list shows it, without geometry: small enough to hold a hundred thousand.
  struct WorkItem
  {
      ProjectId id;
      QString code;
      QString title;
      Kind kind = Kind::Other;
      QString category;
      OrganisationCode organisation;
      QString village;
      std::optional<Baht> budget;
      std::optional<Metres> length;
      std::optional<Metres> width;
      WorkFacts facts;
      /// What became of the last attempt to send it; empty when it went well or was not tried.
      QString problem;
  };

  /// What is known of one project: as loaded, as placed here and, in a conflict, as it is in e-Plan now.
  struct Versions
  {
      Project base;
      Placement ours;
      std::optional<Project> theirs;
      /// Ours was changed since base, even where it says the same again.
      bool changed = false;
  };

  /// What became of one sent placement, read back from the service.
  enum class Outcome
  {
    Accepted,
    Returned,  ///< The service refused it with a reason.
    Conflicted,
    Waiting,   ///< Not sent, or not known to have arrived: it will be sent again.
  };

  template <>
  struct EnumText<Outcome>
  {
      static constexpr std::array texts { QLatin1String( "accepted" ), QLatin1String( "returned" ), QLatin1String( "conflict" ), QLatin1String( "waiting" ) };
  };

  /// One line of the ledger.
  struct LedgerEntry
  {
      ProjectId project;
      Outcome outcome = Outcome::Waiting;
      /// The sentence for the person; empty when accepted.
      QString message;
      /// The revision the service gave it; empty unless accepted.
      Revision revision;
      /// UTC.
      QDateTime at;
  };

  /// One edit that can be taken back.
  struct UndoneEdit
  {
      ProjectId project;
  };

  /**
   * The local file of one person's work for one year: a GeoPackage that QGIS opens as it is.
   *
   * Holds base (as loaded) and ours (as placed here) of every project, theirs in a conflict, the ledger, and a journal of every edit with
   * its before-image. Ours lives in the layers `points` and `lines`, one row a part: triggers in the file journal every change to them and
   * mark the project as changed, whoever writes, so that QGIS's own tools and ours are treated alike. An object is one connection and
   * belongs to one thread; other threads and QGIS open the file for themselves.
   */
  class Workspace
  {
    public:
      /// Opens the file, makes it where there is none, and migrates an older one after keeping a copy beside it. StorageNewer for a file
      /// of a newer version, StorageReadOnly, StorageFull, StorageFailed.
      static Result<Workspace> open( const QString &path, const WorkspaceKey &key );

      QString path() const { return mPath; }

      // — reading —

      Result<QList<WorkItem>> items() const;
      Result<WorkItem> item( const ProjectId &id ) const;
      Result<Versions> versions( const ProjectId &id ) const;
      /// Projects with something to send: changed here, not in conflict.
      Result<QList<ProjectId>> waiting() const;
      /// Changed here, in conflict or not.
      Result<QList<ProjectId>> changed() const;
      /// The last outcome of every project that was ever sent, newest first.
      Result<QList<LedgerEntry>> ledger() const;
      Result<qint64> projectCount() const;
      /// What was loaded up to: the newest `updated` of a complete load; invalid before the first.
      Result<QDateTime> loadedUntil() const;

      // — the person's work —

      /// Places, moves or (null geometry) removes. Normalizes, or fails with InvalidData; NotFound for an unknown project.
      Result<void> place( const ProjectId &id, const Placement &placement );
      /// Takes back the newest edit that was not taken back yet, by whatever tool it was made; nothing where there is none. Edits from
      /// before the project was last loaded or sent are not taken back.
      Result<std::optional<UndoneEdit>> undo();

      // — what sync decides —

      /// New projects, and those of which e-Plan's version is taken over whole: base and ours become \a projects.
      Result<void> take( const QList<Project> &projects );
      /// E-Plan's version becomes base, ours stays as it is and stays waiting (or becomes unchanged when \a settled).
      Result<void> rebase( const Project &theirs, bool settled );
      /// Keeps e-Plan's version beside ours.
      Result<void> keepConflict( const Project &theirs );
      /// Records a send: an accepted one also makes \a accepted the base, and ours unchanged unless it was edited meanwhile.
      Result<void> record( const LedgerEntry &entry, const std::optional<Project> &accepted = std::nullopt );
      Result<void> setLoadedUntil( const QDateTime &time );
      /// Projects the service no longer lists and that were not changed here leave the workspace. Call after a complete load of
      /// \a listed; returns how many left.
      Result<int> dropMissing( const QList<ProjectId> &listed );

      /// Where several calls belong together.
      Result<Transaction> begin();

    private:
      Workspace( Database database, const QString &path );

      Database mDatabase;
      QString mPath;
  };
} // namespace eplan
