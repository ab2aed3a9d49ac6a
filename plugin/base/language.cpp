// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/language.h"

#include <QCoreApplication>

namespace eplan
{
  Language::Language( const QString &locale )
  {
    const QString file = QStringLiteral( ":/eplan/i18n/eplan_%1.qm" );
    if ( mTranslator.load( file.arg( locale.left( 2 ) ) ) || mTranslator.load( file.arg( QStringLiteral( "en" ) ) ) )
      QCoreApplication::installTranslator( &mTranslator );
  }

  Language::~Language()
  {
    QCoreApplication::removeTranslator( &mTranslator );
  }
} // namespace eplan
