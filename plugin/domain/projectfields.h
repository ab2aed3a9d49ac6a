// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/fieldvalue.h"
#include "domain/project.h"

#include <QLatin1String>
#include <QVariant>

#include <optional>
#include <span>
#include <string>

namespace eplan
{
  /// How a field's value looks outside the program: which type its QVariant holds, and which its FieldValue. A missing value is an invalid
  /// QVariant.
  enum class FieldType
  {
    Text,     ///< QString; text
    Integer,  ///< int; a whole number
    Decimal,  ///< QString; text: the exact decimal number (money)
    Real,     ///< double; a number
    DateTime, ///< QDateTime, UTC; text as base/timestamp.h writes it
  };

  /// The type of a file's column for such a field, as GeoPackage names it (OGC 12-128r18 table 1).
  QString columnType( FieldType type );

  /// Who may change a field: the plan is e-Plan's, placement and reasons are the engineer's, the review is the province's.
  enum class FieldGroup
  {
    Plan,
    Placement,
    Review,
    Reasons, ///< Why the placement may stay as it is: what was accepted, and what is declared of other projects.
  };

  /// One property of a project: its name, the same on the wire and in files, and the way to and from the value in memory.
  struct ProjectField
  {
      QLatin1String name;
      FieldType type;
      FieldGroup group;
      QVariant ( *read )( const Project & );
      /// Returns false, and leaves the project as it was, when the value is not one this field can have.
      bool ( *write )( Project &, const QVariant & );
      /// Brings a value to the one spelling that files have, as writing and reading it again would; nothing when it is not one this field
      /// can have. A text that has to be spelt anew is kept in \a spelling.
      std::optional<FieldValue> ( *spell )( const FieldValue &value, std::string &spelling );
  };

  /**
   * Every property of a project but its id, geometry, revision and time of update, in the order in which files and answers list them.
   *
   * Wire, workspace and practice service all walk this one table, so a field is added here and nowhere else.
   */
  std::span<const ProjectField> projectFields();

  /// How many there are.
  constexpr std::size_t PROJECT_FIELDS = 36;

  /// Whether the field is a part of Placement.
  inline bool isOfPlacement( const ProjectField &field )
  {
    return field.group == FieldGroup::Placement || field.group == FieldGroup::Reasons;
  }

  /// Of what \a theirs leaves untold, \a known is taken to hold still, as far as keepReasons() has it.
  void fillUntold( Project &theirs, const Placement &known );

  /// The same value as write() takes it.
  QVariant toVariant( const FieldValue &value, FieldType type );
  /// The same value as read() gives it; a text is kept in \a kept.
  FieldValue toFieldValue( const QVariant &value, std::string &kept );
} // namespace eplan
