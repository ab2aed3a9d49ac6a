// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/creation.h"

#include "base/diskspace.h"
#include "geopackage/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_string.h>
#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

namespace eplan
{
  namespace
  {
    Error creationFailed( const QString &path )
    {
      const QString detail = QStringLiteral( "%1: GDAL: %2" ).arg( path, QString::fromUtf8( CPLGetLastErrorMsg() ) );
      const QFileInfo folder( QFileInfo( path ).absolutePath() );
      if ( !folder.isWritable() )
        return { ErrorCode::StorageReadOnly,
                 QCoreApplication::translate(
                   "Database", "The folder “%1” cannot be written. Ask for the right to write it, or choose another folder." )
                   .arg( folder.filePath() ),
                 detail };
      if ( isDiskFull( folder.filePath() ) )
        return {
          ErrorCode::StorageFull,
          QCoreApplication::translate(
            "Database",
            "The disk is full: “%1” could not be written. Make room on the disk and try again; nothing that was saved before is lost." )
            .arg( path ),
          detail };
      return { ErrorCode::StorageFailed,
               QCoreApplication::translate( "Database", "The file “%1” could not be made. Choose another folder." ).arg( path ), detail };
    }

    using SpatialReference = std::unique_ptr<void, decltype( []( void *reference ) { OSRRelease( reference ); } )>;
    using Dataset = std::unique_ptr<void, decltype( []( void *dataset ) { GDALClose( dataset ); } )>;

    SpatialReference wgs84()
    {
      SpatialReference reference( OSRNewSpatialReference( nullptr ) );
      OSRImportFromEPSG( reference.get(), 4326 );
      OSRSetAxisMappingStrategy( reference.get(), OAMS_TRADITIONAL_GIS_ORDER );
      return reference;
    }

    bool createTable( GDALDatasetH dataset, const TableDefinition &table )
    {
      const SpatialReference reference = wgs84();
      char **options = CSLSetNameValue( nullptr, "IDENTIFIER", table.title.toUtf8().constData() );
      const bool isSpatial = table.geometryType != QgsWkbTypes::NoGeometry;
      const OGRwkbGeometryType type = isSpatial ? static_cast<OGRwkbGeometryType>( table.geometryType ) : wkbNone;
      const OGRLayerH layer =
        GDALDatasetCreateLayer( dataset, table.name.toUtf8().constData(), isSpatial ? reference.get() : nullptr, type, options );
      CSLDestroy( options );
      return layer && OGR_L_SyncToDisk( layer ) == OGRERR_NONE;
    }

    Result<void> addColumn( Database &database, const QString &table, const ColumnDefinition &column )
    {
      return database.execute( QStringLiteral( "ALTER TABLE \"%1\" ADD COLUMN \"%2\" %3" ).arg( table, column.name, column.type ) );
    }

    /// All in one transaction: each on its own would be written through to the disk.
    Result<void> addColumns( Database &database, const QList<TableDefinition> &tables )
    {
      Result<Transaction> transaction = Transaction::begin( database );
      if ( !transaction )
        return transaction.error();
      for ( const TableDefinition &table : tables )
      {
        for ( const ColumnDefinition &column : table.columns )
        {
          const Result<void> added = addColumn( database, table.name, column );
          if ( !added )
            return added;
        }
      }
      return transaction->commit();
    }

    /// What SQLite keeps beside a file; left over from a file that is gone, it would be played back into a new one.
    void removeLeftovers( const QString &path )
    {
      for ( const char *suffix : { "-wal", "-shm", "-journal" } )
        QFile::remove( path + QLatin1String( suffix ) );
    }

    Result<void> create( const QString &path, const QList<TableDefinition> &tables )
    {
      GDALAllRegister();
      CPLErrorReset();
      CPLPushErrorHandler( CPLQuietErrorHandler );
      // GDAL's own table of row counts is no part of the standard, and its triggers are a quarter of the work of adding a row.
      char **options = CSLSetNameValue( nullptr, "ADD_GPKG_OGR_CONTENTS", "NO" );
      // A project takes half a page of 4 KiB: twice that is half as many reads and writes, and no more work for a single edit.
      const CPLConfigOptionSetter pageSize( "OGR_SQLITE_PRAGMA", "page_size=8192", false );
      Dataset dataset( GDALCreate( GDALGetDriverByName( "GPKG" ), path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, options ) );
      CSLDestroy( options );
      bool done = static_cast<bool>( dataset );
      for ( const TableDefinition &table : tables )
        done = done && createTable( dataset.get(), table );
      dataset.reset();
      CPLPopErrorHandler();
      if ( !done )
        return creationFailed( path );

      Result<Database> database = Database::open( path );
      return database ? addColumns( *database, tables ) : Result<void>( database.error() );
    }
  } // namespace

  Result<void> createGeoPackage( const QString &path, const QList<TableDefinition> &tables )
  {
    if ( QFileInfo::exists( path ) )
      return Error { ErrorCode::StorageFailed,
                     QCoreApplication::translate( "Database", "The file “%1” exists already. Choose another name." ).arg( path ), path };
    removeLeftovers( path );
    const Result<void> created = create( path, tables );
    if ( !created )
    {
      QFile::remove( path );
      removeLeftovers( path );
    }
    return created;
  }

  Result<void> addMissingColumns( Database &database, const QString &table, const QList<ColumnDefinition> &columns )
  {
    for ( const ColumnDefinition &column : columns )
    {
      // Generated columns are in table_xinfo only.
      const Result<QVariant> known =
        database.value( QStringLiteral( "SELECT count(*) FROM pragma_table_xinfo( ? ) WHERE name = ?" ), { table, column.name } );
      if ( !known )
        return known.error();
      const Result<void> added = known->toInt() == 0 ? addColumn( database, table, column ) : Result<void>();
      if ( !added )
        return added;
    }
    return {};
  }
} // namespace eplan
