// SPDX-License-Identifier: GPL-2.0-or-later
#include "reading.h"

#include "coordinates/sampletexts.h"
#include "exchange/places.h"
#include "measure.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

namespace eplan::bench
{
  namespace
  {
    constexpr int TEXTS = 100000;
    constexpr int POINTS = 1000000;

    int finish( const QElapsedTimer &clock )
    {
      QTextStream( stdout ) << "seconds " << static_cast<double>( clock.nsecsElapsed() ) / 1e9 << Qt::endl;
      return 0;
    }

    int readTexts( int count )
    {
      const std::vector<SampleText> texts = sampleTexts( count );
      std::size_t placed = 0;
      QElapsedTimer clock;
      clock.start();
      for ( const SampleText &sample : texts )
        placed += placedIn( read( sample.text, sample.context ) ) ? 1U : 0U;
      return placed > 0 ? finish( clock ) : 1;
    }

    int preview( const QString &path )
    {
      QgsFeedback feedback;
      PlaceRequest request;
      request.detail = Detail::Preview;
      QElapsedTimer clock;
      clock.start();
      const Result<PlacesRead> read = readPlaces( path, request, feedback );
      return read && !read->candidates.isEmpty() ? finish( clock ) : 1;
    }

    /// Degrees, one position a line: all that GeoConvert can read.
    bool writePositions( const QString &path )
    {
      QFile file( path );
      if ( !file.open( QIODevice::WriteOnly ) )
        return false;
      QTextStream out( &file );
      SampleTexts samples;
      for ( int i = 0; i < TEXTS; ++i )
        out << QString( written( samples.position(), Spelling::DecimalDegrees ) ).replace( ',', ' ' ) << '\n';
      return true;
    }
  } // namespace

  bool writeTrack( const QString &path )
  {
    QFile file( path );
    if ( !file.open( QIODevice::WriteOnly ) )
      return false;
    QTextStream out( &file );
    out << "<gpx version=\"1.1\" creator=\"bench\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><name>survey</name><trkseg>\n";
    for ( int i = 0; i < POINTS; ++i )
      out << "<trkpt lat=\"" << QString::number( 14.5 + 1e-6 * i, 'f', 7 ) << "\" lon=\""
          << QString::number( 101.5 + 1e-6 * ( i % 997 ), 'f', 7 ) << "\"><ele>187</ele></trkpt>\n";
    out << "</trkseg></trk></gpx>\n";
    return true;
  }

  int runReading( const QStringList &arguments )
  {
    return arguments.value( 0 ) == QLatin1String( "preview" ) ? preview( arguments.value( 1 ) ) : readTexts( arguments.value( 1 ).toInt() );
  }

  void benchReading( int runs )
  {
    const QTemporaryDir folder;
    const QString positions = folder.filePath( QStringLiteral( "positions.txt" ) );
    const QString track = folder.filePath( QStringLiteral( "track.gpx" ) );
    const QString target = folder.filePath( QStringLiteral( "track.gpkg" ) );
    const auto geoConvert = [&]() -> Result<Cost>
    {
      if ( !writePositions( positions ) )
        return couldNotRun( QStringLiteral( "no room for the texts" ) );
      return runProgram( QStringLiteral( "GeoConvert" ),
                         { "-u", "--input-file", positions, "--output-file", folder.filePath( QStringLiteral( "utm.txt" ) ) } );
    };
    printRow( QStringLiteral( "read %1 texts with coordinates, mixed notations" ).arg( TEXTS ),
              QStringLiteral( "GeoConvert, as many plain pairs of degrees" ),
              inTurn(
                runs,
                [] {
                  return runSelf( { "read-texts", QString::number( TEXTS ) } );
                },
                geoConvert ),
              QStringLiteral( "ours ≤ 1 s" ) );
    const auto ogr = [&]() -> Result<Cost>
    {
      QFile::remove( target );
      return runProgram( QStringLiteral( "ogr2ogr" ), { "-f", "GPKG", target, track } );
    };
    const bool isWritten = writeTrack( track );
    const auto preview = [&]() -> Result<Cost> {
      return isWritten ? runSelf( { "preview", track } ) : couldNotRun( QStringLiteral( "no room for the track" ) );
    };
    printRow( QStringLiteral( "preview a GPX file of %1 points" ).arg( POINTS ), QStringLiteral( "ogr2ogr into a GeoPackage" ),
              inTurn( runs, preview, ogr ), QStringLiteral( "ours ≤ 2 s" ) );
  }
} // namespace eplan::bench
