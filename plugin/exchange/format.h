// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace eplan
{
  /// The kinds of files in which offices have positions and lists.
  enum class Format
  {
    Gpx,
    Kml, ///< KMZ too.
    Shapefile,
    GeoPackage,
    GeoJson,
    Dxf,
    Table, ///< Text with columns: commas, semicolons or tabs between them.
    Xlsx,
    Ods,
    Photographs, ///< One, or a folder of them.
  };

  /// Whether it is a table of cells, of which somebody has to say which columns are positions.
  constexpr bool isSheet( Format format )
  {
    return format == Format::Table || format == Format::Xlsx || format == Format::Ods;
  }

  /// As an office calls it: "GPX", "Shapefile".
  QString wordFor( Format format );
} // namespace eplan
