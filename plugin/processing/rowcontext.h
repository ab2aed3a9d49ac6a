// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/reader.h"

#include <QString>

#include <map>
#include <optional>

namespace eplan
{
  /// The columns beside a text that say how it is to be read, and what holds where they are empty.
  class RowContext
  {
    public:
      /// What a row's cells say; empty cells say nothing.
      struct Cells
      {
          QString zone;
          QString datum;
          QString province;
      };

      /// Which cell cannot be understood.
      enum class BadCell
      {
        Zone,
        Datum,
        Province,
      };

      RowContext() = default;
      explicit RowContext( ReadingContext usual )
          : mUsual( std::move( usual ) )
      {
      }

      /// "47", "WGS84" or "Indian 1975", "30"; Thai digits and blanks do not matter. A cell that says something else is not passed over:
      /// the row would be read as if nobody had said anything.
      std::variant<ReadingContext, BadCell> contextFor( const Cells &cells );

    private:
      std::shared_ptr<const OrganisationArea> areaOf( const QString &province );

      ReadingContext mUsual;
      std::map<QString, std::shared_ptr<const OrganisationArea>> mAreas;
  };

  /// For a column of codes: "ZONE_COLUMN", "DATUM_COLUMN", "PROVINCE_COLUMN".
  QString reasonOf( RowContext::BadCell cell );
  QString sentenceFor( RowContext::BadCell cell );
} // namespace eplan
