// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/scriptedeplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace eplan
{
  /// A conforming e-Plan of a few projects, two to a page, that can be told to misbehave in between.
  class SmallEplan : public ScriptedServer
  {
    public:
      /// What it answers instead; nothing: as it should.
      using Trouble = std::function<std::optional<ScriptedReply>( const ScriptedRequest & )>;

      explicit SmallEplan( int projects )
        : ScriptedServer( service( CONFORMANCE, [this]( const ScriptedRequest &request ) { return answer( request ); } ) )
      {
        for ( int number = 0; number < projects; ++number )
          mFeatures.append( feature( number ) );
      }

      void setTrouble( Trouble trouble ) { mTrouble = std::move( trouble ); }
      /// So many of the next writes are done and not answered.
      void loseAnswers( int count ) { mLost = count; }
      /// How often the project was written: what came in, refused or not.
      int writesTo( const QString &id ) const
      {
        int found = 0;
        for ( const ScriptedRequest &request : requests() )
          found += request.method == "PATCH" && request.target.endsWith( '/' + id.toLatin1() );
        return found;
      }
      /// What came in, in order: "GET p1", "PATCH p1" …
      QStringList conversationAbout( const QString &id ) const
      {
        QStringList lines;
        for ( const ScriptedRequest &request : requests() )
        {
          if ( request.target.endsWith( '/' + id.toLatin1() ) )
            lines << QStringLiteral( "%1 %2" ).arg( QString::fromLatin1( request.method ), id );
        }
        return lines;
      }
      QString revisionOf( const QString &id ) const { return properties( mFeatures.at( position( id ) ) )["revision"].toString(); }
      bool isPlaced( const QString &id ) const { return mFeatures.at( position( id ) )["geometry"].isObject(); }

    private:
      static constexpr int PAGE = 2;

      static QJsonObject feature( int number )
      {
        return QJsonDocument::fromJson( projectJson( "p" + QByteArray::number( number ), "null", jsonText( ",'revision':'1'" ) ) ).object();
      }

      static QJsonObject properties( const QJsonObject &feature ) { return feature["properties"].toObject(); }

      int position( const QString &id ) const
      {
        const auto isIt = [&id]( const QJsonObject &feature ) { return feature["id"].toString() == id; };
        return int( std::find_if( mFeatures.begin(), mFeatures.end(), isIt ) - mFeatures.begin() );
      }

      ScriptedReply answer( const ScriptedRequest &request )
      {
        if ( mTrouble )
        {
          if ( const std::optional<ScriptedReply> reply = mTrouble( request ) )
            return *reply;
        }
        const QUrl url( QString::fromLatin1( request.target ) );
        if ( url.path().endsWith( QLatin1String( "/items" ) ) )
          return page( QUrlQuery( url ).queryItemValue( QStringLiteral( "from" ) ).toInt() );
        const int which = position( url.path().section( '/', -1 ) );
        if ( which == mFeatures.size() )
          return ScriptedReply::status( 404 );
        return request.method == "OPTIONS" ? ScriptedReply::status( 204, "Allow: GET, PATCH\r\n" )
               : request.method == "PATCH" ? write( which, request )
                                           : one( which );
      }

      ScriptedReply page( int from ) const
      {
        QJsonArray features;
        for ( int i = from; i < from + PAGE && i < mFeatures.size(); ++i )
          features.append( mFeatures.at( i ) );
        QJsonArray links;
        if ( from + PAGE < mFeatures.size() )
          links.append( QJsonObject { { "rel", "next" },
                                      { "href", QStringLiteral( "/collections/projects/items?from=%1" ).arg( from + PAGE ) } } );
        return ScriptedReply::json( QJsonDocument( QJsonObject { { "type", "FeatureCollection" },
                                                                 { "features", features },
                                                                 { "numberMatched", mFeatures.size() },
                                                                 { "links", links } } )
                                      .toJson() );
      }

      ScriptedReply one( int which ) const
      {
        const QJsonObject &feature = mFeatures.at( which );
        const QByteArray tag = "ETag: \"" + properties( feature )["revision"].toString().toLatin1() + "\"\r\n";
        return ScriptedReply::json( QJsonDocument( feature ).toJson(), tag );
      }

      ScriptedReply write( int which, const ScriptedRequest &request )
      {
        QJsonObject &feature = mFeatures[which];
        QJsonObject known = properties( feature );
        if ( request.headers.value( "if-match" ) != '"' + known["revision"].toString().toLatin1() + '"' )
          return ScriptedReply::status( 412 );
        const QJsonObject patch = QJsonDocument::fromJson( request.body ).object();
        const QJsonObject changes = properties( patch );
        for ( auto change = changes.begin(); change != changes.end(); ++change )
          known[change.key()] = change.value();
        known["revision"] = QString::number( known["revision"].toString().toInt() + 1 );
        feature["properties"] = known;
        feature["geometry"] = patch["geometry"];
        return mLost-- > 0 ? ScriptedReply::dropped() : one( which );
      }

      QList<QJsonObject> mFeatures;
      Trouble mTrouble;
      int mLost = 0;
  };
} // namespace eplan
