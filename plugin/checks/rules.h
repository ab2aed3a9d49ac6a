// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/context.h"
#include "checks/finding.h"
#include "checks/settings.h"
#include "checks/subject.h"

#include <span>

namespace eplan
{
  /// When a rule is run at the latest. All are run before sending and over all projects.
  enum class CheckTime
  {
    Drawing, ///< With every vertex: at once, and with nothing but the drawing and the project.
    Sending,
  };

  /// What a rule looks at; without it, it is not asked.
  enum class RuleSubject
  {
    Geometry, ///< Any geometry, sound or not.
    Position, ///< A sound one.
    Plan,     ///< What is stated: the project needs no position.
  };

  // A rule fills in where, numbers and others; who asks it adds rule, severity and project.
#define EPLAN_RULE_STRUCT( name, code, severity, when, subject, remedy )                                                                   \
  struct name                                                                                                                              \
  {                                                                                                                                        \
      static std::optional<Finding> check( const CheckSubject &, const CheckContext &, const CheckSettings & );                            \
      static QString sentence( const Finding & );                                                                                          \
  };
  namespace rules
  {
    EPLAN_RULES( EPLAN_RULE_STRUCT )
  } // namespace rules
#undef EPLAN_RULE_STRUCT

  /// A rule as the table has it.
  struct RuleEntry
  {
      Rule rule;
      Severity usual;
      CheckTime when;
      RuleSubject subject;
      Remedy remedy;
      std::optional<Finding> ( *check )( const CheckSubject &, const CheckContext &, const CheckSettings & );
      QString ( *sentence )( const Finding & );
  };

  /// In the order of Rule.
  std::span<const RuleEntry> ruleTable();
  const RuleEntry &entryOf( Rule rule );
} // namespace eplan
