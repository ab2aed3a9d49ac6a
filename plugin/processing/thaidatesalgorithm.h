// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "processing/tablealgorithm.h"
#include "texts/numbers.h"
#include "texts/thaidates.h"

#include <map>

namespace eplan
{
  /// Reads the dates, fiscal years, amounts and quantities of an office's table.
  class ThaiDatesAlgorithm : public TableAlgorithm
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
      void countRefusal( const DateReading &dates, const NumberReading &number );

      /// How many rows gave nothing, by what a person is told.
      std::map<QString, int> mRefused;
  };
} // namespace eplan
