// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "driver.h"

/// A day on which the disk is full and a folder may not be written. The tour gives a small disk for the work, where the kernel lets it.
class FaultyDay : public Driver
{
    Q_OBJECT

  public:
    using Driver::Driver;

  private slots:
    void initTestCase();
    void signsInAndLoads();
    void placesOnAFullDisk();
    void opensAYearOnAFullDisk();
    void opensAYearThatMayNotBeWritten();
    void cleanupTestCase();

  private:
    QString workFolder() const;
    bool fillUp() const;
    void chooseYear( int buddhistYear );
    /// The panel's sentence, in the language of the tour, with more about it in QGIS's log panel and the password in neither.
    void lookAtTheSentence();
    QString shownInTheLog() const;

    int mYear = 0;
};
