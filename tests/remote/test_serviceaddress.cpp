// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/connection.h"

#include "testing.h"

using namespace eplan;

Q_DECLARE_METATYPE( eplan::Mode )

class TestServiceAddress : public QObject
{
    Q_OBJECT

  private slots:
    void whatIsTypedBecomesALandingPage_data()
    {
      QTest::addColumn<QString>( "typed" );
      QTest::addColumn<Mode>( "mode" );
      QTest::addColumn<QString>( "address" );
      QTest::newRow( "as it should be" ) << "https://eplan.example/api/" << Mode::Live << "https://eplan.example/api/";
      QTest::newRow( "no slash at the end" ) << "https://eplan.example/api" << Mode::Live << "https://eplan.example/api/";
      QTest::newRow( "only the name" ) << "eplan.example" << Mode::Live << "https://eplan.example/";
      QTest::newRow( "name and port" ) << "eplan.example:8443/v1" << Mode::Practice << "https://eplan.example:8443/v1/";
      QTest::newRow( "blanks around" ) << "  https://eplan.example \n" << Mode::Live << "https://eplan.example/";
      QTest::newRow( "with a query" ) << "https://eplan.example/?f=html#top" << Mode::Live << "https://eplan.example/";
      QTest::newRow( "loopback" ) << "http://127.0.0.1:8080" << Mode::Practice << "http://127.0.0.1:8080/";
      QTest::newRow( "loopback without a scheme" ) << "127.0.0.1:8080" << Mode::Practice << "http://127.0.0.1:8080/";
      QTest::newRow( "loopback by name" ) << "http://localhost:8080/" << Mode::Live << "http://localhost:8080/";
      QTest::newRow( "loopback of IPv6" ) << "http://[::1]:8080/" << Mode::Practice << "http://[::1]:8080/";
      QTest::newRow( "a Thai name" ) << QStringLiteral( "https://ทดสอบ.example/" ) << Mode::Live
                                     << QStringLiteral( "https://ทดสอบ.example/" );
    }

    void whatIsTypedBecomesALandingPage()
    {
      QFETCH( QString, typed );
      QFETCH( Mode, mode );
      QFETCH( QString, address );
      const Result<QUrl> read = serviceAddress( typed, mode );
      QVERIFY( read );
      QCOMPARE( *read, QUrl( address ) );
      const Result<QUrl> again = serviceAddress( read->toString(), mode );
      QVERIFY( again );
      QCOMPARE( *again, *read );
    }

    void whatWouldLeakOrLeadNowhereIsRefused_data()
    {
      QTest::addColumn<QString>( "typed" );
      QTest::addColumn<Mode>( "mode" );
      QTest::addColumn<QString>( "instead" );
      QTest::newRow( "empty" ) << "" << Mode::Live << "";
      QTest::newRow( "words" ) << "e-Plan of the department" << Mode::Live << "";
      QTest::newRow( "a file" ) << "file:///etc/passwd" << Mode::Practice << "";
      QTest::newRow( "another protocol" ) << "ftp://eplan.example/" << Mode::Live << "";
      QTest::newRow( "no host" ) << "https:///collections" << Mode::Live << "";
      QTest::newRow( "plain HTTP, live" ) << "http://eplan.example/api" << Mode::Live << "https://eplan.example/api/";
      QTest::newRow( "plain HTTP, practice on another computer" )
        << "http://192.168.1.5:8080/" << Mode::Practice << "https://192.168.1.5:8080/";
      QTest::newRow( "looks like loopback" ) << "http://127.0.0.1.eplan.example/" << Mode::Practice << "https://127.0.0.1.eplan.example/";
      QTest::newRow( "password in it" ) << "https://somsri:secret@eplan.example/" << Mode::Live << "";
      QTest::newRow( "user in it" ) << "https://somsri@eplan.example/" << Mode::Live << "";
      QTest::newRow( "loopback as a user name" ) << "http://127.0.0.1@eplan.example/" << Mode::Live << "";
    }

    void whatWouldLeakOrLeadNowhereIsRefused()
    {
      QFETCH( QString, typed );
      QFETCH( Mode, mode );
      QFETCH( QString, instead );
      const Result<QUrl> read = serviceAddress( typed, mode );
      QVERIFY( !read );
      QCOMPARE( read.error().code, ErrorCode::InvalidAddress );
      QVERIFY( !read.error().message.isEmpty() );
      QVERIFY2( read.error().message.contains( instead ), qPrintable( read.error().message ) );
      QVERIFY( !( read.error().message + read.error().detail ).contains( QLatin1String( "secret" ) ) );
    }
};

EPLAN_TEST_MAIN( TestServiceAddress )
#include "test_serviceaddress.moc"
