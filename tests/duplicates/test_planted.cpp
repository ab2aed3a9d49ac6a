// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/finder.h"
#include "duplicates/planted.h"

#include "duplicates/verdictcount.h"
#include "testing.h"

#include <qgsfeedback.h>

using namespace eplan;

class TestPlanted : public QObject
{
    Q_OBJECT

  private slots:
    void duplicatesAndOverlapsAreFoundAndNothingElseIsTakenForOne_data()
    {
      QTest::addColumn<unsigned>( "seed" );
      for ( const unsigned seed : { 1U, 7U, 2569U } )
        QTest::addRow( "seed %u", seed ) << seed;
    }

    void duplicatesAndOverlapsAreFoundAndNothingElseIsTakenForOne()
    {
      QFETCH( unsigned, seed );
      const PlantedSet planted = plantedSet( 13200, seed );
      QgsFeedback feedback;
      const WorksIndex index( planted.works );
      const Result<Findings> findings = findPairs( index, {}, feedback );
      QVERIFY( findings );
      const VerdictCount count = countVerdicts( planted, findings->pairs );
      for ( const QString &line : count.describe() )
        qInfo( "%s", qPrintable( line ) );
      QVERIFY( count.planted > 3000 );
      QVERIFY( count.recall() >= 0.99 );
      QVERIFY( count.precision() >= 0.97 );
      QCOMPARE( count.wronglyDuplicate, 0 );
    }
};

EPLAN_TEST_MAIN( TestPlanted )
#include "test_planted.moc"
