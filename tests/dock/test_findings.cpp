// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/findingspage.h"
#include "dock/inspector.h"
#include "dock/panel.h"
#include "dock/rulespage.h"
#include "dock/yearofwork.h"

#include "testing.h"

#include <qgssettings.h>
#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

using namespace eplan;

namespace
{
  /// 500.0 m on WGS 84, as the plan of YearOfWork's roads says.
  const char *const ROAD = "LineString (102 15, 102.00465 15)";
  const char *const ROAD_BACKWARDS = "LineString (102.00465 15.00003, 102.002 15.00003, 102 15.00003)";
  const char *const LONG_ROAD = "LineString (102 15, 102.006 15)";
  const char *const ELSEWHERE = "LineString (102.1 15, 102.10465 15)";
  const char *const SPIKE = "LineString (102 15, 102.002 15, 102.002 15.0003, 102.002 15, 102.00465 15)";

  ProjectId id( int number )
  {
    return { QString::number( number ) };
  }
} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

  private:
    struct Office : Panel
    {
        explicit Office( const QString &folder )
            : Panel( folder )
            , inspector( dock.findChild<Inspector *>() )
        {
        }

        /// Resumes what lies in the folder, and waits until it was looked over.
        bool resume()
        {
          desk.resume();
          return looked() && QTest::qWaitFor( [this] { return desk.job() == Desk::Job::None; } );
        }

        bool looked()
        {
          return QTest::qWaitFor( [this] { return inspector->isKnown() && !inspector->isLooking(); } );
        }

        void place( int number, const char *wkt ) { QVERIFY( desk.place( id( number ), samples::typed( samples::wkt( wkt ) ) ) ); }

        QList<QWidget *> findings() const
        {
          QList<QWidget *> shown;
          for ( QWidget *row : dock.findChildren<QWidget *>( QStringLiteral( "findingRow" ) ) )
          {
            if ( row->isVisible() )
              shown << row;
          }
          return shown;
        }

        /// The row that says so; null where none does.
        QWidget *finding( const QString &words ) const
        {
          for ( QWidget *row : findings() )
          {
            if ( row->findChild<QLabel *>( QStringLiteral( "findingSentence" ) )->text().contains( words ) )
              return row;
          }
          return nullptr;
        }

        void clickIn( QWidget *row, const char *button ) const
        {
          QVERIFY( row );
          auto *found = row->findChild<QAbstractButton *>( QLatin1String( button ) );
          QVERIFY2( found, button );
          found->click();
        }

        void giveReason( QWidget *row, const QString &reason ) const
        {
          clickIn( row, "findingAcceptButton" );
          row->findChild<QLineEdit *>( QStringLiteral( "findingReasonEdit" ) )->setText( reason );
          clickIn( row, "findingGiveReasonButton" );
        }

        /// What the row of a project in the list is marked with.
        std::optional<Severity> markOf( int number ) const
        {
          const WorkListModel &list = desk.list();
          const QVariant mark = list.index( list.rowOf( id( number ) ) ).data( WorkListModel::FindingRole );
          return mark.isValid() ? std::optional( static_cast<Severity>( mark.toInt() ) ) : std::nullopt;
        }

        int waitingFindings() const { return find<QTableView>( "findingsTable" )->model()->rowCount(); }

        Inspector *inspector;
    };

    QTemporaryDir mFolder;
    std::unique_ptr<Office> mOffice;

  private slots:
    void init()
    {
      QgsSettings().remove( QStringLiteral( "eplan" ) );
      QgsProject::instance()->clear();
      const QDir folder( mFolder.filePath( QTest::currentTestFunction() ) );
      folder.mkpath( QStringLiteral( "." ) );
      const samples::YearOfWork work { folder };
      QVERIFY( work.add( 6 ) );
      mOffice = std::make_unique<Office>( folder.path() );
      QVERIFY( mOffice->resume() );
    }

    void cleanup() { mOffice.reset(); }

    void aGoodPositionHasNothingToBeSaid()
    {
      mOffice->place( 0, ROAD );
      mOffice->desk.select( id( 0 ) );
      mOffice->place( 2, ELSEWHERE );
      // What is to be said comes a moment later: the second one is, when there is something about it.
      mOffice->place( 4, LONG_ROAD );
      QTRY_VERIFY( !mOffice->inspector->remarksOf( id( 4 ) ).isEmpty() );
      for ( const Remark &remark : mOffice->inspector->remarksOf( id( 2 ) ) )
        QVERIFY2( remark.severity == Severity::Hint, qPrintable( sentenceFor( remark ) ) );
    }

    void aWrongLengthIsToldInPlaceAndAcceptedWithAReasonUntilThePlaceChanges()
    {
      mOffice->place( 0, LONG_ROAD );
      mOffice->desk.select( id( 0 ) );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "▲" ) ) );
      mOffice->giveReason( mOffice->finding( QStringLiteral( "▲" ) ), QStringLiteral( "วัดจริงแล้ว" ) );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "วัดจริงแล้ว" ) ) );
      QVERIFY( !mOffice->finding( QStringLiteral( "▲" ) ) );
      QCOMPARE( mOffice->inspector->openOfWaiting().size(), 0 );

      mOffice->clickIn( mOffice->finding( QStringLiteral( "วัดจริงแล้ว" ) ), "findingTakeBackButton" );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "▲" ) ) );
      mOffice->click( "undoButton" );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "วัดจริงแล้ว" ) ) );

      mOffice->place( 0, "LineString (102 15, 102.007 15)" );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "▲" ) ) );
      QVERIFY( !mOffice->finding( QStringLiteral( "วัดจริงแล้ว" ) ) );
    }

    void nothingIsAcceptedWithoutAReason()
    {
      mOffice->place( 0, LONG_ROAD );
      mOffice->desk.select( id( 0 ) );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "▲" ) ) );
      QWidget *row = mOffice->finding( QStringLiteral( "▲" ) );
      mOffice->clickIn( row, "findingAcceptButton" );
      row->findChild<QLineEdit *>( QStringLiteral( "findingReasonEdit" ) )->setText( QStringLiteral( "   " ) );
      QVERIFY( !row->findChild<QAbstractButton *>( QStringLiteral( "findingGiveReasonButton" ) )->isEnabled() );
      QTest::keyClick( row->findChild<QLineEdit *>( QStringLiteral( "findingReasonEdit" ) ), Qt::Key_Return );
      QVERIFY( mOffice->desk.versions( id( 0 ) )->ours.accepted.isEmpty() );
    }

    void theSameWorkPlannedTwiceIsToldAtBothAndJustifiedOnce()
    {
      mOffice->place( 0, ROAD );
      mOffice->place( 2, ROAD_BACKWARDS );
      mOffice->desk.select( id( 2 ) );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "Planned twice" ) ) );
      mOffice->desk.select( id( 0 ) );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "Planned twice" ) ) );
      QCOMPARE( mOffice->inspector->openOfWaiting().size(), 2 );

      QWidget *row = mOffice->finding( QStringLiteral( "Planned twice" ) );
      auto *as = row->findChild<QComboBox *>( QStringLiteral( "justifiedAsBox" ) );
      QVERIFY( as );
      as->setCurrentIndex( as->findData( static_cast<int>( JustifiedAs::NextPhase ) ) );
      mOffice->giveReason( row, QStringLiteral( "ปีถัดไป" ) );
      QTRY_COMPARE( mOffice->inspector->openOfWaiting().size(), 0 );
      mOffice->desk.select( id( 2 ) );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "ปีถัดไป" ) ) );
      const QList<Justification> justified = mOffice->desk.versions( id( 0 ) )->ours.justified.list();
      QCOMPARE( justified.size(), 1 );
      QCOMPARE( justified.first().other, id( 2 ) );
      QCOMPARE( justified.first().as, std::optional( JustifiedAs::NextPhase ) );

      // It is about the two works, wherever they are drawn.
      mOffice->place( 0, "LineString (102 15.00001, 102.00465 15.00001)" );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "ปีถัดไป" ) ) );
      // Taken back from the other side.
      mOffice->clickIn( mOffice->finding( QStringLiteral( "ปีถัดไป" ) ), "findingTakeBackButton" );
      QTRY_VERIFY( mOffice->desk.versions( id( 0 ) )->ours.justified.isEmpty() );
    }

    void whatWasPlannedInAnotherYearCounts()
    {
      const WorkspaceKey thisYear = samples::YearOfWork::thisYear();
      const WorkspaceKey lastYear { thisYear.service, thisYear.user, FiscalYear( thisYear.year.buddhistYear() - 1 ) };
      Result<Workspace> former =
        Workspace::open( workspacePath( QDir( mFolder.filePath( QTest::currentTestFunction() ) ), lastYear ), lastYear );
      QVERIFY( former );
      Project road = samples::project( QStringLiteral( "old" ), samples::wkt( ROAD ) );
      road.fiscalYear = lastYear.year;
      road.title = QStringLiteral( "ถนนปีก่อน" );
      QVERIFY( former->take( { road } ) );
      mOffice->inspector->lookOverAll();
      QVERIFY( mOffice->looked() );
      mOffice->place( 0, ROAD_BACKWARDS );
      mOffice->desk.select( id( 0 ) );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "ถนนปีก่อน" ) ) );
      QVERIFY( mOffice->finding( QString::number( lastYear.year.buddhistYear() ) ) );
    }

    void whatIsThereAlreadyCounts()
    {
      auto *layer = new QgsVectorLayer( QStringLiteral( "LineString?crs=EPSG:32648&field=name:string" ), QStringLiteral( "roads" ),
                                        QStringLiteral( "memory" ) );
      QgsProject::instance()->addMapLayer( layer );
      QgsFeature road( layer->fields() );
      road.setAttribute( 0, QStringLiteral( "ทล.224" ) );
      QgsGeometry line = samples::wkt( ROAD );
      QCOMPARE( line.transform( MapBench::transform( QStringLiteral( "EPSG:4326" ), QStringLiteral( "EPSG:32648" ) ) ),
                Qgis::GeometryOperationResult::Success );
      road.setGeometry( line );
      QVERIFY( layer->dataProvider()->addFeature( road ) );
      setLayerFor( LayerRole::Existing, layer );
      mOffice->inspector->lookOverAll();
      QVERIFY( mOffice->looked() );
      mOffice->place( 0, ROAD_BACKWARDS );
      mOffice->desk.select( id( 0 ) );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "ทล.224" ) ) );
      mOffice->giveReason( mOffice->finding( QStringLiteral( "ทล.224" ) ), QStringLiteral( "ซ่อมผิวเดิม" ) );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "ซ่อมผิวเดิม" ) ) );
    }

    void aSpikeIsMendedWithOneClickAndTheClickIsUndone()
    {
      mOffice->place( 0, SPIKE );
      mOffice->desk.select( id( 0 ) );
      QWidget *mend = nullptr;
      QTRY_VERIFY( ( mend = mOffice->dock.findChild<QWidget *>( QStringLiteral( "findingMendButton" ) ) ) );
      static_cast<QAbstractButton *>( mend )->click();
      QVERIFY( groundLength( mOffice->desk.versions( id( 0 ) )->ours.geometry ).value < 502 );
      QCOMPARE( mOffice->desk.versions( id( 0 ) )->ours.from, samples::typed( {} ).from );
      mOffice->click( "undoButton" );
      QVERIFY( samePlace( mOffice->desk.versions( id( 0 ) )->ours.geometry, samples::wkt( SPIKE ) ) );
    }

    void whatIsDrawnIsHeldAgainstTheOthersVertexByVertex()
    {
      mOffice->place( 0, ROAD );
      mOffice->inspector->lookOverAll();
      QVERIFY( mOffice->looked() );
      mOffice->bench.show( QStringLiteral( "EPSG:4326" ), { 102.0025, 15 }, 0.008 );
      mOffice->desk.select( id( 2 ) );
      mOffice->click( "placeLineButton" );
      mOffice->bench.click( { 102.0, 15.0 } );
      QVERIFY( mOffice->findings().isEmpty() );
      mOffice->bench.click( { 102.002, 15.0 } );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "Overlaps" ) ) );
      mOffice->bench.press( Qt::Key_Escape );
      QTRY_VERIFY( mOffice->findings().isEmpty() );
    }

    void beforeSendingWhatIsOpenIsLookedAtFirst()
    {
      mOffice->place( 0, LONG_ROAD );
      QTRY_COMPARE( mOffice->inspector->openOfWaiting().size(), 1 );
      QCOMPARE( mOffice->markOf( 0 ), std::optional( Severity::Warning ) );
      QCOMPARE( mOffice->markOf( 2 ), std::nullopt );
      mOffice->click( "sendButton" );
      QVERIFY( mOffice->sees( "findingsTable" ) );
      QVERIFY( mOffice->canClick( "goButton" ) );
      QCOMPARE( mOffice->waitingFindings(), 1 );
      QCOMPARE( mOffice->desk.job(), Desk::Job::None );

      auto *table = mOffice->find<QTableView>( "findingsTable" );
      table->setCurrentIndex( table->model()->index( 0, 0 ) );
      QTest::keyClick( table, Qt::Key_Return );
      QVERIFY( mOffice->sees( "workList" ) );
      QCOMPARE( mOffice->desk.selected(), std::optional( id( 0 ) ) );
    }

    void theOfficeSetsWhatARuleDoes()
    {
      mOffice->place( 0, LONG_ROAD );
      QTRY_COMPARE( mOffice->inspector->openCount(), 1 );
      mOffice->click( "findingsButton" );
      mOffice->click( "rulesButton" );
      auto *length = mOffice->find<QComboBox>( "rule_LENGTH_DISAGREES" );
      QCOMPARE( length->currentData().toInt(), static_cast<int>( Severity::Warning ) );
      length->setCurrentIndex( length->findData( static_cast<int>( Severity::Blocking ) ) );
      mOffice->click( "rulesBackButton" );
      QVERIFY( mOffice->looked() );
      QCOMPARE( mOffice->inspector->remarksOf( id( 0 ) ).first().severity, Severity::Blocking );
      QCOMPARE( InspectionHabits::kept().checks.severityOf( Rule::LengthDisagrees ), std::optional( Severity::Blocking ) );

      mOffice->click( "rulesButton" );
      mOffice->find<QDoubleSpinBox>( "lengthToleranceBox" )->setValue( 40 );
      mOffice->click( "rulesBackButton" );
      QVERIFY( mOffice->looked() );
      QCOMPARE( mOffice->inspector->openCount(), 0 );
      QCOMPARE( mOffice->markOf( 0 ), std::nullopt );
    }

    void aWorkOnTheOfficeIsToldOnceTheOfficeIsKnown()
    {
      mOffice->place( 1, "Point (102.05 14.98)" );
      QVERIFY( mOffice->looked() );
      mOffice->click( "findingsButton" );
      mOffice->click( "rulesButton" );
      auto *place = mOffice->find<QLineEdit>( "officePlaceEdit" );
      place->setText( QStringLiteral( "ที่ว่าการอำเภอ" ) );
      QVERIFY( mOffice->sees( "officePlaceHint" ) );
      mOffice->click( "rulesBackButton" );
      QVERIFY( !officeOf( mOffice->desk.who()->account.organisation ) );

      mOffice->click( "rulesButton" );
      place->setText( QStringLiteral( "14.9801 N 102.0501 E" ) );
      mOffice->click( "rulesBackButton" );
      QVERIFY( mOffice->looked() );
      const QList<Remark> remarks = mOffice->inspector->remarksOf( id( 1 ) );
      QVERIFY( std::any_of( remarks.begin(), remarks.end(),
                            []( const Remark &remark ) { return remark.finding() && remark.finding()->rule == Rule::OnOffice; } ) );

      mOffice->click( "rulesButton" );
      QVERIFY( place->text().startsWith( QStringLiteral( "14.98010" ) ) );
      place->clear();
      mOffice->click( "rulesBackButton" );
      QVERIFY( !officeOf( mOffice->desk.who()->account.organisation ) );
    }

    void whatIsToBeSaidIsWholeInASmallWindow()
    {
      mOffice->dock.resize( 280, 560 );
      mOffice->dock.show();
      mOffice->desk.select( id( 0 ) );
      QTest::qWait( 200 );
      const int before = mOffice->dock.minimumSizeHint().height();
      mOffice->place( 0, LONG_ROAD );
      QTRY_VERIFY( mOffice->finding( QStringLiteral( "▲" ) ) );
      const QWidget *row = mOffice->finding( QStringLiteral( "▲" ) );
      const auto *sentence = row->findChild<QLabel *>( QStringLiteral( "findingSentence" ) );
      QTRY_VERIFY( sentence->height() >= sentence->heightForWidth( sentence->width() ) );
      // And it takes no more of a small screen than a few lines.
      QVERIFY( mOffice->dock.minimumSizeHint().height() - before <= 5 * mOffice->dock.fontMetrics().lineSpacing() );
    }
};

EPLAN_TEST_MAIN( TestFindings )
#include "test_findings.moc"
