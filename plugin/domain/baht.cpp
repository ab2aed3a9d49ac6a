// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/baht.h"

#include <QLocale>
#include <QRegularExpression>

#include <cstdlib>

namespace eplan
{
  namespace
  {
    constexpr qint64 SATANG_PER_BAHT = 100;
    constexpr int MAX_DIGITS = 16;

    /// The digits of \a number shifted so that its last one counts satang; nothing where a satang would have to be broken.
    std::optional<QString> satangDigits( const QString &whole, const QString &fraction, int exponent )
    {
      QString digits = whole + fraction;
      int shift = exponent + 2 - static_cast<int>( fraction.size() );
      while ( shift < 0 && digits.endsWith( '0' ) )
      {
        digits.chop( 1 );
        ++shift;
      }
      const bool isZero = digits.count( '0' ) == digits.size();
      if ( isZero )
        return QStringLiteral( "0" );
      if ( shift < 0 || shift > MAX_DIGITS )
        return std::nullopt;
      return digits + QString( shift, '0' );
    }
  } // namespace

  std::optional<Baht> Baht::fromDecimal( QStringView text )
  {
    static const QRegularExpression parts( QStringLiteral( "\\A(-?)([0-9]{1,40})(?:\\.([0-9]{1,40}))?(?:[eE]([+-]?[0-9]{1,3}))?\\z" ) );
    const QRegularExpressionMatch match = parts.match( text.toString() );
    if ( !match.hasMatch() )
      return std::nullopt;

    const std::optional<QString> digits = satangDigits( match.captured( 2 ), match.captured( 3 ), match.captured( 4 ).toInt() );
    if ( !digits )
      return std::nullopt;
    bool fits = false;
    const qint64 satang = digits->toLongLong( &fits );
    if ( !fits || satang > 10000000000000000 )
      return std::nullopt;
    return fromSatang( match.captured( 1 ).isEmpty() ? satang : -satang );
  }

  QString Baht::toDecimal() const
  {
    const qint64 magnitude = std::abs( mSatang );
    QString text = QString::number( magnitude / SATANG_PER_BAHT );
    if ( const qint64 rest = magnitude % SATANG_PER_BAHT )
      text += QStringLiteral( ".%1" ).arg( rest, 2, 10, QLatin1Char( '0' ) );
    return mSatang < 0 ? '-' + text : text;
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
