// SPDX-License-Identifier: GPL-2.0-or-later
#include "process/commandline.h"

#include <QCoreApplication>

#include <optional>

namespace eplan
{
  namespace
  {
    Error misunderstood( const QString &sentence )
    {
      return { ErrorCode::InvalidData, sentence, {} };
    }

    std::optional<CommandLine::Command> commandOf( const QString &word )
    {
      using enum CommandLine::Command;
      if ( word == QLatin1String( "list" ) )
        return List;
      if ( word == QLatin1String( "help" ) )
        return Help;
      return word == QLatin1String( "run" ) ? std::optional( Run ) : std::nullopt;
    }

    /// NAME=VALUE; a name given again makes a list.
    bool addParameter( QVariantMap &parameters, const QString &text )
    {
      const int equals = text.indexOf( '=' );
      const QString name = text.left( equals );
      if ( equals <= 0 )
        return false;
      const QString value = text.mid( equals + 1 );
      if ( parameters.contains( name ) )
        parameters[name] = parameters.value( name ).toStringList() << value;
      else
        parameters.insert( name, value );
      return true;
    }

    /// Reads the words one by one.
    class Parser
    {
      public:
        bool take( const QString &word )
        {
          if ( mIsBehindDashes )
            return addParameter( mLine.parameters, word );
          if ( word == QLatin1String( "--" ) )
            return mIsBehindDashes = mLine.command == CommandLine::Command::Run;
          if ( word.startsWith( '-' ) && word.size() > 1 )
            return takeOption( word );
          if ( !mHasCommand )
            return takeCommand( word );
          return takeAlgorithm( word );
        }

        const CommandLine &line() const { return mLine; }

      private:
        bool takeOption( const QString &word )
        {
          if ( word == QLatin1String( "--help" ) || word == QLatin1String( "-h" ) )
            return mHasCommand = true;
          if ( word == QLatin1String( "--version" ) || word == QLatin1String( "-v" ) )
          {
            mLine.command = CommandLine::Command::Version;
            return mHasCommand = true;
          }
          if ( word == QLatin1String( "--json" ) )
            return mLine.isJson = true;
          if ( word.startsWith( QLatin1String( "--language=" ) ) )
          {
            mLine.language = word.section( '=', 1 );
            return true;
          }
          return mLine.command == CommandLine::Command::Run && word.startsWith( QLatin1String( "--" ) ) &&
                 addParameter( mLine.parameters, word.mid( 2 ) );
        }

        bool takeCommand( const QString &word )
        {
          const std::optional<CommandLine::Command> command = commandOf( word );
          mLine.command = command.value_or( CommandLine::Command::Usage );
          return mHasCommand = command.has_value();
        }

        bool takeAlgorithm( const QString &word )
        {
          const bool isWanted = mLine.command == CommandLine::Command::Help || mLine.command == CommandLine::Command::Run;
          if ( !isWanted || !mLine.algorithm.isEmpty() )
            return false;
          mLine.algorithm = word;
          return true;
        }

        CommandLine mLine;
        bool mHasCommand = false;
        bool mIsBehindDashes = false;
    };
  } // namespace

  Result<CommandLine> parseCommandLine( const QStringList &arguments )
  {
    Parser parser;
    for ( const QString &word : arguments )
    {
      if ( !parser.take( word ) )
        return misunderstood(
          QCoreApplication::translate( "Process", "“%1” is not understood here. Call eplan-process --help." ).arg( word ) );
    }
    const CommandLine &line = parser.line();
    const bool needsAlgorithm = line.command == CommandLine::Command::Help || line.command == CommandLine::Command::Run;
    if ( needsAlgorithm && line.algorithm.isEmpty() )
      return misunderstood( QCoreApplication::translate( "Process", "Which algorithm? eplan-process list names them." ) );
    return line;
  }
} // namespace eplan
