// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace eplan
{
  /// Readies QGIS's network access. Call once on the main thread before any worker talks to a service: QGIS crashes otherwise.
  void prepareNetwork();
} // namespace eplan
