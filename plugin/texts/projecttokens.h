// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/decimal.h"
#include "texts/projectwords.h"

#include <QStringView>

#include <vector>

namespace eplan
{
  /// A word, a figure, or what lies between them, in a folded project text.
  struct ProjectToken
  {
      enum class Type
      {
        Word,
        Figure,
        Blank,
        Sign, ///< One character that is no letter.
        Other,
      };

      Type type = Type::Other;
      ProjectWord word { Topic::Filler };
      /// As it stands in the text that was cut; only of a Figure.
      QStringView figure;
      Decimal value;
      /// The figure is an area of rai, ngan and square wa, with its units; the value is in m².
      bool isLand = false;
      Figure::Form form = Figure::Form::Good;
      /// Of a Sign.
      QChar sign;
      int start = 0;
      int end = 0;
      /// Inside a name: บ้านหนองคลอง is no canal.
      bool isName = false;

      bool is( Topic topic ) const { return type == Type::Word && word.topic == topic; }
  };

  using ProjectTokens = std::vector<ProjectToken>;

  /// Cuts \a text, folded, into tokens that cover it without gaps.
  ProjectTokens projectTokens( QStringView text );
} // namespace eplan
