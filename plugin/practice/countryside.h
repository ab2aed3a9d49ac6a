// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/territory.h"

namespace eplan
{
  struct Village
  {
      /// Without บ้าน.
      QString name;
      /// The village's number in its subdistrict (หมู่ที่).
      int moo = 1;
      QString subdistrict;
      /// Index of the territory whose area it lies in; never the PAO's.
      int territory = 1;
      Spot spot;
      /// Indexes of the roads that begin or end here.
      std::vector<int> roads;
  };

  struct Road
  {
      QString name;
      Path path;
      /// Index of the village where the path begins.
      int from = 0;
      /// And where it ends; absent for a lane.
      std::optional<int> to;
  };

  struct Stream
  {
      QString name;
      /// Downstream.
      Path path;
  };

  /// The land on which practice projects lie: villages, the roads between them and their lanes, streams that run together.
  struct Countryside
  {
      std::vector<Village> villages;
      std::vector<Road> roads;
      std::vector<Stream> streams;
      /// Indexes of the villages of each territory; the PAO has all.
      std::vector<std::vector<int>> villagesOf;
      /// Indexes of the streams that rise in each territory; the PAO has all.
      std::vector<std::vector<int>> streamsOf;
  };

  Countryside layOut( const std::vector<Territory> &territories, int villages, std::uint64_t seed );
} // namespace eplan
