// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/photographs.h"

#include "exchange/placecollector.h"

#include <qgsexiftools.h>
#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cmath>
#include <variant>

namespace eplan
{
  namespace
  {
    /// A receiver that has lost the sky writes nought for both.
    constexpr double NOWHERE = 1e-9;

    QStringList filesOf( const Source &source )
    {
      if ( QFileInfo( source.path ).isFile() )
        return { source.path };
      QStringList files;
      const QDir folder( source.path );
      for ( const QString &name : folder.entryList( { QStringLiteral( "*.jpg" ), QStringLiteral( "*.jpeg" ), QStringLiteral( "*.heic" ) },
                                                    QDir::Files, QDir::Name ) )
        files << folder.filePath( name );
      return files;
    }

    QString tag( const QString &file, const char *name )
    {
      return QgsExifTools::readTag( file, QStringLiteral( "Exif.GPSInfo.%1" ).arg( QLatin1String( name ) ) ).toString().trimmed();
    }

    std::optional<double> number( const QString &file, const char *name )
    {
      bool isNumber = false;
      const double value =
        QgsExifTools::readTag( file, QStringLiteral( "Exif.GPSInfo.%1" ).arg( QLatin1String( name ) ) ).toDouble( &isNumber );
      return isNumber && std::isfinite( value ) ? std::optional( value ) : std::nullopt;
    }

    /// The datum that a camera noted (EXIF 2.32 §4.6.6, GPSMapDatum); none noted is WGS 84. Nothing for one that is not known here.
    std::optional<Reference> referenceOf( const QString &noted )
    {
      QString name;
      for ( const QChar c : noted.toLower() )
      {
        if ( c.isLetterOrNumber() )
          name += c;
      }
      if ( name.isEmpty() || name == QLatin1String( "wgs84" ) || name == QLatin1String( "wgs1984" ) )
        return Reference { QStringLiteral( "EPSG:4326" ) };
      if ( name == QLatin1String( "indian1975" ) )
        return Reference { QStringLiteral( "EPSG:4240" ) };
      if ( name == QLatin1String( "indian1954" ) )
        return Reference { QStringLiteral( "EPSG:4239" ) };
      return std::nullopt;
    }

    using Photograph = std::variant<RawPlace, PlaceFinding>;

    PlaceFinding without( const Origin &origin, const QString &sentence )
    {
      return { PlaceTrouble::NoPosition, origin, sentence };
    }

    Photograph look( const QString &file )
    {
      const Origin origin { file, {}, 0 };
      bool hasPosition = false;
      const QgsPoint point = QgsExifTools::getGeoTag( file, hasPosition );
      if ( !hasPosition || !std::isfinite( point.x() ) || !std::isfinite( point.y() ) )
        return without( origin, QCoreApplication::translate( "Exchange",
                                                             "The photograph has no position. Switch the camera's location on, or send the "
                                                             "original file: messengers take the position out." ) );
      if ( tag( file, "GPSStatus" ) == QLatin1String( "V" ) || ( std::abs( point.x() ) < NOWHERE && std::abs( point.y() ) < NOWHERE ) )
        return without( origin, QCoreApplication::translate( "Exchange", "The camera had no reception when the photograph was taken." ) );
      RawPlace place;
      place.origin = origin;
      place.name = QFileInfo( file ).completeBaseName();
      place.geometry = QgsGeometry::fromPointXY( QgsPointXY( point.x(), point.y() ) );
      place.how = PlacedHow::Gps;
      if ( const std::optional<double> error = number( file, "GPSHPositioningError" ); error && *error > 0 )
        place.accuracy = Metres { *error };
      if ( !std::isnan( point.z() ) )
        place.dropped |= Dropped::Heights;
      return place;
    }

    void take( PlaceCollector &collector, const QString &file )
    {
      Photograph photograph = look( file );
      collector.count( std::holds_alternative<RawPlace>( photograph ) ? 1 : 0 );
      if ( const auto *finding = std::get_if<PlaceFinding>( &photograph ) )
        return collector.report( finding->trouble, finding->where, finding->message );
      const Origin origin = std::get<RawPlace>( photograph ).origin;
      const QString noted = tag( file, "GPSMapDatum" );
      const std::optional<Reference> reference = referenceOf( noted );
      if ( !reference )
        return collector.report(
          PlaceTrouble::UnknownDatum, origin,
          QCoreApplication::translate( "Exchange", "The camera notes the datum “%1”, which is not known here. Set it to WGS 84." )
            .arg( noted.left( 40 ) ) );
      const Result<Projector> projector = Projector::from( *reference );
      if ( projector && collector.accepts( origin ) )
        collector.take( std::get<RawPlace>( std::move( photograph ) ), &*projector );
    }
  } // namespace

  Result<SourceFile> inspectPhotographs( const Source &source, QgsFeedback & )
  {
    SourceLayer layer;
    layer.features = filesOf( source ).size();
    layer.columns = QStringList { QStringLiteral( "name" ) };
    layer.nameColumn = QStringLiteral( "name" );
    layer.shapes = LayerShape::Points;
    layer.reference = Reference { QStringLiteral( "EPSG:4326" ) };
    return SourceFile { source.path, source.format, { layer }, {} };
  }

  Result<PlacesRead> readPhotographs( const Source &source, const PlaceRequest &request, QgsFeedback &feedback )
  {
    PlaceCollector collector( request );
    const QStringList files = filesOf( source );
    for ( int i = 0; i < files.size(); ++i )
    {
      if ( feedback.isCanceled() )
        return canceled();
      take( collector, files[i] );
      feedback.setProgress( 100.0 * ( i + 1 ) / files.size() );
    }
    return std::move( collector ).finish();
  }
} // namespace eplan
