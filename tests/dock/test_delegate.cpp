// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/workitemdelegate.h"
#include "dock/words.h"
#include "dock/worklistmodel.h"

#include "testing.h"

#include <QFontDatabase>
#include <QPainter>

using namespace eplan;

class TestDelegate : public QObject
{
    Q_OBJECT

  private:
    static WorkItem tallItem()
    {
      WorkItem item;
      item.id = { QStringLiteral( "p" ) };
      // Tone mark on an upper vowel over a tall consonant, and a lower vowel under a consonant with a tail.
      item.title = QStringLiteral( "ปี่ฟี้ ฝั่งน้ำ ที่ตั้ง กู่ ฎุ ฐู ญู ปู่" );
      item.code = QStringLiteral( "ที่ ปี้ ฎู" );
      item.budget = Baht::fromSatang( 42000000 );
      item.facts.placed = true;
      return item;
    }

    /// Rows of pixels, from first to last, that differ from the ground.
    static QPair<int, int> paintedRows( const QImage &image, QRgb ground )
    {
      int first = image.height();
      int last = -1;
      for ( int y = 0; y < image.height(); ++y )
      {
        for ( int x = 0; x < image.width(); ++x )
        {
          if ( image.pixel( x, y ) != ground )
          {
            first = std::min( first, y );
            last = y;
            break;
          }
        }
      }
      return { first, last };
    }

    static QStyleOptionViewItem optionFor( const QFont &font )
    {
      QStyleOptionViewItem option;
      option.font = font;
      option.fontMetrics = QFontMetrics( font );
      option.palette = QPalette( Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::white );
      option.state = QStyle::State_Enabled;
      return option;
    }

  private slots:
    void noToneMarkLeavesItsRow_data()
    {
      QTest::addColumn<QString>( "family" );
      QTest::addColumn<int>( "points" );
      for ( const int points : { 8, 10, 14, 20, 28 } )
      {
        QTest::addRow( "Loma %d", points ) << "Loma" << points;
        QTest::addRow( "DejaVu Sans %d", points ) << "DejaVu Sans" << points;
      }
    }

    void noToneMarkLeavesItsRow()
    {
      QFETCH( QString, family );
      QFETCH( int, points );
      QVERIFY2( QFontDatabase().hasFamily( family ), "This test needs the fonts that the README names." );
      WorkListModel model;
      model.replace( WorkList( { tallItem() } ) );
      const WorkItemDelegate delegate;
      QStyleOptionViewItem option = optionFor( QFont( family, points ) );
      const int height = delegate.sizeHint( option, model.index( 0 ) ).height();

      // The row lies in the middle of a picture three times as high: what leaves it, leaves a trace above or below.
      QImage image( 1200, 3 * height, QImage::Format_RGB32 );
      image.fill( Qt::white );
      option.rect = QRect( 0, height, image.width(), height );
      QPainter painter( &image );
      delegate.paint( &painter, option, model.index( 0 ) );
      painter.end();

      const QPair<int, int> painted = paintedRows( image, qRgb( 255, 255, 255 ) );
      QVERIFY( painted.first >= height );
      QVERIFY( painted.second < 2 * height );
      QVERIFY( painted.second - painted.first > height / 2 );
    }

    void theTwoLinesDoNotTouch()
    {
      WorkListModel model;
      model.replace( WorkList( { tallItem() } ) );
      const WorkItemDelegate delegate;
      QStyleOptionViewItem option = optionFor( QFont( QStringLiteral( "Loma" ), 14 ) );
      const int height = delegate.sizeHint( option, model.index( 0 ) ).height();
      QImage image( 1200, height, QImage::Format_RGB32 );
      image.fill( Qt::white );
      option.rect = image.rect();
      QPainter painter( &image );
      delegate.paint( &painter, option, model.index( 0 ) );
      painter.end();

      // Without the mark at the left there is a row of pixels with no ink near the middle.
      const QImage text = image.copy( 60, 0, 700, height );
      int empty = 0;
      for ( int y = height / 3; y < 2 * height / 3; ++y )
        empty += paintedRows( text.copy( 0, y, text.width(), 1 ), qRgb( 255, 255, 255 ) ).second < 0 ? 1 : 0;
      QVERIFY( empty >= 1 );
    }

    void everyStateHasAShapeOfItsOwn()
    {
      QList<QImage> shapes;
      for ( std::size_t state = 0; state < EnumText<WorkState>::texts.size(); ++state )
      {
        QImage image( 48, 48, QImage::Format_RGB32 );
        image.fill( Qt::white );
        QPainter painter( &image );
        paintState( painter, QRectF( 4, 4, 40, 40 ), static_cast<WorkState>( state ), optionFor( QFont() ).palette );
        painter.end();
        // To somebody who sees no colours.
        shapes.append( image.convertToFormat( QImage::Format_Mono, Qt::ThresholdDither ) );
        QCOMPARE( static_cast<int>( shapes.count( shapes.last() ) ), 1 );
      }
    }

    void inksAreReadOnLightAndDark_data()
    {
      QTest::addColumn<QColor>( "ground" );
      QTest::newRow( "light" ) << QColor( 255, 255, 255 );
      QTest::newRow( "QGIS's dark" ) << QColor( 35, 38, 41 );
      QTest::newRow( "black" ) << QColor( 0, 0, 0 );
    }

    /// The contrast ratio of WCAG 2.1 §1.4.11: three to one for signs.
    void inksAreReadOnLightAndDark()
    {
      QFETCH( QColor, ground );
      const auto channel = []( double value ) { return value <= 0.04045 ? value / 12.92 : std::pow( ( value + 0.055 ) / 1.055, 2.4 ); };
      const auto luminance = [channel]( const QColor &colour ) {
        return 0.2126 * channel( colour.redF() ) + 0.7152 * channel( colour.greenF() ) + 0.0722 * channel( colour.blueF() );
      };
      QPalette palette;
      palette.setColor( QPalette::Base, ground );
      for ( std::size_t state = 0; state < EnumText<WorkState>::texts.size(); ++state )
      {
        const double a = luminance( inkOf( static_cast<WorkState>( state ), palette ) );
        const double b = luminance( ground );
        QVERIFY2( ( std::max( a, b ) + 0.05 ) / ( std::min( a, b ) + 0.05 ) >= 3, toText( static_cast<WorkState>( state ) ).data() );
      }
    }

    void sizesInAProjectTextAreMarked_data()
    {
      QTest::addColumn<QString>( "text" );
      QTest::addColumn<QString>( "html" );
      QTest::newRow( "width and length" )
        << QStringLiteral( "กว้าง 4 เมตร ยาว 1,250.50 เมตร" )
        << QStringLiteral( "กว้าง <b>4 เมตร</b> ยาว <b>1,250.50 เมตร</b>" );
      QTest::newRow( "Thai digits and short units" )
        << QStringLiteral( "กว้าง ๔.๐๐ ม. พื้นที่ ๒,๐๐๐ ตร.ม." )
        << QStringLiteral( "กว้าง <b>๔.๐๐ ม.</b> พื้นที่ <b>๒,๐๐๐ ตร.ม.</b>" );
      QTest::newRow( "a village's number is no size" )
        << QStringLiteral( "บ้านหนอง ม.3 หมู่ที่ ๓" )
        << QStringLiteral( "บ้านหนอง ม.3 หมู่ที่ ๓" );
      QTest::newRow( "what looks like HTML stays text" )
        << QStringLiteral( "<b>ก</b> & ยาว 5 ม." )
        << QStringLiteral( "&lt;b&gt;ก&lt;/b&gt; &amp; ยาว <b>5 ม.</b>" );
    }

    void sizesInAProjectTextAreMarked()
    {
      QFETCH( QString, text );
      QFETCH( QString, html );
      QCOMPARE( markedText( text ), html );
    }
};

EPLAN_TEST_MAIN( TestDelegate )
#include "test_delegate.moc"
