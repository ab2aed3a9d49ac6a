// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/matchedplaces.h"

namespace eplan
{
  ProjectsToMatch ProjectsToMatch::of( const QVector<WorkItem> &items )
  {
    ProjectsToMatch projects;
    projects.known.reserve( items.size() );
    projects.isPlaced.reserve( items.size() );
    for ( const WorkItem &item : items )
    {
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
