// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/check.h"

#include <qgsprocessingalgorithm.h>

class QgsVectorLayer;

namespace eplan
{
  /// Checks the projects of whole files and tells what wants a second look, each finding a point to go to.
  class CheckProjects : public QgsProcessingAlgorithm
  {
    public:
      QString name() const override;
      QString displayName() const override;
      QString group() const override;
      QString groupId() const override;
      QString shortDescription() const override;
      QString shortHelpString() const override;
      QStringList tags() const override;
      QgsProcessingAlgorithm *createInstance() const override;
      void initAlgorithm( const QVariantMap &configuration ) override;
      bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message ) const override;

    protected:
      QVariantMap processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                    QgsProcessingFeedback *feedback ) override;

    private:
      /// A sentence about what cannot be done; else empty.
      QString complaintAbout( const QVariantMap &parameters, QgsProcessingContext &context ) const;
      void addColumns();
      void addSurroundings();
      void addTolerances();

      std::vector<Project> readProjects( const std::vector<QgsVectorLayer *> &tables, const QVariantMap &parameters,
                                         QgsProcessingContext &context, QgsProcessingFeedback &feedback ) const;
      CheckContext surroundings( const QVariantMap &parameters, const std::vector<Project> &projects, QgsProcessingContext &context ) const;
      void addBoundaries( CheckContext &surroundings, const QVariantMap &parameters, const std::vector<Project> &projects,
                          QgsProcessingContext &context ) const;
      CheckSettings settings( const QVariantMap &parameters, QgsProcessingContext &context ) const;
      /// Of an optional layer all geometries in EPSG:4326; null where it is not given.
      std::shared_ptr<const ReferenceLayer> referenceLayer( const QVariantMap &parameters, const QString &name,
                                                            QgsProcessingContext &context ) const;
      QString write( const std::vector<Finding> &findings, const QVariantMap &parameters, QgsProcessingContext &context ) const;
  };
} // namespace eplan
