// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/settings.h"
#include "country/lonlat.h"
#include "domain/organisation.h"
#include "duplicates/judge.h"

class QgsVectorLayer;

namespace eplan
{
  /// How an office wants its work looked over; kept in QGIS's settings.
  struct InspectionHabits
  {
      CheckSettings checks;
      FindingRules works;

      InspectionHabits();

      /// Nothing where the office does not want to hear of works that lie so to each other.
      std::optional<Severity> severityOf( Relation relation ) const { return mSeverities.at( static_cast<std::size_t>( relation ) ); }
      void setSeverity( Relation relation, std::optional<Severity> severity );

      static InspectionHabits kept();
      void keep() const;

    private:
      std::array<std::optional<Severity>, RELATIONS> mSeverities;
  };

  /// Where an organisation has its office, WGS 84; kept in QGIS's settings. Nothing where nobody has said so.
  std::optional<LonLat> officeOf( const OrganisationCode &organisation );
  void keepOffice( const OrganisationCode &organisation, std::optional<LonLat> office );

  /// What a layer of the QGIS project is to the checks.
  enum class LayerRole
  {
    Existing, ///< Works that are there already.
    Roads,
    Waters,
  };

  template <>
  struct EnumText<LayerRole>
  {
      static constexpr std::array texts { QLatin1String( "existing" ), QLatin1String( "roads" ), QLatin1String( "waters" ) };
  };

  // Kept in the QGIS project, which holds the layers. Main thread. Null where none was chosen, or it is gone.
  QgsVectorLayer *layerFor( LayerRole role );
  void setLayerFor( LayerRole role, QgsVectorLayer *layer );
} // namespace eplan
