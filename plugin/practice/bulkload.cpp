// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/bulkload.h"

#include <qgsrectangle.h>

namespace eplan
{
  namespace
  {
    /// Takes a table's triggers away and returns what makes them again.
    Result<QStringList> dropTriggers( Database &database, const QString &table )
    {
      QStringList names;
      QStringList definitions;
      Result<Statement> triggers =
        database.prepare( QStringLiteral( "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? ORDER BY name" ) );
      if ( !triggers )
        return triggers.error();
      triggers->bindText( 0, table );
      Result<bool> row = triggers->next();
      for ( ; row && *row; row = triggers->next() )
      {
        names.append( triggers->text( 0 ) );
        definitions.append( triggers->text( 1 ) );
      }
      if ( !row )
        return row.error();
      for ( const QString &name : std::as_const( names ) )
      {
        const Result<void> dropped = database.execute( QStringLiteral( "DROP TRIGGER \"%1\"" ).arg( name ) );
        if ( !dropped )
          return dropped.error();
      }
      return definitions;
    }

    Result<Statement> insertInto( const Database &database, const QString &table, const QStringList &columns )
    {
      const QString marks = QStringList( QVector<QString>( columns.size(), QStringLiteral( "?" ) ).toList() ).join( ',' );
      return database.prepare(
        QStringLiteral( "INSERT INTO \"%1\" (\"%2\") VALUES (%3)" ).arg( table, columns.join( QStringLiteral( "\",\"" ) ), marks ) );
    }
  } // namespace

  BulkLoad::BulkLoad( Database &database, const QString &table, Statement insert, std::optional<Statement> index,
                      const QStringList &triggers )
    : mDatabase( &database )
    , mTable( table )
    , mInsert( std::move( insert ) )
    , mIndex( std::move( index ) )
    , mTriggers( triggers )
  {
  }

  Result<BulkLoad> BulkLoad::begin( Database &database, const QString &table, const QStringList &columns, bool hasGeometry )
  {
    const Result<QStringList> triggers = dropTriggers( database, table );
    if ( !triggers )
      return triggers.error();
    Result<Statement> insert = insertInto( database, table, hasGeometry ? QStringList( QStringLiteral( "geom" ) ) + columns : columns );
    if ( !insert )
      return insert.error();
    if ( !hasGeometry )
      return BulkLoad( database, table, *std::move( insert ), std::nullopt, *triggers );
    Result<Statement> index = database.prepare( QStringLiteral( "INSERT INTO rtree_%1_geom VALUES (?,?,?,?,?)" ).arg( table ) );
    if ( !index )
      return index.error();
    return BulkLoad( database, table, *std::move( insert ), *std::move( index ), *triggers );
  }

  Result<void> BulkLoad::add( const QVariantList &values, const QgsRectangle &box )
  {
    for ( int i = 0; i < values.size(); ++i )
      mInsert.bind( i, values[i] );
    Result<void> done = mInsert.run();
    const bool isIndexed = mIndex && !values.front().toByteArray().isEmpty();
    if ( !done || !isIndexed )
      return done;
    mIndex->bind( 0, mDatabase->lastInsertId() )
      .bind( 1, box.xMinimum() )
      .bind( 2, box.xMaximum() )
      .bind( 3, box.yMinimum() )
      .bind( 4, box.yMaximum() );
    return mIndex->run();
  }

  Result<void> BulkLoad::finish()
  {
    for ( const QString &trigger : std::as_const( mTriggers ) )
    {
      const Result<void> made = mDatabase->execute( trigger );
      if ( !made )
        return made;
    }
    if ( !mIndex )
      return {};
    const QString extent =
      QStringLiteral( "UPDATE gpkg_contents SET (min_x, min_y, max_x, max_y) = "
                      "(SELECT min(minx), min(miny), max(maxx), max(maxy) FROM rtree_%1_geom) WHERE table_name = '%1'" );
    return mDatabase->execute( extent.arg( mTable ) );
  }

  Result<void> forgetTheMoment( Database &database, const QString &time )
  {
    const Result<void> set = database.run( QStringLiteral( "UPDATE gpkg_contents SET last_change = ?" ), { time } );
    if ( !set )
      return set;
    // Rebuilds the file, so that nothing old is left in its unused bytes.
    return database.execute( QStringLiteral( "VACUUM" ) );
  }
} // namespace eplan
