// SPDX-License-Identifier: GPL-2.0-or-later
#include "process/console.h"

#include <cstdio>

namespace eplan
{
  namespace
  {
    void write( std::FILE *stream, const QString &text )
    {
      const QByteArray bytes = text.toUtf8();
      std::fwrite( bytes.constData(), 1, static_cast<std::size_t>( bytes.size() ), stream );
      std::fflush( stream );
    }
  } // namespace

  void print( const QString &text )
  {
    write( stdout, text );
  }

  void say( const QString &sentence )
  {
    write( stderr, sentence + QLatin1Char( '\n' ) );
  }

  void mutter( const QString &text )
  {
    write( stderr, text );
  }
} // namespace eplan
