// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/finding.h"
#include "domain/words.h"

namespace eplan
{
  // What a rule hands back, and its numbers in words.

  Finding noticed( const QgsGeometry &where );
  Finding noticed( const QgsGeometry &where, Metres measured, std::optional<Metres> expected = std::nullopt );
  Finding noticed( const QgsGeometry &where, SquareMetres measured, SquareMetres expected );
  /// \a measured things.
  Finding counted( const QgsGeometry &where, std::size_t measured );

  /// How many, for the plural of a sentence.
  int countOf( const Finding &finding );
  /// As contracts write it.
  QString areaText( SquareMetres area );
  /// "+22 %".
  QString differenceText( double measured, double expected );
} // namespace eplan
