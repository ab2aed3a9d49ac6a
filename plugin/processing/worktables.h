// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/work.h"

#include <qgscoordinatereferencesystem.h>
#include <qgscoordinatetransformcontext.h>
#include <qgsfields.h>

#include <QSet>
#include <QString>

#include <array>
#include <map>
#include <vector>

class QgsFeature;
class QgsFeedback;
class QgsVectorLayer;

namespace eplan
{
  /// The columns of a table of works, by the names the office gives them; an empty name, or one that a table does not have, tells nothing.
  struct WorkColumns
  {
      QString id;
      QString organisation;
      QString fiscalYear;
      QString kind;
      QString category;
      QString title;
      QString village;
      QString accuracy;
  };

  /// Reads works out of layers of any format and reference system, and keeps count of what cannot be used, and why.
  class WorkTables
  {
    public:
      explicit WorkTables( WorkColumns columns, QgsCoordinateTransformContext transforms );

      /// False when \a feedback was canceled. \a isReference: what is there already.
      bool read( const QgsVectorLayer &layer, bool isReference, QgsFeedback &feedback );
      std::vector<Work> takeWorks() { return std::move( mWorks ); }
      /// A sentence for each reason for which rows were passed over.
      QStringList warnings() const;
      /// Whether one of the tables has it.
      bool hasColumn( const QString &name ) const { return mColumnsSeen.contains( name.toLower() ); }

    private:
      struct Places;

      Work workFrom( const QgsFeature &feature, const Places &places, const QString &layerName );
      QString shared( const QString &text );

      WorkColumns mColumns;
      QgsCoordinateTransformContext mTransforms;
      std::vector<Work> mWorks;
      std::map<QString, int> mPassedOver;
      QStringList mLayersWithoutCrs;
      QSet<QString> mColumnsSeen;
      /// Texts that many rows have are kept once.
      QSet<QString> mTexts;
  };
} // namespace eplan
