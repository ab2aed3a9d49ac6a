// SPDX-License-Identifier: GPL-2.0-or-later
#include "diary.h"

#include <QFile>
#include <QStringList>

#include <fcntl.h>
#include <unistd.h>

namespace eplan::soak
{
  namespace
  {
    constexpr int CELLS_OF_BEGIN = 7;
    constexpr int CELLS_OF_END = 3;

    QString inOneCell( QString text )
    {
      return text.replace( '\t', ' ' ).replace( '\n', ' ' );
    }
  } // namespace

  Diary::Diary( const QString &path )
      : mFile( ::open( QFile::encodeName( path ).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600 ) )
  {
  }

  Diary::~Diary()
  {
    ::close( mFile );
  }

  int Diary::begin( const Deed &deed )
  {
    write( { "begin", QString::number( mNext ), toText( deed.act ), deed.meanwhile ? "meanwhile" : "", deed.project, deed.before,
             deed.position } );
    return mNext++;
  }

  void Diary::done( int deed, const QString &result )
  {
    write( { "done", QString::number( deed ), inOneCell( result ) } );
  }

  void Diary::failed( int deed, const QString &why )
  {
    write( { "failed", QString::number( deed ), inOneCell( why ) } );
  }

  void Diary::write( const QStringList &cells )
  {
    const QByteArray line = cells.join( '\t' ).toUtf8() + '\n';
    const bool isWritten = ::write( mFile, line.constData(), line.size() ) == line.size() && ::fdatasync( mFile ) == 0;
    // Whoever kills listens; without a diary there is nothing to hold the work against.
    if ( !isWritten || ::write( STDOUT_FILENO, line.constData(), line.size() ) < 0 )
      ::_exit( EXIT_FAILURE );
  }

  std::optional<DiaryLine> readDiaryLine( const QByteArray &line )
  {
    const QStringList cells = QString::fromUtf8( line ).remove( '\n' ).split( '\t' );
    const int deed = cells.value( 1 ).toInt();
    if ( !line.endsWith( '\n' ) )
      return std::nullopt;
    if ( cells.size() == CELLS_OF_BEGIN && cells[0] == QLatin1String( "begin" ) )
    {
      const Act act = fromText<Act>( cells[2] ).value_or( Act::Open );
      return DiaryLine { deed, Deed { act, cells[4], cells[5], cells[6], !cells[3].isEmpty() }, End::None, {} };
    }
    if ( cells.size() != CELLS_OF_END )
      return std::nullopt;
    return DiaryLine { deed, {}, cells[0] == QLatin1String( "done" ) ? End::Done : End::Failed, cells[2] };
  }

  QList<Deed> readDiary( const QString &path )
  {
    QList<Deed> deeds;
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      return deeds;
    while ( !file.atEnd() )
    {
      const std::optional<DiaryLine> line = readDiaryLine( file.readLine() );
      if ( line && line->begun )
        deeds << *line->begun;
      else if ( line && line->deed < deeds.size() )
      {
        deeds[line->deed].end = line->end;
        deeds[line->deed].result = line->result;
      }
    }
    return deeds;
  }
} // namespace eplan::soak
