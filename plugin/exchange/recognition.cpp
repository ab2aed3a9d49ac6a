// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/recognition.h"

#include "exchange/thaibytes.h"
#include "exchange/ziparchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace eplan
{
  namespace
  {
    constexpr qint64 HEAD_BYTES = 4096;
    constexpr qint64 LARGEST_ARCHIVE = qint64 { 200 } << 20;
    /// Of what is read into memory as a whole.
    constexpr qint64 LARGEST_TEXT = qint64 { 1 } << 30;

    struct Suffixes
    {
        Format format;
        const char *suffixes;
    };
    constexpr std::array SUFFIXES {
      Suffixes { Format::Gpx, "gpx" },
      Suffixes { Format::Kml, "kml kmz" },
      Suffixes { Format::Shapefile, "shp zip shz" },
      Suffixes { Format::GeoPackage, "gpkg" },
      Suffixes { Format::GeoJson, "geojson json" },
      Suffixes { Format::Dxf, "dxf" },
      Suffixes { Format::Table, "csv tsv txt" },
      Suffixes { Format::Xlsx, "xlsx xlsm" },
      Suffixes { Format::Ods, "ods" },
      Suffixes { Format::Photographs, "jpg jpeg heic heif tif tiff png webp dng" },
    };

    /// What begins a file of a kind that is not read here, and what to do instead.
    struct Stranger
    {
        const char *magic;
        const char *advice;
    };
    constexpr std::array STRANGERS {
      Stranger { "\xD0\xCF\x11\xE0",
                 QT_TRANSLATE_NOOP( "Exchange", "“%1” is an old Excel file, or one that is locked with a password. Open it, save it as "
                                                "an Excel workbook (.xlsx) without a password, and choose that." ) },
      Stranger { "AC10", QT_TRANSLATE_NOOP( "Exchange", "“%1” is an AutoCAD drawing (DWG). Save it as DXF and choose that." ) },
      Stranger { "AutoCAD Binary DXF",
                 QT_TRANSLATE_NOOP( "Exchange", "“%1” is a binary DXF file. Save it as a DXF text file (ASCII) and choose that." ) },
      Stranger { "%PDF",
                 QT_TRANSLATE_NOOP( "Exchange", "“%1” is a PDF file. Positions in it can be copied as text and pasted into the box for "
                                                "coordinates." ) },
      Stranger { "Rar!",
                 QT_TRANSLATE_NOOP( "Exchange", "“%1” is an archive of another kind than ZIP. Unpack it and choose the file inside." ) },
      Stranger { "7z\xBC\xAF",
                 QT_TRANSLATE_NOOP( "Exchange", "“%1” is an archive of another kind than ZIP. Unpack it and choose the file inside." ) },
    };

    Error refusal( const char *sentence, const QString &path, ErrorCode code = ErrorCode::InvalidData )
    {
      return { code, QCoreApplication::translate( "Exchange", sentence ).arg( QDir::toNativeSeparators( path ) ), path };
    }

    Error unknownKind( const QString &path )
    {
      return refusal( QT_TRANSLATE_NOOP( "Exchange",
                                         "“%1” is not a file of positions: GPX, KML, KMZ, Shapefile, GeoPackage, GeoJSON, DXF, CSV, "
                                         "XLSX, ODS and photographs are read." ),
                      path );
    }

    bool isPhotograph( const QByteArray &head )
    {
      return head.startsWith( "\xFF\xD8\xFF" ) || head.startsWith( "\x89PNG" ) || head.startsWith( QByteArray( "II*\0", 4 ) ) ||
             head.startsWith( QByteArray( "MM\0*", 4 ) ) || ( head.startsWith( "RIFF" ) && head.mid( 8, 4 ) == "WEBP" ) ||
             ( head.mid( 4, 4 ) == "ftyp" && QByteArrayList { "heic", "heix", "mif1", "msf1" }.contains( head.mid( 8, 4 ) ) );
    }

    /// A file of points and lines begins with its file code, 9994, most significant byte first (ESRI Shapefile Technical Description).
    bool isShape( const QByteArray &head )
    {
      return head.startsWith( QByteArray( "\0\0\x27\x0A", 4 ) );
    }

    std::optional<Format> xmlFormat( const QString &head )
    {
      static const QRegularExpression root( QStringLiteral( "<(?:\\w+:)?(gpx|kml|Document|Placemark|Folder)[\\s>]" ) );
      const QString name = root.match( head ).captured( 1 );
      if ( name.isEmpty() )
        return std::nullopt;
      return name == QLatin1String( "gpx" ) ? Format::Gpx : Format::Kml;
    }

    bool isDrawing( const QString &head )
    {
      static const QRegularExpression section( QStringLiteral( "^\\s*(?:999\\s*\\n[^\\n]*\\n\\s*)*0\\s*\\r?\\n\\s*SECTION\\b" ) );
      return section.match( head ).hasMatch();
    }

    /// Whether a table could begin like this: text, that is, without control characters.
    bool isText( const QString &head )
    {
      return std::ranges::none_of(
        head, []( QChar c )
        { return c == QChar::ReplacementCharacter || ( c < QChar( ' ' ) && c != '\n' && c != '\r' && c != '\t' ) || c == QChar( 0x7F ); } );
    }

    std::optional<Format> textFormat( const QByteArray &head )
    {
      const QString text = decoded( head, encodingOf( head ) ).trimmed();
      if ( text.startsWith( '<' ) )
        return xmlFormat( text );
      if ( text.startsWith( '{' ) )
        return Format::GeoJson;
      if ( isDrawing( text ) )
        return Format::Dxf;
      const QString end = text.endsWith( QChar::ReplacementCharacter ) ? text.chopped( 1 ) : text;
      return !end.isEmpty() && isText( end ) ? std::optional( Format::Table ) : std::nullopt;
    }

    std::optional<Format> plainFormat( const QByteArray &head )
    {
      if ( isShape( head ) )
        return Format::Shapefile;
      if ( head.startsWith( "SQLite format 3" ) )
        return Format::GeoPackage;
      return isPhotograph( head ) ? Format::Photographs : textFormat( head );
    }

    std::optional<Format> archiveFormat( const QList<ZipEntry> &entries )
    {
      const auto holds = [&entries]( const char *suffix )
      {
        return std::ranges::any_of( entries, [suffix]( const ZipEntry &entry )
                                    { return entry.name.endsWith( QLatin1String( suffix ), Qt::CaseInsensitive ); } );
      };
      if ( holds( "xl/workbook.xml" ) )
        return Format::Xlsx;
      if ( holds( "content.xml" ) && holds( "mimetype" ) )
        return Format::Ods;
      if ( holds( ".kml" ) )
        return Format::Kml;
      return holds( ".shp" ) ? std::optional( Format::Shapefile ) : std::nullopt;
    }

    QString remarkOn( const QString &path, Format format )
    {
      const QString suffix = QFileInfo( path ).suffix().toLower();
      const auto usual = std::ranges::find( SUFFIXES, format, &Suffixes::format );
      if ( QString::fromLatin1( usual->suffixes ).split( ' ' ).contains( suffix ) )
        return {};
      return QCoreApplication::translate( "Exchange",
                                          "The name “%1” does not tell it, but this is a file of the kind %2, and it was read as such." )
        .arg( QFileInfo( path ).fileName(), wordFor( format ) );
    }

    Result<Source> recogniseArchive( QFile &file, QgsFeedback &feedback )
    {
      const QString path = file.fileName();
      if ( file.size() > LARGEST_ARCHIVE )
        return refusal(
          QT_TRANSLATE_NOOP( "Exchange", "“%1” is too large to be opened as an archive. Unpack it and choose the file inside." ), path );
      const QByteArray archive = file.readAll();
      const Result<QList<ZipEntry>> entries = zipEntries( archive );
      if ( !entries )
        return entries.error();
      const std::optional<Format> format = archiveFormat( *entries );
      if ( !format )
        return refusal( QT_TRANSLATE_NOOP( "Exchange",
                                           "The archive “%1” holds no Shapefile, KML file or spreadsheet. Unpack it and choose the file "
                                           "inside." ),
                        path );
      const Result<void> checked = checkZip( archive, *entries, feedback );
      return checked ? Source { path, *format, archive, remarkOn( path, *format ) } : Result<Source>( checked.error() );
    }

    Result<Source> recogniseFile( const QString &path, QgsFeedback &feedback )
    {
      QFile file( path );
      if ( !file.open( QIODevice::ReadOnly ) )
        return refusal( QT_TRANSLATE_NOOP( "Exchange", "“%1” cannot be read. Close it where it is open, or copy it to another folder." ),
                        path, ErrorCode::StorageFailed );
      const QByteArray head = file.peek( HEAD_BYTES );
      if ( head.isEmpty() )
        return refusal( QT_TRANSLATE_NOOP( "Exchange", "“%1” is empty. Copy it once more." ), path );
      if ( head.startsWith( "PK" ) )
        return recogniseArchive( file, feedback );
      const auto stranger = std::ranges::find_if( STRANGERS, [&head]( const Stranger &kind ) { return head.startsWith( kind.magic ); } );
      if ( stranger != STRANGERS.end() )
        return refusal( stranger->advice, path );
      const std::optional<Format> format = plainFormat( head );
      if ( !format )
        return unknownKind( path );
      const bool isStreamed = *format == Format::Gpx || *format == Format::Shapefile || *format == Format::GeoPackage;
      if ( file.size() > LARGEST_TEXT && !isStreamed )
        return refusal( QT_TRANSLATE_NOOP( "Exchange", "“%1” is larger than one gigabyte. Save a part of it as a file of its own." ),
                        path );
      return Source { path, *format, {}, remarkOn( path, *format ) };
    }

    Result<Source> recogniseFolder( const QString &path )
    {
      const QDir folder( path );
      if ( !folder.entryList( { QStringLiteral( "*.shp" ) }, QDir::Files ).isEmpty() )
        return Source { path, Format::Shapefile, {}, {} };
      if ( !folder.entryList( { QStringLiteral( "*.jpg" ), QStringLiteral( "*.jpeg" ), QStringLiteral( "*.heic" ) }, QDir::Files )
              .isEmpty() )
        return Source { path, Format::Photographs, {}, {} };
      return refusal( QT_TRANSLATE_NOOP( "Exchange", "The folder “%1” holds neither a Shapefile nor photographs. Choose a file in it." ),
                      path );
    }
  } // namespace

  QString wordFor( Format format )
  {
    switch ( format )
    {
      case Format::Gpx:
        return QStringLiteral( "GPX" );
      case Format::Kml:
        return QStringLiteral( "KML" );
      case Format::Shapefile:
        return QStringLiteral( "Shapefile" );
      case Format::GeoPackage:
        return QStringLiteral( "GeoPackage" );
      case Format::GeoJson:
        return QStringLiteral( "GeoJSON" );
      case Format::Dxf:
        return QStringLiteral( "DXF" );
      case Format::Table:
        return QStringLiteral( "CSV" );
      case Format::Xlsx:
        return QStringLiteral( "XLSX" );
      case Format::Ods:
        return QStringLiteral( "ODS" );
      case Format::Photographs:
        return QCoreApplication::translate( "Exchange", "photographs" );
    }
    return {};
  }

  Result<Source> recognise( const QString &path, QgsFeedback &feedback )
  {
    const QFileInfo info( path );
    if ( !info.exists() )
      return refusal( QT_TRANSLATE_NOOP( "Exchange", "“%1” is not there (any more). Choose another file." ), path, ErrorCode::NotFound );
    if ( info.isDir() )
      return recogniseFolder( path );
    if ( !info.isFile() )
      return unknownKind( path );
    return recogniseFile( path, feedback );
  }
} // namespace eplan
