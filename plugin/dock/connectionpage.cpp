// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/connectionpage.h"

#include "dock/words.h"
#include "ui_connectionpage.h"

#include <qgsauthconfigselect.h>

namespace eplan
{
  ConnectionPage::ConnectionPage( Desk &desk, QWidget *parent )
    : QWidget( parent )
    , mDesk( desk )
    , mUi( std::make_unique<Ui::ConnectionPage>() )
  {
    mUi->setupUi( this );
    connect( mUi->connectionBackButton, &QToolButton::clicked, this, &ConnectionPage::backWanted );
    connect( mUi->connectionBox, qOverload<int>( &QComboBox::activated ), this, &ConnectionPage::choose );
    connect( mUi->otherSignInCheck, &QCheckBox::toggled, this, [this]( bool other ) { useAuthConfig( other, {} ); } );
    connect( mUi->signInButton, &QPushButton::clicked, this, &ConnectionPage::signIn );
    connect( mUi->passwordEdit, &QLineEdit::returnPressed, this, &ConnectionPage::signIn );
    connect( mUi->forgetButton, &QPushButton::clicked, this, [this] {
      mDesk.forget( mUi->connectionBox->currentData().toString() );
      open();
    } );
    connect( mUi->checkButton, &QPushButton::clicked, this, &ConnectionPage::check );
    connect( mUi->workFromListButton, &QPushButton::clicked, this, &ConnectionPage::listWanted );
    connect( mUi->signInCancelButton, &QPushButton::clicked, &mDesk, &Desk::cancel );
    connect( &mDesk, &Desk::changed, this, &ConnectionPage::show );
    useAuthConfig( false, {} );
    show();
  }

  ConnectionPage::~ConnectionPage() = default;

  void ConnectionPage::open()
  {
    if ( mDesk.connection() )
      fill( *mDesk.connection() );
    else
      openNew( Mode::Practice );
  }

  void ConnectionPage::openNew( Mode mode )
  {
    fill( { {}, {}, mode, {} } );
    mUi->nameEdit->setText( wordFor( mode ) );
    mUi->addressEdit->setFocus();
  }

  void ConnectionPage::fill( const Connection &connection )
  {
    mMode = connection.mode;
    listConnections( connection.name );
    mUi->nameEdit->setText( connection.name );
    mUi->addressEdit->setText( connection.address.toString() );
    mUi->practiceRadio->setChecked( connection.mode == Mode::Practice );
    mUi->liveRadio->setChecked( connection.mode == Mode::Live );
    const std::optional<KnownAccount> known = mDesk.connections().knownAccount( connection.name );
    mUi->userEdit->setText( known ? known->account.user : QString() );
    const bool isOnDesk = mDesk.connection() && mDesk.connection()->name == connection.name;
    mKeptFor = isOnDesk && !connection.authConfigId.isEmpty() ? mUi->userEdit->text() : QString();
    mUi->passwordEdit->clear();
    mUi->passwordEdit->setPlaceholderText( mKeptFor.isEmpty() ? QString() : tr( "QGIS keeps the password; type it only if it changed" ) );
    mUi->otherSignInCheck->setChecked( false );
    show();
  }

  void ConnectionPage::listConnections( const QString &chosen )
  {
    mUi->connectionBox->clear();
    for ( const QString &name : mDesk.connections().names() )
      mUi->connectionBox->addItem( name, name );
    mUi->connectionBox->addItem( tr( "New connection" ), QString() );
    mUi->connectionBox->setCurrentIndex( mUi->connectionBox->findData( chosen ) );
    mUi->connectionBox->setEnabled( mUi->connectionBox->count() > 1 );
    mUi->forgetButton->setVisible( !chosen.isEmpty() );
  }

  void ConnectionPage::choose( int index )
  {
    const std::optional<Connection> connection = mDesk.connections().find( mUi->connectionBox->itemData( index ).toString() );
    if ( !connection )
      return openNew( Mode::Practice );
    mDesk.switchTo( connection->name );
    fill( *connection );
  }

  void ConnectionPage::useAuthConfig( bool other, const QString &authConfigId )
  {
    if ( other && !mAuthConfig )
    {
      mAuthConfig = new QgsAuthConfigSelect( mUi->authConfigHolder );
      mAuthConfig->setObjectName( QStringLiteral( "authConfigSelect" ) );
      mUi->authConfigLayout->addWidget( mAuthConfig );
    }
    if ( mAuthConfig && !authConfigId.isEmpty() )
      mAuthConfig->setConfigId( authConfigId );
    mUi->authConfigHolder->setVisible( other );
    mUi->passwordForm->setVisible( !other );
  }

  void ConnectionPage::signIn()
  {
    SignInForm form;
    form.address = mUi->addressEdit->text().trimmed();
    form.name = mUi->nameEdit->text().trimmed();
    if ( form.name.isEmpty() )
      form.name = form.address;
    form.mode = mUi->liveRadio->isChecked() ? Mode::Live : Mode::Practice;
    form.user = mUi->userEdit->text().trimmed();
    form.password = mUi->passwordEdit->text();
    if ( mUi->otherSignInCheck->isChecked() )
      form.authConfigId = mAuthConfig->configId();
    else if ( form.password.isEmpty() && form.user == mKeptFor )
      form.authConfigId = mDesk.connection()->authConfigId;
    mUi->passwordEdit->clear();
    mDesk.signIn( form );
  }

  void ConnectionPage::check()
  {
    const Mode mode = mUi->liveRadio->isChecked() ? Mode::Live : Mode::Practice;
    const QString typed = mUi->addressEdit->text().trimmed();
    const Result<QUrl> address = serviceAddress( typed, mode );
    Connection connection { mUi->nameEdit->text(), address ? *address : QUrl( typed ), mode, {} };
    // A password is for one address only.
    const std::optional<Connection> &onDesk = mDesk.connection();
    if ( onDesk && onDesk->address == connection.address && onDesk->mode == mode )
      connection.authConfigId = onDesk->authConfigId;
    emit checkWanted( connection );
  }

  void ConnectionPage::show()
  {
    const bool isBusy = mDesk.job() == Desk::Job::SigningIn;
    const bool isFree = mDesk.job() == Desk::Job::None || mDesk.job() == Desk::Job::Opening;
    for ( QWidget *input : QList<QWidget *> { mUi->nameEdit, mUi->addressEdit, mUi->practiceRadio, mUi->liveRadio, mUi->otherSignInCheck,
                                              mUi->passwordForm, mUi->authConfigHolder, mUi->signInButton, mUi->forgetButton,
                                              mUi->workFromListButton } )
      input->setEnabled( isFree );
    mUi->connectionBox->setEnabled( isFree && mUi->connectionBox->count() > 1 );
    mUi->signInProgressBar->setVisible( isBusy );
    mUi->signInCancelButton->setVisible( isBusy );
    for ( QWidget *input : QList<QWidget *> { mUi->nameLabel, mUi->nameEdit, mUi->addressLabel, mUi->addressEdit, mUi->modeLabel,
                                              mUi->practiceRadio, mUi->liveRadio, mUi->otherSignInCheck, mUi->masterPasswordLabel,
                                              mUi->signInButton, mUi->checkButton } )
      input->setVisible( mMode != Mode::List );
    const bool isOther = mUi->otherSignInCheck->isChecked();
    mUi->passwordForm->setVisible( mMode != Mode::List && !isOther );
    mUi->authConfigHolder->setVisible( mMode != Mode::List && isOther );
    showWho();
    showService();
  }

  void ConnectionPage::showWho()
  {
    const std::optional<KnownAccount> &who = mDesk.who();
    mUi->whoLabel->setVisible( who.has_value() );
    mUi->connectionBackButton->setVisible( mDesk.who() || !mDesk.connection() );
    if ( !who )
      return;
    const QString person = who->account.name.isEmpty() ? who->account.user : who->account.name;
    if ( mDesk.isWithoutService() )
      mUi->whoLabel->setText(
        tr( "The work of %1 for %2 is open, without e-Plan: positions go out as a coordinate sheet." ).arg( person, nameOf( *who ) ) );
    else if ( mDesk.isSignedIn() )
      mUi->whoLabel->setText( tr( "Signed in as %1 (%2), %3." ).arg( person, wordsFor( who->account.roles ), nameOf( *who ) ) );
    else
      mUi->whoLabel->setText( tr( "The work of %1 is open. Sign in to load and send." ).arg( person ) );
  }

  void ConnectionPage::showService()
  {
    QStringList sentences;
    if ( const std::optional<SignedIn> &signedIn = mDesk.signedIn() )
    {
      if ( !signedIn->service.writable )
        sentences.append( tr( "This service can be read but takes no positions." ) );
      else if ( !signedIn->service.locksWrites )
        sentences.append(
          tr( "This service cannot tell when a colleague writes the same project in the same second: agree who sends what." ) );
    }
    mUi->serviceLabel->setVisible( !sentences.isEmpty() );
    mUi->serviceLabel->setText( sentences.join( '\n' ) );
  }
} // namespace eplan
