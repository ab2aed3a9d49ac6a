// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <qgsfeedback.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <ogr_api.h>
#include <ogr_srs_api.h>
#include <zlib.h>

#include <gdal.h>

namespace eplan::samples
{
  /// A folder of files as offices have them, made for one test.
  class Folder
  {
    public:
      QString path( const QString &name ) const { return mFolder.filePath( name ); }

      QString write( const QString &name, const QByteArray &bytes ) const
      {
        QFile file( path( name ) );
        return file.open( QIODevice::WriteOnly ) && file.write( bytes ) == bytes.size() ? path( name ) : QString();
      }

    private:
      QTemporaryDir mFolder;
  };

  inline QByteArray bytesOf( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  template <typename Number>
  void append( QByteArray &bytes, Number number )
  {
    for ( std::size_t i = 0; i < sizeof( Number ); ++i )
      bytes += static_cast<char>( ( static_cast<quint64>( number ) >> ( 8 * i ) ) & 0xFF );
  }

  /// One file in an archive.
  struct Packed
  {
      QByteArray name;
      QByteArray content;
      /// What the archive says it unpacks to; -1: the truth.
      qint64 saysSize = -1;
      quint16 flags = 0;
  };

  inline QList<Packed> copies( int count, const Packed &file )
  {
    QList<Packed> files;
    for ( int i = 0; i < count; ++i )
      files << file;
    return files;
  }

  inline QByteArray deflated( const QByteArray &content )
  {
    const QByteArray wrapped = qCompress( content );
    // Without Qt's length, zlib's head and its sum.
    return wrapped.mid( 6, wrapped.size() - 10 );
  }

  /// An archive as APPNOTE.TXT describes it.
  inline QByteArray zip( const QList<Packed> &files )
  {
    QByteArray archive, directory, content, packed;
    for ( const Packed &file : files )
    {
      // Of copies that share their bytes only the first is packed.
      if ( packed.isEmpty() || file.content.constData() != content.constData() )
        packed = deflated( file.content );
      content = file.content;
      const auto sum = static_cast<quint32>(
        crc32( 0, reinterpret_cast<const Bytef *>( file.content.constData() ), static_cast<uInt>( file.content.size() ) ) );
      const auto size = static_cast<quint32>( file.saysSize < 0 ? file.content.size() : file.saysSize );
      QByteArray common;
      append<quint16>( common, 20 );
      append<quint16>( common, file.flags | 0x800 );
      append<quint16>( common, 8 );
      append<quint32>( common, 0 );
      append<quint32>( common, sum );
      append<quint32>( common, packed.size() );
      append<quint32>( common, size );
      append<quint16>( common, file.name.size() );
      append<quint16>( common, 0 );
      append<quint32>( directory, 0x02014b50 );
      append<quint16>( directory, 20 );
      directory += common;
      directory += QByteArray( 10, '\0' );
      append<quint32>( directory, archive.size() );
      directory += file.name;
      append<quint32>( archive, 0x04034b50 );
      archive += common + file.name + packed;
    }
    const int offset = archive.size();
    archive += directory;
    append<quint32>( archive, 0x06054b50 );
    append<quint32>( archive, 0 );
    append<quint16>( archive, files.size() );
    append<quint16>( archive, files.size() );
    append<quint32>( archive, directory.size() );
    append<quint32>( archive, offset );
    append<quint16>( archive, 0 );
    return archive;
  }

  /// An Excel workbook of one sheet, of which the rows are given as SpreadsheetML.
  inline QByteArray workbook( const QByteArray &rows, const QByteArray &merged = {} )
  {
    const QByteArray head( "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" );
    const QByteArray main( "http://schemas.openxmlformats.org/spreadsheetml/2006/main" );
    const QByteArray relations( "http://schemas.openxmlformats.org/officeDocument/2006/relationships" );
    const QByteArray package( "http://schemas.openxmlformats.org/package/2006/relationships" );
    const QByteArray kind( "application/vnd.openxmlformats-officedocument.spreadsheetml." );
    const QByteArray types =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" "
      "ContentType=\"" +
      kind + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + kind + "worksheet+xml\"/></Types>";
    return zip( { { "[Content_Types].xml", head + types },
                  { "xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations +
                                         "\"><sheets><sheet name=\"แผ่น1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>" },
                  { "xl/_rels/workbook.xml.rels", head + "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"rId1\" Type=\"" +
                                                    relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>" },
                  { "xl/worksheets/sheet1.xml",
                    head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData>" + merged + "</worksheet>" } } );
  }

  /// A row of text cells in SpreadsheetML; a cell that begins with '<' is taken as it is.
  inline QByteArray sheetRow( int number, const QList<QByteArray> &cells )
  {
    QByteArray row = "<row r=\"" + QByteArray::number( number ) + "\">";
    for ( int i = 0; i < cells.size(); ++i )
    {
      const QByteArray reference = QByteArray( 1, static_cast<char>( 'A' + i ) ) + QByteArray::number( number );
      if ( cells[i].startsWith( '<' ) )
        row += QByteArray( cells[i] ).replace( "<c", "<c r=\"" + reference + "\"" );
      else if ( !cells[i].isEmpty() )
        row += "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + cells[i] + "</t></is></c>";
    }
    return row + "</row>";
  }

  /// An OpenDocument spreadsheet of one sheet; rows and cells are separated text.
  inline QByteArray openDocument( const QList<QList<QByteArray>> &rows )
  {
    QByteArray table;
    for ( const QList<QByteArray> &row : rows )
    {
      table += "<table:table-row>";
      for ( const QByteArray &cell : row )
        table += "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
      table += "</table:table-row>";
    }
    const QByteArray content =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet><table:table "
      "table:name=\"แผ่น1\">" +
      table + "</table:table></office:spreadsheet></office:body></office:document-content>";
    return zip( { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" },
                  { "content.xml", content },
                  { "META-INF/manifest.xml", "<m/>" } } );
  }

  /// What a camera notes of where it was.
  struct GpsTags
  {
      /// Degrees, minutes, seconds as fractions.
      QList<std::pair<quint32, quint32>> latitude { { 14, 1 }, { 58, 1 }, { 4764, 100 } };
      QList<std::pair<quint32, quint32>> longitude { { 102, 1 }, { 5, 1 }, { 5208, 100 } };
      QByteArray latitudeRef { "N" };
      QByteArray datum;
      QByteArray status;
      /// In metres; 0: not noted.
      quint32 error = 0;
  };

  /// The smallest photograph: a JPEG file with nothing but its EXIF segment (EXIF 2.32 §4.6).
  class Photograph
  {
    public:
      explicit Photograph( const GpsTags &tags )
      {
        addText( 1, tags.latitudeRef );
        addRationals( 2, tags.latitude );
        addText( 3, "E" );
        addRationals( 4, tags.longitude );
        if ( !tags.status.isEmpty() )
          addText( 9, tags.status );
        if ( !tags.datum.isEmpty() )
          addText( 18, tags.datum );
        if ( tags.error )
          addRationals( 31, { { tags.error, 1 } } );
      }

      QByteArray bytes() const
      {
        constexpr quint32 DIRECTORY = 26;
        const auto valuesAt = static_cast<quint32>( DIRECTORY + 2 + 12 * mTags.size() + 4 );
        QByteArray tiff( "II*\0", 4 );
        append<quint32>( tiff, 8 );
        append<quint16>( tiff, 1 );
        appendTag( tiff, { 0x8825, 4, 1, {} }, DIRECTORY );
        append<quint32>( tiff, 0 );
        append<quint16>( tiff, mTags.size() );
        QByteArray values;
        for ( const Tag &tag : mTags )
        {
          appendTag( tiff, tag, valuesAt + static_cast<quint32>( values.size() ) );
          if ( tag.value.size() > 4 )
            values += tag.value;
        }
        append<quint32>( tiff, 0 );
        tiff += values;
        const QByteArray exif = QByteArray( "Exif\0\0", 6 ) + tiff;
        QByteArray jpeg( "\xFF\xD8\xFF\xE1", 4 );
        jpeg += static_cast<char>( ( exif.size() + 2 ) >> 8 );
        jpeg += static_cast<char>( ( exif.size() + 2 ) & 0xFF );
        return jpeg + exif + QByteArray( "\xFF\xD9", 2 );
      }

    private:
      struct Tag
      {
          quint16 number;
          quint16 type;
          quint32 count;
          QByteArray value;
      };

      void addText( quint16 number, const QByteArray &text )
      {
        mTags << Tag { number, 2, static_cast<quint32>( text.size() + 1 ), text + '\0' };
      }

      void addRationals( quint16 number, const QList<std::pair<quint32, quint32>> &fractions )
      {
        QByteArray value;
        for ( const auto &[numerator, denominator] : fractions )
        {
          append<quint32>( value, numerator );
          append<quint32>( value, denominator );
        }
        mTags << Tag { number, 5, static_cast<quint32>( fractions.size() ), value };
      }

      static void appendTag( QByteArray &tiff, const Tag &tag, quint32 offset )
      {
        append<quint16>( tiff, tag.number );
        append<quint16>( tiff, tag.type );
        append<quint32>( tiff, tag.count );
        if ( tag.value.isEmpty() || tag.value.size() > 4 )
          append<quint32>( tiff, offset );
        else
          tiff += tag.value.leftJustified( 4, '\0' );
      }

      QList<Tag> mTags;
  };

  /// A layer for makeLayer(): its features as well-known text, each with the values of its columns.
  struct LayerSample
  {
      const char *driver = "GPKG";
      /// 0: none is written.
      int epsg = 4326;
      QList<QByteArray> columns { "code", "name" };
      QList<QList<QByteArray>> features;
      /// Of the features.
      QList<QByteArray> wkt;
      const char *const *layerOptions = nullptr;
  };

  /// Writes a file with GDAL's own hand.
  inline QString makeLayer( const QString &path, const LayerSample &sample )
  {
    GDALAllRegister();
    const GDALDatasetH dataset =
      GDALCreate( GDALGetDriverByName( sample.driver ), path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr );
    OGRSpatialReferenceH reference = sample.epsg ? OSRNewSpatialReference( nullptr ) : nullptr;
    if ( reference )
    {
      OSRImportFromEPSG( reference, sample.epsg );
      OSRSetAxisMappingStrategy( reference, OAMS_TRADITIONAL_GIS_ORDER );
    }
    const QByteArray name = QFileInfo( path ).completeBaseName().toUtf8();
    const OGRLayerH layer =
      GDALDatasetCreateLayer( dataset, name.constData(), reference, wkbUnknown, const_cast<char **>( sample.layerOptions ) );
    for ( const QByteArray &column : sample.columns )
    {
      const OGRFieldDefnH field = OGR_Fld_Create( column.constData(), OFTString );
      OGR_L_CreateField( layer, field, TRUE );
      OGR_Fld_Destroy( field );
    }
    for ( int i = 0; i < sample.wkt.size(); ++i )
    {
      const OGRFeatureH feature = OGR_F_Create( OGR_L_GetLayerDefn( layer ) );
      for ( int k = 0; k < sample.features.value( i ).size(); ++k )
        OGR_F_SetFieldString( feature, k, sample.features[i][k].constData() );
      OGRGeometryH geometry = nullptr;
      QByteArray wkt = sample.wkt[i];
      char *text = wkt.data();
      OGR_G_CreateFromWkt( &text, reference, &geometry );
      OGR_F_SetGeometryDirectly( feature, geometry );
      if ( OGR_L_CreateFeature( layer, feature ) != OGRERR_NONE )
        qWarning( "%s: feature %d was not written", qPrintable( path ), i );
      OGR_F_Destroy( feature );
    }
    if ( reference )
      OSRRelease( reference );
    GDALClose( dataset );
    return path;
  }
} // namespace eplan::samples
