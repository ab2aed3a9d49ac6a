// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/yearofwork.h"
#include "footprint.h"
#include "qgisstub.h"
#include "testing.h"

#include <qgisplugin.h>
#include <qgsproject.h>
#include <qgssettings.h>
#include <qgstaskmanager.h>

#include <QAbstractItemView>
#include <QLibrary>

#include <limits>

using namespace eplan;

namespace
{
  /// Until when the plugin is left on.
  enum class Until
  {
    Started,
    YearOpen,
  };
} // namespace

Q_DECLARE_METATYPE( Until )

/// The plugin is switched on and off again and again, as a person does who is in doubt, and QGIS is what it was before.
class TestReloading : public QObject
{
    Q_OBJECT

  private:
    static constexpr int PATIENCE_MS = 30'000;
    static constexpr int WARM_UP = 20;
    /// What is lost with each load is lost in each of them; what libraries take in between for a while is not.
    static constexpr int STRETCHES = 5;
    static constexpr int TIMES = 20;
    static constexpr int PROJECTS = 200;
    /// What Qt remembers of the names of pictures that it has drawn.
    static constexpr qint64 BYTES_A_LOAD = 2048;
    /// Threads and files that Qt's and QGIS's pools hold for a while.
    static constexpr int PASSING = 4;

    QgisStub &qgis() { return *mQgis; }

    /// Loads the library as QGIS does, which never lets go of it, and takes the plugin down again.
    void switchOnAndOff( Until until )
    {
      QLibrary library( QStringLiteral( EPLAN_PLUGIN ) );
      const auto create = reinterpret_cast<create_t *>( library.resolve( "classFactory" ) );
      const auto destroy = reinterpret_cast<unload_t *>( library.resolve( "unload" ) );
      QVERIFY2( create && destroy, qPrintable( library.errorString() ) );
      QgisPlugin *plugin = create( mQgis.get() );
      plugin->initGui();
      const auto *list = qgis().mainWindow()->findChild<QAbstractItemView *>( QStringLiteral( "workList" ) );
      QVERIFY( list );
      if ( until == Until::YearOpen )
        QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), PROJECTS, PATIENCE_MS );
      QVERIFY( qgis().entries() > 0 );
      plugin->unload();
      destroy( plugin );
      QCOMPARE( qgis().entries(), 0 );
    }

    void switchOnAndOff( Until until, int times )
    {
      for ( int time = 0; time < times && !QTest::currentTestFailed(); ++time )
        switchOnAndOff( until );
    }

    Footprint now() { return footprint( { QgsProject::instance(), QgsApplication::taskManager(), mQgis.get() } ); }

    std::unique_ptr<QgisStub> mQgis;

  private slots:
    void init()
    {
      mQgis = std::make_unique<QgisStub>();
      QVERIFY( QTest::qWaitForWindowExposed( qgis().mainWindow() ) );
    }

    void cleanup()
    {
      QgsProject::instance()->clear();
      mQgis.reset();
    }

    void nothingGrowsWithTheNumberOfLoads_data()
    {
      QTest::addColumn<bool>( "hasYear" );
      QTest::addColumn<Until>( "until" );
      QTest::newRow( "at the first run" ) << false << Until::Started;
      QTest::newRow( "with a year on the desk" ) << true << Until::YearOpen;
      QTest::newRow( "while the year is being opened" ) << true << Until::Started;
    }

    void nothingGrowsWithTheNumberOfLoads()
    {
      QFETCH( bool, hasYear );
      QFETCH( Until, until );
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      if ( hasYear )
        QVERIFY( samples::YearOfWork( QDir( QgsApplication::qgisSettingsDirPath() + QStringLiteral( "eplan" ) ) ).add( PROJECTS ) );
      switchOnAndOff( until, WARM_UP );
      const Footprint before = now();
      qint64 least = std::numeric_limits<qint64>::max();
      for ( int stretch = 0; stretch < STRETCHES; ++stretch )
      {
        const qint64 heapBytes = now().heapBytes;
        switchOnAndOff( until, TIMES );
        least = std::min( least, ( now().heapBytes - heapBytes ) / TIMES );
      }
      const Footprint after = now();
      QCOMPARE( growthOf( before, after ), QString() );
      QVERIFY2( after.threads - before.threads <= PASSING, qPrintable( QString::number( after.threads ) ) );
      QVERIFY2( after.files - before.files <= PASSING, qPrintable( QString::number( after.files ) ) );
      QVERIFY2( least <= BYTES_A_LOAD, qPrintable( QStringLiteral( "%1 bytes a load" ).arg( least ) ) );
    }
};

EPLAN_TEST_MAIN( TestReloading )
#include "test_reloading.moc"
