// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/reply.h"

#include "practice/gzip.h"
#include "practice/json.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr std::size_t WORTH_COMPRESSING = 1024;

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
    const auto isEncoding = []( const auto &header ) { return header.first == CONTENT_ENCODING; };
    if ( reply.body.size() < WORTH_COMPRESSING || std::ranges::any_of( reply.headers, isEncoding ) || !takesGzip( acceptEncoding ) )
      return;
    std::optional<Gzip> gzip = Gzip::begin();
    if ( !gzip )
      return;
    gzip->add( reply.body );
    reply.body = gzip->finish();
    reply.headers.emplace_back( CONTENT_ENCODING, "gzip" );
  }
} // namespace eplan
