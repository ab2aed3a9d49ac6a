// SPDX-License-Identifier: GPL-2.0-or-later
#include "ownlist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTimer>

namespace
{
  constexpr int DIALOG_PATIENCE_MS = 10000;
  constexpr int DIALOG_LOOK_MS = 100;

  const QByteArray LIST =
    "รหัสโครงการ,ชื่อโครงการ,งบประมาณ (บาท),หมู่บ้าน\n"
    "70-001,ก่อสร้างถนนคอนกรีตเสริมเหล็ก สายบ้านดอน - บ้านโนนสูง กว้าง ๔ เมตร ยาว ๕๐๐ เมตร หนา 0.15 เมตร,\"1,250,000.00\",บ้านดอน\n"
    "70-002,ก่อสร้างฝายน้ำล้น หมู่ที่ ๗ ตำบลโคกกรวด,480000,บ้านโนน\n"
    "70-003,ขุดเจาะบ่อบาดาล หมู่ที่ 3,99000,บ้านใหม่\n"
    ",รวม 3 โครงการ,1829000,\n";

  /// The dialog that is open; nothing where none is.
  QFileDialog *openFileDialog()
  {
    auto *dialog = qobject_cast<QFileDialog *>( QApplication::activeModalWidget() );
    return dialog && dialog->isVisible() ? dialog : nullptr;
  }
} // namespace

void OwnList::answerFileDialog( const QString &path )
{
  auto *look = new QTimer( this );
  look->setInterval( DIALOG_LOOK_MS );
  connect( look, &QTimer::timeout, this,
           [look, path]
           {
             QFileDialog *dialog = openFileDialog();
             auto *name = dialog ? dialog->findChild<QLineEdit *>( QStringLiteral( "fileNameEdit" ) ) : nullptr;
             if ( !name )
               return;
             look->deleteLater();
             name->setText( path );
             QTest::keyClick( name, Qt::Key_Return );
           } );
  look->start();
  // A dialog that takes no answer may not hold the test.
  QTimer::singleShot( DIALOG_PATIENCE_MS, this,
                      []
                      {
                        if ( QFileDialog *dialog = openFileDialog() )
                          dialog->reject();
                      } );
}

QString OwnList::write( const QString &name, const QByteArray &bytes ) const
{
  QFile file( mFolder.filePath( name ) );
  return file.open( QIODevice::WriteOnly ) && file.write( bytes ) == bytes.size() ? file.fileName() : QString();
}

int OwnList::handedOut() const
{
  return count( "chip_sent" );
}

void OwnList::initTestCase()
{
  settleDown();
  QVERIFY( mFolder.isValid() );
}

void OwnList::isToldWhatIsWrongWithAFile()
{
  click( "workFromListButton" );
  QVERIFY( sees( "listFileButton" ) );
  picture( "the-page-of-lists" );
  answerFileDialog( write( QStringLiteral( "letter.csv" ), QByteArray() ) );
  click( "listFileButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "listHint" ) && !sees( "listReadingRow" ), PATIENCE_MS );
  QVERIFY( !sees( "openListButton" ) );
  picture( "an-empty-file" );
}

void OwnList::choosesTheSpreadsheet()
{
  answerFileDialog( write( QStringLiteral( "แผนงาน 2570.csv" ), LIST ) );
  click( "listFileButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "openListButton" ) && !sees( "listReadingRow" ), PATIENCE_MS );
  QVERIFY( !find<QAbstractButton>( "openListButton" )->isEnabled() );
  picture( "columns-and-rows" );
}

void OwnList::saysWhoItIsAndOpens()
{
  find<QLineEdit>( "officeEdit" )->insert( QStringLiteral( "องค์การบริหารส่วนจังหวัดนครราชสีมา" ) );
  auto *province = find<QComboBox>( "provinceBox" );
  province->setCurrentIndex( province->findData( QStringLiteral( "30" ) ) );
  QTRY_VERIFY_WITH_TIMEOUT( find<QAbstractButton>( "openListButton" )->isEnabled(), PATIENCE_MS );
  click( "openListButton" );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_not_placed" ), 3, PATIENCE_MS );
  QTRY_VERIFY_WITH_TIMEOUT( layerWithTable( "points" ) && layerWithTable( "lines" ), PATIENCE_MS );
  picture( "the-list-is-open" );
}

void OwnList::placesByTyping()
{
  showUnplaced( "kind_water" );
  QTRY_VERIFY( sees( "coordinateEdit" ) );
  paste( QStringLiteral( "14.981234, 102.051234" ) );
  picture( "typed" );
  // Nothing says on which datum it is.
  press( Qt::Key_Return );
  QCOMPARE( count( "chip_not_placed" ), 3 );
  click( "coordinateChoice0" );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_not_placed" ), 2, PATIENCE_MS );
  picture( "placed-by-typing" );
}

void OwnList::placesRows()
{
  paste( QStringLiteral( "รหัสโครงการ\tจุดเริ่มต้น\tจุดสิ้นสุด\n70-001\tWGS84 14.9612, 102.0412\tWGS84 14.9637, 102.0450\n" ) );
  click( "rowsButton" );
  auto *table = find<QTableView>( "placesTable" );
  QTRY_COMPARE_WITH_TIMEOUT( table->model()->rowCount(), 1, PATIENCE_MS );
  // Of a line of which only the ends are known a person has to say that it is straight.
  QVERIFY( !find<QAbstractButton>( "placeAllButton" )->isEnabled() );
  table->setCurrentIndex( table->model()->index( 0, 0 ) );
  QTest::keyClick( table, Qt::Key_Space );
  picture( "rows-of-the-sheet" );
  click( "placeAllButton" );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_not_placed" ), 1, PATIENCE_MS );
}

void OwnList::writesTheSheet()
{
  const QString sheet = mFolder.filePath( QStringLiteral( "พิกัด 2570.csv" ) );
  answerFileDialog( sheet );
  send();
  QTRY_VERIFY_WITH_TIMEOUT( QFileInfo::exists( sheet ) && handedOut() == 2, PATIENCE_MS );
  picture( "the-sheet-is-written" );
  QFile file( sheet );
  QVERIFY( file.open( QIODevice::ReadOnly ) );
  const QByteArray bytes = file.readAll();
  QVERIFY2( bytes.contains( "14.981234" ) && bytes.contains( "102.051234" ), bytes.constData() );
  QVERIFY2( bytes.contains( "14.9612" ) && bytes.contains( "102.045" ), bytes.constData() );
}

/// The list comes again with another budget and a row more: nothing that is placed is lost.
void OwnList::findsTheWorkAgain()
{
  const QByteArray later = QByteArray( LIST ).replace( "480000", "490000" ) + "70-004,ก่อสร้างรางระบายน้ำ ยาว 120 เมตร,150000,บ้านใหม่\n";
  click( "loadButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "listFileButton" ), PATIENCE_MS );
  answerFileDialog( write( QStringLiteral( "แผนงาน 2570 ฉบับแก้ไข.csv" ), later ) );
  click( "listFileButton" );
  QTRY_VERIFY_WITH_TIMEOUT( sees( "openListButton" ) && find<QAbstractButton>( "openListButton" )->isEnabled() && !sees( "listReadingRow" ),
                            PATIENCE_MS );
  picture( "the-list-comes-again" );
  click( "openListButton" );
  QTRY_COMPARE_WITH_TIMEOUT( count( "chip_not_placed" ), 2, PATIENCE_MS );
  // The row that changed is placed as before; what was handed out is its former budget.
  QCOMPARE( handedOut(), 1 );
  QCOMPARE( count( "chip_placed" ), 1 );
  picture( "nothing-is-lost" );
}

void OwnList::cleanupTestCase()
{
  leave();
}
