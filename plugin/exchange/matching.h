// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/identifier.h"
#include "exchange/places.h"

namespace eplan
{
  /// A project as far as a position can be known for its own.
  struct KnownProject
  {
      ProjectId id;
      QString code;
      QString title;
  };

  /// What a candidate was known by.
  enum class MatchedBy
  {
    Code,
    /// Its name is the code of the project: what people type into a handheld.
    NameAsCode,
    Title,
  };

  struct Match
  {
      /// The candidate's place in the list.
      int candidate = 0;
      ProjectId project;
      MatchedBy by = MatchedBy::Code;
  };

  enum class MatchTrouble
  {
    /// Several projects have this code or title; a person has to choose.
    SeveralProjects,
    /// Several candidates are for one project; a person has to choose.
    SeveralCandidates,
  };

  struct MatchFinding
  {
      MatchTrouble trouble = MatchTrouble::SeveralProjects;
      QList<int> candidates;
      QList<ProjectId> projects;
      /// A whole sentence.
      QString message;
  };

  /// Which position is whose: nothing is in it twice, and everything is either matched, in a finding, or unmatched.
  struct Matching
  {
      QList<Match> matches;
      QList<MatchFinding> findings;
      QList<int> unmatchedCandidates;
      QList<ProjectId> unmatchedProjects;
  };

  /// A code as it is compared: ASCII digits, small letters, no blanks, dots, dashes, slashes or brackets. "นม.ถ.๑-0023" is "นมถ10023".
  QString comparableCode( const QString &code );
  /// A title as it is compared: folded, blanks made one.
  QString comparableTitle( const QString &title );

  /// Pure; time grows with the length of both lists only.
  Matching match( const QList<PlaceCandidate> &candidates, const QList<KnownProject> &projects );
} // namespace eplan
