// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace eplan
{
  // UTF-8 whatever the locale, so that Thai survives a nightly job's.

  /// An answer, to standard output.
  void print( const QString &text );
  /// A line for whoever watches, to standard error.
  void say( const QString &sentence );
  /// A piece of such a line.
  void mutter( const QString &text );
} // namespace eplan
