// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace eplan
{
  /// How one clerk writes numbers and units; offices mix them, even within one text.
  struct Handwriting
  {
      bool thaiDigits = false;
      /// ม. and ตร.ม. instead of เมตร and ตารางเมตร.
      bool abbreviates = false;
      /// Lengths of a kilometre and more in กม.
      bool kilometres = false;

      /// With so many decimals, thousands grouped.
      QString number( double value, int decimals ) const;
      QString metres( double value, int decimals ) const;
      QString length( double metres ) const;
      QString squareMetres( double value ) const;
      QString village( const QString &name, int moo ) const;
      QString section( int number ) const;
  };

  QString inThaiDigits( QString text );
} // namespace eplan
