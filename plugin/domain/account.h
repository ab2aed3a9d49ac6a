// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"
#include "domain/identifier.h"

#include <QSet>

namespace eplan
{
  /// What a person may do in e-Plan.
  enum class Role
  {
    Engineer,      ///< Places the projects of their own organisation (กองช่าง).
    Executive,     ///< Reads.
    Province,      ///< Reads the province and reviews (ท้องถิ่นจังหวัด).
    Trainer,
    Administrator,
  };

  template <>
  struct EnumText<Role>
  {
      static constexpr std::array texts { QLatin1String( "engineer" ), QLatin1String( "executive" ), QLatin1String( "province" ),
                                          QLatin1String( "trainer" ), QLatin1String( "administrator" ) };
  };

  /// Who is signed in, as the service sees them.
  struct Account
  {
      QString user;
      QString name;
      QList<Role> roles;
      OrganisationCode organisation;
      /// Two digits, 10 to 96.
      QString province;
  };
} // namespace eplan
