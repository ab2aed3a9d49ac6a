// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace eplan::bench
{
  /// What one run of a program cost.
  struct Cost
  {
      double seconds = 0;
      /// Largest resident set of the process.
      double megabytes = 0;
  };

  /// Runs a program to its end. What it prints after the word "seconds" on a line of its own counts instead of the clock, so that a program
  /// of ours can leave out its own start. Nothing where it failed.
  std::optional<Cost> runProgram( const QString &program, const QStringList &arguments );

  /// The median cost of \a runs runs; nothing where one failed.
  using Runner = std::function<std::optional<Cost>()>;

  /// Runs two things in turn, A B A B …, so that a machine that slows down slows both; medians of each.
  struct Pair
  {
      std::optional<Cost> ours;
      std::optional<Cost> peer;
  };
  Pair inTurn( int runs, const Runner &ours, const Runner &peer );

  /// To the standard output, as UTF-8 whatever the locale.
  void print( const QString &line );

  /// One line of the table; a benchmark that could not run says so.
  void printHeader();
  void printRow( const QString &what, const QString &beside, const Pair &pair, const QString &aim );
} // namespace eplan::bench
