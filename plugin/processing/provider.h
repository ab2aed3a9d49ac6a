// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingprovider.h>

namespace eplan
{
  /// The jobs of an office on whole tables, in QGIS's toolbox, in models, and without the desktop (eplan-process). Owned by the registry it
  /// is added to.
  class Provider : public QgsProcessingProvider
  {
      Q_OBJECT

    public:
      QString id() const override;
      QString name() const override;
      QIcon icon() const override;

      void loadAlgorithms() override;
  };
} // namespace eplan
