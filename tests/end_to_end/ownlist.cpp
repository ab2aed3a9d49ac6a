// SPDX-License-Identifier: GPL-2.0-or-later
#include "ownlist.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTimer>

void OwnList::answer( const QString &path )
{
  auto *timer = new QTimer( this );
  connect( timer, &QTimer::timeout, this, [timer, path] {
    auto *dialog = qobject_cast<QFileDialog *>( QApplication::activeModalWidget() );
    if ( !dialog )
      return;
    timer->deleteLater();
    dialog->setDirectory( QFileInfo( path ).path() );
    dialog->findChild<QLineEdit *>( QStringLiteral( "fileNameEdit" ) )->setText( path );
    QMetaObject::invokeMethod( dialog, "accept", Qt::QueuedConnection );
  } );
  timer->start( 200 );
}

void OwnList::initTestCase()
{
  settleDown();
  QFile file( list() );
  QVERIFY( file.open( QIODevice::WriteOnly ) );
  file.write( "บัญชีโครงการพัฒนาแหล่งน้ำและถนน ประจำปีงบประมาณ พ.ศ. ๒๕๗๐\n"
              "ลำดับที่,รหัสโครงการ,ชื่อโครงการ,งบประมาณ (บาท),หมู่บ้าน\n"
              "1,70-001,\"ก่อสร้างถนน คสล. สายบ้านโนน–บ้านหนอง หมู่ที่ ๓ กว้าง ๔.๐๐ เมตร ยาว ๕๐๐ เมตร หนา ๐.๑๕ เมตร\",\"1,120,000\",บ้านโนน\n"
              "2,70-002,ก่อสร้างฝายน้ำล้นห้วยแสลง หมู่ที่ ๗,\"480,000\",บ้านแสลง\n"
              "3,70-003,\"ขุดลอกคลองสาธารณะ กว้าง 6 เมตร ยาว 1,200 เมตร ลึก 2 เมตร\",\"350,000\",บ้านโนน\n"
              ",,รวม,\"1,950,000\",\n" );
}

void OwnList::opensItsList()
{
  picture( "before" );
  click( "workFromListButton" );
  picture( "the-page" );
  answer( list() );
  click( "listFileButton" );
  type( "officeEdit", QStringLiteral( "อบต.บ้านโนน" ) );
  auto *province = find<QComboBox>( "provinceBox" );
  province->setCurrentIndex( province->findText( QStringLiteral( "นครราชสีมา" ), Qt::MatchContains ) );
  QTest::qWait( 1500 );
  picture( "columns-and-findings" );
  click( "openListButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "workList" ) && count( "chip_not_placed" ) == 3, PATIENCE_MS );
  picture( "opened" );
}

void OwnList::placesFromASlip()
{
  auto *list = find<QListView>( "workList" );
  list->setCurrentIndex( list->model()->index( 1, 0 ) );
  auto *box = find<QPlainTextEdit>( "coordinateEdit" );
  box->setPlainText( QStringLiteral( "WGS84 48P 187846 1658148" ) );
  QTest::keyClick( box, Qt::Key_Return );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 1, PATIENCE_MS );
  picture( "placed" );
}

void OwnList::writesTheSheet()
{
  answer( sheet() );
  click( "sendButton" );
  QTRY_VERIFY_WITH_TIMEOUT( QFile::exists( sheet() ), PATIENCE_MS );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_waiting" ), 0, PATIENCE_MS );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_sent" ), 1, PATIENCE_MS );
  QFile file( sheet() );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  QVERIFY( file.readAll().contains( "187846" ) );
  picture( "sheet-written" );
}

void OwnList::cleanupTestCase()
{
  leave();
}
