// SPDX-License-Identifier: GPL-2.0-or-later
#include "plannedtwice.h"

#include <qgsmapcanvas.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

void PlannedTwice::draw( const QList<QPoint> &clicks )
{
  click( "placeLineButton" );
  QTest::qWait( 1000 );
  for ( const QPoint &at : clicks )
    clickOnCanvas( at );
}

QList<QWidget *> PlannedTwice::rows() const
{
  QList<QWidget *> shown;
  for ( QWidget *row : qgis()->mainWindow()->findChildren<QWidget *>( QStringLiteral( "findingRow" ) ) )
  {
    if ( row->isVisible() )
      shown << row;
  }
  return shown;
}

void PlannedTwice::clickIn( QWidget *row, const char *button )
{
  auto *found = row->findChild<QAbstractButton *>( QLatin1String( button ) );
  QVERIFY2( found && found->isVisible(), button );
  QTest::mouseClick( found, Qt::LeftButton );
  QTest::qWait( 300 );
}

void PlannedTwice::setRule( const char *rule, int severity )
{
  auto *box = find<QComboBox>( rule );
  QVERIFY2( box, rule );
  const Qt::Key way = severity < box->currentIndex() ? Qt::Key_Up : Qt::Key_Down;
  while ( box->currentIndex() != severity )
    QTest::keyClick( box, way );
}

void PlannedTwice::initTestCase()
{
  settleDown();
}

void PlannedTwice::signsInAndLoads()
{
  signIn();
  load();
  looksAtAVillage();
  click( "chip_not_placed" );
  showUnplaced( "kind_road" );
}

void PlannedTwice::placesARoad()
{
  draw( { onCanvas( 0.30, 0.40 ), onCanvas( 0.45, 0.45 ), onCanvas( 0.60, 0.35 ) } );
  clickOnCanvas( onCanvas( 0.62, 0.30 ), Qt::RightButton );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 1, PATIENCE_MS );
}

void PlannedTwice::isToldWhileDrawingTheSameAgain()
{
  draw( { onCanvas( 0.60, 0.35 ), onCanvas( 0.45, 0.45 ) } );
  QTRY_VERIFY_WITH_TIMEOUT( !rows().isEmpty(), PATIENCE_MS );
  QTest::mouseMove( qgis()->mapCanvas()->viewport(), onCanvas( 0.40, 0.42 ) );
  picture( "told-while-drawing" );
  clickOnCanvas( onCanvas( 0.30, 0.40 ) );
  clickOnCanvas( onCanvas( 0.28, 0.30 ), Qt::RightButton );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 2, PATIENCE_MS );
}

void PlannedTwice::isShownWhereItIs()
{
  click( "chip_not_placed" );
  click( "chip_waiting" );
  auto *list = find<QListView>( "workList" );
  QTRY_COMPARE_WITH_TIMEOUT( list->model()->rowCount(), 2, PATIENCE_MS );
  list->setCurrentIndex( list->model()->index( 0, 0 ) );
  QTRY_VERIFY_WITH_TIMEOUT( !rows().isEmpty(), PATIENCE_MS );
  clickIn( rows().first(), "findingShowButton" );
  picture( "planned-twice" );
}

void PlannedTwice::saysHowTheTwoGoTogether()
{
  QWidget *justified = nullptr;
  for ( QWidget *row : rows() )
    justified = row->findChild<QComboBox *>( QStringLiteral( "justifiedAsBox" ) ) ? row : justified;
  QVERIFY( justified );
  clickIn( justified, "findingAcceptButton" );
  auto *as = justified->findChild<QComboBox *>( QStringLiteral( "justifiedAsBox" ) );
  as->setCurrentIndex( 1 );
  justified->findChild<QLineEdit *>( QStringLiteral( "findingReasonEdit" ) )->insert( QStringLiteral( "ก่อสร้างระยะที่ ๒ ตามแผนพัฒนาท้องถิ่น" ) );
  picture( "gives-a-reason" );
  const int before = rows().size();
  clickIn( justified, "findingGiveReasonButton" );
  QTRY_VERIFY_WITH_TIMEOUT( qgis()->mainWindow()->findChild<QWidget *>( QStringLiteral( "findingTakeBackButton" ) ), PATIENCE_MS );
  QCOMPARE( rows().size(), before );
  picture( "justified" );
}

void PlannedTwice::looksThroughTheFindings()
{
  click( "findingsButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "findingsTable" ), PATIENCE_MS );
  picture( "all-findings" );
}

void PlannedTwice::setsTheRulesWithTheLineCut()
{
  auto *findings = find<QTableView>( "findingsTable" );
  const int before = findings->model()->rowCount();
  QVERIFY( before > 0 );
  cutTheLine();
  click( "rulesButton" );
  QVERIFY( sees( "rulesTable" ) );
  const int checkedAs = find<QComboBox>( "rule_LENGTH_DISAGREES" )->currentIndex();
  setRule( "rule_LENGTH_DISAGREES", 0 );
  picture( "rules" );
  click( "rulesBackButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "findingsTable" ) && findings->model()->rowCount() < before, PATIENCE_MS );
  picture( "all-findings-with-the-line-cut" );
  click( "rulesButton" );
  setRule( "rule_LENGTH_DISAGREES", checkedAs );
  click( "rulesBackButton" );
  QTRY_COMPARE_WITH_TIMEOUT( findings->model()->rowCount(), before, PATIENCE_MS );
  click( "findingsBackButton" );
}

void PlannedTwice::isToldThatNothingWasSent()
{
  QTest::qWait( 1000 );
  send();
  QTRY_VERIFY_WITH_TIMEOUT( sees( "problemLabel" ), PATIENCE_MS );
  picture( "nothing-sent" );
  QCOMPARE( count( "chip_waiting" ), 2 );
  QCOMPARE( count( "chip_sent" ), 0 );
  click( "ledgerBackButton" );
  mendTheLine();
}

void PlannedTwice::looksBeforeSendingAndSends()
{
  QTest::qWait( 1000 );
  send();
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_sent" ), 2, PATIENCE_MS );
  picture( "sent-with-the-reason" );
  click( "ledgerBackButton" );
  click( "loadButton" );
  QTRY_VERIFY_WITH_TIMEOUT( find<QAbstractButton>( "loadButton" )->isEnabled(), PATIENCE_MS );
  QCOMPARE( count( "chip_waiting" ), 0 );
  QCOMPARE( count( "chip_conflict" ), 0 );
}

void PlannedTwice::cleanupTestCase()
{
  leave();
}
