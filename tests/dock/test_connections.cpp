// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/connections.h"

#include "testing.h"

#include <qgssettings.h>

using namespace eplan;

class TestConnections : public QObject
{
    Q_OBJECT

  private slots:
    void init() { QgsSettings().remove( QStringLiteral( "eplan" ) ); }

    void aConnectionComesBackAsItWasKept_data()
    {
      QTest::addColumn<QString>( "name" );
      QTest::newRow( "plain" ) << "Practice";
      QTest::newRow( "Thai" ) << QStringLiteral( "ฝึกปฏิบัติ อบจ.นครราชสีมา" );
      QTest::newRow( "slashes, which would open a group" ) << "http://127.0.0.1:8080/";
      QTest::newRow( "per cent" ) << "100 %20";
    }

    void aConnectionComesBackAsItWasKept()
    {
      QFETCH( QString, name );
      Connections connections;
      connections.save( { name, QUrl( QStringLiteral( "https://eplan.example.org/api/" ) ), Mode::Live, QStringLiteral( "abc1234" ) } );
      connections.setCurrent( name );
      QCOMPARE( connections.names(), QStringList( name ) );
      const std::optional<Connection> found = connections.current();
      QVERIFY( found );
      QCOMPARE( found->name, name );
      QCOMPARE( found->address, QUrl( QStringLiteral( "https://eplan.example.org/api/" ) ) );
      QCOMPARE( found->mode, Mode::Live );
      QCOMPARE( found->authConfigId, QStringLiteral( "abc1234" ) );
    }

    void theLastAccountIsKnownUntilItIsForgotten()
    {
      Connections connections;
      connections.save( { QStringLiteral( "A" ), QUrl( QStringLiteral( "https://a.example.org/" ) ), Mode::Live, {} } );
      KnownAccount who;
      who.account.user = QStringLiteral( "somsri" );
      who.account.roles = { Role::Engineer, Role::Trainer };
      who.account.organisation = { QStringLiteral( "2300101" ) };
      who.organisationThai = QStringLiteral( "อบจ." );
      connections.remember( QStringLiteral( "A" ), who );
      const std::optional<KnownAccount> known = connections.knownAccount( QStringLiteral( "A" ) );
      QVERIFY( known );
      QCOMPARE( known->account.user, QStringLiteral( "somsri" ) );
      QCOMPARE( known->account.roles, QList<Role>( { Role::Engineer, Role::Trainer } ) );
      QCOMPARE( known->account.organisation.text, QStringLiteral( "2300101" ) );
      QCOMPARE( known->organisationThai, QStringLiteral( "อบจ." ) );
      connections.forgetAccount( QStringLiteral( "A" ) );
      QVERIFY( !connections.knownAccount( QStringLiteral( "A" ) ) );
      QVERIFY( connections.find( QStringLiteral( "A" ) ) );
    }

    void aRemovedConnectionLeavesNothing()
    {
      Connections connections;
      connections.save( { QStringLiteral( "A" ), QUrl( QStringLiteral( "https://a.example.org/" ) ), Mode::Live, {} } );
      connections.save( { QStringLiteral( "AB" ), QUrl( QStringLiteral( "https://b.example.org/" ) ), Mode::Practice, {} } );
      connections.setCurrent( QStringLiteral( "A" ) );
      connections.remove( QStringLiteral( "A" ) );
      QCOMPARE( connections.names(), QStringList( QStringLiteral( "AB" ) ) );
      QVERIFY( !connections.current() );
    }

    void settingsThatCannotBeAreNoConnection_data()
    {
      QTest::addColumn<QString>( "address" );
      QTest::addColumn<QString>( "mode" );
      QTest::newRow( "nothing" ) << "" << "";
      QTest::newRow( "no address" ) << "" << "live";
      QTest::newRow( "no mode" ) << "https://a.example.org/" << "";
      QTest::newRow( "a mode nobody knows" ) << "https://a.example.org/" << "rehearsal";
    }

    void settingsThatCannotBeAreNoConnection()
    {
      QFETCH( QString, address );
      QFETCH( QString, mode );
      QgsSettings settings;
      settings.setValue( QStringLiteral( "eplan/connections/A/address" ), address );
      settings.setValue( QStringLiteral( "eplan/connections/A/mode" ), mode );
      settings.setValue( QStringLiteral( "eplan/currentConnection" ), QStringLiteral( "A" ) );
      QVERIFY( !Connections().current() );
    }
};

EPLAN_TEST_MAIN( TestConnections )
#include "test_connections.moc"
