// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/eplanservice.h"
#include "remote/httptransport.h"

#include <QJsonObject>

namespace eplan
{
  /// The content of a PATCH (RFC 7396): geometry and every placement property, null where it is missing; of its reasons the properties
  /// \a reasons.
  QByteArray placementPatch( const Placement &placement, const QStringList &reasons = {} );

  /// \a feature with the placement in place of its own, for a PUT.
  QByteArray withPlacement( QJsonObject feature, const Placement &placement, const QStringList &reasons = {} );

  /// Whether \a stored is what was sent. Who placed it and when is left to the service, which may stamp it.
  bool isApplied( const Placement &sent, const Placement &stored, const QStringList &reasons = {} );

  /// Reads one project from an answer; its revision is the strong entity tag where there is one, else the quoted `revision`.
  Result<Project> projectIn( const HttpRequest &request, const HttpAnswer &answer );

  /**
   * Carries a row of placements to the service, a few conversations at a time: read where that is needed, write once, compare what comes
   * back. Lives for one call of EplanService::sendPlacements().
   */
  class PlacementSender
  {
    public:
      using Answered = std::function<void( const PlacementWrite &, Result<Project> )>;

      PlacementSender( HttpTransport &transport, const ServiceDescription &service, const QUrl &items, QgsFeedback &feedback );

      void send( const QList<PlacementWrite> &writes, const Answered &answered );

    private:
      struct Conversation;
      using ConversationPtr = std::shared_ptr<Conversation>;

      void startNext();
      void begin( const ConversationPtr &conversation );
      void readFirst( const ConversationPtr &conversation );
      void write( const ConversationPtr &conversation );
      void written( const ConversationPtr &conversation, const Result<HttpAnswer> &outcome );
      void readBack( const ConversationPtr &conversation );
      void compare( const ConversationPtr &conversation, const Result<Project> &stored );
      void end( const ConversationPtr &conversation, const Result<Project> &outcome );
      void noteStop( const Error &error );
      HttpRequest request( const PlacementWrite &write, Method method ) const;
      QStringList reasonsIn( const PlacementWrite &write ) const;

      HttpTransport &mTransport;
      ServiceDescription mService;
      QUrl mItems;
      QgsFeedback &mFeedback;
      QList<PlacementWrite> mWrites;
      Answered mAnswered;
      int mNext = 0;
      int mSilences = 0;
      std::optional<Error> mStop;
  };
} // namespace eplan
