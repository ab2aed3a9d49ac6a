// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/receiptpages.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int DOTS_PER_INCH = 300;
    constexpr int MARGIN_MM = 12;
    constexpr double TEXT_POINTS = 9;
    /// Of the height of a line, for the number of the page below the text.
    constexpr double FOOT_LINES = 2;

    /// Of each column, in the order of the headings.
    constexpr std::array WIDTHS_PERCENT { 11, 26, 16, 8, 6, 11, 22 };

    /// A font that has Thai, of those that offices in Thailand and QGIS's own computers have.
    QString thaiFamily()
    {
      const QStringList known = QFontDatabase().families( QFontDatabase::Thai );
      for ( const char *family : { "TH Sarabun New", "TH SarabunPSK", "Sarabun", "Loma", "Garuda", "Noto Sans Thai", "Leelawadee UI", "Tahoma" } )
      {
        if ( known.contains( QLatin1String( family ) ) )
          return QLatin1String( family );
      }
      return known.value( 0 );
    }

    QFont textFont()
    {
      QFont font( thaiFamily() );
      font.setPointSizeF( TEXT_POINTS );
      return font;
    }

    QString rowOf( const QStringList &cells, const QString &tag )
    {
      QString row;
      for ( int column = 0; column < cells.size(); ++column )
        row += QStringLiteral( "<%1 width=\"%2%\" align=\"left\">%3</%1>" )
                 .arg( tag, QString::number( WIDTHS_PERCENT.at( static_cast<std::size_t>( column ) ) ), cells.at( column ).toHtmlEscaped() );
      return QStringLiteral( "<tr>%1</tr>" ).arg( row );
    }

    /// Latitude and longitude stay side by side.
    QStringList unbroken( QStringList cells )
    {
      constexpr int POSITION = 2;
      cells[POSITION].replace( QStringLiteral( ", " ), QStringLiteral( ",\u00A0" ) );
      return cells;
    }

    QString factsOf( const Receipt &receipt )
    {
      QString rows;
      for ( const auto &[name, value] : receiptFacts( receipt.head ) )
        rows += QStringLiteral( "<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>" ).arg( name.toHtmlEscaped(), value.toHtmlEscaped() );
      return QStringLiteral( "<table>%1</table>" ).arg( rows );
    }

    QString toHtml( const Receipt &receipt )
    {
      QString rows;
      for ( const ReceiptLine &line : receipt.lines )
        rows += rowOf( unbroken( receiptCells( line ) ), QStringLiteral( "td" ) );
      const QString title = QCoreApplication::translate( "Receipt", "Receipt: positions sent to e-Plan" );
      return QStringLiteral( "<h2>%1</h2>%2<p><b>%3</b></p><table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
                             "style=\"border-collapse:collapse\"><thead>%4</thead><tbody>%5</tbody></table>" )
        .arg( title.toHtmlEscaped(), factsOf( receipt ), sumsText( receipt ).toHtmlEscaped(),
              rowOf( receiptHeadings(), QStringLiteral( "th" ) ), rows );
    }

    void paintPage( QPainter &painter, const QTextDocument &document, int page, const QSizeF &paper )
    {
      const QRectF seen( 0, page * document.pageSize().height(), document.pageSize().width(), document.pageSize().height() );
      painter.save();
      painter.translate( 0, -seen.top() );
      QAbstractTextDocumentLayout::PaintContext context;
      context.clip = seen;
      context.palette.setColor( QPalette::Text, Qt::black );
      painter.setClipRect( seen );
      document.documentLayout()->draw( &painter, context );
      painter.restore();
      const QString number = QCoreApplication::translate( "Receipt", "Page %1 of %2" ).arg( page + 1 ).arg( document.pageCount() );
      painter.setFont( document.defaultFont() );
      painter.drawText( QRectF( 0, 0, paper.width(), paper.height() ), Qt::AlignRight | Qt::AlignBottom, number );
    }
  } // namespace

  bool writePages( const Receipt &receipt, QIODevice &file )
  {
    QPdfWriter writer( &file );
    writer.setResolution( DOTS_PER_INCH );
    writer.setPageSize( QPageSize( QPageSize::A4 ) );
    writer.setPageOrientation( QPageLayout::Landscape );
    writer.setPageMargins( QMarginsF( MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM ), QPageLayout::Millimeter );
    writer.setTitle( QCoreApplication::translate( "Receipt", "Receipt: positions sent to e-Plan" ) );
    const QSizeF paper( writer.width(), writer.height() );

    QTextDocument document;
    document.documentLayout()->setPaintDevice( &writer );
    document.setDocumentMargin( 0 );
    document.setDefaultFont( textFont() );
    document.setHtml( toHtml( receipt ) );
    const double foot = FOOT_LINES * QFontMetricsF( textFont(), &writer ).height();
    document.setPageSize( QSizeF( paper.width(), paper.height() - foot ) );

    QPainter painter;
    if ( !painter.begin( &writer ) )
      return false;
    for ( int page = 0; page < document.pageCount(); ++page )
    {
      if ( page > 0 && !writer.newPage() )
        return false;
      paintPage( painter, document, page, paper );
    }
    return painter.end();
  }
} // namespace eplan
