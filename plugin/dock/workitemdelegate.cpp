// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/workitemdelegate.h"

#include "dock/words.h"
#include "dock/worklistmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int MARGIN = 4;
    constexpr int GAP = 6;

    /// A consonant that reaches up, with vowel and tone mark stacked on it, and one with a vowel below.
    QString tallestThai()
    {
      return QStringLiteral( "ปี่ฟ้ำกู่ฎุญูÅg" );
    }

    QFont smaller( const QFont &font )
    {
      QFont second = font;
      if ( font.pointSizeF() > 0 )
        second.setPointSizeF( font.pointSizeF() * 0.92 );
      return second;
    }

    struct Inks
    {
        QColor text;
        QColor dim;
        QPalette palette;
    };

    /// On a selected row everything is read on the highlight.
    Inks inksOf( const QStyleOptionViewItem &option )
    {
      QPalette palette = option.palette;
      const bool selected = option.state & QStyle::State_Selected;
      if ( selected )
        palette.setColor( QPalette::Base, palette.color( QPalette::Highlight ) );
      QColor text = palette.color( selected ? QPalette::HighlightedText : QPalette::Text );
      QColor dim = text;
      dim.setAlphaF( 0.72 );
      return { text, dim, palette };
    }

    /// Draws \a text at the right end of \a line and returns what is left of the line.
    QRect drawRight( QPainter &painter, const QRect &line, const QString &text )
    {
      if ( text.isEmpty() )
        return line;
      const int width = std::min( painter.fontMetrics().horizontalAdvance( text ), line.width() );
      painter.drawText( QRect( line.right() - width + 1, line.top(), width, line.height() ), Qt::AlignRight | Qt::AlignVCenter, text );
      return line.adjusted( 0, 0, -width - GAP, 0 );
    }

    void drawElided( QPainter &painter, const QRect &line, const QString &text, Qt::TextElideMode mode = Qt::ElideRight )
    {
      painter.drawText( line, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText( text, mode, line.width() ) );
    }

    /// Size and code; of a code, the end tells projects apart.
    void drawSizeAndCode( QPainter &painter, QRect line, const QString &size, const QString &code )
    {
      const QString first = size.isEmpty() ? QString() : QStringLiteral( "%1 · " ).arg( size );
      drawElided( painter, line, first );
      line.setLeft( line.left() + painter.fontMetrics().horizontalAdvance( first ) );
      if ( line.width() > 0 )
        drawElided( painter, line, code, Qt::ElideLeft );
    }

    void drawSecondLine( QPainter &painter, const QRect &line, const QModelIndex &index, const Inks &inks, bool selected )
    {
      const auto state = static_cast<WorkState>( index.data( WorkListModel::StateRole ).toInt() );
      const QString problem = index.data( WorkListModel::ProblemRole ).toString();
      if ( !problem.isEmpty() )
      {
        painter.setPen( selected ? inks.text : warningInk( inks.palette ) );
        drawElided( painter, line, problem );
        return;
      }
      painter.setPen( selected ? inks.text : inkOf( state, inks.palette ) );
      const QRect rest = drawRight( painter, line, wordFor( state ) );
      painter.setPen( inks.dim );
      drawSizeAndCode( painter, rest, index.data( WorkListModel::SizeRole ).toString(), index.data( WorkListModel::CodeRole ).toString() );
    }
  } // namespace

  int WorkItemDelegate::lineHeight( const QFont &font )
  {
    const QFontMetrics metrics( font );
    return std::max( metrics.lineSpacing(), metrics.boundingRect( tallestThai() ).height() ) + 2;
  }

  QSize WorkItemDelegate::sizeHint( const QStyleOptionViewItem &option, const QModelIndex & ) const
  {
    return QSize( 200, lineHeight( option.font ) + lineHeight( smaller( option.font ) ) + 2 * MARGIN );
  }

  void WorkItemDelegate::paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const
  {
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive( QStyle::PE_PanelItemViewItem, &option, painter, option.widget );
    const bool selected = option.state & QStyle::State_Selected;
    const Inks inks = inksOf( option );
    const int height = lineHeight( option.font );

    painter->save();
    const QRect inside = option.rect.adjusted( MARGIN, MARGIN, -MARGIN, -MARGIN );
    const int side = QFontMetrics( option.font ).ascent();
    QRect mark( inside.left(), inside.top() + ( height - side ) / 2, side, side );
    paintState( *painter, mark, static_cast<WorkState>( index.data( WorkListModel::StateRole ).toInt() ), inks.palette );

    if ( const QVariant finding = index.data( WorkListModel::FindingRole ); finding.isValid() )
      paintFinding( *painter, mark.translated( 0, height ), static_cast<Severity>( finding.toInt() ), inks.palette );

    const QRect text = inside.adjusted( side + GAP, 0, 0, 0 );
    painter->setFont( option.font );
    painter->setPen( inks.text );
    const QRect first( text.left(), text.top(), text.width(), height );
    drawElided( *painter, drawRight( *painter, first, index.data( WorkListModel::BudgetRole ).toString() ), index.data().toString() );

    painter->setFont( smaller( option.font ) );
    const QRect second( text.left(), first.bottom() + 1, text.width(), lineHeight( painter->font() ) );
    drawSecondLine( *painter, second, index, inks, selected );
    painter->restore();
  }
} // namespace eplan
