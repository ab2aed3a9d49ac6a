// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/matching.h"

#include "testing.h"

using namespace eplan;

namespace
{
  PlaceCandidate candidate( const QString &code, const QString &name = {} )
  {
    PlaceCandidate made;
    made.code = code;
    made.name = name;
    return made;
  }

  KnownProject project( const QString &id, const QString &code, const QString &title )
  {
    return { { id }, code, title };
  }
} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

  private slots:
    void codesAreComparedAsPeopleWriteThem_data()
    {
      QTest::addColumn<QString>( "one" );
      QTest::addColumn<QString>( "other" );
      QTest::addColumn<bool>( "alike" );
      QTest::newRow( "Thai digits" ) << "๗๐-๓๐-๑"
                                     << "70-30-1" << true;
      QTest::newRow( "dots and blanks" ) << "นม.ถ. 1-0023"
                                         << "นมถ.1-0023" << true;
      QTest::newRow( "letters" ) << "ab 12"
                                 << "AB-12" << true;
      QTest::newRow( "invisible characters" ) << QStringLiteral( "70\u200B301" ) << "70301" << true;
      QTest::newRow( "full width" ) << "７０"
                                    << "70" << true;
      QTest::newRow( "leading nought" ) << "001"
                                        << "1" << false;
      QTest::newRow( "another" ) << "70-30-1"
                                 << "70-30-10" << false;
    }

    void codesAreComparedAsPeopleWriteThem()
    {
      QFETCH( QString, one );
      QFETCH( QString, other );
      QFETCH( bool, alike );
      QCOMPARE( comparableCode( one ) == comparableCode( other ), alike );
    }

    void whatACandidateIsKnownBy_data()
    {
      QTest::addColumn<QString>( "code" );
      QTest::addColumn<QString>( "name" );
      QTest::addColumn<QString>( "project" );
      QTest::addColumn<int>( "by" );
      QTest::newRow( "code" ) << "๗๐-๑"
                              << ""
                              << "a" << int( MatchedBy::Code );
      QTest::newRow( "code before the name" ) << "70-1"
                                              << "ฝายห้วยแสลง"
                                              << "a" << int( MatchedBy::Code );
      QTest::newRow( "a waypoint's name" ) << ""
                                           << "70-2"
                                           << "b" << int( MatchedBy::NameAsCode );
      QTest::newRow( "title" ) << ""
                               << "ฝายห้วยแสลง  ม.๗"
                               << "b" << int( MatchedBy::Title );
      QTest::newRow( "a code of somebody else's" ) << "99-9"
                                                   << "ฝายห้วยแสลง ม.7"
                                                   << "" << 0;
      QTest::newRow( "nothing" ) << ""
                                 << ""
                                 << "" << 0;
    }

    void whatACandidateIsKnownBy()
    {
      QFETCH( QString, code );
      QFETCH( QString, name );
      QFETCH( QString, project );
      QFETCH( int, by );
      const Matching matching =
        match( { candidate( code, name ) }, { ::project( "a", "70-1", "ถนน" ), ::project( "b", "70-2", "ฝายห้วยแสลง ม.7" ) } );
      QCOMPARE( matching.matches.size(), project.isEmpty() ? 0 : 1 );
      QCOMPARE( matching.unmatchedCandidates.size(), project.isEmpty() ? 1 : 0 );
      QCOMPARE( matching.unmatchedProjects.size(), project.isEmpty() ? 2 : 1 );
      QCOMPARE( matching.matches.value( 0 ).project.text, project );
      QCOMPARE( int( matching.matches.value( 0 ).by ), by );
    }

    void twoPositionsForOneProjectAreAQuestion()
    {
      const Matching matching =
        match( { candidate( "1" ), candidate( "2" ), candidate( "๑" ) }, { project( "a", "1", "" ), project( "b", "2", "" ) } );
      QCOMPARE( matching.matches.size(), 1 );
      QCOMPARE( matching.matches.first().candidate, 1 );
      QCOMPARE( matching.findings.size(), 1 );
      QCOMPARE( matching.findings.first().trouble, MatchTrouble::SeveralCandidates );
      QCOMPARE( matching.findings.first().candidates, QList<int>( { 0, 2 } ) );
      QVERIFY( matching.unmatchedCandidates.isEmpty() && matching.unmatchedProjects.isEmpty() );
    }

    void twoProjectsForOnePositionAreAQuestion()
    {
      const Matching matching =
        match( { candidate( "", "ปรับปรุงถนน" ) }, { project( "a", "1", "ปรับปรุงถนน" ), project( "b", "2", "ปรับปรุงถนน" ) } );
      QVERIFY( matching.matches.isEmpty() );
      QCOMPARE( matching.findings.size(), 1 );
      QCOMPARE( matching.findings.first().trouble, MatchTrouble::SeveralProjects );
      QCOMPARE( matching.findings.first().projects.size(), 2 );
    }

    void aHundredThousandAreMatchedAtOnce()
    {
      QList<PlaceCandidate> candidates;
      QList<KnownProject> projects;
      for ( int i = 0; i < 100000; ++i )
      {
        candidates << candidate( QString::number( 99999 - i ) );
        projects << project( QString::number( i ), QString::number( i ), QStringLiteral( "ถนน" ) );
      }
      const Matching matching = match( candidates, projects );
      QCOMPARE( matching.matches.size(), 100000 );
      QCOMPARE( matching.matches.first().project.text, QStringLiteral( "99999" ) );
    }
};

EPLAN_TEST_MAIN( TestMatching )
#include "test_matching.moc"
