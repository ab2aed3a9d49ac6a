// SPDX-License-Identifier: GPL-2.0-or-later
#include "classroom.h"
#include "remote/selfsigned.h"

#include "testing.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>

using namespace eplan;

namespace
{
  /// The real program, ended with the object.
  class Program
  {
    public:
      explicit Program( const QStringList &arguments )
      {
        mProcess.setProcessChannelMode( QProcess::MergedChannels );
        mProcess.start( QStringLiteral( EPLAN_PRACTICE ), arguments );
      }
      ~Program() { kill(); }

      /// The address it serves at; empty where it ends instead.
      QUrl address()
      {
        static const QRegularExpression greeting( QStringLiteral( "at (https?://[^ ]+/) \\(([0-9,]+) projects\\)" ) );
        while ( !greeting.match( mOutput ).hasMatch() && mProcess.waitForReadyRead( 30'000 ) )
          mOutput += QString::fromUtf8( mProcess.readAll() );
        return QUrl( greeting.match( mOutput ).captured( 1 ) );
      }

      bool hasEnded() { return mProcess.state() == QProcess::NotRunning || mProcess.waitForFinished( 30'000 ); }
      int exitCode() const { return mProcess.exitStatus() == QProcess::NormalExit ? mProcess.exitCode() : -1; }
      QString output() { return mOutput += QString::fromUtf8( mProcess.readAll() ); }
      void terminate() { mProcess.terminate(); }
      void kill()
      {
        mProcess.kill();
        mProcess.waitForFinished( 10'000 );
      }

    private:
      QProcess mProcess;
      QString mOutput;
  };
} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

  private:
    QString path( const char *name ) const { return mFolder->filePath( QLatin1String( name ) ); }

    QStringList newClass( const QStringList &more = {} ) const
    {
      return QStringList { "--data",     path( "class.gpkg" ),  "--new", "--projects", "150", "--year", "2570",
                           "--accounts", path( "accounts.tsv" ) }
             + more;
    }

    httplib::Client clientOf( const QUrl &address ) const
    {
      httplib::Client client( address.toString( QUrl::RemovePath ).toStdString() );
      const Login login = loginsIn( path( "accounts.tsv" ) ).first();
      client.set_basic_auth( login.user.toStdString(), login.password.toStdString() );
      return client;
    }

    static httplib::Result note( httplib::Client &client, const std::string &id, int revision, const std::string &text )
    {
      return client.Patch( "/collections/projects/items/" + id, { { "If-Match", '"' + std::to_string( revision ) + '"' } },
                           "{\"properties\":{\"note\":\"" + text + "\"}}", "application/merge-patch+json" );
    }

    std::string unplacedProject() const
    {
      const Result<Database> database = Database::open( path( "class.gpkg" ), OpenMode::ReadOnly );
      return database->value( "SELECT id FROM projects WHERE organisation = '2300101' AND geom IS NULL LIMIT 1" )->toString().toStdString();
    }

    std::unique_ptr<QTemporaryDir> mFolder;

  private slots:
    void init() { mFolder = std::make_unique<QTemporaryDir>(); }

    void itServesWhereItSaysAndEndsCleanly()
    {
      Program program( newClass() );
      const QUrl address = program.address();
      QVERIFY2( address.isValid() && address.host() == "127.0.0.1", qPrintable( program.output() ) );
      QVERIFY( program.output().contains( "(150 projects)" ) );
      httplib::Client client = clientOf( address );
      client.set_keep_alive( true );
      QCOMPARE( client.Get( "/userinfo" )->status, 200 );
      QElapsedTimer clock;
      clock.start();
      program.terminate();
      QVERIFY( program.hasEnded() );
      QCOMPARE( program.exitCode(), 0 );
      QVERIFY2( clock.elapsed() < 3000, "an idle connection must not keep it alive" );
      QVERIFY( !QFileInfo::exists( path( "class.gpkg-wal" ) ) );
    }

    void whatWasAcknowledgedSurvivesBeingKilled()
    {
      QUrl address;
      std::string id;
      int acknowledged = 0;
      {
        Program program( newClass() );
        address = program.address();
        id = unplacedProject();
        httplib::Client client = clientOf( address );
        for ( int revision = 1; revision <= 40; ++revision )
          acknowledged += note( client, id, revision, std::to_string( revision ) )->status == 200;
        program.kill();
      }
      QCOMPARE( acknowledged, 40 );
      Program again( { "--data", path( "class.gpkg" ), "--listen", QStringLiteral( "127.0.0.1:%1" ).arg( address.port() ) } );
      QCOMPARE( again.address(), address );
      httplib::Client client = clientOf( address );
      const auto read = client.Get( "/collections/projects/items/" + id );
      QCOMPARE( read->get_header_value( "ETag" ), std::string( "\"41\"" ) );
      QCOMPARE( QJsonDocument::fromJson( QByteArray::fromStdString( read->body ) ).object()["properties"].toObject()["note"].toString(),
                QStringLiteral( "40" ) );
    }

    void whoReadsWhileSomebodyWritesWaitsForNobody()
    {
      Program program( newClass() );
      const QUrl address = program.address();
      const std::string id = unplacedProject();
      std::atomic<int> written = 0;
      std::atomic<bool> enough = false;
      std::thread writer(
        [&]
        {
          httplib::Client client = clientOf( address );
          for ( int revision = 1; !enough; ++revision )
            written += note( client, id, revision, std::to_string( revision ) )->status == 200;
        } );
      httplib::Client reader = clientOf( address );
      int complete = 0;
      for ( int i = 0; i < 30; ++i )
        complete += reader.Get( "/collections/projects/items?limit=10000" )->status == 200;
      enough = true;
      writer.join();
      QCOMPARE( complete, 30 );
      QVERIFY( written > 0 );
    }

    void aSecondOneOnTheSameFileIsRefused()
    {
      Program first( newClass() );
      const QUrl address = first.address();
      QVERIFY( address.isValid() );
      Program second( { "--data", path( "class.gpkg" ) } );
      QVERIFY( second.hasEnded() );
      QCOMPARE( second.exitCode(), 1 );
      QVERIFY2( second.output().contains( "Another practice service" ), qPrintable( second.output() ) );
      QCOMPARE( clientOf( address ).Get( "/" )->status, 200 );
    }

    void aSecondOneOnTheSamePortIsRefused()
    {
      Program first( newClass() );
      const QString here = QStringLiteral( "127.0.0.1:%1" ).arg( first.address().port() );
      Program second( { "--data", path( "other.gpkg" ), "--new", "--projects", "20", "--listen", here } );
      QVERIFY( second.hasEnded() );
      QCOMPARE( second.exitCode(), 1 );
      QVERIFY2( second.output().contains( "Nothing can listen on 127.0.0.1" ), qPrintable( second.output() ) );
    }

    void itSpeaksTlsWithAGivenCertificate()
    {
      const SelfSigned identity = selfSigned();
      for ( const auto &[name, content] :
            { std::pair( "certificate.pem", identity.certificate.toPem() ), std::pair( "key.pem", identity.key.toPem() ) } )
      {
        QFile file( path( name ) );
        QVERIFY( file.open( QIODevice::WriteOnly ) && file.write( content ) == content.size() );
      }
      Program program( newClass( { "--certificate", path( "certificate.pem" ), "--key", path( "key.pem" ) } ) );
      const QUrl address = program.address();
      QCOMPARE( address.scheme(), QStringLiteral( "https" ) );
      httplib::Client client = clientOf( address );
      client.set_ca_cert_path( path( "certificate.pem" ).toStdString() );
      client.enable_server_certificate_verification( true );
      const auto page = client.Get( "/collections/projects/items?limit=1" );
      QVERIFY2( page, httplib::to_string( page.error() ).c_str() );
      QVERIFY( QString::fromStdString( page->get_header_value( "Link" ) ).startsWith( '<' + address.toString() ) );
      QVERIFY( !httplib::Client( "http://127.0.0.1:" + std::to_string( address.port() ) ).Get( "/" ) );
    }

    void largeAndBrokenBodiesAreRefused()
    {
      Program program( newClass() );
      httplib::Client client = clientOf( program.address() );
      const std::string id = unplacedProject();
      const auto large = note( client, id, 1, std::string( 17 << 20, 'x' ) );
      QVERIFY( large );
      QCOMPARE( large->status, 413 );
      QCOMPARE( large->get_header_value( "Content-Type" ), std::string( "application/problem+json" ) );
      const auto packed = client.Patch( "/collections/projects/items/" + id, { { "If-Match", "\"1\"" }, { "Content-Encoding", "gzip" } },
                                        "xx", "application/merge-patch+json" );
      QCOMPARE( packed->status, 415 );
    }

    void manyPeopleSignInAtOnceWithoutHarm()
    {
      Program program( newClass() );
      const QUrl address = program.address();
      std::atomic<int> right = 0;
      std::atomic<int> wrong = 0;
      std::vector<std::thread> people;
      for ( int i = 0; i < 30; ++i )
      {
        people.emplace_back(
          [&, i]
          {
            httplib::Client client = clientOf( address );
            right += client.Get( "/userinfo" )->status == 200;
            client.set_basic_auth( "somsri", "wrong" + std::to_string( i ) );
            wrong += client.Get( "/userinfo" )->status == 401;
          } );
      }
      for ( std::thread &person : people )
        person.join();
      QCOMPARE( right.load(), 30 );
      QCOMPARE( wrong.load(), 30 );
    }

    void whatCannotBeDoneEndsWithOneSentence_data()
    {
      QTest::addColumn<QStringList>( "arguments" );
      QTest::addColumn<QString>( "says" );
      const QString file = QStringLiteral( "FOLDER/class.gpkg" );
      QTest::newRow( "no file" ) << QStringList {} << "--data FILE";
      QTest::newRow( "file that is not there" ) << QStringList { "--data", file } << "class.gpkg";
      QTest::newRow( "file of another kind" ) << QStringList { "--data", "FOLDER/text.gpkg" } << "no GeoPackage";
      QTest::newRow( "new over a file" ) << QStringList { "--data", "FOLDER/text.gpkg", "--new" } << "exists already";
      QTest::newRow( "unknown option" ) << QStringList { "--date", file } << "--help";
      QTest::newRow( "stray word" ) << QStringList { "--data", file, "more" } << "more";
      QTest::newRow( "province" ) << QStringList { "--data", file, "--new", "--province", "9" } << "77 codes";
      QTest::newRow( "projects" ) << QStringList { "--data", file, "--new", "--projects", "many" } << "--projects";
      QTest::newRow( "year of the other era" ) << QStringList { "--data", file, "--new", "--year", "2026" } << "--year";
      QTest::newRow( "no port" ) << QStringList { "--data", file, "--listen", "localhost" } << "127.0.0.1:8080";
      QTest::newRow( "beyond this computer without TLS" )
        << QStringList { "--data", file, "--new", "--projects", "20", "--listen", "0.0.0.0:0" } << "--certificate";
      QTest::newRow( "certificate without key" ) << QStringList { "--data", file, "--certificate", "FOLDER/text.gpkg" } << "--key";
      QTest::newRow( "no certificate" ) << QStringList { "--data",           file,    "--new",
                                                         "--projects",       "20",    "--certificate",
                                                         "FOLDER/text.gpkg", "--key", "FOLDER/text.gpkg" }
                                        << "PEM";
      QTest::newRow( "no folder" ) << QStringList { "--data", "FOLDER/none/class.gpkg", "--new" } << "none";
    }

    void whatCannotBeDoneEndsWithOneSentence()
    {
      QFETCH( QStringList, arguments );
      QFETCH( QString, says );
      QFile file( path( "text.gpkg" ) );
      QVERIFY( file.open( QIODevice::WriteOnly ) && file.write( QByteArray( 2000, 'x' ) ) == 2000 );
      file.close();
      Program program( arguments.replaceInStrings( "FOLDER", mFolder->path() ) );
      QVERIFY( program.hasEnded() );
      QCOMPARE( program.exitCode(), 1 );
      const QString output = program.output();
      QVERIFY2( output.contains( says ) && output.count( '\n' ) == 1, qPrintable( output ) );
    }

    void helpTellsAll()
    {
      Program program( { "--help" } );
      QVERIFY( program.hasEnded() );
      QCOMPARE( program.exitCode(), 0 );
      for ( const char *option : { "--data", "--new", "--province", "--projects", "--seed", "--year", "--accounts", "--base-map",
                                   "--listen", "--certificate", "--key" } )
        QVERIFY2( program.output().contains( option ), option );
    }
};

EPLAN_TEST_MAIN( TestProgram )
#include "test_program.moc"
