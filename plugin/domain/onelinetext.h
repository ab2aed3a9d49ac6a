// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace eplan
{
  // Texts of any kind as parts of one line of a larger text: \n and \\ for line ends and backslashes, and \s for blanks where these
  // separate.

  QString toLine( const QString &text );
  QString toWord( const QString &text );

  /// The text that either of them was made of; what is no such sequence stays as it is.
  QString fromLine( const QString &line );
} // namespace eplan
