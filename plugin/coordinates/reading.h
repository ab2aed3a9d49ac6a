// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/datum.h"

#include <optional>
#include <variant>

namespace eplan
{
  /// How a position was written.
  enum class Notation
  {
    DecimalDegrees,
    DegreesMinutes,
    DegreesMinutesSeconds,
    /// Degrees, minutes and seconds in one number: N145847 E1020552.
    PackedDegrees,
    Utm,
    Mgrs,
    MapLink,
    GeoUri,
    WellKnownText,
    GeoJson,
  };

  template <>
  struct EnumText<Notation>
  {
      static constexpr std::array texts { QLatin1String( "decimal degrees" ),
                                          QLatin1String( "degrees, minutes" ),
                                          QLatin1String( "degrees, minutes, seconds" ),
                                          QLatin1String( "packed degrees" ),
                                          QLatin1String( "UTM" ),
                                          QLatin1String( "MGRS" ),
                                          QLatin1String( "map link" ),
                                          QLatin1String( "geo URI" ),
                                          QLatin1String( "WKT" ),
                                          QLatin1String( "GeoJSON" ) };
  };

  /// What several positions make.
  enum class Shape
  {
    Point,
    /// Separate points.
    Points,
    /// Start and end, or vertices in order.
    Line,
  };

  /// What a zone, a datum or an order was known by.
  enum class Basis
  {
    /// The text says so.
    Text,
    /// The form around it does, or a default.
    Context,
    /// Only this one lies in the organisation's area.
    Area,
    /// Only this one lies in Thailand.
    Country,
  };

  /// Which number of a pair comes first in the text.
  enum class Order
  {
    /// Easting before northing, longitude before latitude.
    EastFirst,
    NorthFirst,
  };

  /// Placed, but not without a word.
  enum class Warning
  {
    OutsideProvince,
    LowPrecision,
    BandMismatch,
    ZeroLength,
    Datum1954,
    InSea,
    BeyondBorder,
    FarFromZone,
    LongLine,
  };

  template <>
  struct EnumText<Warning>
  {
      static constexpr std::array texts {
        QLatin1String( "OUTSIDE_PROVINCE" ), QLatin1String( "LOW_PRECISION" ), QLatin1String( "BAND_MISMATCH" ),
        QLatin1String( "ZERO_LENGTH" ),      QLatin1String( "DATUM_1954" ),    QLatin1String( "IN_SEA" ),
        QLatin1String( "BEYOND_BORDER" ),    QLatin1String( "FAR_FROM_ZONE" ), QLatin1String( "LONG_LINE" ) };
  };

  /// Why nothing can be placed.
  enum class Reason
  {
    NoCoordinates,
    OutOfThailand,
    OutOfThailandTryZone47,
    OutOfThailandTryZone48,
    Hemisphere,
    Order,
    MissingNorthing,
    MissingEasting,
    MissingLatitude,
    MissingLongitude,
    /// Start and end are named, and only one of them has a position.
    MissingEnd,
    Truncated,
    TooManyDigits,
    SplitDigits,
    MissingDecimalPoint,
    SecondsRange,
    MinutesRange,
    LatitudeRange,
    LongitudeRange,
    Malformed,
    LowPrecision,
    BandMismatch,
    SquareLetters,
    RangeNotPoint,
    ShortLink,
    CameraOnly,
    PlusCode,
    UnknownCrs,
    TooLong,
  };

  template <>
  struct EnumText<Reason>
  {
      static constexpr std::array texts { QLatin1String( "NO_COORDINATES" ),
                                          QLatin1String( "OUT_OF_THAILAND" ),
                                          QLatin1String( "OUT_OF_THAILAND_TRY_ZONE_47" ),
                                          QLatin1String( "OUT_OF_THAILAND_TRY_ZONE_48" ),
                                          QLatin1String( "HEMISPHERE" ),
                                          QLatin1String( "ORDER" ),
                                          QLatin1String( "MISSING_NORTHING" ),
                                          QLatin1String( "MISSING_EASTING" ),
                                          QLatin1String( "MISSING_LATITUDE" ),
                                          QLatin1String( "MISSING_LONGITUDE" ),
                                          QLatin1String( "MISSING_END" ),
                                          QLatin1String( "TRUNCATED" ),
                                          QLatin1String( "TOO_MANY_DIGITS" ),
                                          QLatin1String( "SPLIT_DIGITS" ),
                                          QLatin1String( "MISSING_DECIMAL_POINT" ),
                                          QLatin1String( "SECONDS_RANGE" ),
                                          QLatin1String( "MINUTES_RANGE" ),
                                          QLatin1String( "LATITUDE_RANGE" ),
                                          QLatin1String( "LONGITUDE_RANGE" ),
                                          QLatin1String( "MALFORMED" ),
                                          QLatin1String( "LOW_PRECISION" ),
                                          QLatin1String( "BAND_MISMATCH" ),
                                          QLatin1String( "SQUARE_LETTERS" ),
                                          QLatin1String( "RANGE_NOT_POINT" ),
                                          QLatin1String( "SHORT_LINK" ),
                                          QLatin1String( "CAMERA_ONLY" ),
                                          QLatin1String( "PLUS_CODE" ),
                                          QLatin1String( "UNKNOWN_CRS" ),
                                          QLatin1String( "TOO_LONG" ) };
  };

  /// What tells the choices of a question apart.
  enum class Distinction
  {
    Zone,
    Order,
    Datum,
    /// The text can be divided into numbers, or names positions, in more than one way.
    Wording,
  };

  template <>
  struct EnumText<Distinction>
  {
      static constexpr std::array texts { QLatin1String( "ZONE" ), QLatin1String( "ORDER" ), QLatin1String( "DATUM" ),
                                          QLatin1String( "WORDING" ) };
  };

  /// One or more positions that a text gives, and how it was understood.
  struct Placed
  {
      /// Never empty; all in Thailand, on its border or in the sea before it.
      std::vector<LonLat> positions;
      Shape shape = Shape::Point;
      Notation notation = Notation::DecimalDegrees;
      /// UTM and MGRS only. The first position's, where a line crosses from one zone into the other.
      std::optional<UtmZone> zone;
      Basis zoneBasis = Basis::Text;
      Datum datum = Datum::Wgs84;
      Basis datumBasis = Basis::Text;
      Order order = Order::EastFirst;
      Basis orderBasis = Basis::Text;
      /// What the numbers leave open to each side: half the side of an MGRS square, half a unit of the last digit.
      Metres accuracy;
      /// What was read, folded (texts/folding.h).
      QString text;
      /// In the order of the enum, none twice.
      std::vector<Warning> warnings;

      bool has( Warning warning ) const;
  };

  /// More than one reading is left: a person has to choose.
  struct Question
  {
      Distinction distinction = Distinction::Zone;
      /// Two or more.
      std::vector<Placed> choices;
  };

  /// Nothing is placed.
  struct Refusal
  {
      Reason reason = Reason::NoCoordinates;
      /// What the text most likely means, to be placed only when a person accepts it.
      std::optional<Placed> fix;
  };

  using Reading = std::variant<Placed, Question, Refusal>;

  /// A reading in one word, as tables have it.
  enum class Verdict
  {
    Placed,
    Warning,
    Ambiguous,
    Refused,
  };

  template <>
  struct EnumText<Verdict>
  {
      static constexpr std::array texts { QLatin1String( "placed" ), QLatin1String( "warning" ), QLatin1String( "ambiguous" ),
                                          QLatin1String( "refused" ) };
  };

  Verdict verdictOf( const Reading &reading );
  /// The first warning's, the question's or the refusal's code; empty for what is placed without a word.
  QLatin1String reasonOf( const Reading &reading );
  /// The positions of a reading that is placed, with or without a warning; otherwise null.
  const Placed *placedIn( const Reading &reading );
} // namespace eplan
