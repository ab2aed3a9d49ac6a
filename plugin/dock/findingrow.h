// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/shownfinding.h"
#include "domain/justification.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace eplan
{
  /// One thing to be said about the selected project, with its ways out in place: see it, mend it, or say why it is right as it is.
  class FindingRow : public QFrame
  {
      Q_OBJECT

    public:
      explicit FindingRow( const ShownFinding &finding, QWidget *parent = nullptr );

    signals:
      void showWanted();
      void mendWanted();
      void accepted( const QString &reason );
      /// Of which other work is for whoever hears it to say.
      void justified( const eplan::Justification &justification );
      void takenBack();

    protected:
      bool event( QEvent *event ) override;

    private:
      QToolButton *addWay( const char *objectName, const QString &text, const QString &toolTip );
      void addWays( const ShownFinding &finding );
      void addReasonLine( bool isJustification );
      QWidget *makeRelationLine();
      void askForReason();
      void giveReason();
      void colour();

      FindingTone mTone;
      QLabel *mSentence;
      QHBoxLayout *mWays;
      QWidget *mReasonLine = nullptr;
      QComboBox *mAs = nullptr;
      QSpinBox *mYears = nullptr;
      QLineEdit *mReason = nullptr;
      QToolButton *mGive = nullptr;
  };
} // namespace eplan
