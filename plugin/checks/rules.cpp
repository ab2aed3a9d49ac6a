// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/rules.h"

namespace eplan
{
  std::span<const RuleEntry> ruleTable()
  {
#define EPLAN_RULE_ENTRY( name, code, severity, when, subject, remedy )                                                                    \
  RuleEntry { Rule::name,     Severity::severity,  CheckTime::when,       RuleSubject::subject,                                            \
              Remedy::remedy, &rules::name::check, &rules::name::sentence },
    static constexpr std::array TABLE { EPLAN_RULES( EPLAN_RULE_ENTRY ) };
#undef EPLAN_RULE_ENTRY
    return TABLE;
  }

  const RuleEntry &entryOf( Rule rule )
  {
    return ruleTable()[static_cast<std::size_t>( rule )];
  }
} // namespace eplan
