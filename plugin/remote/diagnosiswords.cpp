// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/diagnosiswords.h"

#include "base/language.h"
#include "remote/errors.h"

#include <QCoreApplication>
#include <QDateTime>

namespace eplan
{
  namespace
  {
    constexpr int BUDDHIST_ERA = 543;
  } // namespace

  QString momentText( const QDateTime &time )
  {
    const QDateTime local = time.toLocalTime();
    const bool isThai = Language::locale().language() == QLocale::Thai;
    const int year = local.date().year() + ( isThai ? BUDDHIST_ERA : 0 );
    return QCoreApplication::translate( "Words", "%1 %2 %3, %4", "day, month, year, time" )
      .arg( QString::number( local.date().day() ), Language::locale().monthName( local.date().month(), QLocale::ShortFormat ),
            QString::number( year ), local.time().toString( QStringLiteral( "HH:mm" ) ) );
  }

  Error networkError( const QUrl &address, QNetworkReply::NetworkError error )
  {
    HttpRequest request;
    request.url = address;
    return networkFailure( request, { error } );
  }
} // namespace eplan
