// SPDX-License-Identifier: GPL-2.0-or-later
#include "panel.h"

#include "canvas/mapbench.h"
#include "dock/eplandock.h"
#include "dock/mapside.h"
#include "remote/network.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <ctime>

namespace eplan::bench
{
  namespace
  {
    constexpr int PATIENCE_MS = 120000;
    constexpr int SCROLL_STEPS = 50;

    double threadMilliseconds()
    {
      timespec used {};
      clock_gettime( CLOCK_THREAD_CPUTIME_ID, &used );
      return static_cast<double>( used.tv_sec ) * 1e3 + static_cast<double>( used.tv_nsec ) / 1e6;
    }

    /// Feels how long the main thread's event loop stands still.
    class StallProbe
    {
      public:
        StallProbe()
        {
          QObject::connect( &mTimer, &QTimer::timeout, &mTimer, [this] { tick(); } );
          mTimer.start( 1 );
        }

        void begin()
        {
          mLongest = mBusiest = 0;
          mSince.start();
          mUsed = threadMilliseconds();
        }

        void tell( const char *what )
        {
          QCoreApplication::processEvents();
          tick();
          QTextStream( stdout ) << "stall " << what << ' ' << mLongest << ' ' << mBusiest << Qt::endl;
        }

      private:
        void tick()
        {
          const double used = threadMilliseconds();
          mLongest = std::max( mLongest, static_cast<double>( mSince.nsecsElapsed() ) / 1e6 );
          mBusiest = std::max( mBusiest, used - mUsed );
          mSince.start();
          mUsed = threadMilliseconds();
        }

        QTimer mTimer;
        QElapsedTimer mSince;
        double mUsed = 0;
        double mLongest = 0;
        double mBusiest = 0;
    };

    /// A person's morning at the panel.
    class Morning
    {
      public:
        explicit Morning( const QString &folder )
            : mDesk( QDir( folder ) )
            , mMap( mDesk, &mBench.canvas, &mBench.cadDock )
            , mDock( mDesk, mMap )
        {
          mDock.resize( 360, 900 );
          mDock.show();
          QObject::connect( &mDesk, &Desk::failed, &mDock, [this]( const Error &error ) { mFailure = error.message; } );
        }

        bool run( const SignInForm &form, FiscalYear year, int placements )
        {
          mDesk.signIn( form );
          if ( !untilIdle() || !mDesk.isOpen() )
            return false;
          mDesk.setYear( year );
          if ( !untilIdle() )
            return false;
          load();
          search();
          scroll();
          place( placements );
          return send() == placements;
        }

        QString failure() const { return mFailure; }

      private:
        bool untilIdle()
        {
          QEventLoop loop;
          QObject::connect( &mDesk, &Desk::changed, &loop,
                            [&]
                            {
                              if ( mDesk.job() == Desk::Job::None )
                                loop.quit();
                            } );
          QTimer::singleShot( PATIENCE_MS, &loop, &QEventLoop::quit );
          if ( mDesk.job() != Desk::Job::None )
            loop.exec();
          return mDesk.job() == Desk::Job::None && mFailure.isEmpty();
        }

        /// Lets the map be drawn, and what is put off be done.
        void settle()
        {
          QEventLoop loop;
          QTimer::singleShot( 300, &loop, &QEventLoop::quit );
          loop.exec();
        }

        void load()
        {
          mProbe.begin();
          mDesk.load();
          untilIdle();
          settle();
          mProbe.tell( "loading" );
        }

        void search()
        {
          auto *edit = mDock.findChild<QLineEdit *>( QStringLiteral( "searchEdit" ) );
          mProbe.begin();
          for ( const QChar key : QStringLiteral( "ถนนบ้านหมู่" ) )
          {
            edit->insert( key );
            settle();
          }
          edit->clear();
          settle();
          mProbe.tell( "searching" );
        }

        void scroll()
        {
          QScrollBar *bar = mDock.findChild<QListView *>( QStringLiteral( "workList" ) )->verticalScrollBar();
          mProbe.begin();
          for ( int step = 0; step <= SCROLL_STEPS; ++step )
          {
            bar->setValue( bar->maximum() / SCROLL_STEPS * step );
            QCoreApplication::processEvents();
          }
          mProbe.tell( "scrolling" );
        }

        void place( int count )
        {
          QList<ProjectId> ids;
          const WorkList &list = mDesk.list().list();
          for ( int position = 0; position < list.size() && ids.size() < count; ++position )
          {
            if ( workStateOf( list.at( position ).facts ) == WorkState::NotPlaced )
              ids << list.at( position ).id;
          }
          Placement placement;
          placement.geometry = QgsGeometry::fromWkt( QStringLiteral( "LineString (102.1 14.98, 102.11 14.985, 102.12 14.98)" ) );
          placement.how = PlacedHow::Drawn;
          mProbe.begin();
          for ( const ProjectId &id : std::as_const( ids ) )
          {
            mDesk.place( id, placement );
            QCoreApplication::processEvents();
          }
          mProbe.tell( "placing" );
        }

        int send()
        {
          mProbe.begin();
          mDesk.send();
          untilIdle();
          settle();
          mProbe.tell( "sending" );
          return mDesk.lastSend() ? mDesk.lastSend()->accepted : 0;
        }

        MapBench mBench;
        Desk mDesk;
        MapSide mMap;
        EplanDock mDock;
        QString mFailure;
        StallProbe mProbe;
    };
  } // namespace

  int runPanel( const QStringList &arguments )
  {
    prepareNetwork();
    QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for the benchmark" ), true );
    Morning morning( arguments.value( 4 ) );
    const SignInForm form { QStringLiteral( "Bench" ), arguments.value( 1 ), Mode::Practice,
                            arguments.value( 2 ),      arguments.value( 3 ), {} };
    if ( morning.run( form, FiscalYear( arguments.value( 5 ).toInt() ), arguments.value( 6 ).toInt() ) )
      return 0;
    QTextStream( stderr ) << "the panel: " << morning.failure() << Qt::endl;
    return 1;
  }
} // namespace eplan::bench
