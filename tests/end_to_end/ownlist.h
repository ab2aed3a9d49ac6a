// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "driver.h"

#include <QStringList>
#include <QTemporaryDir>

/// The day of an office without the service: its own spreadsheet comes in, projects are placed, and the coordinate sheet goes out.
class OwnList : public Driver
{
    Q_OBJECT

  public:
    using Driver::Driver;

  private slots:
    void initTestCase();
    void isToldWhatIsWrongWithAFile();
    void choosesTheSpreadsheet();
    void saysWhoItIsAndOpens();
    void placesByTyping();
    void placesRows();
    void writesTheSheet();
    void findsTheWorkAgain();
    void cleanupTestCase();

  private:
    /// Answers the next file dialog with \a path, as a person who types the name.
    void answerFileDialog( const QString &path );
    QString write( const QString &name, const QByteArray &bytes ) const;
    int handedOut() const;

    QTemporaryDir mFolder;
};
