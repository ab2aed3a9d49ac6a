// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/fiscalyear.h"
#include "remote/connection.h"
#include "workspace/workspace.h"

namespace eplan
{
  /// Whose receipt it is.
  struct ReceiptHead
  {
      QString who;
      QString organisation;
      QUrl service;
      Mode mode = Mode::Practice;
      FiscalYear year;
      /// UTC.
      QDateTime madeAt;
  };

  /// What became of one project.
  struct ReceiptLine
  {
      QString code;
      QString title;
      /// As it was sent; where it waits, is refused or in conflict, as it is here.
      QgsGeometry position;
      LedgerEntry entry;
  };

  /// How many of each outcome; all = accepted + returned + conflicts + waiting, always.
  struct ReceiptSums
  {
      int all = 0;
      int accepted = 0;
      int returned = 0;
      int conflicts = 0;
      int waiting = 0;
  };

  /// What an office keeps as proof of what it sent to e-Plan, as the ledger says.
  struct Receipt
  {
      ReceiptHead head;
      /// What still needs somebody first.
      QList<ReceiptLine> lines;
  };

  /// All that was ever sent, and what is waiting to be.
  Result<Receipt> receiptOf( const ReceiptHead &head, const Workspace &workspace );

  ReceiptSums sumsOf( const Receipt &receipt );
  /// "8 projects = 6 accepted + 1 refused + 0 in conflict + 1 waiting".
  QString sumsText( const Receipt &receipt );

  /// Decimal degrees on WGS 84, latitude first; of more than one point the first and the last. Empty where there is none.
  QString positionText( const QgsGeometry &position );

  /// CSV (RFC 4180, UTF-8 with a byte order mark, by which Excel knows Thai). No cell begins as a formula does.
  QByteArray toCsv( const Receipt &receipt );

  /// Writes a PDF where the name of the file ends in .pdf, else CSV. What was there is replaced once the new one is whole.
  Result<void> saveReceipt( const Receipt &receipt, const QString &path );
} // namespace eplan
