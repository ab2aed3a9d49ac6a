// SPDX-License-Identifier: GPL-2.0-or-later

// eplan-soak: kills a person's program at random moments of loading, placing, editing, sending and settling, and looks at workspace and
// service each time: nothing may be lost, nothing corrupt, nothing sent twice. What is done, and where it is killed, follows from the seed;
// the very instant is the machine's.

#include "soak.h"

#include <qgsapplication.h>

#include <QCommandLineParser>
#include <QDir>

using namespace eplan::soak;

namespace
{
  SoakOrder soakOrder( const QgsApplication &application )
  {
    QCommandLineParser parser;
    parser.setApplicationDescription( QStringLiteral( "Kills a person's program at random moments and looks at what is left." ) );
    parser.addHelpOption();
    parser.addOption( { QStringLiteral( "kills" ), QStringLiteral( "How often." ), QStringLiteral( "number" ), QStringLiteral( "1000" ) } );
    parser.addOption(
      { QStringLiteral( "seed" ), QStringLiteral( "What is done follows from it." ), QStringLiteral( "number" ), QStringLiteral( "1" ) } );
    parser.addOption( { QStringLiteral( "evidence" ), QStringLiteral( "Where the files of a run that found something are kept." ),
                        QStringLiteral( "folder" ), QStringLiteral( "soak-evidence" ) } );
    parser.process( application );
    return { parser.value( QStringLiteral( "kills" ) ).toInt(), parser.value( QStringLiteral( "seed" ) ).toUInt(),
             parser.value( QStringLiteral( "evidence" ) ) };
  }

  /// Of QGIS's plugins the work needs the one that signs in; loading the providers for others' servers would be half of a
  /// program's start. QGIS ignores links there.
  void useFewPlugins( const QString &folder )
  {
    const QString signsIn = QStringLiteral( "/libauthmethod_basic.so" );
    QDir().mkpath( folder );
    QFile::copy( QgsApplication::pluginPath() + signsIn, folder + signsIn );
    if ( QFile::exists( folder + signsIn ) )
      QgsApplication::setPluginPath( folder );
  }

  int runAs( const QgsApplication &application, const std::optional<WorkOrder> &order )
  {
    return order ? work( *order ) : Soak( soakOrder( application ) ).run();
  }
} // namespace

int main( int argc, char *argv[] )
{
  // The person's program has the home and the profile of the one that started it.
  const bool isPerson = argc > 1 && qstrcmp( argv[1], "work" ) == 0;
  std::optional<QTemporaryDir> home;
  if ( !isPerson )
  {
    home.emplace();
    qputenv( "HOME", home->path().toUtf8() );
    qputenv( "QGIS_CUSTOM_CONFIG_PATH", home->path().toUtf8() );
    // Who is killed leaves temporary files behind.
    qputenv( "TMPDIR", home->path().toUtf8() );
  }
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  // QGIS's own debug lines would only puzzle.
  qputenv( "QT_LOGGING_RULES", "*.debug=false" );
  QgsApplication application( argc, argv, false, qEnvironmentVariable( "QGIS_CUSTOM_CONFIG_PATH" ) );
  QgsApplication::setPrefixPath( QStringLiteral( "/usr" ), true );
  useFewPlugins( qEnvironmentVariable( "QGIS_CUSTOM_CONFIG_PATH" ) + QStringLiteral( "/plugins" ) );
  QgsApplication::initQgis();
  const int code = runAs( application, orderFrom( QCoreApplication::arguments().mid( 1 ) ) );
  QgsApplication::exitQgis();
  return code;
}
