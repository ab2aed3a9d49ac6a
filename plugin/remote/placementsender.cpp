// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/placementsender.h"

#include "domain/projectfields.h"
#include "remote/errors.h"
#include "remote/geojsongeometry.h"
#include "remote/jsonobject.h"
#include "remote/projectpage.h"
#include "base/timestamp.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QJsonDocument>

namespace eplan
{
  namespace
  {
    const QByteArray GEOJSON( "application/geo+json" );

    QJsonValue toJson( const QVariant &value, FieldType type )
    {
      if ( !value.isValid() )
        return QJsonValue::Null;
      return type == FieldType::DateTime ? QJsonValue( toTimestamp( value.toDateTime() ) ) : QJsonValue::fromVariant( value );
    }

    bool isSent( const ProjectField &field, const QStringList &reasons )
    {
      return field.group == FieldGroup::Placement || ( field.group == FieldGroup::Reasons && reasons.contains( field.name ) );
    }

    QStringList allReasons()
    {
      QStringList names;
      for ( const ProjectField &field : projectFields() )
      {
        if ( field.group == FieldGroup::Reasons )
          names << field.name;
      }
      return names;
    }

    bool isStampedByService( const ProjectField &field )
    {
      return field.name == QLatin1String( "placed_by" ) || field.name == QLatin1String( "placed_at" );
    }

    /// Failures that the next write would meet as well.
    bool stopsTheRest( const Error &error )
    {
      const bool asksToWait = error.code == ErrorCode::Busy && error.retryAfter;
      return asksToWait || error.code == ErrorCode::SignInNeeded || error.code == ErrorCode::Untrusted || error.code == ErrorCode::Offline
             || error.code == ErrorCode::ProxyRefused || error.code == ErrorCode::NotAService;
    }

    Error notApplied()
    {
      return { ErrorCode::NotApplied,
               QCoreApplication::translate( "Remote", "e-Plan said yes but did not keep the position, so it is still waiting. Send again "
                                                      "later, and tell the administrators of e-Plan." ),
               {} };
    }

    Error silence()
    {
      return { ErrorCode::Offline,
               QCoreApplication::translate(
                 "Remote", "e-Plan no longer answers, so the rest was not sent and is still waiting. Check the network and send again." ),
               {} };
    }

    QString revisionIn( const HttpAnswer &answer )
    {
      return answer.entityTag.startsWith( '"' ) ? QString::fromLatin1( answer.entityTag ) : QString();
    }
  } // namespace

  QByteArray placementPatch( const Placement &placement, const QStringList &reasons )
  {
    return withPlacement( {}, placement, reasons );
  }

  QByteArray withPlacement( QJsonObject feature, const Placement &placement, const QStringList &reasons )
  {
    Project project;
    project.placement = placement;
    QJsonObject properties = feature.value( QLatin1String( "properties" ) ).toObject();
    for ( const ProjectField &field : projectFields() )
    {
      if ( isSent( field, reasons ) )
        properties.insert( field.name, toJson( field.read( project ), field.type ) );
    }
    feature.insert( QStringLiteral( "geometry" ), toGeoJson( placement.geometry ) );
    feature.insert( QStringLiteral( "properties" ), properties );
    return QJsonDocument( feature ).toJson( QJsonDocument::Compact );
  }

  bool isApplied( const Placement &sent, const Placement &stored, const QStringList &reasons )
  {
    const Result<QgsGeometry> place = normalized( sent.geometry );
    if ( !place || !samePlace( *place, stored.geometry, ROUNDED_ALIKE ) )
      return false;
    Project ours, theirs;
    ours.placement = sent;
    theirs.placement = stored;
    for ( const ProjectField &field : projectFields() )
    {
      const bool counts = isSent( field, reasons ) && !isStampedByService( field );
      if ( counts && field.read( ours ) != field.read( theirs ) )
        return false;
    }
    return true;
  }

  Result<Project> projectIn( const HttpRequest &request, const HttpAnswer &answer )
  {
    Result<Project> project = parseProject( answer.body );
    if ( !project )
      return project.error().code == ErrorCode::NotAService ? unexpectedContent( request, answer, project.error().detail )
                                                            : project.error();
    if ( const QString tag = revisionIn( answer ); !tag.isEmpty() )
      project->revision.text = tag;
    return project;
  }

  /// The way of one placement to the service and back.
  struct PlacementSender::Conversation
  {
      PlacementWrite write;
      Revision revision;
      /// As the service has it; only where the whole feature has to be sent back.
      QJsonObject feature = {};
      HttpRequest sent = {};
  };

  PlacementSender::PlacementSender( HttpTransport &transport, const ServiceDescription &service, const QUrl &items, QgsFeedback &feedback )
    : mTransport( transport )
    , mService( service )
    , mItems( items )
    , mFeedback( feedback )
  {}

  void PlacementSender::send( const QList<PlacementWrite> &writes, const Answered &answered )
  {
    mWrites = writes;
    mAnswered = answered;
    for ( int i = 0; i < HttpTransport::AT_ONCE; ++i )
      startNext();
    mTransport.finish( mFeedback );
    // What was not begun, because it was stopped.
    while ( mNext < mWrites.size() )
      mAnswered( mWrites.at( mNext++ ), mFeedback.isCanceled() ? canceled() : mStop.value_or( canceled() ) );
  }

  void PlacementSender::startNext()
  {
    if ( mNext >= mWrites.size() || mStop || mFeedback.isCanceled() )
      return;
    const PlacementWrite &write = mWrites.at( mNext++ );
    begin( std::make_shared<Conversation>( Conversation { write, write.basedOn } ) );
  }

  void PlacementSender::begin( const ConversationPtr &conversation )
  {
    if ( conversation->revision.isEmpty() || !mService.patches )
      readFirst( conversation );
    else
      write( conversation );
  }

  HttpRequest PlacementSender::request( const PlacementWrite &write, Method method ) const
  {
    HttpRequest request;
    request.method = method;
    request.url = QUrl( mItems.toString( QUrl::FullyEncoded ) + '/' + QString::fromLatin1( QUrl::toPercentEncoding( write.id.text ) ) );
    request.accept = GEOJSON;
    return request;
  }

  void PlacementSender::readFirst( const ConversationPtr &conversation )
  {
    const HttpRequest read = request( conversation->write, Method::Get );
    mTransport.start( read, [this, conversation, read]( const Result<HttpAnswer> &outcome ) {
      if ( !outcome )
        return end( conversation, outcome.error() );
      if ( !outcome->isOk() )
        return end( conversation, statusFailure( read, *outcome ) );
      const Result<Project> project = projectIn( read, *outcome );
      if ( !project )
        return end( conversation, project.error() );
      const Revision basedOn = conversation->write.basedOn;
      if ( !basedOn.isEmpty() && !project->revision.isEmpty() && project->revision != basedOn )
        return end( conversation, changedElsewhere( read ) );
      conversation->revision = project->revision;
      conversation->feature = readObject( outcome->body );
      write( conversation );
    } );
  }

  void PlacementSender::write( const ConversationPtr &conversation )
  {
    if ( mStop || mFeedback.isCanceled() )
      return end( conversation, mFeedback.isCanceled() ? canceled() : *mStop );
    HttpRequest &sent = conversation->sent;
    sent = request( conversation->write, mService.patches ? Method::Patch : Method::Put );
    sent.contentType = mService.patches ? QByteArray( "application/merge-patch+json" ) : GEOJSON;
    sent.ifMatch = conversation->revision.text.toLatin1();
    sent.body = withPlacement( mService.patches ? QJsonObject() : conversation->feature, conversation->write.placement,
                               reasonsIn( conversation->write ) );
    mTransport.start( sent, [this, conversation]( const Result<HttpAnswer> &outcome ) { written( conversation, outcome ); } );
  }

  void PlacementSender::written( const ConversationPtr &conversation, const Result<HttpAnswer> &outcome )
  {
    if ( !outcome )
      return end( conversation,
                  outcome.error().code == ErrorCode::Canceled ? writeInDoubt( conversation->sent, outcome.error() ) : outcome.error() );
    const bool takesOnlyPut = outcome->status == 405 && conversation->sent.method == Method::Patch && allows( outcome->allow, Method::Put )
                              && !allows( outcome->allow, Method::Patch );
    if ( takesOnlyPut )
    {
      mService.patches = false;
      return begin( conversation );
    }
    if ( !outcome->isOk() )
      return end( conversation, statusFailure( conversation->sent, *outcome ) );
    const Result<Project> stored = projectIn( conversation->sent, *outcome );
    if ( stored )
      compare( conversation, stored );
    else
      readBack( conversation );
  }

  void PlacementSender::readBack( const ConversationPtr &conversation )
  {
    const HttpRequest read = request( conversation->write, Method::Get );
    mTransport.start( read, [this, conversation, read]( const Result<HttpAnswer> &outcome ) {
      if ( !outcome )
        return end( conversation, writeInDoubt( conversation->sent, outcome.error() ) );
      if ( !outcome->isOk() )
        return end( conversation, writeInDoubt( conversation->sent, statusFailure( read, *outcome ) ) );
      const Result<Project> stored = projectIn( read, *outcome );
      // What does not even answer a question as e-Plan does has not said yes to a write.
      const bool isElsewhere = !stored && stored.error().code == ErrorCode::NotAService;
      isElsewhere ? end( conversation, stored ) : compare( conversation, stored );
    } );
  }

  void PlacementSender::compare( const ConversationPtr &conversation, const Result<Project> &stored )
  {
    const PlacementWrite &write = conversation->write;
    const QStringList reasons = reasonsIn( write );
    const bool isKept = stored && stored->id == write.id && isApplied( write.placement, stored->placement, reasons );
    if ( !isKept )
      return end( conversation, notApplied() );
    Project kept = *stored;
    // What it has no word for stays with us.
    kept.untold = write.tellsReasons ? allReasons() : QStringList();
    for ( const QString &told : reasons )
      kept.untold.removeAll( told );
    fillUntold( kept, write.placement );
    end( conversation, kept );
  }

  QStringList PlacementSender::reasonsIn( const PlacementWrite &write ) const
  {
    return write.tellsReasons ? mService.reasons : QStringList();
  }

  void PlacementSender::end( const ConversationPtr &conversation, const Result<Project> &outcome )
  {
    if ( outcome )
      mSilences = 0;
    else
      noteStop( outcome.error() );
    mAnswered( conversation->write, outcome );
    startNext();
  }

  void PlacementSender::noteStop( const Error &error )
  {
    mSilences = error.code == ErrorCode::TimedOut ? mSilences + 1 : 0;
    if ( stopsTheRest( error ) )
      mStop = error;
    else if ( mSilences >= HttpTransport::AT_ONCE )
      mStop = silence();
  }
} // namespace eplan
