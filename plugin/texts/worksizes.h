// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/projecttext.h"
#include "texts/projecttokens.h"
#include "texts/worknaming.h"

#include <array>
#include <optional>
#include <vector>

namespace eplan
{
  /// A size as written, in metres, m² or m³; a range where two ends are given.
  struct Size
  {
      Decimal value;
      std::optional<Decimal> upTo;
      /// In the folded text: figure and unit.
      int start = 0;
      int end = 0;

      /// "4.00", "3-4".
      QString toText() const;
      bool isSameAs( const Size &other ) const;
  };

  /// The sizes of one section of a work.
  using Sizes = std::array<std::optional<Size>, MEASURES>;

  /// All sizes of a text.
  struct WorkSizes
  {
      /// At least one.
      std::vector<Sizes> sections { Sizes {} };
      /// Said once for all sections.
      Sizes common;
      /// A figure stands where a size belongs, and is none.
      bool hasUnreadable = false;
  };

  /// Reads the sizes of \a work. Those of its parts (shoulders, pipes, bases) and of anything else are passed over.
  WorkSizes sizesIn( const ProjectTokens &tokens, const WorkNaming &work );
} // namespace eplan
