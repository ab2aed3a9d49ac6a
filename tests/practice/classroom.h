// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "geopackage/database.h"
#include "practice/seeding.h"
#include "practice/server.h"
#include "practice/service.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <httplib.h>

namespace eplan
{
  /// The fiscal year of all practice data in tests, of which nothing is placed.
  inline const FiscalYear PRACTICE_YEAR( 2570 );

  struct Login
  {
      QString user;
      QString password;
      QString role;
      QString organisation;
      QString province;

      QByteArray header() const { return "Basic " + ( user + ':' + password ).toUtf8().toBase64(); }
  };

  inline QList<Login> loginsIn( const QString &path )
  {
    QList<Login> logins;
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      return logins;
    file.readLine();
    while ( !file.atEnd() )
    {
      const QStringList cells = QString::fromUtf8( file.readLine() ).remove( '\n' ).split( '\t' );
      logins.append( { cells.value( 0 ), cells.value( 1 ), cells.value( 2 ), cells.value( 3 ), cells.value( 4 ) } );
    }
    return logins;
  }

  /// A freshly seeded practice e-Plan inside the test's own process, with everybody's password at hand.
  class Classroom
  {
    public:
      /// Empty, or why it could not be opened.
      QString open( int projects )
      {
        const Result<void> seeded = seedPractice(
          { .dataPath = dataPath(), .accountsPath = mFolder.filePath( "accounts.tsv" ), .projects = projects, .year = PRACTICE_YEAR } );
        if ( !seeded )
          return seeded.error().message;
        mLogins = loginsIn( mFolder.filePath( "accounts.tsv" ) );
        Result<std::unique_ptr<Service>> service = Service::open( dataPath() );
        if ( !service )
          return service.error().message;
        mService = *std::move( service );
        return {};
      }

      /// Puts it on the network too.
      QString listen()
      {
        Result<std::unique_ptr<Server>> server = Server::start( *mService, {} );
        if ( !server )
          return server.error().message;
        mServer = *std::move( server );
        return {};
      }

      QString dataPath() const { return mFolder.filePath( "class.gpkg" ); }
      Server &server() { return *mServer; }
      Service &service() { return *mService; }

      Login login( const QString &role, int nth = 0 ) const
      {
        for ( const Login &login : mLogins )
        {
          if ( login.role == role && nth-- == 0 )
            return login;
        }
        return {};
      }

      Request request( const std::string &method, const std::string &path, const Login &login,
                       const QueryParameters &parameters = {} ) const
      {
        return { method, path, parameters, {}, { { "authorization", login.header().toStdString() } } };
      }

      Reply get( const std::string &path, const Login &login, const QueryParameters &parameters = {} )
      {
        return mService->answer( request( "GET", path, login, parameters ) );
      }

      Reply items( const Login &login, const QueryParameters &parameters = {}, const std::string &collection = "projects" )
      {
        return get( "/collections/" + collection + "/items", login, parameters );
      }

      Reply patch( const Login &login, const std::string &id, const std::string &entityTag, const QByteArray &body )
      {
        Request patch = request( "PATCH", "/collections/projects/items/" + id, login );
        patch.headers["content-type"] = "application/merge-patch+json";
        patch.headers["if-match"] = entityTag;
        patch.body = body.toStdString();
        return mService->answer( patch );
      }

      /// One value from the file, read by another connection.
      QVariant fromFile( const QString &sql ) const
      {
        const Result<Database> database = Database::open( dataPath(), OpenMode::ReadOnly );
        const Result<QVariant> value = database ? database->value( sql ) : Result<QVariant>( database.error() );
        return value ? *value : QVariant( value.error().detail );
      }

    private:
      QTemporaryDir mFolder;
      QList<Login> mLogins;
      std::unique_ptr<Service> mService;
      std::unique_ptr<Server> mServer;
  };

  inline QJsonObject document( const Reply &reply )
  {
    return QJsonDocument::fromJson( QByteArray::fromStdString( reply.body ) ).object();
  }

  inline std::string header( const Reply &reply, const std::string &name )
  {
    for ( const auto &[key, value] : reply.headers )
    {
      if ( key == name )
        return value;
    }
    return {};
  }

  inline QJsonArray features( const Reply &reply )
  {
    return document( reply )[QStringLiteral( "features" )].toArray();
  }

  /// The value of the parameter `next` in the link to the next page; empty on the last.
  inline std::string nextToken( const Reply &reply )
  {
    const QString link = QString::fromStdString( header( reply, "Link" ) );
    return link.section( QStringLiteral( "next=" ), 1 ).section( '>', 0, 0 ).section( '&', 0, 0 ).toStdString();
  }

  /// The ids of all features, page after page.
  inline QStringList walk(
    Classroom &classroom, const Login &login, QueryParameters parameters, const std::function<void()> &betweenPages = [] {} )
  {
    constexpr int MOST_PAGES = 1000;
    QStringList ids;
    for ( int page = 0; page < MOST_PAGES; ++page )
    {
      const Reply reply = classroom.items( login, parameters );
      for ( const QJsonValue feature : features( reply ) )
        ids.append( feature.toObject()[QStringLiteral( "id" )].toString() );
      const std::string token = nextToken( reply );
      if ( token.empty() )
        return ids;
      parameters.erase( "next" );
      parameters.emplace( "next", token );
      betweenPages();
    }
    return {};
  }
} // namespace eplan
