// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace eplan
{
  /// A box that is one line high and grows with what is written into it, up to a few lines. Enter is taken, Shift+Enter begins a line.
  class GrowingEdit : public QPlainTextEdit
  {
      Q_OBJECT

    public:
      explicit GrowingEdit( QWidget *parent = nullptr );

      QSize sizeHint() const override;
      QSize minimumSizeHint() const override;

    signals:
      void taken();
      void givenUp();

    protected:
      void keyPressEvent( QKeyEvent *event ) override;
      void resizeEvent( QResizeEvent *event ) override;
      /// Plain text only: what a spreadsheet or a web page adds is left out.
      void insertFromMimeData( const QMimeData *source ) override;

    private:
      int heightFor( int lines ) const;
      void fit();
  };
} // namespace eplan
