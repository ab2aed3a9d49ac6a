// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/placespage.h"

#include "base/backgroundtask.h"
#include "base/language.h"
#include "coordinates/sentences.h"
#include "dock/coordinatehabits.h"
#include "dock/desk.h"
#include "dock/mapside.h"
#include "dock/projectchoice.h"
#include "ui_placespage.h"

#include <qgsapplication.h>

#include <QFileInfo>
#include <QHeaderView>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>

namespace eplan
{
  namespace
  {
    /// More would be a web of strokes over the map.
    constexpr int MOST_GHOSTS = 200;

    void fill( QComboBox &box, const QStringList &columns, const QString &chosen )
    {
      box.clear();
      box.addItem( PlacesPage::tr( "(none)" ), QString() );
      for ( const QString &column : columns )
        box.addItem( column, column );
      box.setCurrentIndex( std::max( 0, box.findData( chosen ) ) );
    }

    QString chosenIn( const QComboBox &box )
    {
      return box.currentData().toString();
    }
  } // namespace

  PlacesPage::PlacesPage( Desk &desk, MapSide &map, QWidget *parent )
      : QWidget( parent )
      , mDesk( desk )
      , mMap( map )
      , mUi( std::make_unique<Ui::PlacesPage>() )
      , mAreas( desk )
  {
    mUi->setupUi( this );
    mUi->placesTable->setModel( &mModel );
    mUi->placesTable->setItemDelegateForColumn( PlacesModel::ProjectColumn, new ProjectChoice( mModel, this ) );
    QHeaderView &header = *mUi->placesTable->horizontalHeader();
    header.setSectionResizeMode( QHeaderView::Stretch );
    mUi->datumBox->addItem( tr( "Choose…" ), QString() );
    for ( const Datum datum : { Datum::Wgs84, Datum::Indian1975 } )
      mUi->datumBox->addItem( wordFor( datum ), QString( toText( datum ) ) );
    mUi->readingRow->hide();
    connectInputs();
    showChosen();
  }

  PlacesPage::~PlacesPage()
  {
    BackgroundTaskBase::stop( mTask );
  }

  void PlacesPage::connectInputs()
  {
    connect( mUi->placesBackButton, &QToolButton::clicked, this, &PlacesPage::leave );
    connect( mUi->placeAllButton, &QPushButton::clicked, this, &PlacesPage::placeAll );
    connect( mUi->readingCancelButton, &QPushButton::clicked, this,
             [this]
             {
               if ( mTask )
                 mTask->cancel();
             } );
    connect( mUi->layerBox, qOverload<int>( &QComboBox::currentIndexChanged ), this, &PlacesPage::askAboutLayer );
    for ( QComboBox *box : { mUi->referenceBox, mUi->datumBox, mUi->positionBox, mUi->codeBox, mUi->nameBox } )
      connect( box, qOverload<int>( &QComboBox::currentIndexChanged ), this, &PlacesPage::readSoon );
    connect( &mModel, &PlacesModel::chosenChanged, this, &PlacesPage::showChosen );
    connect( mUi->placesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlacesPage::showOnMap );
    connect( &mDesk, &Desk::changed, this, &PlacesPage::showChosen );
    connect( &mDesk, &Desk::placedFromFile, this, &PlacesPage::leave );
  }

  template <typename T>
  void PlacesPage::start( const QString &description, std::function<Result<T>( QgsFeedback & )> work, std::function<void( T )> deliver )
  {
    BackgroundTaskBase::stop( mTask );
    const auto take = [this, deliver = std::move( deliver )]( Result<T> result )
    {
      mTask = nullptr;
      mUi->readingRow->hide();
      if ( result )
        deliver( *std::move( result ) );
      else
        tell( result.error().message );
    };
    auto *task = new BackgroundTask<T>( description, this, std::move( work ), take );
    connect( task, &QgsTask::progressChanged, mUi->readingBar,
             [this]( double percent ) { mUi->readingBar->setValue( static_cast<int>( percent ) ); } );
    mTask = task;
    mUi->readingBar->setValue( 0 );
    mUi->readingRow->show();
    tell( {} );
    QgsApplication::taskManager()->addTask( task );
  }

  void PlacesPage::tell( const QString &sentence )
  {
    mUi->placesHint->setText( sentence );
    mUi->placesHint->setVisible( !sentence.isEmpty() );
  }

  void PlacesPage::leave()
  {
    BackgroundTaskBase::stop( mTask );
    mTask = nullptr;
    mUi->readingRow->hide();
    mModel.clear();
    mPasted.reset();
    mMap.hideGhosts();
    emit backWanted();
  }

  void PlacesPage::open( const QString &path )
  {
    begin( path, QFileInfo( path ).fileName() );
  }

  void PlacesPage::openRows( const QString &text )
  {
    mPasted = std::make_unique<QTemporaryFile>( QStringLiteral( "%1/eplan-rows-XXXXXX.tsv" ).arg( QDir::tempPath() ) );
    const QByteArray bytes = text.toUtf8();
    if ( !mPasted->open() || mPasted->write( bytes ) != bytes.size() || !mPasted->flush() )
      return tell( tr( "The rows could not be kept for a moment, because the folder for temporary files cannot be written or is full." ) );
    begin( mPasted->fileName(), tr( "Rows that were pasted" ) );
  }

  void PlacesPage::begin( const QString &path, const QString &title )
  {
    mModel.clear();
    mFile = {};
    mFile.path = path;
    mUi->questions->hide();
    mUi->placesTitle->setText( title );
    start<SourceFile>(
      tr( "Looking into a file" ), [path]( QgsFeedback &feedback ) { return inspect( path, feedback ); },
      [this]( const SourceFile &file ) { askAbout( file ); } );
  }

  const SourceLayer *PlacesPage::layer() const
  {
    const int chosen = mUi->layerBox->currentIndex();
    return chosen >= 0 && chosen < mFile.layers.size() ? &mFile.layers.at( chosen ) : nullptr;
  }

  void PlacesPage::askAbout( const SourceFile &file )
  {
    mFile = file;
    mIsAsking = true;
    mUi->layerBox->clear();
    for ( const SourceLayer &layer : mFile.layers )
      mUi->layerBox->addItem(
        tr( "%1 (%2)", "layer, number of features" ).arg( layer.name, Language::locale().toString( layer.features ) ) );
    const auto filled = std::ranges::find_if( mFile.layers, []( const SourceLayer &layer ) { return layer.features > 0; } );
    mUi->layerBox->setCurrentIndex( filled == mFile.layers.end() ? 0 : static_cast<int>( filled - mFile.layers.begin() ) );
    mIsAsking = false;
    askAboutLayer();
  }

  /// Only what the file leaves open is asked.
  void PlacesPage::askAboutLayer()
  {
    const SourceLayer *asked = layer();
    if ( mIsAsking || !asked )
      return;
    mIsAsking = true;
    const bool isTable = isSheet( mFile.format );
    mUi->referenceBox->clear();
    mUi->referenceBox->addItem( tr( "Choose…" ), QString() );
    QList<Reference> offers = asked->guesses;
    for ( const Reference &reference : thaiReferences() )
    {
      if ( !offers.contains( reference ) )
        offers.append( reference );
    }
    for ( const Reference &reference : std::as_const( offers ) )
      mUi->referenceBox->addItem( nameOf( reference ), reference.definition );
    fill( *mUi->positionBox, asked->columns, asked->places.first );
    fill( *mUi->codeBox, asked->columns, asked->codeColumn );
    fill( *mUi->nameBox, asked->columns, asked->nameColumn );
    const std::optional<Datum> habit = CoordinateHabits::kept().datum;
    mUi->datumBox->setCurrentIndex( habit ? mUi->datumBox->findData( QString( toText( *habit ) ) ) : 0 );
    const auto ask = [this]( QWidget *label, QWidget *box, bool isAsked )
    {
      label->setVisible( isAsked );
      box->setVisible( isAsked );
    };
    ask( mUi->layerLabel, mUi->layerBox, mFile.layers.size() > 1 );
    ask( mUi->referenceLabel, mUi->referenceBox, !isTable && !asked->reference && mFile.format != Format::Photographs );
    ask( mUi->datumLabel, mUi->datumBox, isTable );
    ask( mUi->positionLabel, mUi->positionBox, isTable && asked->places.notation == SheetNotation::None );
    ask( mUi->codeLabel, mUi->codeBox, !asked->columns.isEmpty() );
    ask( mUi->nameLabel, mUi->nameBox, !asked->columns.isEmpty() );
    mUi->questions->show();
    mIsAsking = false;
    readSoon();
  }

  /// Nothing while something has to be answered first.
  std::optional<PlaceRequest> PlacesPage::request()
  {
    const SourceLayer *asked = layer();
    PlaceRequest request;
    request.layer = asked->name;
    request.codeColumn = chosenIn( *mUi->codeBox );
    request.nameColumn = chosenIn( *mUi->nameBox );
    request.detail = Detail::Preview;
    const WorkItem *item = mDesk.selectedItem();
    if ( !item && mDesk.list().list().size() > 0 )
      item = &mDesk.list().list().at( 0 );
    request.context = CoordinateHabits::kept().context( item ? mAreas.of( *item ) : nullptr );
    if ( isSheet( mFile.format ) )
    {
      request.context.datum = fromText<Datum>( chosenIn( *mUi->datumBox ) );
      if ( asked->places.notation == SheetNotation::None )
      {
        if ( chosenIn( *mUi->positionBox ).isEmpty() )
          return std::nullopt;
        request.places = SheetColumns { SheetNotation::Text, chosenIn( *mUi->positionBox ), {}, {}, {}, {}, {} };
      }
      return request;
    }
    if ( asked->reference || mFile.format == Format::Photographs )
      return request;
    if ( chosenIn( *mUi->referenceBox ).isEmpty() )
      return std::nullopt;
    request.reference = Reference { chosenIn( *mUi->referenceBox ) };
    return request;
  }

  void PlacesPage::readSoon()
  {
    if ( mIsAsking || !layer() )
      return;
    const std::optional<PlaceRequest> wanted = request();
    mModel.clear();
    if ( !wanted )
      return tell( isSheet( mFile.format )
                     ? tr( "Choose the column that holds the positions." )
                     : tr( "The file does not say what its coordinates are in. Ask who made it, and choose it above." ) );
    start<MatchedPlaces>(
      tr( "Reading positions from a file" ),
      // The list is shared for a moment only: while it is, an edit would have to copy it.
      [path = mFile.path, request = *wanted, items = mDesk.list().list().items()]( QgsFeedback &feedback ) mutable {
        ProjectsToMatch projects = ProjectsToMatch::of( std::exchange( items, {} ) );
        Result<PlacesRead> read = readPlaces( path, request, feedback );
        return read ? Result<MatchedPlaces>( matchPlaces( *std::move( read ), std::move( projects ) ) ) : read.error();
      },
      [this]( MatchedPlaces places ) { show( std::move( places ) ); } );
  }

  void PlacesPage::show( MatchedPlaces places )
  {
    mModel.replace( std::move( places ), mDesk.selected() );
    const PlacesRead &read = mModel.read();
    const QLocale locale = Language::locale();
    QStringList sentences;
    for ( const PlaceFinding &finding : std::as_const( mFile.findings ) )
      sentences << finding.message;
    if ( read.candidates.isEmpty() )
      sentences << tr( "No position could be read; the table says why." );
    else if ( read.features > read.candidates.size() + read.findings.size() )
      sentences << tr( "Shown are the first %1 of %2." ).arg( locale.toString( read.candidates.size() ), locale.toString( read.features ) );
    tell( sentences.join( QLatin1Char( ' ' ) ) );
    mUi->placesTable->setColumnHidden( PlacesModel::RemarkColumn, !mModel.hasRemarks() );
    showOnMap();
  }

  void PlacesPage::showChosen()
  {
    const int count = mModel.chosenCount();
    mUi->placeAllButton->setText( count > 0 ? tr( "Place %n project(s)", nullptr, count ) : tr( "Nothing is chosen" ) );
    mUi->placeAllButton->setEnabled( count > 0 && mDesk.job() == Desk::Job::None );
  }

  /// The row in hand, or else all of them.
  void PlacesPage::showOnMap()
  {
    QList<GhostShape> shapes;
    if ( const PlaceCandidate *one = mModel.candidate( mUi->placesTable->currentIndex().row() ) )
      shapes.append( { one->geometry, one->name.isEmpty() ? one->code : one->name } );
    const int shown = shapes.isEmpty() ? std::min( mModel.rowCount(), MOST_GHOSTS ) : 0;
    for ( int row = 0; row < shown; ++row )
    {
      if ( const PlaceCandidate *candidate = mModel.candidate( row ) )
        shapes.append( { candidate->geometry, {} } );
    }
    mMap.showGhosts( shapes );
  }

  void PlacesPage::placeAll()
  {
    std::optional<PlaceRequest> wanted = request();
    const QList<Assignment> chosen = mModel.chosen();
    if ( !wanted || chosen.isEmpty() )
      return;
    wanted->detail = Detail::Full;
    for ( const Assignment &assignment : chosen )
      wanted->features.insert( assignment.origin.feature );
    mDesk.placeFromFile( mFile.path, *wanted, chosen );
  }
} // namespace eplan
