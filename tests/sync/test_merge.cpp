// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/merge.h"

#include "testing.h"
#include "workspace/samples.h"

#include <random>

using namespace eplan;
using samples::wkt;

class TestMerge : public QObject
{
    Q_OBJECT

  private slots:
    void editsOfDifferentStretchesGoTogether_data()
    {
      QTest::addColumn<QString>( "base" );
      QTest::addColumn<QString>( "ours" );
      QTest::addColumn<QString>( "theirs" );
      QTest::addColumn<QString>( "both" );
      const QString line = QStringLiteral( "LineString (1 1, 2 1, 3 1, 4 1, 5 1)" );
      QTest::newRow( "each moved a vertex" ) << line << "LineString (1 1, 2 2, 3 1, 4 1, 5 1)" << "LineString (1 1, 2 1, 3 1, 4 2, 5 1)"
                                             << "LineString (1 1, 2 2, 3 1, 4 2, 5 1)";
      QTest::newRow( "one added, one took away" ) << line << "LineString (1 1, 1.5 2, 2 1, 3 1, 4 1, 5 1)" << "LineString (1 1, 2 1, 3 1, 5 1)"
                                                  << "LineString (1 1, 1.5 2, 2 1, 3 1, 5 1)";
      QTest::newRow( "both ends drawn on" ) << line << "LineString (0 1, 1 1, 2 1, 3 1, 4 1, 5 1)"
                                            << "LineString (1 1, 2 1, 3 1, 4 1, 5 1, 6 1)" << "LineString (0 1, 1 1, 2 1, 3 1, 4 1, 5 1, 6 1)";
      QTest::newRow( "the same on both sides, and one more" )
        << line << "LineString (1 2, 2 1, 3 1, 4 1, 5 1)" << "LineString (1 2, 2 1, 3 1, 4 1, 5 2)" << "LineString (1 2, 2 1, 3 1, 4 1, 5 2)";
      QTest::newRow( "rounded there" ) << line << "LineString (1 1, 2 2, 3 1, 4 1, 5 1)"
                                       << "LineString (1.0000004 1, 2 1, 3 0.9999996, 4 2, 5 1)" << "LineString (1 1, 2 2, 3 1, 4 2, 5 1)";
      QTest::newRow( "different parts" ) << "MultiLineString ((1 1, 2 1),(5 5, 6 5))" << "MultiLineString ((1 1, 2 2),(5 5, 6 5))"
                                         << "MultiLineString ((1 1, 2 1),(5 6, 6 5))" << "MultiLineString ((1 1, 2 2),(5 6, 6 5))";

      QTest::newRow( "the same vertex, two ways" )
        << line << "LineString (1 1, 2 2, 3 1, 4 1, 5 1)" << "LineString (1 1, 2 3, 3 1, 4 1, 5 1)" << "";
      QTest::newRow( "next to each other" )
        << line << "LineString (1 1, 2 2, 3 1, 4 1, 5 1)" << "LineString (1 1, 2 1, 3 2, 4 1, 5 1)" << "";
      QTest::newRow( "both added between the same two" )
        << line << "LineString (1 1, 1.5 2, 2 1, 3 1, 4 1, 5 1)" << "LineString (1 1, 1.5 3, 2 1, 3 1, 4 1, 5 1)" << "";
      QTest::newRow( "nothing in common" ) << line << "LineString (1 7, 2 7)" << "LineString (1 8, 2 8)" << "";
      QTest::newRow( "one part more" ) << line << "MultiLineString ((1 1, 2 1, 3 1, 4 1, 5 1),(7 7, 8 8))"
                                       << "LineString (1 1, 2 1, 3 1, 4 1, 5 2)" << "";
      QTest::newRow( "together they cross" ) << "LineString (0 0, 4 0, 6 0, 8 0, 8 5, 0 5)" << "LineString (0 0, 4 4, 6 0, 8 0, 8 5, 0 5)"
                                             << "LineString (0 0, 4 0, 6 0, 8 0, 8 2, 0 2)" << "";
      QTest::newRow( "a point" ) << "Point (1 1)" << "Point (1 2)" << "Point (1 3)" << "";
      QTest::newRow( "removed there" ) << line << "LineString (1 1, 2 2, 3 1, 4 1, 5 1)" << "" << "";
    }

    void editsOfDifferentStretchesGoTogether()
    {
      QFETCH( QString, base );
      QFETCH( QString, ours );
      QFETCH( QString, theirs );
      QFETCH( QString, both );
      const auto shape = []( const QString &text ) { return text.isEmpty() ? QgsGeometry() : QgsGeometry::fromWkt( text ); };
      const std::optional<QgsGeometry> line = mergedLine( shape( base ), shape( ours ), shape( theirs ) );
      QCOMPARE( line ? line->asWkt( 4 ) : QString(), both.isEmpty() ? QString() : shape( both ).asWkt( 4 ) );
      const std::optional<QgsGeometry> swapped = mergedLine( shape( base ), shape( theirs ), shape( ours ) );
      QCOMPARE( swapped.has_value(), line.has_value() );
      QVERIFY( !line || samePlace( *line, *swapped, ROUNDED_ALIKE ) );
    }

    /// Two people who each move vertices in a half of their own always come together; every vertex is where the one who moved it put it.
    void halvesOfLongLinesComeTogether()
    {
      std::mt19937 random( 7 );
      const auto any = [&random]( int below ) { return std::uniform_int_distribution<int>( 0, below - 1 )( random ); };
      for ( int round = 0; round < 200; ++round )
      {
        const int half = 3 + any( 40 );
        QVector<QgsPointXY> base;
        for ( int i = 0; i <= 2 * half; ++i )
          base << QgsPointXY( 102 + i * 0.001, 15 );
        QVector<QgsPointXY> ours = base, theirs = base, both = base;
        for ( int edit = 0; edit < 5; ++edit )
        {
          const int mine = any( half );
          const int other = half + 1 + any( half );
          ours[mine].setY( 15.001 + edit * 0.0001 );
          both[mine] = ours[mine];
          theirs[other].setY( 14.999 - edit * 0.0001 );
          both[other] = theirs[other];
        }
        const auto line = []( const QVector<QgsPointXY> &vertices ) { return QgsGeometry::fromPolylineXY( vertices ); };
        const std::optional<QgsGeometry> result = mergedLine( line( base ), line( ours ), line( theirs ) );
        QVERIFY( result );
        QVERIFY( samePlace( *result, line( both ) ) );
      }
    }

    void whatIsAcceptedGoesWithThePositionItWasAcceptedFor_data()
    {
      QTest::addColumn<QString>( "ours" );
      QTest::addColumn<QString>( "theirs" );
      QTest::addColumn<QString>( "accepted" );
      const QString base = QStringLiteral( "LineString (1 1, 2 1, 3 1, 4 1, 5 1)" );
      const QString moved = QStringLiteral( "LineString (1 1, 2 2, 3 1, 4 1, 5 1)" );
      QTest::newRow( "nobody moved it" ) << base << base << "here x\nthere x";
      QTest::newRow( "moved here" ) << moved << base << "here x";
      QTest::newRow( "moved there" ) << base << moved << "there x";
      QTest::newRow( "both moved it to one place" ) << moved << moved << "here x\nthere x";
      QTest::newRow( "each moved another vertex" ) << moved << "LineString (1 1, 2 1, 3 1, 4 2, 5 1)"
                                                   << "";
      QTest::newRow( "moved here, rounded there" ) << moved << "LineString (1.0000004 1, 2 1, 3 1, 4 1, 5 1)"
                                                   << "here x";
    }

    void whatIsAcceptedGoesWithThePositionItWasAcceptedFor()
    {
      QFETCH( QString, ours );
      QFETCH( QString, theirs );
      Placement before = samples::typed( wkt( "LineString (1 1, 2 1, 3 1, 4 1, 5 1)" ) );
      before.justified = { "P1", "before" };
      const auto side = [&before]( const QString &shape, const char *rule, const char *other )
      {
        Placement made = before;
        made.geometry = QgsGeometry::fromWkt( shape );
        made.accepted = { { rule, "x" } };
        made.justified.declare( { { other }, JustifiedAs::NextPhase, std::nullopt, "x" } );
        return made;
      };
      const std::optional<Placement> both = merged( before, side( ours, "here", "P2" ), side( theirs, "there", "P3" ) );
      QVERIFY( both );
      QTEST( writeAcceptances( both->accepted ), "accepted" );
      QCOMPARE( both->justified.others, QString( "P1 P2 P3" ) );
    }

    /// Whatever the three are: what is merged is one of the two sides, part by part, and never what nobody said.
    void nothingIsMadeUp()
    {
      const std::array notes { QString(), QStringLiteral( "a" ), QStringLiteral( "b" ) };
      const std::array places { QgsGeometry(), wkt( "Point (101 15)" ), wkt( "Point (102 15)" ), wkt( "LineString (101 15, 102 15)" ) };
      const auto placement = [&]( std::size_t place, std::size_t note ) {
        Placement made = samples::typed( places[place] );
        made.note = notes[note];
        return made;
      };
      for ( std::size_t pick = 0; pick < 12 * 12 * 12; ++pick )
      {
        const std::size_t b = pick % 12, o = pick / 12 % 12, t = pick / 144;
        const Placement base = placement( b / 3, b % 3 ), ours = placement( o / 3, o % 3 ), theirs = placement( t / 3, t % 3 );
        const std::optional<Placement> both = merged( base, ours, theirs );
        if ( !both )
          continue;
        const bool weMoved = o / 3 != b / 3, theyMoved = t / 3 != b / 3;
        QVERIFY( samePlace( both->geometry, ( weMoved ? ours : theirs ).geometry ) );
        QVERIFY( !weMoved || !theyMoved || o / 3 == t / 3 );
        if ( both->isPlaced() && ours.isPlaced() && theirs.isPlaced() )
          QCOMPARE( both->note, ours.note == base.note ? theirs.note : ours.note );
      }
    }
};

EPLAN_TEST_MAIN( TestMerge )
#include "test_merge.moc"
