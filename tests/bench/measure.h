// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace eplan::bench
{
  /// What one run of a program cost.
  struct Cost
  {
      double seconds = 0;
      /// Largest resident set of the process.
      double megabytes = 0;
      /// What the program told besides, one "name value" a line.
      QMap<QString, QString> sayings = {};

      double said( const char *name ) const { return sayings.value( QLatin1String( name ) ).toDouble(); }
  };

  /// The reason why a thing could not be measured, for its row of the table.
  Error couldNotRun( const QString &reason );

  /// Runs a program to its end. What it prints after the word "seconds" on a line of its own counts instead of the clock, so that a program
  /// of ours can leave out its own start. Fails with the last line it printed.
  Result<Cost> runProgram( const QString &program, const QStringList &arguments );

  /// Runs this program once more, as one that does a job.
  Result<Cost> runSelf( const QStringList &job );

  using Runner = std::function<Result<Cost>()>;

  /// The median cost of \a runs runs; the first failure where one failed.
  Result<Cost> medianOf( int runs, const Runner &runner );

  /// Runs two things in turn, A B A B …, so that a machine that slows down slows both; medians of each.
  struct Pair
  {
      Result<Cost> ours;
      Result<Cost> peer;
  };
  Pair inTurn( int runs, const Runner &ours, const Runner &peer );

  /// To the standard output, as UTF-8 whatever the locale.
  void print( const QString &line );

  /// "1.39 s, 149 MB", or why there is no figure.
  QString figures( const Result<Cost> &cost );
  QString milliseconds( double value, int decimals = 0 );
  QString ratio( double ours, double beside );

  void printHeader();
  void printCells( const QStringList &cells );
  /// One line of the table; a benchmark that could not run says so.
  void printRow( const QString &what, const QString &beside, const Pair &pair, const QString &aim );
} // namespace eplan::bench
