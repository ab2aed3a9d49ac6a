// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/eplanservice.h"

#include <QByteArray>

namespace eplan
{
  /// One answer of /items, and where the next one is.
  struct ParsedPage
  {
      ProjectPage page;
      /// As the service wrote it, perhaps relative; empty on the last page.
      QString next;
  };

  /**
   * Reads a GeoJSON FeatureCollection of projects (OGC 17-069r4 §8). Pure.
   *
   * A feature that is no project is kept as unreadable and costs the others nothing. Where the whole is no feature collection, the error
   * is NotAService with an empty message and the reason as its detail: only the caller knows whom to name.
   */
  Result<ParsedPage> parsePage( QByteArray json );

  /// Reads one GeoJSON feature as a project. InvalidData where it has an id but is no project, NotAService as above
  /// where it is no feature at all.
  Result<Project> parseProject( QByteArray json );
} // namespace eplan
