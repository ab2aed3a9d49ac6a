// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/project.h"

#include <qgscoordinatetransform.h>

#include <QMap>

#include <map>

class QgsFeature;
class QgsFields;

namespace eplan
{
  /// Reads the rows of a layer as projects: columns that have a property's name (domain/projectfields.h), or that a person named for it.
  class ProjectRows
  {
    public:
      /// \a columns: property or "id" → column, where they are not called alike. \a layer: what projects without an id are named after.
      ProjectRows( const QgsFields &fields, const QMap<QString, QString> &columns, const QString &layer );

      /// What cannot be understood is left as it usually is, and counted.
      Project project( const QgsFeature &row );

      /// Rows by the column that could not be understood.
      const std::map<QString, int> &misunderstood() const { return mMisunderstood; }

    private:
      struct Column
      {
          /// In projectFields().
          std::size_t property;
          int place;
          QString name;
      };

      int mId = -1;
      int mUpdated = -1;
      std::vector<Column> mColumns;
      QString mLayer;
      std::map<QString, int> mMisunderstood;
  };

  /// \a geometry in EPSG:4326; where it cannot be brought there, a point that is nowhere.
  QgsGeometry onEarth( const QgsGeometry &geometry, const QgsCoordinateTransform &toEarth );
} // namespace eplan
