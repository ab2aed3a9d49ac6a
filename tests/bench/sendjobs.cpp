// SPDX-License-Identifier: GPL-2.0-or-later
#include "job.h"

#include "remote/httptransport.h"
#include "remote/placementsender.h"
#include "sync/send.h"
#include "sync/timeleft.h"

#include <qgsfeedback.h>

#include <algorithm>

namespace eplan::bench
{
  namespace
  {
    /// When the product's word on how long it takes is held against how long it took, in per cent.
    constexpr double ASKED_AT = 20;
    constexpr double BROKEN_AT = 50;

    Error onlySome( int done, int all )
    {
      return { ErrorCode::NotApplied, QStringLiteral( "%1 of %2 accepted" ).arg( done ).arg( all ), {} };
    }

    Result<QVector<WorkItem>> chosen( const Job &job, const Workspace &workspace )
    {
      const Result<QVector<WorkItem>> items = workspace.items();
      return items ? Result<QVector<WorkItem>>( items->mid( job.number( 0 ), job.number( 1 ) ) ) : items;
    }

    /// The workspace with the chosen projects placed and waiting.
    Result<Workspace> placedWorkspace( const Job &job )
    {
      Result<Workspace> workspace = job.open();
      const Result<QVector<WorkItem>> items = workspace ? chosen( job, *workspace ) : Result<QVector<WorkItem>>( workspace.error() );
      if ( !items )
        return items.error();
      for ( const WorkItem &item : *items )
      {
        const Result<void> placed = workspace->place( item.id, somewhere() );
        if ( !placed )
          return placed.error();
      }
      return workspace;
    }

    /// The same writes through the same line, and nothing else: no workspace, no ledger, answers not looked at.
    class BareWrites
    {
      public:
        explicit BareWrites( const Job &job )
            : mItems( job.connection.address.toString() + QStringLiteral( "collections/projects/items/" ) )
            , mLine( job.connection.authConfigId )
        {
        }

        /// How many were answered with 200.
        int run( const QVector<WorkItem> &items, QgsFeedback &feedback )
        {
          mWaiting = items;
          // As before every send; Qt opens the other connections of a line once it has been answered on the first.
          static_cast<void>( mLine.exchange( { .url = QUrl( mItems ).resolved( QUrl( QStringLiteral( "../../.." ) ) ) }, feedback ) );
          for ( int i = 0; i < HttpTransport::AT_ONCE; ++i )
            startNext();
          mLine.finish( feedback );
          return mDone;
        }

      private:
        void startNext()
        {
          if ( mWaiting.isEmpty() )
            return;
          const HttpRequest request { .method = Method::Patch,
                                      .url = QUrl( mItems + mWaiting.takeFirst().id.text ),
                                      .accept = "application/geo+json",
                                      .contentType = "application/merge-patch+json",
                                      .ifMatch = "\"1\"",
                                      .body = mBody };
          mLine.start( request,
                       [this]( const Result<HttpAnswer> &answer )
                       {
                         mDone += answer && answer->status == 200;
                         startNext();
                       } );
        }

        QString mItems;
        HttpTransport mLine;
        QByteArray mBody = placementPatch( somewhere() );
        QVector<WorkItem> mWaiting;
        int mDone = 0;
    };

    /// Follows a send as the panel does.
    class Watch
    {
      public:
        explicit Watch( QgsFeedback &feedback )
            : mFeedback( feedback )
        {
          mClock.start();
          mSinceStep.start();
          QObject::connect(
            &feedback, &QgsFeedback::progressChanged, &feedback, [this]( double percent ) { moved( percent ); }, Qt::DirectConnection );
        }

        void breakOffHalfway() { mBreaksOff = true; }
        double longestStill() const { return mLongestStill; }
        double took() const { return secondsOf( mClock ); }
        std::chrono::seconds told() const { return mTold; }
        double toldAt() const { return mToldAt; }

      private:
        void moved( double percent )
        {
          mLongestStill = std::max( mLongestStill, secondsOf( mSinceStep ) );
          mSinceStep.start();
          mTimeLeft.note( std::chrono::milliseconds( mClock.elapsed() ), percent );
          if ( percent >= ASKED_AT && mToldAt == 0 && mTimeLeft.left() )
          {
            mTold = *mTimeLeft.left();
            mToldAt = took();
          }
          if ( mBreaksOff && percent >= BROKEN_AT )
            mFeedback.cancel();
        }

        QgsFeedback &mFeedback;
        QElapsedTimer mClock;
        QElapsedTimer mSinceStep;
        TimeLeft mTimeLeft;
        std::chrono::seconds mTold { 0 };
        double mToldAt = 0;
        double mLongestStill = 0;
        bool mBreaksOff = false;
    };

    Result<SendReport> sendWatched( const Job &job, Workspace &workspace, QgsFeedback &feedback )
    {
      EplanService service( job.connection );
      return send( service, workspace, feedback );
    }
  } // namespace

  Result<Sayings> timedSend( const Job &job, QgsFeedback &feedback )
  {
    Result<Workspace> workspace = placedWorkspace( job );
    if ( !workspace )
      return workspace.error();
    EplanService service( job.connection );
    Watch watch( feedback );
    const Result<SendReport> report = send( service, *workspace, feedback );
    if ( !report )
      return report.error();
    if ( report->accepted != job.number( 1 ) )
      return onlySome( report->accepted, job.number( 1 ) );
    return Sayings { saying( "seconds", watch.took() ), saying( "still", watch.longestStill() ),
                     saying( "told", double( watch.told().count() ) ), saying( "after", watch.took() - watch.toldAt() ) };
  }

  Result<Sayings> timedBrokenSend( const Job &job, QgsFeedback & )
  {
    Result<Workspace> workspace = placedWorkspace( job );
    if ( !workspace )
      return workspace.error();
    QgsFeedback first, second;
    Watch watch( first );
    watch.breakOffHalfway();
    const Result<SendReport> half = sendWatched( job, *workspace, first );
    const Result<SendReport> rest = half ? sendWatched( job, *workspace, second ) : half;
    if ( !rest )
      return rest.error();
    const Result<QList<ProjectId>> waiting = workspace->waiting();
    if ( !waiting || !waiting->isEmpty() )
      return waiting ? onlySome( job.number( 1 ) - waiting->size(), job.number( 1 ) ) : waiting.error();
    return Sayings { saying( "seconds", watch.took() ), saying( "first", half->accepted ), saying( "second", rest->changed ) };
  }

  Result<Sayings> timedBareWrites( const Job &job, QgsFeedback &feedback )
  {
    const Result<Workspace> workspace = job.open();
    const Result<QVector<WorkItem>> items = workspace ? chosen( job, *workspace ) : Result<QVector<WorkItem>>( workspace.error() );
    if ( !items )
      return items.error();
    BareWrites writes( job );
    QElapsedTimer clock;
    clock.start();
    const int done = writes.run( *items, feedback );
    const double seconds = secondsOf( clock );
    return done == items->size() ? Result<Sayings>( Sayings { saying( "seconds", seconds ) } ) : onlySome( done, items->size() );
  }
} // namespace eplan::bench
