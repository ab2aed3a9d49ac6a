// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/reader.h"
#include "exchange/reference.h"
#include "exchange/sheetcolumns.h"
#include "exchange/table.h"

namespace eplan
{
  /// What a sheet says of its datum and zone in so many words.
  struct StatedSystem
  {
      std::optional<Datum> datum;
      std::optional<UtmZone> zone;
      /// Two datums are named, and which is whose cannot be told.
      bool isUnclear = false;
  };

  /// "E (Indian 1975)", "UTM Zone 47N, WGS 84", "47P".
  StatedSystem statedIn( const QString &text );

  /// By the headings of the columns that hold positions, or else by the lines above the table.
  StatedSystem statedBy( const Table &table, const SheetColumns &places );

  /// The reference that this makes for a whole sheet; nothing where something is left to be asked.
  std::optional<Reference> referenceOf( const StatedSystem &stated, SheetNotation notation );

  /// Brings what is known of a sheet into the context that its cells are read in; false for a reference that no text is written in.
  bool apply( const Reference &reference, ReadingContext &context );
  void apply( const StatedSystem &stated, ReadingContext &context );
} // namespace eplan
