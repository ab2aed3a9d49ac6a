// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "domain/project.h"

#include <QList>

class QgsFeedback;

namespace eplan
{
  /// In which form the sheet goes out.
  enum class SheetFormat
  {
    Xlsx,
    Csv, ///< UTF-8 with a byte order mark, so that Excel reads Thai.
    Ods,
    Kml,
    GeoJson,
    GeoPackage,
  };

  /// ".xlsx"
  QString suffixFor( SheetFormat format );

  /// The language of the headings; what is in the cells is the projects' own.
  enum class HeadingLanguage
  {
    Thai,
    English,
  };

  /// What the sheet has beside the positions on WGS 84.
  enum class SecondGrid
  {
    None,
    Indian1975, ///< For offices whose maps are of series L7017.
  };

  /// How a coordinate sheet is written.
  struct SheetStyle
  {
      SheetFormat format = SheetFormat::Xlsx;
      HeadingLanguage headings = HeadingLanguage::Thai;
      SecondGrid second = SecondGrid::None;
  };

  /**
   * Writes where projects are, one row each, as e-Plan's own web page and other programs take it: degrees, UTM, start and end of lines, and
   * for programs all vertices. Projects without a position are in it too, their cells empty.
   *
   * The file appears whole or not at all. Fails with StorageFull, StorageReadOnly or StorageFailed. Any thread.
   */
  Result<void> writeCoordinateSheet( const QList<Project> &projects, const QString &path, const SheetStyle &style, QgsFeedback &feedback );
} // namespace eplan
