// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/projectfields.h"

#include "testing.h"

#include <random>

using namespace eplan;

Q_DECLARE_METATYPE( QList<eplan::Acceptance> )
Q_DECLARE_METATYPE( QList<eplan::Justification> )
Q_DECLARE_METATYPE( eplan::Justifications )

namespace
{
  Justification nextSection( const QString &other, const QString &reason )
  {
    return { { other }, JustifiedAs::NextSection, std::nullopt, reason };
  }

  /// Of a list in which nothing is twice: what decides is a whole set, not its order.
  template <typename T>
  bool haveTheSame( const QList<T> &a, const QList<T> &b )
  {
    return a.size() == b.size() && std::ranges::all_of( a, [&b]( const T &one ) { return b.contains( one ); } );
  }
} // namespace

/// Why a position may stay as it is: what is accepted of it and declared of it, as it travels and as two sides of it come together.
class TestReasons : public QObject
{
    Q_OBJECT

    std::mt19937 mRandom { 11 };

    int any( int below ) { return std::uniform_int_distribution<int>( 0, below - 1 )( mRandom ); }

    /// Of the characters that a spelling could stumble over.
    QString anyText( int longest )
    {
      static const QString signs = QStringLiteral( "\\\n :ns5,กำ\"\t-" );
      QString text;
      for ( int i = any( longest + 1 ); i > 0; --i )
        text += signs.at( any( signs.size() ) );
      return text;
    }

    Justification anyJustification( int number )
    {
      const std::optional<int> years = any( 2 ) ? std::optional( any( 30 ) - 2 ) : std::nullopt;
      return { { anyText( 5 ) + QString::number( number ) }, static_cast<JustifiedAs>( any( 4 ) ), years, anyText( 12 ) };
    }

  private slots:
    void acceptancesAreSpeltLineByLine_data()
    {
      QTest::addColumn<QList<Acceptance>>( "accepted" );
      QTest::addColumn<QString>( "text" );
      using Accepted = QList<Acceptance>;
      QTest::newRow( "none" ) << Accepted {} << QString();
      QTest::newRow( "one" ) << Accepted { { "outside_area", "ถนนต่อไปอีก ๒๐๐ เมตร" } } << "outside_area ถนนต่อไปอีก ๒๐๐ เมตร";
      QTest::newRow( "two" ) << Accepted { { "a", "x" }, { "b", "y z" } } << "a x\nb y z";
      QTest::newRow( "without words" ) << Accepted { { "a", "" } } << "a";
      QTest::newRow( "of several lines" ) << Accepted { { "a", "x\ny" }, { "b", "C:\\new" } } << "a x\\ny\nb C:\\\\new";
      QTest::newRow( "a blank first" ) << Accepted { { "a", " x" } } << "a  x";
      QTest::newRow( "a rule of two words" ) << Accepted { { "a b", "x" } } << "a\\sb x";
    }

    void acceptancesAreSpeltLineByLine()
    {
      QFETCH( QList<Acceptance>, accepted );
      QFETCH( QString, text );
      QCOMPARE( writeAcceptances( accepted ), text );
      QCOMPARE( parseAcceptances( text ), accepted );
    }

    void aTextOfOthersIsSpeltAnewOnceAtMost_data()
    {
      QTest::addColumn<QString>( "text" );
      for ( const char *text : { "", "\n", "a\n\nb", " x", "a \\", "a \\q", "a \\n", "a x\r\nb y", "\\", "  " } )
        QTest::newRow( text ) << QString( text );
    }

    void aTextOfOthersIsSpeltAnewOnceAtMost()
    {
      QFETCH( QString, text );
      const QString once = writeAcceptances( parseAcceptances( text ) );
      QCOMPARE( writeAcceptances( parseAcceptances( once ) ), once );
    }

    void whateverIsAcceptedComesBack()
    {
      for ( int round = 0; round < 2000; ++round )
      {
        QList<Acceptance> accepted;
        for ( int i = any( 5 ); i > 0; --i )
          accepted << Acceptance { anyText( 6 ) + QString::number( i ), anyText( 20 ) };
        QCOMPARE( parseAcceptances( writeAcceptances( accepted ) ), accepted );
      }
    }

    void declarationsAreReadFromTheirTwoTexts_data()
    {
      QTest::addColumn<Justifications>( "written" );
      QTest::addColumn<QList<Justification>>( "list" );
      using List = QList<Justification>;
      QTest::newRow( "none" ) << Justifications {} << List {};
      QTest::newRow( "one" ) << Justifications { "P2", "next_section: กม. 2+000" } << List { nextSection( "P2", "กม. 2+000" ) };
      QTest::newRow( "two" ) << Justifications { "P2 P3", "next_section: a\nmaintenance 5: b" }
                             << List { nextSection( "P2", "a" ), { { "P3" }, JustifiedAs::Maintenance, 5, "b" } };
      QTest::newRow( "in words of their own" ) << Justifications { "P2", "ทำต่อจากโครงการเดิม: คนละช่วง" }
                                               << List { { { "P2" }, std::nullopt, std::nullopt, "ทำต่อจากโครงการเดิม: คนละช่วง" } };
      QTest::newRow( "a relation unknown here" )
        << Justifications { "P2", "same_owner: a" } << List { { { "P2" }, std::nullopt, std::nullopt, "same_owner: a" } };
      QTest::newRow( "years that are none" ) << Justifications { "P2", "maintenance five: a" }
                                             << List { { { "P2" }, std::nullopt, std::nullopt, "maintenance five: a" } };
      QTest::newRow( "without a reason" ) << Justifications { "P2", {} } << List { { { "P2" }, std::nullopt, std::nullopt, "" } };
      QTest::newRow( "the colon at the end" ) << Justifications { "P2", "next_phase:" }
                                              << List { { { "P2" }, JustifiedAs::NextPhase, std::nullopt, "" } };
      QTest::newRow( "fewer reasons than projects" )
        << Justifications { "P2 P3", "next_section: a" } << List { nextSection( "P2", "a" ), { { "P3" }, std::nullopt, std::nullopt, "" } };
      QTest::newRow( "more lines than projects" )
        << Justifications { "P2", "a\nb" } << List { { { "P2" }, std::nullopt, std::nullopt, "a\nb" } };
      QTest::newRow( "a reason of no project" ) << Justifications { {}, "a" } << List {};
      QTest::newRow( "an id with a blank" ) << Justifications { "70-3\\s1", "next_section: a" } << List { nextSection( "70-3 1", "a" ) };
    }

    void declarationsAreReadFromTheirTwoTexts()
    {
      QFETCH( Justifications, written );
      QFETCH( QList<Justification>, list );
      QCOMPARE( written.list(), list );
    }

    void whateverIsDeclaredComesBack()
    {
      for ( int round = 0; round < 2000; ++round )
      {
        QList<Justification> declared;
        Justifications written;
        for ( int i = any( 5 ); i > 0; --i )
        {
          declared << anyJustification( i );
          written.declare( declared.last() );
        }
        QCOMPARE( written.list(), declared );
        for ( const Justification &one : declared )
          QCOMPARE( written.find( one.other ), std::optional( one ) );
      }
    }

    void declaringLeavesTheWordsOfOthersAlone_data()
    {
      QTest::addColumn<Justifications>( "before" );
      QTest::addColumn<Justifications>( "after" );
      QTest::newRow( "beside one" ) << Justifications { "P2", "คนละช่วง" } << Justifications { "P2 P9", "คนละช่วง\nnext_section: a" };
      QTest::newRow( "beside one of two lines" )
        << Justifications { "P2", "x\\y\nz" } << Justifications { "P2 P9", "x\\y\\nz\nnext_section: a" };
      QTest::newRow( "in place of the same project's" )
        << Justifications { "P9 P2", "old\nkept" } << Justifications { "P9 P2", "next_section: a\nkept" };
      QTest::newRow( "beside words of no project" ) << Justifications { {}, "kept" } << Justifications { "P9", "next_section: a\nkept" };
    }

    void declaringLeavesTheWordsOfOthersAlone()
    {
      QFETCH( Justifications, before );
      QFETCH( Justifications, after );
      before.declare( nextSection( "P9", "a" ) );
      QCOMPARE( before.others, after.others );
      QCOMPARE( before.reasons, after.reasons );
    }

    void takingBackLeavesTheOthersAndNothingWhereThereIsNothing()
    {
      Justifications written { "P1 P2  P3", "a\nb\nc\nd" };
      const Justifications before = written;
      written.takeBack( { "P7" } );
      QVERIFY( written == before );
      written.takeBack( { "P2" } );
      QCOMPARE( written.others, QString( "P1 P3" ) );
      QCOMPARE( written.reasons, QString( "a\nc\nd" ) );
      written.takeBack( { "P1" } );
      written.takeBack( { "P3" } );
      QVERIFY( written.isEmpty() );
    }

    void acceptancesOfBothSidesGoTogether_data()
    {
      QTest::addColumn<QString>( "base" );
      QTest::addColumn<QString>( "ours" );
      QTest::addColumn<QString>( "theirs" );
      QTest::addColumn<QString>( "both" );
      QTest::newRow( "one each" ) << ""
                                  << "a x"
                                  << "b y"
                                  << "a x\nb y";
      QTest::newRow( "the same" ) << ""
                                  << "a x"
                                  << "a x"
                                  << "a x";
      QTest::newRow( "two reasons" ) << ""
                                     << "a mine"
                                     << "a theirs"
                                     << "a mine";
      QTest::newRow( "taken back here" ) << "a x\nb y"
                                         << "b y"
                                         << "a x\nb y"
                                         << "b y";
      QTest::newRow( "taken back there" ) << "a x\nb y"
                                          << "a x\nb y"
                                          << "b y"
                                          << "b y";
      QTest::newRow( "reworded there" ) << "a x"
                                        << "a x"
                                        << "a z"
                                        << "a z";
      QTest::newRow( "reworded here, taken back there" ) << "a x"
                                                         << "a z"
                                                         << ""
                                                         << "a z";
      QTest::newRow( "taken back here, reworded there" ) << "a x"
                                                         << ""
                                                         << "a z"
                                                         << "";
    }

    void acceptancesOfBothSidesGoTogether()
    {
      QFETCH( QString, base );
      QFETCH( QString, ours );
      QFETCH( QString, theirs );
      QFETCH( QString, both );
      const QList<Acceptance> result = merged( parseAcceptances( base ), parseAcceptances( ours ), parseAcceptances( theirs ) );
      QCOMPARE( writeAcceptances( result ), both );
    }

    void declarationsOfBothSidesGoTogether_data()
    {
      QTest::addColumn<Justifications>( "base" );
      QTest::addColumn<Justifications>( "ours" );
      QTest::addColumn<Justifications>( "theirs" );
      QTest::addColumn<Justifications>( "both" );
      const Justifications free { "P1", "  two\nlines " };
      QTest::newRow( "one each" ) << Justifications {} << Justifications { "P2", "next_phase: a" } << Justifications { "P3", "b" }
                                  << Justifications { "P2 P3", "next_phase: a\nb" };
      QTest::newRow( "only there" ) << Justifications {} << Justifications {} << free << free;
      QTest::newRow( "only here" ) << free << Justifications {} << free << Justifications {};
      QTest::newRow( "two reasons" ) << Justifications {} << Justifications { "P2", "a" } << Justifications { "P2", "b" }
                                     << Justifications { "P2", "a" };
      QTest::newRow( "taken back there, another here" )
        << Justifications { "P1", "x" } << Justifications { "P1 P2", "x\na" } << Justifications {} << Justifications { "P2", "a" };
    }

    void declarationsOfBothSidesGoTogether()
    {
      QFETCH( Justifications, base );
      QFETCH( Justifications, ours );
      QFETCH( Justifications, theirs );
      QFETCH( Justifications, both );
      const Justifications result = Justifications::merged( base, ours, theirs );
      QCOMPARE( result.others, both.others );
      QCOMPARE( result.reasons, both.reasons );
    }

    /// Whatever the three are: what one side did is in the result where the other side did nothing, and nothing else is.
    void nothingIsLostOrMadeUpInAMerge()
    {
      const auto anyAccepted = [this]
      {
        QList<Acceptance> accepted;
        for ( const char *rule : { "a", "b", "c" } )
        {
          if ( const int reason = any( 3 ) )
            accepted << Acceptance { rule, QString::number( reason ) };
        }
        return accepted;
      };
      const auto justified = []( const QList<Acceptance> &accepted )
      {
        Justifications written;
        for ( const Acceptance &one : accepted )
          written.declare( nextSection( one.rule, one.reason ) );
        return written;
      };
      for ( int round = 0; round < 2000; ++round )
      {
        const QList<Acceptance> base = anyAccepted(), ours = anyAccepted(), theirs = anyAccepted();
        QList<Acceptance> expected;
        for ( const char *rule : { "a", "b", "c" } )
        {
          const auto of = [rule]( const QList<Acceptance> &all )
          {
            const auto found = std::ranges::find( all, QString( rule ), &Acceptance::rule );
            return found == all.end() ? std::nullopt : std::optional( *found );
          };
          const std::optional<Acceptance> one = of( ours ) == of( base ) ? of( theirs ) : of( ours );
          if ( one )
            expected << *one;
        }
        QVERIFY( haveTheSame( merged( base, ours, theirs ), expected ) );
        const Justifications both = Justifications::merged( justified( base ), justified( ours ), justified( theirs ) );
        QVERIFY( haveTheSame( both.list(), justified( expected ).list() ) );
      }
    }

    void whatWasSaidHoldsForThePlace_data()
    {
      QTest::addColumn<QString>( "place" );
      QTest::addColumn<bool>( "accepted" );
      QTest::newRow( "the same place" ) << "LineString (102 15, 103 15)" << true;
      QTest::newRow( "a vertex moved" ) << "LineString (102 15, 103 15.00001)" << false;
      QTest::newRow( "turned round" ) << "LineString (103 15, 102 15)" << false;
      QTest::newRow( "as a point" ) << "Point (102 15)" << false;
      QTest::newRow( "removed" ) << "" << false;
    }

    void whatWasSaidHoldsForThePlace()
    {
      QFETCH( QString, place );
      QFETCH( bool, accepted );
      Placement former, now;
      former.geometry = QgsGeometry::fromWkt( QStringLiteral( "LineString (102 15, 103 15)" ) );
      former.accepted = { { "a", "x" } };
      former.justified = { "P2", "next_phase: y" };
      now.geometry = place.isEmpty() ? QgsGeometry() : QgsGeometry::fromWkt( place );
      now.accepted = { { "b", "of nothing known" } };
      keepReasons( former, now );
      QCOMPARE( now.accepted, accepted ? former.accepted : QList<Acceptance>() );
      QVERIFY( now.justified == former.justified );
    }

    void whatAServiceLeavesUntoldIsAsItWasKnown_data()
    {
      QTest::addColumn<QString>( "place" );
      QTest::addColumn<QStringList>( "untold" );
      QTest::addColumn<QString>( "accepted" );
      QTest::addColumn<QString>( "declared" );
      const QStringList all { "accepted_findings", "duplicate_of", "duplicate_reason" };
      QTest::newRow( "it tells all" ) << "Point (102 15)" << QStringList() << "theirs x"
                                      << "theirs";
      QTest::newRow( "it has no word for any" ) << "Point (102 15)" << all << "known x"
                                                << "known";
      QTest::newRow( "rounded there" ) << "Point (102.0000004 15)" << all << "known x"
                                       << "known";
      QTest::newRow( "moved there" ) << "Point (103 15)" << all << ""
                                     << "known";
      QTest::newRow( "it has no word for acceptances" ) << "Point (102 15)" << QStringList( "accepted_findings" ) << "known x"
                                                        << "theirs";
    }

    void whatAServiceLeavesUntoldIsAsItWasKnown()
    {
      QFETCH( QString, place );
      QFETCH( QStringList, untold );
      Placement known;
      known.geometry = QgsGeometry::fromWkt( QStringLiteral( "Point (102 15)" ) );
      known.accepted = { { "known", "x" } };
      known.justified = { "P2", "known" };
      Project theirs;
      theirs.placement.geometry = QgsGeometry::fromWkt( place );
      theirs.placement.accepted = { { "theirs", "x" } };
      theirs.placement.justified = { "P3", "theirs" };
      theirs.untold = untold;
      fillUntold( theirs, known );
      QTEST( writeAcceptances( theirs.placement.accepted ), "accepted" );
      QTEST( theirs.placement.justified.reasons, "declared" );
      QVERIFY( theirs.untold.isEmpty() );
    }
};

EPLAN_TEST_MAIN( TestReasons )
#include "test_reasons.moc"
