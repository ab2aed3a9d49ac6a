// SPDX-License-Identifier: GPL-2.0-or-later
#include "process/commandline.h"

#include "processing/tables.h"
#include "testing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>

using namespace eplan;

namespace
{
  /// What the program answered.
  struct Answer
  {
      int code = -1;
      QString out;
      QString err;
  };

  bool write( const QString &path, const QByteArray &content )
  {
    QFile file( path );
    return file.open( QIODevice::WriteOnly ) && file.write( content ) == content.size();
  }

  QByteArray read( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }
} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

  private slots:
    void initTestCase()
    {
      QVERIFY( QDir( mFolder.path() ).mkdir( QStringLiteral( "home" ) ) );
      mTable = mFolder.filePath( QStringLiteral( "table.csv" ) );
      QVERIFY( write( mTable, "id,text\n1,๒๖ ตุลาคม ๒๕๕๓\n2,13/13/2567\n" ) );
    }

    void theAlgorithmsAreListed()
    {
      const Answer answer = call( { "list" } );
      QCOMPARE( answer.code, 0 );
      QVERIFY( answer.out.contains( QStringLiteral( "eplan:coordinatesfromtext\t" ) ) );
      QVERIFY( QJsonDocument::fromJson( call( { "list", "--json" } ).out.toUtf8() )
                 .object()
                 .value( "algorithms" )
                 .toObject()
                 .contains( "eplan:thaidates" ) );
    }

    void helpNamesEveryParameter()
    {
      const Answer answer = call( { "help", "eplan:coordinatesfromtext" } );
      QCOMPARE( answer.code, 0 );
      for ( const char *name : { "INPUT", "FIELD", "ZONE", "DATUM", "ZONE_FIELD", "DATUM_FIELD", "PROVINCE_FIELD", "OUTPUT" } )
        QVERIFY2( answer.out.contains( QStringLiteral( "\n%1: " ).arg( QLatin1String( name ) ) ), name );
    }

    void parametersComeWithDashesOrBehindThem_data()
    {
      QTest::addColumn<bool>( "isBehind" );
      QTest::newRow( "--INPUT=…" ) << false;
      QTest::newRow( "-- INPUT=…" ) << true;
    }

    void parametersComeWithDashesOrBehindThem()
    {
      QFETCH( bool, isBehind );
      const QString output = mFolder.filePath( QStringLiteral( "out%1.csv" ).arg( isBehind ) );
      const QString dashes = isBehind ? QString() : QStringLiteral( "--" );
      QStringList words { "run", "eplan:thaidates" };
      words += isBehind ? QStringList { "--" } : QStringList();
      words << dashes + "INPUT=" + mTable << dashes + "FIELD=text" << dashes + "OUTPUT=" + output;
      const Answer answer = call( words );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      QCOMPARE( answer.out, QStringLiteral( "OUTPUT:\t%1\n" ).arg( output ) );
      QVERIFY( answer.err.contains( QStringLiteral( "100" ) ) );
      QVERIFY( answer.err.contains( QStringLiteral( "no such month" ) ) );
      QVERIFY( read( output ).contains( "2010-10-26" ) );
    }

    void tablesOfTextsOnlyAreRead_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::newRow( "a single column" ) << QStringLiteral( "one.csv" );
      QTest::newRow( "a sheet" ) << QStringLiteral( "sheet.xlsx" );
      QTest::newRow( "a Thai name with blanks" ) << QStringLiteral( "พิกัด ปี ๒๕๖๘.csv" );
    }

    /// GDAL by itself refuses the one, and takes the names of the other's columns for a row.
    void tablesOfTextsOnlyAreRead()
    {
      QFETCH( QString, name );
      const QString input = mFolder.filePath( name );
      const QString output = mFolder.filePath( QStringLiteral( "texts.geojson" ) );
      const bool isSheet = name.endsWith( QStringLiteral( "xlsx" ) );
      const Cells cells { { "text", "note" }, { "14.97990, 102.09780", "a" }, { "ไม่มี", "b" } };
      QVERIFY( isSheet ? writeTable( input, cells ) : write( input, "text\n\"14.97990, 102.09780\"\nไม่มี\n" ) );
      const Answer answer = call( { "run", "eplan:coordinatesfromtext", "--INPUT=" + input, "--FIELD=text", "--OUTPUT=" + output } );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      const QByteArray written = read( output );
      QVERIFY2( written.contains( "[ 102.0978, 14.9799 ]" ) && written.contains( "NO_COORDINATES" ), written.constData() );
      QVERIFY( QFile::remove( output ) );
    }

    void severalLayersAreHeldAgainstEachOther()
    {
      const QString one = mFolder.filePath( QStringLiteral( "one.geojson" ) );
      const QString two = mFolder.filePath( QStringLiteral( "two.geojson" ) );
      const QString output = mFolder.filePath( QStringLiteral( "pairs.csv" ) );
      const QByteArray form = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"id":"%1"},)"
                              R"("geometry":{"type":"LineString","coordinates":[[102.1,14.97],[102.1,14.98]]}}]})";
      QVERIFY( write( one, QByteArray( form ).replace( "%1", "first" ) ) && write( two, QByteArray( form ).replace( "%1", "second" ) ) );
      const Answer answer = call( { "run", "eplan:findduplicates", "--WORKS=" + one, "--WORKS=" + two, "--OUTPUT=" + output } );
      QVERIFY2( answer.code == 0, qPrintable( answer.err ) );
      QVERIFY2( read( output ).contains( "first,second,duplicate" ), read( output ).constData() );
    }

    void anAnswerCanBeJson()
    {
      const QString output = mFolder.filePath( QStringLiteral( "json.geojson" ) );
      const Answer answer = call( { "run", "eplan:thaidates", "--json", "--INPUT=" + mTable, "--FIELD=text", "--OUTPUT=" + output } );
      const QJsonObject json = QJsonDocument::fromJson( answer.out.toUtf8() ).object();
      QCOMPARE( json.value( "results" ).toObject().value( "OUTPUT" ).toString(), output );
      QCOMPARE( json.value( "inputs" ).toObject().value( "FIELD" ).toString(), QStringLiteral( "text" ) );
      QVERIFY( !json.value( "log" ).toObject().value( "warnings" ).toArray().isEmpty() );
    }

    void itSpeaksThai()
    {
      QVERIFY( call( { "--language=th", "help", "eplan:nothing" } ).code == 2 );
      QVERIFY( call( { "--language=en", "--help" } ).out.contains( QStringLiteral( "without the desktop" ) ) );
    }

    void exitCodesTellWhatWentWrong_data()
    {
      QTest::addColumn<QStringList>( "words" );
      QTest::addColumn<int>( "code" );
      const QStringList run { "run", "eplan:thaidates" };
      const QString output = "--OUTPUT=" + mFolder.filePath( QStringLiteral( "never.gpkg" ) );
      QTest::newRow( "nothing" ) << QStringList() << 0;
      QTest::newRow( "help" ) << QStringList { "--help" } << 0;
      QTest::newRow( "words for qgis_process" ) << QStringList { "--no-python", "list", "--verbose" } << 0;
      QTest::newRow( "a table over itself" ) << run + QStringList { "--INPUT=" + mTable, "--FIELD=text", "--OUTPUT=" + mTable } << 1;
      QTest::newRow( "version" ) << QStringList { "--version" } << 0;
      QTest::newRow( "no such command" ) << QStringList { "walk" } << 2;
      QTest::newRow( "no algorithm" ) << QStringList { "run" } << 2;
      QTest::newRow( "no such algorithm" ) << QStringList { "run", "eplan:nothing" } << 2;
      QTest::newRow( "another's algorithm" ) << QStringList { "help", "native:buffer" } << 2;
      QTest::newRow( "no such parameter" ) << run + QStringList { "--INPUT=" + mTable, "--FIELD=text", output, "--COLOUR=red" } << 2;
      QTest::newRow( "a parameter without value" ) << run + QStringList { "--INPUT" } << 2;
      QTest::newRow( "a parameter missing" ) << run + QStringList { "--INPUT=" + mTable, output } << 2;
      QTest::newRow( "no such table" ) << run + QStringList { "--INPUT=/nowhere.csv", "--FIELD=text", output } << 1;
      QTest::newRow( "no such column" ) << run + QStringList { "--INPUT=" + mTable, "--FIELD=nothing", output } << 1;
      QTest::newRow( "no such folder" ) << run + QStringList { "--INPUT=" + mTable, "--FIELD=text", "--OUTPUT=/nowhere/at/all.gpkg" } << 1;
    }

    void exitCodesTellWhatWentWrong()
    {
      QFETCH( QStringList, words );
      QFETCH( int, code );
      const Answer answer = call( words );
      QVERIFY2( answer.code == code, qPrintable( answer.err ) );
      QCOMPARE( answer.err.isEmpty(), code == 0 );
      QCOMPARE( answer.out.isEmpty(), code != 0 );
      QVERIFY( !QFile::exists( mFolder.filePath( QStringLiteral( "never.gpkg" ) ) ) );
      QVERIFY( read( mTable ).startsWith( "id,text\n" ) );
    }

    void aRunThatIsInterruptedEndsAndLeavesNothing()
    {
      const QString big = mFolder.filePath( QStringLiteral( "big.csv" ) );
      const QString output = mFolder.filePath( QStringLiteral( "interrupted.gpkg" ) );
      QVERIFY( write( big, "id,text\n" + QByteArray( "1,ก่อสร้างถนน คสล. กว้าง 4 เมตร ยาว 500 เมตร\n" ).repeated( 400000 ) ) );
      QProcess process;
      start( process, { "run", "eplan:projecttext", "--INPUT=" + big, "--FIELD=text", "--OUTPUT=" + output } );
      QByteArray said;
      QTRY_VERIFY_WITH_TIMEOUT( ( said += process.readAllStandardError() ).contains( "10..." ), 60000 );
      ::kill( static_cast<pid_t>( process.processId() ), SIGINT );
      QVERIFY( process.waitForFinished( 20000 ) );
      QCOMPARE( process.exitStatus(), QProcess::NormalExit );
      QCOMPARE( process.exitCode(), 1 );
      QVERIFY( !QFile::exists( output ) );
    }

    void nothingIsLeftInThePersonsHome()
    {
      call( { "list" } );
      const QStringList left =
        QDir( mFolder.filePath( QStringLiteral( "home" ) ) ).entryList( QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot );
      QVERIFY2( left.isEmpty(), qPrintable( left.join( ' ' ) ) );
    }

  private:
    void start( QProcess &process, const QStringList &words ) const
    {
      QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
      environment.insert( "HOME", mFolder.filePath( QStringLiteral( "home" ) ) );
      for ( const char *name : { "DISPLAY", "QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "XDG_RUNTIME_DIR" } )
        environment.remove( QString::fromLatin1( name ) );
      process.setProcessEnvironment( environment );
      process.start( QStringLiteral( EPLAN_PROCESS ), words );
    }

    Answer call( const QStringList &words ) const
    {
      QProcess process;
      start( process, words );
      if ( !process.waitForFinished( 60000 ) )
        return {};
      return { process.exitCode(), QString::fromUtf8( process.readAllStandardOutput() ),
               QString::fromUtf8( process.readAllStandardError() ) };
    }

    QTemporaryDir mFolder;
    QString mTable;
};

EPLAN_TEST_MAIN( TestProgram )
#include "test_program.moc"
