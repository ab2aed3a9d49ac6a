// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>

#include <httplib.h>

#include <thread>

namespace eplan
{
  /// A web server on a free port of loopback that hands every request to one CGI program (RFC 3875), as Apache does for those that map
  /// servers are.
  class CgiServer
  {
    public:
      /// \a root: the path below which the program answers, "/p/ogcapi"; \a own: variables of its own. Serves until it is deleted.
      CgiServer( const QString &program, const QString &root, const QMap<QString, QString> &own )
          : mProgram( program )
          , mRoot( root )
          , mOwn( own )
      {
        const auto answer = [this]( const httplib::Request &request, httplib::Response &response ) { run( request, response ); };
        mHttp.Get( ".*", answer ).Put( ".*", answer ).Patch( ".*", answer ).Options( ".*", answer );
        mPort = mHttp.bind_to_any_port( "127.0.0.1" );
        mThread = std::thread( [this] { mHttp.listen_after_bind(); } );
      }
      CgiServer( const CgiServer & ) = delete;
      CgiServer &operator=( const CgiServer & ) = delete;
      ~CgiServer()
      {
        mHttp.stop();
        mThread.join();
      }

      /// The landing page.
      QUrl address() const { return QUrl( QStringLiteral( "http://127.0.0.1:%1%2/" ).arg( mPort ).arg( mRoot ) ); }
      /// How many requests of a method there were.
      int requests( const std::string &method ) const
      {
        const std::lock_guard lock( mMutex );
        return mRequests.value( QString::fromStdString( method ) );
      }

    private:
      static constexpr int LONGEST_MS = 30000;

      void run( const httplib::Request &request, httplib::Response &response )
      {
        {
          const std::lock_guard lock( mMutex );
          ++mRequests[QString::fromStdString( request.method )];
        }
        QProcess program;
        program.setProcessEnvironment( environment( request ) );
        program.start( mProgram, QStringList() );
        program.write( request.body.data(), qint64( request.body.size() ) );
        program.closeWriteChannel();
        const bool ended = program.waitForFinished( LONGEST_MS );
        ended ? answer( program.readAllStandardOutput(), response ) : program.kill();
        response.status = ended ? response.status : 504;
        program.waitForFinished( LONGEST_MS );
      }

      QProcessEnvironment environment( const httplib::Request &request ) const
      {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        const auto set = [&variables]( const char *name, const std::string &value )
        { variables.insert( QLatin1String( name ), QString::fromStdString( value ) ); };
        const std::size_t query = request.target.find( '?' );
        set( "GATEWAY_INTERFACE", "CGI/1.1" );
        set( "SERVER_NAME", "127.0.0.1" );
        set( "SERVER_PORT", std::to_string( mPort ) );
        set( "SERVER_PROTOCOL", "HTTP/1.1" );
        set( "REQUEST_METHOD", request.method );
        set( "REQUEST_URI", request.target );
        set( "SCRIPT_NAME", "" );
        set( "PATH_INFO", request.path );
        set( "QUERY_STRING", query == std::string::npos ? "" : request.target.substr( query + 1 ) );
        set( "HTTP_HOST", request.get_header_value( "Host" ) );
        set( "HTTP_ACCEPT", request.get_header_value( "Accept" ) );
        set( "HTTP_IF_MATCH", request.get_header_value( "If-Match" ) );
        set( "CONTENT_TYPE", request.get_header_value( "Content-Type" ) );
        set( "CONTENT_LENGTH", std::to_string( request.body.size() ) );
        for ( auto own = mOwn.begin(); own != mOwn.end(); ++own )
          variables.insert( own.key(), own.value() );
        return variables;
      }

      /// Some end their lines with a line feed alone.
      static void answer( const QByteArray &output, httplib::Response &response )
      {
        const QRegularExpressionMatch blank = QRegularExpression( QStringLiteral( "\r?\n\r?\n" ) ).match( QString::fromLatin1( output ) );
        const QList<QByteArray> head = output.left( blank.capturedStart() ).split( '\n' );
        std::string type = "text/plain";
        response.status = 200;
        for ( const QByteArray &line : head )
        {
          const QByteArray value = line.mid( line.indexOf( ':' ) + 1 ).trimmed();
          if ( line.startsWith( "Status:" ) )
            response.status = value.left( 3 ).toInt();
          else if ( line.startsWith( "Content-Type:" ) )
            type = value.toStdString();
          else if ( line.startsWith( "Allow:" ) )
            response.set_header( "Allow", value.toStdString() );
        }
        response.set_content( output.mid( blank.capturedEnd() ).toStdString(), type );
      }

      QString mProgram;
      QString mRoot;
      QMap<QString, QString> mOwn;
      httplib::Server mHttp;
      int mPort = 0;
      mutable std::mutex mMutex;
      QMap<QString, int> mRequests;
      std::thread mThread;
  };
} // namespace eplan
