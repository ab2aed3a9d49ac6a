// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/receipt.h"

#include "base/language.h"
#include "dock/smalldisk.h"
#include "testing.h"
#include "workspace/samples.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace eplan;
using samples::wkt;

namespace
{
  /// Before main(), and so before any thread.
  const SmallDisk smallDisk( 1 );
} // namespace

class TestReceipt : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    std::optional<Result<Workspace>> mWorkspace;

    Workspace &workspace() { return **mWorkspace; }

    static ProjectId id( int number ) { return { QString::number( number ) }; }

    static ReceiptHead head()
    {
      return { QStringLiteral( "สมศรี ใจดี" ), QStringLiteral( "องค์การบริหารส่วนจังหวัดนครราชสีมา" ),
               QUrl( QStringLiteral( "http://127.0.0.1:8080/" ) ), Mode::Practice, FiscalYear( 2570 ),
               QDateTime( QDate( 2026, 11, 23 ), QTime( 7, 5 ), Qt::UTC ) };
    }

    static QDateTime at( int minute ) { return QDateTime( QDate( 2026, 11, 23 ), QTime( 7, minute ), Qt::UTC ); }

    /// Accepted at \a revision as it lies in the workspace.
    void accept( int number, const Placement &placement, const QString &revision )
    {
      Project stored = samples::revised( samples::project( QString::number( number ) ), revision );
      stored.placement = placement;
      QVERIFY( workspace().record( { id( number ), Outcome::Accepted, {}, { revision }, at( number ) }, stored ) );
    }

    /// One of each: accepted, refused, waiting after an attempt, never sent.
    void fill()
    {
      QList<Project> projects;
      for ( int number = 0; number < 5; ++number )
        projects << samples::project( QString::number( number ) );
      QVERIFY( workspace().take( projects ) );
      const Placement road = samples::typed( wkt( "LineString (102.1 14.9, 102.2 14.95, 102.3 15)" ) );
      for ( int number = 0; number < 4; ++number )
        QVERIFY( workspace().place( id( number ), number == 0 ? road : samples::typed( wkt( "Point (102.0978 14.9799)" ) ) ) );
      accept( 0, road, "\"2\"" );
      QVERIFY( workspace().record( { id( 1 ), Outcome::Returned, "e-Plan refuses \"this\",\nsays why", {}, at( 1 ) } ) );
      QVERIFY( workspace().record( { id( 2 ), Outcome::Waiting, "e-Plan is busy.", {}, at( 2 ) } ) );
    }

    Receipt receipt()
    {
      const Result<Receipt> made = receiptOf( head(), workspace() );
      return made ? *made : Receipt { head(), {} };
    }

  private slots:
    void init()
    {
      QFile::remove( mFolder.filePath( "2570.gpkg" ) );
      mWorkspace.emplace( Workspace::open( mFolder.filePath( "2570.gpkg" ), samples::key() ) );
      QVERIFY( *mWorkspace );
    }

    void cleanup() { mWorkspace.reset(); }

    void itsSumsAddUp()
    {
      fill();
      const ReceiptSums sums = sumsOf( receipt() );
      QCOMPARE( sums.all, 4 );
      QCOMPARE( sums.all, sums.accepted + sums.returned + sums.conflicts + sums.waiting );
      QCOMPARE( sumsText( receipt() ), QString( "4 projects = 1 accepted + 1 refused + 0 in conflict + 2 waiting" ) );
    }

    void whatNeedsSomebodyComesFirst()
    {
      fill();
      QList<Outcome> outcomes;
      for ( const ReceiptLine &line : receipt().lines )
        outcomes << line.entry.outcome;
      QCOMPARE( outcomes, QList<Outcome>( { Outcome::Returned, Outcome::Waiting, Outcome::Waiting, Outcome::Accepted } ) );
    }

    void anAcceptedPositionIsTheOneThatWasAccepted()
    {
      fill();
      QVERIFY( workspace().place( id( 0 ), samples::typed( wkt( "Point (103 16)" ) ) ) );
      const ReceiptLine line = receipt().lines.last();
      QCOMPARE( positionText( line.position ), QString( "14.900000, 102.100000 – 15.000000, 102.300000" ) );
      QCOMPARE( line.entry.outcome, Outcome::Accepted );
      QVERIFY( line.entry.message.contains( "Edited here since" ) );
    }

    void positionsAreDecimalDegreesLatitudeFirst_data()
    {
      QTest::addColumn<QByteArray>( "geometry" );
      QTest::addColumn<QString>( "text" );
      QTest::newRow( "point" ) << QByteArray( "Point (102.0978 14.9799)" ) << "14.979900, 102.097800";
      QTest::newRow( "line" ) << QByteArray( "LineString (102 14, 103 15, 104 16)" ) << "14.000000, 102.000000 – 16.000000, 104.000000";
      QTest::newRow( "two points" ) << QByteArray( "MultiPoint ((102 14),(103 15))" ) << "14.000000, 102.000000 – 15.000000, 103.000000";
      QTest::newRow( "none" ) << QByteArray( "" ) << QString();
    }

    void positionsAreDecimalDegreesLatitudeFirst()
    {
      QFETCH( QByteArray, geometry );
      QTEST( positionText( QgsGeometry::fromWkt( QString::fromLatin1( geometry ) ) ), "text" );
    }

    void excelReadsTheTable()
    {
      fill();
      const QByteArray csv = toCsv( receipt() );
      QVERIFY( csv.startsWith( "\xEF\xBB\xBF" ) );
      QVERIFY( QString::fromUtf8( csv ).contains( "สมศรี ใจดี" ) );
      QVERIFY( csv.contains( "\"e-Plan refuses \"\"this\"\",\nsays why\"\r\n" ) );
      QVERIFY( csv.contains( "\"14.979900, 102.097800\",refused," ) );
      QVERIFY( !QByteArray( csv ).replace( "\r\n", "" ).contains( '\r' ) );
    }

    void noCellIsAFormula()
    {
      Receipt one { head(), { { "=cmd()", "+1", {}, { id( 1 ), Outcome::Waiting, "@x", {}, {} } } } };
      const QByteArray csv = toCsv( one );
      QVERIFY( csv.contains( "'=cmd(),'+1," ) );
      QVERIFY( csv.contains( "'@x" ) );
    }

    void thaiDatesAreOfTheBuddhistEra()
    {
      fill();
      const Language thai( QStringLiteral( "th" ) );
      QVERIFY( QString::fromUtf8( toCsv( receipt() ) ).contains( "2569" ) );
    }

    void aFileThatCannotBeWrittenIsToldInASentence_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::newRow( "csv" ) << "nowhere/receipt.csv";
      QTest::newRow( "pdf" ) << "nowhere/receipt.PDF";
    }

    void aFileThatCannotBeWrittenIsToldInASentence()
    {
      QFETCH( QString, name );
      const Result<void> saved = saveReceipt( receipt(), mFolder.filePath( name ) );
      QVERIFY( !saved );
      QCOMPARE( saved.error().code, ErrorCode::StorageFailed );
      QVERIFY( saved.error().message.contains( "could not be written" ) );
    }

    void aDiskThatIsFullLeavesTheFormerReceipt_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::newRow( "csv" ) << "receipt.csv";
      QTest::newRow( "pdf" ) << "receipt.pdf";
    }

    void aDiskThatIsFullLeavesTheFormerReceipt()
    {
      if ( !smallDisk.isThere() )
        QSKIP( qPrintable( smallDisk.reason() ) );
      QFETCH( QString, name );
      fill();
      const QString path = smallDisk.path() + '/' + name;
      QVERIFY( saveReceipt( receipt(), path ) );
      const qint64 size = QFileInfo( path ).size();
      QVERIFY( smallDisk.fill() );
      Receipt longer = receipt();
      while ( longer.lines.size() < 200 )
        longer.lines << longer.lines.first();
      const Result<void> saved = saveReceipt( longer, path );
      QCOMPARE( QFileInfo( path ).size(), size );
      smallDisk.makeRoom();
      QVERIFY( !saved );
      QVERIFY( saved.error().message.contains( "could not be written" ) );
    }

    void nothingButAFileIsReplaced()
    {
      const QString path = mFolder.filePath( QStringLiteral( "folder.csv" ) );
      QVERIFY( QDir().mkpath( path ) );
      QVERIFY( !saveReceipt( receipt(), path ) );
      QVERIFY( QFileInfo( path ).isDir() );
    }

    void itIsPrintedOnPagesOfA4()
    {
      fill();
      Receipt many = receipt();
      while ( many.lines.size() < 60 )
        many.lines << many.lines.at( many.lines.size() % 4 );
      const QString folder = qEnvironmentVariable( "EPLAN_PICTURES", mFolder.path() );
      const QString path = folder + "/receipt.pdf";
      const Language thai( QStringLiteral( "th" ) );
      const Result<void> saved = saveReceipt( many, path );
      QVERIFY2( saved, qPrintable( saved ? QString() : saved.error().detail ) );
      QFile file( path );
      QVERIFY( file.open( QIODevice::ReadOnly ) );
      const QByteArray pdf = file.readAll();
      QVERIFY( pdf.startsWith( "%PDF-" ) );
      QVERIFY( pdf.count( "/Type /Page\n" ) > 1 );
      QVERIFY2( pdf.contains( "/MediaBox [0 0 842" ) || pdf.contains( "/MediaBox [0 0 841" ), "not A4" );
    }
};

EPLAN_TEST_MAIN( TestReceipt )
#include "test_receipt.moc"
