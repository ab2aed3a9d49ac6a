// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QTextBrowser>

namespace eplan
{
  /// A text that takes the height it needs, up to a few lines, and scrolls beyond.
  class WholeText : public QTextBrowser
  {
      Q_OBJECT

    public:
      explicit WholeText( QWidget *parent = nullptr );

      QSize sizeHint() const override;
      QSize minimumSizeHint() const override;
      bool hasHeightForWidth() const override { return true; }
      int heightForWidth( int width ) const override;
  };
} // namespace eplan
