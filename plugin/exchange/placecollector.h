// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/places.h"
#include "exchange/projector.h"

namespace eplan
{
  /// Something in a file that may be a position, in the file's own numbers.
  struct RawPlace
  {
      Origin origin;
      QString name;
      QString code;
      QString label;
      QgsGeometry geometry;
      /// Of the file, where `geometry` is a sketch of it; else counted.
      qint64 vertices = 0;
      DroppedParts dropped;
      PlacedHow how = PlacedHow::Imported;
      std::optional<Metres> accuracy;
  };

  /// Makes candidates and findings of what a reader comes across, as far as the request wants them.
  class PlaceCollector
  {
    public:
      explicit PlaceCollector( const PlaceRequest &request );

      /// False for what is not asked for, or comes when enough was collected: it is only to be counted.
      bool accepts( const Origin &origin );
      Detail detail() const { return mRequest.detail; }

      /// Counts a feature, whether it is wanted or not.
      void count( qint64 vertices );
      /// A null \a projector: the numbers are degrees of WGS 84.
      void take( RawPlace place, const Projector *projector );
      /// What was read by somebody who knows the datum already; EPSG:4326.
      void add( PlaceCandidate candidate );
      void report( PlaceTrouble trouble, const Origin &where, const QString &message );

      PlacesRead finish() &&;

    private:
      bool hasRoom() const;

      PlaceRequest mRequest;
      PlacesRead mRead;
      /// The first that there was no room for.
      std::optional<Origin> mOverflow;
  };

  /// How many vertices a line of a preview has at most.
  constexpr int SKETCH_VERTICES = 2000;
  /// How many features a preview shows at most.
  constexpr int PREVIEWED_FEATURES = 2000;
  /// How many a reading gives at most; a year of a whole province is a tenth of it.
  constexpr int MOST_CANDIDATES = 100000;

  /// Adds a sentence unless it is there already.
  void warn( PlaceCandidate &candidate, const QString &sentence );

  /// A line as a preview shows it: with few enough vertices, ends kept.
  QgsGeometry sketched( const QgsGeometry &geometry );
} // namespace eplan
