// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "driver.h"

#include <QStringList>

/// A day with slips of paper: coordinates typed in every notation, rows pasted from a sheet, a feature of another layer, and copies.
class SlipsOfPaper : public Driver
{
    Q_OBJECT

  public:
    using Driver::Driver;

  private slots:
    void initTestCase();
    void signsInAndLoads();
    void isAskedForTheDatumOnce();
    void placesByEnter();
    void isToldOfAPositionFarOutside();
    void isOfferedTheFixOfASlip();
    void pastesRowsOfSeveralProjects();
    void takesTheFeatureOfALayerOnIndian1975();
    void copiesThePosition();
    void takesBackAndMakesAgain();
    void cleanupTestCase();

  private:
    void trigger( const char *action );
    QString typed() const;
    /// The codes of the first projects in the list that are not placed.
    QStringList unplacedCodes( int number );
    int waiting() const { return count( "chip_waiting" ); }
};
