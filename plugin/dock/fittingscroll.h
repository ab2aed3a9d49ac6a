// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QScrollArea>

namespace eplan
{
  /// As high as what is in it while the window has room for that; where it has not, it gives way to the rest of its column, and scrolls.
  class FittingScroll : public QScrollArea
  {
      Q_OBJECT

    public:
      explicit FittingScroll( QWidget *parent = nullptr );

      QSize sizeHint() const override;
      QSize minimumSizeHint() const override;

    protected:
      void resizeEvent( QResizeEvent *event ) override;
      bool eventFilter( QObject *watched, QEvent *event ) override;

    private:
      int wantedHeight() const;
  };
} // namespace eplan
