// SPDX-License-Identifier: GPL-2.0-or-later
#include "panel.h"
#include "testing.h"
#include "yearofwork.h"

#include "canvas/layerhistory.h"
#include "dock/noticeline.h"

#include <QUndoStack>

using namespace eplan;

namespace
{
  constexpr int SAVED_WITHIN_MS = 1000;
  const char *const LINE = "LineString (102 15, 102.005 15)";
  const char *const OTHER_LINE = "LineString (102 15, 102.005 15.001)";
} // namespace

/// QGIS's own Undo and Redo over edits that are saved as they are made.
class TestHistory : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> mFolder;
    std::unique_ptr<Panel> mPanel;
    QgsVectorLayer *mLines = nullptr;

    static ProjectId id( int number ) { return { QString::number( number ) }; }

    QUndoStack &stack() const { return *mLines->undoStack(); }
    QString ours( int number = 0 ) const { return mPanel->desk.versions( id( number ) )->ours.geometry.asWkt( 3 ); }
    bool isInFile() const { return !mLines->isModified() && stack().index() > 0; }

    void draw( const char *wkt )
    {
      mLines->beginEditCommand( QStringLiteral( "Add feature" ) );
      QgsFeature drawing( mLines->fields() );
      drawing.setGeometry( samples::wkt( wkt ) );
      QVERIFY( mLines->addFeature( drawing ) );
      mLines->endEditCommand();
    }

    void reshape( const char *wkt )
    {
      QgsFeature row;
      QVERIFY( mLines->getFeatures().nextFeature( row ) );
      mLines->beginEditCommand( QStringLiteral( "Vertex moved" ) );
      QgsGeometry geometry = samples::wkt( wkt );
      QVERIFY( mLines->changeGeometry( row.id(), geometry ) );
      mLines->endEditCommand();
    }

  private slots:
    void init()
    {
      mFolder = std::make_unique<QTemporaryDir>();
      const samples::YearOfWork work { QDir( mFolder->path() ) };
      QVERIFY( work.add( 2 ) );
      mPanel = std::make_unique<Panel>( mFolder->path() );
      mPanel->desk.resume();
      QTRY_VERIFY( mPanel->desk.isOpen() );
      mLines = Panel::layer( "lines" );
      QVERIFY( mLines && mLines->startEditing() );
      mPanel->desk.select( id( 0 ) );
    }

    void cleanup()
    {
      mPanel.reset();
      QgsProject::instance()->clear();
      mFolder.reset();
    }

    void undoAndRedoWorkAcrossSaves()
    {
      draw( LINE );
      QTRY_VERIFY_WITH_TIMEOUT( isInFile(), SAVED_WITHIN_MS );
      reshape( OTHER_LINE );
      QTRY_VERIFY_WITH_TIMEOUT( isInFile() && ours() == samples::wkt( OTHER_LINE ).asWkt( 3 ), SAVED_WITHIN_MS );
      // Within a second, edits of other programs to one project are one.
      QTRY_VERIFY( !stack().undoText().isEmpty() );

      stack().undo();
      QVERIFY( ours() != samples::wkt( OTHER_LINE ).asWkt( 3 ) );
      QTRY_VERIFY( stack().canRedo() && stack().isClean() );
      stack().redo();
      QCOMPARE( ours(), samples::wkt( OTHER_LINE ).asWkt( 3 ) );
      QTRY_VERIFY( !stack().canRedo() && stack().isClean() );
      QCOMPARE( mLines->featureCount(), 1 );
    }

    void whatOurToolsPlacedIsInTheSameHistory()
    {
      QVERIFY( mPanel->desk.place( id( 1 ), samples::typed( samples::wkt( "Point (102 15)" ) ) ) );
      QTRY_COMPARE( stack().count(), 1 );
      QVERIFY( stack().undoText().contains( QStringLiteral( "ฝาย" ) ) );
      stack().undo();
      QCOMPARE( ours( 1 ), QString() );
      QTRY_VERIFY( stack().canRedo() && stack().isClean() );
      QCOMPARE( mPanel->desk.selected(), std::optional( id( 1 ) ) );
      QVERIFY( mPanel->sees( "redoButton" ) );
      mPanel->click( "redoButton" );
      QCOMPARE( ours( 1 ), QStringLiteral( "Point (102 15)" ) );
      QVERIFY( !mPanel->sees( "redoButton" ) );
      QTRY_VERIFY( !stack().canRedo() );
    }

    void throwingUnsavedEditsAwayKeepsWhatIsSaved()
    {
      QVERIFY( mPanel->desk.place( id( 1 ), samples::typed( samples::wkt( "Point (102 15)" ) ) ) );
      QTRY_COMPARE( stack().count(), 1 );
      draw( LINE );
      QVERIFY( mLines->rollBack( false ) );
      QCOMPARE( ours( 1 ), QStringLiteral( "Point (102 15)" ) );
      QCOMPARE( ours( 0 ), QString() );
      QTRY_COMPARE( stack().count(), 1 );
      QVERIFY( mLines->rollBack() );
      QVERIFY( mLines->startEditing() );
      QTRY_COMPARE( stack().count(), 1 );
      QCOMPARE( ours( 1 ), QStringLiteral( "Point (102 15)" ) );
    }

    void anUndoneDrawingThatWasNotSavedYetNeverReachesTheFile()
    {
      QVERIFY( mPanel->desk.place( id( 1 ), samples::typed( samples::wkt( "Point (102 15)" ) ) ) );
      QTRY_COMPARE( stack().count(), 1 );
      draw( LINE );
      stack().undo();
      QVERIFY( !mLines->isModified() );
      QCOMPARE( ours( 1 ), QStringLiteral( "Point (102 15)" ) );
      stack().undo();
      QCOMPARE( ours( 1 ), QString() );
      QTRY_VERIFY( stack().canRedo() && stack().isClean() );
    }

    void aClickIntoTheUndoPanelWalksSeveralSteps()
    {
      for ( int i = 1; i <= 4; ++i )
        QVERIFY( mPanel->desk.place( id( 1 ), samples::typed( QgsGeometry::fromPointXY( { 100.0 + i, 15 } ) ) ) );
      QTRY_COMPARE( stack().count(), 4 );
      stack().setIndex( 1 );
      QCOMPARE( ours( 1 ), QStringLiteral( "Point (101 15)" ) );
      QTRY_VERIFY( stack().isClean() );
      stack().setIndex( 4 );
      QCOMPARE( ours( 1 ), QStringLiteral( "Point (104 15)" ) );
    }

    void afterACrashThePanelSaysWhatIsThere()
    {
      QVERIFY( mPanel->desk.place( id( 1 ), samples::typed( samples::wkt( "Point (102 15)" ) ) ) );
      // The files as they are on a computer whose power fails now.
      const QTemporaryDir after;
      const QString now = mPanel->desk.workspacePath();
      const QString then = workspacePath( QDir( after.path() ), samples::YearOfWork::thisYear() );
      QVERIFY( QDir().mkpath( QFileInfo( then ).path() ) );
      for ( const char *suffix : { "", "-wal" } )
        QVERIFY( QFile::copy( now + QLatin1String( suffix ), then + QLatin1String( suffix ) ) );

      Panel next( after.path() );
      next.desk.resume();
      QTRY_VERIFY( next.desk.isOpen() );
      const QString told = next.find<NoticeLine>( "noticeLine" )->sentence();
      QVERIFY2( told.contains( QStringLiteral( "without being closed" ) ) && told.contains( QStringLiteral( "1 of 1 project" ) ),
                qPrintable( told ) );
      QCOMPARE( next.desk.waiting(), 1 );
    }

    void aPanelThatGoesLeavesNoSteps()
    {
      QVERIFY( mPanel->desk.place( id( 1 ), samples::typed( samples::wkt( "Point (102 15)" ) ) ) );
      QTRY_COMPARE( stack().count(), 1 );
      mPanel.reset();
      QCOMPARE( stack().count(), 0 );
    }
};

EPLAN_TEST_MAIN( TestHistory )
#include "test_history.moc"
