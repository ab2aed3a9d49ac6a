// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/linesketch.h"

#include <qgsgeometry.h>
#include <qgsmultilinestring.h>

#include <functional>
#include <memory>
#include <optional>

struct XML_ParserStruct;

namespace eplan
{
  /// The three lists of a GPX file.
  enum class GpxList
  {
    Waypoints,
    Routes,
    Tracks,
  };

  /// A waypoint, route or track of a GPX file (https://www.topografix.com/GPX/1/1/), with what an office needs of it.
  struct GpxItem
  {
      GpxList list = GpxList::Waypoints;
      /// Counted from 1 in its list.
      qint64 number = 0;
      QString name;
      QString remark;
      /// Point or lines in degrees of WGS 84; lines may be sketches. Null where there is none, or where a coordinate is no number.
      QgsGeometry geometry;
      qint64 vertices = 0;
      bool hasHeights = false;
      /// A receiver was there: times, satellites or dilutions are noted.
      bool wasMeasured = false;
      bool isBroken = false;
  };

  /**
   * Reads a GPX file as it streams by, in one pass and with little memory, and hands out each item when it is complete.
   *
   * GDAL's driver goes through the whole file once for each of its five layers; a track of a million points is looked at in a fraction of
   * that time here. Nothing outside the file is fetched, and a file that defines entities is refused.
   */
  class GpxParser
  {
    public:
      using Receiver = std::function<void( GpxItem )>;

      /// \a most: vertices that are kept of a line; 0: all.
      GpxParser( int most, Receiver receiver );
      ~GpxParser();

      /// False where it is no (whole) GPX file; complaint() says why.
      bool parse( const char *bytes, int size, bool isLast );
      QString complaint() const;

    private:
      struct Callbacks;
      friend struct Callbacks;
      struct Closer
      {
          void operator()( XML_ParserStruct *parser ) const;
      };

      void open( const char *element, const char **attributes );
      void close( const char *element );
      void begin( GpxList list, const char **attributes );
      void addPoint( const char **attributes );
      void endPart();
      void end();

      std::unique_ptr<XML_ParserStruct, Closer> mParser;
      int mMost;
      Receiver mReceiver;
      qint64 mCounts[3] = { 0, 0, 0 };
      std::optional<GpxItem> mItem;
      std::unique_ptr<QgsMultiLineString> mLines;
      std::optional<LineSketch> mPart;
      /// The element whose text is wanted, and what came of it.
      QString *mTextTarget = nullptr;
      QByteArray mText;
      /// Elements that are open inside the item; texts are taken from its direct children only.
      int mDepth = 0;
      bool mIsGpx = false;
  };
} // namespace eplan
