// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/check.h"
#include "dock/inspectionhabits.h"
#include "dock/jobs.h"
#include "dock/layersnapshot.h"
#include "dock/remarkbook.h"
#include "duplicates/liveworks.h"

#include <memory>

class QgsFeedback;

namespace eplan
{
  /// A year's work that is to be looked over, and by what. Made on the main thread, used on a worker.
  struct InspectionOrder
  {
      WorkspaceFile file;
      /// The same person's work of other years: what was planned then counts as against what is planned now.
      QList<WorkspaceFile> otherYears;
      InspectionHabits habits;
      QList<Organisation> organisations;
      /// Where the office of the person's own organisation is.
      OrganisationCode ownOrganisation;
      std::optional<LonLat> office;
      /// Layers of the project; null where none was chosen.
      std::shared_ptr<const LayerSnapshot> existing;
      std::shared_ptr<const LayerSnapshot> roads;
      std::shared_ptr<const LayerSnapshot> waters;
  };

  /// Projects, as they are now, that have another position than the neighbourhood knows.
  using Moved = QHash<ProjectId, Project>;

  /// What is known of the works of a year and of what lies around them. Never changed once made; any thread may ask.
  class Neighbourhood
  {
    public:
      Neighbourhood( CheckContext context, std::vector<Work> works, const QList<Project> &projects, const InspectionHabits &habits );

      /// What is to be said of \a project, which may stand elsewhere than the neighbourhood knows.
      QList<Remark> remarksOf( const Project &project, const Moved &moved ) const;
      /// With every vertex of a line: what is quick, and who lies there.
      QList<Remark> whileDrawing( const Project &project, const QgsGeometry &drawn, const Moved &moved ) const;
      /// Of all works: those of this year among themselves, and with the others.
      Result<QList<Remark>> allMet( QgsFeedback &feedback ) const;

    private:
      QList<Remark> withMet( std::vector<Finding> findings, const Project &project, const Moved &moved ) const;
      QList<Remark> metBy( const Project &project, const Moved &moved ) const;
      Remark remarkOf( const ProjectId &project, const Encounter &encounter ) const;
      void answer( Remark &remark, const Placement &placement, const Moved &moved ) const;

      CheckContext mContext;
      InspectionHabits mHabits;
      QHash<ProjectId, Justifications> mJustified;
      QHash<ProjectId, QList<Acceptance>> mAccepted;
      std::shared_ptr<const WorksIndex> mWorks;
  };

  /// What looking over a year's work brought.
  struct Inspection
  {
      RemarkBook remarks;
      std::shared_ptr<const Neighbourhood> neighbourhood;
  };

  /// Fails as Workspace::open() does, and with Canceled. What is wrong with another year's file or with a layer is left out.
  Result<Inspection> inspect( const InspectionOrder &order, QgsFeedback &feedback );

  /// The same pair as the other project sees it; \a project is the one that \a remark belongs to.
  Remark mirrored( const Remark &remark, const Project &project );
  Remark mirroredPair( const Remark &remark, const Work &work, const QgsGeometry &place );
} // namespace eplan
