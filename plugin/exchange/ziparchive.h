// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QgsFeedback;

namespace eplan
{
  /// One file in an archive, as the archive's list of contents (the central directory, APPNOTE.TXT §4.3.12) tells of it.
  struct ZipEntry
  {
      QString name;
      quint64 packedSize = 0;
      quint64 size = 0;
      quint64 offset = 0;
      quint16 method = 0;
      bool isEncrypted = false;
  };

  /// The list of contents of an archive; InvalidData where it is damaged or cut short.
  Result<QList<ZipEntry>> zipEntries( const QByteArray &archive );

  /**
   * Whether an archive may be handed to a program that unpacks it: not encrypted, few enough files, none that grows out of all
   * proportion, and each unpacks to just the size the list says. Unpacks everything once to see that; keeps nothing.
   */
  Result<void> checkZip( const QByteArray &archive, const QList<ZipEntry> &entries, QgsFeedback &feedback );
} // namespace eplan
