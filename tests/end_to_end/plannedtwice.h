// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "driver.h"

/// A road that is drawn over another one: told while it is drawn, justified, looked at before sending, and sent with the reason.
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
    void setsTheRules();
    void looksBeforeSendingAndSends();
    void cleanupTestCase();

  private:
    void draw( const QList<QPoint> &clicks );
    /// Those in sight.
    QList<QWidget *> rows() const;
    void clickIn( QWidget *row, const char *button );
};
