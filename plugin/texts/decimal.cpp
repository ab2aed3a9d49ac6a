// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/decimal.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace eplan
{
  namespace
  {
    constexpr int MOST_DIGITS = 15;
    constexpr qint64 LIMIT = 1000000000000000;

    /// Nothing where it goes beyond the limit.
    std::optional<qint64> timesPowerOfTen( qint64 value, int power )
    {
      for ( ; power > 0 && std::abs( value ) < LIMIT; --power )
        value *= 10;
      return power == 0 && std::abs( value ) < LIMIT ? std::optional( value ) : std::nullopt;
    }

    /// Whether the commas of \a whole part groups of three.
    bool hasGoodGroups( QStringView whole )
    {
      const qsizetype first = whole.indexOf( QLatin1Char( ',' ) );
      if ( first < 0 )
        return true;
      bool isGood = first >= 1 && first <= 3 && ( whole.size() - first ) % 4 == 0;
      for ( qsizetype i = first; isGood && i < whole.size(); ++i )
        isGood = ( whole.at( i ) == ',' ) == ( ( i - first ) % 4 == 0 );
      return isGood;
    }

    Figure::Form formOf( QStringView figure )
    {
      const qsizetype point = figure.indexOf( QLatin1Char( '.' ) );
      const QStringView whole = point < 0 ? figure : figure.left( point );
      const QStringView fraction = point < 0 ? QStringView() : figure.mid( point + 1 );
      const bool isPlainFraction = std::all_of( fraction.begin(), fraction.end(), isDigit );
      return isPlainFraction && hasGoodGroups( whole ) ? Figure::Form::Good : Figure::Form::BadGroups;
    }
  } // namespace

  std::optional<Decimal> Decimal::checked( qint64 mantissa, int scale )
  {
    return std::abs( mantissa ) < LIMIT && scale <= MOST_DIGITS ? std::optional( Decimal( mantissa, scale ) ) : std::nullopt;
  }

  std::optional<Decimal> Decimal::fromFigure( QStringView figure )
  {
    qint64 mantissa = 0;
    int scale = -1;
    for ( const QChar c : figure )
    {
      if ( c == '.' )
        scale = 0;
      if ( !isDigit( c ) )
        continue;
      mantissa = mantissa * 10 + ( c.unicode() - u'0' );
      scale += scale >= 0 ? 1 : 0;
      if ( mantissa >= LIMIT || scale > MOST_DIGITS )
        return std::nullopt;
    }
    return Decimal( mantissa, std::max( scale, 0 ) );
  }

  std::optional<Decimal> Decimal::shifted( int power ) const
  {
    if ( power <= mScale )
      return checked( mMantissa, mScale - power );
    const std::optional<qint64> mantissa = timesPowerOfTen( mMantissa, power - mScale );
    return mantissa ? std::optional( Decimal( *mantissa, 0 ) ) : std::nullopt;
  }

  std::optional<Decimal> Decimal::times( qint64 factor ) const
  {
    if ( factor != 0 && std::abs( mMantissa ) >= LIMIT / std::abs( factor ) )
      return std::nullopt;
    return checked( mMantissa * factor, mScale );
  }

  std::optional<Decimal> Decimal::plus( const Decimal &other ) const
  {
    const int scale = std::max( mScale, other.mScale );
    const std::optional<qint64> a = timesPowerOfTen( mMantissa, scale - mScale );
    const std::optional<qint64> b = timesPowerOfTen( other.mMantissa, scale - other.mScale );
    return a && b ? checked( *a + *b, scale ) : std::nullopt;
  }

  Decimal Decimal::withDecimals( int decimals ) const
  {
    const std::optional<qint64> mantissa = decimals > mScale ? timesPowerOfTen( mMantissa, decimals - mScale ) : std::nullopt;
    return mantissa ? Decimal( *mantissa, decimals ) : *this;
  }

  bool Decimal::isSameAs( const Decimal &other ) const
  {
    const std::optional<Decimal> difference = plus( other.negated() );
    return difference && difference->isZero();
  }

  double Decimal::toDouble() const
  {
    return static_cast<double>( mMantissa ) / std::pow( 10.0, mScale );
  }

  QString Decimal::toText() const
  {
    QString digits = QString::number( std::abs( mMantissa ) ).rightJustified( mScale + 1, QLatin1Char( '0' ) );
    if ( mScale > 0 )
      digits.insert( digits.size() - mScale, QLatin1Char( '.' ) );
    return mMantissa < 0 ? QLatin1Char( '-' ) + digits : digits;
  }

  Figure figureAt( QStringView text, int at )
  {
    const auto length = static_cast<int>( text.size() );
    int end = at;
    bool isGrouped = false;
    while ( end < length )
    {
      const QChar c = text.at( end );
      const bool isInside = ( c == '.' || c == ',' ) && end + 1 < length && isDigit( text.at( end + 1 ) );
      if ( !isDigit( c ) && !isInside )
        break;
      isGrouped = isGrouped || c == ',';
      ++end;
    }
    const QStringView figure = text.mid( at, end - at );
    const std::optional<Decimal> value = Decimal::fromFigure( figure );
    const Figure::Form form = formOf( figure );
    return { value.value_or( Decimal() ), at, end, form == Figure::Form::Good && !value ? Figure::Form::TooLong : form, isGrouped };
  }
} // namespace eplan
