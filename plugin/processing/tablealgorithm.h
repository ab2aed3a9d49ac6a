// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/qgiscompat.h"

#include <qgsfeature.h>
#include <qgsfields.h>
#include <qgsprocessingalgorithm.h>

namespace eplan
{
  /// Reads one text column of a table, row by row, and adds what it understood as further columns. Nothing of a row is ever lost.
  class TableAlgorithm : public QgsProcessingAlgorithm
  {
    public:
      QString group() const override;
      QString groupId() const override;
      void initAlgorithm( const QVariantMap &configuration ) override;
      bool checkParameterValues( const QVariantMap &parameters, QgsProcessingContext &context, QString *message ) const override;

    protected:
      /// What a row becomes: values for the added columns, and its geometry.
      struct Row
      {
          QVector<QVariant> added;
          QgsGeometry geometry;
      };

      /// Parameters between FIELD and OUTPUT.
      virtual void addParameters() {}
      virtual QgsFields addedFields() const = 0;
      /// What OUTPUT holds, where INPUT holds \a input.
      virtual compat::WkbType outputType( compat::WkbType input ) const { return input; }
      virtual QgsCoordinateReferenceSystem outputCrs( const QgsCoordinateReferenceSystem &input ) const { return input; }
      /// False, with a word to \a feedback, where the parameters do not go together.
      virtual bool prepareRows( const QVariantMap &parameters, const QgsFields &fields, QgsProcessingContext &context,
                                QgsProcessingFeedback &feedback );
      /// \a text is the cell of FIELD.
      virtual Row readRow( const QString &text, const QgsFeature &feature ) = 0;
      /// A last word on what was met.
      virtual void summarize( QgsProcessingFeedback & ) const {}

      QVariantMap processAlgorithm( const QVariantMap &parameters, QgsProcessingContext &context,
                                    QgsProcessingFeedback *feedback ) override;

      /// The name of a column parameter's column, and where it is; -1: the parameter is empty.
      int columnOf( const QVariantMap &parameters, const QString &parameter, const QgsFields &fields, QgsProcessingContext &context ) const;

    private:
      QgsFields outputFields( const QgsFields &input, QgsProcessingFeedback &feedback ) const;
      std::unique_ptr<QgsFeatureSink> openSink( const QVariantMap &parameters, const QgsFields &fields, const QgsFeatureSource &source,
                                                QgsProcessingContext &context, QString &destination ) const;
      void copyRows( const QgsFeatureSource &source, int column, QgsFeatureSink &sink, const QVariantMap &parameters,
                     QgsProcessingFeedback &feedback );
  };
} // namespace eplan
