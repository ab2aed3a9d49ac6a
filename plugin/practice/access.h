// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/projectfields.h"
#include "practice/collection.h"
#include "practice/condition.h"

namespace eplan
{
  /**
   * Which rows of a collection an account may read, for ever the same in pages, counts and single features.
   *
   * Projects: an engineer's and an executive's are their organisation's, a provincial officer's their province's; trainers and
   * administrators read all. Organisations are public within the province. Messages are the organisation's, or the province's.
   */
  Condition readableRows( const Account &account, const Collection &collection );

  /// Whether the account may change this group of fields of the projects it reads; the geometry belongs to the placement.
  bool mayWrite( const Account &account, FieldGroup group );
  /// Whether it may change anything at all.
  bool mayWriteSomething( const Account &account );
} // namespace eplan
