// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace eplan
{
  /// The names in the title of a project, in one spelling, without blanks.
  struct NamesInTitle
  {
      /// Behind บ้าน.
      QString place;
      /// What is left when all words that any project may have are taken out.
      QString name;
  };

  NamesInTitle namesIn( const QString &title );

  /// How much two names have in common: 0 nothing, 1 all. By pairs of letters that follow each other (Dice, 1945), so that a slip of the
  /// pen costs little.
  double nameLikeness( const QString &a, const QString &b );
} // namespace eplan
