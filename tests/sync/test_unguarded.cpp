// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/office.h"
#include "sync/taglessservice.h"
#include "testing.h"

using namespace eplan;

class TestUnguarded : public QObject
{
    Q_OBJECT

  private:
    static Placement at( double longitude )
    {
      Placement placement;
      placement.geometry = QgsGeometry( new QgsPoint( longitude, 15 ) );
      placement.how = PlacedHow::Drawn;
      return placement;
    }

    static QJsonObject point( double longitude ) { return { { "type", "Point" }, { "coordinates", QJsonArray { longitude, 15.0 } } }; }

    Office office( const TaglessService &service )
    {
      return Office( { QStringLiteral( "Tagless" ), service.address(), Mode::Practice, {} },
                     mFolder.filePath( QStringLiteral( "%1.gpkg" ).arg( ++mFiles ) ) );
    }

    QTemporaryDir mFolder;
    int mFiles = 0;
    const ProjectId mProject { QStringLiteral( "P1" ) };

  private slots:
    void initTestCase() { prepareNetwork(); }

    void aPlacementIsSentWithoutAGuard()
    {
      TaglessService service;
      Office here = office( service );
      QVERIFY( here.load() );
      QVERIFY( here->place( mProject, at( 102 ) ) );
      const Result<SendReport> report = here.send();
      QVERIFY( report );
      QCOMPARE( report->accepted, 1 );
      QCOMPARE( service.geometry(), point( 102 ) );
      QCOMPARE( here.state( mProject ), WorkState::Sent );
    }

    void whatAColleaguePlacedMeanwhileIsNotOverwritten()
    {
      TaglessService service;
      Office here = office( service );
      QVERIFY( here.load() );
      QVERIFY( here->place( mProject, at( 102 ) ) );
      service.place( point( 103 ) );
      const Result<SendReport> report = here.send();
      QVERIFY( report );
      QCOMPARE( report->conflicts, 1 );
      QCOMPARE( service.writes(), 0 );
      QCOMPARE( service.geometry(), point( 103 ) );
      QCOMPARE( here.state( mProject ), WorkState::Conflict );
    }

    void theSamePlaceFromBothSidesNeedsNoWrite()
    {
      TaglessService service;
      Office here = office( service );
      QVERIFY( here.load() );
      QVERIFY( here->place( mProject, at( 102 ) ) );
      service.place( point( 102 ) );
      const Result<SendReport> report = here.send();
      QVERIFY( report );
      QCOMPARE( report->accepted, 1 );
      QCOMPARE( report->changed, 1 );
      QCOMPARE( service.writes(), 0 );
    }
};

EPLAN_TEST_MAIN( TestUnguarded )
#include "test_unguarded.moc"
