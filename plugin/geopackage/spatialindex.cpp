// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/spatialindex.h"

#include "geopackage/database.h"
#include "geopackage/geometryblob.h"

#include <qgsrectangle.h>

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace eplan
{
  namespace
  {
    // SQLite's R-tree module, file format 1: a node is a blob of fixed size, 2 bytes of depth (in the root only), 2 bytes of number of
    // cells, and then the cells, each 8 bytes of row or node and four floats; all big-endian. The root is node 1.
    constexpr int HEADER_SIZE = 4;
    constexpr int CELL_SIZE = 24;
    constexpr qint64 ROOT = 1;

    /// No smaller than what it stands for.
    struct Box
    {
        float minX;
        float maxX;
        float minY;
        float maxY;

        void include( const Box &other )
        {
          minX = std::min( minX, other.minX );
          maxX = std::max( maxX, other.maxX );
          minY = std::min( minY, other.minY );
          maxY = std::max( maxY, other.maxY );
        }
    };

    float atMost( double value )
    {
      const auto nearest = static_cast<float>( value );
      return nearest > value ? std::nextafter( nearest, -INFINITY ) : nearest;
    }

    float atLeast( double value )
    {
      const auto nearest = static_cast<float>( value );
      return nearest < value ? std::nextafter( nearest, INFINITY ) : nearest;
    }

    Box boxOf( const QgsRectangle &rectangle )
    {
      return { atMost( rectangle.xMinimum() ), atLeast( rectangle.xMaximum() ), atMost( rectangle.yMinimum() ),
               atLeast( rectangle.yMaximum() ) };
    }

    struct Cell
    {
        /// A row of the layer in a leaf, else a node.
        qint64 id;
        Box box;
    };

    using Cells = std::vector<Cell>;

    /// Sorted so that neighbours stand together, in tiles of \a perNode cells.
    void sortByTiles( Cells &cells, std::size_t perNode )
    {
      const auto byX = []( const Cell &a, const Cell &b ) { return a.box.minX + a.box.maxX < b.box.minX + b.box.maxX; };
      const auto byY = []( const Cell &a, const Cell &b ) { return a.box.minY + a.box.maxY < b.box.minY + b.box.maxY; };
      const auto nodes = static_cast<double>( ( cells.size() + perNode - 1 ) / perNode );
      const std::size_t slice = perNode * static_cast<std::size_t>( std::ceil( std::sqrt( nodes ) ) );
      std::sort( cells.begin(), cells.end(), byX );
      for ( std::size_t start = 0; start < cells.size(); start += slice )
        std::sort( cells.begin() + start, cells.begin() + std::min( start + slice, cells.size() ), byY );
    }

    template <typename T>
    char *append( char *at, T value )
    {
      qToBigEndian( value, at );
      return at + sizeof value;
    }

    QByteArray nodeBlob( int size, int depth, std::span<const Cell> cells )
    {
      QByteArray blob( size, '\0' );
      char *at = append( blob.data(), static_cast<quint16>( depth ) );
      at = append( at, static_cast<quint16>( cells.size() ) );
      for ( const Cell &cell : cells )
      {
        at = append( at, cell.id );
        for ( const float edge : { cell.box.minX, cell.box.maxX, cell.box.minY, cell.box.maxY } )
          at = append( at, edge );
      }
      return blob;
    }

    /// Writes the tables in which SQLite keeps an R-tree.
    class Tree
    {
      public:
        static Result<Tree> open( Database &database, const QString &layer )
        {
          const QString name = QStringLiteral( "rtree_%1_geom" ).arg( layer );
          const Result<QVariant> size =
            database.value( QStringLiteral( "SELECT length( data ) FROM \"%1_node\" WHERE nodeno=1" ).arg( name ) );
          const Result<void> emptied =
            size ? database.execute(
                     QStringLiteral( "DELETE FROM \"%1_node\"; DELETE FROM \"%1_rowid\"; DELETE FROM \"%1_parent\"" ).arg( name ) )
                 : Result<void>( size.error() );
          if ( !emptied )
            return emptied.error();
          Tree tree( size->toInt() );
          for ( const auto &[table, statement] :
                { std::pair( "node", &tree.mNode ), std::pair( "rowid", &tree.mRow ), std::pair( "parent", &tree.mParent ) } )
          {
            Result<Statement> prepared =
              database.prepare( QStringLiteral( "INSERT INTO \"%1_%2\" VALUES( ?, ? )" ).arg( name, QLatin1String( table ) ) );
            if ( !prepared )
              return prepared.error();
            statement->emplace( *std::move( prepared ) );
          }
          return tree;
        }

        /// From the leaves up.
        Result<void> write( Cells cells )
        {
          for ( int depth = 0;; ++depth )
          {
            const bool isTop = cells.size() <= mPerNode;
            sortByTiles( cells, mPerNode );
            Result<Cells> above = writeLevel( cells, depth, isTop );
            if ( !above || isTop )
              return above ? Result<void>() : above.error();
            cells = *std::move( above );
          }
        }

      private:
        explicit Tree( int nodeSize )
            : mNodeSize( nodeSize )
            , mPerNode( ( nodeSize - HEADER_SIZE ) / CELL_SIZE )
        {
        }

        /// Returns the cells that stand for the nodes.
        Result<Cells> writeLevel( Cells &cells, int depth, bool isTop )
        {
          Cells nodes;
          // By row or node where they lie: both tables are in that order.
          std::vector<std::pair<qint64, qint64>> where;
          where.reserve( cells.size() );
          std::size_t start = 0;
          do
          {
            const std::span group( cells.data() + start, std::min( mPerNode, cells.size() - start ) );
            const qint64 number = isTop ? ROOT : mNext++;
            const Result<void> written = mNode->bind( 0, number ).bind( 1, nodeBlob( mNodeSize, isTop ? depth : 0, group ) ).run();
            if ( !written )
              return written.error();
            for ( const Cell &cell : group )
              where.emplace_back( cell.id, number );
            if ( !group.empty() )
              nodes.push_back( { number, around( group ) } );
            start += mPerNode;
          } while ( start < cells.size() );
          std::sort( where.begin(), where.end() );
          Statement &table = depth == 0 ? *mRow : *mParent;
          for ( const auto &[id, node] : where )
          {
            const Result<void> written = table.bind( 0, id ).bind( 1, node ).run();
            if ( !written )
              return written.error();
          }
          return nodes;
        }

        static Box around( std::span<const Cell> cells )
        {
          Box box = cells.front().box;
          for ( const Cell &cell : cells )
            box.include( cell.box );
          return box;
        }

        int mNodeSize;
        std::size_t mPerNode;
        qint64 mNext = ROOT + 1;
        std::optional<Statement> mNode;
        std::optional<Statement> mRow;
        std::optional<Statement> mParent;
    };

    Result<Cells> boxesOf( const Database &database, const QString &layer )
    {
      Result<Statement> rows = database.prepare( QStringLiteral( "SELECT fid, geom FROM \"%1\" WHERE geom IS NOT NULL" ).arg( layer ) );
      if ( !rows )
        return rows.error();
      Cells cells;
      Result<bool> row = rows->next();
      for ( ; row && *row; row = rows->next() )
      {
        if ( const std::optional<QgsRectangle> envelope = envelopeOf( rows->bytes( 1 ) ) )
          cells.push_back( { rows->integer( 0 ), boxOf( *envelope ) } );
      }
      return row ? Result<Cells>( std::move( cells ) ) : row.error();
    }
  } // namespace

  Result<void> packSpatialIndex( Database &database, const QString &layer )
  {
    Result<Cells> cells = boxesOf( database, layer );
    if ( !cells )
      return cells.error();
    Result<Tree> tree = Tree::open( database, layer );
    return tree ? tree->write( *std::move( cells ) ) : Result<void>( tree.error() );
  }
} // namespace eplan
