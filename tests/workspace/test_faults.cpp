// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/creation.h"
#include "geopackage/geometryblob.h"
#include "workspace/migration.h"
#include "workspace/workspace.h"

#include "samples.h"
#include "testing.h"

#include <QRegularExpression>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace eplan;
using samples::wkt;

namespace
{
  constexpr uid_t NOBODY = 65534;

  /// Permissions bind root only where it gives up being root; anyone else is bound anyhow.
  class AsOrdinaryUser
  {
    public:
      AsOrdinaryUser() : mWasRoot( geteuid() == 0 && setresuid( NOBODY, NOBODY, 0 ) == 0 ) {}
      ~AsOrdinaryUser() { restore(); }
      void restore()
      {
        if ( mWasRoot )
          mWasRoot = setresuid( 0, 0, 0 ) != 0;
      }

    private:
      bool mWasRoot;
  };

  ssize_t noRoom( int, const void *, size_t, off_t )
  {
    errno = ENOSPC;
    return -1;
  }

  /// A disk without room: SQLite's writes of the whole program get from the system what such a disk answers.
  class FullDisk
  {
    public:
      FullDisk() { setWrites( reinterpret_cast<sqlite3_syscall_ptr>( noRoom ) ); }
      ~FullDisk() { setWrites( nullptr ); }

    private:
      void setWrites( sqlite3_syscall_ptr call )
      {
        sqlite3_vfs *system = sqlite3_vfs_find( nullptr );
        for ( const char *name : { "write", "pwrite", "pwrite64" } )
          system->xSetSystemCall( system, name, call );
      }
  };

  Result<void> addRemark( Database &database )
  {
    return database.execute( "ALTER TABLE projects ADD COLUMN remark TEXT DEFAULT 'new'" );
  }

  Result<void> addAndFail( Database &database )
  {
    const Result<void> added = addRemark( database );
    return added ? database.execute( "SELECT * FROM no_such_table" ) : added;
  }
} // namespace

/// Files that cannot be used as they are: each says what to do, and nothing is lost.
namespace
{
  std::vector<Migration> withOneMore( Result<void> ( *run )( Database & ) )
  {
    std::vector<Migration> steps( workspaceMigrations().begin(), workspaceMigrations().end() );
    steps.push_back( { steps.back().version + 1, run } );
    return steps;
  }
} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> mFolder;

    QString path() const { return mFolder->filePath( "2570.gpkg" ); }

    Result<Workspace> open() const { return Workspace::open( path(), samples::key() ); }

    QByteArray contents() const
    {
      QFile file( path() );
      return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
    }

    void write( const QByteArray &bytes ) const
    {
      QFile file( path() );
      QVERIFY( file.open( QIODevice::WriteOnly ) );
      QCOMPARE( file.write( bytes ), qint64( bytes.size() ) );
    }

    void makeWorkspace() const
    {
      Result<Workspace> workspace = open();
      QVERIFY2( workspace, qPrintable( workspace ? QString() : workspace.error().detail ) );
      QVERIFY( workspace->take( { samples::project( "p1" ) } ) );
      QVERIFY( workspace->place( { "p1" }, samples::typed( wkt( "Point (102 15)" ) ) ) );
    }

    QStringList copies() const { return QDir( mFolder->path() ).entryList( { "*before*" } ); }

    /// The fourth version made reasons a part of ours.
    static void takeReasonsOut( Database &database )
    {
      QStringList sql;
      for ( const char *trigger : { "points_insert", "points_update", "points_delete", "lines_insert", "lines_update", "lines_delete" } )
      {
        QString text = database.value( "SELECT sql FROM sqlite_master WHERE name=?", { trigger } )->toString();
        text.remove( QStringLiteral( "ours_accepted_findings=NULL, " ) );
        text.remove( QRegularExpression( QStringLiteral( ", (ours|old)_(accepted_findings|duplicate_of|duplicate_reason)\\b" ) ) );
        text.remove( QRegularExpression( QStringLiteral( "OR ours_duplicate_of .* duplicate_reason " ) ) );
        QVERIFY( !text.contains( "duplicate" ) && !text.contains( "accepted" ) );
        sql << QStringLiteral( "DROP TRIGGER %1" ).arg( trigger ) << text;
      }
      for ( const char *reason : { "accepted_findings", "duplicate_of", "duplicate_reason" } )
      {
        const QString drop = QStringLiteral( "ALTER TABLE %1 DROP COLUMN %2%3" );
        sql << drop.arg( "projects", "ours_", reason ) << drop.arg( "outbox", "", reason ) << drop.arg( "journal", "old_", reason )
            << drop.arg( "journal", "new_", reason );
      }
      sql << "ALTER TABLE projects DROP COLUMN accepted_findings"
          << "ALTER TABLE theirs DROP COLUMN accepted_findings";
      for ( const QString &statement : sql )
      {
        const Result<void> done = database.run( statement, {} );
        QVERIFY2( done, qPrintable( done ? QString() : statement + done.error().detail ) );
      }
    }

    /// Takes out of the file what the versions since have added.
    void takeBackTo( int version ) const
    {
      Result<Database> database = Database::open( path() );
      if ( version < 4 )
        takeReasonsOut( *database );
      QStringList sql { "DROP TRIGGER projects_gone", "DELETE FROM workspace WHERE key='project_count'" };
      if ( version < 3 )
        sql << "DROP TRIGGER journal_goes_on"
            << "DROP INDEX journal_undone";
      const QString columns = database->value( "SELECT group_concat( name ) FROM pragma_table_info( 'journal' )" )->toString();
      for ( const QString &column : columns.split( ',' ) )
      {
        const bool isOfThird = column.startsWith( "new_" ) && column != "new_geometry";
        if ( ( version < 3 && isOfThird ) || ( version < 2 && column == "old_revision" ) )
          sql << QStringLiteral( "ALTER TABLE journal DROP COLUMN " ) + column;
      }
      for ( const QString &statement : sql )
        QVERIFY2( database->run( statement, {} ), qPrintable( statement ) );
      QVERIFY( database->run( "UPDATE workspace SET value=? WHERE key='version'", { version } ) );
    }

  private slots:
    void init() { mFolder = std::make_unique<QTemporaryDir>(); }

    void whatIsNoWorkspaceIsLeftAlone_data()
    {
      QTest::addColumn<QByteArray>( "bytes" );
      QTest::newRow( "a text" ) << QByteArray( "This is no GeoPackage, but somebody's letter.\n" ).repeated( 100 );
      QTest::newRow( "a picture" ) << QByteArray( "\x89PNG\r\n\x1a\n" ).append( QByteArray( 5000, 'x' ) );
      QTest::newRow( "half a header" ) << QByteArray( "SQLite form" );
    }

    void whatIsNoWorkspaceIsLeftAlone()
    {
      QFETCH( QByteArray, bytes );
      write( bytes );
      const Result<Workspace> workspace = open();
      QVERIFY( !workspace );
      QCOMPARE( workspace.error().code, ErrorCode::StorageFailed );
      QVERIFY( workspace.error().message.contains( path() ) );
      QCOMPARE( contents(), bytes );
    }

    void anEmptyFileIsNoWorkspace()
    {
      write( {} );
      QCOMPARE( open().error().code, ErrorCode::StorageFailed );
    }

    void anotherGeoPackageIsNoWorkspace()
    {
      QVERIFY( createGeoPackage( path(), { { "roads", "Roads", { { "name", "TEXT" } }, QgsWkbTypes::LineString } } ) );
      QCOMPARE( open().error().code, ErrorCode::StorageFailed );
      QVERIFY( Database::open( path() )->value( "SELECT count(*) FROM roads" ) );
    }

    void aFileCutShortIsReportedAsDamaged()
    {
      makeWorkspace();
      const QByteArray half = contents().left( contents().size() / 2 );
      write( half );
      const Result<Workspace> workspace = open();
      const Result<QVector<WorkItem>> items = workspace ? workspace->items() : Result<QVector<WorkItem>>( workspace.error() );
      QVERIFY( !items );
      QCOMPARE( items.error().code, ErrorCode::StorageFailed );
      QVERIFY( !items.error().message.isEmpty() );
    }

    void aFileThatWasNotFinishedIsMadeAnew()
    {
      QFile unfinished( path() + ".unfinished" );
      QVERIFY( unfinished.open( QIODevice::WriteOnly ) );
      unfinished.write( "the program was killed here" );
      unfinished.close();
      makeWorkspace();
      QVERIFY( !unfinished.exists() );
    }

    void whatIsLeftOfADeletedFileDoesNotComeBack()
    {
      {
        Result<Workspace> workspace = open();
        QVERIFY( workspace->take( { samples::project( "deleted" ) } ) );
        QVERIFY( QFile::copy( path() + "-wal", path() + "-kept" ) );
      }
      QVERIFY( QFile::remove( path() ) );
      QVERIFY( QFile::rename( path() + "-kept", path() + "-wal" ) );
      makeWorkspace();
      QCOMPARE( *open()->projectCount(), 1 );
      QVERIFY( !open()->item( { "deleted" } ) );
    }

    void theWorkOfAnotherIsRefused_data()
    {
      QTest::addColumn<QString>( "service" );
      QTest::addColumn<QString>( "user" );
      QTest::addColumn<int>( "year" );
      QTest::newRow( "user" ) << "http://127.0.0.1:8080/" << "prasit" << 2570;
      QTest::newRow( "service" ) << "https://eplan.example/" << "somsri" << 2570;
      QTest::newRow( "year" ) << "http://127.0.0.1:8080/" << "somsri" << 2569;
    }

    void theWorkOfAnotherIsRefused()
    {
      QFETCH( QString, service );
      QFETCH( QString, user );
      QFETCH( int, year );
      makeWorkspace();
      QCOMPARE( Workspace::open( path(), { QUrl( service ), user, FiscalYear( year ) } ).error().code, ErrorCode::StorageFailed );
      QVERIFY( open() );
    }

    void aFileOfANewerVersionIsNotTouched()
    {
      makeWorkspace();
      QVERIFY( Database::open( path() )->execute( "UPDATE workspace SET value=99 WHERE key='version'" ) );
      const QByteArray before = contents();
      QCOMPARE( open().error().code, ErrorCode::StorageNewer );
      QCOMPARE( contents(), before );
      QVERIFY( copies().isEmpty() );
    }

    void aFileOfAnOlderVersionIsOpenedWithAllItsWork_data()
    {
      QTest::addColumn<int>( "version" );
      QTest::newRow( "the first" ) << 1;
      QTest::newRow( "settling can be taken back" ) << 2;
      QTest::newRow( "what was taken back can be made again" ) << 3;
      QTest::newRow( "reasons are ours" ) << 4;
    }

    void aFileOfAnOlderVersionIsOpenedWithAllItsWork()
    {
      QFETCH( int, version );
      makeWorkspace();
      takeBackTo( version );
      Result<Workspace> workspace = open();
      QVERIFY( workspace );
      QCOMPARE( workspace->waiting()->size(), 1 );
      QVERIFY( *workspace->undo() );
      QCOMPARE( workspace->waiting()->size(), 0 );
      QVERIFY( *workspace->redo() );
      QCOMPARE( workspace->waiting()->size(), 1 );
      QCOMPARE( copies().size(), 1 );
      QCOMPARE( *workspace->projectCount(), 1 );
      QVERIFY( workspace->take( { samples::project( "another" ) } ) );
      QCOMPARE( *workspace->projectCount(), 2 );
    }

    /// What was declared in e-Plan before it could be declared here is ours as well, and no change.
    void whatWasDeclaredBeforeIsNoChange()
    {
      makeWorkspace();
      {
        Result<Workspace> workspace = open();
        Project declared = samples::project( "p2", wkt( "Point (101 14)" ) );
        declared.placement.justified = { "p1", "คนละช่วง" };
        QVERIFY( workspace->take( { declared } ) );
        QVERIFY( workspace->place( { "p2" }, samples::typed( wkt( "Point (102 16)" ) ) ) );
        QVERIFY( workspace->dispatch( { "p2" }, workspace->versions( { "p2" } )->ours ) );
      }
      takeBackTo( 3 );
      Result<Workspace> workspace = open();
      QVERIFY( workspace );
      const Versions moved = *workspace->versions( { "p2" } );
      QCOMPARE( moved.ours.justified.reasons, QString( "คนละช่วง" ) );
      QVERIFY( saysTheSame( moved.onWire.first(), moved.ours ) );
      QVERIFY( *workspace->undo() );
      QVERIFY( !workspace->versions( { "p2" } )->changed );
      QVERIFY( *workspace->redo() );
      QVERIFY( saysTheSame( workspace->versions( { "p2" } )->ours, moved.ours ) );
      QVERIFY( workspace->accept( { "p2" }, { "outside_area", "x" } ) );
      // The triggers of QGIS's own tools know of them too.
      QVERIFY(
        Database::open( path() )->run( "UPDATE points SET geom=? WHERE project='p2'", { toGeometryBlob( wkt( "Point (102 17)" ) ) } ) );
      QVERIFY( workspace->versions( { "p2" } )->ours.accepted.isEmpty() );
      QVERIFY( *workspace->undo() );
      QCOMPARE( static_cast<int>( workspace->versions( { "p2" } )->ours.accepted.size() ), 1 );
    }

    void anOlderFileIsMigratedAndACopyKept()
    {
      makeWorkspace();
      const std::vector<Migration> steps = withOneMore( addRemark );
      {
        Result<Database> database = Database::open( path() );
        QVERIFY( migrate( *database, path(), steps ) );
        QCOMPARE( *versionOf( *database ), steps.back().version );
        QCOMPARE( database->value( "SELECT remark FROM projects" )->toString(), QString( "new" ) );
        QVERIFY( migrate( *database, path(), steps ) );
      }
      QCOMPARE( copies().size(), 1 );
      QVERIFY( copies().first().startsWith( QString( "2570 (before the update from version %1, " ).arg( steps.back().version - 1 ) ) );
      QVERIFY( copies().first().endsWith( ").gpkg" ) );
      const Result<Workspace> copy = Workspace::open( mFolder->filePath( copies().first() ), samples::key() );
      QVERIFY( copy );
      QCOMPARE( copy->waiting()->size(), 1 );
    }

    void aMigrationThatFailsLeavesTheFileAsItWas()
    {
      makeWorkspace();
      const std::vector<Migration> steps = withOneMore( addAndFail );
      {
        Result<Database> database = Database::open( path() );
        QVERIFY( !migrate( *database, path(), steps ) );
        QCOMPARE( *versionOf( *database ), workspaceMigrations().back().version );
        QVERIFY( !database->value( "SELECT remark FROM projects" ) );
      }
      QCOMPARE( open()->waiting()->size(), 1 );
    }

    void aReadOnlyFileIsSaidToBeSo()
    {
      makeWorkspace();
      QCOMPARE( chmod( path().toUtf8(), 0444 ), 0 );
      QCOMPARE( chmod( mFolder->path().toUtf8(), 0555 ), 0 );
      AsOrdinaryUser user;
      const Result<Workspace> workspace = open();
      user.restore();
      QCOMPARE( chmod( mFolder->path().toUtf8(), 0755 ), 0 );
      QVERIFY( !workspace );
      QCOMPARE( workspace.error().code, ErrorCode::StorageReadOnly );
      QCOMPARE( chmod( path().toUtf8(), 0644 ), 0 );
      QCOMPARE( open()->waiting()->size(), 1 );
    }

    void aFolderThatCannotBeWrittenIsSaidToBeSo_data()
    {
      QTest::addColumn<bool>( "exists" );
      QTest::newRow( "nothing there yet" ) << false;
      QTest::newRow( "a workspace in it" ) << true;
    }

    void aFolderThatCannotBeWrittenIsSaidToBeSo()
    {
      QFETCH( bool, exists );
      if ( exists )
        makeWorkspace();
      QVERIFY( !exists || chmod( path().toUtf8(), 0666 ) == 0 );
      QCOMPARE( chmod( mFolder->path().toUtf8(), 0555 ), 0 );
      AsOrdinaryUser user;
      const Result<Workspace> workspace = open();
      const Result<Workspace> deeper = Workspace::open( mFolder->filePath( "host/user/2570.gpkg" ), samples::key() );
      user.restore();
      QCOMPARE( chmod( mFolder->path().toUtf8(), 0755 ), 0 );
      QVERIFY( !workspace );
      QCOMPARE( workspace.error().code, ErrorCode::StorageReadOnly );
      QVERIFY( !deeper );
      QCOMPARE( deeper.error().code, ErrorCode::StorageReadOnly );
    }

    void aFullDiskLeavesNoHalfWorkspace()
    {
      Result<Workspace> workspace = Error {};
      {
        FullDisk disk;
        workspace = open();
      }
      QVERIFY( !workspace );
      QVERIFY( QDir( mFolder->path() ).isEmpty() );
      makeWorkspace();
    }

    void aFullDiskLosesNothingThatWasSaved()
    {
      makeWorkspace();
      Result<Workspace> workspace = open();
      QList<Project> many;
      for ( int i = 0; i < 2000; ++i )
        many << samples::project( QStringLiteral( "new%1" ).arg( i ) );
      Result<int> taken = 0;
      {
        FullDisk disk;
        taken = workspace->take( many );
      }
      QVERIFY( !taken );
      QCOMPARE( taken.error().code, ErrorCode::StorageFull );
      QCOMPARE( *workspace->projectCount(), 1 );
      QCOMPARE( workspace->waiting()->size(), 1 );
      QCOMPARE( *workspace->take( many ), 2000 );
      QVERIFY( saysTheSame( workspace->versions( { "p1" } )->ours, samples::typed( wkt( "Point (102 15)" ) ) ) );
    }
};

EPLAN_TEST_MAIN( TestFaults )
#include "test_faults.moc"
