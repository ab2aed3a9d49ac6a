// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class QgsProcessingAlgorithm;
class QgsProcessingProvider;

namespace eplan
{
  // What eplan-process tells of itself and of its algorithms.

  QString usageText();
  QString listText( const QgsProcessingProvider &provider );
  QString helpText( const QgsProcessingAlgorithm &algorithm );
  QJsonObject listJson( const QgsProcessingProvider &provider );
  QJsonObject helpJson( const QgsProcessingAlgorithm &algorithm );
} // namespace eplan
