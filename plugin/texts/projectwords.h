// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/category.h"
#include "texts/lexicon.h"

namespace eplan
{
  /// What a word of a project text is about.
  enum class Topic
  {
    Work,    ///< A work by its name: its category counts.
    Surface, ///< What a road is made of.
    Into,    ///< เป็น: what was one thing becomes another.
    Verb,    ///< Building, mending: a work is named next.
    Dredging,
    Extension, ///< Of a net: pipes or wires.
    Social,    ///< Money for people, not for a place.
    Place,     ///< A name of a village, a temple, a road follows.
    Landmark,  ///< From, to, beside: what follows only tells where.
    Highway,   ///< A road of another owner, and its number.
    WaterPipe, ///< Says of a pipe that it carries drinking water.
    Width,
    BottomWidth,
    EachSide, ///< Shoulders: so much on each side.
    Length,
    Thickness,
    Depth,
    OtherSize, ///< Heights, diameters, distances between: read by nobody.
    Area,
    Volume,
    Total,
    Metre,
    Kilometre,
    Centimetre,
    Millimetre,
    SquareMetre,
    CubicMetre,
    Count, ///< Pieces, inches: the figure before is no size.
    Money,
    Section,
    Village,
    To,
    And,
    Times,
    Filler,
  };

  /// A part of a work that has sizes of its own.
  enum class Component
  {
    None,
    Shoulder,
    Pipe,
    Layer,
    Piece,
  };

  /// How much a word says about what the work is: the strongest class decides, and in it the first word.
  enum class Weight
  {
    Strong,
    Weak,
    Hint,
  };

  struct ProjectWord
  {
      Topic topic;
      Category category = Category::Unknown;
      Component component = Component::None;
      Weight weight = Weight::Strong;
  };

  /// The words of Thai project texts.
  const Lexicon<ProjectWord> &projectWords();
} // namespace eplan
