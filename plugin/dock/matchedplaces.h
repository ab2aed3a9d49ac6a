// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/matching.h"

#include <QHash>
#include <QStringList>

namespace eplan
{
  class WorkList;

  /// The projects of a year, as far as they are needed to find those that the positions of a file are for.
  struct ProjectsToMatch
  {
      QList<KnownProject> known;
      /// Which of them have a position already.
      QVector<bool> isPlaced;

      /// Quick: nothing is compared yet.
      static ProjectsToMatch of( const WorkList &list );
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
