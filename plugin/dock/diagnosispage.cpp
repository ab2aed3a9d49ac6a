// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/diagnosispage.h"

#include "base/backgroundtask.h"
#include "dock/words.h"
#include "ui_diagnosispage.h"

#include <qgis.h>
#include <qgsapplication.h>
#include <qgsmessagelog.h>

#include <QClipboard>
#include <QEvent>
#include <QSslSocket>
#include <QSysInfo>
#include <QTimer>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int STATIONS = static_cast<int>( EnumText<Station>::texts.size() );
    const QLatin1String LOG( "e-Plan" );

    QString wordFor( Station station )
    {
      switch ( station )
      {
        case Station::Address:
          return DiagnosisPage::tr( "Address" );
        case Station::Name:
          return DiagnosisPage::tr( "Name of the server" );
        case Station::Proxy:
          return DiagnosisPage::tr( "Proxy" );
        case Station::Line:
          return DiagnosisPage::tr( "Line" );
        case Station::Certificate:
          return DiagnosisPage::tr( "Certificate" );
        case Station::Answer:
          return DiagnosisPage::tr( "Answer" );
        case Station::Clock:
          return DiagnosisPage::tr( "Clock" );
        case Station::Service:
          return DiagnosisPage::tr( "Service" );
        case Station::SignIn:
          break;
      }
      return DiagnosisPage::tr( "Sign-in" );
    }

    QString wordFor( StepState state )
    {
      switch ( state )
      {
        case StepState::Ok:
          return DiagnosisPage::tr( "In order" );
        case StepState::Warning:
          return DiagnosisPage::tr( "Attention" );
        case StepState::Failed:
          return DiagnosisPage::tr( "Failed" );
        case StepState::NotReached:
          break;
      }
      return DiagnosisPage::tr( "Not tried" );
    }

    /// By shape as well as by colour.
    QString symbolOf( StepState state )
    {
      switch ( state )
      {
        case StepState::Ok:
          return QStringLiteral( "✓" );
        case StepState::Warning:
          return QStringLiteral( "▲" );
        case StepState::Failed:
          return QStringLiteral( "✕" );
        case StepState::NotReached:
          break;
      }
      return QStringLiteral( "–" );
    }

    QColor inkFor( StepState state, const QPalette &palette )
    {
      switch ( state )
      {
        case StepState::Ok:
          return inkOf( WorkState::Sent, palette );
        case StepState::Warning:
          return practiceInk( palette );
        case StepState::Failed:
          return warningInk( palette );
        case StepState::NotReached:
          break;
      }
      return inkOf( WorkState::Withdrawn, palette );
    }

    QString versions()
    {
      return QStringLiteral( "e-Plan %1, QGIS %2, Qt %3, %4, %5, %6" )
        .arg( QStringLiteral( EPLAN_VERSION ), Qgis::version(), QString::fromLatin1( qVersion() ), QSslSocket::sslLibraryVersionString(),
              QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture() );
    }

    void log( const QList<DiagnosisStep> &steps )
    {
      const bool isFault =
        std::any_of( steps.begin(), steps.end(), []( const DiagnosisStep &step ) { return step.state == StepState::Failed; } );
      QgsMessageLog::logMessage( plainText( steps ), LOG, isFault ? Qgis::MessageLevel::Warning : Qgis::MessageLevel::Info, false );
    }
  } // namespace

  DiagnosisPage::DiagnosisPage( QWidget *parent )
      : QWidget( parent )
      , mUi( std::make_unique<Ui::DiagnosisPage>() )
  {
    mUi->setupUi( this );
    makeRows();
    connect( mUi->diagnosisBackButton, &QToolButton::clicked, this,
             [this]
             {
               stop();
               emit backWanted();
             } );
    connect( mUi->diagnosisCancelButton, &QPushButton::clicked, this,
             [this]
             {
               if ( mTask )
                 mTask->cancel();
             } );
    connect( mUi->diagnosisAgainButton, &QPushButton::clicked, this, &DiagnosisPage::check );
    connect( mUi->diagnosisCopyButton, &QPushButton::clicked, this, &DiagnosisPage::copy );
  }

  DiagnosisPage::~DiagnosisPage()
  {
    stop();
  }

  void DiagnosisPage::makeRows()
  {
    for ( int i = 0; i < STATIONS; ++i )
    {
      const Row row { new QLabel, new QLabel };
      row.symbol->setObjectName( QStringLiteral( "diagnosisSymbol_%1" ).arg( toText( static_cast<Station>( i ) ) ) );
      row.symbol->setAlignment( Qt::AlignTop | Qt::AlignHCenter );
      row.symbol->setTextFormat( Qt::PlainText );
      QFont bold = row.symbol->font();
      bold.setBold( true );
      row.symbol->setFont( bold );
      row.text->setObjectName( QStringLiteral( "diagnosisText_%1" ).arg( toText( static_cast<Station>( i ) ) ) );
      row.text->setAlignment( Qt::AlignTop );
      row.text->setTextFormat( Qt::RichText );
      row.text->setWordWrap( true );
      mUi->diagnosisGrid->addWidget( row.symbol, i, 0 );
      mUi->diagnosisGrid->addWidget( row.text, i, 1 );
      mRows.append( row );
    }
    mUi->diagnosisGrid->setRowStretch( STATIONS, 1 );
  }

  void DiagnosisPage::open( const Connection &connection )
  {
    mConnection = connection;
    check();
    mUi->diagnosisScroll->setFocus();
  }

  void DiagnosisPage::check()
  {
    if ( !mConnection )
      return;
    stop();
    mSteps.clear();
    const int number = ++mCheck;
    // The page outlives the work: it waits for its end before it goes.
    const auto told = [this, number]( const DiagnosisStep &step )
    {
      QMetaObject::invokeMethod(
        this,
        [this, number, step]
        {
          if ( number == mCheck )
            take( step );
        },
        Qt::QueuedConnection );
    };
    auto *task = new BackgroundTask<bool>(
      tr( "Checking the connection" ), this,
      [connection = *mConnection, told]( QgsFeedback &feedback ) -> Result<bool>
      {
        diagnose( connection, told, feedback );
        return true;
      },
      [this, number]( const Result<bool> & )
      {
        if ( number == mCheck )
          finish();
      } );
    mTask = task;
    showProgress();
    QgsApplication::taskManager()->addTask( task );
  }

  /// Returns when the check under way has ended, which takes no time worth speaking of; nothing of it is shown any more.
  void DiagnosisPage::stop()
  {
    ++mCheck;
    BackgroundTaskBase::stop( mTask );
    mTask = nullptr;
  }

  void DiagnosisPage::take( const DiagnosisStep &step )
  {
    mSteps.append( step );
    showProgress();
  }

  void DiagnosisPage::finish()
  {
    mTask = nullptr;
    log( mSteps );
    showProgress();
    // The list is laid out anew first.
    QTimer::singleShot( 0, this, &DiagnosisPage::bringFailureIntoSight );
  }

  void DiagnosisPage::bringFailureIntoSight()
  {
    const auto failed =
      std::find_if( mSteps.begin(), mSteps.end(), []( const DiagnosisStep &step ) { return step.state == StepState::Failed; } );
    if ( failed != mSteps.end() )
      mUi->diagnosisScroll->ensureWidgetVisible( mRows.at( static_cast<int>( failed->station ) ).text, 0, 0 );
  }

  void DiagnosisPage::showStep( const Row &row, Station station, const std::optional<DiagnosisStep> &step )
  {
    const QString title = QStringLiteral( "<b>%1</b>" ).arg( wordFor( station ).toHtmlEscaped() );
    row.symbol->setText( step ? symbolOf( step->state ) : QStringLiteral( "…" ) );
    row.text->setText( step ? QStringLiteral( "%1<br>%2" ).arg( title, step->sentence.toHtmlEscaped() ) : title );
    const QString spoken =
      step ? QStringLiteral( "%1: %2. %3" ).arg( wordFor( station ), wordFor( step->state ), step->sentence ) : wordFor( station );
    row.symbol->setToolTip( step ? wordFor( step->state ) : QString() );
    row.text->setAccessibleName( spoken );
    QPalette colours = palette();
    colours.setColor( QPalette::WindowText, inkFor( step ? step->state : StepState::NotReached, palette() ) );
    row.symbol->setPalette( colours );
  }

  void DiagnosisPage::showProgress()
  {
    for ( int i = 0; i < STATIONS; ++i )
      showStep( mRows.at( i ), static_cast<Station>( i ), i < mSteps.size() ? std::optional( mSteps.at( i ) ) : std::nullopt );
    const QString host = mConnection ? mConnection->address.host() : QString();
    mUi->diagnosisSummary->setText( isChecking() ? tr( "Checking the way to %1 …" ).arg( host ) : summary( mSteps ) );
    mUi->diagnosisProgressBar->setRange( 0, STATIONS );
    mUi->diagnosisProgressBar->setValue( mSteps.size() );
    mUi->diagnosisProgressBar->setVisible( isChecking() );
    mUi->diagnosisCancelButton->setVisible( isChecking() );
    mUi->diagnosisCopyButton->setEnabled( !isChecking() );
    mUi->diagnosisAgainButton->setEnabled( !isChecking() );
  }

  QString DiagnosisPage::report() const
  {
    const QString time = QDateTime::currentDateTimeUtc().toString( Qt::ISODate );
    return QStringLiteral( "%1\n%2\n%3\n%4\n" ).arg( versions(), time, summary( mSteps ), plainText( mSteps ) );
  }

  void DiagnosisPage::copy()
  {
    QGuiApplication::clipboard()->setText( report() );
    mUi->diagnosisSummary->setText( tr( "Copied. Paste it into a message to whoever helps you." ) );
  }

  void DiagnosisPage::changeEvent( QEvent *event )
  {
    QWidget::changeEvent( event );
    if ( event->type() == QEvent::PaletteChange && mUi )
      showProgress();
  }
} // namespace eplan
