// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/format.h"

#include <QByteArray>
#include <QString>

class QgsFeedback;

namespace eplan
{
  /// A file or folder that was looked at from outside and may be given to the reader of its format.
  struct Source
  {
      QString path;
      Format format = Format::Table;
      /// The whole of an archive, checked; empty for everything else.
      QByteArray archive;
      /// What to know beside it, such as a name that does not fit; a whole sentence, or empty.
      QString remark;
  };

  /**
   * Says what a file is by what is in it, whatever its name ends in; a folder is a Shapefile's or holds photographs.
   *
   * Fails with NotFound, StorageFailed (cannot be read) or InvalidData, in a sentence that says what was found and what to do: empty, an
   * old or locked spreadsheet, a drawing to save as DXF, an archive that would unpack without end, a file of no kind known here.
   */
  Result<Source> recognise( const QString &path, QgsFeedback &feedback );
} // namespace eplan
