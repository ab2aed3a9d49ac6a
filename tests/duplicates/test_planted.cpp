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
    void duplicatesAndOverlapsAreFoundAndNothingElseIsTakenForOne()
    {
      const PlantedSet planted = plantedSet( qEnvironmentVariableIsSet( "WORKS" ) ? qEnvironmentVariableIntValue( "WORKS" ) : 13200, 1 );
      QgsFeedback feedback;
      const WorksIndex index( planted.works );
      const Result<Findings> findings = findPairs( index, {}, feedback );
      QVERIFY( findings );
      const VerdictCount count = countVerdicts( planted, findings->pairs );
      for ( const QString &line : count.describe() )
        qInfo( "%s", qPrintable( line ) );
      for ( const WorkPair &pair : findings->pairs )
      {
        const auto truth = planted.truth.find( { pair.a, pair.b } );
        if ( isPaidTwice( pair.relation ) && ( truth == planted.truth.end() || truth->second != pair.relation ) &&
             qEnvironmentVariableIsSet( "SHOW" ) )
          qInfo( "%s %d: %s d %.1f max %.1f overlap %.0f %.0f share %.2f %.2f", situationNames()[planted.situations[pair.a]], pair.a,
                 toText( pair.relation ).data(), pair.distance, pair.largestDistance, pair.overlapA, pair.overlapB, pair.shareA,
                 pair.shareB );
      }
      QVERIFY( count.planted > 3000 );
      QVERIFY( count.recall() >= 0.99 );
      QVERIFY( count.precision() >= 0.97 );
    }
};

EPLAN_TEST_MAIN( TestPlanted )
#include "test_planted.moc"
