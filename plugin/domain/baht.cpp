// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/baht.h"

#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace eplan
{
  namespace
  {
    constexpr qint64 SATANG_PER_BAHT = 100;
    constexpr qint64 LARGEST = 10000000000000000;
    constexpr int MOST_ZEROS = 16;
    constexpr std::size_t MOST_DIGITS = 40;

    /// Takes the digits that \a text begins with.
    std::string_view takeDigits( std::string_view &text )
    {
      const std::size_t count = std::min( text.find_first_not_of( "0123456789" ), text.size() );
      const std::string_view digits = text.substr( 0, count );
      text.remove_prefix( count );
      return digits;
    }

    bool takeSign( std::string_view &text, std::string_view signs )
    {
      const bool has = !text.empty() && signs.find( text.front() ) != std::string_view::npos;
      if ( has )
        text.remove_prefix( 1 );
      return has;
    }

    /// A plain decimal number, in its parts.
    struct Decimal
    {
        bool isNegative = false;
        std::string digits;
        /// The power of ten that the last digit counts.
        int exponent = 0;
    };

    std::optional<int> takeExponent( std::string_view &text )
    {
      const bool isNegative = !text.empty() && text.front() == '-';
      takeSign( text, "+-" );
      const std::string_view digits = takeDigits( text );
      int exponent = 0;
      std::from_chars( digits.data(), digits.data() + digits.size(), exponent );
      if ( digits.empty() || digits.size() > 3 )
        return std::nullopt;
      return isNegative ? -exponent : exponent;
    }

    std::optional<Decimal> decimalOf( std::string_view text )
    {
      Decimal number;
      number.isNegative = takeSign( text, "-" );
      const std::string_view whole = takeDigits( text );
      const bool hasFraction = takeSign( text, "." );
      const std::string_view fraction = hasFraction ? takeDigits( text ) : std::string_view();
      if ( whole.empty() || whole.size() > MOST_DIGITS || hasFraction == fraction.empty() || fraction.size() > MOST_DIGITS )
        return std::nullopt;
      number.digits = whole;
      number.digits += fraction;
      if ( takeSign( text, "eE" ) )
      {
        const std::optional<int> exponent = takeExponent( text );
        if ( !exponent )
          return std::nullopt;
        number.exponent = *exponent;
      }
      number.exponent -= static_cast<int>( fraction.size() );
      return text.empty() ? std::optional( number ) : std::nullopt;
    }

    /// Nothing where a satang would have to be broken.
    std::optional<qint64> satangOf( Decimal number )
    {
      if ( number.digits.find_first_not_of( '0' ) == std::string::npos )
        return 0;
      int shift = number.exponent + 2;
      for ( ; shift < 0 && number.digits.back() == '0'; ++shift )
        number.digits.pop_back();
      if ( shift < 0 || shift > MOST_ZEROS )
        return std::nullopt;
      number.digits.append( static_cast<std::size_t>( shift ), '0' );
      qint64 satang = 0;
      const char *end = number.digits.data() + number.digits.size();
      const bool fits = std::from_chars( number.digits.data(), end, satang ).ec == std::errc() && satang <= LARGEST;
      return fits ? std::optional( number.isNegative ? -satang : satang ) : std::nullopt;
    }
  } // namespace

  std::optional<Baht> Baht::fromDecimal( std::string_view text )
  {
    const std::optional<Decimal> number = decimalOf( text );
    const std::optional<qint64> satang = number ? satangOf( *number ) : std::nullopt;
    return satang ? std::optional( fromSatang( *satang ) ) : std::nullopt;
  }

  std::optional<Baht> Baht::fromDecimal( QStringView text )
  {
    const QByteArray utf8 = text.toUtf8();
    return fromDecimal( std::string_view( utf8.constData(), static_cast<std::size_t>( utf8.size() ) ) );
  }

  std::string Baht::decimal() const
  {
    const qint64 magnitude = std::abs( mSatang );
    std::string text = mSatang < 0 ? "-" : "";
    text += std::to_string( magnitude / SATANG_PER_BAHT );
    if ( const auto rest = static_cast<char>( magnitude % SATANG_PER_BAHT ) )
      text += { '.', static_cast<char>( '0' + rest / 10 ), static_cast<char>( '0' + rest % 10 ) };
    return text;
  }

  QString Baht::toDecimal() const
  {
    return QString::fromStdString( decimal() );
  }

  QString Baht::toText( const QLocale &locale ) const
  {
    // QGIS leaves out group separators unless its user asks for them; amounts need them.
    QLocale grouping = locale;
    grouping.setNumberOptions( QLocale::DefaultNumberOptions );
    const qint64 magnitude = std::abs( mSatang );
    QString text = grouping.toString( magnitude / SATANG_PER_BAHT );
    if ( const qint64 rest = magnitude % SATANG_PER_BAHT )
      text += locale.decimalPoint() + QStringLiteral( "%1" ).arg( rest, 2, 10, QLatin1Char( '0' ) );
    return mSatang < 0 ? locale.negativeSign() + text : text;
  }
} // namespace eplan
