// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/folding.h"
#include "texts/projecttokens.h"

namespace eplan
{
  /// What a project text says is built.
  struct WorkNaming
  {
      Kind kind = Kind::Other;
      Category category = Category::Unknown;
      WorkShape shape = WorkShape::None;
      /// Which token said so; -1: none did.
      int token = -1;
  };

  /// Names the work. The first name of a work decides, but names of places and what follows "from", "beside", "across" only tell where.
  WorkNaming workNamedIn( const ProjectTokens &tokens );
} // namespace eplan
