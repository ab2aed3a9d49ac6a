// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/work.h"

#include <QString>

#include <memory>
#include <vector>

namespace eplan
{
  /// What a work is for: works of different purposes may share a stretch without being the same.
  enum class Purpose
  {
    Unknown,
    Road, ///< Whatever its surface: that changes from year to year.
    Bridge,
    Channel, ///< Dug, lined or dredged.
    Bank,
    Pipe,
    Weir,
    Gate,
    Culvert,
    Pump,
    Well,
    Waterworks,
    Tank,
    Pool, ///< Ponds and reservoirs.
    Drain,
    Lighting,
    Building,
  };

  Purpose purposeOf( Category category );

  /// What a work is, as far as its columns and its title tell.
  struct WorkMeaning
  {
      std::optional<Kind> kind;
      Purpose purpose = Purpose::Unknown;
      std::vector<int> villages;
      /// The name behind บ้าน, without what names of villages begin with.
      QString place;
      /// What is left of the title without verbs, materials, sizes, places: the work's own name.
      QString name;
  };

  /// Reads the title and the village of \a work, folded: Thai digits, abbreviations and spellings do not matter.
  WorkMeaning meaningOf( const Work &work );

  bool sameKind( const WorkMeaning &a, const WorkMeaning &b );
  /// Of one kind, and nothing says that they serve different purposes.
  bool samePurpose( const WorkMeaning &a, const WorkMeaning &b );
  /// Each names its villages, and none is in both; or their names cannot be two spellings of one.
  bool contradict( const WorkMeaning &a, const WorkMeaning &b );
  /// Both name the same village by number, and the same place or work by name.
  bool agree( const WorkMeaning &a, const WorkMeaning &b );
  /// How much the names have in common, 0 to 1; a half where one has none.
  double likeness( const WorkMeaning &a, const WorkMeaning &b );

  /// The meanings of works, read when they are first asked for, by whichever thread asks: reading a title takes longer than comparing two
  /// lines, and most works are near none.
  class Meanings
  {
    public:
      explicit Meanings( std::size_t count );
      ~Meanings();
      Meanings( const Meanings & ) = delete;
      Meanings &operator=( const Meanings & ) = delete;

      const WorkMeaning &of( std::size_t number, const Work &work ) const;

    private:
      struct Slots;
      std::unique_ptr<Slots> mSlots;
  };
} // namespace eplan
