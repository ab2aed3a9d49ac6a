// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace eplan::bench
{
  /// A GPX file of a million points in one track.
  bool writeTrack( const QString &path );

  /// What the program does when it is called as `read-texts COUNT` or `preview FILE`; returns its exit code.
  int runReading( const QStringList &arguments );

  /// Reading coordinates beside GeographicLib's GeoConvert, and a large GPX file beside ogr2ogr.
  void benchReading( int runs );
} // namespace eplan::bench
