// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/placement.h"

#include <QStringList>

namespace eplan
{
  /// What a position cannot have and a file had.
  enum class Dropped
  {
    Heights = 1,
    Measures = 2,
    Curves = 4, ///< Arcs and splines were straightened into short pieces.
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
} // namespace eplan
