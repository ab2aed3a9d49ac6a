// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "driver.h"

/// An office without the service: its spreadsheet opens, a project is placed, and the coordinate sheet goes out.
class OwnList : public Driver
{
    Q_OBJECT

  public:
    using Driver::Driver;

  private slots:
    void initTestCase();
    void opensItsList();
    void placesFromASlip();
    void writesTheSheet();
    void cleanupTestCase();

  private:
    /// Answers the next file dialog with this name.
    void answer( const QString &path );
    QString list() const { return pictures() + QStringLiteral( "/list.csv" ); }
    QString sheet() const { return pictures() + QStringLiteral( "/sheet.csv" ); }
};
