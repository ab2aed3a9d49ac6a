// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/candidate.h"
#include "coordinates/reader.h"

namespace eplan
{
  /// What a text says about datum and reference system as a whole.
  struct Evidence
  {
      /// Named in the text; several where it contradicts itself or leaves it open.
      std::vector<Datum> datums;
      std::optional<UtmZone> zone;
      /// A reference system that cannot be used.
      std::optional<Reason> refusal;
  };

  Evidence evidenceOf( const Sheet &sheet );

  /// What is settled for one attempt at a candidate.
  struct Settings
  {
      Order order = Order::EastFirst;
      Basis orderBasis = Basis::Text;
      std::optional<UtmZone> zone;
      Basis zoneBasis = Basis::Text;
      Datum datum = Datum::Wgs84;
      Basis datumBasis = Basis::Text;
  };

  /// A candidate with everything settled, on the map.
  struct Trial
  {
      Placed placed;
      std::optional<Reason> doubt;
      /// Inside the organisation's area, or no area is known.
      bool isInArea = true;
  };

  /// Nothing where a position would lie outside Thailand and its waters, or the numbers cannot be grid coordinates there.
  std::optional<Trial> attempt( const Candidate &candidate, const Settings &settings, const ReadingContext &context );

  /// The zone that the text, not the context, gives all pairs; nothing where it gives none. A bare number is no more than a hint.
  struct StatedZone
  {
      std::optional<UtmZone> zone;
      bool isStated = false;
      bool isBare = false;
      /// 46, 49 or farther.
      bool isForeign = false;
  };

  StatedZone statedZone( const Candidate &candidate, const Evidence &evidence );
} // namespace eplan
