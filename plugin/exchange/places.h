// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "coordinates/reader.h"
#include "domain/placement.h"
#include "exchange/format.h"
#include "exchange/reference.h"
#include "exchange/sheetcolumns.h"

#include <QSet>
#include <QStringList>

class QgsFeedback;

namespace eplan
{
  /// What a position cannot have and a file had.
  enum class Dropped
  {
    Heights = 1,
    Measures = 2,
    Curves = 4, ///< Arcs and splines were straightened into short pieces.
    Times = 8,
  };
  Q_DECLARE_FLAGS( DroppedParts, Dropped )
  Q_DECLARE_OPERATORS_FOR_FLAGS( DroppedParts )

  /// "Heights were left out." for each that was; empty for none.
  QString sentenceFor( DroppedParts dropped );

  /// Where in which file something stands.
  struct Origin
  {
      QString file;
      QString layer;
      /// The feature's number in its layer; a sheet's row, counted from 1 as spreadsheets show it.
      qint64 feature = 0;

      /// "survey.gpx, tracks, 3": what a placement keeps as its origin.
      QString text() const;
  };

  /// A position that a file offers for a project.
  struct PlaceCandidate
  {
      Origin origin;
      QString name;
      QString code;
      /// A remark beside it: a waypoint's description, a drawing's layer.
      QString label;
      /// As placements have it; in a preview a line may stand for one with more vertices.
      QgsGeometry geometry;
      /// How many the file has.
      qint64 vertices = 0;
      DroppedParts dropped;
      PlacedHow how = PlacedHow::Imported;
      /// As written: "WGS 84", "Indian 1975".
      QString datum;
      std::optional<Metres> accuracy;
      /// Whole sentences; to be shown beside it before it is placed.
      QStringList warnings;

      /// What placing it says of the project; `by` and `at` are left to the workspace.
      Placement placement() const;
  };

  /// Why something in a file is no position, or what is odd about the file.
  enum class PlaceTrouble
  {
    Remark,
    NoPosition,
    Area,
    MixedShapes,
    OutsideThailand,
    OffTheEarth,
    TooShort,
    BrokenCell, ///< A formula that failed, such as #REF!.
    Unreadable, ///< No position could be read from what is written.
    Ambiguous,  ///< More than one could.
    UnknownDatum,
  };

  struct PlaceFinding
  {
      PlaceTrouble trouble = PlaceTrouble::Remark;
      Origin where;
      /// A whole sentence.
      QString message;
  };

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
} // namespace eplan
