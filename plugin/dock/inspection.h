// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/check.h"
#include "dock/inspectionhabits.h"
#include "dock/jobs.h"
#include "dock/layersnapshot.h"
#include "dock/remark.h"
#include "duplicates/nearby.h"

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
      /// Layers of the project; null where none was chosen.
      std::shared_ptr<const LayerSnapshot> existing;
      std::shared_ptr<const LayerSnapshot> roads;
      std::shared_ptr<const LayerSnapshot> waters;
  };

  /// What is known of the works of a year and of what lies around them. Never changed once made; any thread may ask.
  class Surroundings
  {
    public:
      Surroundings( CheckContext context, std::vector<Work> works, QHash<ProjectId, QList<Justification>> justified,
                    const InspectionHabits &habits );

      /// What is to be said of \a project where it is now, or as if \a project stood there. \a moved are projects, as they are now, that have
      /// another position than the surroundings know.
      QList<Remark> remarksOf( const Project &project, const QList<Project> &moved ) const;
      /// With every vertex: what is quick, and who lies there.
      QList<Remark> whileDrawing( const Project &project, const QgsGeometry &drawn, const QList<Project> &moved ) const;
      /// Of all works: those of this year among themselves and with the others.
      Result<QList<Remark>> allMet( QgsFeedback &feedback ) const;

      const CheckContext &context() const { return mContext; }

    private:
      QList<Remark> metBy( const Project &project, const QList<Project> &moved ) const;
      std::optional<Remark> remarkFor( const WorkPair &pair, const WorksIndex &indexA, const WorksIndex &indexB, const QgsGeometry &stretch ) const;
      QList<Justification> justifiedOf( const ProjectId &id ) const { return mJustified.value( id ); }

      CheckContext mContext;
      InspectionHabits mHabits;
      QHash<ProjectId, QList<Justification>> mJustified;
      std::shared_ptr<const WorksIndex> mWorks;
  };

  /// What looking over a year's work brought.
  struct Inspection
  {
      QList<Remark> remarks;
      std::shared_ptr<const Surroundings> surroundings;
  };

  /// Fails as Workspace::open() does, and with Canceled. What is wrong with another year's file or with a layer is left out.
  Result<Inspection> inspect( const InspectionOrder &order, QgsFeedback &feedback );

  /// The same pair as the other project sees it; \a project is the one that \a remark belongs to.
  Remark mirrored( const Remark &remark, const Project &project );
  Remark mirroredPair( const Remark &remark, const Work &work, const QgsGeometry &place );
} // namespace eplan
