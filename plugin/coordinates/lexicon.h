// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace eplan
{
  /// What a word does to the numbers around it.
  enum class Term
  {
    North,
    South,
    East,
    West,
    /// Names the next position as the first or the last of a line.
    Start,
    End,
    /// Between the first and the last.
    To,
    /// Names the next position as one of several that make no line: the second pond.
    Separate,
    /// Says nothing: "and", "coordinates", "about".
    Filler,
    /// The number behind it counts something: point 1, no. 3.
    Ordinal,
    /// The number behind it is no coordinate: village 4, elevation 187, telephone.
    Label,
    /// The number behind it is no coordinate, however long: budget, length, elevation.
    Amount,
    /// The number before it is no coordinate: 500 baht.
    Unit,
    /// The same of a short number: 3 places, 12 households.
    Counter,
    /// Metres: lengths, heights, and eastings and northings too.
    Metre,
    /// A month: the numbers on both sides are a date.
    Month,
    DegreeWord,
    MinuteWord,
    SecondWord,
    Zone,
    Wgs,
    Indian,
    Epsg,
    /// A datum that is not used here: Tokyo, NAD 27.
    OtherDatum,
    Crs,
    /// A map series, whose number names the datum: L7017.
    Sheet,
  };

  struct KnownWord
  {
      Term term;
      int length = 0;
  };

  /// \a word is a whole run of Latin letters.
  std::optional<Term> latinTerm( QStringView word );
  /// The longest Thai word that \a text begins with.
  std::optional<KnownWord> thaiTerm( QStringView text );
} // namespace eplan
