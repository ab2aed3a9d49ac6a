// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace eplan::json
{
  // Fast writing of JSON (RFC 8259): values are appended to the text as they come, no tree is built.

  /// Appends a string with its quotes. \a text is UTF-8.
  void appendText( std::string &json, std::string_view text );
  /// Appends the shortest number that reads back as the same double; null where it is not finite.
  void appendNumber( std::string &json, double value );
  void appendNumber( std::string &json, long long value );

  /// Appends the GeoJSON geometry (RFC 7946) of a GeoPackage blob, in two dimensions; null for an empty one and for broken bytes.
  void appendGeometry( std::string &json, std::string_view geoPackageBlob );
} // namespace eplan::json
