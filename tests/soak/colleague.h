// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practiceservice.h"
#include "servicebook.h"

#include <QNetworkAccessManager>

namespace eplan::soak
{
  /// Somebody else at the same projects, with other software: each change is one conditional PATCH, and what was answered with 200 is kept.
  class Colleague
  {
    public:
      Colleague( const QUrl &service, const PracticeAccount &account );

      /// Draws the position of this \a number.
      void place( const QString &project, const Revised &known, int number );
      /// Changes what is no business of ours.
      void review( const QString &project, const Revised &known, int number );

      /// What the service had said yes to and does not hold; empty where all is well.
      QString lostIn( const ServiceBook &book ) const;

    private:
      struct Accepted
      {
          QString project;
          QString position;
          QString review;
      };

      bool patch( const QString &project, qint64 revision, const QByteArray &json );

      QUrl mItems;
      QByteArray mCredentials;
      QNetworkAccessManager mNetwork;
      QList<Accepted> mAccepted;
  };
} // namespace eplan::soak
