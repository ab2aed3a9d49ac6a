// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/rulelist.h"
#include "domain/enumtext.h"
#include "domain/identifier.h"

#include <qgsgeometry.h>

#include <QList>

#include <optional>

namespace eplan
{
  // What is asked of a project and its position, and by which code it is known.

#define EPLAN_RULE_NAME( name, code, severity, when, subject, remedy ) name,
  enum class Rule
  {
    EPLAN_RULES( EPLAN_RULE_NAME )
  };
#undef EPLAN_RULE_NAME

#define EPLAN_RULE_CODE( name, code, severity, when, subject, remedy ) QLatin1String( code ),
  template <>
  struct EnumText<Rule>
  {
      static constexpr std::array texts { EPLAN_RULES( EPLAN_RULE_CODE ) };
  };
#undef EPLAN_RULE_CODE

  constexpr std::size_t RULES = EnumText<Rule>::texts.size();

  /// What a finding means for sending.
  enum class Severity
  {
    Hint,     ///< Worth a look.
    Warning,  ///< Probably wrong: sent once a person has agreed.
    Blocking, ///< Certainly wrong: not sent.
  };

  template <>
  struct EnumText<Severity>
  {
      static constexpr std::array texts { QLatin1String( "hint" ), QLatin1String( "warning" ), QLatin1String( "blocking" ) };
  };

  /// What the numbers of a finding count.
  enum class FindingUnit
  {
    None,
    Metres,
    SquareMetres,
    Pieces,
    Days,
  };

  template <>
  struct EnumText<FindingUnit>
  {
      static constexpr std::array texts { QLatin1String( "" ), QLatin1String( "m" ), QLatin1String( "m2" ), QLatin1String( "pieces" ),
                                          QLatin1String( "days" ) };
  };

  /// A change of the drawing that takes a finding away and nothing else; see mend().
  enum class Remedy
  {
    None,
    RemoveSpikes,
    RemoveDoubledVertices,
    RemoveZeroLengthParts,
  };

  template <>
  struct EnumText<Remedy>
  {
      static constexpr std::array texts { QLatin1String( "" ), QLatin1String( "remove_spikes" ), QLatin1String( "remove_doubled_vertices" ),
                                          QLatin1String( "remove_zero_length_parts" ) };
  };

  /// Something about a project or its position that wants a second look. A rule makes at most one of each project.
  struct Finding
  {
      Rule rule = Rule::OtherShape;
      Severity severity = Severity::Hint;
      ProjectId project = {};
      /// Of a finding about several projects the first few others, in the order of the projects.
      QList<ProjectId> others = {};
      /// Where to look: a point, points, or the whole line. EPSG:4326; null where it is nowhere.
      QgsGeometry where = {};
      /// What was found, and what it was held against; each rule says what they are.
      std::optional<double> measured = {};
      std::optional<double> expected = {};
      FindingUnit unit = FindingUnit::None;
  };

  /// What a person is told: a whole sentence with its numbers.
  QString sentenceFor( const Finding &finding );
  QString wordFor( Severity severity );
  /// What the button says that takes the finding away; empty where no remedy does.
  QString wordFor( Remedy remedy );
} // namespace eplan
