// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/places.h"
#include "exchange/recognition.h"

namespace eplan
{
  Result<SourceFile> inspectGpx( const Source &source, QgsFeedback &feedback );
  Result<PlacesRead> readGpx( const Source &source, const PlaceRequest &request, QgsFeedback &feedback );
} // namespace eplan
