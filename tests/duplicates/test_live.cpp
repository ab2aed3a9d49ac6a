// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/liveworks.h"

#include "duplicates/lines.h"
#include "duplicates/planted.h"

#include "testing.h"

using namespace eplan;

namespace
{
  QStringList told( const std::vector<Encounter> &met )
  {
    QStringList list;
    for ( const Encounter &each : met )
      list << each.work->id + ' ' + toText( each.evidence.relation ) + ' ' + QString::number( each.evidence.overlapA, 'f', 0 );
    list.sort();
    return list;
  }
} // namespace

class TestLive : public QObject
{
    Q_OBJECT

  private slots:
    void aLineIsToldWhatItMeetsAsItGrows()
    {
      const LiveWorks live( std::make_shared<const WorksIndex>( std::vector<Work> { lineWork( { { { 0, 0 }, { 0, 600 } } }, "old" ) } ) );
      Work drawn = lineWork( { { { 3, -10 }, { 3, 20 } } }, "new" );
      QVERIFY( live.meet( drawn, {} ).front().evidence.relation != Relation::Duplicate );
      drawn = lineWork( { { { 3, -10 }, { 3, 20 }, { 3, 200 } } }, "new" );
      QCOMPARE( live.meet( drawn, {} ).front().evidence.relation, Relation::Overlap );
      drawn = lineWork( { { { 3, -10 }, { 3, 20 }, { 3, 590 } } }, "new" );
      QCOMPARE( live.meet( drawn, {} ).front().evidence.relation, Relation::Duplicate );
      QCOMPARE( live.meet( drawn, {} ).front().work->id, QStringLiteral( "old" ) );
    }

    void aWorkDoesNotMeetItsFormerSelf()
    {
      LiveWorks live( std::make_shared<const WorksIndex>( std::vector<Work> { pointWork( { 0, 0 }, "one" ) } ) );
      QVERIFY( live.meet( pointWork( { 3, 0 }, "one" ), {} ).empty() );
      live.put( pointWork( { 3, 0 }, "one" ) );
      QVERIFY( live.meet( pointWork( { 6, 0 }, "one" ), {} ).empty() );
      QCOMPARE( live.meet( pointWork( { 6, 0 }, "another" ), {} ).size(), std::size_t( 1 ) );
      live.remove( QStringLiteral( "one" ) );
      QVERIFY( live.meet( pointWork( { 6, 0 }, "another" ), {} ).empty() );
    }

    void anIndexThatWasChangedTellsWhatANewOneWould()
    {
      std::vector<Work> works = plantedSet( 600, 21 ).works;
      LiveWorks changed( std::make_shared<const WorksIndex>( works ) );
      for ( std::size_t i = 0; i < works.size(); i += 7 )
      {
        for ( LonLat &position : works[i].trace.vertices )
          position.latitude += 0.00005;
        changed.put( works[i] );
      }
      changed.remove( works.back().id );
      const Work gone = works.back();
      works.pop_back();
      const LiveWorks rebuilt( std::make_shared<const WorksIndex>( works ) );
      int met = 0;
      for ( const Work &work : works )
      {
        const QStringList after = told( changed.meet( work, {} ) );
        QCOMPARE( after, told( rebuilt.meet( work, {} ) ) );
        met += static_cast<int>( after.size() );
      }
      QVERIFY( met > 100 );
    }

    void whatIsToldLiveIsWhatAWholeRunFinds()
    {
      const std::vector<Work> works = plantedSet( 600, 22 ).works;
      const LiveWorks live( std::make_shared<const WorksIndex>( works ) );
      std::size_t met = 0;
      for ( const Work &work : works )
        met += live.meet( work, {} ).size();
      QCOMPARE( met, 2 * pairsAmong( works ).size() );
    }

    void aProjectBecomesAWorkWithItsPlace()
    {
      Project project;
      project.id = { QStringLiteral( "p1" ) };
      project.title = QStringLiteral( "ก่อสร้างถนน คสล." );
      project.kind = Kind::Road;
      project.category = QStringLiteral( "concrete" );
      project.fiscalYear = FiscalYear( 2569 );
      project.placement.geometry = QgsGeometry::fromWkt( "LineString(102.1 14.9, 102.1 14.91)" );
      project.placement.accuracy = Metres { 3 };
      const Work work = workOf( project );
      QCOMPARE( work.id, QStringLiteral( "p1" ) );
      QCOMPARE( work.fiscalYear, 2569 );
      QCOMPARE( work.category, Category::Concrete );
      QVERIFY( work.trace.isLine && work.trace.vertices.size() == 2 );
      QVERIFY( workOf( Project() ).trace.isEmpty() );
    }
};

EPLAN_TEST_MAIN( TestLive )
#include "test_live.moc"
