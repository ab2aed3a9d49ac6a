// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/project.h"

#include <optional>

namespace eplan
{
  /// What sort of work a project is, finer than its kind: the words of Project::category.
  enum class Category
  {
    Concrete,
    Asphalt,
    CapeSeal,
    Laterite,
    CrushedRock,
    Earth,
    Bridge,
    ChannelDredging,
    Channel,
    IrrigationCanal,
    ConcreteLining,
    BankProtection,
    PipeExtension,
    Weir,
    SluiceGate,
    BoxCulvert,
    PumpingStation,
    GroundwaterWell,
    VillageWaterworks,
    WaterTank,
    Reservoir,
    Pond,
    Drain,
    Lighting,
    Building,
    Social,
    Unknown,
  };

  template <>
  struct EnumText<Category>
  {
      static constexpr std::array texts { QLatin1String( "concrete" ),
                                          QLatin1String( "asphalt" ),
                                          QLatin1String( "cape_seal" ),
                                          QLatin1String( "laterite" ),
                                          QLatin1String( "crushed_rock" ),
                                          QLatin1String( "earth" ),
                                          QLatin1String( "bridge" ),
                                          QLatin1String( "channel_dredging" ),
                                          QLatin1String( "channel" ),
                                          QLatin1String( "irrigation_canal" ),
                                          QLatin1String( "concrete_lining" ),
                                          QLatin1String( "bank_protection" ),
                                          QLatin1String( "pipe_extension" ),
                                          QLatin1String( "weir" ),
                                          QLatin1String( "sluice_gate" ),
                                          QLatin1String( "box_culvert" ),
                                          QLatin1String( "pumping_station" ),
                                          QLatin1String( "groundwater_well" ),
                                          QLatin1String( "village_waterworks" ),
                                          QLatin1String( "water_tank" ),
                                          QLatin1String( "reservoir" ),
                                          QLatin1String( "pond" ),
                                          QLatin1String( "drain" ),
                                          QLatin1String( "lighting" ),
                                          QLatin1String( "building" ),
                                          QLatin1String( "social" ),
                                          QLatin1String( "unknown" ) };
  };

  /// What a work looks like on the map.
  enum class WorkShape
  {
    Point,
    Line,
    None, ///< Money that is not spent at a place.
  };

  template <>
  struct EnumText<WorkShape>
  {
      static constexpr std::array texts { QLatin1String( "point" ), QLatin1String( "line" ), QLatin1String( "none" ) };
  };

  /// Roads, water sources, and the rest; a work of unknown category is Kind::Other.
  Kind kindOf( Category category );
  /// The usual shape; a work of unknown category is a point.
  WorkShape shapeOf( Category category );
  /// The usual shape where no other makes sense; nothing where either may be, as of a pond, a bridge or a row of lamps.
  std::optional<WorkShape> onlyShapeOf( Category category );
} // namespace eplan
