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

      /// In characters: what is pasted beyond it does not come into the box, where laying it out would take minutes.
      static constexpr int MOST_CHARACTERS = 4000;

    signals:
      /// Too much for the box was pasted.
      void muchPasted( const QString &text );
      void taken();
      void givenUp();

    protected:
      void keyPressEvent( QKeyEvent *event ) override;
      void resizeEvent( QResizeEvent *event ) override;
      /// Plain text only: what a spreadsheet or a web page adds is left out.
      void insertFromMimeData( const QMimeData *source ) override;

    private:
      void fit();
  };
} // namespace eplan
