// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/backgroundtask.h"
#include "exchange/places.h"
#include "samplefiles.h"
#include "testing.h"

#include <qgsapplication.h>

#include <QElapsedTimer>
#include <QTimer>

#include <ctime>

using namespace eplan;
using samples::Folder;

namespace
{
  constexpr int POINTS = 1000000;

  /// How long something takes on the wall, and of the processor: other tests run beside this one.
  class Stopwatch
  {
    public:
      Stopwatch() { mTimer.start(); }

      qint64 passed() const { return mTimer.elapsed(); }
      long working() const { return 1000 * ( std::clock() - mBegun ) / CLOCKS_PER_SEC; }

    private:
      QElapsedTimer mTimer;
      std::clock_t mBegun = std::clock();
  };

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

/// How long a large file takes. The limits leave room for a slow or busy machine; `./eplan bench` is for comparing.
class TestSpeed : public QObject
{
    Q_OBJECT

    Folder mFolder;
    QString mPath;

  private slots:
    void initTestCase() { mPath = mFolder.write( "long.gpx", longTrack() ); }

    void aMillionPointsArePreviewedWithoutAStall()
    {
      QElapsedTimer since;
      qint64 longestStall = 0;
      QTimer heart;
      heart.setTimerType( Qt::PreciseTimer );
      connect( &heart, &QTimer::timeout, this, [&since, &longestStall] { longestStall = std::max( longestStall, since.restart() ); } );
      std::optional<Result<PlacesRead>> delivered;
      PlaceRequest request;
      request.detail = Detail::Preview;
      auto *task = new BackgroundTask<PlacesRead>(
        QStringLiteral( "preview" ), this,
        [path = mPath, request]( QgsFeedback &feedback ) { return readPlaces( path, request, feedback ); },
        [&delivered]( Result<PlacesRead> read ) { delivered.emplace( std::move( read ) ); } );
      heart.start( 5 );
      since.start();
      const Stopwatch watch;
      QgsApplication::taskManager()->addTask( task );
      QTRY_VERIFY_WITH_TIMEOUT( delivered, 60000 );
      qInfo( "%d points previewed in %lld ms, %ld ms of work; the longest stall %lld ms", POINTS, watch.passed(), watch.working(),
             longestStall );
      QVERIFY( *delivered );
      QCOMPARE( ( *delivered )->vertices, qint64( POINTS ) );
      QCOMPARE( ( *delivered )->candidates.size(), 1 );
      QVERIFY( ( *delivered )->candidates.first().geometry.constGet()->nCoordinates() <= 2000 );
      QVERIFY( watch.working() < 8000 );
    }

    void theWholeTrackIsReadWhenChosen()
    {
      QgsFeedback feedback;
      const Stopwatch watch;
      const Result<PlacesRead> read = readPlaces( mPath, {}, feedback );
      qInfo( "%d points read whole in %lld ms, %ld ms of work", POINTS, watch.passed(), watch.working() );
      QVERIFY( read );
      QCOMPARE( read->candidates.first().geometry.constGet()->nCoordinates(), POINTS );
      QVERIFY( watch.working() < 8000 );
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

EPLAN_TEST_MAIN( TestSpeed )
#include "test_speed.moc"
