// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/units.h"
#include "domain/workstate.h"

namespace eplan
{
  // The office's terms, in the language that is spoken: one word for each thing, on the panel, in the legend and in reports alike.

  QString wordFor( WorkState state );
  QString wordFor( Kind kind );
  QString wordFor( Role role );
  QString wordFor( PlacedHow how );
  QString wordFor( JustifiedAs as );
  /// With the years, where there are any; what was declared in other words is a word for itself.
  QString wordFor( const Justification &justification );

  /// Whole metres from ten on, centimetres below: "612", "4.50".
  QString figureText( Metres length );
  /// "612 m", "4.50 m".
  QString lengthText( Metres length );
} // namespace eplan
