// SPDX-License-Identifier: GPL-2.0-or-later
#include "worker.h"

#include "hands.h"
#include "position.h"
#include "remote/network.h"
#include "remote/onworker.h"
#include "sync/load.h"
#include "sync/send.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsfeedback.h>

#include <QTimer>

#include <algorithm>
#include <random>

namespace eplan::soak
{
  namespace
  {
    constexpr int STEPS = 12;
    constexpr int BURST = 24;
    constexpr int MEETINGS = 4;
    /// The projects that everybody works on, so that they meet.
    constexpr int SHARED = 60;

    /// More of what is more work, and of what a kill hurts.
    constexpr std::array DAY { Act::Place,  Act::Place, Act::Place, Act::Layer, Act::Layer, Act::Layer, Act::Gdal, Act::Sql,   Act::Undo,
                               Act::Attach, Act::Load,  Act::Send,  Act::Send,  Act::Send,  Act::Mine,  Act::Mine, Act::Theirs };

    class Worker
    {
      public:
        explicit Worker( const WorkOrder &order )
            : mOrder( order )
            , mDiary( order.diary )
            , mRandom( order.seed )
        {
        }

        bool run();

      private:
        bool open();
        void day();
        void endOfMonth();
        void act( Act act );
        void edit( Act act, const ProjectId &id );
        void editAnywhere();
        void burst();
        void meetColleague();
        void attach();
        void undo();
        bool hasConflicts();
        void settle( Act act );
        bool load();
        bool send();
        template <typename Report>
        Result<Report> inBackground( Result<Report> ( *job )( EplanService &, Workspace &, const WorkOrder &, QgsFeedback & ) );
        bool end( int deed, const Result<void> &outcome, const QString &result = {} );

        int any( int below ) { return std::uniform_int_distribution<int>( 0, below - 1 )( mRandom ); }
        ProjectId anyProject();
        std::optional<ProjectId> anyUnplaced();
        void listProjects();

        WorkOrder mOrder;
        Diary mDiary;
        std::mt19937 mRandom;
        std::optional<Hands> mHands;
        /// The one that loads and sends on another thread, while the hands edit.
        std::optional<Workspace> mWorkspace;
        QList<ProjectId> mProjects;
        int mPositions = 0;
        bool mIsBusy = false;
    };

    Connection connectionOf( const WorkOrder &order )
    {
      return { QStringLiteral( "Practice" ), order.address, Mode::Practice, order.authConfigId };
    }

    Result<LoadReport> loadYear( EplanService &service, Workspace &workspace, const WorkOrder &order, QgsFeedback &feedback )
    {
      return eplan::load( service, workspace, FiscalYear( order.year ), feedback );
    }

    Result<SendReport> sendWaiting( EplanService &service, Workspace &workspace, const WorkOrder &, QgsFeedback &feedback )
    {
      return eplan::send( service, workspace, feedback );
    }

    /// The sums, and what stopped it.
    QString sumsOf( const SendReport &report )
    {
      return QStringLiteral( "%1 %2 %3 %4 %5 %6" )
        .arg( report.changed )
        .arg( report.accepted )
        .arg( report.returned )
        .arg( report.conflicts )
        .arg( report.waiting )
        .arg( report.stoppedBy ? report.stoppedBy->message : QString() );
    }

    bool Worker::run()
    {
      if ( !open() )
        return false;
      listProjects();
      if ( ( mProjects.isEmpty() || any( 3 ) == 0 ) && mOrder.wanted && !load() )
        return false;
      mOrder.wanted ? day() : endOfMonth();
      return true;
    }

    bool Worker::open()
    {
      const int deed = mDiary.begin( { Act::Open } );
      const WorkspaceKey key { mOrder.address, mOrder.user, FiscalYear( mOrder.year ) };
      Result<Workspace> workspace = Workspace::open( mOrder.workspace, key );
      Result<Hands> hands = workspace ? Hands::on( mOrder.workspace, key ) : Result<Hands>( workspace.error() );
      if ( !hands )
        return end( deed, hands.error() );
      mWorkspace.emplace( *std::move( workspace ) );
      mHands.emplace( *std::move( hands ) );
      return end( deed, {} );
    }

    void Worker::day()
    {
      const int wantedAt = 3 + any( STEPS - 3 );
      for ( int step = 0; step < STEPS; ++step )
      {
        if ( step == 1 && any( 3 ) == 0 )
          burst();
        act( step == wantedAt ? *mOrder.wanted : DAY.at( static_cast<std::size_t>( any( DAY.size() ) ) ) );
      }
    }

    void Worker::endOfMonth()
    {
      load();
      send();
      load();
    }

    void Worker::act( Act act )
    {
      switch ( act )
      {
        case Act::Open:
        case Act::Load:
          load();
          return;
        case Act::Send:
          send();
          return;
        case Act::Undo:
          return undo();
        case Act::Draw:
        case Act::Attach:
          return attach();
        case Act::Mine:
        case Act::Theirs:
          if ( act == mOrder.wanted && !hasConflicts() )
            meetColleague();
          return settle( act );
        case Act::Place:
        case Act::Layer:
        case Act::Gdal:
        case Act::Sql:
          return edit( act, anyProject() );
      }
    }

    void Worker::edit( Act act, const ProjectId &id )
    {
      const QString before = mHands->positionOf( id );
      // Other programs change the one row that a project has; for more there are our own tools.
      const Act done = before.startsWith( QLatin1String( "Multi" ) ) ? Act::Place : act;
      const bool isRemoved = done == Act::Place && before != NOWHERE && any( 10 ) == 0;
      const Shape shape = done == Act::Place && !mIsBusy ? static_cast<Shape>( any( 4 ) ) : simpleShapeFor( id.text, before );
      const QgsGeometry geometry = isRemoved ? QgsGeometry() : newPosition( Drawer::Person, mOrder.firstPosition + mPositions++, shape );
      const int deed = mDiary.begin( { done, id.text, before, positionText( geometry ), mIsBusy } );
      Result<void> outcome;
      if ( done == Act::Layer )
        outcome = mHands->drawInQgis( id, geometry );
      else if ( done == Act::Gdal )
        outcome = mHands->drawWithGdal( id, geometry );
      else if ( done == Act::Sql )
        outcome = mHands->drawWithSql( id, geometry );
      else
        outcome = mHands->place( id, geometry );
      end( deed, outcome );
    }

    /// Now and then one that waits: what was sent when the program was killed before is among them, and may have arrived.
    ProjectId Worker::anyProject()
    {
      const Result<QList<ProjectId>> waiting = mHands->workspace().waiting();
      if ( any( 3 ) == 0 && waiting && !waiting->isEmpty() )
        return waiting->at( any( waiting->size() ) );
      return mProjects.at( any( std::min<int>( SHARED, mProjects.size() ) ) );
    }

    void Worker::editAnywhere()
    {
      constexpr std::array WAYS { Act::Place, Act::Layer, Act::Gdal, Act::Sql };
      edit( WAYS.at( static_cast<std::size_t>( any( WAYS.size() ) ) ), anyProject() );
    }

    void Worker::burst()
    {
      for ( int i = 0; i < BURST; ++i )
        edit( Act::Place, mProjects.at( any( mProjects.size() ) ) );
    }

    /// Who comes to the same projects meanwhile is met by loading.
    void Worker::meetColleague()
    {
      for ( int i = 0; i < MEETINGS; ++i )
        editAnywhere();
      load();
    }

    std::optional<ProjectId> Worker::anyUnplaced()
    {
      for ( int i = 0; i < SHARED; ++i )
      {
        const ProjectId id = anyProject();
        if ( mHands->positionOf( id ) == NOWHERE )
          return id;
      }
      return std::nullopt;
    }

    void Worker::attach()
    {
      const QString drawn = positionText( newPosition( Drawer::Person, mOrder.firstPosition + mPositions, Shape::Point ) );
      const int drawing = mDiary.begin( { Act::Draw, {}, NOWHERE, drawn, mIsBusy } );
      if ( !end( drawing, mHands->drawLoose( newPosition( Drawer::Person, mOrder.firstPosition + mPositions++, Shape::Point ) ) ) )
        return;
      const Result<QList<Drawing>> loose = mHands->workspace().unattached();
      const std::optional<ProjectId> id = anyUnplaced();
      if ( !loose || loose->isEmpty() || !id )
        return;
      const int deed = mDiary.begin( { Act::Attach, id->text, NOWHERE, positionText( loose->first().geometry ), mIsBusy } );
      end( deed, mHands->workspace().attach( loose->first(), *id ) );
    }

    void Worker::undo()
    {
      const int deed = mDiary.begin( { Act::Undo, {}, {}, {}, mIsBusy } );
      const Result<std::optional<HistoryStep>> undone = mHands->workspace().undo();
      if ( !undone )
      {
        end( deed, undone.error() );
        return;
      }
      // Which edit that was is the workspace's business.
      const ProjectId project = *undone ? ( *undone )->project : ProjectId();
      const QString position = project.isEmpty() ? QString() : mHands->positionOf( project );
      end( deed, {}, QStringLiteral( "%1|%2" ).arg( project.text, position ) );
    }

    bool Worker::hasConflicts()
    {
      const Result<QList<ProjectId>> conflicts = mHands->workspace().conflicts();
      return conflicts && !conflicts->isEmpty();
    }

    void Worker::settle( Act act )
    {
      const Result<QList<ProjectId>> conflicts = mHands->workspace().conflicts();
      if ( !conflicts || conflicts->isEmpty() )
        return;
      const ProjectId id = conflicts->at( any( conflicts->size() ) );
      const Result<Versions> versions = mHands->workspace().versions( id );
      if ( !versions || !versions->theirs )
        return;
      const QString before = positionText( versions->ours.geometry );
      const QString after = act == Act::Mine ? before : positionText( versions->theirs->placement.geometry );
      const int deed = mDiary.begin( { act, id.text, before, after, mIsBusy } );
      const Result<void> settled = mHands->workspace().settleConflict( id, act == Act::Mine ? Side::Mine : Side::Theirs );
      end( deed, settled, positionText( versions->theirs->placement.geometry ) );
    }

    /// Meanwhile the person goes on editing, as often as not.
    template <typename Report>
    Result<Report> Worker::inBackground( Result<Report> ( *job )( EplanService &, Workspace &, const WorkOrder &, QgsFeedback & ) )
    {
      QTimer pen;
      QObject::connect( &pen, &QTimer::timeout, &pen, [this] { editAnywhere(); } );
      mIsBusy = true;
      if ( !mProjects.isEmpty() && mOrder.wanted && any( 2 ) )
        pen.start( 1 + any( 20 ) );
      const Result<Report> report = onWorker(
        [this, job]
        {
          EplanService service( connectionOf( mOrder ) );
          service.setPatience( std::chrono::seconds( 5 ) );
          QgsFeedback feedback;
          return job( service, *mWorkspace, mOrder, feedback );
        } );
      mIsBusy = false;
      return report;
    }

    bool Worker::load()
    {
      const int deed = mDiary.begin( { Act::Load } );
      const Result<LoadReport> report = inBackground( loadYear );
      listProjects();
      return end( deed, report ? Result<void>() : report.error() ) || !mProjects.isEmpty();
    }

    bool Worker::send()
    {
      const int deed = mDiary.begin( { Act::Send } );
      const Result<SendReport> report = inBackground( sendWaiting );
      return end( deed, report ? Result<void>() : report.error(), report ? sumsOf( *report ) : QString() );
    }

    void Worker::listProjects()
    {
      const Result<QVector<WorkItem>> items = mHands->workspace().items();
      mProjects.clear();
      for ( const WorkItem &item : items ? *items : QVector<WorkItem>() )
        mProjects << item.id;
      std::sort( mProjects.begin(), mProjects.end() );
    }

    bool Worker::end( int deed, const Result<void> &outcome, const QString &result )
    {
      if ( outcome )
        mDiary.done( deed, result );
      else
        mDiary.failed( deed, outcome.error().message + ' ' + outcome.error().detail );
      return static_cast<bool>( outcome );
    }
  } // namespace

  QStringList toArguments( const WorkOrder &order )
  {
    return { QStringLiteral( "work" ),
             order.workspace,
             order.diary,
             order.address.toString(),
             order.user,
             order.authConfigId,
             QString::number( order.year ),
             QString::number( order.seed ),
             QString::number( order.firstPosition ),
             order.wanted ? QString( toText( *order.wanted ) ) : QString() };
  }

  std::optional<WorkOrder> orderFrom( const QStringList &arguments )
  {
    if ( arguments.size() != 10 || arguments[0] != QLatin1String( "work" ) )
      return std::nullopt;
    return WorkOrder { arguments[1],          arguments[2],         QUrl( arguments[3] ),
                       arguments[4],          arguments[5],         arguments[6].toInt(),
                       arguments[7].toUInt(), arguments[8].toInt(), fromText<Act>( arguments[9] ) };
  }

  int work( const WorkOrder &order )
  {
    prepareNetwork();
    QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true );
    return Worker( order ).run() ? EXIT_SUCCESS : EXIT_FAILURE;
  }
} // namespace eplan::soak
