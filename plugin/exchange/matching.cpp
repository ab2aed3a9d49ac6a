// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/matching.h"

#include "texts/folding.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>

namespace eplan
{
  namespace
  {
    using Index = QHash<QString, QList<ProjectId>>;

    /// The projects by what they can be known by.
    class Register
    {
      public:
        explicit Register( const QList<KnownProject> &projects )
        {
          for ( const KnownProject &project : projects )
          {
            add( mByCode, comparableCode( project.code ), project.id );
            add( mByTitle, comparableTitle( project.title ), project.id );
          }
        }

        struct Find
        {
            QList<ProjectId> projects;
            MatchedBy by = MatchedBy::Code;
        };

        /// What a candidate may be for, by the first that says anything: its code, its name as a code, its name as a title.
        Find find( const PlaceCandidate &candidate ) const
        {
          // A code that no project has is no reason to go by the name: it says plainly that it belongs elsewhere.
          if ( const QString code = comparableCode( candidate.code ); !code.isEmpty() )
            return { mByCode.value( code ), MatchedBy::Code };
          if ( const auto byName = mByCode.constFind( comparableCode( candidate.name ) ); byName != mByCode.cend() )
            return { *byName, MatchedBy::NameAsCode };
          return { mByTitle.value( comparableTitle( candidate.name ) ), MatchedBy::Title };
        }

      private:
        static void add( Index &index, const QString &key, const ProjectId &id )
        {
          if ( !key.isEmpty() )
            index[key] << id;
        }

        Index mByCode;
        Index mByTitle;
    };

    MatchFinding severalProjects( int candidate, const PlaceCandidate &which, const QList<ProjectId> &projects )
    {
      const QString name = which.code.isEmpty() ? which.name : which.code;
      return { MatchTrouble::SeveralProjects,
               { candidate },
               projects,
               QCoreApplication::translate( "Exchange", "%n projects are called “%1”. Choose the one that this position belongs to.",
                                            nullptr, projects.size() )
                 .arg( name ) };
    }

    MatchFinding severalCandidates( const QList<int> &candidates, const PlaceCandidate &first, const ProjectId &project )
    {
      const QString name = first.code.isEmpty() ? first.name : first.code;
      return { MatchTrouble::SeveralCandidates,
               candidates,
               { project },
               QCoreApplication::translate( "Exchange", "%n positions are for the project “%1”. Choose one.", nullptr, candidates.size() )
                 .arg( name ) };
    }
  } // namespace

  QString comparableCode( const QString &code )
  {
    QString comparable;
    for ( const QChar c : folded( code ).toLower() )
    {
      if ( c.isLetterOrNumber() || c.isMark() )
        comparable += c;
    }
    return comparable;
  }

  QString comparableTitle( const QString &title )
  {
    return folded( title ).toLower().simplified();
  }

  Matching match( const QList<PlaceCandidate> &candidates, const QList<KnownProject> &projects )
  {
    const Register known( projects );
    Matching matching;
    QMap<ProjectId, QList<Match>> byProject;
    QSet<ProjectId> mentioned;
    for ( int i = 0; i < candidates.size(); ++i )
    {
      const Register::Find found = known.find( candidates[i] );
      for ( const ProjectId &id : found.projects )
        mentioned << id;
      if ( found.projects.isEmpty() )
        matching.unmatchedCandidates << i;
      else if ( found.projects.size() > 1 )
        matching.findings << severalProjects( i, candidates[i], found.projects );
      else
        byProject[found.projects.first()] << Match { i, found.projects.first(), found.by };
    }
    for ( auto project = byProject.cbegin(); project != byProject.cend(); ++project )
    {
      QList<int> rivals;
      for ( const Match &one : *project )
        rivals << one.candidate;
      if ( rivals.size() == 1 )
        matching.matches << project->first();
      else
        matching.findings << severalCandidates( rivals, candidates[rivals.first()], project.key() );
    }
    for ( const KnownProject &project : projects )
    {
      if ( !mentioned.contains( project.id ) )
        matching.unmatchedProjects << project.id;
    }
    std::sort( matching.matches.begin(), matching.matches.end(),
               []( const Match &a, const Match &b ) { return a.candidate < b.candidate; } );
    return matching;
  }
} // namespace eplan
