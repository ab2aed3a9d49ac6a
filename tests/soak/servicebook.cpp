// SPDX-License-Identifier: GPL-2.0-or-later
#include "servicebook.h"

#include "geopackage/database.h"
#include "position.h"

namespace eplan::soak
{
  namespace
  {
    const QString BOOK = QStringLiteral(
      "CREATE TABLE soak_book( fid INTEGER PRIMARY KEY, project TEXT, revision INTEGER, geometry BLOB, review TEXT );"
      "INSERT INTO soak_book( project, revision, geometry, review ) SELECT id, revision, geom, coalesce( review_note, '' ) FROM projects;"
      "CREATE INDEX soak_book_project ON soak_book( project );"
      "CREATE TRIGGER soak_book AFTER UPDATE OF revision ON projects BEGIN INSERT INTO soak_book( project, revision, geometry, review ) "
      "VALUES( NEW.id, NEW.revision, NEW.geom, coalesce( NEW.review_note, '' ) ); END;" );

    /// Projects of which the newest page of the book is not what the service holds, or pages are missing or double.
    const QString DISAGREEING = QStringLiteral(
      "SELECT count(*) FROM projects p JOIN ( SELECT project, count(*) AS pages, min( revision ) AS first, max( revision ) AS last FROM "
      "soak_book GROUP BY project ) b ON b.project=p.id WHERE p.revision != b.last OR b.pages != b.last - b.first + 1 OR p.geom IS NOT "
      "( SELECT geometry FROM soak_book WHERE project=p.id ORDER BY fid DESC LIMIT 1 )" );
  } // namespace

  Result<void> ServiceBook::layInto( const QString &dataPath )
  {
    Result<Database> database = Database::open( dataPath );
    return database ? database->execute( BOOK ) : database.error();
  }

  Result<void> ServiceBook::read()
  {
    const Result<Database> database = Database::open( mDataPath, OpenMode::ReadOnly );
    if ( !database )
      return database.error();
    Result<Statement> row =
      database->prepare( QStringLiteral( "SELECT fid, project, revision, geometry, review FROM soak_book WHERE fid > ? ORDER BY fid" ) );
    if ( !row )
      return row.error();
    row->bind( 0, mReadUpTo );
    Result<bool> more = row->next();
    for ( ; more && *more; more = row->next() )
    {
      mReadUpTo = row->integer( 0 );
      mRevisions[row->text( 1 )] << Revised { row->integer( 2 ), positionOfBlob( row->bytes( 3 ) ), row->text( 4 ) };
    }
    return more ? Result<void>() : more.error();
  }

  QString ServiceBook::fault() const
  {
    const QString damage = damageOf( mDataPath );
    if ( !damage.isEmpty() )
      return damage;
    const Result<Database> database = Database::open( mDataPath, OpenMode::ReadOnly );
    const Result<QVariant> disagreeing = database ? database->value( DISAGREEING ) : database.error();
    if ( !disagreeing )
      return disagreeing.error().detail;
    return disagreeing->toInt() == 0 ? QString() : QStringLiteral( "%1 projects are not as they were written" ).arg( disagreeing->toInt() );
  }

  QString damageOf( const QString &path )
  {
    const Result<Database> database = Database::open( path );
    if ( !database )
      return database.error().detail;
    const Result<QVariant> integrity = database->value( QStringLiteral( "PRAGMA integrity_check" ) );
    const Result<QVariant> foreignKey = database->value( QStringLiteral( "PRAGMA foreign_key_check" ) );
    if ( !integrity || !foreignKey )
      return integrity ? foreignKey.error().detail : integrity.error().detail;
    if ( integrity->toString() != QLatin1String( "ok" ) )
      return integrity->toString();
    return foreignKey->isValid() ? QStringLiteral( "a foreign key points nowhere: %1" ).arg( foreignKey->toString() ) : QString();
  }
} // namespace eplan::soak
