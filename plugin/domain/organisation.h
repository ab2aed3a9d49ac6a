// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/identifier.h"

#include <qgsgeometry.h>

namespace eplan
{
  /// A local government (อปท.).
  struct Organisation
  {
      OrganisationCode code;
      QString nameThai;
      QString nameEnglish;
      /// pao, city, town, subdistrict_municipality, subdistrict_organisation or special; display only.
      QString type;
      /// Two digits, 10 to 96.
      QString province;
      /// The area it is responsible for, EPSG:4326 as longitude latitude; null where the service gives none.
      QgsGeometry boundary;
  };
} // namespace eplan
