// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/places.h"
#include "exchange/table.h"

namespace eplan
{
  /// Which columns look like positions, by their headings in Thai or English.
  SheetColumns guessSheetColumns( const QStringList &headings );

  Result<SourceFile> inspectSheets( const Source &source, QgsFeedback &feedback );
  Result<PlacesRead> readSheets( const Source &source, const PlaceRequest &request, QgsFeedback &feedback );
} // namespace eplan
