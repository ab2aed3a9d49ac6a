// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/receipt.h"

class QIODevice;

namespace eplan
{
  // The words of a receipt, the same on paper and in a table.

  QStringList receiptHeadings();
  /// One cell for each heading.
  QStringList receiptCells( const ReceiptLine &line );
  /// Name and value of what is known of the whole.
  QList<std::pair<QString, QString>> receiptFacts( const ReceiptHead &head );

  /// A PDF on A4, with the headings and a number on every page. False where it could not be written.
  bool writePages( const Receipt &receipt, QIODevice &file );
} // namespace eplan
