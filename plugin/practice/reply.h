// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace eplan
{
  /// What is wrong with one member of a request's body.
  struct FieldProblem
  {
      /// JSON Pointer (RFC 6901) into the feature.
      std::string pointer;
      std::string detail;
  };

  /// What the service answers, before it is put on the wire. Texts are UTF-8; those of the wire are English.
  struct Reply
  {
      int status = 200;
      std::string contentType;
      std::string body;
      std::vector<std::pair<std::string, std::string>> headers = {};

      Reply &&with( std::string name, std::string value ) &&;
  };

  /// A value, or the reply that refuses the request.
  template <typename T>
  using OrRefusal = std::variant<T, Reply>;

  /// An answer of problem+json (RFC 7807).
  Reply problem( int status, const std::string &detail, const std::vector<FieldProblem> &fields = {} );
  /// 400, naming the query parameter.
  Reply badParameter( const std::string &parameter, const std::string &detail );

  Reply jsonReply( std::string body, std::string contentType = "application/json" );

  constexpr char CONTENT_ENCODING[] = "Content-Encoding";

  /// Compresses the body (gzip) where \a acceptEncoding allows it, it is worth the while, and it has not been done.
  void compress( Reply &reply, const std::string &acceptEncoding );
} // namespace eplan
