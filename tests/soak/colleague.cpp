// SPDX-License-Identifier: GPL-2.0-or-later
#include "colleague.h"

#include "position.h"
#include "remote/placementsender.h"

#include <QEventLoop>
#include <QNetworkReply>

namespace eplan::soak
{
  namespace
  {
    constexpr int PATIENCE_MS = 3000;
  }

  Colleague::Colleague( const QUrl &service, const PracticeAccount &account )
      : mItems( service.resolved( QUrl( QStringLiteral( "collections/projects/items/" ) ) ) )
      , mCredentials( "Basic " + ( account.user + ':' + account.password ).toUtf8().toBase64() )
  {
  }

  void Colleague::place( const QString &project, const Revised &known, int number )
  {
    Placement placement;
    placement.geometry = newPosition( Drawer::Colleague, number, simpleShapeFor( project, known.position ) );
    placement.how = PlacedHow::Drawn;
    if ( patch( project, known.revision, placementPatch( placement ) ) )
      mAccepted << Accepted { project, positionText( placement.geometry ), {} };
  }

  void Colleague::review( const QString &project, const Revised &known, int number )
  {
    const QString note = QStringLiteral( "review %1" ).arg( number );
    const QString json = QStringLiteral( R"({"properties":{"review_state":"accepted","review_note":"%1"}})" ).arg( note );
    if ( patch( project, known.revision, json.toUtf8() ) )
      mAccepted << Accepted { project, {}, note };
  }

  bool Colleague::patch( const QString &project, qint64 revision, const QByteArray &json )
  {
    QNetworkRequest request( mItems.resolved( QUrl( project ) ) );
    request.setTransferTimeout( PATIENCE_MS );
    request.setRawHeader( "Authorization", mCredentials );
    request.setRawHeader( "If-Match", '"' + QByteArray::number( revision ) + '"' );
    request.setHeader( QNetworkRequest::ContentTypeHeader, QByteArray( "application/merge-patch+json" ) );
    const std::unique_ptr<QNetworkReply> reply( mNetwork.sendCustomRequest( request, "PATCH", json ) );
    QEventLoop loop;
    QObject::connect( reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit );
    loop.exec();
    return reply->attribute( QNetworkRequest::HttpStatusCodeAttribute ).toInt() == 200;
  }

  QString Colleague::lostIn( const ServiceBook &book ) const
  {
    for ( const Accepted &accepted : mAccepted )
    {
      const QList<Revised> revisions = book.revisionsOf( accepted.project );
      const auto isIt = [&accepted]( const Revised &revised )
      { return accepted.review.isEmpty() ? revised.position == accepted.position : revised.review == accepted.review; };
      if ( std::none_of( revisions.begin(), revisions.end(), isIt ) )
        return QStringLiteral( "%1: the colleague's %2%3" ).arg( accepted.project, accepted.position, accepted.review );
    }
    return {};
  }
} // namespace eplan::soak
