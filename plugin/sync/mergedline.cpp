// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/merge.h"

#include "base/qgiscompat.h"

#include <qgslinestring.h>
#include <qgsmultilinestring.h>

#include <span>
#include <vector>

namespace eplan
{
  namespace
  {
    /// Beyond this many comparisons, two lines have so little in common that a person should look.
    constexpr std::size_t MOST_COMPARISONS = 4000000;

    using Vertices = std::vector<QgsPoint>;
    using Stretch = std::span<const QgsPoint>;
    constexpr std::size_t NONE = static_cast<std::size_t>( -1 );

    bool alike( Stretch a, Stretch b )
    {
      return std::ranges::equal( a, b,
                                 []( const QgsPoint &one, const QgsPoint &other ) { return sameVertex( one, other, ROUNDED_ALIKE ); } );
    }

    /// For each vertex of one line, the vertex of another that it became: a longest common subsequence, by dynamic programming behind what
    /// both begin and end with.
    class Correspondence
    {
      public:
        Correspondence( const Vertices &from, const Vertices &to )
            : mFrom( from )
            , mTo( to )
            , mPartner( from.size(), NONE )
        {
        }

        /// False where the lines differ in too much.
        bool find()
        {
          std::size_t head = 0;
          while ( head < mFrom.size() && head < mTo.size() && same( head, head ) )
            pair( head, head ), ++head;
          std::size_t tail = 0;
          while ( tail < mFrom.size() - head && tail < mTo.size() - head && same( mFrom.size() - 1 - tail, mTo.size() - 1 - tail ) )
            pair( mFrom.size() - 1 - tail, mTo.size() - 1 - tail ), ++tail;
          return findBetween( head, mFrom.size() - tail, mTo.size() - tail );
        }

        const std::vector<std::size_t> &partners() const { return mPartner; }

      private:
        bool same( std::size_t from, std::size_t to ) const { return sameVertex( mFrom[from], mTo[to], ROUNDED_ALIKE ); }
        void pair( std::size_t from, std::size_t to ) { mPartner[from] = to; }

        bool findBetween( std::size_t head, std::size_t endFrom, std::size_t endTo )
        {
          const std::size_t rows = endFrom - head;
          const std::size_t columns = endTo - head;
          if ( rows * columns > MOST_COMPARISONS )
            return false;
          // The length of the longest common subsequence from each pair on.
          std::vector<std::uint32_t> longest( ( rows + 1 ) * ( columns + 1 ), 0 );
          const auto at = [&longest, columns]( std::size_t row, std::size_t column ) -> std::uint32_t &
          { return longest[row * ( columns + 1 ) + column]; };
          for ( std::size_t row = rows; row-- > 0; )
          {
            for ( std::size_t column = columns; column-- > 0; )
              at( row, column ) = same( head + row, head + column ) ? at( row + 1, column + 1 ) + 1
                                                                    : std::max( at( row + 1, column ), at( row, column + 1 ) );
          }
          for ( std::size_t row = 0, column = 0; row < rows && column < columns; )
          {
            if ( same( head + row, head + column ) )
              pair( head + row++, head + column++ );
            else if ( at( row + 1, column ) >= at( row, column + 1 ) )
              ++row;
            else
              ++column;
          }
          return true;
        }

        const Vertices &mFrom;
        const Vertices &mTo;
        std::vector<std::size_t> mPartner;
    };

    /// Puts two edits of one line together, stretch by stretch between the vertices that all three have.
    class LineMerge
    {
      public:
        LineMerge( const Vertices &base, const Vertices &ours, const Vertices &theirs )
            : mBase( base )
            , mOurs( ours )
            , mTheirs( theirs )
        {
        }

        std::optional<Vertices> run()
        {
          Correspondence toOurs( mBase, mOurs );
          Correspondence toTheirs( mBase, mTheirs );
          if ( !toOurs.find() || !toTheirs.find() )
            return std::nullopt;
          for ( std::size_t i = 0; i < mBase.size(); ++i )
          {
            const std::size_t ours = toOurs.partners()[i];
            const std::size_t theirs = toTheirs.partners()[i];
            if ( ours == NONE || theirs == NONE )
              continue;
            if ( !takeStretch( i, ours, theirs ) )
              return std::nullopt;
            mResult.push_back( mOurs[ours] );
            mAtBase = i + 1;
            mAtOurs = ours + 1;
            mAtTheirs = theirs + 1;
          }
          return takeStretch( mBase.size(), mOurs.size(), mTheirs.size() ) ? std::optional( mResult ) : std::nullopt;
        }

      private:
        /// What lies between the last common vertex and the next; false where both sides changed it differently.
        bool takeStretch( std::size_t base, std::size_t ours, std::size_t theirs )
        {
          const Stretch before = Stretch( mBase ).subspan( mAtBase, base - mAtBase );
          const Stretch here = Stretch( mOurs ).subspan( mAtOurs, ours - mAtOurs );
          const Stretch there = Stretch( mTheirs ).subspan( mAtTheirs, theirs - mAtTheirs );
          const bool weChanged = !alike( before, here );
          const bool theyChanged = !alike( before, there );
          if ( weChanged && theyChanged && !alike( here, there ) )
            return false;
          const Stretch taken = theyChanged ? there : here;
          mResult.insert( mResult.end(), taken.begin(), taken.end() );
          return true;
        }

        const Vertices &mBase;
        const Vertices &mOurs;
        const Vertices &mTheirs;
        std::size_t mAtBase = 0;
        std::size_t mAtOurs = 0;
        std::size_t mAtTheirs = 0;
        Vertices mResult;
    };

    bool isLine( const QgsGeometry &geometry )
    {
      return !geometry.isNull() && geometry.type() == compat::LineGeometry;
    }

    std::vector<Vertices> partsOf( const QgsGeometry &geometry )
    {
      std::vector<Vertices> parts;
      for ( auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part )
      {
        Vertices &vertices = parts.emplace_back();
        for ( auto vertex = ( *part )->vertices_begin(); vertex != ( *part )->vertices_end(); ++vertex )
          vertices.push_back( *vertex );
      }
      return parts;
    }

    QgsGeometry lineOf( const std::vector<Vertices> &parts )
    {
      auto lines = std::make_unique<QgsMultiLineString>();
      for ( const Vertices &part : parts )
        lines->addGeometry( new QgsLineString( QVector<QgsPoint>( part.begin(), part.end() ) ) );
      return QgsGeometry( std::move( lines ) );
    }
  } // namespace

  std::optional<QgsGeometry> mergedLine( const QgsGeometry &base, const QgsGeometry &ours, const QgsGeometry &theirs )
  {
    if ( !isLine( base ) || !isLine( ours ) || !isLine( theirs ) )
      return std::nullopt;
    const std::vector<Vertices> before = partsOf( base ), here = partsOf( ours ), there = partsOf( theirs );
    if ( before.size() != here.size() || before.size() != there.size() )
      return std::nullopt;
    std::vector<Vertices> parts;
    for ( std::size_t i = 0; i < before.size(); ++i )
    {
      std::optional<Vertices> part = LineMerge( before[i], here[i], there[i] ).run();
      if ( !part || part->size() < 2 )
        return std::nullopt;
      parts.push_back( *std::move( part ) );
    }
    const Result<QgsGeometry> line = normalized( lineOf( parts ) );
    if ( !line || ( !line->isSimple() && ours.isSimple() && theirs.isSimple() ) )
      return std::nullopt;
    return *line;
  }
} // namespace eplan
