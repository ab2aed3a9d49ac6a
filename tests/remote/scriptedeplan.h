// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/eplanservice.h"
#include "remote/jsontext.h"
#include "remote/network.h"
#include "remote/onworker.h"
#include "remote/scriptedserver.h"
#include "remote/signin.h"

#include <qgsapplication.h>
#include <qgsauthmanager.h>
#include <qgsfeedback.h>

Q_DECLARE_METATYPE( eplan::ErrorCode )
Q_DECLARE_METATYPE( eplan::Mode )
Q_DECLARE_METATYPE( eplan::ScriptedReply )

namespace eplan
{
  inline const QByteArray PRACTICE = jsonText( "{'title':'ชั้นเรียน','eplan:mode':'practice','links':[]}" );
  inline const QByteArray LIVE = jsonText( "{'title':'e-Plan','links':[]}" );
  inline const QByteArray CONFORMANCE = jsonText( "{'conformsTo':['http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/update','http://"
                                                  "www.opengis.net/spec/ogcapi-features-4/1.0/conf/optimistic-locking-etags']}" );
  inline const QByteArray ONLY_WHOLE =
    jsonText( "{'conformsTo':['http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/create-replace-delete']}" );
  inline const QByteArray READS = jsonText( "{'conformsTo':['http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core']}" );
  inline const QByteArray POINT = jsonText( "{'type':'Point','coordinates':[102.5,15]}" );

  inline QByteArray projectJson( const QByteArray &id, const QByteArray &geometry = "null", const QByteArray &more = {} )
  {
    return jsonText( "{'type':'Feature','id':'" ) + id + jsonText( "','geometry':" ) + geometry
           + jsonText( ",'properties':{'fiscal_year':2570,'kind':'water','state':'planned','budget':484802.17" ) + more + "}}";
  }

  inline QByteArray pageJson( const QByteArray &features, const QByteArray &next = {} )
  {
    const QByteArray links = next.isEmpty() ? QByteArray() : jsonText( "{'rel':'next','href':'" ) + next + jsonText( "'}" );
    return jsonText( "{'type':'FeatureCollection','numberMatched':3,'links':[" ) + links + jsonText( "],'features':[" ) + features + "]}";
  }

  inline Placement point()
  {
    Placement placement;
    placement.geometry = QgsGeometry::fromWkt( QStringLiteral( "Point (102.5 15)" ) );
    return placement;
  }

  /// The server's side of an honest service: landing page and conformance; the rest is the test's.
  inline ScriptedServer::Script service( const QByteArray &conformance, const ScriptedServer::Script &rest )
  {
    return [conformance, rest]( const ScriptedRequest &request ) {
      if ( request.target == "/" )
        return ScriptedReply::json( PRACTICE );
      if ( request.target == "/conformance" )
        return ScriptedReply::json( conformance );
      return rest( request );
    };
  }

  /// What became of one write.
  struct Answered
  {
      ProjectId id;
      std::optional<Project> project;
      ErrorCode code = ErrorCode::StorageFailed;
      QString message;
  };

  /// What tests of EplanService against a scripted server have in common: an account, and calls made on a worker thread.
  class ScriptedEplan
  {
    public:
      /// Stores the account; once, before the first call.
      bool signIn()
      {
        prepareNetwork();
        QgsApplication::authManager()->setMasterPassword( QStringLiteral( "only for tests" ), true );
        const Connection connection { QStringLiteral( "x" ), QUrl( QStringLiteral( "http://127.0.0.1/" ) ), Mode::Practice, {} };
        const Result<QString> stored = storePassword( connection, QStringLiteral( "somsri" ), QStringLiteral( "pass" ) );
        mAuthConfigId = stored ? *stored : QString();
        return static_cast<bool>( stored );
      }

      QString authConfigId() const { return mAuthConfigId; }

      Connection connectionTo( const ScriptedServer &server, Mode mode = Mode::Practice ) const
      {
        return { QStringLiteral( "Scripted" ), server.address(), mode, mAuthConfigId };
      }

      template <typename Work>
      auto with( const ScriptedServer &server, Work work, Mode mode = Mode::Practice )
      {
        return onWorker( [connection = connectionTo( server, mode ), &work] {
          QgsFeedback feedback;
          EplanService eplan( connection );
          eplan.setPatience( std::chrono::milliseconds( 700 ) );
          return work( eplan, feedback );
        } );
      }

      Result<QList<Project>> fetchYear( const ScriptedServer &server, const ProjectQuery &query = { .fiscalYear = FiscalYear( 2570 ) } )
      {
        return with( server, [&query]( EplanService &eplan, QgsFeedback &feedback ) -> Result<QList<Project>> {
          QList<Project> projects;
          const Result<void> fetched = eplan.fetchProjects(
            query,
            [&projects]( const ProjectPage &page ) {
              for ( const ProjectRecord &project : page.projects )
                projects << project.project();
              return Result<void>();
            },
            feedback );
          if ( !fetched )
            return fetched.error();
          return projects;
        } );
      }

      QList<Answered> send( const ScriptedServer &server, const QList<PlacementWrite> &writes )
      {
        return with( server, [&writes]( EplanService &eplan, QgsFeedback &feedback ) { return answersTo( eplan, writes, feedback ); } );
      }

      static QList<Answered> answersTo( EplanService &eplan, const QList<PlacementWrite> &writes, QgsFeedback &feedback )
      {
        QList<Answered> answers;
        eplan.sendPlacements(
          writes,
          [&answers]( const PlacementWrite &write, const Result<Project> &answer ) {
            answers.append( answer ? Answered { write.id, *answer, {}, {} }
                                   : Answered { write.id, {}, answer.error().code, answer.error().message } );
          },
          feedback );
        return answers;
      }

      static QList<PlacementWrite> writes( int count, const Revision &revision = { QStringLiteral( "\"1\"" ) } )
      {
        QList<PlacementWrite> writes;
        for ( int i = 0; i < count; ++i )
          writes.append( { { QStringLiteral( "p%1" ).arg( i ) }, revision, point() } );
        return writes;
      }

      static QByteArray idIn( const ScriptedRequest &request ) { return request.target.mid( request.target.lastIndexOf( '/' ) + 1 ); }

    private:
      QString mAuthConfigId;
  };
} // namespace eplan
