// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/fieldvalue.h"
#include "domain/project.h"
#include "domain/projectfields.h"

#include <array>
#include <bitset>
#include <string>

namespace eplan
{
  /**
   * A project on its way between the wire and a file, every value in its one spelling and its texts still UTF-8.
   *
   * A year holds a hundred thousand projects, of which a person looks at a few: making a Project of each would take several times as long
   * as passing them on. A value of its own; what it gives out is kept by it and lives as long as it stays unchanged.
   */
  class ProjectRecord
  {
    public:
      /// Every field as a new Project has it.
      ProjectRecord();
      explicit ProjectRecord( const Project &project );

      Project project() const;

      std::string_view id() const { return textOf( ID ); }
      ProjectId projectId() const;
      std::string_view revision() const { return textOf( REVISION ); }
      /// As base/timestamp.h writes it; empty where it is not known.
      std::string_view updated() const { return textOf( UPDATED ); }
      /// By its place in projectFields().
      FieldValue field( std::size_t index ) const { return valueOf( mCells[index] ); }
      const QgsGeometry &geometry() const { return mGeometry; }

      void setId( std::string_view id ) { setText( ID, id ); }
      void setRevision( std::string_view revision ) { setText( REVISION, revision ); }
      /// Returns false, and changes nothing, where \a time is none.
      bool setUpdated( std::string_view time );
      /// Returns false, and changes nothing, when \a value is not one the field can have.
      bool setField( std::size_t index, const FieldValue &value );
      /// See Project::untold.
      bool leavesUntold() const { return mUntold.any(); }
      void setUntold( std::size_t index ) { mUntold.set( index ); }
      /// \a geometry must be normalized().
      void setGeometry( const QgsGeometry &geometry ) { mGeometry = geometry; }

    private:
      static constexpr std::size_t ID = PROJECT_FIELDS;
      static constexpr std::size_t REVISION = PROJECT_FIELDS + 1;
      static constexpr std::size_t UPDATED = PROJECT_FIELDS + 2;

      /// Where a text lies in mTexts.
      struct Span
      {
          quint32 start = 0;
          quint32 size = 0;
      };
      using Cell = std::variant<std::monostate, qint64, double, Span>;

      FieldValue valueOf( const Cell &cell ) const;
      std::string_view textOf( std::size_t cell ) const;
      void setText( std::size_t cell, std::string_view text );
      void set( std::size_t cell, const FieldValue &value );

      std::array<Cell, PROJECT_FIELDS + 3> mCells;
      std::string mTexts;
      std::bitset<PROJECT_FIELDS> mUntold;
      QgsGeometry mGeometry;
  };
} // namespace eplan
