// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgspointxy.h>

#include <QVector>

class QgsLineString;

namespace eplan
{
  /// The vertices of a line as they come, all of them or so many of them, evenly, that they can be drawn; memory stays bounded then.
  class LineSketch
  {
    public:
      /// At most \a most vertices are kept; 0: all.
      explicit LineSketch( int most );

      void add( double x, double y );
      /// How many came.
      qint64 count() const { return mCount; }
      /// Ends kept; null for fewer than two.
      std::unique_ptr<QgsLineString> line() const;

    private:
      void thin();

      int mMost;
      qint64 mStep = 1;
      qint64 mCount = 0;
      QVector<double> mX;
      QVector<double> mY;
      double mLastX = 0;
      double mLastY = 0;
  };
} // namespace eplan
