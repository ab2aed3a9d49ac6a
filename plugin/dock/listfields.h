// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/listmapping.h"

namespace eplan
{
  // How the panel calls the columns of an office's list.

  QString labelFor( ListField field );
  /// All of them, those first that an office looks at first.
  QList<ListField> fieldsInOrder();
} // namespace eplan
