// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/reply.h"

#include "practice/json.h"

#include <QByteArray>
#include <QRegularExpression>

#include <zlib.h>

namespace eplan
{
  namespace
  {
    constexpr std::size_t WORTH_COMPRESSING = 1024;
    /// zlib: a window of 32 KiB, wrapped as gzip.
    constexpr int GZIP_WINDOW = 15 + 16;
    constexpr int MEMORY_LEVEL = 8;

    const char *titleOf( int status )
    {
      switch ( status )
      {
      case 400:
        return "The request cannot be understood";
      case 401:
        return "Sign in";
      case 403:
        return "This is not yours to change";
      case 404:
        return "There is no such thing here";
      case 405:
        return "This cannot be done here";
      case 412:
        return "Somebody else wrote in the meantime";
      case 413:
        return "The request is too large";
      case 415:
        return "This kind of content is not taken here";
      case 422:
        return "The content cannot be right";
      case 428:
        return "The revision is missing";
      case 429:
      case 503:
        return "Try again in a moment";
      default:
        return "The service failed";
      }
    }

    bool takesGzip( const std::string &acceptEncoding )
    {
      static const QRegularExpression gzip(
        QStringLiteral( "(?:^|,)\\s*(?:gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[0-9.]+)?\\s*(?:,|$)" ),
        QRegularExpression::CaseInsensitiveOption );
      return gzip.match( QString::fromLatin1( acceptEncoding.data(), static_cast<int>( acceptEncoding.size() ) ) ).hasMatch();
    }

    std::string gzipped( const std::string &body )
    {
      z_stream stream {};
      if ( deflateInit2( &stream, Z_BEST_SPEED, Z_DEFLATED, GZIP_WINDOW, MEMORY_LEVEL, Z_DEFAULT_STRATEGY ) != Z_OK )
        return {};
      std::string packed( deflateBound( &stream, body.size() ), '\0' );
      stream.next_in = reinterpret_cast<Bytef *>( const_cast<char *>( body.data() ) );
      stream.avail_in = static_cast<uInt>( body.size() );
      stream.next_out = reinterpret_cast<Bytef *>( packed.data() );
      stream.avail_out = static_cast<uInt>( packed.size() );
      const bool isWhole = deflate( &stream, Z_FINISH ) == Z_STREAM_END;
      packed.resize( isWhole ? stream.total_out : 0 );
      deflateEnd( &stream );
      return packed;
    }
  } // namespace

  Reply &&Reply::with( std::string name, std::string value ) &&
  {
    headers.emplace_back( std::move( name ), std::move( value ) );
    return std::move( *this );
  }

  Reply problem( int status, const std::string &detail, const std::vector<FieldProblem> &fields )
  {
    std::string body = "{\"type\":\"about:blank\",\"title\":";
    json::appendText( body, titleOf( status ) );
    body += ",\"status\":" + std::to_string( status ) + ",\"detail\":";
    json::appendText( body, detail );
    if ( !fields.empty() )
    {
      body += ",\"errors\":[";
      for ( const FieldProblem &field : fields )
      {
        body += body.back() == '[' ? "{\"pointer\":" : ",{\"pointer\":";
        json::appendText( body, field.pointer );
        body += ",\"detail\":";
        json::appendText( body, field.detail );
        body += '}';
      }
      body += ']';
    }
    body += '}';
    return { status, "application/problem+json", std::move( body ) };
  }

  Reply badParameter( const std::string &parameter, const std::string &detail )
  {
    return problem( 400, "The parameter “" + parameter + "” " + detail );
  }

  Reply jsonReply( std::string body, std::string contentType )
  {
    return { 200, std::move( contentType ), std::move( body ) };
  }

  void compress( Reply &reply, const std::string &acceptEncoding )
  {
    if ( reply.body.size() < WORTH_COMPRESSING || !takesGzip( acceptEncoding ) )
      return;
    std::string packed = gzipped( reply.body );
    if ( packed.empty() )
      return;
    reply.body = std::move( packed );
    reply.headers.emplace_back( "Content-Encoding", "gzip" );
  }
} // namespace eplan
