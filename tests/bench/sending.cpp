// SPDX-License-Identifier: GPL-2.0-or-later
#include "sending.h"

#include "peers.h"
#include "slowline.h"

#include "remote/httptransport.h"

namespace eplan::bench
{
  namespace
  {
    using namespace std::chrono_literals;

    constexpr Distance FAR { 50ms, 0 };
    constexpr Distance NARROW { 300ms, 256 };

    /// Sends, each time what was never sent before.
    class Senders
    {
      public:
        Senders( const Bench &bench, int placements )
            : mBench( bench )
            , mPlacements( placements )
            , mLine( bench.service.address() )
        {
        }

        int placements() const { return mPlacements; }

        /// The job is done on a workspace that was loaded over the same line while that was short and wide.
        Result<Cost> run( const char *job, const std::optional<Distance> &distance = {} )
        {
          const QString workspace = mBench.newFile( job );
          const QUrl address = distance ? mLine.address() : mBench.service.address();
          mLine.become( {} );
          const Result<Cost> loaded = mBench.run( "load", workspace, {}, address );
          if ( !loaded )
            return loaded;
          mLine.become( distance.value_or( Distance() ) );
          const QStringList which { QString::number( mPlacements * mTaken++ ), QString::number( mPlacements ) };
          const Result<Cost> done = mBench.run( job, workspace, which, address );
          QFile::remove( workspace );
          return done;
        }

        Runner runner( const char *job, const std::optional<Distance> &distance = {} )
        {
          return [this, job, distance] { return run( job, distance ); };
        }

      private:
        const Bench &mBench;
        int mPlacements;
        int mTaken = 0;
        SlowLine mLine;
    };

    void benchNear( const Bench &bench, Senders &senders )
    {
      const auto curl = [&]
      { return sendWithCurl( bench.service, bench.account, unchangedIdsOf( bench.service, bench.year, senders.placements() ) ); };
      const QString what = QStringLiteral( "send %1 placements" ).arg( senders.placements() );
      printRow( what, QStringLiteral( "QGIS's network, the same requests bare" ),
                inTurn( bench.runs, senders.runner( "send" ), senders.runner( "bare" ) ), QStringLiteral( "≤ 1.5" ) );
      printRow( what, QStringLiteral( "curl, the same requests bare" ), inTurn( bench.runs, senders.runner( "send" ), curl ),
                QStringLiteral( "–" ) );
    }

    void benchFar( const Bench &bench, Senders &senders )
    {
      const double roundTrip = std::chrono::duration<double>( FAR.roundTrip ).count();
      const double limit = senders.placements() * roundTrip / HttpTransport::AT_ONCE;
      const Result<Cost> cost = medianOf( bench.runs, senders.runner( "send", FAR ) );
      printCells( { QStringLiteral( "send %1 placements, a round trip of %2 ms" ).arg( senders.placements() ).arg( FAR.roundTrip.count() ),
                    figures( cost ),
                    QStringLiteral( "one round trip each over %1 connections: %2 s" ).arg( HttpTransport::AT_ONCE ).arg( limit, 0, 'f', 2 ),
                    cost ? ratio( cost->seconds, limit ) : QStringLiteral( "–" ), QStringLiteral( "≤ 1.2" ) } );
    }

    void benchNarrow( Senders &senders )
    {
      const QString what = QStringLiteral( "send %1 placements, %2 kbit/s and a round trip of %3 ms" )
                             .arg( senders.placements() )
                             .arg( NARROW.kilobitsPerSecond )
                             .arg( NARROW.roundTrip.count() );
      const Pair pair = inTurn( 1, senders.runner( "send", NARROW ), senders.runner( "bare", NARROW ) );
      printRow( what, QStringLiteral( "QGIS's network, the same requests bare" ), pair, QStringLiteral( "≤ 1.5" ) );
      if ( !pair.ours )
        return;
      printCells( { QStringLiteral( "how long that still takes, told on the way" ),
                    QStringLiteral( "%1 s" ).arg( pair.ours->said( "told" ) ),
                    QStringLiteral( "how long it took: %1 s" ).arg( pair.ours->said( "after" ), 0, 'f', 1 ),
                    ratio( pair.ours->said( "told" ), pair.ours->said( "after" ) ), QStringLiteral( "0.8 – 1.25" ) } );
      printCells( { QStringLiteral( "longest time in which nothing moved" ), milliseconds( 1000 * pair.ours->said( "still" ) ),
                    QStringLiteral( "a round trip: %1 ms" ).arg( NARROW.roundTrip.count() ),
                    ratio( 1000 * pair.ours->said( "still" ), double( NARROW.roundTrip.count() ) ), QStringLiteral( "never stalls" ) } );
    }

    void benchBroken( Senders &senders )
    {
      const Result<Cost> cost = senders.run( "broken-send", NARROW );
      const QString figure =
        cost ? QStringLiteral( "%1 accepted, then %2 sent" ).arg( cost->said( "first" ) ).arg( cost->said( "second" ) ) : figures( cost );
      printCells( { QStringLiteral( "the same, broken off halfway and sent again" ), figure,
                    QStringLiteral( "placed: %1" ).arg( senders.placements() ),
                    cost ? ratio( cost->said( "first" ) + cost->said( "second" ), senders.placements() ) : QStringLiteral( "–" ),
                    QStringLiteral( "1.00: only the rest" ) } );
    }
  } // namespace

  void benchSending( const Bench &bench, int placements )
  {
    Senders senders( bench, placements );
    benchNear( bench, senders );
    benchFar( bench, senders );
    benchNarrow( senders );
    benchBroken( senders );
  }
} // namespace eplan::bench
