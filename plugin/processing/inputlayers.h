// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

class QgsMapLayer;
class QgsProcessingContext;
class QgsProcessingFeedback;
class QgsVectorLayer;

namespace eplan
{
  /**
   * The layers that a person chose for a parameter that takes several: layers of the project as they are, and of a file that is named
   * without one of its layers all that can hold works: those with a geometry, or where none has one, as in a workbook, all of its tables.
   * Styles, and the single points of a receiver's tracks, hold none.
   *
   * To be used on the thread that made it, while \a context lives.
   */
  class InputLayers
  {
    public:
      InputLayers( const QVariant &value, QgsProcessingContext &context );
      ~InputLayers();
      InputLayers( const InputLayers & ) = delete;
      InputLayers &operator=( const InputLayers & ) = delete;

      /// In the order in which they were chosen.
      const QList<QgsMapLayer *> &all() const { return mLayers; }
      /// Those that have rows.
      std::vector<QgsVectorLayer *> tables() const;
      /// Which layers of files with several of them were taken.
      void tellWhich( QgsProcessingFeedback &feedback ) const;

    private:
      void addFile( const QString &path, QgsMapLayer &first, const QgsProcessingContext &context );

      QList<QgsMapLayer *> mLayers;
      std::vector<std::unique_ptr<QgsVectorLayer>> mOwned;
      QStringList mTold;
  };

  /// A sentence that names the first layer or file of \a value, a parameter of layers, that is not there or cannot be read; else empty.
  QString complaintAboutInputs( const QVariant &value, QgsProcessingContext &context );
  /// Whether \a destination is the file of one of the layers of \a value.
  bool isWrittenOver( const QVariant &value, const QString &destination, QgsProcessingContext &context );
} // namespace eplan
