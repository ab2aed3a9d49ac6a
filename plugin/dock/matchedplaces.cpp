// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/matchedplaces.h"

#include "dock/worklist.h"

namespace eplan
{
  ProjectsToMatch ProjectsToMatch::of( const WorkList &list )
  {
    ProjectsToMatch projects;
    projects.known.reserve( list.size() );
    projects.isPlaced.reserve( list.size() );
    for ( int position = 0; position < list.size(); ++position )
    {
      const WorkItem &item = list.at( position );
      projects.known.append( { item.id, item.code, item.title } );
      projects.isPlaced.append( item.facts.placed );
    }
    return projects;
  }

  MatchedPlaces matchPlaces( PlacesRead read, ProjectsToMatch projects )
  {
    MatchedPlaces places;
    for ( const KnownProject &project : std::as_const( projects.known ) )
    {
      places.placeOf.insert( project.id, static_cast<int>( places.texts.size() ) );
      places.texts.append( QStringLiteral( "%1 · %2" ).arg( project.code, project.title ) );
    }
    places.matching = match( read.candidates, projects.known );
    places.read = std::move( read );
    places.projects = std::move( projects );
    return places;
  }
} // namespace eplan
