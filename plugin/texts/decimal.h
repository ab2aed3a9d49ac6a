// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace eplan
{
  /// A number as an office writes it, exact, with the decimals it was written with: 4.00 is not shortened to 4.
  class Decimal
  {
    public:
      Decimal() = default;
      static Decimal fromInteger( qint64 value ) { return Decimal( value, 0 ); }
      /// Digits with at most one point, commas passed over. Nothing beyond 15 digits.
      static std::optional<Decimal> fromFigure( QStringView figure );

      /// Times ten to the power of \a power: a change of unit. Nothing beyond 15 digits.
      std::optional<Decimal> shifted( int power ) const;
      std::optional<Decimal> times( qint64 factor ) const;
      std::optional<Decimal> plus( const Decimal &other ) const;
      Decimal negated() const { return Decimal( -mMantissa, mScale ); }
      /// With at least so many decimals.
      Decimal withDecimals( int decimals ) const;

      int decimals() const { return mScale; }
      bool isZero() const { return mMantissa == 0; }
      bool isNegative() const { return mMantissa < 0; }
      /// By value: 4.00 is 4.
      bool isSameAs( const Decimal &other ) const;
      double toDouble() const;
      /// "130000.00": no groups, ASCII digits.
      QString toText() const;

    private:
      Decimal( qint64 mantissa, int scale )
          : mMantissa( mantissa )
          , mScale( scale )
      {
      }
      static std::optional<Decimal> checked( qint64 mantissa, int scale );

      /// The value is mMantissa / 10^mScale.
      qint64 mMantissa = 0;
      int mScale = 0;
  };

  /// A run of digits, commas and points in a folded text.
  struct Figure
  {
      enum class Form
      {
        Good,
        BadGroups, ///< Groups that are not of three digits, a comma as decimal sign, two points.
        TooLong,
      };

      Decimal value;
      int start = 0;
      int end = 0;
      Form form = Form::Good;
      bool isGrouped = false;
  };

  /// The figure whose first digit is at \a at.
  Figure figureAt( QStringView text, int at );

  inline bool isDigit( QChar c )
  {
    return c >= QLatin1Char( '0' ) && c <= QLatin1Char( '9' );
  }
} // namespace eplan
