// SPDX-License-Identifier: GPL-2.0-or-later
#include "fault.h"

#include <QDateTime>
#include <QList>
#include <QLocale>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace eplan
{
  namespace
  {
    using Passage = Fault::Passage;
    using End = Fault::End;
    using Door = Fault::Door;
    using namespace std::chrono_literals;

    QByteArray nothing( const WireMessage & )
    {
      return {};
    }

    QByteArray half( const WireMessage &real )
    {
      const QByteArray bytes = real.bytes();
      return bytes.left( bytes.size() - real.body.size() / 2 - 1 );
    }

    QByteArray cutShort( const WireMessage &real )
    {
      return WireMessage { real.head, real.body.left( real.body.size() / 2 ) }.bytes();
    }

    QByteArray twice( const WireMessage &real )
    {
      return real.bytes() + real.bytes();
    }

    QByteArray tooLong( const WireMessage &real )
    {
      return real.bytes().replace( "Content-Length: " + QByteArray::number( real.body.size() ),
                                   "Content-Length: " + QByteArray::number( real.body.size() + 100 ) );
    }

    QByteArray tooShort( const WireMessage &real )
    {
      return real.bytes().replace( "Content-Length: " + QByteArray::number( real.body.size() ),
                                   "Content-Length: " + QByteArray::number( real.body.size() / 2 ) );
    }

    QByteArray wronglyPacked( const WireMessage &real )
    {
      WireMessage packed = real;
      packed.setHeader( "Content-Encoding", "gzip" );
      return packed.bytes();
    }

    QByteArray calledHtml( const WireMessage &real )
    {
      WireMessage called = real;
      called.setHeader( "Content-Type", "text/html; charset=utf-8" );
      return called.bytes();
    }

    QByteArray withHeader( const QByteArray &status, const QByteArray &header, const QByteArray &body = {} )
    {
      return WireMessage { "HTTP/1.1 " + status + "\r\n" + header, body }.bytes();
    }

    QByteArray problem( const QByteArray &status, const QByteArray &header = {} )
    {
      const QByteArray more = header.isEmpty() ? QByteArray() : "\r\n" + header;
      return withHeader( status, "Content-Type: application/problem+json" + more, "{\"detail\":\"A fault was injected.\"}" );
    }

    QByteArray signInPage( const WireMessage & )
    {
      return withHeader( "200 OK", "Content-Type: text/html", "<html><body>Welcome to the hotel. <form>Room</form></body></html>" );
    }

    QByteArray unauthorized( const WireMessage & )
    {
      return problem( "401 Unauthorized", "WWW-Authenticate: Basic realm=\"e-Plan\", charset=\"UTF-8\"" );
    }

    QByteArray forbidden( const WireMessage & )
    {
      return problem( "403 Forbidden" );
    }

    QByteArray notFound( const WireMessage & )
    {
      return problem( "404 Not Found" );
    }

    QByteArray conflict( const WireMessage & )
    {
      return problem( "409 Conflict" );
    }

    QByteArray preconditionFailed( const WireMessage & )
    {
      return problem( "412 Precondition Failed" );
    }

    QByteArray tooMany( const WireMessage & )
    {
      return problem( "429 Too Many Requests", "Retry-After: 1" );
    }

    QByteArray unavailable( const WireMessage & )
    {
      return problem( "503 Service Unavailable", "Retry-After: 1" );
    }

    QByteArray unavailableUntil( const WireMessage & )
    {
      const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs( 2 );
      return problem( "503 Service Unavailable",
                      "Retry-After: " + QLocale::c().toString( soon, QStringLiteral( "ddd, dd MMM yyyy hh:mm:ss 'GMT'" ) ).toLatin1() );
    }

    QByteArray unavailableForNoTime( const WireMessage & )
    {
      return problem( "503 Service Unavailable" );
    }

    QByteArray internal( const WireMessage & )
    {
      return problem( "500 Internal Server Error" );
    }

    QByteArray badGateway( const WireMessage & )
    {
      return withHeader( "502 Bad Gateway", "Content-Type: text/html", "<html>Bad gateway</html>" );
    }

    QByteArray gatewayTimeout( const WireMessage & )
    {
      return withHeader( "504 Gateway Timeout", "Content-Type: text/html", "<html>Gateway timeout</html>" );
    }

    QByteArray storageFull( const WireMessage & )
    {
      return problem( "507 Insufficient Storage" );
    }

    QByteArray sentElsewhere( const WireMessage & )
    {
      return withHeader( "307 Temporary Redirect", "Location: https://elsewhere.example/" );
    }

    QByteArray noHttp( const WireMessage & )
    {
      return "220 mail.example ESMTP ready\r\n";
    }

    QByteArray yesAndNothing( const WireMessage & )
    {
      return withHeader( "204 No Content", "Server: none" );
    }

    const std::array FAULTS {
      Fault { .name = "nobody listens", .door = Door::Closed },
      Fault { .name = "dropped before it arrived", .passage = Passage::Blocked, .answer = nothing, .end = End::Closed },
      Fault { .name = "dropped before the answer", .answer = nothing, .end = End::Closed },
      Fault { .name = "dropped in the answer", .answer = half, .end = End::Closed },
      Fault { .name = "dropped after the answer", .end = End::Closed },
      Fault { .name = "late", .delay = 300ms },
      Fault { .name = "in small pieces", .pieces = 10 },
      Fault { .name = "silence, it never arrived", .passage = Passage::Blocked, .answer = nothing, .end = End::Silent },
      Fault { .name = "silence, it arrived", .answer = nothing, .end = End::Silent },
      Fault { .name = "silence in the answer", .answer = half, .end = End::Silent },
      Fault { .name = "cut short", .answer = cutShort },
      Fault { .name = "delivered twice", .passage = Passage::Twice },
      Fault { .name = "answered twice", .answer = twice },
      Fault { .name = "length too long", .answer = tooLong, .end = End::Closed },
      Fault { .name = "length too short", .answer = tooShort },
      Fault { .name = "wrongly packed", .answer = wronglyPacked },
      Fault { .name = "called HTML", .answer = calledHtml },
      Fault { .name = "a hotel's sign-in page", .passage = Passage::Blocked, .answer = signInPage },
      Fault { .name = "401", .passage = Passage::Blocked, .answer = unauthorized },
      Fault { .name = "403", .passage = Passage::Blocked, .answer = forbidden },
      Fault { .name = "404", .passage = Passage::Blocked, .answer = notFound },
      Fault { .name = "409", .passage = Passage::Blocked, .answer = conflict },
      Fault { .name = "412", .passage = Passage::Blocked, .answer = preconditionFailed },
      Fault { .name = "412 to what was done", .answer = preconditionFailed },
      Fault { .name = "429 with Retry-After", .passage = Passage::Blocked, .answer = tooMany },
      Fault { .name = "500", .passage = Passage::Blocked, .answer = internal },
      Fault { .name = "500 to what was done", .answer = internal },
      Fault { .name = "502 to what was done", .answer = badGateway },
      Fault { .name = "503 with Retry-After", .passage = Passage::Blocked, .answer = unavailable },
      Fault { .name = "503 with a date in Retry-After", .passage = Passage::Blocked, .answer = unavailableUntil },
      Fault { .name = "503", .passage = Passage::Blocked, .answer = unavailableForNoTime },
      Fault { .name = "504, it never arrived", .passage = Passage::Blocked, .answer = gatewayTimeout },
      Fault { .name = "507", .passage = Passage::Blocked, .answer = storageFull },
      Fault { .name = "sent elsewhere", .passage = Passage::Blocked, .answer = sentElsewhere },
      Fault { .name = "no HTTP", .passage = Passage::Blocked, .answer = noHttp, .end = End::Closed },
      Fault { .name = "yes, and nothing written", .passage = Passage::AsRead },
      Fault { .name = "204, and nothing written", .passage = Passage::Blocked, .answer = yesAndNothing },
      Fault { .name = "TLS broken", .door = Door::Babbles },
      Fault { .name = "certificate expired", .door = Door::Expired },
      Fault { .name = "certificate of another server", .door = Door::AnotherServers },
      Fault { .name = "certificate of nobody known", .door = Door::Unknown },
    };
  } // namespace

  QByteArray WireMessage::header( const QByteArray &name ) const
  {
    const QByteArray start = "\r\n" + name.toLower() + ":";
    const int at = head.toLower().indexOf( start );
    if ( at < 0 )
      return {};
    const int from = at + start.size();
    const int to = head.indexOf( "\r\n", from );
    return head.mid( from, to < 0 ? -1 : to - from ).trimmed();
  }

  void WireMessage::removeHeader( const QByteArray &name )
  {
    const int at = head.toLower().indexOf( "\r\n" + name.toLower() + ":" );
    if ( at < 0 )
      return;
    const int to = head.indexOf( "\r\n", at + 2 );
    head.remove( at, to < 0 ? head.size() : to - at );
  }

  void WireMessage::setHeader( const QByteArray &name, const QByteArray &value )
  {
    removeHeader( name );
    head += "\r\n" + name + ": " + value;
  }

  QByteArray WireMessage::bytes() const
  {
    WireMessage whole = *this;
    if ( !body.isEmpty() || head.startsWith( "HTTP/" ) )
      whole.setHeader( "Content-Length", QByteArray::number( body.size() ) );
    return whole.head + "\r\n\r\n" + body;
  }

  bool WireMessage::take( QByteArray &arrived, WireMessage &message )
  {
    const int end = arrived.indexOf( "\r\n\r\n" );
    if ( end < 0 )
      return false;
    const WireMessage begun { arrived.left( end ), {} };
    const int length = begun.header( "Content-Length" ).toInt();
    if ( arrived.size() < end + 4 + length )
      return false;
    message = { begun.head, arrived.mid( end + 4, length ) };
    arrived.remove( 0, end + 4 + length );
    return true;
  }

  std::span<const Fault> faults()
  {
    return FAULTS;
  }

  const Fault &faultNamed( const char *name )
  {
    const auto found = std::ranges::find_if( FAULTS, [name]( const Fault &fault ) { return qstrcmp( fault.name, name ) == 0; } );
    if ( found == FAULTS.end() )
      throw std::out_of_range( name );
    return *found;
  }
} // namespace eplan
