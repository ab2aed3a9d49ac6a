// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/rulespage.h"

#include "coordinates/sentences.h"
#include "coordinates/written.h"
#include "dock/coordinatehabits.h"
#include "dock/desk.h"
#include "dock/inspector.h"
#include "dock/rulenames.h"
#include "ui_rulespage.h"

#include <qgsvectorlayer.h>

#include <QComboBox>
#include <QHeaderView>

namespace eplan
{
  namespace
  {
    constexpr int OFF = -1;

    QComboBox *severityBox()
    {
      auto *box = new QComboBox;
      box->addItem( RulesPage::tr( "Off", "a rule that is not run" ), OFF );
      for ( const Severity severity : { Severity::Hint, Severity::Warning, Severity::Blocking } )
        box->addItem( wordFor( severity ), static_cast<int>( severity ) );
      return box;
    }

    void choose( QComboBox &box, std::optional<Severity> severity )
    {
      box.setCurrentIndex( box.findData( severity ? static_cast<int>( *severity ) : OFF ) );
    }

    std::optional<Severity> chosen( const QComboBox &box )
    {
      const int data = box.currentData().toInt();
      return data == OFF ? std::nullopt : std::optional( static_cast<Severity>( data ) );
    }
  } // namespace

  RulesPage::RulesPage( Desk &desk, Inspector &inspector, QWidget *parent )
      : QWidget( parent )
      , mDesk( desk )
      , mInspector( inspector )
      , mUi( std::make_unique<Ui::RulesPage>() )
  {
    mUi->setupUi( this );
    fillRules();
    fillLayers();
    connect( mUi->officePlaceEdit, &QLineEdit::textChanged, this, &RulesPage::showOffice );
    connect( mUi->rulesBackButton, &QToolButton::clicked, this, &RulesPage::close );
  }

  RulesPage::~RulesPage() = default;

  void RulesPage::addRow( const QString &text, QComboBox *box )
  {
    QTableWidget &table = *mUi->rulesTable;
    const int row = table.rowCount();
    table.insertRow( row );
    auto *name = new QTableWidgetItem( text );
    name->setFlags( Qt::ItemIsEnabled );
    table.setItem( row, 0, name );
    table.setCellWidget( row, 1, box );
    box->setAccessibleName( text );
  }

  void RulesPage::fillRules()
  {
    QTableWidget &table = *mUi->rulesTable;
    for ( std::size_t relation = 0; relation < RELATIONS; ++relation )
    {
      mRelations.at( relation ) = severityBox();
      mRelations.at( relation )->setObjectName( QStringLiteral( "relation_" ) + toText( static_cast<Relation>( relation ) ) );
      addRow( nameFor( static_cast<Relation>( relation ) ), mRelations.at( relation ) );
    }
    for ( std::size_t rule = 0; rule < RULES; ++rule )
    {
      mRules.at( rule ) = severityBox();
      mRules.at( rule )->setObjectName( QStringLiteral( "rule_" ) + toText( static_cast<Rule>( rule ) ) );
      addRow( nameFor( static_cast<Rule>( rule ) ), mRules.at( rule ) );
    }
    table.horizontalHeader()->setSectionResizeMode( 0, QHeaderView::Stretch );
    table.horizontalHeader()->setSectionResizeMode( 1, QHeaderView::ResizeToContents );
    table.verticalHeader()->setSectionResizeMode( QHeaderView::ResizeToContents );
  }

  void RulesPage::fillLayers()
  {
    for ( QgsMapLayerComboBox *box : { mUi->existingBox, mUi->roadsBox, mUi->watersBox } )
    {
      box->setAllowEmptyLayer( true );
      box->setFilters( QgsMapLayerProxyModel::HasGeometry );
      box->setSizeAdjustPolicy( QComboBox::AdjustToMinimumContentsLengthWithIcon );
    }
  }

  std::optional<LonLat> RulesPage::officeWritten() const
  {
    ReadingContext context = CoordinateHabits::kept().context( nullptr );
    // Nothing is placed here, and an office on the other datum would only not be met.
    context.unnamedDatum = UnnamedDatum::IsWgs84;
    const Reading reading = read( mUi->officePlaceEdit->text(), context );
    const auto *placed = std::get_if<Placed>( &reading );
    return placed && placed->positions.size() == 1 ? std::optional( placed->positions.front() ) : std::nullopt;
  }

  void RulesPage::showOffice()
  {
    const QString text = mUi->officePlaceEdit->text().trimmed();
    mUi->officePlaceHint->setVisible( !text.isEmpty() );
    if ( const std::optional<LonLat> office = officeWritten() )
      mUi->officePlaceHint->setText( written( *office, Spelling::DecimalDegrees ) );
    else
      mUi->officePlaceHint->setText( tr( "This is not read as one position, and is not kept. Write degrees, or UTM with its zone." ) );
  }

  void RulesPage::open()
  {
    const std::optional<LonLat> office = mDesk.who() ? officeOf( mDesk.who()->account.organisation ) : std::nullopt;
    mUi->officePlaceEdit->setText( office ? written( *office, Spelling::DecimalDegrees ) : QString() );
    mUi->officePlaceEdit->setEnabled( mDesk.who().has_value() );
    showOffice();
    const InspectionHabits &habits = mInspector.habits();
    for ( std::size_t relation = 0; relation < RELATIONS; ++relation )
      choose( *mRelations.at( relation ), habits.severityOf( static_cast<Relation>( relation ) ) );
    for ( std::size_t rule = 0; rule < RULES; ++rule )
      choose( *mRules.at( rule ), habits.checks.severityOf( static_cast<Rule>( rule ) ) );
    mUi->lengthToleranceBox->setValue( habits.checks.lengthTolerance.value );
    mUi->areaToleranceBox->setValue( habits.checks.areaTolerance.value );
    mUi->togetherBox->setValue( habits.works.tolerance.value );
    mUi->overlapBox->setValue( habits.works.minimumOverlap.value );
    mUi->existingBox->setLayer( layerFor( LayerRole::Existing ) );
    mUi->roadsBox->setLayer( layerFor( LayerRole::Roads ) );
    mUi->watersBox->setLayer( layerFor( LayerRole::Waters ) );
  }

  void RulesPage::close()
  {
    InspectionHabits habits = mInspector.habits();
    for ( std::size_t relation = 0; relation < RELATIONS; ++relation )
      habits.setSeverity( static_cast<Relation>( relation ), chosen( *mRelations.at( relation ) ) );
    for ( std::size_t rule = 0; rule < RULES; ++rule )
      habits.checks.setSeverity( static_cast<Rule>( rule ), chosen( *mRules.at( rule ) ) );
    habits.checks.lengthTolerance = Percent { mUi->lengthToleranceBox->value() };
    habits.checks.areaTolerance = Percent { mUi->areaToleranceBox->value() };
    habits.works.tolerance = Metres { mUi->togetherBox->value() };
    habits.works.minimumOverlap = Metres { mUi->overlapBox->value() };
    setLayerFor( LayerRole::Existing, qobject_cast<QgsVectorLayer *>( mUi->existingBox->currentLayer() ) );
    setLayerFor( LayerRole::Roads, qobject_cast<QgsVectorLayer *>( mUi->roadsBox->currentLayer() ) );
    setLayerFor( LayerRole::Waters, qobject_cast<QgsVectorLayer *>( mUi->watersBox->currentLayer() ) );
    const bool isOfficeClear = mUi->officePlaceEdit->text().trimmed().isEmpty() || officeWritten();
    if ( mDesk.who() && isOfficeClear )
      keepOffice( mDesk.who()->account.organisation, officeWritten() );
    mInspector.setHabits( habits );
    emit backWanted();
  }
} // namespace eplan
