// SPDX-License-Identifier: GPL-2.0-or-later

// eplan-process: runs the algorithms of e-Plan without the desktop, for scripts and nightly jobs. Called as qgis_process is.

#include "base/language.h"
#include "process/commandline.h"
#include "process/console.h"
#include "process/help.h"
#include "process/run.h"
#include "processing/provider.h"

#include <qgsapplication.h>
#include <qgsprocessingregistry.h>

#include <cpl_conv.h>

#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>

#include <csignal>

using namespace eplan;

namespace
{
  ExitCode fail( const QString &sentence )
  {
    say( QStringLiteral( "eplan-process: " ) + sentence );
    return ExitCode::Misunderstood;
  }

  ExitCode answer( const QString &text )
  {
    print( text );
    return ExitCode::Done;
  }

  ExitCode answer( const QJsonObject &json )
  {
    return answer( QString::fromUtf8( QJsonDocument( json ).toJson() ) );
  }

  ExitCode obey( const CommandLine &line, const QgsProcessingProvider &provider )
  {
    using enum CommandLine::Command;
    if ( line.command == Usage )
      return answer( usageText() );
    if ( line.command == Version )
      return answer( QStringLiteral( "eplan-process " EPLAN_VERSION "\n" ) );
    if ( line.command == List )
      return line.isJson ? answer( listJson( provider ) ) : answer( listText( provider ) );
    const QgsProcessingAlgorithm *algorithm = QgsApplication::processingRegistry()->algorithmById( line.algorithm );
    if ( !algorithm )
      return fail(
        QCoreApplication::translate( "Process", "There is no algorithm “%1”. eplan-process list names them." ).arg( line.algorithm ) );
    if ( line.command == Help )
      return line.isJson ? answer( helpJson( *algorithm ) ) : answer( helpText( *algorithm ) );
    return runAlgorithm( *algorithm, line );
  }

  /// Nothing of a person's QGIS profile is read or written.
  void useProfile( const QString &folder )
  {
    QCoreApplication::setOrganizationName( QStringLiteral( "e-Plan" ) );
    QCoreApplication::setApplicationName( QStringLiteral( "eplan-process" ) );
    QSettings::setDefaultFormat( QSettings::IniFormat );
    QSettings::setPath( QSettings::IniFormat, QSettings::UserScope, folder );
    qputenv( "QGIS_CUSTOM_CONFIG_PATH", folder.toUtf8() );
    qputenv( "XDG_CACHE_HOME", folder.toUtf8() );
    if ( !qEnvironmentVariableIsSet( "XDG_RUNTIME_DIR" ) )
      qputenv( "XDG_RUNTIME_DIR", folder.toUtf8() );
  }

  /// GDAL guesses whether a sheet's first row names its columns, and guesses wrong where all cells are texts.
  void expectHeadings()
  {
    for ( const char *option : { "OGR_XLSX_HEADERS", "OGR_XLS_HEADERS", "OGR_ODS_HEADERS" } )
    {
      if ( !CPLGetConfigOption( option, nullptr ) )
        CPLSetConfigOption( option, "FORCE" );
    }
  }

  ExitCode work( const CommandLine &line )
  {
    expectHeadings();
    QgsApplication::setPrefixPath( QStringLiteral( "/usr" ), true );
    QgsApplication::initQgis();
    auto *provider = new Provider;
    QgsApplication::processingRegistry()->addProvider( provider );
    const ExitCode code = obey( line, *provider );
    QgsApplication::exitQgis();
    return code;
  }
} // namespace

int main( int argc, char *argv[] )
{
  std::signal( SIGINT, []( int ) { stopRun(); } );
  std::signal( SIGTERM, []( int ) { stopRun(); } );
  const QTemporaryDir profile;
  useProfile( profile.path() );
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  qputenv( "QT_LOGGING_RULES", "*.debug=false" );
  QgsApplication application( argc, argv, false, profile.path() );
  const Result<CommandLine> line = parseCommandLine( QCoreApplication::arguments().mid( 1 ) );
  const QString language = line && !line->language.isEmpty() ? line->language : QLocale::system().name();
  const Language spoken( language );
  if ( !line )
    return static_cast<int>( fail( line.error().message ) );
  return static_cast<int>( work( *line ) );
}
