// SPDX-License-Identifier: GPL-2.0-or-later

// eplan-tour: a piece of work in the real QGIS without a person or a display. Starts the practice service and QGIS under Xvfb in a profile
// of its own, lets the driver plugin work, and after a day's work looks into the service's file for what was placed. Exit code 0 only if
// every step succeeded and it is there.

#include "dock/smalldisk.h"
#include "faults/faultproxy.h"
#include "geopackage/database.h"
#include "geopackage/geometryblob.h"
#include "practiceservice.h"

#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>

using namespace eplan;

namespace
{
  /// A click is good to a pixel, and the pixels of the tour are three metres wide.
  constexpr double TOLERANCE_DEGREES = 0.00006;
  constexpr int PATIENCE_SECONDS = 180;
  constexpr int DISK_MEBIBYTES = 48;

  int fail( const QString &sentence )
  {
    QTextStream( stderr ) << "eplan-tour: " << sentence << Qt::endl;
    return 1;
  }

  /// The way from QGIS to the service, for the driver to cut: it is cut as long as a file is there.
  class Line
  {
    public:
      Line( const QUrl &service, const QString &scissors )
          : mScissors( scissors )
      {
        mProxy.leadTo( service );
      }

      QString address() const { return mProxy.address().toString(); }
      QString scissors() const { return mScissors; }

      void look()
      {
        const bool isCut = QFileInfo::exists( mScissors );
        if ( isCut && !mIsCut )
          mProxy.inject( faultNamed( "nobody listens" ), { "GET", "/", 1, true } );
        else if ( mIsCut && !isCut )
          mProxy.lift();
        mIsCut = isCut;
      }

    private:
      FaultProxy mProxy;
      QString mScissors;
      bool mIsCut = false;
  };

  bool run( const QString &program, const QStringList &arguments, const QProcessEnvironment &environment, Line &line )
  {
    QProcess process;
    process.setProcessChannelMode( QProcess::ForwardedChannels );
    process.setProcessEnvironment( environment );
    process.start( program, arguments );
    const QDeadlineTimer patience( std::chrono::seconds( PATIENCE_SECONDS + 20 ) );
    while ( !process.waitForFinished( 50 ) && process.state() != QProcess::NotRunning && !patience.hasExpired() )
      line.look();
    return process.state() == QProcess::NotRunning && process.error() != QProcess::FailedToStart &&
           process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
  }

  void enableDriver( const QString &profiles, const QString &theme )
  {
    QSettings settings( profiles + QStringLiteral( "/profiles/practice/QGIS/QGIS3.ini" ), QSettings::IniFormat );
    settings.setValue( QStringLiteral( "Plugins/libeplandriver" ), true );
    settings.setValue( QStringLiteral( "UI/UITheme" ), theme );
  }

  QProcessEnvironment forQgis( const QString &home, const QString &pictures, const PracticeService &service )
  {
    const PracticeAccount account = service.account( QStringLiteral( "engineer" ) );
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert( QStringLiteral( "HOME" ), home );
    environment.remove( QStringLiteral( "LC_ALL" ) );
    environment.insert( QStringLiteral( "LC_CTYPE" ), QStringLiteral( "C.UTF-8" ) );
    environment.insert( QStringLiteral( "LANG" ), QStringLiteral( "th_TH.UTF-8" ) );
    environment.insert( QStringLiteral( "EPLAN_TOUR_PICTURES" ), pictures );
    environment.insert( QStringLiteral( "EPLAN_TOUR_USER" ), account.user );
    environment.insert( QStringLiteral( "EPLAN_TOUR_PASSWORD" ), account.password );
    environment.insert( QStringLiteral( "EPLAN_TOUR_DATA" ), service.dataPath() );
    environment.remove( QStringLiteral( "QT_QPA_PLATFORM" ) );
    return environment;
  }

  /// The one placement of \a user in the service's file that is within a pixel of \a expected; its project's code and title.
  Result<QString> findPlaced( const Database &service, const QString &user, const QgsGeometry &expected )
  {
    Result<Statement> placed = service.prepare(
      QStringLiteral( "SELECT code, title, geom FROM projects WHERE placed_by = ? AND geom IS NOT NULL ORDER BY updated DESC LIMIT 20" ) );
    if ( !placed )
      return placed.error();
    placed->bindText( 0, user );
    for ( Result<bool> row = placed->next(); row && *row; row = placed->next() )
    {
      const std::optional<QgsGeometry> geometry = fromGeometryBlob( placed->bytes( 2 ) );
      if ( geometry && geometry->type() == expected.type() && geometry->hausdorffDistance( expected ) < TOLERANCE_DEGREES )
        return placed->text( 0 ) + '\t' + placed->text( 1 );
    }
    return Error { ErrorCode::NotFound, QStringLiteral( "The service does not hold %1." ).arg( expected.asWkt( 6 ) ), {} };
  }

  /// Returns the program's exit code.
  int compare( const QString &dataPath, const QString &pictures, const QString &user )
  {
    const Result<Database> service = Database::open( dataPath, OpenMode::ReadOnly );
    QFile file( pictures + QStringLiteral( "/placed.tsv" ) );
    if ( !service || !file.open( QIODevice::ReadOnly ) )
      return fail( QStringLiteral( "There is nothing to compare." ) );
    const QStringList lines = QString::fromUtf8( file.readAll() ).split( '\n', Qt::SkipEmptyParts );
    for ( const QString &line : lines )
    {
      const Result<QString> found = findPlaced( *service, user, QgsGeometry::fromWkt( line.section( '\t', 1 ) ) );
      if ( !found )
        return fail( found.error().message );
      QTextStream( stdout ) << "In e-Plan: " << *found << Qt::endl;
    }
    return lines.size() == 2 ? 0 : fail( QStringLiteral( "A road and a water source were to be placed." ) );
  }

  /// The work of the profile lies on \a disk.
  bool useDisk( const QString &profiles, const SmallDisk &disk )
  {
    const QString folder = profiles + QStringLiteral( "/profiles/practice" );
    return QDir().mkpath( folder ) && QFile::link( disk.path(), folder + QStringLiteral( "/eplan" ) );
  }

  int tour( const QString &pictures, const QCommandLineParser &options, const SmallDisk *disk )
  {
    const QString work = options.value( QStringLiteral( "work" ) );
    QTemporaryDir home;
    PracticeService service;
    if ( !service.start( 2000, { "--base-map", home.filePath( "base-map.gpkg" ) } ) )
      return fail( service.log() );
    Line line( service.address(), home.filePath( QStringLiteral( "cut" ) ) );
    QProcessEnvironment environment = forQgis( home.path(), pictures, service );
    environment.insert( QStringLiteral( "EPLAN_TOUR_SCISSORS" ), line.scissors() );
    environment.insert( QStringLiteral( "EPLAN_TOUR_WORK" ), work );
    environment.insert( QStringLiteral( "EPLAN_TOUR_LANGUAGE" ), options.value( QStringLiteral( "language" ) ) );
    const QString profiles = home.filePath( QStringLiteral( "profiles" ) );
    if ( !run( EPLAN_WORKSHOP,
               { "--profiles", profiles, "--plugins", QStringLiteral( EPLAN_PLUGINS "|" EPLAN_DRIVER ), "--language",
                 options.value( QStringLiteral( "language" ) ), "--address", line.address(), "--base-map",
                 home.filePath( "base-map.gpkg" ) },
               environment, line ) )
      return fail( QStringLiteral( "The profile could not be prepared." ) );
    enableDriver( profiles, options.value( QStringLiteral( "theme" ) ) );
    if ( disk && disk->isThere() )
    {
      environment.insert( QStringLiteral( "EPLAN_TOUR_DISK" ), disk->path() );
      if ( !useDisk( profiles, *disk ) )
        return fail( QStringLiteral( "The work could not be laid on the small disk." ) );
    }

    const QStringList qgis { "-k",
                             "5",
                             QString::number( PATIENCE_SECONDS ),
                             "xvfb-run",
                             "-a",
                             "-s",
                             QStringLiteral( "-screen 0 %1x24" ).arg( options.value( QStringLiteral( "size" ) ) ),
                             "qgis",
                             "--profiles-path",
                             profiles,
                             "--profile",
                             "practice",
                             "--noversioncheck",
                             "--nologo",
                             "--project",
                             profiles + "/practice.qgz" };
    if ( !run( QStringLiteral( "timeout" ), qgis, environment, line ) )
      return fail( QStringLiteral( "The work in QGIS failed; the pictures in %1 show how far it came." ).arg( pictures ) );
    if ( !service.stop() )
      return fail( QStringLiteral( "The practice service did not end cleanly." ) );
    return work == QLatin1String( "day" ) ? compare( service.dataPath(), pictures, service.account( QStringLiteral( "engineer" ) ).user )
                                          : 0;
  }
} // namespace

int main( int argc, char *argv[] )
{
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  // Before any thread runs.
  const bool isFaulty = std::any_of( argv, argv + argc, []( const char *argument ) { return QLatin1String( argument ) == "faults"; } );
  const std::unique_ptr<SmallDisk> disk = isFaulty ? std::make_unique<SmallDisk>( DISK_MEBIBYTES ) : nullptr;
  QTemporaryDir profile;
  QgsApplication application( argc, argv, false, profile.path() );
  QCommandLineParser options;
  options.addHelpOption();
  options.addOptions( { { "pictures", "The folder for the pictures.", "folder" },
                        { "work", "day, faults, list, slips, switching or twice.", "work", "day" },
                        { "language", "th or en.", "language", "th" },
                        { "theme", "A theme of QGIS: default, Night Mapping, Blend of Gray.", "theme", "default" },
                        { "size", "The screen's size.", "WIDTHxHEIGHT", "1440x900" } } );
  options.process( application );
  if ( !options.isSet( QStringLiteral( "pictures" ) ) )
    return fail( QStringLiteral( "--pictures is missing; --help tells all." ) );
  const QString pictures = QDir().absoluteFilePath( options.value( QStringLiteral( "pictures" ) ) );
  QDir( pictures ).removeRecursively();
  QDir().mkpath( pictures );
  return tour( pictures, options, disk.get() );
}
