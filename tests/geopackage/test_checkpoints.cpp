// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/checkpoints.h"

#include "geopackage/creation.h"
#include "testing.h"

using namespace eplan;

class TestCheckpoints : public QObject
{
    Q_OBJECT

    static constexpr int PAGE = 8192;
    static constexpr BackgroundCheckpoints::Limits SMALL { 20, 100 };

    QTemporaryDir mFolder;
    QString mPath;
    std::optional<Database> mDatabase;

    /// A commit of about as many pages of the file.
    bool commit( int pages )
    {
      return static_cast<bool>( mDatabase->run( "INSERT INTO texts( text ) VALUES( ? )", { QString( pages * PAGE, 'x' ) } ) );
    }

    qint64 pagesOfLog() const { return QFileInfo( mPath + "-wal" ).size() / PAGE; }
    qint64 pagesOfFile() const { return QFileInfo( mPath ).size() / PAGE; }
    int rows() const { return mDatabase->value( "SELECT count(*) FROM texts" )->toInt(); }

  private slots:
    void init()
    {
      mPath = mFolder.filePath( QStringLiteral( "%1.gpkg" ).arg( QTest::currentTestFunction() ) );
      QVERIFY( createGeoPackage( mPath, { { "texts", "Texts", { { "text", "TEXT" } } } } ) );
      Result<Database> database = Database::open( mPath );
      QVERIFY( database );
      mDatabase.emplace( *std::move( database ) );
      QVERIFY( mDatabase->execute( "PRAGMA synchronous=NORMAL" ) );
    }

    void cleanup() { mDatabase.reset(); }

    void whatIsCommittedReachesTheFile()
    {
      const BackgroundCheckpoints checkpoints( *mDatabase, SMALL );
      const qint64 before = pagesOfFile();
      QVERIFY( commit( 50 ) );
      QTRY_VERIFY( pagesOfFile() >= before + 50 );
    }

    void aLittleIsNotWorthIt()
    {
      const qint64 before = pagesOfFile();
      const BackgroundCheckpoints checkpoints( *mDatabase, SMALL );
      QVERIFY( commit( 2 ) );
      QTest::qWait( 200 );
      QCOMPARE( pagesOfFile(), before );
      QVERIFY( pagesOfLog() >= 2 );
    }

    void theLogStaysSmallHoweverLongTheRow()
    {
      const BackgroundCheckpoints checkpoints( *mDatabase, SMALL );
      for ( int i = 0; i < 300; ++i )
        QVERIFY( commit( 10 ) );
      QVERIFY2( pagesOfLog() <= 2 * SMALL.most, qPrintable( QString::number( pagesOfLog() ) ) );
      QCOMPARE( rows(), 300 );
    }

    /// It cannot begin anew then.
    void whoReadsMeanwhileReadsOn()
    {
      Result<Database> other = Database::open( mPath );
      QVERIFY( other && commit( 1 ) );
      Result<Statement> reading = other->prepare( "SELECT fid FROM texts" );
      QVERIFY( reading && reading->next() );
      {
        const BackgroundCheckpoints checkpoints( *mDatabase, SMALL );
        for ( int i = 0; i < 30; ++i )
          QVERIFY( commit( 10 ) );
      }
      const Result<bool> more = reading->next();
      QVERIFY( more && !*more );
      QCOMPARE( rows(), 31 );
      QCOMPARE( other->value( "PRAGMA integrity_check" )->toString(), QStringLiteral( "ok" ) );
    }

    void afterwardsSqliteDoesItAgain()
    {
      {
        const BackgroundCheckpoints checkpoints( *mDatabase, SMALL );
        QVERIFY( commit( 30 ) );
      }
      const qint64 before = pagesOfFile();
      QVERIFY( commit( 1100 ) );
      QVERIFY( pagesOfFile() >= before + 1000 );
    }

    void whatWasWrittenIsThereWhenTheFileIsOpenedAgain()
    {
      {
        const BackgroundCheckpoints checkpoints( *mDatabase, SMALL );
        for ( int i = 0; i < 40; ++i )
          QVERIFY( commit( 10 ) );
      }
      mDatabase.reset();
      Result<Database> again = Database::open( mPath );
      QCOMPARE( again->value( "SELECT count(*) || min( length( text ) ) || max( length( text ) ) FROM texts" )->toString(),
                QStringLiteral( "408192081920" ) );
      QCOMPARE( again->value( "PRAGMA integrity_check" )->toString(), QStringLiteral( "ok" ) );
    }
};

EPLAN_TEST_MAIN( TestCheckpoints )
#include "test_checkpoints.moc"
