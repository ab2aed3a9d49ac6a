// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace eplan
{
  /// One project of the inbox in two lines: what it is and what it costs; how large it is, which code it has and how it stands.
  class WorkItemDelegate : public QStyledItemDelegate
  {
      Q_OBJECT

    public:
      using QStyledItemDelegate::QStyledItemDelegate;

      void paint( QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index ) const override;
      QSize sizeHint( const QStyleOptionViewItem &option, const QModelIndex &index ) const override;

      /// Room for one line: Thai vowels and tone marks, stacked above, need more than ascent and descent say in some fonts.
      static int lineHeight( const QFont &font );
  };
} // namespace eplan
