// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/listpage.h"

#include "base/backgroundtask.h"
#include "base/language.h"
#include "country/province.h"
#include "dock/desk.h"
#include "dock/listfields.h"
#include "dock/listhabits.h"
#include "dock/listsummary.h"
#include "ui_listpage.h"

#include <qgsapplication.h>

#include <QDir>
#include <QFileDialog>
#include <QScopedValueRollback>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int YEARS_BACK = 15;
    constexpr int YEARS_AHEAD = 5;
    /// Nobody reads on after so many.
    constexpr int MOST_FINDINGS = 500;

    void fillColumn( QComboBox &box, const QStringList &headings, const QString &chosen )
    {
      box.clear();
      box.addItem( ListPage::tr( "(none)" ), QString() );
      for ( const QString &heading : headings )
        box.addItem( heading.simplified(), heading );
      box.setCurrentIndex( std::max( 0, chosen.isEmpty() ? 0 : box.findData( chosen ) ) );
    }
  } // namespace

  ListPage::ListPage( Desk &desk, QWidget *parent )
      : QWidget( parent )
      , mDesk( desk )
      , mUi( std::make_unique<Ui::ListPage>() )
  {
    mUi->setupUi( this );
    fillProvinces();
    fillYears( mDesk.year() );
    addColumns();
    connectInputs();
    clear();
  }

  ListPage::~ListPage()
  {
    BackgroundTaskBase::stop( mTask );
  }

  void ListPage::fillProvinces()
  {
    const bool isThai = Language::locale().language() == QLocale::Thai;
    QList<std::pair<QString, QString>> names;
    for ( const Province &province : provinces() )
      names << std::pair( isThai ? QStringLiteral( "%1 (%2)" ).arg( province.nameThai, province.nameEnglish )
                                 : QStringLiteral( "%1 (%2)" ).arg( province.nameEnglish, province.nameThai ),
                          province.code );
    std::sort( names.begin(), names.end(),
               []( const auto &a, const auto &b ) { return QString::localeAwareCompare( a.first, b.first ) < 0; } );
    mUi->provinceBox->addItem( tr( "Choose…" ), QString() );
    for ( const auto &[name, code] : std::as_const( names ) )
      mUi->provinceBox->addItem( name, code );
  }

  void ListPage::fillYears( FiscalYear chosen )
  {
    const int current = FiscalYear::of( QDate::currentDate() ).buddhistYear();
    for ( int year = current + YEARS_AHEAD; year >= current - YEARS_BACK; --year )
      mUi->listYearBox->addItem( QString::number( year ), year );
    mUi->listYearBox->setCurrentIndex( mUi->listYearBox->findData( chosen.buddhistYear() ) );
  }

  void ListPage::addColumns()
  {
    for ( const ListField field : fieldsInOrder() )
    {
      auto *box = new QComboBox( mUi->columnsBox );
      box->setObjectName( QStringLiteral( "column_" ) + toText( field ) );
      box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
      mUi->columnsForm->addRow( labelFor( field ), box );
      mColumns[field] = box;
    }
  }

  void ListPage::connectInputs()
  {
    connect( mUi->listBackButton, &QToolButton::clicked, this,
             [this]
             {
               stop();
               emit backWanted();
             } );
    connect( mUi->listFileButton, &QPushButton::clicked, this, &ListPage::chooseFile );
    connect( mUi->listCancelButton, &QPushButton::clicked, this,
             [this]
             {
               if ( mTask )
                 mTask->cancel();
               else
                 mDesk.cancel();
             } );
    connect( mUi->sheetBox, qOverload<int>( &QComboBox::currentIndexChanged ), this, &ListPage::showSheet );
    for ( QComboBox *box : mColumns )
      connect( box, qOverload<int>( &QComboBox::currentIndexChanged ), this, &ListPage::readSoon );
    for ( QComboBox *box : { mUi->provinceBox, mUi->listYearBox } )
      connect( box, qOverload<int>( &QComboBox::currentIndexChanged ), this, &ListPage::readSoon );
    connect( mUi->officeEdit, &QLineEdit::textChanged, this, &ListPage::show );
    connect( mUi->openListButton, &QPushButton::clicked, this, &ListPage::openList );
    connect( &mDesk, &Desk::changed, this, &ListPage::show );
  }

  void ListPage::clear()
  {
    stop();
    mPath.clear();
    mSheets.clear();
    mList.reset();
    mUi->listFileLabel->clear();
    mUi->columnsBox->hide();
    tell( {} );
    showFindings();
    show();
  }

  void ListPage::openNew()
  {
    {
      const QScopedValueRollback<bool> filling( mIsFilling, true );
      mUi->officeEdit->clear();
      mUi->provinceBox->setCurrentIndex( 0 );
    }
    mUi->officeEdit->setEnabled( true );
    mUi->provinceBox->setEnabled( true );
    clear();
  }

  void ListPage::openAgain()
  {
    clear();
    const KnownAccount &who = *mDesk.who();
    {
      const QScopedValueRollback<bool> filling( mIsFilling, true );
      mUi->officeEdit->setText( who.organisationThai );
      mUi->provinceBox->setCurrentIndex( std::max( 0, mUi->provinceBox->findData( who.account.province ) ) );
      mUi->listYearBox->setCurrentIndex( std::max( 0, mUi->listYearBox->findData( mDesk.year().buddhistYear() ) ) );
    }
    // Another office is other work.
    mUi->officeEdit->setEnabled( false );
    mUi->provinceBox->setEnabled( false );
    const QString last = ListHabits::lastListOf( mDesk.connection()->address );
    if ( QFileInfo::exists( last ) )
      look( last );
  }

  template <typename T>
  void ListPage::start( const QString &description, std::function<Result<T>( QgsFeedback & )> work, std::function<void( T )> deliver )
  {
    BackgroundTaskBase::stop( mTask );
    mList.reset();
    tell( {} );
    const auto take = [this, deliver = std::move( deliver )]( Result<T> result )
    {
      mTask = nullptr;
      if ( result )
        deliver( *std::move( result ) );
      else
        tell( result.error().message );
      show();
    };
    auto *task = new BackgroundTask<T>( description, this, std::move( work ), take );
    connect( task, &QgsTask::progressChanged, mUi->listReadingBar,
             [this]( double percent ) { mUi->listReadingBar->setValue( static_cast<int>( percent ) ); } );
    mTask = task;
    showFindings();
    show();
    QgsApplication::taskManager()->addTask( task );
  }

  void ListPage::stop()
  {
    BackgroundTaskBase::stop( mTask );
    mTask = nullptr;
  }

  void ListPage::chooseFile()
  {
    const QString folder = QFileInfo( mPath ).path();
    const QString path = QFileDialog::getOpenFileName( this, tr( "List of projects" ), mPath.isEmpty() ? QString() : folder,
                                                       tr( "Spreadsheets" ) + QStringLiteral( " (*.xlsx *.ods *.csv *.tsv *.txt);;" ) +
                                                         tr( "All files" ) + QStringLiteral( " (*)" ) );
    if ( !path.isEmpty() )
      look( path );
  }

  void ListPage::look( const QString &path )
  {
    clear();
    mPath = path;
    mUi->listFileLabel->setText( QDir::toNativeSeparators( path ) );
    start<QList<ListSheet>>(
      tr( "Looking into a list of projects" ), [path]( QgsFeedback &feedback ) { return inspectProjectList( path, feedback ); },
      [this]( const QList<ListSheet> &sheets ) { takeSheets( sheets ); } );
  }

  void ListPage::takeSheets( const QList<ListSheet> &sheets )
  {
    mSheets = sheets;
    const auto hasTitles = []( const ListSheet &sheet ) { return sheet.guess.headings.contains( ListField::Title ) && sheet.rows > 0; };
    const auto likely = std::ranges::find_if( mSheets, hasTitles );
    {
      const QScopedValueRollback<bool> filling( mIsFilling, true );
      mUi->sheetBox->clear();
      for ( const ListSheet &one : sheets )
        mUi->sheetBox->addItem( one.name );
      mUi->sheetBox->setCurrentIndex( likely == mSheets.end() ? 0 : static_cast<int>( likely - mSheets.begin() ) );
    }
    showSheet();
  }

  const ListSheet *ListPage::sheet() const
  {
    const int index = mUi->sheetBox->currentIndex();
    return index >= 0 && index < mSheets.size() ? &mSheets[index] : nullptr;
  }

  void ListPage::showSheet()
  {
    if ( mIsFilling )
      return;
    if ( !sheet() || sheet()->rows == 0 )
      return tell( tr( "There are no rows with projects in this file. Choose another one." ) );
    const ListMapping known = ListHabits::mappingFor( sheet()->headings );
    {
      const QScopedValueRollback<bool> filling( mIsFilling, true );
      for ( auto column = mColumns.cbegin(); column != mColumns.cend(); ++column )
        fillColumn( **column, sheet()->headings, known.headings.value( column.key() ) );
    }
    readSoon();
  }

  ListMapping ListPage::mapping() const
  {
    ListMapping mapping;
    mapping.sheet = sheet()->name;
    for ( auto column = mColumns.cbegin(); column != mColumns.cend(); ++column )
    {
      const QString heading = ( *column )->currentData().toString();
      if ( !heading.isEmpty() )
        mapping.headings[column.key()] = heading;
    }
    return mapping;
  }

  void ListPage::readSoon()
  {
    if ( mIsFilling || !sheet() )
      return;
    stop();
    mList.reset();
    const ListRequest request { mapping(), {}, office().province, year() };
    if ( !request.mapping.headings.contains( ListField::Title ) )
    {
      tell( tr( "Choose the column with the titles of the projects." ) );
      showFindings();
      return show();
    }
    start<ProjectList>(
      tr( "Reading a list of projects" ),
      [path = mPath, request]( QgsFeedback &feedback ) { return readProjectList( path, request, feedback ); },
      [this]( const ProjectList &list ) { take( list ); } );
  }

  void ListPage::take( const ProjectList &list )
  {
    mList = list;
    chooseYearOfList();
    showFindings();
    if ( mList->projects.isEmpty() )
      tell( tr( "No row of this list is a project. The rows below say why; another column may hold the titles." ) );
  }

  /// Where every row says a year, and none the chosen one, it is the year that most of them say.
  void ListPage::chooseYearOfList()
  {
    if ( mList->projects.isEmpty() || !projectsOf( *mList, year() ).isEmpty() )
      return;
    QMap<int, int> counts;
    for ( const Project &project : std::as_const( mList->projects ) )
      ++counts[project.fiscalYear.buddhistYear()];
    const int most = std::max_element( counts.cbegin(), counts.cend() ).key();
    const QScopedValueRollback<bool> filling( mIsFilling, true );
    if ( mUi->listYearBox->findData( most ) < 0 )
      mUi->listYearBox->addItem( QString::number( most ), most );
    mUi->listYearBox->setCurrentIndex( mUi->listYearBox->findData( most ) );
  }

  void ListPage::showFindings()
  {
    QList<ListFinding> findings = mList ? mList->findings : QList<ListFinding>();
    std::stable_partition( findings.begin(), findings.end(), []( const ListFinding &finding ) { return leavesOut( finding.trouble ); } );
    mUi->listFindings->clear();
    for ( const ListFinding &finding : findings.mid( 0, MOST_FINDINGS ) )
    {
      auto *item = new QListWidgetItem( tr( "Row %1: %2" ).arg( finding.row ).arg( finding.message ), mUi->listFindings );
      item->setToolTip( finding.text );
    }
    if ( findings.size() > MOST_FINDINGS )
      mUi->listFindings->addItem( tr( "…and %n more", nullptr, static_cast<int>( findings.size() ) - MOST_FINDINGS ) );
    mUi->listFindings->setVisible( !findings.isEmpty() );
  }

  FiscalYear ListPage::year() const
  {
    return FiscalYear( mUi->listYearBox->currentData().toInt() );
  }

  ListOffice ListPage::office() const
  {
    return { mUi->officeEdit->text().simplified(), mUi->provinceBox->currentData().toString() };
  }

  QString ListPage::whatIsMissing() const
  {
    if ( office().name.isEmpty() )
      return tr( "Enter the name of your organisation." );
    if ( office().province.isEmpty() )
      return tr( "Choose the province of your organisation." );
    return {};
  }

  void ListPage::show()
  {
    const bool isTaking = mDesk.job() == Desk::Job::TakingList;
    const int count = mList ? static_cast<int>( projectsOf( *mList, year() ).size() ) : 0;
    mUi->sheetLabel->setVisible( mSheets.size() > 1 );
    mUi->sheetBox->setVisible( mSheets.size() > 1 );
    mUi->columnsBox->setVisible( sheet() && sheet()->rows > 0 );
    mUi->listReadingRow->setVisible( mTask || isTaking );
    mUi->listReadingBar->setMaximum( isTaking ? 0 : 100 );
    mUi->listScroll->setEnabled( !isTaking );
    mUi->listSummary->setVisible( mList.has_value() );
    if ( mList )
      mUi->listSummary->setText( summaryOf( *mList, year() ) );
    mUi->openListButton->setText( tr( "Open %n project(s)", nullptr, count ) );
    mUi->openListButton->setVisible( count > 0 );
    mUi->openListButton->setEnabled( mDesk.job() == Desk::Job::None && whatIsMissing().isEmpty() );
    if ( count > 0 )
      tell( whatIsMissing() );
  }

  void ListPage::tell( const QString &sentence )
  {
    mUi->listHint->setText( sentence );
    mUi->listHint->setVisible( !sentence.isEmpty() );
  }

  void ListPage::openList()
  {
    ListHabits::remember( sheet()->headings, mapping() );
    ListHabits::rememberList( connectionFor( office(), mDesk.connections() ).address, mPath );
    mDesk.takeList( office(), year(), mList->projects );
  }
} // namespace eplan
