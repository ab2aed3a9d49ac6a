// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"
#include "domain/identifier.h"
#include "workspace/statements.h"

#include <qgsgeometry.h>

#include <span>

namespace eplan
{
  /// The layers that hold what is placed here; the text is the table's name.
  enum class PlacementLayer
  {
    Points,
    Lines,
  };

  template <>
  struct EnumText<PlacementLayer>
  {
      static constexpr std::array texts { QLatin1String( "points" ), QLatin1String( "lines" ) };
  };

  /// One row of a placement layer.
  struct Drawing
  {
      PlacementLayer layer = PlacementLayer::Points;
      qint64 fid = 0;
      QgsGeometry geometry;
  };

  /// The rows of `points` and `lines` that are one project's position.
  class LayerRows
  {
    public:
      explicit LayerRows( Statements &statements ) : mStatements( statements ) {}

      /// The parts put together, normalized, null where there are none. InvalidData where they make no position.
      Result<QgsGeometry> read( const ProjectId &id );
      /// Makes the rows say \a geometry (normalized), touching only those that differ. The project's row must be up to date before: new
      /// rows copy what they display from it.
      Result<void> write( const ProjectId &id, const QgsGeometry &geometry );
      /// As write(), for a project that has no rows yet.
      Result<void> add( const ProjectId &id, const QgsGeometry &geometry );
      /// As add(), for many projects of one point or one line: \a fids are their rows, which say where they are.
      Result<void> copy( PlacementLayer layer, std::span<const qint64> fids );

    private:
      struct Row
      {
          qint64 fid = 0;
          QByteArray blob;
      };

      Result<QList<Row>> rows( PlacementLayer layer, const ProjectId &id );
      Result<void> writeLayer( PlacementLayer layer, const ProjectId &id, const QList<QByteArray> &blobs );
      Result<void> insert( PlacementLayer layer, const ProjectId &id, const QByteArray &blob );

      Statements &mStatements;
  };

  /// The columns of a placement layer that only show what the project's row says, by names that both tables use; besides these there are
  /// `project` and `state`, the work state.
  inline constexpr std::array DISPLAY_COLUMNS { "code", "title", "kind", "category", "village" };
} // namespace eplan
