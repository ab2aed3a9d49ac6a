// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/places.h"
#include "samplefiles.h"
#include "testing.h"




using namespace eplan;
using samples::Folder;

namespace
{
  constexpr int POINTS = 1000000;

  /// A handheld left on for eleven days.
  QByteArray longTrack()
  {
    QByteArray gpx = "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"x\" "
                     "xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><name>long</name><trkseg>\n";
    gpx.reserve( POINTS * 110 );
    for ( int i = 0; i < POINTS; ++i )
      gpx += "<trkpt lat=\"" + QByteArray::number( 14 + i * 1e-6, 'f', 7 ) + "\" lon=\"" +
             QByteArray::number( 102 + ( i % 1000 ) * 1e-6, 'f', 7 ) + "\"><ele>187.5</ele><time>2026-11-22T08:30:00Z</time></trkpt>\n";
    return gpx + "</trkseg></trk></gpx>\n";
  }
} // namespace

/// A file larger than an office's patience; how fast it goes is `./eplan bench`'s.
class TestLargeFile : public QObject
{
    Q_OBJECT

    Folder mFolder;
    QString mPath;

  private slots:
    void initTestCase() { mPath = mFolder.write( "long.gpx", longTrack() ); }

    void aMillionPointsArePreviewed()
    {
      QgsFeedback feedback;
      PlaceRequest request;
      request.detail = Detail::Preview;
      const Result<PlacesRead> read = readPlaces( mPath, request, feedback );
      QVERIFY( read );
      QCOMPARE( read->vertices, qint64( POINTS ) );
      QCOMPARE( read->candidates.size(), 1 );
      QVERIFY( read->candidates.first().geometry.constGet()->nCoordinates() <= 2000 );
    }

    void theWholeTrackIsReadWhenChosen()
    {
      QgsFeedback feedback;
      const Result<PlacesRead> read = readPlaces( mPath, {}, feedback );
      QVERIFY( read );
      QCOMPARE( read->candidates.first().geometry.constGet()->nCoordinates(), POINTS );
    }

    void aPreviewStopsAtOnce()
    {
      QgsFeedback feedback;
      double reached = 0;
      connect( &feedback, &QgsFeedback::progressChanged, this,
               [&feedback, &reached]( double percent )
               {
                 reached = percent;
                 if ( percent > 5 )
                   feedback.cancel();
               } );
      const Result<PlacesRead> read = readPlaces( mPath, {}, feedback );
      QVERIFY( !read );
      QCOMPARE( read.error().code, ErrorCode::Canceled );
      QVERIFY( reached < 10 );
    }
};

EPLAN_TEST_MAIN( TestLargeFile )
#include "test_largefile.moc"
