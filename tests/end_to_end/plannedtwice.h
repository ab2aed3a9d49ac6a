// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "driver.h"

/// A road that is drawn over another one: told while it is drawn, justified, looked at and sent with the reason, though the line was cut
/// meanwhile.
class PlannedTwice : public Driver
{
    Q_OBJECT

  public:
    using Driver::Driver;

  private slots:
    void initTestCase();
    void signsInAndLoads();
    void placesARoad();
    void isToldWhileDrawingTheSameAgain();
    void isShownWhereItIs();
    void saysHowTheTwoGoTogether();
    void looksThroughTheFindings();
    void setsTheRulesWithTheLineCut();
    void isToldThatNothingWasSent();
    void looksBeforeSendingAndSends();
    void cleanupTestCase();

  private:
    void draw( const QList<QPoint> &clicks );
    /// Those in sight.
    QList<QWidget *> rows() const;
    /// By keys; the rules' page is open.
    void setRule( const char *rule, int severity );
    void clickIn( QWidget *row, const char *button );
};
