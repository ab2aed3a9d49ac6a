// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/finder.h"

#include <qgsprocessingalgorithm.h>

namespace eplan
{
  class WorkTables;

  /// Holds the works of many offices and years against each other, and against what is there already: one row for each pair.
  class FindDuplicates : public QgsProcessingAlgorithm
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
      FindingRules rulesFrom( const QVariantMap &parameters, QgsProcessingContext &context ) const;
      bool readAll( WorkTables &tables, const QVariantMap &parameters, QgsProcessingContext &context,
                    QgsProcessingFeedback &feedback ) const;
      void complainOfColumns( const WorkTables &tables, const QVariantMap &parameters, QgsProcessingContext &context ) const;
      QString writePairs( const WorksIndex &index, const Findings &findings, const FindingRules &rules, const QVariantMap &parameters,
                          QgsProcessingContext &context, QgsProcessingFeedback &feedback ) const;
  };
} // namespace eplan
