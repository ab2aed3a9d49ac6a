// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/connection.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>

class QgsFeedback;

namespace eplan::bench
{
  /// What a job of this program is given: `JOB ADDRESS USER PASSWORD WORKSPACE YEAR [more…]`.
  struct Job
  {
      Connection connection;
      QString workspacePath;
      WorkspaceKey key;
      QStringList more;

      Result<Workspace> open() const { return Workspace::open( workspacePath, key ); }
      int number( int nth ) const { return more.value( nth ).toInt(); }
  };

  /// What a job tells, one "name value" a line; "seconds" is its cost.
  using Sayings = QStringList;

  inline QString saying( const char *name, double value )
  {
    return QStringLiteral( "%1 %2" ).arg( QLatin1String( name ) ).arg( value );
  }

  inline double secondsOf( const QElapsedTimer &clock )
  {
    return static_cast<double>( clock.nsecsElapsed() ) / 1e9;
  }

  /// "median" and "longest", in milliseconds, of several times in seconds.
  Sayings spreadOf( std::vector<double> seconds );
  double medianOf( std::vector<double> seconds );

  /// A road of three vertices.
  Placement somewhere();

  // The jobs; on a worker, as the panel runs them.

  /// Loads the year into a new workspace.
  Result<Sayings> timedLoad( const Job &job, QgsFeedback &feedback );
  /// Changes a few projects in e-Plan and loads again, several times; "bare" is the time of the request that brings them, alone.
  Result<Sayings> timedRefresh( const Job &job, QgsFeedback &feedback );
  /// FIRST N: places N projects from the FIRST one on, and sends them.
  Result<Sayings> timedSend( const Job &job, QgsFeedback &feedback );
  /// FIRST N: writes the same to them, and does nothing else.
  Result<Sayings> timedBareWrites( const Job &job, QgsFeedback &feedback );
  /// FIRST N: places, sends, breaks off halfway and sends again.
  Result<Sayings> timedBrokenSend( const Job &job, QgsFeedback &feedback );
  /// N: places N projects, one by one.
  Result<Sayings> timedPlacing( const Job &job, QgsFeedback &feedback );
  /// Opens the workspace and makes its list, as when a year is chosen.
  Result<Sayings> timedOpening( const Job &job, QgsFeedback &feedback );
  /// Searches the list, key by key.
  Result<Sayings> timedSearching( const Job &job, QgsFeedback &feedback );
  /// QGIS's own provider reads the year.
  Result<Sayings> readWithQgis( const Job &job, QgsFeedback &feedback );
} // namespace eplan::bench
