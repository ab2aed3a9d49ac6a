// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/fiscalyear.h"
#include "exchange/coordinatesheet.h"

class QWidget;

namespace eplan
{
  /// Where a coordinate sheet is to be written, and how.
  struct SheetChoice
  {
      QString path;
      SheetStyle style;
  };

  /// A file that the dialog offers to write.
  struct SheetOffer
  {
      QString filter;
      SheetFormat format = SheetFormat::Xlsx;
      SecondGrid second = SecondGrid::None;
  };

  QList<SheetOffer> sheetOffers();
  /// What a person wants who typed \a typed while \a offer was chosen: the name's own suffix counts, and is added where it has none. The
  /// headings are in the panel's language.
  SheetChoice sheetChoice( const QString &typed, const SheetOffer &offer );

  /// Asks where to; nothing where the person thinks better of it.
  std::optional<SheetChoice> askForSheet( QWidget *parent, FiscalYear year );
} // namespace eplan
