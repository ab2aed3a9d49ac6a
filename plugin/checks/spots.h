// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/project.h"

#include <QHash>
#include <QList>

#include <array>
#include <span>

namespace eplan
{
  /**
   * Which projects of a year stand at the same spot: points within about a metre of each other, lines that have both ends so. Time grows
   * with the number of projects alone, however many stand at one spot. Never changed once made; read from any thread.
   */
  class Spots
  {
    public:
      Spots() = default;
      explicit Spots( std::span<const Project> projects );

      /// Who else is at a project's spot.
      struct Company
      {
          std::size_t count = 0;
          /// The first three, in the order of the projects.
          QList<ProjectId> first;
      };
      /// Without \a project itself, and without the only other one if either is declared to cover the other's work.
      Company companyOf( const Project &project ) const;

      /// A square of the ground for each end, longitude before latitude, and the year.
      struct Key
      {
          std::array<qint64, 5> numbers;
          friend bool operator==( const Key &a, const Key &b ) { return a.numbers == b.numbers; }
          friend auto qHash( const Key &key, unsigned seed = 0 ) { return qHashRange( key.numbers.begin(), key.numbers.end(), seed ); }
      };

    private:
      struct Neighbour
      {
          ProjectId id;
          Justifications declared;
      };

      QHash<Key, QList<Neighbour>> mAt;
      QHash<ProjectId, Key> mKeys;
  };
} // namespace eplan
