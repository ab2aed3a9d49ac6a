// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/onelinetext.h"

namespace eplan
{
  namespace
  {
    /// What the character behind a backslash stands for; itself where it stands for nothing else.
    QChar meant( QChar sign )
    {
      if ( sign == QLatin1Char( 'n' ) )
        return QLatin1Char( '\n' );
      return sign == QLatin1Char( 's' ) ? QLatin1Char( ' ' ) : sign;
    }

    bool isSign( QChar character )
    {
      return character == QLatin1Char( '\\' ) || meant( character ) != character;
    }
  } // namespace

  QString toLine( const QString &text )
  {
    QString line = text;
    return line.replace( QLatin1String( "\\" ), QLatin1String( "\\\\" ) ).replace( QLatin1String( "\n" ), QLatin1String( "\\n" ) );
  }

  QString toWord( const QString &text )
  {
    return toLine( text ).replace( QLatin1String( " " ), QLatin1String( "\\s" ) );
  }

  QString fromLine( const QString &line )
  {
    QString text;
    text.reserve( line.size() );
    for ( int i = 0; i < line.size(); ++i )
    {
      const bool isSequence = line[i] == QLatin1Char( '\\' ) && i + 1 < line.size() && isSign( line[i + 1] );
      text += isSequence ? meant( line[++i] ) : line[i];
    }
    return text;
  }
} // namespace eplan
