// SPDX-License-Identifier: GPL-2.0-or-later
#include "country/province.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Resources in a static library are there only once this is called, from outside any namespace.
static void holdResources()
{
  Q_INIT_RESOURCE( country );
}

namespace eplan
{
  namespace
  {
    QByteArray contentOf( const QString &path )
    {
      QFile file( path );
      return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
    }

    LonLatRing ringOf( const QJsonArray &positions )
    {
      LonLatRing ring;
      ring.reserve( static_cast<std::size_t>( positions.size() ) );
      for ( const QJsonValue position : positions )
        ring.push_back( { position.toArray()[0].toDouble(), position.toArray()[1].toDouble() } );
      return ring;
    }

    LonLatPolygon polygonOf( const QJsonArray &rings )
    {
      LonLatPolygon polygon;
      for ( const QJsonValue ring : rings )
        polygon.push_back( ringOf( ring.toArray() ) );
      return polygon;
    }

    /// The file has MultiPolygons only.
    Outline outlineOf( const QJsonObject &geometry )
    {
      std::vector<LonLatPolygon> polygons;
      for ( const QJsonValue polygon : geometry[QStringLiteral( "coordinates" )].toArray() )
        polygons.push_back( polygonOf( polygon.toArray() ) );
      return Outline( std::move( polygons ) );
    }

    QHash<QString, Outline> outlines()
    {
      const QByteArray content = contentOf( QStringLiteral( ":/country/data/th_provinces_ne10m.geojson" ) );
      QHash<QString, Outline> byCode;
      for ( const QJsonValue feature : QJsonDocument::fromJson( content ).object()[QStringLiteral( "features" )].toArray() )
      {
        const QString code = feature[QStringLiteral( "properties" )][QStringLiteral( "code" )].toString();
        byCode.insert( code, outlineOf( feature[QStringLiteral( "geometry" )].toObject() ) );
      }
      return byCode;
    }

    std::vector<UtmZone> zonesOf( const QByteArray &text )
    {
      std::vector<UtmZone> zones;
      for ( const QByteArray &number : text.split( '+' ) )
      {
        if ( const std::optional<UtmZone> zone = utmZone( number.toInt() ) )
          zones.push_back( *zone );
      }
      return zones;
    }

    /// A row of th_provinces.tsv; its first line names the columns.
    Province provinceOf( const QList<QByteArray> &cells, const QHash<QString, Outline> &outlines )
    {
      const QString code = QString::fromLatin1( cells[0] );
      return { code,
               QString::fromUtf8( cells[3] ),
               QString::fromUtf8( cells[4] ),
               zonesOf( cells[5] ),
               { cells[6].toDouble(), cells[7].toDouble(), cells[8].toDouble(), cells[9].toDouble() },
               outlines[code] };
    }

    std::vector<Province> readProvinces()
    {
      holdResources();
      const QHash<QString, Outline> byCode = outlines();
      QList<QByteArray> lines = contentOf( QStringLiteral( ":/country/data/th_provinces.tsv" ) ).split( '\n' );
      lines.removeFirst();
      std::vector<Province> provinces;
      for ( const QByteArray &line : lines )
      {
        const QList<QByteArray> cells = line.split( '\t' );
        if ( cells.size() >= 10 )
          provinces.push_back( provinceOf( cells, byCode ) );
      }
      return provinces;
    }
  } // namespace

  const std::vector<Province> &provinces()
  {
    static const std::vector<Province> all = readProvinces();
    return all;
  }

  const Province *findProvince( QStringView code )
  {
    for ( const Province &province : provinces() )
    {
      if ( province.code == code )
        return &province;
    }
    return nullptr;
  }
} // namespace eplan
