// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/projectpanel.h"

#include "base/language.h"
#include "dock/desk.h"
#include "dock/flowlayout.h"
#include "dock/mapside.h"
#include "dock/positionmenu.h"
#include "dock/words.h"
#include "ui_projectpanel.h"

#include <QToolButton>

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr int TOOL_SPACING = 3;

    PlaceShape shapeOf( const WorkItem &item )
    {
      return suggestedShape( item.kind, item.category, item.title );
    }

    QString whyNotChangeable( const Desk &desk )
    {
      if ( desk.who() && !desk.who()->account.roles.isEmpty() && !desk.who()->account.roles.contains( Role::Engineer ) )
        return ProjectPanel::tr( "Your account reads positions. Only the engineers of the organisation send them." );
      return {};
    }
  } // namespace

  ProjectPanel::ProjectPanel( QWidget *parent )
    : QWidget( parent )
    , mUi( std::make_unique<Ui::ProjectPanel>() )
    , mTools( new FlowLayout( TOOL_SPACING, LEAST_PANEL_WIDTH ) )
  {
    mUi->setupUi( this );
    mUi->toolRow->setLayout( mTools );
    QSizePolicy policy( QSizePolicy::Preferred, QSizePolicy::Minimum );
    policy.setHeightForWidth( true );
    mUi->toolRow->setSizePolicy( policy );
    addTools();
    connect( mUi->conflictButton, &QPushButton::clicked, this, &ProjectPanel::conflictWanted );
  }

  ProjectPanel::~ProjectPanel() = default;

  QToolButton *ProjectPanel::addTool( const char *objectName, const QString &iconName, const QString &text, const QString &toolTip )
  {
    auto *tool = new QToolButton( this );
    tool->setObjectName( QLatin1String( objectName ) );
    tool->setText( text );
    tool->setToolTip( toolTip );
    tool->setAccessibleName( text );
    tool->setAccessibleDescription( toolTip );
    tool->setIcon( QIcon( QStringLiteral( ":/eplan/%1.svg" ).arg( iconName ) ) );
    tool->setToolButtonStyle( Qt::ToolButtonTextBesideIcon );
    tool->setFocusPolicy( Qt::StrongFocus );
    mTools->addWidget( tool );
    return tool;
  }

  void ProjectPanel::addTools()
  {
    mLine = addTool( "placeLineButton", QStringLiteral( "place-line" ), tr( "Draw line" ),
                     tr( "Draw the project as a line. A right click ends it." ) );
    mPoint = addTool( "placePointButton", QStringLiteral( "place-point" ), tr( "Place point" ),
                     tr( "Place the project with one click." ) );
    mVertices = addTool( "editVerticesButton", QStringLiteral( "edit-vertices" ), tr( "Edit vertices" ),
                     tr( "Change the drawn position vertex by vertex, with QGIS's own tool." ) );
    mMove = addTool( "moveButton", QStringLiteral( "move" ), tr( "Move" ),
                     tr( "Move the whole position: click where you take it, then where you put it." ) );
    mRemove = addTool( "removeButton", QStringLiteral( "remove" ), tr( "Remove" ),
                     tr( "Remove the position (Delete). Undo brings it back." ) );
    mUndo = addTool( "undoButton", QStringLiteral( "undo" ), tr( "Undo" ),
                     tr( "Take back the last change of a position (Ctrl+Z)." ) );
    mRedo = addTool( "redoButton", QStringLiteral( "redo" ), tr( "Redo" ),
                     tr( "Make again what was taken back last (Ctrl+Shift+Z)." ) );
  }

  void ProjectPanel::setUp( Desk &desk, MapSide &map, Inspector &inspector )
  {
    mDesk = &desk;
    mMap = &map;
    connect( mLine, &QToolButton::clicked, this, [this] { mMap->draw( PlaceShape::Line ); } );
    connect( mPoint, &QToolButton::clicked, this, [this] { mMap->draw( PlaceShape::Point ); } );
    connect( mVertices, &QToolButton::clicked, mMap, &MapSide::editVertices );
    connect( mMove, &QToolButton::clicked, mMap, &MapSide::move );
    connect( mRemove, &QToolButton::clicked, mDesk, &Desk::removeSelected );
    connect( mUndo, &QToolButton::clicked, mDesk, &Desk::undo );
    connect( mRedo, &QToolButton::clicked, mDesk, &Desk::redo );
    mUi->coordinateBox->setUp( desk, map );
    mUi->receiverRow->setUp( desk, map );
    mUi->findingList->setUp( desk, map, inspector );
    addSources();
    connect( mMap, &MapSide::lengthDrawn, this, &ProjectPanel::showLengthDrawn );
    connect( mMap, &MapSide::drawingChanged, this, &ProjectPanel::show );
    connect( mDesk, &Desk::selectionChanged, this, &ProjectPanel::show );
    connect( mDesk, &Desk::changed, this, &ProjectPanel::show );
    show();
  }

  void ProjectPanel::addSources()
  {
    auto *menu = new PositionMenu( *mDesk, this );
    mUi->coordinateBox->setSources( menu );
    connect( menu, &PositionMenu::filesWanted, this, &ProjectPanel::filesWanted );
    connect( menu, &PositionMenu::photographsWanted, this, &ProjectPanel::photographsWanted );
    connect( menu, &PositionMenu::featureWanted, mMap, &MapSide::placeSelectedFeature );
    connect( menu, &PositionMenu::receiverWanted, mUi->receiverRow, &ReceiverRow::start );
    connect( menu, &PositionMenu::habitsChanged, mUi->coordinateBox, &CoordinateBox::readAgain );
    connect( mUi->coordinateBox, &CoordinateBox::rowsPasted, this, &ProjectPanel::rowsPasted );
  }

  void ProjectPanel::takeRightTool()
  {
    const WorkItem *item = mDesk->selectedItem();
    if ( item && mUi->toolRow->isEnabled() )
      mMap->draw( shapeOf( *item ) );
  }

  void ProjectPanel::show()
  {
    const WorkItem *item = mDesk->selectedItem();
    setVisible( item );
    if ( !item )
      return;
    showTexts( *item );
    showTools( *item );
    showStanding( *item );
  }

  void ProjectPanel::showTexts( const WorkItem &item )
  {
    mUi->projectText->setHtml( markedText( item.title ) );
    const QString size = sizeText( item );
    const QString budget = item.budget ? tr( "%1 baht" ).arg( item.budget->toText( Language::locale() ) ) : QString();
    QStringList facts { item.code, item.village, size, budget };
    facts.removeAll( QString() );
    mUi->factsLabel->setText( facts.join( QStringLiteral( " · " ) ) );
  }

  void ProjectPanel::showTools( const WorkItem &item )
  {
    const bool isLine = shapeOf( item ) == PlaceShape::Line;
    QToolButton *right = isLine ? mLine : mPoint;
    mTools->putFirst( right );
    for ( QToolButton *tool : { mLine, mPoint } )
    {
      QFont font = this->font();
      font.setBold( tool == right );
      tool->setFont( font );
    }
    for ( QWidget *placing : QList<QWidget *> { mUi->toolRow, mUi->coordinateBox } )
      placing->setEnabled( whyNotChangeable( *mDesk ).isEmpty() );
    const bool isPlaced = item.facts.placed;
    for ( QToolButton *tool : { mVertices, mMove, mRemove } )
      tool->setVisible( isPlaced );
    mRedo->setVisible( mDesk->canRedo() );
  }

  void ProjectPanel::showStanding( const WorkItem &item )
  {
    const Result<Versions> versions = mDesk->versions( item.id );
    const WorkState state = workStateOf( item.facts );
    mUi->conflictButton->setVisible( state == WorkState::Conflict );
    setMeasured( {} );
    if ( mMap->isDrawing() )
      setMeasured( tr( "Draw it on the map. Esc takes the drawing back." ) );
    else if ( versions && versions->ours.isPlaced() && groundLength( versions->ours.geometry ).value > 0 )
      showLengthDrawn( groundLength( versions->ours.geometry ) );

    if ( state == WorkState::Conflict )
      setOutcome( tr( "Placed here and in e-Plan, at different positions. Both are kept." ) );
    else if ( !item.problem.isEmpty() )
      setOutcome( item.problem );
    else if ( versions && state == WorkState::Returned )
      setOutcome( versions->base.review.note.isEmpty() ? tr( "The provincial office returned this position. Correct it and send it again." )
                                                       : tr( "Returned by the provincial office: %1" ).arg( versions->base.review.note ) );
    else if ( state == WorkState::Withdrawn )
      setOutcome( tr( "This project was taken out of the budget. There is nothing to place." ) );
    else
      setOutcome( whyNotChangeable( *mDesk ) );
  }

  void ProjectPanel::showLengthDrawn( Metres length )
  {
    const WorkItem *item = mDesk->selectedItem();
    if ( !item )
      return;
    if ( !item->length || item->length->value <= 0 )
      return setMeasured( tr( "%1 on the map" ).arg( lengthText( length ) ) );
    const double percent = ( length.value / item->length->value - 1 ) * 100;
    const int rounded = static_cast<int>( std::lround( percent ) );
    const QString sign = rounded > 0 ? QStringLiteral( "+" ) : rounded < 0 ? QStringLiteral( "−" ) : QString();
    setMeasured( tr( "%1 on the map, %2 in the plan (%3 %)", "lengths, and the difference in percent with its sign" )
                  .arg( lengthText( length ), lengthText( *item->length ), sign + Language::locale().toString( std::abs( rounded ) ) ) );
  }

  void ProjectPanel::setMeasured( const QString &sentence )
  {
    mUi->measuredLabel->setVisible( !sentence.isEmpty() );
    mUi->measuredLabel->setText( sentence );
  }

  void ProjectPanel::setOutcome( const QString &sentence )
  {
    mUi->outcomeLabel->setVisible( !sentence.isEmpty() );
    mUi->outcomeLabel->setText( sentence );
    QPalette colours = palette();
    colours.setColor( QPalette::WindowText, warningInk( palette() ) );
    mUi->outcomeLabel->setPalette( colours );
  }
} // namespace eplan
