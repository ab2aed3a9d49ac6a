// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QListView>

namespace eplan
{
  /// The inbox as keys work it: arrows choose, Enter takes the right tool, Delete removes the position.
  class WorkListView : public QListView
  {
      Q_OBJECT

    public:
      explicit WorkListView( QWidget *parent = nullptr );

    signals:
      /// The person wants to place the current project.
      void taken();
      void removeWanted();
      void currentRowChanged( int row );

    protected:
      bool event( QEvent *event ) override;
      void keyPressEvent( QKeyEvent *event ) override;
      void mouseDoubleClickEvent( QMouseEvent *event ) override;
      void currentChanged( const QModelIndex &current, const QModelIndex &previous ) override;
  };
} // namespace eplan
