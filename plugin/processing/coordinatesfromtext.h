// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "processing/rowcontext.h"
#include "processing/tablealgorithm.h"

namespace eplan
{
  /// Places the rows of a table by a column of coordinates in any notation, or says of each why it is not placed.
  class CoordinatesFromText : public TableAlgorithm
  {
    public:
      QString name() const override;
      QString displayName() const override;
      QString shortDescription() const override;
      QString shortHelpString() const override;
      QStringList tags() const override;
      QgsProcessingAlgorithm *createInstance() const override;

    protected:
      void addParameters() override;
      QgsFields addedFields() const override;
      /// Points, several points and lines in one table.
      compat::WkbType outputType( compat::WkbType input ) const override;
      /// EPSG:4326.
      QgsCoordinateReferenceSystem outputCrs( const QgsCoordinateReferenceSystem &input ) const override;
      bool prepareRows( const QVariantMap &parameters, const QgsFields &fields, QgsProcessingContext &context,
                        QgsProcessingFeedback &feedback ) override;
      Row readRow( const QString &text, const QgsFeature &feature ) override;
      void summarize( QgsProcessingFeedback &feedback ) const override;

    private:
      RowContext mContext;
      int mZoneColumn = -1;
      int mDatumColumn = -1;
      int mProvinceColumn = -1;
      /// Rows by outcome.
      std::array<int, EnumText<Verdict>::texts.size()> mOutcomes {};
  };
} // namespace eplan
