// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/fixaverage.h"
#include "coordinates/reader.h"
#include "dock/coordinatehabits.h"
#include "dock/placesmodel.h"
#include "dock/placespage.h"
#include "dock/positionmenu.h"
#include "panel.h"
#include "testing.h"
#include "yearofwork.h"

#include <qgsgpsconnection.h>
#include <qgsgpsconnectionregistry.h>

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>

using namespace eplan;

namespace
{
  constexpr int PATIENCE_MS = 10000;
  /// In Nakhon Ratchasima, where the organisation of the samples is.
  const QString SLIP = QStringLiteral( "48P 0187846 1658148" );
  const QgsPointXY PLACE( 102.0977976, 14.9799036 );

  /// A receiver on the desk.
  class Receiver : public QgsGpsConnection
  {
    public:
      Receiver()
          : QgsGpsConnection( new QBuffer )
      {
      }

      void report( double longitude, double latitude, double accuracy )
      {
        QgsGpsInformation fix;
        fix.longitude = longitude;
        fix.latitude = latitude;
        fix.hacc = accuracy;
        fix.fixType = 3;
        fix.status = 'A';
        fix.quality = 1;
        emit stateChanged( fix );
      }

    protected:
      void parseData() override {}
  };
} // namespace

/// The box for every notation, and the other ways in which a position comes to a project without drawing.
class TestCoordinateBox : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Panel> mPanel;

    static ProjectId id( int number ) { return { QString::number( number ) }; }

    QPlainTextEdit &box() const { return *mPanel->find<QPlainTextEdit>( "coordinateEdit" ); }
    void enter() const { QTest::keyClick( &box(), Qt::Key_Return ); }
    Placement ours( int number = 0 ) const { return mPanel->desk.versions( id( number ) )->ours; }

    bool isAt( const QgsPointXY &place, int number = 0 ) const
    {
      return samePlace( ours( number ).geometry, QgsGeometry::fromPointXY( place ), Metres { 1 } );
    }

    static void takeForGranted( std::optional<Datum> datum )
    {
      CoordinateHabits habits;
      habits.datum = datum;
      habits.keep();
    }

  private slots:
    void init()
    {
      mFolder = std::make_unique<QTemporaryDir>();
      const samples::YearOfWork work { QDir( mFolder->path() ) };
      QVERIFY( work.add( 6 ) );
      takeForGranted( Datum::Wgs84 );
      mPanel = std::make_unique<Panel>( mFolder->path() );
      mPanel->bench.show( QStringLiteral( "EPSG:32648" ), QgsPointXY( 187846, 1658147 ), 4000 );
      mPanel->desk.resume();
      QTRY_VERIFY( mPanel->desk.isOpen() );
      mPanel->desk.select( id( 0 ) );
    }

    void cleanup()
    {
      mPanel.reset();
      QgsProject::instance()->clear();
      mFolder.reset();
    }

    void enterPlacesAndTheNextProjectIsNext()
    {
      box().setPlainText( SLIP );
      QVERIFY( mPanel->sees( "understoodLabel" ) );
      enter();
      QVERIFY( isAt( PLACE ) );
      QCOMPARE( ours().how, std::optional( PlacedHow::Typed ) );
      QCOMPARE( ours().from, SLIP );
      QCOMPARE( ours().datum, QString( "WGS 84" ) );
      QCOMPARE( mPanel->desk.selected(), std::optional( id( 1 ) ) );
      QVERIFY( box().toPlainText().isEmpty() );
    }

    void theDatumIsAskedWhereNothingSaysIt()
    {
      takeForGranted( std::nullopt );
      box().setPlainText( SLIP );
      enter();
      QVERIFY( !ours().isPlaced() );
      QVERIFY( mPanel->sees( "alwaysBox" ) && mPanel->sees( "coordinateChoice1" ) );
      mPanel->click( "alwaysBox" );
      mPanel->click( "coordinateChoice1" );
      QCOMPARE( ours().datum, QString( "Indian 1975" ) );
      QVERIFY( !isAt( PLACE ) );
      QCOMPARE( CoordinateHabits::kept().datum, std::optional( Datum::Indian1975 ) );
      box().setPlainText( SLIP );
      QVERIFY( !mPanel->sees( "alwaysBox" ) );
    }

    void aPositionOutsideTheAreaIsPlacedOnlyWhenAPersonAgrees()
    {
      box().setPlainText( "13.756331, 100.501765" );
      enter();
      QVERIFY( !ours().isPlaced() );
      enter();
      QVERIFY( isAt( { 100.501765, 13.756331 } ) );
    }

    void editingAfterTheWarningAsksAgain()
    {
      box().setPlainText( "13.756331, 100.501765" );
      enter();
      box().setPlainText( "13.756332, 100.501765" );
      enter();
      QVERIFY( !ours().isPlaced() );
    }

    void whatCannotBeReadIsRefusedInASentence_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::newRow( "south for north" ) << "48S 187846 1658148";
      QTest::newRow( "half a coordinate" ) << "48P 187846";
      QTest::newRow( "words" ) << QStringLiteral( "ข้างวัดบ้านโนน" );
      QTest::newRow( "binary" ) << QString( QChar( 1 ) ) + QChar( 0xfffe ) + QStringLiteral( "\x7f\x02" );
      QTest::newRow( "latitude of a hundred" ) << "100.5, 102.1";
      QTest::newRow( "nowhere" ) << "0, 0";
    }

    void whatCannotBeReadIsRefusedInASentence()
    {
      QFETCH( QString, text );
      box().setPlainText( text );
      enter();
      enter();
      QVERIFY( !ours().isPlaced() );
      QVERIFY( !mPanel->text( "adviceLabel" ).isEmpty() );
      QCOMPARE( mPanel->desk.waiting(), 0 );
    }

    void aMegabyteOfDigitsDoesNotHoldThePanelUp()
    {
      QElapsedTimer clock;
      clock.start();
      QGuiApplication::clipboard()->setText( QString( 1000 * 1000, QLatin1Char( '7' ) ) );
      box().paste();
      QVERIFY( mPanel->text( "adviceLabel" ).contains( "too long" ) );
      QVERIFY( box().toPlainText().isEmpty() );
      QVERIFY( clock.elapsed() < PATIENCE_MS );
      enter();
      QVERIFY( !ours().isPlaced() );
    }

    void aThousandRowsAreATable()
    {
      QString rows = "รหัส\tพิกัด\n";
      for ( int i = 0; i < 1000; ++i )
        rows += QStringLiteral( "70-30-%1\t14.95123, 102.1%2\n" ).arg( i ).arg( 1000 + i );
      QGuiApplication::clipboard()->setText( rows );
      box().paste();
      auto *model = mPanel->find<QTableView>( "placesTable" )->model();
      QTRY_COMPARE_WITH_TIMEOUT( model->rowCount(), 1000, PATIENCE_MS );
      mPanel->click( "placeAllButton" );
      QTRY_COMPARE_WITH_TIMEOUT( mPanel->desk.waiting(), 6, PATIENCE_MS );
    }

    void aTextBelongsToTheProjectForWhichItWasTyped()
    {
      box().setPlainText( SLIP );
      mPanel->desk.select( id( 3 ) );
      QVERIFY( box().toPlainText().isEmpty() );
    }

    void whatIsCopiedReadsBackAsTheSamePlace_data()
    {
      QTest::addColumn<int>( "spelling" );
      QTest::addColumn<double>( "metres" );
      for ( std::size_t i = 0; i < EnumText<Spelling>::texts.size(); ++i )
      {
        const auto spelling = static_cast<Spelling>( i );
        const double metres = spelling == Spelling::Mgrs6    ? 71
                              : spelling == Spelling::Mgrs8  ? 7.1
                              : spelling == Spelling::Mgrs10 ? 0.8
                                                             : 0.6;
        QTest::newRow( EnumText<Spelling>::texts[i].data() ) << static_cast<int>( i ) << metres;
      }
    }

    void whatIsCopiedReadsBackAsTheSamePlace()
    {
      QFETCH( int, spelling );
      QFETCH( double, metres );
      const QgsGeometry road = samples::wkt( "LineString (102.0977976 14.9799036, 102.1 14.98, 102.1011979 14.9785200)" );
      QVERIFY( mPanel->desk.place( id( 0 ), samples::typed( road ) ) );
      auto *action = mPanel->dock.findChild<QAction *>( QStringLiteral( "copyAs_%1" ).arg( EnumText<Spelling>::texts[spelling] ) );
      QVERIFY( action );
      action->trigger();
      const QString copied = QGuiApplication::clipboard()->text();
      std::vector<LonLat> places;
      const QStringList lines = copied.split( '\n' );
      for ( const QString &line : lines )
      {
        const Reading reading = read( line, {} );
        QVERIFY2( placedIn( reading ), qPrintable( line ) );
        const std::vector<LonLat> &read = placedIn( reading )->positions;
        places.insert( places.end(), read.begin(), read.end() );
      }
      QCOMPARE( places.size(), static_cast<Spelling>( spelling ) == Spelling::WellKnownText ? 3U : 2U );
      QVERIFY( distanceBetween( places.front(), { 102.0977976, 14.9799036 } ).value < metres );
      QVERIFY( distanceBetween( places.back(), { 102.1011979, 14.9785200 } ).value < metres );
    }

    void theReceiversPositionsAreAveraged()
    {
      Receiver receiver;
      QgsApplication::gpsConnectionRegistry()->registerConnection( &receiver );
      mPanel->dock.findChild<QAction *>( "fromReceiverAction" )->trigger();
      QVERIFY( mPanel->sees( "receiverLabel" ) );
      QVERIFY( !mPanel->canClick( "receiverPlaceButton" ) );
      receiver.report( 102.10000, 14.98000, 3 );
      receiver.report( 102.10002, 14.98000, 4 );
      receiver.report( 102.10001, 14.98003, 2 );
      mPanel->click( "receiverPlaceButton" );
      QgsApplication::gpsConnectionRegistry()->unregisterConnection( &receiver );
      QVERIFY( isAt( { 102.10001, 14.98001 } ) );
      QCOMPARE( ours().how, std::optional( PlacedHow::Gps ) );
      QCOMPARE( ours().accuracy->value, 4.0 );
      QVERIFY( !mPanel->sees( "receiverLabel" ) );
    }

    void withoutAReceiverThePanelSaysSo()
    {
      mPanel->dock.findChild<QAction *>( "fromReceiverAction" )->trigger();
      QVERIFY( mPanel->text( "receiverLabel" ).contains( "No GPS receiver" ) );
      QVERIFY( !mPanel->canClick( "receiverPlaceButton" ) );
      mPanel->click( "receiverCloseButton" );
      QVERIFY( !mPanel->sees( "receiverLabel" ) );
    }

    void theSpreadOfFixesIsTheirAccuracyWhereItIsWorse()
    {
      FixAverage average;
      QVERIFY( !average.accuracy() );
      average.add( { { 102, 15 }, Metres { 1 } } );
      QCOMPARE( average.accuracy()->value, 1.0 );
      average.add( { { 102.001, 15 }, Metres { 1 } } );
      QVERIFY( average.accuracy()->value > 70 );
      QCOMPARE( average.mean().longitude, 102.0005 );
    }

    void rowsThatWerePastedFindTheirProjects()
    {
      box().setPlainText( "รหัส\tพิกัด\n70-30-2\t14.95123, 102.15123\n70-30-3\t14.96123, 102.16123\n70-30-77\t14.97123, 102.17123\n70-30-4\tไม่ทราบ" );
      mPanel->click( "rowsButton" );
      auto *model = mPanel->find<QTableView>( "placesTable" )->model();
      QTRY_COMPARE_WITH_TIMEOUT( model->rowCount(), 4, PATIENCE_MS );
      QTRY_VERIFY( mPanel->canClick( "placeAllButton" ) );
      QCOMPARE( model->index( 2, PlacesModel::PositionColumn ).data( Qt::CheckStateRole ).toInt(), int( Qt::Unchecked ) );
      mPanel->click( "placeAllButton" );
      QTRY_COMPARE_WITH_TIMEOUT( mPanel->desk.waiting(), 2, PATIENCE_MS );
      QVERIFY( isAt( { 102.15123, 14.95123 }, 2 ) );
      QVERIFY( isAt( { 102.16123, 14.96123 }, 3 ) );
      QVERIFY( mPanel->sees( "workList" ) );
    }

    void whatAFileHoldsIsReadUnasked_data()
    {
      QTest::addColumn<QByteArray>( "inside" );
      QTest::newRow( "waypoints" ) << QByteArray( "<wpt lat=\"14.95\" lon=\"102.15\"><name>A</name></wpt>" );
      QTest::newRow( "a track and nothing else" ) << QByteArray(
        "<trk><name>A</name><trkseg><trkpt lat=\"14.95\" lon=\"102.15\"/><trkpt lat=\"14.96\" lon=\"102.16\"/></trkseg></trk>" );
    }

    void whatAFileHoldsIsReadUnasked()
    {
      QFETCH( QByteArray, inside );
      QFile file( mFolder->filePath( "survey.gpx" ) );
      QVERIFY( file.open( QIODevice::WriteOnly ) );
      file.write( "<gpx version=\"1.1\">" + inside + "</gpx>" );
      file.close();
      mPanel->dock.findChild<PlacesPage *>()->open( file.fileName() );
      auto *model = mPanel->find<QTableView>( "placesTable" )->model();
      QTRY_COMPARE_WITH_TIMEOUT( model->rowCount(), 1, PATIENCE_MS );
    }

    void aRowIsGivenToAProjectByHand()
    {
      box().setPlainText( "รหัส\tพิกัด\nA\t14.95123, 102.15123\nB\t14.96123, 102.16123" );
      mPanel->click( "rowsButton" );
      auto *model = mPanel->find<QTableView>( "placesTable" )->model();
      QTRY_COMPARE_WITH_TIMEOUT( model->rowCount(), 2, PATIENCE_MS );
      QVERIFY( !mPanel->canClick( "placeAllButton" ) );
      QVERIFY( model->setData( model->index( 0, PlacesModel::ProjectColumn ), 4 ) );
      QVERIFY( model->setData( model->index( 1, PlacesModel::ProjectColumn ), 4 ) );
      // The second takes the project from the first.
      QCOMPARE( model->index( 0, PlacesModel::PositionColumn ).data( Qt::CheckStateRole ).toInt(), int( Qt::Unchecked ) );
      mPanel->click( "placeAllButton" );
      QTRY_COMPARE_WITH_TIMEOUT( mPanel->desk.waiting(), 1, PATIENCE_MS );
      QVERIFY( isAt( { 102.16123, 14.96123 }, 4 ) );
    }
};

EPLAN_TEST_MAIN( TestCoordinateBox )
#include "test_coordinatebox.moc"
