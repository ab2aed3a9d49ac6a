// SPDX-License-Identifier: GPL-2.0-or-later
#include "process/tablesource.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr qint64 LONGEST_HEADING = 65536;

    bool hasOneColumn( const QString &path )
    {
      QFile file( path );
      if ( !path.endsWith( QLatin1String( ".csv" ), Qt::CaseInsensitive ) || !file.open( QIODevice::ReadOnly ) )
        return false;
      const QByteArray heading = file.readLine( LONGEST_HEADING );
      const auto separates = []( char c ) { return c == ',' || c == ';' || c == '\t' || c == '|'; };
      return !heading.trimmed().isEmpty() && std::none_of( heading.begin(), heading.end(), separates );
    }
  } // namespace

  QString tableSource( const QString &path )
  {
    if ( !hasOneColumn( path ) )
      return path;
    QUrl url = QUrl::fromLocalFile( QFileInfo( path ).absoluteFilePath() );
    QUrlQuery query;
    for ( const auto &[name, value] :
          { std::pair( "type", "csv" ), std::pair( "delimiter", "\\t" ), std::pair( "useHeader", "Yes" ), std::pair( "detectTypes", "no" ),
            std::pair( "geomType", "none" ), std::pair( "encoding", "UTF-8" ) } )
      query.addQueryItem( QString::fromLatin1( name ), QString::fromLatin1( value ) );
    url.setQuery( query );
    return QStringLiteral( "delimitedtext://" ) + url.toString( QUrl::FullyEncoded );
  }
} // namespace eplan
