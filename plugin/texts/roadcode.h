// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/folding.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace eplan
{
  /// A road of the register of local highways (ทถ.): province, organisation in the province, road.
  struct RoadCode
  {
      /// In the register's spelling, European digits: "นค.ถ.28-003".
      QString text;
      /// In the folded text that it was found in.
      Span where;
  };

  /// The codes in a folded text, with or without dots and blanks. Rural and national highways have other numbers and are passed over.
  std::vector<RoadCode> roadCodesIn( QStringView text );
} // namespace eplan
