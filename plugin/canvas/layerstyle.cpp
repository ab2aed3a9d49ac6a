// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/layerstyle.h"

#include "base/qgiscompat.h"
#include "canvas/symbols.h"
#include "domain/words.h"

#include <qgscategorizedsymbolrenderer.h>
#include <qgseditformconfig.h>
#include <qgsexpression.h>
#include <qgspallabeling.h>
#include <qgssymbol.h>
#include <qgstextbuffersettings.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    /// Labels appear from this scale on: a village fills the window.
    constexpr double LABELS_FROM_SCALE = 25000;
    constexpr int LABEL_LETTERS = 28;
    constexpr double LABEL_POINTS = 9;

    constexpr std::array KINDS { Kind::Road, Kind::Water, Kind::Other };
    /// Those that a work on the map can be in, in the order of the legend.
    constexpr std::array STATES { WorkState::Waiting, WorkState::Conflict, WorkState::Returned,
                                  WorkState::Placed,  WorkState::Sent,     WorkState::Withdrawn };

    constexpr QLatin1Char BETWEEN( '/' );
    /// What the sign of a row depends on.
    const QString SIGN_EXPRESSION = QStringLiteral( "\"kind\" || '%1' || \"state\"" ).arg( BETWEEN );

    template <typename Enum>
    QString isEqual( const QString &field, Enum value )
    {
      return QgsExpression::createFieldEqualityExpression( field, QString( toText( value ) ) );
    }

    /// An expression that turns the spelling in \a field into the word for it.
    template <typename Enum, typename Values>
    QString wordExpression( const QString &field, const Values &values )
    {
      QString expression = QStringLiteral( "CASE" );
      for ( const Enum value : values )
      {
        const QString word = QgsExpression::quotedString( wordFor( value ).toHtmlEscaped() );
        expression += QStringLiteral( " WHEN %1 THEN %2" ).arg( isEqual( field, value ), word );
      }
      return expression + QStringLiteral( " ELSE '' END" );
    }

    /// One lookup a row, which is drawn and forgotten: rules would keep every row until the last one is there.
    QgsCategorizedSymbolRenderer *renderer( PlaceShape shape )
    {
      QgsCategoryList categories;
      for ( const Kind kind : KINDS )
      {
        for ( const WorkState state : STATES )
          categories << QgsRendererCategory( toText( kind ) + BETWEEN + toText( state ), symbolOf( shape, kind, state ).release(),
                                             QStringLiteral( "%1 · %2" ).arg( wordFor( kind ), wordFor( state ) ) );
      }
      // For what no other one draws.
      const QString label = QCoreApplication::translate( "Words", "of no project" );
      categories << QgsRendererCategory( QVariant(), unknownSymbol( shape ).release(), label );
      return new QgsCategorizedSymbolRenderer( SIGN_EXPRESSION, categories );
    }

    QgsTextFormat labelFormat()
    {
      QgsTextBufferSettings halo;
      halo.setEnabled( true );
      halo.setColor( Qt::white );
      halo.setSize( 0.9 );
      QgsTextFormat format;
      format.setSize( LABEL_POINTS );
      format.setColor( QColor( 30, 30, 30 ) );
      format.setBuffer( halo );
      return format;
    }

    QgsAbstractVectorLayerLabeling *labeling( PlaceShape shape )
    {
      QgsPalLayerSettings settings;
      settings.isExpression = true;
      settings.fieldName = QStringLiteral( "CASE WHEN length(\"title\") > %1 THEN left(\"title\", %1) || '…' "
                                           "WHEN \"title\" <> '' THEN \"title\" ELSE \"code\" END" )
                             .arg( LABEL_LETTERS );
      // Not along the curve, letter by letter: Thai vowels and tone marks would come off their consonants.
      if ( shape == PlaceShape::Line )
        settings.placement = compat::LabelAlongLine<QgsPalLayerSettings>;
      settings.dist = shape == PlaceShape::Line ? 1 : 3;
      settings.scaleVisibility = true;
      settings.minimumScale = LABELS_FROM_SCALE;
      settings.setFormat( labelFormat() );
      return new QgsVectorLayerSimpleLabeling( settings );
    }

    QString mapTip()
    {
      const QString title = QStringLiteral( "[% replace(coalesce(\"title\", ''), map('&', '&amp;', '<', '&lt;', '>', '&gt;')) %]" );
      const QString code = QStringLiteral( "[% replace(coalesce(\"code\", ''), map('&', '&amp;', '<', '&lt;', '>', '&gt;')) %]" );
      const QString kind = QStringLiteral( "[% %1 %]" ).arg( wordExpression<Kind>( QStringLiteral( "kind" ), KINDS ) );
      const QString state = QStringLiteral( "[% %1 %]" ).arg( wordExpression<WorkState>( QStringLiteral( "state" ), STATES ) );
      return QStringLiteral( "<p style=\"line-height:140%\"><b>%1</b><br>%2 · %3 · %4</p>" ).arg( title, code, kind, state );
    }

    /// Title, kind and the rest follow from the project: nobody types them, and drawing asks no questions.
    void simplifyForm( QgsVectorLayer &layer )
    {
      QgsEditFormConfig form = layer.editFormConfig();
      form.setSuppress( compat::NoForm<QgsEditFormConfig> );
      for ( int field = 0; field < layer.fields().size(); ++field )
        form.setReadOnly( field, layer.fields().at( field ).name() != QLatin1String( "project" ) );
      layer.setEditFormConfig( form );
    }
  } // namespace

  void applyStyle( QgsVectorLayer &layer, PlaceShape shape )
  {
    layer.setRenderer( renderer( shape ) );
    layer.setLabeling( labeling( shape ) );
    layer.setLabelsEnabled( true );
    layer.setMapTipTemplate( mapTip() );
    layer.setDisplayExpression( QStringLiteral( "\"title\"" ) );
    simplifyForm( layer );
  }

  void keepOrder( QgsVectorLayer &layer, long long most )
  {
    auto *ours = dynamic_cast<QgsCategorizedSymbolRenderer *>( layer.renderer() );
    if ( ours && ours->classAttribute() == SIGN_EXPRESSION )
      ours->setUsingSymbolLevels( layer.dataProvider()->featureCount() <= most );
  }
} // namespace eplan
