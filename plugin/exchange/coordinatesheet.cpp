// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/coordinatesheet.h"

#include "base/diskspace.h"
#include "exchange/ogrhandles.h"
#include "exchange/sheetcells.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <cpl_string.h>
#include <cpl_vsi.h>

namespace eplan
{
  namespace
  {
    const QLatin1String BYTE_ORDER_MARK( "\xEF\xBB\xBF" );

    QByteArray quoted( const QString &cell )
    {
      const bool needsQuotes = cell.contains( '"' ) || cell.contains( ',' ) || cell.contains( '\n' ) || cell.contains( '\r' );
      return needsQuotes ? '"' + QString( cell ).replace( '"', QLatin1String( "\"\"" ) ).toUtf8() + '"' : cell.toUtf8();
    }

    QString cellOf( const SheetColumn &column, const Project &project )
    {
      const QString text = column.cell( project );
      return column.type == CellType::Text ? guarded( text ) : text;
    }

    Result<QByteArray> separated( const QList<Project> &projects, const SheetStyle &style, QgsFeedback &feedback )
    {
      const QList<SheetColumn> columns = sheetColumns( style );
      QByteArrayList cells;
      for ( const SheetColumn &column : columns )
        cells << quoted( column.heading( style.headings ) );
      QByteArray text = BYTE_ORDER_MARK.latin1() + cells.join( ',' ) + "\r\n";
      for ( const Project &project : projects )
      {
        if ( feedback.isCanceled() )
          return canceled();
        cells.clear();
        for ( const SheetColumn &column : columns )
          cells << quoted( cellOf( column, project ) );
        text += cells.join( ',' ) + "\r\n";
      }
      return text;
    }

    /// What a driver of GDAL is told.
    struct Driver
    {
        const char *name;
        const char *layerOptions[4];
        bool hasGeometry;
    };

    Driver driverOf( SheetFormat format )
    {
      switch ( format )
      {
        case SheetFormat::Ods:
          return { "ODS", {}, false };
        case SheetFormat::Kml:
          return { "LIBKML", {}, true };
        case SheetFormat::GeoJson:
          return { "GeoJSON", { "RFC7946=YES", "COORDINATE_PRECISION=7", nullptr }, true };
        case SheetFormat::GeoPackage:
          return { "GPKG", {}, true };
        case SheetFormat::Xlsx:
        case SheetFormat::Csv:
          break;
      }
      return { "XLSX", {}, false };
    }

    /// Has GDAL write a layer into memory.
    class LayerWriter
    {
      public:
        explicit LayerWriter( const SheetStyle &style )
            : mStyle( style )
            , mDriver( driverOf( style.format ) )
            , mColumns( sheetColumns( style ) )
            , mName( QStringLiteral( "/vsimem/%1%2" )
                       .arg( QUuid::createUuid().toString( QUuid::WithoutBraces ), suffixFor( style.format ) )
                       .toUtf8() )
        {
        }

        ~LayerWriter() { VSIUnlink( mName.constData() ); }
        LayerWriter( const LayerWriter & ) = delete;
        LayerWriter &operator=( const LayerWriter & ) = delete;

        bool begin()
        {
          mDataset.reset( GDALCreate( GDALGetDriverByName( mDriver.name ), mName.constData(), 0, 0, 0, GDT_Unknown, nullptr ) );
          const ogr::SpatialReference reference( OSRNewSpatialReference( nullptr ) );
          OSRImportFromEPSG( reference.get(), 4326 );
          OSRSetAxisMappingStrategy( reference.get(), OAMS_TRADITIONAL_GIS_ORDER );
          mLayer = mDataset
                     ? GDALDatasetCreateLayer( mDataset.get(), "coordinates", mDriver.hasGeometry ? reference.get() : nullptr,
                                               mDriver.hasGeometry ? wkbUnknown : wkbNone, const_cast<char **>( mDriver.layerOptions ) )
                     : nullptr;
          bool done = mLayer;
          for ( const SheetColumn &column : mColumns )
            done = done && addField( column );
          return done && addTitleField();
        }

        bool add( const Project &project )
        {
          const ogr::Feature feature( OGR_F_Create( OGR_L_GetLayerDefn( mLayer ) ) );
          for ( int i = 0; i < mColumns.size(); ++i )
            setField( feature.get(), i, mColumns[i], project );
          if ( mTitleField >= 0 )
            OGR_F_SetFieldString( feature.get(), mTitleField,
                                  ( project.code.isEmpty() ? project.title : project.code ).toUtf8().constData() );
          if ( mDriver.hasGeometry && project.placement.isPlaced() )
          {
            const QByteArray wkb = project.placement.geometry.asWkb();
            OGRGeometryH geometry = nullptr;
            if ( OGR_G_CreateFromWkb( wkb.constData(), nullptr, &geometry, wkb.size() ) == OGRERR_NONE )
              OGR_F_SetGeometryDirectly( feature.get(), geometry );
          }
          return OGR_L_CreateFeature( mLayer, feature.get() ) == OGRERR_NONE;
        }

        QByteArray finish()
        {
          mDataset.reset();
          vsi_l_offset size = 0;
          const GByte *bytes = VSIGetMemFileBuffer( mName.constData(), &size, FALSE );
          return bytes ? QByteArray( reinterpret_cast<const char *>( bytes ), static_cast<int>( size ) ) : QByteArray();
        }

      private:
        bool addField( const SheetColumn &column )
        {
          const bool isNumber = column.type == CellType::Number;
          const OGRFieldDefnH field =
            OGR_Fld_Create( column.heading( mStyle.headings ).toUtf8().constData(), isNumber ? OFTReal : OFTString );
          const bool done = OGR_L_CreateField( mLayer, field, TRUE ) == OGRERR_NONE;
          OGR_Fld_Destroy( field );
          return done;
        }

        /// What stands beside a placemark on the map.
        bool addTitleField()
        {
          if ( mStyle.format != SheetFormat::Kml )
            return true;
          const OGRFieldDefnH field = OGR_Fld_Create( "Name", OFTString );
          const bool done = OGR_L_CreateField( mLayer, field, TRUE ) == OGRERR_NONE;
          OGR_Fld_Destroy( field );
          mTitleField = OGR_FD_GetFieldIndex( OGR_L_GetLayerDefn( mLayer ), "Name" );
          return done;
        }

        void setField( OGRFeatureH feature, int index, const SheetColumn &column, const Project &project ) const
        {
          const QString text = column.cell( project );
          if ( text.isEmpty() )
            return;
          if ( column.type == CellType::Number )
            OGR_F_SetFieldDouble( feature, index, text.toDouble() );
          else
            OGR_F_SetFieldString( feature, index, ( mDriver.hasGeometry ? text : guarded( text ) ).toUtf8().constData() );
        }

        const SheetStyle &mStyle;
        Driver mDriver;
        QList<SheetColumn> mColumns;
        QByteArray mName;
        ogr::Dataset mDataset;
        OGRLayerH mLayer = nullptr;
        int mTitleField = -1;
    };

    Error notMade()
    {
      return { ErrorCode::StorageFailed,
               QCoreApplication::translate( "Exchange", "The sheet could not be made. Try another kind of file." ),
               ogr::Offline::complaint() };
    }

    Result<QByteArray> layered( const QList<Project> &projects, const SheetStyle &style, QgsFeedback &feedback )
    {
      const ogr::Offline offline;
      LayerWriter writer( style );
      if ( !writer.begin() )
        return notMade();
      for ( int i = 0; i < projects.size(); ++i )
      {
        if ( feedback.isCanceled() )
          return canceled();
        if ( !writer.add( projects[i] ) )
          return notMade();
        feedback.setProgress( 100.0 * ( i + 1 ) / projects.size() );
      }
      const QByteArray bytes = writer.finish();
      return bytes.isEmpty() ? Result<QByteArray>( notMade() ) : bytes;
    }

    Error notWritten( const QString &path, const QString &detail )
    {
      const QString folder = QFileInfo( path ).absolutePath();
      const QString shown = QDir::toNativeSeparators( path );
      if ( isDiskFull( folder ) )
        return {
          ErrorCode::StorageFull,
          QCoreApplication::translate( "Exchange", "The disk is full: “%1” could not be written. Make room on the disk and save it again." )
            .arg( shown ),
          detail };
      const QFileInfo former( path );
      if ( !QFileInfo( folder ).isWritable() || ( former.exists() && !former.isWritable() ) )
        return {
          ErrorCode::StorageReadOnly,
          QCoreApplication::translate( "Exchange", "“%1” cannot be written. Ask for the right to write it, or choose another folder." )
            .arg( shown ),
          detail };
      return { ErrorCode::StorageFailed,
               QCoreApplication::translate(
                 "Exchange", "“%1” could not be written. Choose another folder, or close the file where it is open, and save it "
                             "again." )
                 .arg( shown ),
               detail };
    }

    Result<void> save( const QByteArray &bytes, const QString &path )
    {
      // A file put in the place of a device takes the device away.
      if ( const QFileInfo former( path ); former.exists() && !former.isFile() )
        return notWritten( path, QStringLiteral( "not a regular file" ) );
      QSaveFile file( path );
      const bool isWritten = file.open( QIODevice::WriteOnly ) && file.write( bytes ) == bytes.size() && file.commit();
      return isWritten ? Result<void>() : notWritten( path, file.errorString() );
    }
  } // namespace

  QString suffixFor( SheetFormat format )
  {
    switch ( format )
    {
      case SheetFormat::Xlsx:
        return QStringLiteral( ".xlsx" );
      case SheetFormat::Csv:
        return QStringLiteral( ".csv" );
      case SheetFormat::Ods:
        return QStringLiteral( ".ods" );
      case SheetFormat::Kml:
        return QStringLiteral( ".kml" );
      case SheetFormat::GeoJson:
        return QStringLiteral( ".geojson" );
      case SheetFormat::GeoPackage:
        return QStringLiteral( ".gpkg" );
    }
    return {};
  }

  Result<void> writeCoordinateSheet( const QList<Project> &projects, const QString &path, const SheetStyle &style, QgsFeedback &feedback )
  {
    const Result<QByteArray> bytes =
      style.format == SheetFormat::Csv ? separated( projects, style, feedback ) : layered( projects, style, feedback );
    return bytes ? save( *bytes, path ) : Result<void>( bytes.error() );
  }
} // namespace eplan
