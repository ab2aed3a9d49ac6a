// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/reader.h"

#include <QFile>
#include <QStringList>

namespace eplan
{
  /// A row of readings.tsv: a text, what the form around it says, and what is to come of it.
  struct Situation
  {
      QString name;
      QString text;
      ReadingContext context;
      /// placed, warning, ambiguous, refused; several where each is right, best first.
      QStringList outcomes;
      QString reason;
      QString shape;
      std::vector<LonLat> positions;
      Metres tolerance;
  };

  /// \n, \t, \r, \\ and \uXXXX
  inline QString unescaped( const QString &text )
  {
    QString plain;
    for ( int i = 0; i < text.size(); ++i )
    {
      const bool isEscape = text.at( i ) == '\\' && i + 1 < text.size();
      if ( !isEscape )
      {
        plain += text.at( i );
        continue;
      }
      const QChar code = text.at( ++i );
      plain += code == 'n'   ? QChar( '\n' )
               : code == 't' ? QChar( '\t' )
               : code == 'r' ? QChar( '\r' )
               : code == 'u' ? QChar( text.mid( i + 1, 4 ).toUShort( nullptr, 16 ) )
                             : code;
      i += code == 'u' ? 4 : 0;
    }
    return plain;
  }

  inline std::optional<Datum> datumNamed( const QString &name )
  {
    return name.isEmpty() ? std::nullopt : fromText<Datum>( name );
  }

  inline Situation situationOf( const QStringList &cells )
  {
    Situation situation;
    situation.name = cells[0];
    situation.text = unescaped( cells[1] );
    situation.context.zone = utmZone( cells[2].toInt() );
    situation.context.datum = datumNamed( cells[3] );
    if ( !cells[4].isEmpty() )
      situation.context.area = std::make_shared<OrganisationArea>( OrganisationArea::ofProvince( cells[4] ) );
    situation.outcomes = cells[5].split( QLatin1Char( '|' ) );
    situation.reason = cells[6];
    situation.shape = cells[7];
    for ( const QString &position : cells[8].split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
    {
      const QStringList numbers = position.trimmed().split( QLatin1Char( ' ' ) );
      situation.positions.push_back( { numbers[0].toDouble(), numbers[1].toDouble() } );
    }
    situation.tolerance = { cells[9].toDouble() };
    return situation;
  }

  /// The rows of a file beside the tests; its first line names the columns, lines that begin with # are headings.
  inline std::vector<Situation> situations( const QString &path )
  {
    QFile file( path );
    std::vector<Situation> all;
    if ( !file.open( QIODevice::ReadOnly ) )
      return all;
    QStringList lines = QString::fromUtf8( file.readAll() ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts );
    lines.removeFirst();
    for ( const QString &line : lines )
    {
      QStringList cells = line.split( QLatin1Char( '\t' ) );
      while ( cells.size() < 10 )
        cells.append( QString() );
      if ( !line.startsWith( QLatin1Char( '#' ) ) )
        all.push_back( situationOf( cells ) );
    }
    return all;
  }
} // namespace eplan
