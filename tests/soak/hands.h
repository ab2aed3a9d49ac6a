// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "workspace/workspace.h"

class QgsFeature;
class QgsVectorLayer;

namespace eplan::soak
{
  /// A person's hands on the workspace, with our tools and with those of others. Each does one edit, which is in the file when it returns.
  class Hands
  {
    public:
      static Result<Hands> on( const QString &path, const WorkspaceKey &key );

      Workspace &workspace() { return mWorkspace; }
      /// Where a project is here, as positionText().
      QString positionOf( const ProjectId &id ) const;

      Result<void> place( const ProjectId &id, const QgsGeometry &geometry );

      // As other programs edit: one part, into the row that the project has in the layer of its shape, or into a new one.

      Result<void> drawInQgis( const ProjectId &id, const QgsGeometry &geometry );
      Result<void> drawWithGdal( const ProjectId &id, const QgsGeometry &geometry );
      Result<void> drawWithSql( const ProjectId &id, const QgsGeometry &geometry );

      /// In QGIS's layer, for no project yet.
      Result<void> drawLoose( const QgsGeometry &geometry );

    private:
      Hands( Workspace workspace, Database file );

      QgsVectorLayer &layer( const QgsGeometry &geometry );
      Result<void> commit( QgsVectorLayer &layer );
      Result<void> draw( QgsVectorLayer &layer, QgsFeature &feature, const QgsGeometry &geometry );

      Workspace mWorkspace;
      Database mFile;
      std::shared_ptr<QgsVectorLayer> mPoints;
      std::shared_ptr<QgsVectorLayer> mLines;
  };
} // namespace eplan::soak
