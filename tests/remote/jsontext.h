// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

namespace eplan
{
  /// JSON written with ' for ", to be read in a source file. (Raw strings would do, but moc stumbles over them.)
  inline QByteArray jsonText( QByteArray text )
  {
    return text.replace( '\'', '"' );
  }
} // namespace eplan
