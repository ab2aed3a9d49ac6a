// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/language.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    const QLocale ENGLISH( QLocale::English, QLocale::UnitedKingdom );
    const QLocale THAI( QLocale::Thai, QLocale::Thailand );

    /// Written on the main thread only, before any other starts.
    QLocale spoken = ENGLISH;
  } // namespace

  Language::Language( const QString &locale )
  {
    spoken = locale.left( 2 ) == QLatin1String( "th" ) ? THAI : ENGLISH;
    const QString code = spoken == THAI ? QStringLiteral( "th" ) : QStringLiteral( "en" );
    if ( mTranslator.load( QStringLiteral( ":/eplan/i18n/eplan_%1.qm" ).arg( code ) ) )
      QCoreApplication::installTranslator( &mTranslator );
  }

  Language::~Language()
  {
    QCoreApplication::removeTranslator( &mTranslator );
    spoken = ENGLISH;
  }

  QLocale Language::locale()
  {
    return spoken;
  }
} // namespace eplan
