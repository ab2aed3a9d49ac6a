// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>

#include <limits>

namespace eplan
{
  namespace
  {
    constexpr int MOST_PROJECTS = 5000000;

    QString say( const char *text )
    {
      return QCoreApplication::translate( "Practice", text );
    }

    void describe( QCommandLineParser &parser )
    {
      parser.setApplicationDescription( say( QT_TRANSLATE_NOOP(
        "Practice", "The practice e-Plan: serves made-up projects of local governments as OGC API – Features, to train and to "
                    "test with. Everything is in one GeoPackage file." ) ) );
      parser.addOptions( {
        { QStringLiteral( "data" ), say( QT_TRANSLATE_NOOP( "Practice", "The GeoPackage file to serve." ) ), QStringLiteral( "FILE" ) },
        { QStringLiteral( "new" ), say( QT_TRANSLATE_NOOP( "Practice", "Make the file first; it must not exist." ) ) },
        { QStringLiteral( "province" ), say( QT_TRANSLATE_NOOP( "Practice", "With --new: the province's code, 10 to 96." ) ),
          QStringLiteral( "CODE" ), QStringLiteral( "30" ) },
        { QStringLiteral( "projects" ), say( QT_TRANSLATE_NOOP( "Practice", "With --new: how many projects." ) ),
          QStringLiteral( "NUMBER" ), QStringLiteral( "2000" ) },
        { QStringLiteral( "seed" ), say( QT_TRANSLATE_NOOP( "Practice", "With --new: the same seed makes the same data." ) ),
          QStringLiteral( "NUMBER" ), QStringLiteral( "1" ) },
        { QStringLiteral( "year" ),
          say( QT_TRANSLATE_NOOP(
            "Practice",
            "With --new: the fiscal year that is to be placed, B.E.; the current one unless given. Three years before it are placed." ) ),
          QStringLiteral( "YEAR" ) },
        { QStringLiteral( "accounts" ),
          say( QT_TRANSLATE_NOOP( "Practice", "With --new: write user names and passwords to this file, tab-separated." ) ),
          QStringLiteral( "FILE" ) },
        { QStringLiteral( "base-map" ),
          say( QT_TRANSLATE_NOOP( "Practice", "With --new: write roads and streams to draw along to this GeoPackage file." ) ),
          QStringLiteral( "FILE" ) },
        { QStringLiteral( "listen" ), say( QT_TRANSLATE_NOOP( "Practice", "The address and port; port 0 takes any free one." ) ),
          QStringLiteral( "ADDRESS:PORT" ), QStringLiteral( "127.0.0.1:0" ) },
        { QStringLiteral( "certificate" ),
          say( QT_TRANSLATE_NOOP( "Practice", "Serve https with this certificate (PEM); needed to listen beyond this computer." ) ),
          QStringLiteral( "FILE" ) },
        { QStringLiteral( "key" ), say( QT_TRANSLATE_NOOP( "Practice", "The certificate's private key (PEM)." ) ),
          QStringLiteral( "FILE" ) },
        { { QStringLiteral( "h" ), QStringLiteral( "help" ) }, say( QT_TRANSLATE_NOOP( "Practice", "Show this and end." ) ) },
      } );
    }

    Error unusable( const QString &message )
    {
      return { ErrorCode::InvalidData, message, {} };
    }

    Result<qulonglong> number( const QCommandLineParser &parser, const QString &option, qulonglong lowest, qulonglong highest )
    {
      bool isNumber = false;
      const qulonglong value = parser.value( option ).toULongLong( &isNumber );
      if ( !isNumber || value < lowest || value > highest )
        return unusable( QCoreApplication::translate( "Practice", "--%1 must be a whole number from %2 to %3." )
                           .arg( option )
                           .arg( lowest )
                           .arg( highest ) );
      return value;
    }

    Result<PracticePlan> planOf( const QCommandLineParser &parser )
    {
      constexpr qulonglong FIRST_YEAR = 2500;
      constexpr qulonglong LAST_YEAR = 2699;
      const auto projects = number( parser, QStringLiteral( "projects" ), 1, MOST_PROJECTS );
      if ( !projects )
        return projects.error();
      const auto seed = number( parser, QStringLiteral( "seed" ), 0, std::numeric_limits<qulonglong>::max() );
      if ( !seed )
        return seed.error();
      FiscalYear year = FiscalYear::of( QDate::currentDate() );
      if ( parser.isSet( QStringLiteral( "year" ) ) )
      {
        const auto given = number( parser, QStringLiteral( "year" ), FIRST_YEAR, LAST_YEAR );
        if ( !given )
          return given.error();
        year = FiscalYear( static_cast<int>( *given ) );
      }
      return PracticePlan { parser.value( QStringLiteral( "data" ) ),
                            parser.value( QStringLiteral( "base-map" ) ),
                            parser.value( QStringLiteral( "accounts" ) ),
                            parser.value( QStringLiteral( "province" ) ),
                            static_cast<int>( *projects ),
                            *seed,
                            year };
    }

    /// Says which options mean nothing because the file is not made.
    QString noticeAbout( const QCommandLineParser &parser )
    {
      QStringList idle;
      for ( const char *option : { "province", "projects", "seed", "year", "accounts", "base-map" } )
      {
        if ( parser.isSet( QLatin1String( option ) ) )
          idle.append( QStringLiteral( "--" ) + option );
      }
      return idle.isEmpty() ? QString()
                            : QCoreApplication::translate( "Practice", "Without --new these options change nothing: %1." )
                                .arg( idle.join( QStringLiteral( ", " ) ) );
    }

    Result<Listening> givenListening( const QCommandLineParser &parser )
    {
      Result<Listening> listening = listeningOf( parser.value( QStringLiteral( "listen" ) ) );
      if ( !listening )
        return listening;
      listening->certificate = parser.value( QStringLiteral( "certificate" ) );
      listening->key = parser.value( QStringLiteral( "key" ) );
      if ( listening->certificate.isEmpty() != listening->key.isEmpty() )
        return unusable( say( QT_TRANSLATE_NOOP( "Practice", "Give --certificate and --key together." ) ) );
      const Result<void> safe = checkSafe( *listening );
      return safe ? listening : safe.error();
    }
  } // namespace

  Result<PracticeCommand> commandOf( const QStringList &arguments )
  {
    QCommandLineParser parser;
    describe( parser );
    if ( !parser.parse( arguments ) || !parser.positionalArguments().isEmpty() )
    {
      const QString what = parser.positionalArguments().isEmpty() ? parser.errorText() : parser.positionalArguments().constFirst();
      return unusable( QCoreApplication::translate( "Practice", "This cannot be understood: %1 (--help tells what can)." ).arg( what ) );
    }
    PracticeCommand command;
    command.wantsHelp = parser.isSet( QStringLiteral( "help" ) );
    if ( command.wantsHelp )
      return command;
    command.dataPath = parser.value( QStringLiteral( "data" ) );
    if ( command.dataPath.isEmpty() )
      return unusable( say( QT_TRANSLATE_NOOP( "Practice", "Say which file to serve, with --data FILE (--help tells more)." ) ) );
    const Result<Listening> listening = givenListening( parser );
    if ( !listening )
      return listening.error();
    command.listening = *listening;
    if ( !parser.isSet( QStringLiteral( "new" ) ) )
    {
      command.notice = noticeAbout( parser );
      return command;
    }
    const Result<PracticePlan> plan = planOf( parser );
    if ( !plan )
      return plan.error();
    command.plan = *plan;
    return command;
  }

  QString helpText()
  {
    QCommandLineParser parser;
    describe( parser );
    return parser.helpText();
  }
} // namespace eplan
