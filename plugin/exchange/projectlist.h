// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/project.h"
#include "exchange/listmapping.h"

class QgsFeedback;

namespace eplan
{
  /// A sheet of a file that may be an office's project list.
  struct ListSheet
  {
      QString name;
      QStringList headings;
      QList<QStringList> firstRows;
      int rows = 0;
      ListMapping guess;
  };

  /// The sheets of an XLSX, ODS or CSV file, to choose from and to map the columns of. Any thread.
  Result<QList<ListSheet>> inspectProjectList( const QString &path, QgsFeedback &feedback );

  /// What is to know about a row of a list.
  enum class ListTrouble
  {
    // Left out:
    Heading, ///< A title between the rows, or the headings again.
    Total,   ///< A sum of other rows.
    NoTitle,
    NoYear, ///< Neither the row nor the office says of which fiscal year it is.
    SameTwice,
    // Taken, with a word:
    SameCode, ///< Other projects have its code too, so it is known by its title as well.
    BrokenCell,
    UnreadableNumber,
    UnknownState,
    NoPlace, ///< Money that is not spent at a place.
    DoubtfulText,
  };

  /// Whether a row with this trouble is no project of the list.
  constexpr bool leavesOut( ListTrouble trouble )
  {
    return trouble <= ListTrouble::SameTwice;
  }

  struct ListFinding
  {
      ListTrouble trouble = ListTrouble::Heading;
      /// The row of the sheet, counted from 1.
      int row = 0;
      /// What stands there, so that it is found.
      QString text;
      /// A whole sentence.
      QString message;
  };

  /// Whose list it is, and how it is read.
  struct ListRequest
  {
      ListMapping mapping;
      /// Where a row does not say its own.
      OrganisationCode organisation;
      QString province;
      std::optional<FiscalYear> year;
  };

  /// The projects of a list, ready for a workspace; each row that is not empty is either one of them or left out with a finding.
  struct ProjectList
  {
      QList<Project> projects;
      QList<ListFinding> findings;
      int rows = 0;
  };

  /**
   * Reads a list of projects: sizes, kind and category from their texts, money exactly. Any thread.
   *
   * A project keeps its id in every later list: it is made of the organisation, the year and the code, or of the title where there is
   * no code or several projects have it.
   */
  Result<ProjectList> readProjectList( const QString &path, const ListRequest &request, QgsFeedback &feedback );
} // namespace eplan
