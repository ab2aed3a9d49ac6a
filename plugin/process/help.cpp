// SPDX-License-Identifier: GPL-2.0-or-later
#include "process/help.h"

#include <qgsprocessingalgorithm.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace eplan
{
  namespace
  {
    QString heading( const QString &text )
    {
      const QString rule = QString( 16, QLatin1Char( '-' ) );
      return QStringLiteral( "\n%1\n%2\n%1\n\n" ).arg( rule, text );
    }

    bool isOptional( const QgsProcessingParameterDefinition &parameter )
    {
      return parameter.flags() & QgsProcessingParameterDefinition::FlagOptional;
    }

    QStringList choicesOf( const QgsProcessingParameterDefinition &parameter )
    {
      const auto *choice = dynamic_cast<const QgsProcessingParameterEnum *>( &parameter );
      return choice ? choice->options() : QStringList();
    }

    QString parameterText( const QgsProcessingParameterDefinition &parameter )
    {
      const QString meaning =
        isOptional( parameter ) ? QCoreApplication::translate( "Process", "%1 (optional)" ).arg( parameter.description() ) : parameter.description();
      QString text = QStringLiteral( "%1: %2\n" ).arg( parameter.name(), meaning );
      const QStringList choices = choicesOf( parameter );
      for ( int i = 0; i < choices.size(); ++i )
        text += QStringLiteral( "\t%1: %2\n" ).arg( i ).arg( choices.at( i ) );
      if ( parameter.defaultValue().isValid() )
        text += '\t' + QCoreApplication::translate( "Process", "Without it: %1" ).arg( parameter.defaultValue().toString() ) + '\n';
      return text;
    }

    QJsonObject parameterJson( const QgsProcessingParameterDefinition &parameter )
    {
      QJsonObject json { { QStringLiteral( "name" ), parameter.name() },
                         { QStringLiteral( "description" ), parameter.description() },
                         { QStringLiteral( "type" ), parameter.type() },
                         { QStringLiteral( "optional" ), isOptional( parameter ) },
                         { QStringLiteral( "default_value" ), QJsonValue::fromVariant( parameter.defaultValue() ) } };
      const QStringList choices = choicesOf( parameter );
      if ( !choices.isEmpty() )
        json.insert( QStringLiteral( "available_options" ), QJsonArray::fromStringList( choices ) );
      return json;
    }
  } // namespace

  QString usageText()
  {
    return QCoreApplication::translate( "Process", "Runs the algorithms of e-Plan without the desktop.\n\n"
                                                   "  eplan-process list\n"
                                                   "  eplan-process help ALGORITHM\n"
                                                   "  eplan-process run ALGORITHM --NAME=VALUE …\n"
                                                   "  eplan-process run ALGORITHM -- NAME=VALUE …\n\n"
                                                   "  --json          answers as JSON\n"
                                                   "  --language=th   speaks Thai; en: English\n"
                                                   "  --version, --help\n\n"
                                                   "Results go to standard output, progress and messages to standard error.\n"
                                                   "Exit code: 0 done, 1 failed or stopped, 2 the command was not understood.\n" );
  }

  QString listText( const QgsProcessingProvider &provider )
  {
    QString text;
    for ( const QgsProcessingAlgorithm *algorithm : provider.algorithms() )
      text += QStringLiteral( "%1\t%2\n" ).arg( algorithm->id(), algorithm->displayName() );
    return text;
  }

  QString helpText( const QgsProcessingAlgorithm &algorithm )
  {
    QString text = QStringLiteral( "%1 (%2)\n" ).arg( algorithm.displayName(), algorithm.id() );
    text += heading( QCoreApplication::translate( "Process", "Description" ) ) + algorithm.shortHelpString() + '\n';
    text += heading( QCoreApplication::translate( "Process", "Arguments" ) );
    for ( const QgsProcessingParameterDefinition *parameter : algorithm.parameterDefinitions() )
      text += parameterText( *parameter );
    text += heading( QCoreApplication::translate( "Process", "Outputs" ) );
    for ( const QgsProcessingOutputDefinition *output : algorithm.outputDefinitions() )
      text += QStringLiteral( "%1: <%2>\n\t%3\n" ).arg( output->name(), output->type(), output->description() );
    return text;
  }

  QJsonObject listJson( const QgsProcessingProvider &provider )
  {
    QJsonObject algorithms;
    for ( const QgsProcessingAlgorithm *algorithm : provider.algorithms() )
      algorithms.insert( algorithm->id(), QJsonObject { { QStringLiteral( "name" ), algorithm->displayName() },
                                                        { QStringLiteral( "short_description" ), algorithm->shortDescription() } } );
    return { { QStringLiteral( "algorithms" ), algorithms } };
  }

  QJsonObject helpJson( const QgsProcessingAlgorithm &algorithm )
  {
    QJsonArray parameters;
    for ( const QgsProcessingParameterDefinition *parameter : algorithm.parameterDefinitions() )
      parameters.append( parameterJson( *parameter ) );
    return { { QStringLiteral( "id" ), algorithm.id() },
             { QStringLiteral( "name" ), algorithm.displayName() },
             { QStringLiteral( "description" ), algorithm.shortHelpString() },
             { QStringLiteral( "parameters" ), parameters } };
  }
} // namespace eplan
