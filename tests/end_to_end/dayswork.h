// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "driver.h"

#include <QStringList>

/// A day's work, from signing in to reading back what was sent.
class DaysWork : public Driver
{
    Q_OBJECT

  public:
    using Driver::Driver;

  private slots:
    void initTestCase();
    void signsIn();
    void loadsTheYear();
    void placesARoad();
    void movesAVertexWithTheVertexToolOfQgis();
    void placesAWaterSource();
    void sendsBoth();
    void readsTheSameBack();
    void cleanupTestCase();

  private:
    QgsPointXY secondVertexOfWaiting( QgsVectorLayer *layer ) const;
    void note( const char *what, const QString &wkt );

    int mUnplaced = 0;
    /// The road's vertices, "longitude latitude".
    QStringList mLine;
};
