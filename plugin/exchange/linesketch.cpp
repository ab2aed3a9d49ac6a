// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/linesketch.h"

#include <qgslinestring.h>

namespace eplan
{
  LineSketch::LineSketch( int most )
      : mMost( most )
  {
  }

  void LineSketch::add( double x, double y )
  {
    if ( mCount % mStep == 0 )
    {
      mX << x;
      mY << y;
    }
    mLastX = x;
    mLastY = y;
    ++mCount;
    // One place is left for the end.
    if ( mMost > 0 && mX.size() >= mMost )
      thin();
  }

  void LineSketch::thin()
  {
    int kept = 0;
    for ( int i = 0; i < mX.size(); i += 2, ++kept )
    {
      mX[kept] = mX[i];
      mY[kept] = mY[i];
    }
    mX.resize( kept );
    mY.resize( kept );
    mStep *= 2;
  }

  std::unique_ptr<QgsLineString> LineSketch::line() const
  {
    if ( mCount < 2 )
      return nullptr;
    QVector<double> x = mX, y = mY;
    if ( ( mCount - 1 ) % mStep != 0 )
    {
      x << mLastX;
      y << mLastY;
    }
    return std::make_unique<QgsLineString>( x, y );
  }
} // namespace eplan
