// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "driver.h"

#include <functional>

/// The plugin is switched off and on again in the plugin manager of a running QGIS, in the middle of all that it does.
class SwitchedOff : public Driver
{
    Q_OBJECT

  public:
    using Driver::Driver;

  private slots:
    void initTestCase();
    void signsInAndLoads();
    void whileALoadRuns();
    void withHalfALineDrawn();
    void withUnsavedEdits();
    void inTheMiddleOfAnEditCommand();
    void whileVerticesAreEdited();
    void cleanupTestCase();

  private:
    /// Clears or sets the plugin's checkbox, and does \a before in the same moment.
    void switchPlugin( bool on, const std::function<void()> &before = [] {} );
    void switchOff( const std::function<void()> &before = [] {} );
    void switchOn();
    /// In the window, on the map and in the background nothing of the plugin is left.
    void nothingIsLeft() const;
    void selectUnplaced( const char *kindButton );
    bool draw( QgsVectorLayer *layer, const QString &project ) const;

    int mTotal = 0;
};
