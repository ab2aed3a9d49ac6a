// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <span>

namespace eplan
{
  /// One HTTP message, as bytes: the head without its blank line, and what follows.
  struct WireMessage
  {
      QByteArray head;
      QByteArray body;

      QByteArray startLine() const { return head.left( head.indexOf( "\r\n" ) ); }
      /// The value of a header, whose name is spelt as it may be; empty where there is none.
      QByteArray header( const QByteArray &name ) const;
      void setHeader( const QByteArray &name, const QByteArray &value );
      void removeHeader( const QByteArray &name );
      /// As it goes over the wire, with the length that the body has.
      QByteArray bytes() const;
      /// Takes a message off the front of \a arrived, once it is there whole; false until then.
      static bool take( QByteArray &arrived, WireMessage &message );
  };

  /// What comes between the office and the service, one thing at a time.
  struct Fault
  {
      /// Whether a connection is made at all.
      enum class Door
      {
        Open,
        Closed,         ///< Nobody listens.
        Babbles,        ///< What answers a TLS handshake speaks no TLS.
        Expired,        ///< The certificate was valid until yesterday.
        AnotherServers, ///< The certificate bears another name.
        Unknown,        ///< The certificate is signed by nobody who is trusted here.
      };

      /// What becomes of the request.
      enum class Passage
      {
        Through,
        Blocked, ///< The service never sees it.
        Twice,   ///< The service gets it two times, and the second answer counts.
        AsRead,  ///< The service is only asked to read.
      };

      /// What becomes of the connection behind the answer.
      enum class End
      {
        KeptOpen,
        Closed,
        Silent, ///< It stays open, and nothing more comes.
      };

      const char *name = "";
      Passage passage = Passage::Through;
      /// What the office gets of the real answer (empty where it was blocked); absent: all of it.
      QByteArray ( *answer )( const WireMessage &real ) = nullptr;
      End end = End::KeptOpen;
      std::chrono::milliseconds delay { 0 };
      /// In how many pieces it comes, a twentieth of a second apart.
      int pieces = 1;
      Door door = Door::Open;
  };

  /// All that can happen, by name.
  std::span<const Fault> faults();
  const Fault &faultNamed( const char *name );
} // namespace eplan
