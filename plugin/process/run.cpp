// SPDX-License-Identifier: GPL-2.0-or-later
#include "process/run.h"

#include "process/console.h"
#include "process/tablesource.h"

#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace eplan
{
  namespace
  {
    volatile std::sig_atomic_t stopWanted = 0;

    /// Shows a run on standard error and keeps what was said.
    class ConsoleFeedback : public QgsProcessingFeedback
    {
      public:
        ConsoleFeedback()
            : QgsProcessingFeedback( false )
        {
          connect( this, &QgsFeedback::progressChanged, this, [this]( double percent ) { show( static_cast<int>( percent ) ); } );
        }

        void setProgressText( const QString &text ) override { say( text ); }
        void pushInfo( const QString &text ) override { keep( mInfo, text ); }
        void pushWarning( const QString &text ) override { keep( mWarnings, text ); }
        void reportError( const QString &text, bool ) override { keep( mErrors, text ); }

        QJsonObject log() const
        {
          return { { QStringLiteral( "info" ), QJsonArray::fromStringList( mInfo ) },
                   { QStringLiteral( "warnings" ), QJsonArray::fromStringList( mWarnings ) },
                   { QStringLiteral( "errors" ), QJsonArray::fromStringList( mErrors ) } };
        }

      private:
        static void keep( QStringList &list, const QString &text )
        {
          list.append( text );
          say( text );
        }

        void show( int percent )
        {
          if ( stopWanted )
            cancel();
          if ( percent / 10 == mTenths )
            return;
          mTenths = percent / 10;
          mutter( QString::number( mTenths * 10 ) + ( mTenths == 10 ? QStringLiteral( "\n" ) : QStringLiteral( "..." ) ) );
        }

        QStringList mInfo;
        QStringList mWarnings;
        QStringList mErrors;
        int mTenths = 0;
    };

    /// Names that the algorithm does not have, and names it must have: a sentence, or nothing.
    QString complaintAbout( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters )
    {
      for ( auto given = parameters.begin(); given != parameters.end(); ++given )
      {
        if ( !algorithm.parameterDefinition( given.key() ) )
          return QCoreApplication::translate( "Process", "%1 has no parameter “%2”. Call eplan-process help %1." )
            .arg( algorithm.id(), given.key() );
      }
      for ( const QgsProcessingParameterDefinition *parameter : algorithm.parameterDefinitions() )
      {
        const bool isMissing = !parameters.contains( parameter->name() ) && !parameter->checkValueIsAcceptable( parameter->defaultValue() );
        if ( isMissing )
          return QCoreApplication::translate( "Process", "The parameter %1 (%2) is missing." )
            .arg( parameter->name(), parameter->description() );
      }
      return {};
    }

    /// The files that a run would make anew.
    QStringList newFiles( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters )
    {
      QStringList files;
      for ( const QgsProcessingParameterDefinition *output : algorithm.destinationParameterDefinitions() )
      {
        const QString path = parameters.value( output->name() ).toString();
        if ( !path.isEmpty() && !QFileInfo::exists( path ) )
          files.append( path );
      }
      return files;
    }

    void removeFiles( const QStringList &files )
    {
      for ( const QString &path : files )
      {
        for ( const char *companion : { "", "-journal", "-wal", "-shm" } )
          QFile::remove( path + QLatin1String( companion ) );
      }
    }

    void answer( const QgsProcessingAlgorithm &algorithm, const CommandLine &line, const QVariantMap &results,
                 const ConsoleFeedback &feedback )
    {
      if ( line.isJson )
      {
        const QJsonObject json { { QStringLiteral( "algorithm" ), algorithm.id() },
                                 { QStringLiteral( "inputs" ), QJsonObject::fromVariantMap( line.parameters ) },
                                 { QStringLiteral( "results" ), QJsonObject::fromVariantMap( results ) },
                                 { QStringLiteral( "log" ), feedback.log() } };
        print( QString::fromUtf8( QJsonDocument( json ).toJson() ) );
        return;
      }
      for ( auto result = results.begin(); result != results.end(); ++result )
        print( QStringLiteral( "%1:\t%2\n" ).arg( result.key(), result.value().toString() ) );
    }

    /// With tables as QGIS opens them.
    QVariantMap opened( const QgsProcessingAlgorithm &algorithm, QVariantMap parameters )
    {
      for ( const QgsProcessingParameterDefinition *parameter : algorithm.parameterDefinitions() )
      {
        if ( parameter->type() == QgsProcessingParameterFeatureSource::typeName() && parameters.contains( parameter->name() ) )
          parameters[parameter->name()] = tableSource( parameters.value( parameter->name() ).toString() );
      }
      return parameters;
    }

    QVariantMap run( const QgsProcessingAlgorithm &algorithm, const QVariantMap &parameters, QgsProcessingContext &context,
                     ConsoleFeedback &feedback, bool &isDone )
    {
      QString complaint;
      isDone = algorithm.checkParameterValues( parameters, context, &complaint );
      if ( !isDone )
        feedback.reportError( complaint, true );
      return isDone ? algorithm.run( parameters, context, &feedback, &isDone ) : QVariantMap();
    }
  } // namespace

  void stopRun()
  {
    stopWanted = 1;
  }

  ExitCode runAlgorithm( const QgsProcessingAlgorithm &algorithm, const CommandLine &line )
  {
    const QString complaint = complaintAbout( algorithm, line.parameters );
    if ( !complaint.isEmpty() )
    {
      say( complaint );
      return ExitCode::Misunderstood;
    }
    QgsProject project;
    QgsProcessingContext context;
    ConsoleFeedback feedback;
    context.setProject( &project );
    context.setFeedback( &feedback );
    const QStringList files = newFiles( algorithm, line.parameters );
    bool isDone = false;
    const QVariantMap results = run( algorithm, opened( algorithm, line.parameters ), context, feedback, isDone );
    if ( feedback.isCanceled() )
      say( QCoreApplication::translate( "Process", "Stopped. Nothing was kept." ) );
    if ( !isDone || feedback.isCanceled() )
    {
      removeFiles( files );
      return ExitCode::Failed;
    }
    answer( algorithm, line, results, feedback );
    return ExitCode::Done;
  }
} // namespace eplan
