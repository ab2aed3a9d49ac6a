// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/spots.h"

#include "domain/placeflaw.h"

#include <qgsgeometry.h>

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// About a metre, in degrees.
    constexpr double SQUARE = 1e-5;
    constexpr int TOLD = 3;

    std::array<qint64, 2> squareOf( const QgsPoint &vertex )
    {
      return { std::llround( vertex.x() / SQUARE ), std::llround( vertex.y() / SQUARE ) };
    }

    /// Nothing where there is no sound position, several points or parts, or no budget any more.
    std::optional<Spots::Key> keyOf( const Project &project )
    {
      const QgsGeometry &geometry = project.placement.geometry;
      if ( geometry.isNull() || project.state == ProjectState::Withdrawn || flawOf( geometry ) || geometry.constGet()->partCount() != 1 )
        return std::nullopt;
      const QgsAbstractGeometry &part = **geometry.const_parts_begin();
      const QgsPoint first = part.vertexAt( QgsVertexId( 0, 0, 0 ) );
      const QgsPoint last = part.vertexAt( QgsVertexId( 0, 0, part.nCoordinates() - 1 ) );
      std::array from = squareOf( first );
      std::array to = squareOf( last );
      if ( to < from )
        std::swap( from, to );
      return Spots::Key { { from[0], from[1], to[0], to[1], project.fiscalYear.buddhistYear() } };
    }
  } // namespace

  Spots::Spots( std::span<const Project> projects )
  {
    for ( const Project &project : projects )
    {
      const std::optional<Key> key = keyOf( project );
      if ( !key || mKeys.contains( project.id ) )
        continue;
      mKeys.insert( project.id, *key );
      mAt[*key].append( { project.id, project.placement.justified } );
    }
  }

  Spots::Company Spots::companyOf( const Project &project ) const
  {
    const std::optional<Key> key = keyOf( project );
    const auto here = key ? mAt.constFind( *key ) : mAt.constEnd();
    if ( here == mAt.constEnd() )
      return {};
    const auto own = mKeys.constFind( project.id );
    const bool isThere = own != mKeys.constEnd() && *own == *key;
    Company company { static_cast<std::size_t>( here->size() ) - ( isThere ? 1 : 0 ), {} };
    bool isDeclared = false;
    for ( auto neighbour = here->begin(); neighbour != here->end() && company.first.size() < TOLD; ++neighbour )
    {
      if ( neighbour->id == project.id )
        continue;
      company.first.append( neighbour->id );
      isDeclared = neighbour->declared.find( project.id ) || project.placement.justified.find( neighbour->id );
    }
    return company.count == 1 && isDeclared ? Company() : company;
  }
} // namespace eplan
