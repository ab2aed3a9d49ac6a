// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/timeleft.h"

#include "testing.h"

using namespace eplan;
using namespace std::chrono_literals;

class TestTimeLeft : public QObject
{
    Q_OBJECT

    using Left = std::optional<std::chrono::seconds>;

    /// Told each second, from a time and a percentage on, for as long as it says.
    static void go( TimeLeft &left, std::chrono::seconds from, double percent, double eachSecond, std::chrono::seconds length )
    {
      for ( auto at = 0s; at <= length; ++at )
        left.note( from + at, percent + eachSecond * double( at.count() ) );
    }

  private slots:
    void atFirstNothingIsTold()
    {
      TimeLeft left;
      QVERIFY( !left.left() );
      left.note( 0ms, 0 );
      QVERIFY( !left.left() );
      left.note( 500ms, 3 );
      QVERIFY( !left.left() );
    }

    void anEvenPaceIsToldToFiveSeconds()
    {
      TimeLeft left;
      go( left, 0s, 0, 2, 10s );
      QVERIFY( left.left() == Left( 40s ) );
    }

    void aLongTimeIsToldInMinutes()
    {
      TimeLeft left;
      go( left, 0s, 0, 0.5, 10s );
      QVERIFY( left.left() == Left( 180s ) );
    }

    void theEndIsNearButNotThere()
    {
      TimeLeft left;
      go( left, 0s, 89, 1, 10s );
      QVERIFY( left.left() == Left( 5s ) );
      left.note( 11s, 100 );
      QVERIFY( !left.left() );
    }

    void aLineThatBecomesSlowIsFollowed()
    {
      TimeLeft left;
      go( left, 0s, 0, 10, 5s );
      go( left, 6s, 50, 0.25, 40s );
      QVERIFY( left.left() == Left( 180s ) );
    }

    void whatStandsStillHasNoEnd()
    {
      TimeLeft left;
      go( left, 0s, 10, 0, 60s );
      QVERIFY( !left.left() );
    }
};

EPLAN_TEST_MAIN( TestTimeLeft )
#include "test_timeleft.moc"
