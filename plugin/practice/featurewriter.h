// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/collection.h"

#include <QString>

struct sqlite3_stmt;

namespace eplan
{
  /// Turns rows of one collection into GeoJSON features (RFC 7946), straight from SQLite's memory into the answer.
  class FeatureWriter
  {
    public:
      explicit FeatureWriter( const Collection &collection );

      /// What to select: row number, id, geometry, properties.
      const QString &columns() const { return mColumns; }
      /// Appends the feature of the row that \a row stands on, a statement that selects columns() first.
      void append( std::string &json, sqlite3_stmt *row ) const;

    private:
      struct Member
      {
          /// With the comma before it and the colon behind.
          std::string name;
          FieldType type;
      };

      QString mColumns;
      std::vector<Member> mMembers;
  };
} // namespace eplan
