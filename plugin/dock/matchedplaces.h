// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/matching.h"
#include "workspace/workitem.h"

#include <QHash>
#include <QStringList>

namespace eplan
{
  /// The projects of a year, as far as they are needed to find those that the positions of a file are for.
  struct ProjectsToMatch
  {
      QList<KnownProject> known;
      /// Which of them have a position already.
      QVector<bool> isPlaced;

      /// For a worker, as what follows.
      static ProjectsToMatch of( const QVector<WorkItem> &items );
  };

  /// What was read of a file, beside the projects it is for.
  struct MatchedPlaces
  {
      PlacesRead read;
      ProjectsToMatch projects;
      QHash<ProjectId, int> placeOf;
      /// "70-30-1 · title", in the order of the projects.
      QStringList texts;
      Matching matching;
  };

  /// For a worker: a hundred thousand titles are compared in a second.
  MatchedPlaces matchPlaces( PlacesRead read, ProjectsToMatch projects );
} // namespace eplan
