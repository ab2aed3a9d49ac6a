// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "country/province.h"
#include "domain/organisation.h"
#include "practice/ground.h"

#include <QList>

namespace eplan
{
  /// A local government of the practice, and what its projects are named after.
  struct Territory
  {
      Organisation organisation;
      QString district;
      QStringList subdistricts;
      Area area;
  };

  /// NotFound, with a sentence, for a code that is no province's.
  Result<Province> provinceOf( const QString &code );

  /// The PAO first, whose area is the whole province, then about thirty others that share the province out between them.
  std::vector<Territory> territoriesOf( const Province &province, std::uint64_t seed );
} // namespace eplan
