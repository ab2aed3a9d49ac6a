// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/signin.h"

#include "testing.h"

#include <qgsauthmanager.h>
#include <qgscredentials.h>

using namespace eplan;

namespace
{
  /// A person who closes QGIS's question for the master password.
  class RefusingPerson : public QgsCredentials
  {
    public:
      RefusingPerson() { setInstance( this ); }
      int asked = 0;

    protected:
      bool request( const QString &, QString &, QString &, const QString & ) override { return false; }
      bool requestMasterPassword( QString &, bool ) override
      {
        ++asked;
        return false;
      }
  };

  Connection at( const char *address, const QString &authConfigId = {} )
  {
    return { QStringLiteral( "test" ), QUrl( QString::fromLatin1( address ) ), Mode::Live, authConfigId };
  }

  QgsAuthMethodConfig stored( const QString &id )
  {
    QgsAuthMethodConfig config;
    QgsApplication::authManager()->loadAuthenticationConfig( id, config, true );
    return config;
  }

  int storedCount()
  {
    return QgsApplication::authManager()->availableAuthMethodConfigs().size();
  }
} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

  private slots:
    /// First, because a master password that was given once is not asked for again.
    void whoGivesNoMasterPasswordIsNotSignedIn()
    {
      RefusingPerson person;
      const Result<QString> id = storePassword( at( "https://eplan.example/" ), QStringLiteral( "somsri" ), QStringLiteral( "pass" ) );
      QVERIFY( !id );
      QCOMPARE( id.error().code, ErrorCode::Canceled );
      QVERIFY( !id.error().message.isEmpty() );
      QVERIFY( person.asked > 0 );
      QVERIFY( QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true ) );
    }

    void thePasswordIsKeptInTheStoreOfQgis()
    {
      const Result<QString> id =
        storePassword( at( "https://eplan.example/" ), QStringLiteral( "somsri" ), QStringLiteral( "pässwörd ๑๒๓ %1" ) );
      QVERIFY( id );
      const QgsAuthMethodConfig config = stored( *id );
      QCOMPARE( config.method(), QStringLiteral( "Basic" ) );
      QCOMPARE( config.name(), QStringLiteral( "e-Plan: somsri (eplan.example)" ) );
      QCOMPARE( config.config( QStringLiteral( "username" ) ), QStringLiteral( "somsri" ) );
      QCOMPARE( config.config( QStringLiteral( "password" ) ), QStringLiteral( "pässwörd ๑๒๓ %1" ) );
    }

    void signingInAgainReplacesWhatIsOurs()
    {
      const Result<QString> first = storePassword( at( "https://eplan.example/" ), QStringLiteral( "somsri" ), QStringLiteral( "old" ) );
      QVERIFY( first );
      const int before = storedCount();
      const Result<QString> again =
        storePassword( at( "https://eplan.example/", *first ), QStringLiteral( "somsri" ), QStringLiteral( "new" ) );
      QVERIFY( again );
      QCOMPARE( *again, *first );
      const Result<QString> found = storePassword( at( "https://eplan.example/" ), QStringLiteral( "somsri" ), QStringLiteral( "newer" ) );
      QVERIFY( found );
      QCOMPARE( *found, *first );
      QCOMPARE( stored( *first ).config( QStringLiteral( "password" ) ), QStringLiteral( "newer" ) );
      QCOMPARE( storedCount(), before );
    }

    void whatTheOfficeMadeIsNeverTouched()
    {
      QgsAuthMethodConfig office( QStringLiteral( "Basic" ) );
      office.setName( QStringLiteral( "Office" ) );
      office.setUri( QStringLiteral( "https://eplan.example/" ) );
      office.setConfig( QStringLiteral( "username" ), QStringLiteral( "office" ) );
      office.setConfig( QStringLiteral( "password" ), QStringLiteral( "office" ) );
      QVERIFY( QgsApplication::authManager()->storeAuthenticationConfig( office ) );
      const Result<QString> id =
        storePassword( at( "https://eplan.example/", office.id() ), QStringLiteral( "malee" ), QStringLiteral( "pass" ) );
      QVERIFY( id );
      QVERIFY( *id != office.id() );
      QVERIFY( forgetPassword( at( "https://eplan.example/", office.id() ) ) );
      QCOMPARE( stored( office.id() ).config( QStringLiteral( "username" ) ), QStringLiteral( "office" ) );
    }

    void twoServicesAreTwoPasswords()
    {
      const Result<QString> one = storePassword( at( "https://one.example/" ), QStringLiteral( "somsri" ), QStringLiteral( "1" ) );
      QVERIFY( one );
      const Result<QString> two = storePassword( at( "https://two.example/", *one ), QStringLiteral( "somsri" ), QStringLiteral( "2" ) );
      QVERIFY( two );
      QVERIFY( *one != *two );
      QCOMPARE( stored( *one ).config( QStringLiteral( "password" ) ), QStringLiteral( "1" ) );
    }

    void aForgottenPasswordIsGone()
    {
      const Result<QString> id = storePassword( at( "https://eplan.example/" ), QStringLiteral( "preecha" ), QStringLiteral( "pass" ) );
      QVERIFY( id );
      QVERIFY( forgetPassword( at( "https://eplan.example/", *id ) ) );
      QVERIFY( !QgsApplication::authManager()->configIds().contains( *id ) );
      QVERIFY( forgetPassword( at( "https://eplan.example/", *id ) ) );
      QVERIFY( forgetPassword( at( "https://eplan.example/" ) ) );
    }
};

EPLAN_TEST_MAIN( TestSignIn )
#include "test_signin.moc"
