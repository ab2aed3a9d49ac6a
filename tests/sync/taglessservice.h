// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <httplib.h>

#include <mutex>
#include <thread>

namespace eplan
{
  /// A conforming service of one project that knows neither revisions nor entity tags: nothing guards a write.
  class TaglessService
  {
    public:
      TaglessService()
      {
        const QJsonObject landing { { "eplan:mode", "practice" }, { "links", QJsonArray() } };
        const QJsonObject conformance { { "conformsTo", QJsonArray { "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                                                                     "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/update" } } };
        answer( "/", landing );
        answer( "/conformance", conformance );
        mHttp.Get( "/collections/projects/items",
                   [this]( const httplib::Request &, httplib::Response &response )
                   {
                     reply( response, { { "type", "FeatureCollection" },
                                        { "features", QJsonArray { project() } },
                                        { "numberMatched", 1 },
                                        { "links", QJsonArray() } } );
                   } );
        mHttp.Get( "/collections/projects/items/P1",
                   [this]( const httplib::Request &, httplib::Response &response ) { reply( response, project() ); } );
        mHttp.Options( R"(/collections/projects/items.*)",
                       []( const httplib::Request &, httplib::Response &response ) { response.set_header( "Allow", "GET, PATCH" ); } );
        mHttp.Patch( "/collections/projects/items/P1",
                     [this]( const httplib::Request &request, httplib::Response &response )
                     {
                       place( QJsonDocument::fromJson( QByteArray::fromStdString( request.body ) ).object()["geometry"].toObject() );
                       ++mWrites;
                       reply( response, project() );
                     } );
        mPort = mHttp.bind_to_any_port( "127.0.0.1" );
        mThread = std::thread( [this] { mHttp.listen_after_bind(); } );
      }

      ~TaglessService()
      {
        mHttp.stop();
        mThread.join();
      }

      QUrl address() const { return QUrl( QStringLiteral( "http://127.0.0.1:%1/" ).arg( mPort ) ); }
      int writes() const { return mWrites; }

      /// As a colleague places it there.
      void place( const QJsonObject &geometry )
      {
        const std::lock_guard lock( mMutex );
        mGeometry = geometry;
      }

      QJsonObject geometry() const
      {
        const std::lock_guard lock( mMutex );
        return mGeometry;
      }

    private:
      QJsonObject project() const
      {
        const QJsonObject where = geometry();
        return { { "type", "Feature" },
                 { "id", "P1" },
                 { "geometry", where.isEmpty() ? QJsonValue() : QJsonValue( where ) },
                 { "properties", QJsonObject { { "code", "1" },
                                               { "title", "Weir" },
                                               { "kind", "water" },
                                               { "fiscal_year", 2570 },
                                               { "state", "approved" },
                                               { "placed_how", where.isEmpty() ? QJsonValue() : QJsonValue( "drawn" ) } } } };
      }

      static void reply( httplib::Response &response, const QJsonObject &json )
      {
        response.set_content( QJsonDocument( json ).toJson().toStdString(), "application/geo+json" );
      }

      void answer( const char *path, const QJsonObject &json )
      {
        mHttp.Get( path, [json]( const httplib::Request &, httplib::Response &response ) { reply( response, json ); } );
      }

      httplib::Server mHttp;
      std::thread mThread;
      int mPort = 0;
      std::atomic_int mWrites = 0;
      mutable std::mutex mMutex;
      QJsonObject mGeometry;
  };
} // namespace eplan
