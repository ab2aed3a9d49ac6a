// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/inspection.h"

#include "duplicates/finder.h"
#include "duplicates/nearby.h"
#include "duplicates/stretchgeometry.h"

#include <qgsfeedback.h>

#include <QSet>

#include <algorithm>
#include <utility>

namespace eplan
{
  namespace
  {
    /// A layer's feature as a work that is there already; nothing of one that is neither point nor line.
    std::optional<Work> existingWork( const LayerFeature &feature )
    {
      Result<WorkTrace> trace = traceOf( feature.wgs84 );
      if ( !trace || trace->isEmpty() )
        return std::nullopt;
      Work work;
      work.title = feature.name;
      work.trace = *std::move( trace );
      work.isReference = true;
      return work;
    }

    void addExisting( std::vector<Work> &works, const LayerSnapshot &layer, QgsFeedback &feedback )
    {
      for ( const LayerFeature &feature : layer.read( feedback ) )
      {
        if ( std::optional<Work> work = existingWork( feature ) )
          works.push_back( *std::move( work ) );
      }
    }

    /// Nobody builds what was taken out of the budget.
    bool isInTheWay( const Project &project )
    {
      return project.placement.isPlaced() && project.state != ProjectState::Withdrawn;
    }

    void addProjects( std::vector<Work> &works, const QList<Project> &projects, bool isOtherYear )
    {
      for ( const Project &project : projects )
      {
        if ( !isInTheWay( project ) )
          continue;
        works.push_back( workOf( project ) );
        works.back().isReference = isOtherYear;
      }
    }

    Result<QList<Project>> projectsIn( const WorkspaceFile &file, QgsFeedback &feedback )
    {
      const Result<Workspace> workspace = Workspace::open( file.path, file.key );
      return workspace ? workspace->asPlaced( feedback ) : workspace.error();
    }

    std::vector<Work> worksOf( const InspectionOrder &order, const QList<Project> &projects, QgsFeedback &feedback )
    {
      std::vector<Work> works;
      addProjects( works, projects, false );
      for ( const WorkspaceFile &year : order.otherYears )
      {
        if ( const Result<QList<Project>> planned = projectsIn( year, feedback ) )
          addProjects( works, *planned, true );
      }
      if ( order.existing )
        addExisting( works, *order.existing, feedback );
      return works;
    }

    std::shared_ptr<const ReferenceLayer> referenceOf( const std::shared_ptr<const LayerSnapshot> &layer, QgsFeedback &feedback )
    {
      if ( !layer )
        return nullptr;
      QList<QgsGeometry> geometries;
      for ( const LayerFeature &feature : layer->read( feedback ) )
        geometries << feature.wgs84;
      return std::make_shared<const ReferenceLayer>( geometries );
    }

    CheckContext contextOf( const InspectionOrder &order, const QList<Project> &projects, QgsFeedback &feedback )
    {
      CheckContext context;
      for ( const Organisation &organisation : order.organisations )
        context.addOrganisation( organisation );
      if ( order.office )
        context.setOffice( order.ownOrganisation, *order.office );
      context.setRoads( referenceOf( order.roads, feedback ) );
      context.setWaters( referenceOf( order.waters, feedback ) );
      const std::vector<Project> all( projects.begin(), projects.end() );
      context.setSpots( std::make_shared<const Spots>( all ) );
      return context;
    }

    /// Two works at one spot are told once: by what they are to each other, where that is known.
    void removeDoubles( QList<Remark> &remarks )
    {
      QSet<ProjectId> met;
      for ( const Remark &remark : std::as_const( remarks ) )
      {
        if ( remark.met() )
          met << remark.project;
      }
      const auto isDouble = [&met]( const Remark &remark )
      { return remark.finding() && remark.finding()->rule == Rule::SameSpot && met.contains( remark.project ); };
      remarks.erase( std::remove_if( remarks.begin(), remarks.end(), isDouble ), remarks.end() );
    }

    Remark remarkOfFinding( Finding finding, const Placement &placement )
    {
      return { finding.project, finding.severity, finding.where, finding, answerTo( QString( toText( finding.rule ) ), placement ) };
    }
  } // namespace

  Neighbourhood::Neighbourhood( CheckContext context, std::vector<Work> works, const QList<Project> &projects,
                                const InspectionHabits &habits )
      : mContext( std::move( context ) )
      , mHabits( habits )
      , mWorks( std::make_shared<const WorksIndex>( std::move( works ) ) )
  {
    for ( const Project &project : projects )
    {
      if ( !project.placement.justified.isEmpty() )
        mJustified.insert( project.id, project.placement.justified );
      if ( !project.placement.accepted.isEmpty() )
        mAccepted.insert( project.id, project.placement.accepted );
    }
  }

  Remark Neighbourhood::remarkOf( const ProjectId &project, const Encounter &encounter ) const
  {
    const WorkPair &pair = encounter.evidence;
    MetWork met;
    met.id = ProjectId { encounter.work->id };
    met.title = encounter.work->title;
    met.organisation = OrganisationCode { encounter.work->organisation };
    met.fiscalYear = encounter.work->fiscalYear;
    met.place = encounter.place;
    met.relation = pair.relation;
    met.distance = Metres { pair.distance };
    met.overlapHere = Metres { pair.overlapA };
    met.overlapThere = Metres { pair.overlapB };
    met.shareHere = pair.shareA;
    met.shareThere = pair.shareB;
    // Only what is to be told is looked for.
    const Severity severity = mHabits.severityOf( pair.relation ).value_or( Severity::Hint );
    return { project, severity, encounter.shared, met, {} };
  }

  QList<Remark> Neighbourhood::metBy( const Project &project, const Moved &moved ) const
  {
    QList<Remark> remarks;
    if ( !isInTheWay( project ) )
      return remarks;
    LiveWorks works( mWorks );
    for ( const Project &other : moved )
      isInTheWay( other ) ? works.put( workOf( other ) ) : works.remove( other.id.text );
    for ( const Encounter &encounter : works.meet( workOf( project ), mHabits.works ) )
      remarks << remarkOf( project.id, encounter );
    return remarks;
  }

  /// By this project's word, or else by the other's.
  void Neighbourhood::answer( Remark &remark, const Placement &placement, const Moved &moved ) const
  {
    const MetWork *met = remark.met();
    remark.answer = met->id.isEmpty() ? answerTo( QString( ALREADY_THERE ), placement ) : answerTo( met->id, placement );
    if ( !remark.answer.isEmpty() || met->id.isEmpty() )
      return;
    Placement other;
    other.justified = moved.contains( met->id ) ? moved[met->id].placement.justified : mJustified.value( met->id );
    remark.answer = answerTo( remark.project, other );
  }

  QList<Remark> Neighbourhood::remarksOf( const Project &project, const Moved &moved ) const
  {
    return withMet( checkProject( project, mContext, mHabits.checks ), project, moved );
  }

  QList<Remark> Neighbourhood::whileDrawing( const Project &project, const QgsGeometry &drawn, const Moved &moved ) const
  {
    Project asDrawn = project;
    asDrawn.placement.geometry = drawn;
    // They were about another place.
    asDrawn.placement.accepted.clear();
    return withMet( checkWhileDrawing( project, drawn, mContext, mHabits.checks ), asDrawn, moved );
  }

  QList<Remark> Neighbourhood::withMet( std::vector<Finding> findings, const Project &project, const Moved &moved ) const
  {
    QList<Remark> remarks = metBy( project, moved );
    for ( Remark &remark : remarks )
      answer( remark, project.placement, moved );
    for ( Finding &finding : findings )
      remarks << remarkOfFinding( std::move( finding ), project.placement );
    removeDoubles( remarks );
    return remarks;
  }

  Result<QList<Remark>> Neighbourhood::allMet( QgsFeedback &feedback ) const
  {
    const Result<Findings> found = findPairs( *mWorks, mHabits.works, feedback );
    if ( !found )
      return found.error();
    QList<Remark> remarks;
    Nearby nearby( *mWorks, mHabits.works );
    for ( const WorkPair &pair : found->pairs )
    {
      const Encounter encounter { &mWorks->work( pair.b ), pair, nearby.sharedStretch( pair ), wholeGeometry( mWorks->traces(), pair.b ) };
      Remark remark = remarkOf( ProjectId { mWorks->work( pair.a ).id }, encounter );
      Placement placement;
      placement.justified = mJustified.value( remark.project );
      placement.accepted = mAccepted.value( remark.project );
      answer( remark, placement, {} );
      if ( !mWorks->work( pair.b ).isReference )
        remarks << mirroredPair( remark, mWorks->work( pair.a ), wholeGeometry( mWorks->traces(), pair.a ) );
      remarks << std::move( remark );
    }
    return remarks;
  }

  Remark mirroredPair( const Remark &remark, const Work &work, const QgsGeometry &place )
  {
    Remark other = remark;
    MetWork met = *remark.met();
    other.project = met.id;
    other.isMirror = true;
    met.id = remark.project;
    met.title = work.title;
    met.organisation = OrganisationCode { work.organisation };
    met.fiscalYear = work.fiscalYear;
    met.place = place;
    std::swap( met.overlapHere, met.overlapThere );
    std::swap( met.shareHere, met.shareThere );
    other.what = met;
    return other;
  }

  Remark mirrored( const Remark &remark, const Project &project )
  {
    Project plain = project;
    plain.placement.geometry = {};
    return mirroredPair( remark, workOf( plain ), project.placement.geometry );
  }

  Result<Inspection> inspect( const InspectionOrder &order, QgsFeedback &feedback )
  {
    const Result<QList<Project>> read = projectsIn( order.file, feedback );
    if ( !read )
      return read.error();
    const std::vector<Project> projects( read->begin(), read->end() );
    QHash<ProjectId, const Project *> byId;
    for ( const Project &project : projects )
      byId.insert( project.id, &project );

    CheckContext context = contextOf( order, *read, feedback );
    Result<std::vector<Finding>> findings = checkAll( projects, context, order.habits.checks, feedback );
    if ( !findings )
      return findings.error();
    QList<Remark> remarks;
    for ( Finding &finding : *findings )
    {
      const Placement &placement = byId.value( finding.project )->placement;
      remarks << remarkOfFinding( std::move( finding ), placement );
    }
    Inspection inspection;
    inspection.neighbourhood =
      std::make_shared<const Neighbourhood>( std::move( context ), worksOf( order, *read, feedback ), *read, order.habits );
    const Result<QList<Remark>> met = inspection.neighbourhood->allMet( feedback );
    if ( !met )
      return met.error();
    remarks += *met;
    removeDoubles( remarks );
    inspection.remarks = RemarkBook( remarks );
    return inspection;
  }
} // namespace eplan
