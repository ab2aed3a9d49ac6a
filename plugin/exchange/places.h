// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "coordinates/reader.h"
#include "exchange/format.h"
#include "exchange/placecandidate.h"
#include "exchange/reference.h"
#include "exchange/sheetcolumns.h"

#include <QSet>
#include <QStringList>

class QgsFeedback;

namespace eplan
{
  /// What lies in a layer.
  enum class LayerShape
  {
    Points = 1,
    Lines = 2,
    Areas = 4,
  };
  Q_DECLARE_FLAGS( LayerShapes, LayerShape )
  Q_DECLARE_OPERATORS_FOR_FLAGS( LayerShapes )

  /// A layer of a file, a sheet, or the waypoints, routes or tracks of a GPX file.
  struct SourceLayer
  {
      QString name;
      qint64 features = 0;
      QStringList columns;
      LayerShapes shapes;
      /// As the file says it; nothing where it does not, or where its numbers contradict it. Then somebody has to be asked.
      std::optional<Reference> reference;
      /// Offers for the question, likeliest first.
      QList<Reference> guesses;
      /// The columns that look like a code and a name; empty where none does.
      QString codeColumn;
      QString nameColumn;
      /// Sheets only: which columns look like positions, and the first rows.
      SheetColumns places;
      QList<QStringList> firstRows;
  };

  /// What a file holds, before anything of it is read as positions.
  struct SourceFile
  {
      QString path;
      Format format = Format::Table;
      QList<SourceLayer> layers;
      QList<PlaceFinding> findings;
  };

  /// How much of each position is wanted.
  enum class Detail
  {
    /// Enough to draw: lines of a few thousand vertices at most, and the first few thousand features.
    Preview,
    Full,
  };

  /// What to read from a file, and the answers to what it does not say.
  struct PlaceRequest
  {
      /// Empty: all layers.
      QString layer;
      /// Empty: all features.
      QSet<qint64> features;
      /// For layers that do not say theirs, and for sheets.
      std::optional<Reference> reference;
      /// Empty: those that inspect() found.
      QString codeColumn;
      QString nameColumn;
      /// Sheets only; nothing: those that inspect() found.
      std::optional<SheetColumns> places;
      /// Sheets only: by what a cell is read that leaves zone or datum open.
      ReadingContext context;
      Detail detail = Detail::Full;
  };

  /// What was read from a file.
  struct PlacesRead
  {
      QList<PlaceCandidate> candidates;
      QList<PlaceFinding> findings;
      /// Of the whole file, also where a preview holds fewer.
      qint64 features = 0;
      qint64 vertices = 0;
  };

  /**
   * Looks what a file (or folder, or zipped Shapefile) holds. Any thread; offline; fails with a sentence saying what is wrong with the file
   * and what to do.
   */
  Result<SourceFile> inspect( const QString &path, QgsFeedback &feedback );

  /// Reads the positions of a file. Any thread; reads anew each time, and keeps no more in memory than it returns, except for spreadsheets
  /// and JSON.
  Result<PlacesRead> readPlaces( const QString &path, const PlaceRequest &request, QgsFeedback &feedback );

  /// The same for a geometry from elsewhere, such as a feature selected in a layer of the map.
  Result<PlaceCandidate> readPlace( const QgsGeometry &geometry, const Reference &reference, const Origin &origin );
} // namespace eplan
