// SPDX-License-Identifier: GPL-2.0-or-later

// eplan-workshop: prepares a QGIS profile to practise in, with the plugin on, the practice service and an account filled in, and a base
// map.

#include "base/language.h"
#include "domain/account.h"
#include "workshop/basemap.h"
#include "workshop/profile.h"

#include <qgsapplication.h>

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTextStream>

using namespace eplan;

namespace
{
  int fail( const QString &sentence )
  {
    QTextStream( stderr ) << "eplan-workshop: " << sentence << Qt::endl;
    return 1;
  }

  /// The first engineer of the accounts file: `user`, `password`, `role`, `organisation`, `province`, separated by tabs.
  QStringList firstEngineer( const QString &path )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      return {};
    while ( !file.atEnd() )
    {
      const QStringList row = QString::fromUtf8( file.readLine() ).trimmed().split( '\t' );
      if ( row.value( 2 ) == toText( Role::Engineer ) )
        return row;
    }
    return {};
  }

  /// Readable by its owner only.
  bool writeSecret( const QString &path, const QString &secret )
  {
    QFile file( path );
    return file.open( QIODevice::WriteOnly ) && file.setPermissions( QFile::ReadOwner | QFile::WriteOwner ) &&
           file.write( secret.toUtf8() ) > 0;
  }

  QCommandLineOption option( const char *name, const char *meaning, const char *value )
  {
    return QCommandLineOption( QString::fromLatin1( name ), QCoreApplication::translate( "Workshop", meaning ),
                               QString::fromLatin1( value ) );
  }

  /// QGIS keeps the settings of profile P in PROFILES/profiles/P/QGIS/QGIS3.ini.
  void useProfile( const QString &folder )
  {
    QCoreApplication::setOrganizationName( QStringLiteral( "QGIS" ) );
    QCoreApplication::setOrganizationDomain( QStringLiteral( "qgis.org" ) );
    QCoreApplication::setApplicationName( QStringLiteral( "QGIS3" ) );
    QSettings::setDefaultFormat( QSettings::IniFormat );
    QSettings::setPath( QSettings::IniFormat, QSettings::UserScope, folder );
  }

  /// Returns the program's exit code.
  int prepare( const QCommandLineParser &options )
  {
    const QDir profiles( options.value( QStringLiteral( "profiles" ) ) );
    const QStringList account = firstEngineer( options.value( QStringLiteral( "accounts" ) ) );
    const Result<QUrl> address = serviceAddress( options.value( QStringLiteral( "address" ) ), Mode::Practice );
    if ( !address )
      return fail( address.error().message );

    const PracticeProfile profile { .pluginFolder = options.value( QStringLiteral( "plugins" ) ),
                                    .language = options.value( QStringLiteral( "language" ) ),
                                    .connection = { QCoreApplication::translate( "Workshop", "Practice" ), *address, Mode::Practice, {} },
                                    .user = account.value( 0 ),
                                    .password = account.value( 1 ) };
    const Result<QString> masterPassword = fillProfile( profile );
    if ( !masterPassword )
      return fail( masterPassword.error().message );
    if ( !masterPassword->isEmpty() && !writeSecret( profiles.filePath( QStringLiteral( "master-password" ) ), *masterPassword ) )
      return fail(
        QCoreApplication::translate( "Workshop", "The folder “%1” cannot be written. Choose another folder." ).arg( profiles.path() ) );
    const Result<void> project =
      writeBaseMapProject( options.value( QStringLiteral( "base-map" ) ), profiles.filePath( QStringLiteral( "practice.qgz" ) ) );
    return project ? 0 : fail( project.error().message );
  }
} // namespace

/// The word after \a option, needed before anything can be parsed: the profile's folder and the language decide how the rest starts.
QString wordAfter( const char *option, const QStringList &arguments )
{
  const int at = arguments.indexOf( QLatin1String( option ) );
  return at < 0 ? QString() : arguments.value( at + 1 );
}

int main( int argc, char *argv[] )
{
  const QStringList arguments( argv, argv + argc );
  const QString profile = QDir( wordAfter( "--profiles", arguments ) ).filePath( QStringLiteral( "profiles/practice" ) );
  useProfile( profile );
  qputenv( "QT_QPA_PLATFORM", "offscreen" );
  QgsApplication application( argc, argv, false, profile );
  const Language language( wordAfter( "--language", arguments ) );

  QCommandLineParser options;
  options.setApplicationDescription( QCoreApplication::translate( "Workshop", "Prepares a QGIS profile to practise e-Plan in." ) );
  options.addHelpOption();
  options.addOptions(
    { option( "profiles", QT_TRANSLATE_NOOP( "Workshop", "The folder for QGIS's --profiles-path; the profile is called practice." ),
              "folder" ),
      option( "plugins", QT_TRANSLATE_NOOP( "Workshop", "The folder with the plugin's library." ), "folder" ),
      option( "language", QT_TRANSLATE_NOOP( "Workshop", "th or en." ), "language" ),
      option( "address", QT_TRANSLATE_NOOP( "Workshop", "The practice service's landing page." ), "url" ),
      option( "accounts",
              QT_TRANSLATE_NOOP( "Workshop",
                                 "The file that eplan-practice --accounts wrote; its first engineer is filled in. Without it, nobody is." ),
              "file" ),
      option( "base-map", QT_TRANSLATE_NOOP( "Workshop", "The file that eplan-practice --base-map wrote." ), "file" ) } );
  options.process( application );
  if ( !options.isSet( QStringLiteral( "profiles" ) ) )
    return fail( QCoreApplication::translate( "Workshop", "--profiles is missing; --help tells all." ) );

  QgsApplication::setPrefixPath( QStringLiteral( "/usr" ), true );
  QgsApplication::initQgis();
  const int code = prepare( options );
  QgsApplication::exitQgis();
  return code;
}
