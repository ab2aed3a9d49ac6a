// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/thaitext.h"

#include <QLocale>

namespace eplan
{
  namespace
  {
    constexpr ushort THAI_ZERO = 0x0e50;
  }

  QString inThaiDigits( QString text )
  {
    for ( QChar &c : text )
    {
      if ( c >= '0' && c <= '9' )
        c = QChar( static_cast<ushort>( THAI_ZERO + c.unicode() - '0' ) );
    }
    return text;
  }

  QString Handwriting::number( double value, int decimals ) const
  {
    const QString text = QLocale( QLocale::English, QLocale::UnitedStates ).toString( value, 'f', decimals );
    return thaiDigits ? inThaiDigits( text ) : text;
  }

  QString Handwriting::metres( double value, int decimals ) const
  {
    return number( value, decimals ) + ( abbreviates ? QStringLiteral( " ม." ) : QStringLiteral( " เมตร" ) );
  }

  QString Handwriting::length( double value ) const
  {
    if ( kilometres && value >= 1000 )
      return number( value / 1000, 3 ) + ( abbreviates ? QStringLiteral( " กม." ) : QStringLiteral( " กิโลเมตร" ) );
    return metres( value, 0 );
  }

  QString Handwriting::squareMetres( double value ) const
  {
    return number( value, 0 ) + ( abbreviates ? QStringLiteral( " ตร.ม." ) : QStringLiteral( " ตารางเมตร" ) );
  }

  QString Handwriting::village( const QString &name, int moo ) const
  {
    const QString number = thaiDigits ? inThaiDigits( QString::number( moo ) ) : QString::number( moo );
    return ( abbreviates ? QStringLiteral( "บ้าน%1 ม.%2" ) : QStringLiteral( "บ้าน%1 หมู่ที่ %2" ) ).arg( name, number );
  }

  QString Handwriting::section( int which ) const
  {
    const QString number = QString::number( which );
    return QStringLiteral( "ช่วงที่ %1 " ).arg( thaiDigits ? inThaiDigits( number ) : number );
  }
} // namespace eplan
