// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace eplan
{
  /// Pixels; what the panel shows fits into this.
  inline constexpr int LEAST_PANEL_WIDTH = 320;

  /// A row of buttons that goes on in the next line where the panel is narrow. Hidden widgets take no room.
  class FlowLayout : public QLayout
  {
      Q_OBJECT

    public:
      /// Its height is planned for \a plannedWidth pixels, the least the panel has; what is wider needs less.
      FlowLayout( int spacing, int plannedWidth );
      ~FlowLayout() override;

      void addItem( QLayoutItem *item ) override;
      int count() const override { return static_cast<int>( mItems.size() ); }
      QLayoutItem *itemAt( int index ) const override { return mItems.value( index ); }
      QLayoutItem *takeAt( int index ) override;
      /// Puts \a widget, which is in the row, in front of all others.
      void putFirst( QWidget *widget );

      Qt::Orientations expandingDirections() const override { return {}; }
      bool hasHeightForWidth() const override { return true; }
      int heightForWidth( int width ) const override;
      QSize sizeHint() const override { return QSize( mPlannedWidth, heightForWidth( mPlannedWidth ) ); }
      QSize minimumSize() const override;
      void setGeometry( const QRect &rect ) override;

    private:
      enum class Pass
      {
        Measure,
        Place,
      };

      /// Returns the height needed in the width of \a rect.
      int flow( const QRect &rect, Pass pass ) const;

      QList<QLayoutItem *> mItems;
      int mPlannedWidth;
  };
} // namespace eplan
