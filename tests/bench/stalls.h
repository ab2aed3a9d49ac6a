// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace eplan::bench
{
  /// How long an event loop stood still at most, in milliseconds.
  struct Stall
  {
      /// By the clock on the wall: other programs of the machine take their part of it.
      double elapsed = 0;
      /// Processor time of the thread: its own work and nothing else. A wait for a disk or a lock is not in it.
      double work = 0;
  };

  /// Feels how long the event loop of the thread it is made on stands still.
  class StallProbe
  {
    public:
      StallProbe();

      void begin();
      /// The longest since begin(), up to now; the two figures may be of two different moments.
      Stall end();

    private:
      void tick();

      QTimer mTimer;
      QElapsedTimer mSince;
      double mWorked = 0;
      Stall mLongest;
  };

  /// The line with which a program tells how long it stood still in one of its steps.
  QString stallLine( const QString &step, const Stall &stall );

  /// One step of a program, in all its runs.
  struct Stalls
  {
      QString step;
      std::vector<double> elapsed;
      std::vector<double> work;
  };

  /// Adds what the lines of one more run say.
  void addStalls( std::vector<Stalls> &steps, const QStringList &lines );

  /// One line of the table, held against what a person notices.
  void printStalls( const QString &what, const Stalls &stalls );
} // namespace eplan::bench
