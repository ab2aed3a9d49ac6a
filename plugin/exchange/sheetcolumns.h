// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace eplan
{
  /// How a sheet writes positions.
  enum class SheetNotation
  {
    None,
    Grid,    ///< Easting and northing in two columns.
    Degrees, ///< Latitude and longitude in two columns.
    Wkt,     ///< Well-known text in one column, longitude or easting first.
    Text,    ///< Whatever a person wrote, in one column.
  };

  /// Which columns of a sheet hold positions, by their headings; empty: there is none.
  struct SheetColumns
  {
      SheetNotation notation = SheetNotation::None;
      /// Easting, latitude, well-known text or text.
      QString first;
      /// Northing or longitude.
      QString second;
      /// The same of where a line ends; then the first two are where it starts.
      QString endFirst;
      QString endSecond;
      /// Columns that say for each row in which zone or datum it is.
      QString zone;
      QString datum;

      bool operator==( const SheetColumns & ) const = default;
  };
} // namespace eplan
