// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/inspection.h"

#include "duplicates/finder.h"
#include "duplicates/stretchgeometry.h"

#include <qgsfeedback.h>

#include <QSet>

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

    void addProjects( std::vector<Work> &works, const QList<Project> &projects, bool isOtherYear )
    {
      for ( const Project &project : projects )
      {
        if ( !project.placement.isPlaced() || project.state == ProjectState::Withdrawn )
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
      context.setRoads( referenceOf( order.roads, feedback ) );
      context.setWaters( referenceOf( order.waters, feedback ) );
      const std::vector<Project> all( projects.begin(), projects.end() );
      context.setSpots( std::make_shared<const Spots>( all ) );
      return context;
    }

    QHash<ProjectId, QList<Justification>> justifiedIn( const QList<Project> &projects )
    {
      QHash<ProjectId, QList<Justification>> justified;
      for ( const Project &project : projects )
      {
        if ( !project.placement.justified.isEmpty() )
          justified.insert( project.id, project.placement.justified );
      }
      return justified;
    }

    Remark remarkOf( Finding finding, const Placement &placement )
    {
      return { finding.project, finding.severity, finding.where, finding, answerTo( toText( finding.rule ), placement ) };
    }

    QString answerIn( const QList<Justification> &justified, const ProjectId &other )
    {
      Placement placement;
      placement.justified = justified;
      return answerTo( other, placement );
    }
  } // namespace

  Surroundings::Surroundings( CheckContext context, std::vector<Work> works, QHash<ProjectId, QList<Justification>> justified,
                              const InspectionHabits &habits )
      : mContext( std::move( context ) )
      , mHabits( habits )
      , mJustified( std::move( justified ) )
      , mWorks( std::make_shared<const WorksIndex>( std::move( works ) ) )
  {
  }

  std::optional<Remark> Surroundings::remarkFor( const WorkPair &pair, const WorksIndex &indexA, const WorksIndex &indexB,
                                                 const QgsGeometry &stretch ) const
  {
    const std::optional<Severity> severity = mHabits.severityOf( pair.relation );
    if ( !severity )
      return std::nullopt;
    const Work &other = indexB.work( pair.b );
    MetWork met;
    met.id = ProjectId { other.id };
    met.title = other.title;
    met.organisation = OrganisationCode { other.organisation };
    met.fiscalYear = other.fiscalYear;
    met.place = wholeGeometry( indexB.traces(), pair.b );
    met.relation = pair.relation;
    met.distance = Metres { pair.distance };
    met.overlapHere = Metres { pair.overlapA };
    met.overlapThere = Metres { pair.overlapB };
    met.shareHere = pair.shareA;
    met.shareThere = pair.shareB;
    return Remark { ProjectId { indexA.work( pair.a ).id }, *severity, stretch, met, {} };
  }

  QList<Remark> Surroundings::metBy( const Project &project, const QList<Project> &moved ) const
  {
    QList<Remark> remarks;
    if ( !project.placement.isPlaced() || project.state == ProjectState::Withdrawn )
      return remarks;
    QSet<QString> elsewhere { project.id.text };
    std::vector<Work> movedWorks;
    QHash<ProjectId, QList<Justification>> justifiedNow;
    for ( const Project &other : moved )
    {
      justifiedNow.insert( other.id, other.placement.justified );
      if ( !elsewhere.contains( other.id.text ) && other.placement.isPlaced() )
        movedWorks.push_back( workOf( other ) );
      elsewhere.insert( other.id.text );
    }
    const WorksIndex one( { workOf( project ) }, 1 );
    const WorksIndex others( std::move( movedWorks ), 1 );
    const auto lookIn = [&]( const WorksIndex &index, bool isMoved ) {
      Nearby nearby( index, mHabits.works );
      std::vector<WorkPair> pairs;
      nearby.findAll( one, 0, pairs );
      for ( const WorkPair &pair : pairs )
      {
        const ProjectId other { index.work( pair.b ).id };
        if ( !isMoved && elsewhere.contains( other.text ) )
          continue;
        std::optional<Remark> remark = remarkFor( pair, one, index, nearby.sharedStretch( one, pair ) );
        if ( !remark )
          continue;
        remark->answer = other.isEmpty() ? answerTo( ALREADY_THERE, project.placement ) : answerTo( other, project.placement );
        if ( remark->answer.isEmpty() )
          remark->answer = answerIn( justifiedNow.value( other, justifiedOf( other ) ), project.id );
        remarks << *std::move( remark );
      }
    };
    lookIn( *mWorks, false );
    lookIn( others, true );
    return remarks;
  }

  QList<Remark> Surroundings::remarksOf( const Project &project, const QList<Project> &moved ) const
  {
    QList<Remark> remarks;
    for ( Finding &finding : checkProject( project, mContext, mHabits.checks ) )
      remarks << remarkOf( std::move( finding ), project.placement );
    return remarks + metBy( project, moved );
  }

  QList<Remark> Surroundings::whileDrawing( const Project &project, const QgsGeometry &drawn, const QList<Project> &moved ) const
  {
    Project asDrawn = project;
    asDrawn.placement.geometry = drawn;
    asDrawn.placement.accepted.clear();
    QList<Remark> remarks;
    for ( Finding &finding : checkWhileDrawing( project, drawn, mContext, mHabits.checks ) )
      remarks << remarkOf( std::move( finding ), asDrawn.placement );
    return remarks + metBy( asDrawn, moved );
  }

  Result<QList<Remark>> Surroundings::allMet( QgsFeedback &feedback ) const
  {
    const Result<Findings> found = findPairs( *mWorks, mHabits.works, feedback );
    if ( !found )
      return found.error();
    QList<Remark> remarks;
    Nearby nearby( *mWorks, mHabits.works );
    for ( const WorkPair &pair : found->pairs )
    {
      std::optional<Remark> remark = remarkFor( pair, *mWorks, *mWorks, nearby.sharedStretch( pair ) );
      if ( !remark )
        continue;
      const ProjectId other = remark->met()->id;
      remark->answer = answerIn( justifiedOf( remark->project ), other );
      if ( remark->answer.isEmpty() )
        remark->answer = answerIn( justifiedOf( other ), remark->project );
      remarks << *std::move( remark );
      if ( !mWorks->work( pair.b ).isReference )
        remarks << mirroredPair( remarks.last(), mWorks->work( pair.a ), wholeGeometry( mWorks->traces(), pair.a ) );
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
    Inspection inspection;
    for ( Finding &finding : *findings )
    {
      const Placement &placement = byId.value( finding.project )->placement;
      inspection.remarks << remarkOf( std::move( finding ), placement );
    }
    inspection.surroundings = std::make_shared<const Surroundings>( std::move( context ), worksOf( order, *read, feedback ),
                                                                    justifiedIn( *read ), order.habits );
    const Result<QList<Remark>> met = inspection.surroundings->allMet( feedback );
    if ( !met )
      return met.error();
    inspection.remarks += *met;
    return inspection;
  }
} // namespace eplan
