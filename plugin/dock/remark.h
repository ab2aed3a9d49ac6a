// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/finding.h"
#include "domain/project.h"
#include "duplicates/relation.h"

#include <variant>

namespace eplan
{
  /// Another work at the place of a project, and how much of it the two share.
  struct MetWork
  {
      /// Empty for what is there already, by a layer of the office.
      ProjectId id;
      QString title;
      OrganisationCode organisation;
      /// Buddhist Era; 0: not known.
      int fiscalYear = 0;
      /// Where it is, EPSG:4326.
      QgsGeometry place;
      Relation relation = Relation::Near;
      /// How far apart on the shared stretch.
      Metres distance;
      /// Of this project, and of the other work: metres shared, and their share of the whole from 0 to 1.
      Metres overlapHere;
      Metres overlapThere;
      double shareHere = 0;
      double shareThere = 0;
  };

  /// Something to be said about a project: a finding of a rule, or another work at its place.
  struct Remark
  {
      ProjectId project;
      Severity severity = Severity::Hint;
      /// EPSG:4326; null where it is nowhere.
      QgsGeometry where;
      std::variant<Finding, MetWork> what;
      /// Why the person says it is right; empty while nobody did.
      QString answer;
      /// The same pair is listed with the other project.
      bool isMirror = false;

      bool isAnswered() const { return !answer.isEmpty(); }
      const Finding *finding() const { return std::get_if<Finding>( &what ); }
      const MetWork *met() const { return std::get_if<MetWork>( &what ); }
  };

  /// The whole sentence a person is told.
  QString sentenceFor( const Remark &remark );
  /// What stands beside the other work on the map.
  QString labelFor( const MetWork &met );

  /// As what an answer to \a remark is on record where no other project is met: the code of the rule, or the one below.
  QString acceptedAs( const Remark &remark );
  inline constexpr QLatin1String ALREADY_THERE( "ALREADY_THERE" );

  /// The answer that is on record in \a placement; empty where there is none.
  QString answerTo( const QString &acceptedAs, const Placement &placement );
  QString answerTo( const ProjectId &other, const Placement &placement );
} // namespace eplan
