// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace eplan
{
  /**
   * Our sentences in a person's language, for as long as the object lives.
   *
   * QGIS loads no plugin's translations, so they are embedded in each program (i18n/translations.qrc). English has one too, for its
   * plurals; every other language falls back to it.
   */
  class Language
  {
    public:
      /// \a locale as QGIS and POSIX name it: "th", "th_TH.UTF-8".
      explicit Language( const QString &locale );
      ~Language();
      Language( const Language & ) = delete;
      Language &operator=( const Language & ) = delete;

      /// How the language that is spoken now writes numbers and dates, thousands grouped: QGIS leaves out group separators unless its
      /// user asks for them, and knows its language by other settings than the system.
      static QLocale locale();

    private:
      QTranslator mTranslator;
  };
} // namespace eplan
