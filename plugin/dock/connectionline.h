// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPushButton>

namespace eplan
{
  class Desk;

  /// One line that says where one is: practice (orange, with the word) or live, for which organisation, as whom.
  class ConnectionLine : public QPushButton
  {
      Q_OBJECT

    public:
      explicit ConnectionLine( const Desk &desk, QWidget *parent = nullptr );

      QSize sizeHint() const override;
      QSize minimumSizeHint() const override;

    protected:
      void paintEvent( QPaintEvent *event ) override;

    private:
      void refresh();
      QColor modeColour() const;

      const Desk &mDesk;
      QString mMode;
      QString mRest;
  };
} // namespace eplan
