// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QStringList>

namespace eplan
{
  /// `\n`, `\t`, `\\` and `\uXXXX` in a cell.
  inline QString unescaped( const QString &cell )
  {
    QString text;
    for ( int i = 0; i < cell.size(); ++i )
    {
      const QChar next = cell.at( i ) == '\\' && i + 1 < cell.size() ? cell.at( ++i ) : QChar();
      if ( next == 'u' )
      {
        text.append( QChar( cell.mid( i + 1, 4 ).toUShort( nullptr, 16 ) ) );
        i += 4;
      }
      else if ( next.isNull() )
        text.append( cell.at( i ) );
      else
        text.append( next == 'n' ? QChar( '\n' ) : next == 't' ? QChar( '\t' ) : next );
    }
    return text;
  }

  /// The rows of a table beside this file, without its header: situations, one a line, cells between tabs. Lines that begin with # explain.
  inline QList<QStringList> rowsOf( const char *table )
  {
    QFile file( QStringLiteral( TEXTS_TABLES "/%1" ).arg( QLatin1String( table ) ) );
    QList<QStringList> rows;
    if ( !file.open( QIODevice::ReadOnly ) )
      return rows;
    file.readLine();
    while ( !file.atEnd() )
    {
      QString line = QString::fromUtf8( file.readLine() );
      line.chop( line.endsWith( '\n' ) ? 1 : 0 );
      if ( line.isEmpty() || line.startsWith( '#' ) )
        continue;
      QStringList cells = line.split( '\t' );
      for ( QString &cell : cells )
        cell = unescaped( cell );
      rows.append( cells );
    }
    return rows;
  }
} // namespace eplan
