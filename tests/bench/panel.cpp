// SPDX-License-Identifier: GPL-2.0-or-later
#include "panel.h"

#include "measure.h"
#include "reading.h"
#include "stalls.h"

#include "base/language.h"
#include "dock/eplandock.h"
#include "dock/mapside.h"
#include "dock/placespage.h"
#include "remote/network.h"

#include <qgsadvanceddigitizingdockwidget.h>
#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgslayertree.h>
#include <qgslayertreemapcanvasbridge.h>
#include <qgslayertreemodel.h>
#include <qgslayertreeview.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryFile>
#include <QTextStream>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace eplan::bench
{
  namespace
  {
    constexpr int PATIENCE_MS = 120000;
    constexpr int AFTER_JOB_MS = 300;
    constexpr int AFTER_KEY_MS = 100;
    constexpr int SCROLL_STEPS = 50;
    constexpr int SELECTIONS = 10;
    constexpr int PLACED_BY_HAND = 10;

    /// What QGIS shows of a project beside the panel: the layers, and the map that draws them.
    class MapWindow
    {
      public:
        MapWindow()
            : mModel( QgsProject::instance()->layerTreeRoot() )
            , mBridge( QgsProject::instance()->layerTreeRoot(), &canvas )
        {
          canvas.resize( 1200, 800 );
          canvas.enableAntiAliasing( true );
          canvas.setParallelRenderingEnabled( true );
          canvas.setCachingEnabled( true );
          canvas.setDestinationCrs( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ) );
          QgsProject::instance()->setCrs( canvas.mapSettings().destinationCrs() );
          canvas.show();
          mModel.setFlag( QgsLayerTreeModel::ShowLegend );
          mTree.setModel( &mModel );
          mTree.resize( 300, 800 );
          mTree.show();
        }

        QgsMapCanvas canvas;
        QgsAdvancedDigitizingDockWidget cadDock { &canvas };

      private:
        QgsLayerTreeModel mModel;
        QgsLayerTreeMapCanvasBridge mBridge;
        QgsLayerTreeView mTree;
    };

    /// A person's morning at the panel.
    class Morning
    {
      public:
        Morning( const QString &folder, FiscalYear year, int placements )
            : mYear( year )
            , mPlacements( placements )
            , mDesk( QDir( folder ) )
            , mMap( mDesk, &mWindow.canvas, &mWindow.cadDock )
            , mDock( mDesk, mMap )
        {
          mDock.resize( 360, 900 );
          mDock.show();
          QObject::connect( &mDesk, &Desk::failed, &mDock, [this]( const Error &error ) { mFailure = error.message; } );
        }

        /// Begins with an empty workspace: until all that is placed is on the map, and until the list is there too.
        bool loadAndDraw( const SignInForm &form )
        {
          if ( !begin( form ) )
            return false;
          QElapsedTimer clock;
          clock.start();
          QEventLoop arriving;
          QObject::connect( &mDesk, &Desk::placementsChanged, &arriving, &QEventLoop::quit, Qt::QueuedConnection );
          QTimer::singleShot( PATIENCE_MS, &arriving, &QEventLoop::quit );
          mDesk.load();
          arriving.exec();
          showAll();
          untilDrawn();
          print( QStringLiteral( "seconds %1" ).arg( double( clock.elapsed() ) / 1e3 ) );
          untilIdle();
          print( QStringLiteral( "listed %1" ).arg( double( clock.elapsed() ) / 1e3 ) );
          return mFailure.isEmpty();
        }

        bool run( const SignInForm &form )
        {
          if ( !mTrack.open() || !writeTrack( mTrack.fileName() ) || !begin( form ) )
            return false;
          const std::initializer_list<std::pair<const char *, std::function<void()>>> steps {
            { "loading", [this] { load(); } },       { "drawing", [this] { draw(); } },     { "searching", [this] { search(); } },
            { "scrolling", [this] { scroll(); } },   { "selecting", [this] { select(); } }, { "placing", [this] { place(); } },
            { "previewing", [this] { preview(); } }, { "editing", [this] { edit(); } },     { "sending", [this] { send(); } },
            { "opening", [this] { reopen(); } },
          };
          for ( const auto &[name, step] : steps )
          {
            mProbe.begin();
            step();
            print( stallLine( name, mProbe.end() ) );
            if ( !mFailure.isEmpty() )
              return false;
          }
          if ( mSent != mPlacements )
            mFailure = QStringLiteral( "%1 of %2 positions were accepted" ).arg( mSent ).arg( mPlacements );
          return mFailure.isEmpty();
        }

        QString failure() const { return mFailure; }

      private:
        bool begin( const SignInForm &form )
        {
          mDesk.signIn( form );
          return untilIdle() && open( mYear );
        }

        bool untilIdle()
        {
          QEventLoop loop;
          const auto look = [&]
          {
            if ( mDesk.job() == Desk::Job::None )
              loop.quit();
          };
          QObject::connect( &mDesk, &Desk::changed, &loop, look );
          QTimer::singleShot( PATIENCE_MS, &loop, &QEventLoop::quit );
          if ( mDesk.job() != Desk::Job::None )
            loop.exec();
          return mDesk.job() == Desk::Job::None && mFailure.isEmpty();
        }

        /// Lets the map be drawn, and what is put off be done.
        void settle( int milliseconds )
        {
          QEventLoop loop;
          QTimer::singleShot( milliseconds, &loop, &QEventLoop::quit );
          loop.exec();
          if ( mWindow.canvas.isDrawing() )
            untilDrawn();
        }

        void untilDrawn()
        {
          QEventLoop loop;
          bool isDrawn = false;
          QObject::connect( &mWindow.canvas, &QgsMapCanvas::mapCanvasRefreshed, &loop,
                            [&]
                            {
                              isDrawn = true;
                              loop.quit();
                            } );
          QTimer::singleShot( PATIENCE_MS, &loop, &QEventLoop::quit );
          loop.exec();
          if ( !isDrawn )
            mFailure = QStringLiteral( "the map was not drawn" );
        }

        template <typename T>
        T *find( const char *name ) const
        {
          return mDock.findChild<T *>( QString::fromLatin1( name ) );
        }

        bool open( FiscalYear year )
        {
          mDesk.setYear( year );
          return untilIdle() && mDesk.isOpen();
        }

        void load()
        {
          mDesk.load();
          untilIdle();
          settle( AFTER_JOB_MS );
        }

        /// All that is placed, on the map; Thailand where nothing is.
        void showAll()
        {
          const QgsRectangle all = mWindow.canvas.fullExtent();
          mWindow.canvas.setExtent( all.isEmpty() ? QgsRectangle( 97, 5, 106, 21 ) : all );
          mWindow.canvas.refresh();
        }

        void draw()
        {
          showAll();
          settle( AFTER_JOB_MS );
        }

        void search()
        {
          auto *edit = find<QLineEdit>( "searchEdit" );
          for ( const QChar key : QStringLiteral( "ถนนบ้านหมู่" ) )
          {
            edit->insert( key );
            settle( AFTER_KEY_MS );
          }
          edit->clear();
          settle( AFTER_KEY_MS );
        }

        void scroll()
        {
          QScrollBar *bar = find<QListView>( "workList" )->verticalScrollBar();
          for ( int step = 0; step <= SCROLL_STEPS; ++step )
          {
            bar->setValue( bar->maximum() / SCROLL_STEPS * step );
            QCoreApplication::processEvents();
          }
        }

        void select()
        {
          auto *list = find<QListView>( "workList" );
          for ( int step = 0; step < SELECTIONS; ++step )
          {
            list->setCurrentIndex( list->model()->index( list->model()->rowCount() / SELECTIONS * step, 0 ) );
            settle( AFTER_KEY_MS );
          }
          draw();
        }

        void place()
        {
          for ( const ProjectId &id : notPlaced( PLACED_BY_HAND ) )
          {
            mDesk.place( id, lineAt( mPlaced++ ) );
            settle( AFTER_KEY_MS );
          }
        }

        /// A handheld's track of a million points, looked at before anything is placed.
        void preview()
        {
          auto *page = mDock.findChild<PlacesPage *>();
          auto *pages = qobject_cast<QStackedWidget *>( page->parentWidget() );
          QWidget *before = pages->currentWidget();
          pages->setCurrentWidget( page );
          page->open( mTrack.fileName() );
          auto *table = find<QTableView>( "placesTable" );
          QEventLoop loop;
          QObject::connect( table->model(), &QAbstractItemModel::modelReset, &loop,
                            [&loop, table]
                            {
                              if ( table->model()->rowCount() > 0 )
                                loop.quit();
                            } );
          QTimer::singleShot( PATIENCE_MS, &loop, &QEventLoop::quit );
          loop.exec();
          if ( table->model()->rowCount() == 0 )
            mFailure = QStringLiteral( "the track was not read: %1" ).arg( find<QLabel>( "placesHint" )->text() );
          table->setCurrentIndex( table->model()->index( 0, 0 ) );
          settle( AFTER_JOB_MS );
          find<QAbstractButton>( "placesBackButton" )->click();
          pages->setCurrentWidget( before );
        }

        /// The other positions come as the edits of a tool of QGIS do: they are in the file, and the panel is told.
        void edit()
        {
          const WorkspaceKey key { mDesk.connection()->address, mDesk.who()->account.user, mYear };
          const auto write = [path = mDesk.workspacePath(), key, ids = notPlaced( mPlacements - mPlaced ), first = mPlaced]
          { return placeInFile( path, key, ids, first ); };
          QFutureWatcher<bool> writing;
          QEventLoop loop;
          QObject::connect( &writing, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit );
          writing.setFuture( QtConcurrent::run( write ) );
          loop.exec();
          if ( !writing.result() )
            mFailure = QStringLiteral( "a project could not be placed" );
          mDesk.takeForeignEdits();
          settle( AFTER_JOB_MS );
        }

        static bool placeInFile( const QString &path, const WorkspaceKey &key, const QList<ProjectId> &ids, int first )
        {
          Result<Workspace> workspace = Workspace::open( path, key );
          return workspace && std::all_of( ids.begin(), ids.end(),
                                           [&workspace, number = first]( const ProjectId &id ) mutable
                                           { return static_cast<bool>( workspace->place( id, lineAt( number++ ) ) ); } );
        }

        QList<ProjectId> notPlaced( int count ) const
        {
          QList<ProjectId> ids;
          const WorkList &list = mDesk.list().list();
          for ( int position = 0; position < list.size() && ids.size() < count; ++position )
          {
            if ( workStateOf( list.at( position ).facts ) == WorkState::NotPlaced )
              ids << list.at( position ).id;
          }
          return ids;
        }

        static Placement lineAt( int number )
        {
          const double x = 102 + number * 0.0005;
          Placement placement;
          placement.geometry = QgsGeometry::fromPolylineXY( { { x, 14.98 }, { x + 0.01, 14.985 }, { x + 0.02, 14.98 } } );
          placement.how = PlacedHow::Drawn;
          return placement;
        }

        void send()
        {
          mDesk.send();
          untilIdle();
          settle( AFTER_JOB_MS );
          mSent = mDesk.lastSend() ? mDesk.lastSend()->accepted : 0;
          find<QAbstractButton>( "ledgerBackButton" )->click();
        }

        /// Another year and back: the work lies in the file now.
        void reopen()
        {
          open( FiscalYear( mYear.buddhistYear() + 1 ) );
          open( mYear );
          settle( AFTER_JOB_MS );
        }

        QTemporaryFile mTrack { QDir::tempPath() + QStringLiteral( "/XXXXXX.gpx" ) };
        FiscalYear mYear;
        int mPlacements;
        int mPlaced = 0;
        int mSent = 0;
        Language mLanguage { QStringLiteral( "th" ) };
        MapWindow mWindow;
        Desk mDesk;
        MapSide mMap;
        EplanDock mDock;
        QString mFailure;
        StallProbe mProbe;
    };
  } // namespace

  bool isPanelJob( const QString &name )
  {
    return name == QLatin1String( "panel" ) || name == QLatin1String( "drawn" );
  }

  int runPanel( const QStringList &arguments )
  {
    prepareNetwork();
    QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for the benchmark" ), true );
    Morning morning( arguments.value( 4 ), FiscalYear( arguments.value( 5 ).toInt() ), arguments.value( 6 ).toInt() );
    const SignInForm form { QStringLiteral( "Bench" ), arguments.value( 1 ), Mode::Practice,
                            arguments.value( 2 ),      arguments.value( 3 ), {} };
    if ( arguments.first() == QLatin1String( "drawn" ) ? morning.loadAndDraw( form ) : morning.run( form ) )
      return 0;
    QTextStream( stderr ) << "the panel: " << morning.failure() << Qt::endl;
    return 1;
  }
} // namespace eplan::bench
