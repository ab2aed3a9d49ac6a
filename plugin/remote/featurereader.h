// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "remote/eplanservice.h"

#include <string_view>
#include <variant>

namespace eplan
{
  /// Reads GeoJSON features as projects, one after the other. Keep one for a page: it reuses its buffers. Belongs to one thread.
  class FeatureReader
  {
    public:
      FeatureReader();
      ~FeatureReader();
      FeatureReader( const FeatureReader & ) = delete;
      FeatureReader &operator=( const FeatureReader & ) = delete;

      /// Reads \a feature, behind which \a readableBehind bytes may be read (simdjson wants SIMDJSON_PADDING).
      std::variant<ProjectRecord, UnreadableProject> read( std::string_view feature, std::size_t readableBehind );

    private:
      class Private;
      std::unique_ptr<Private> d;
  };
} // namespace eplan
