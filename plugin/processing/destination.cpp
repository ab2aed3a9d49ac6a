// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/destination.h"

#include <qgsfields.h>
#include <qgsmaplayer.h>
#include <qgsprocessingutils.h>
#include <qgsproviderregistry.h>
#include <qgsvectorfilewriter.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace eplan
{
  namespace
  {
    bool hasColumn( const QgsFields &fields, const QString &name )
    {
      return fields.lookupField( name ) >= 0;
    }

    /// \a name, or with a number behind where the table has such a column.
    QString freeName( const QgsFields &fields, const QString &name )
    {
      QString free = name;
      for ( int i = 2; hasColumn( fields, free ); ++i )
        free = name + QString::number( i );
      return free;
    }

    /// QGIS's usual options, but NAME=VALUE as it is here.
    QStringList with( QStringList options, const QString &name, const QString &value )
    {
      const QString beginning = name + QLatin1Char( '=' );
      options.erase(
        std::remove_if( options.begin(), options.end(), [&]( const QString &option ) { return option.startsWith( beginning ); } ),
        options.end() );
      return options << beginning + value;
    }

    /// A GeoPackage names its key and its geometry as a table of ours may name a column.
    QStringList geopackageOptions( const QgsFields &fields )
    {
      QStringList options = QgsVectorFileWriter::defaultLayerOptions( QStringLiteral( "GPKG" ) );
      const int key = fields.lookupField( QStringLiteral( "fid" ) );
      const bool isKey = key >= 0 && fields.at( key ).isNumeric() && fields.at( key ).precision() == 0;
      if ( key >= 0 && !isKey )
        options = with( options, QStringLiteral( "FID" ), freeName( fields, QStringLiteral( "fid" ) ) );
      if ( hasColumn( fields, QStringLiteral( "geom" ) ) )
        options = with( options, QStringLiteral( "GEOMETRY_NAME" ), freeName( fields, QStringLiteral( "geometry" ) ) );
      return options;
    }
  } // namespace

  bool isFileOf( const QgsMapLayer &layer, const QString &destination )
  {
    const QVariantMap parts = QgsProviderRegistry::instance()->decodeUri( layer.providerType(), layer.source() );
    const QString input = QFileInfo( parts.value( QStringLiteral( "path" ) ).toString() ).canonicalFilePath();
    return !input.isEmpty() && input == QFileInfo( destination ).canonicalFilePath();
  }

  QStringList layerOptionsFor( const QString &destination, const QgsFields &fields, compat::WkbType type )
  {
    const QString format = QFileInfo( destination ).suffix().toLower();
    if ( format == QLatin1String( "gpkg" ) )
      return geopackageOptions( fields );
    // QGIS writes no geometry into CSV files unless it is told to.
    if ( format == QLatin1String( "csv" ) && type != compat::NoGeometry )
      return with( QgsVectorFileWriter::defaultLayerOptions( QStringLiteral( "CSV" ) ), QStringLiteral( "GEOMETRY" ),
                   QStringLiteral( "AS_WKT" ) );
    return {};
  }

  QString complaintAboutMixedShapes( const QString &destination )
  {
    if ( !destination.endsWith( QLatin1String( ".shp" ), Qt::CaseInsensitive ) )
      return {};
    return QCoreApplication::translate(
      "Processing", "A Shapefile holds either points or lines, and cuts texts short. Choose a GeoPackage (.gpkg), GeoJSON or CSV file." );
  }

  QString writableDestination( const QString &destination, compat::WkbType type )
  {
    const bool isInMemory = destination.startsWith( QLatin1String( "memory:" ) );
    return isInMemory && type == compat::AnyGeometry ? QgsProcessingUtils::generateTempFilename( QStringLiteral( "output.gpkg" ) )
                                                     : destination;
  }
} // namespace eplan
