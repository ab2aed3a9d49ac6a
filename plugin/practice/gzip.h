// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct z_stream_s;

namespace eplan
{
  /// Whether a client that sends this header Accept-Encoding takes gzip (RFC 9110 §12.5.3).
  bool takesGzip( const std::string &acceptEncoding );

  /// Packs (gzip, RFC 1952, fast) what is handed to it piece by piece, so that it never has to lie whole in memory. One thread.
  class Gzip
  {
    public:
      /// Nothing where there is no memory to pack with.
      static std::optional<Gzip> begin();

      void add( std::string_view piece );
      /// All that was added, packed. Nothing may be added afterwards.
      std::string finish();

    private:
      struct End
      {
          void operator()( z_stream_s *stream ) const;
      };

      using Stream = std::unique_ptr<z_stream_s, End>;

      explicit Gzip( Stream stream );
      void pack( std::string_view piece, int flush );

      Stream mStream;
      std::string mPacked;
  };
} // namespace eplan
