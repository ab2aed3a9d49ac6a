// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/sentences.h"
#include "texts/folding.h"

#include "coordinates/situation.h"
#include "testing.h"

using namespace eplan;

Q_DECLARE_METATYPE( eplan::Situation )

namespace
{
  QString shapeName( const Placed &placed )
  {
    return placed.shape == Shape::Point  ? QStringLiteral( "point" )
           : placed.shape == Shape::Line ? QStringLiteral( "line" )
                                         : QStringLiteral( "points" );
  }

  QString told( const Reading &reading )
  {
    QString text = QString( toText( verdictOf( reading ) ) ) + ' ' + reasonOf( reading );
    if ( const Placed *placed = placedIn( reading ) )
    {
      text += ' ' + shapeName( *placed );
      for ( const LonLat position : placed->positions )
        text += QStringLiteral( " (%1 %2)" ).arg( position.longitude, 0, 'f', 7 ).arg( position.latitude, 0, 'f', 7 );
    }
    return text;
  }

  /// The farthest that a position lies from where it should; infinite where there are more or fewer.
  double farthest( const Placed &placed, const std::vector<LonLat> &expected )
  {
    double most = placed.positions.size() == expected.size() ? 0 : INFINITY;
    for ( std::size_t i = 0; i < std::min( expected.size(), placed.positions.size() ); ++i )
      most = std::max( most, distanceBetween( placed.positions[i], expected[i] ).value );
    return most;
  }
} // namespace

class TestReadings : public QObject
{
    Q_OBJECT

  private slots:
    void everyTextIsPlacedAskedOrRefused_data()
    {
      QTest::addColumn<Situation>( "situation" );
      const std::vector<Situation> all = situations( QStringLiteral( READINGS ) );
      QVERIFY( all.size() > 330 );
      for ( std::size_t i = 0; i < all.size(); ++i )
        QTest::addRow( "%d %s", static_cast<int>( i ), qPrintable( all[i].name ) ) << all[i];
    }

    void everyTextIsPlacedAskedOrRefused()
    {
      QFETCH( Situation, situation );
      const Reading reading = read( situation.text, situation.context );
      const QByteArray got = told( reading ).toUtf8();
      QVERIFY2( situation.outcomes.contains( toText( verdictOf( reading ) ) ), got );
      QVERIFY2( situation.reason == reasonOf( reading ), got );
      const Placed *placed = placedIn( reading );
      QCOMPARE( placed != nullptr, !situation.positions.empty() );
      if ( !placed )
        return;
      QVERIFY2( farthest( *placed, situation.positions ) <= situation.tolerance.value, got );
      QCOMPARE( shapeName( *placed ), situation.shape );
      QVERIFY( placed->accuracy > Metres { 0 } );
    }

    /// Nothing is decided on spelling that folding takes away.
    void foldingBeforehandChangesNothing()
    {
      for ( const Situation &situation : situations( QStringLiteral( READINGS ) ) )
      {
        const Reading plain = read( situation.text, situation.context );
        const Reading folded = read( eplan::folded( situation.text ), situation.context );
        QVERIFY2( told( plain ) == told( folded ), qPrintable( situation.name ) );
      }
    }

    /// Every choice and every fix is a whole reading that could be placed as it is.
    void choicesAndFixesAreWholeReadings()
    {
      int choices = 0;
      int fixes = 0;
      for ( const Situation &situation : situations( QStringLiteral( READINGS ) ) )
      {
        const Reading reading = read( situation.text, situation.context );
        std::vector<Placed> offered;
        if ( const Question *question = std::get_if<Question>( &reading ) )
        {
          offered = question->choices;
          QVERIFY2( offered.size() > 1, qPrintable( situation.name ) );
          choices += static_cast<int>( offered.size() );
        }
        if ( const Refusal *refusal = std::get_if<Refusal>( &reading ); refusal && refusal->fix )
        {
          offered = { *refusal->fix };
          ++fixes;
        }
        for ( const Placed &placed : offered )
        {
          QVERIFY2( !placed.positions.empty() && placed.text == eplan::folded( situation.text ).trimmed(), qPrintable( situation.name ) );
          for ( const LonLat position : placed.positions )
            QVERIFY2( whereaboutsOf( position ).ground != Ground::Abroad, qPrintable( situation.name ) );
        }
      }
      QVERIFY( choices >= 20 );
      QVERIFY( fixes >= 20 );
    }

    void whateverIsNotSimplyPlacedHasItsSentence()
    {
      for ( const Situation &situation : situations( QStringLiteral( READINGS ) ) )
      {
        const Reading reading = read( situation.text, situation.context );
        QCOMPARE( sentenceFor( reading ).isEmpty(), verdictOf( reading ) == Verdict::Placed );
      }
    }
};

EPLAN_TEST_MAIN( TestReadings )
#include "test_readings.moc"
