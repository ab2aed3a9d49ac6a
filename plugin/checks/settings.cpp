// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/settings.h"

#include "checks/rules.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    const QString OFF = QStringLiteral( "off" );

    /// Every number with its name and the range it makes sense in.
    template <typename Settings, typename Visitor>
    void visitNumbers( Settings &settings, const Visitor &visit )
    {
      visit( "length_tolerance_percent", settings.lengthTolerance.value, 0, 100 );
      visit( "length_slack_metres", settings.lengthSlack.value, 0, 1000 );
      visit( "area_tolerance_percent", settings.areaTolerance.value, 0, 100 );
      visit( "office_radius_metres", settings.officeRadius.value, 0, 10000 );
      visit( "part_gap_metres", settings.partGap.value, 0, 1000000 );
      visit( "road_distance_metres", settings.roadDistance.value, 0, 100000 );
      visit( "water_distance_metres", settings.waterDistance.value, 0, 100000 );
      visit( "coarse_step_metres", settings.coarseStep.value, 1, 100000 );
      visit( "round_step_metres", settings.roundStep.value, 1, 1000000 );
      visit( "most_vertices", settings.mostVertices, 2, 1e9 );
      visit( "stale_days", settings.staleDays, 0, 36500 );
    }

    std::optional<Severity> allowed( Rule rule, std::optional<Severity> severity )
    {
      return rule == Rule::OutsideOutline && severity ? std::min( *severity, Severity::Warning ) : severity;
    }
  } // namespace

  CheckSettings::CheckSettings()
  {
    for ( const RuleEntry &entry : ruleTable() )
      setSeverity( entry.rule, entry.usual );
  }

  std::optional<Severity> CheckSettings::severityOf( Rule rule ) const
  {
    return mSeverities[static_cast<std::size_t>( rule )];
  }

  void CheckSettings::setSeverity( Rule rule, std::optional<Severity> severity )
  {
    mSeverities[static_cast<std::size_t>( rule )] = allowed( rule, severity );
  }

  QVariantMap CheckSettings::toVariant() const
  {
    QVariantMap stored;
    visitNumbers( *this, [&stored]( const char *name, double value, double, double ) { stored.insert( QLatin1String( name ), value ); } );
    for ( const RuleEntry &entry : ruleTable() )
    {
      const std::optional<Severity> severity = severityOf( entry.rule );
      stored.insert( toText( entry.rule ), severity ? QString( toText( *severity ) ) : OFF );
    }
    return stored;
  }

  CheckSettings CheckSettings::fromVariant( const QVariantMap &stored )
  {
    CheckSettings settings;
    visitNumbers( settings,
                  [&stored]( const char *name, double &value, double least, double most )
                  {
                    bool isNumber = false;
                    const double number = stored.value( QLatin1String( name ) ).toDouble( &isNumber );
                    if ( isNumber && number >= least && number <= most )
                      value = number;
                  } );
    for ( const RuleEntry &entry : ruleTable() )
    {
      const QString text = stored.value( toText( entry.rule ) ).toString();
      const std::optional<Severity> severity = fromText<Severity>( text );
      if ( severity || text == OFF )
        settings.setSeverity( entry.rule, severity );
    }
    return settings;
  }
} // namespace eplan
