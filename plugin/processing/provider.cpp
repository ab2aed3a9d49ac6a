// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/provider.h"

#include "processing/checkprojects.h"
#include "processing/coordinatesfromtext.h"
#include "processing/findduplicates.h"
#include "processing/projecttextalgorithm.h"
#include "processing/thaidatesalgorithm.h"

namespace eplan
{
  QString Provider::id() const
  {
    return QStringLiteral( "eplan" );
  }

  QString Provider::name() const
  {
    return QStringLiteral( "e-Plan" );
  }

  QIcon Provider::icon() const
  {
    return QIcon( QStringLiteral( ":/eplan/eplan.svg" ) );
  }

  void Provider::loadAlgorithms()
  {
    addAlgorithm( new CheckProjects );
    addAlgorithm( new CoordinatesFromText );
    addAlgorithm( new FindDuplicates );
    addAlgorithm( new ProjectTextAlgorithm );
    addAlgorithm( new ThaiDatesAlgorithm );
  }
} // namespace eplan
