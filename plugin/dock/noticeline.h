// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace eplan
{
  /// A sentence in place that says what went wrong or well, with a way out where there is one. Stays until it is closed or replaced.
  class NoticeLine : public QFrame
  {
      Q_OBJECT

    public:
      enum class Tone
      {
        Information,
        Warning,
      };

      explicit NoticeLine( QWidget *parent = nullptr );

      /// Without an \a action text there is no button.
      void show( Tone tone, const QString &sentence, const QString &action = {} );
      QString sentence() const;
      /// Adds a button to what is shown: the way to e-Plan can be looked at.
      void offerCheck();

    signals:
      void actionWanted();
      void checkWanted();

    protected:
      void changeEvent( QEvent *event ) override;

    private:
      void colour();

      Tone mTone = Tone::Information;
      QLabel *mText;
      QPushButton *mAction;
      QPushButton *mCheck;
      QToolButton *mClose;
  };
} // namespace eplan
