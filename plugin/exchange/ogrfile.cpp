// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/ogrlayers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cpl_string.h>
#include <cpl_vsi.h>

namespace eplan
{
  namespace
  {
    /// A folder of more Shapefiles is no office's.
    constexpr int MOST_SHAPEFILES = 100;

    const char *driverOf( Format format )
    {
      switch ( format )
      {
        case Format::Kml:
          return "LIBKML";
        case Format::Shapefile:
          return "ESRI Shapefile";
        case Format::GeoPackage:
          return "GPKG";
        case Format::GeoJson:
          return "GeoJSON";
        case Format::Dxf:
          return "DXF";
        case Format::Xlsx:
          return "XLSX";
        case Format::Ods:
          return "ODS";
        case Format::Gpx:
        case Format::Table:
        case Format::Photographs:
          break;
      }
      return "";
    }

    /// Under which its driver knows a file for its own.
    QString suffixOf( const Source &source )
    {
      switch ( source.format )
      {
        case Format::Kml:
          return source.archive.isEmpty() ? QStringLiteral( "kml" ) : QStringLiteral( "kmz" );
        case Format::Shapefile:
          return source.archive.isEmpty() ? QStringLiteral( "shp" ) : QStringLiteral( "zip" );
        case Format::GeoPackage:
          return QStringLiteral( "gpkg" );
        case Format::GeoJson:
          return QStringLiteral( "geojson" );
        case Format::Dxf:
          return QStringLiteral( "dxf" );
        case Format::Xlsx:
          return QStringLiteral( "xlsx" );
        case Format::Ods:
          return QStringLiteral( "ods" );
        case Format::Gpx:
        case Format::Table:
        case Format::Photographs:
          break;
      }
      return {};
    }

    Error unreadable( const QString &path )
    {
      return {
        ErrorCode::InvalidData,
        QCoreApplication::translate( "Exchange", "“%1” is damaged or was not copied to its end. Copy it once more, or save it again." )
          .arg( QDir::toNativeSeparators( path ) ),
        ogr::Offline::complaint() };
    }

    /// A file of Google Earth's that holds nothing itself.
    bool onlyLinks( const Source &source )
    {
      QFile file( source.path );
      return source.format == Format::Kml && source.archive.isEmpty() && file.open( QIODevice::ReadOnly ) &&
             file.readAll().contains( "<NetworkLink" );
    }

    Error withoutPlaces( const QString &path )
    {
      return { ErrorCode::InvalidData,
               QCoreApplication::translate(
                 "Exchange", "“%1” holds no places itself; it only links to another file on the net. Save that one and choose it." )
                 .arg( QDir::toNativeSeparators( path ) ),
               path };
    }

    QStringList shapefilesIn( const QString &folder )
    {
      QStringList names;
      for ( const QString &name : QDir( folder ).entryList( { QStringLiteral( "*.shp" ) }, QDir::Files, QDir::Name ) )
        names << QDir( folder ).filePath( name );
      return names;
    }

    QStringList shapefilesInArchive( const QString &archive )
    {
      QStringList names;
      char **const entries = VSIReadDirRecursive( archive.toUtf8().constData() );
      for ( char **entry = entries; entry && *entry; ++entry )
      {
        const QString name = QString::fromUtf8( *entry );
        if ( name.endsWith( QLatin1String( ".shp" ), Qt::CaseInsensitive ) && !name.contains( QLatin1String( "__MACOSX" ) ) )
          names << archive + '/' + name;
      }
      CSLDestroy( entries );
      return names;
    }

    /// Its bytes are taken into memory where its name would not be known to the driver.
    bool needsMemory( const Source &source )
    {
      if ( !source.archive.isEmpty() )
        return true;
      const bool isOneFile = source.format == Format::Kml || source.format == Format::Dxf || source.format == Format::GeoJson;
      return isOneFile && QFileInfo( source.path ).suffix().toLower() != suffixOf( source );
    }
  } // namespace

  bool OgrFile::openOne( const QString &name, Format format )
  {
    const QByteArray driver( driverOf( format ) );
    const char *const drivers[] { driver.constData(), nullptr };
    // Which characters the bytes of a DBF file are is found out by reading them: what the file says of it is often wrong.
    const char *const raw[] { "ENCODING=", nullptr };
    const bool isRaw = format == Format::Shapefile;
    ogr::Dataset dataset(
      GDALOpenEx( name.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, isRaw ? raw : nullptr, nullptr ) );
    if ( !dataset )
      return false;
    for ( int i = 0; i < GDALDatasetGetLayerCount( dataset.get() ); ++i )
    {
      const OGRLayerH layer = GDALDatasetGetLayer( dataset.get(), i );
      mLayers.push_back( { layer, QString::fromUtf8( OGR_L_GetName( layer ) ), isRaw } );
    }
    mDatasets.push_back( std::move( dataset ) );
    return true;
  }

  Result<OgrFile> OgrFile::open( const Source &source )
  {
    OgrFile file;
    QString name = source.path;
    if ( needsMemory( source ) )
    {
      QByteArray bytes = source.archive;
      if ( QFile plain( source.path ); bytes.isEmpty() && plain.open( QIODevice::ReadOnly ) )
        bytes = plain.readAll();
      file.mMemory = std::make_unique<ogr::MemoryFile>( bytes, suffixOf( source ) );
      name = file.mMemory->name();
    }
    QStringList names { name };
    if ( source.format == Format::Shapefile && !source.archive.isEmpty() )
      names = shapefilesInArchive( QStringLiteral( "/vsizip/" ) + name );
    else if ( source.format == Format::Shapefile && QFileInfo( source.path ).isDir() )
      names = shapefilesIn( source.path );
    for ( const QString &one : names.mid( 0, MOST_SHAPEFILES ) )
    {
      if ( !file.openOne( one, source.format ) )
        return onlyLinks( source ) ? withoutPlaces( source.path ) : unreadable( source.path );
    }
    return file;
  }
} // namespace eplan
