// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/inspector.h"

#include "base/backgroundtask.h"
#include "base/elsewhere.h"
#include "dock/desk.h"

#include <qgsapplication.h>
#include <qgsmessagelog.h>

#include <QtConcurrentRun>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// After more edits than this it is quicker, and the neighbours are surer, to look over everything.
    constexpr int MANY = 100;

    bool isGraver( const Remark &a, const Remark &b )
    {
      return std::pair( a.isAnswered(), -static_cast<int>( a.severity ) ) < std::pair( b.isAnswered(), -static_cast<int>( b.severity ) );
    }
  } // namespace

  Inspector::Inspector( Desk &desk, QObject *parent )
      : QObject( parent )
      , mDesk( desk )
      , mHabits( InspectionHabits::kept() )
  {
    mSoon.setSingleShot( true );
    connect( &mSoon, &QTimer::timeout, this, &Inspector::lookAtEdited );
    connect( &mLook, &QFutureWatcherBase::finished, this, &Inspector::takeLooked );
    mDesk.setSendGate( [this] { return gate(); } );
    mDesk.list().setFindings( [this]( const ProjectId &project ) { return gravestOpen( project ); } );
    connect( &mDesk, &Desk::workspaceChanged, this, &Inspector::begin );
    connect( &mDesk, &Desk::listReplaced, this, &Inspector::lookOverAll );
    connect( &mDesk, &Desk::projectsChanged, this, &Inspector::noteEdited );
  }

  Inspector::~Inspector()
  {
    mDesk.setSendGate( nullptr );
    mDesk.list().setFindings( nullptr );
    dismiss();
    for ( const QPointer<BackgroundTaskBase> &task : std::as_const( mDismissed ) )
      BackgroundTaskBase::stop( task );
    mLook.waitForFinished();
  }

  InspectionOrder Inspector::order() const
  {
    const OrganisationCode own = mDesk.who()->account.organisation;
    InspectionOrder order { mDesk.openFile(), mDesk.otherYears(), mHabits, {}, own, officeOf( own ), nullptr, nullptr, nullptr };
    if ( mDesk.signedIn() )
      order.organisations = mDesk.signedIn()->organisations;
    order.existing = LayerSnapshot::of( layerFor( LayerRole::Existing ) );
    order.roads = LayerSnapshot::of( layerFor( LayerRole::Roads ) );
    order.waters = LayerSnapshot::of( layerFor( LayerRole::Waters ) );
    return order;
  }

  SendGate Inspector::gate() const
  {
    const auto neighbourhood = mNeighbourhood
                                 ? mNeighbourhood
                                 : std::make_shared<const Neighbourhood>( CheckContext(), std::vector<Work>(), QList<Project>(), mHabits );
    return [neighbourhood, moved = mMoved]( const Versions &versions ) -> std::optional<QString>
    {
      Project project = versions.base;
      project.placement = versions.ours;
      for ( const Remark &remark : neighbourhood->remarksOf( project, moved ) )
      {
        if ( remark.severity == Severity::Blocking && !remark.isAnswered() && project.placement.isPlaced() )
          return tr( "Not sent: %1" ).arg( sentenceFor( remark ) );
      }
      return std::nullopt;
    };
  }

  /// Another workspace: what was known is of no use.
  void Inspector::begin( const QString &workspace )
  {
    cancel();
    replaceAll( {} );
    mMoved.clear();
    mEdited.clear();
    emit changed();
    if ( !workspace.isEmpty() )
      lookOverAll();
  }

  void Inspector::lookOverAll()
  {
    if ( !mDesk.isOpen() )
      return;
    dismiss();
    mMoved.clear();
    auto *task = new BackgroundTask<Inspection>(
      tr( "Looking over the projects" ), this, [order = order()]( QgsFeedback &feedback ) { return inspect( order, feedback ); },
      [this, round = mRound]( Result<Inspection> inspection )
      {
        if ( round == mRound )
          take( std::move( inspection ) );
      } );
    connect( task, &QgsTask::progressChanged, this, &Inspector::progressed );
    mTask = task;
    QgsApplication::taskManager()->addTask( task );
    emit changed();
  }

  void Inspector::dismiss()
  {
    ++mRound;
    mDismissed.removeAll( nullptr );
    if ( !mTask )
      return;
    mDismissed << mTask;
    mTask->cancel();
    mTask = nullptr;
  }

  void Inspector::cancel()
  {
    dismiss();
    emit changed();
  }

  void Inspector::replaceAll( Inspection inspection )
  {
    std::swap( mRemarks, inspection.remarks );
    std::swap( mNeighbourhood, inspection.neighbourhood );
    freeElsewhere( std::move( inspection ) );
  }

  void Inspector::take( Result<Inspection> inspection )
  {
    mTask = nullptr;
    if ( inspection )
      replaceAll( *std::move( inspection ) );
    else
      QgsMessageLog::logMessage( inspection.error().message, QStringLiteral( "e-Plan" ), Qgis::MessageLevel::Info, false );
    // Who was edited meanwhile was read before or after: nobody knows.
    if ( !mEdited.isEmpty() )
      mSoon.start( 0 );
    emit changed();
  }

  void Inspector::noteEdited( const QList<ProjectId> &ids )
  {
    for ( const ProjectId &id : ids )
      mEdited << id;
    mSoon.start( 0 );
  }

  void Inspector::lookAtEdited()
  {
    // It goes on when that has ended.
    if ( mEdited.isEmpty() || !mNeighbourhood || isLooking() || mLook.isRunning() )
      return;
    if ( mEdited.size() + mMoved.size() > MANY )
    {
      mEdited.clear();
      return lookOverAll();
    }
    Looked looked;
    looked.workspace = mDesk.workspacePath();
    for ( const ProjectId &id : std::exchange( mEdited, {} ) )
    {
      const Result<Versions> versions = mDesk.versions( id );
      if ( !versions )
        continue;
      Project project = versions->base;
      project.placement = versions->ours;
      mMoved.insert( id, project );
      looked.projects << project;
    }
    mLook.setFuture( QtConcurrent::run(
      [looked, neighbourhood = mNeighbourhood, moved = mMoved]
      {
        Looked done = looked;
        for ( const Project &project : looked.projects )
          done.remarks += neighbourhood->remarksOf( project, moved );
        return done;
      } ) );
  }

  void Inspector::takeLooked()
  {
    const Looked looked = mLook.result();
    // All were looked over meanwhile, or another year lies on the desk.
    if ( looked.workspace == mDesk.workspacePath() && !mMoved.isEmpty() )
    {
      for ( const Project &project : looked.projects )
        replaceRemarks( project, looked.remarks );
      emit changed();
    }
    lookAtEdited();
  }

  void Inspector::replaceRemarks( const Project &project, const QList<Remark> &remarks )
  {
    QList<Remark> own;
    QList<Remark> mirrors;
    for ( const Remark &remark : remarks )
    {
      if ( remark.project != project.id )
        continue;
      own << remark;
      const bool isOfThisYear = remark.met() && mDesk.list().list().position( remark.met()->id ) >= 0;
      if ( isOfThisYear )
        mirrors << mirrored( remark, project );
    }
    mRemarks.replace( project.id, own, mirrors );
  }

  QList<Remark> Inspector::remarksOf( const ProjectId &id ) const
  {
    QList<Remark> remarks = mRemarks.of( id );
    std::stable_sort( remarks.begin(), remarks.end(), isGraver );
    return remarks;
  }

  QList<Remark> Inspector::all() const
  {
    QList<Remark> remarks;
    for ( int position = 0; position < mDesk.list().list().size(); ++position )
    {
      for ( const Remark &remark : mRemarks.of( mDesk.list().list().at( position ).id ) )
      {
        if ( !remark.isMirror )
          remarks << remark;
      }
    }
    std::stable_sort( remarks.begin(), remarks.end(), isGraver );
    return remarks;
  }

  QList<Remark> Inspector::openOfWaiting() const
  {
    QList<Remark> remarks;
    for ( const ProjectId &id : mDesk.list().list().changed() )
    {
      for ( const Remark &remark : mRemarks.of( id ) )
      {
        if ( isOpen( remark ) )
          remarks << remark;
      }
    }
    return remarks;
  }

  QList<Remark> Inspector::whileDrawing( const ProjectId &id, const QgsGeometry &wgs84 ) const
  {
    const Result<Versions> versions = mNeighbourhood && !wgs84.isNull() ? mDesk.versions( id ) : Error { ErrorCode::NotFound, {}, {} };
    if ( !versions )
      return {};
    return mNeighbourhood->whileDrawing( versions->base, wgs84, mMoved );
  }

  void Inspector::setHabits( const InspectionHabits &habits )
  {
    mHabits = habits;
    mHabits.keep();
    lookOverAll();
  }
} // namespace eplan
