// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgisplugin.h>

#include <QCoreApplication>

#include <memory>

class QgisInterface;

namespace eplan
{
  /// The door between QGIS and the rooms: builds them, hands them to each other, and takes them down.
  class Plugin : public QgisPlugin
  {
      Q_DECLARE_TR_FUNCTIONS( eplan::Plugin )

    public:
      explicit Plugin( QgisInterface *qgis );
      ~Plugin() override;

      void initGui() override;
      void unload() override;

    private:
      class Ui;

      QgisInterface *mQgis;
      std::unique_ptr<Ui> mUi;
  };
} // namespace eplan
