// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "processing/tablealgorithm.h"
#include "texts/projecttext.h"

namespace eplan
{
  /// Reads the projects of a plan or a procurement list: kind of work, sizes, road codes, villages.
  class ProjectTextAlgorithm : public TableAlgorithm
  {
    public:
      QString name() const override;
      QString displayName() const override;
      QString shortDescription() const override;
      QString shortHelpString() const override;
      QStringList tags() const override;
      QgsProcessingAlgorithm *createInstance() const override;

    protected:
      QgsFields addedFields() const override;
      Row readRow( const QString &text, const QgsFeature &feature ) override;
      void summarize( QgsProcessingFeedback &feedback ) const override;

    private:
      /// How many rows wanted a second look, by doubt.
      std::array<int, EnumText<TextDoubt>::texts.size()> mDoubts {};
  };
} // namespace eplan
