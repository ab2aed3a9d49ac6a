// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

namespace eplan::wkb
{
  /// The geometry types of Simple Features (ISO 19125) that are read here, with their codes.
  enum class Shape : unsigned
  {
    Point = 1,
    LineString,
    Polygon,
    MultiPoint,
    MultiLineString,
    MultiPolygon,
  };

  struct Header
  {
      Shape shape = Shape::Point;
      /// Numbers of a position: 2 to 4.
      int dimensions = 2;
  };

  /// Reads the well-known binary inside a GeoPackage blob step by step, without copying; once bad, it reads zeros and stays bad.
  class Cursor
  {
    public:
      explicit Cursor( std::string_view geoPackageBlob );

      bool isGood() const { return mIsGood; }
      void fail() { mIsGood = false; }

      Header header();
      /// The shape that header() will read next.
      Shape peekedShape() const;
      /// How many positions, rings or parts follow.
      unsigned count();
      double number();
      void skipNumbers( int numbers );

    private:
      template <typename T>
      T read();

      std::string_view mRest;
      bool mIsGood = true;
      bool mIsLittleEndian = true;
  };

  /// A rectangle in degrees.
  struct Box
  {
      double west = 0;
      double south = 0;
      double east = 0;
      double north = 0;
  };

  /// Whether the geometry in \a geoPackageBlob itself, not only its envelope, has a point in common with \a box.
  bool meets( std::string_view geoPackageBlob, const Box &box );
} // namespace eplan::wkb
