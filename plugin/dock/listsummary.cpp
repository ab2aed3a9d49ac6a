// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/listsummary.h"

#include "base/language.h"
#include "dock/listpage.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    QString countOf( const QList<Project> &projects, Kind kind )
    {
      return Language::locale().toString( static_cast<int>( std::ranges::count( projects, kind, &Project::kind ) ) );
    }
  } // namespace

  QList<Project> projectsOf( const ProjectList &list, FiscalYear year )
  {
    QList<Project> projects;
    std::ranges::copy_if( list.projects, std::back_inserter( projects ),
                          [year]( const Project &project ) { return project.fiscalYear == year; } );
    return projects;
  }

  QString summaryOf( const ProjectList &list, FiscalYear year )
  {
    const QList<Project> projects = projectsOf( list, year );
    QStringList sentences {
      ListPage::tr( "%n project(s) of %1: %2 of roads, %3 of water, %4 other.", nullptr, static_cast<int>( projects.size() ) )
        .arg( year.buddhistYear() )
        .arg( countOf( projects, Kind::Road ), countOf( projects, Kind::Water ), countOf( projects, Kind::Other ) ) };
    if ( const int others = static_cast<int>( list.projects.size() - projects.size() ); others > 0 )
      sentences << ListPage::tr( "%n project(s) of other years are not opened.", nullptr, others );
    const auto leftOut =
      static_cast<int>( std::ranges::count_if( list.findings, []( const ListFinding &finding ) { return leavesOut( finding.trouble ); } ) );
    if ( leftOut > 0 )
      sentences << ListPage::tr( "%n row(s) are no projects and were left out.", nullptr, leftOut );
    return sentences.join( ' ' );
  }
} // namespace eplan
