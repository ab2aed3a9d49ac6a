// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/layerrows.h"

#include "base/qgiscompat.h"
#include "domain/placement.h"
#include "geopackage/geometryblob.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    constexpr std::array LAYERS { PlacementLayer::Points, PlacementLayer::Lines };
    /// One statement for each layer, by the table's name in place of %1.
    using PerLayer = std::array<QString, LAYERS.size()>;

    PerLayer perLayer( const QString &sql )
    {
      PerLayer all;
      for ( const PlacementLayer layer : LAYERS )
        all.at( static_cast<std::size_t>( layer ) ) = sql.arg( toText( layer ) );
      return all;
    }

    const QString &of( const PerLayer &statements, PlacementLayer layer )
    {
      return statements.at( static_cast<std::size_t>( layer ) );
    }

    QString displayColumns()
    {
      QStringList columns;
      for ( const char *column : DISPLAY_COLUMNS )
        columns << QLatin1String( column );
      return columns.join( QStringLiteral( ", " ) );
    }

    const PerLayer SELECT = perLayer( QStringLiteral( "SELECT fid, geom FROM %1 WHERE project=? AND geom IS NOT NULL ORDER BY fid" ) );
    const PerLayer INSERT =
      perLayer( QStringLiteral( "INSERT INTO %1( project, geom, " ) + displayColumns() + QStringLiteral( ", state ) SELECT id, ?2, " ) +
                displayColumns() + QStringLiteral( ", work_state FROM projects WHERE id=?1" ) );
    const PerLayer COPY = perLayer( QStringLiteral( "INSERT INTO %1( project, geom, " ) + displayColumns() +
                                    QStringLiteral( ", state ) SELECT id, geometry, " ) + displayColumns() +
                                    QStringLiteral( ", work_state FROM projects WHERE fid=?" ) );
    const PerLayer UPDATE = perLayer( QStringLiteral( "UPDATE %1 SET geom=?2 WHERE fid=?1" ) );
    const PerLayer DELETE = perLayer( QStringLiteral( "DELETE FROM %1 WHERE fid=?1" ) );

    QList<QByteArray> blobsOf( const QgsGeometry &geometry, PlacementLayer layer )
    {
      QList<QByteArray> blobs;
      const bool isLine = !geometry.isNull() && geometry.type() == compat::LineGeometry;
      if ( geometry.isNull() || isLine != ( layer == PlacementLayer::Lines ) )
        return blobs;
      if ( !geometry.isMultipart() )
        return { toGeometryBlob( geometry ) };
      for ( const QgsGeometry &part : geometry.asGeometryCollection() )
        blobs << toGeometryBlob( part );
      return blobs;
    }

    Error unreadable( const ProjectId &id )
    {
      return { ErrorCode::InvalidData,
               QCoreApplication::translate( "Workspace", "What was drawn for this project cannot be read. Remove it and draw it again." ),
               id.text };
    }
  } // namespace

  Result<QList<LayerRows::Row>> LayerRows::rows( PlacementLayer layer, const ProjectId &id )
  {
    Result<Statements::Loan> select = mStatements.prepare( of( SELECT, layer ) );
    if ( !select )
      return select.error();
    Statement &row = **select;
    row.bindText( 0, id.text );
    QList<Row> found;
    Result<bool> more = row.next();
    for ( ; more && *more; more = row.next() )
      found << Row { row.integer( 0 ), row.bytes( 1 ) };
    if ( !more )
      return more.error();
    return found;
  }

  Result<QgsGeometry> LayerRows::read( const ProjectId &id )
  {
    QVector<QgsGeometry> parts;
    for ( const PlacementLayer layer : LAYERS )
    {
      const Result<QList<Row>> found = rows( layer, id );
      if ( !found )
        return found.error();
      if ( !found->isEmpty() && !parts.isEmpty() )
        return Error {
          ErrorCode::InvalidData,
          QCoreApplication::translate(
            "Workspace",
            "This project has both points and lines. Remove the points or the lines: a project is placed as one or the other." ),
          id.text };
      for ( const Row &row : *found )
      {
        const std::optional<QgsGeometry> geometry = fromGeometryBlob( row.blob );
        if ( !geometry )
          return unreadable( id );
        parts << geometry->asGeometryCollection();
      }
    }
    if ( parts.isEmpty() )
      return QgsGeometry();
    return normalized( parts.size() == 1 ? parts.first() : QgsGeometry::collectGeometry( parts ) );
  }

  Result<void> LayerRows::write( const ProjectId &id, const QgsGeometry &geometry )
  {
    for ( const PlacementLayer layer : LAYERS )
    {
      const Result<void> written = writeLayer( layer, id, blobsOf( geometry, layer ) );
      if ( !written )
        return written;
    }
    return {};
  }

  Result<void> LayerRows::add( const ProjectId &id, const QgsGeometry &geometry )
  {
    Result<void> added;
    for ( const PlacementLayer layer : LAYERS )
    {
      for ( const QByteArray &blob : blobsOf( geometry, layer ) )
      {
        if ( added )
          added = insert( layer, id, blob );
      }
    }
    return added;
  }

  Result<void> LayerRows::copy( PlacementLayer layer, std::span<const qint64> fids )
  {
    Result<Statements::Loan> copy = mStatements.prepare( of( COPY, layer ) );
    Result<void> step = copy ? Result<void>() : copy.error();
    for ( auto fid = fids.begin(); step && fid != fids.end(); ++fid )
      step = ( *copy )->bind( 0, *fid ).run();
    return step;
  }

  Result<void> LayerRows::insert( PlacementLayer layer, const ProjectId &id, const QByteArray &blob )
  {
    return mStatements.run( of( INSERT, layer ), { id.text, blob } );
  }

  Result<void> LayerRows::writeLayer( PlacementLayer layer, const ProjectId &id, const QList<QByteArray> &blobs )
  {
    const Result<QList<Row>> old = rows( layer, id );
    if ( !old )
      return old.error();
    Result<void> written;
    for ( int i = 0; written && i < std::max( old->size(), blobs.size() ); ++i )
    {
      if ( i >= blobs.size() )
        written = mStatements.run( of( DELETE, layer ), { old->at( i ).fid } );
      else if ( i >= old->size() )
        written = insert( layer, id, blobs[i] );
      else if ( old->at( i ).blob != blobs[i] )
        written = mStatements.run( of( UPDATE, layer ), { old->at( i ).fid, blobs[i] } );
    }
    return written;
  }
} // namespace eplan
