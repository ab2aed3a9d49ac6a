// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/sizedoubts.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// Beyond these a road's sizes are slips, in metres.
    constexpr double WIDEST = 40;
    constexpr double NARROWEST = 0.5;
    constexpr double LONGEST = 100000;
    constexpr double THICKEST = 1;
    /// Offices round areas and volumes.
    constexpr double ROUNDING = 0.02;

    /// Nothing where a section lacks the size, or gives a range.
    std::optional<double> sizeOf( const WorkSizes &sizes, const Sizes &section, Measure measure )
    {
      const auto at = static_cast<std::size_t>( measure );
      const std::optional<Size> &size = section.at( at ) ? section.at( at ) : sizes.common.at( at );
      return size && !size->upTo ? std::optional( size->value.toDouble() ) : std::nullopt;
    }

    /// What the text gives for all sections together.
    std::optional<double> givenTotal( const WorkSizes &sizes, Measure measure )
    {
      const auto at = static_cast<std::size_t>( measure );
      double sum = 0;
      for ( const Sizes &section : sizes.sections )
      {
        const std::optional<Size> &size = section.at( at );
        if ( !size || size->upTo )
          return sizes.common.at( at ) ? std::optional( sizes.common.at( at )->value.toDouble() ) : std::nullopt;
        sum += size->value.toDouble();
      }
      return sum;
    }

    /// Width times length, times \a height where one is named, over all sections.
    std::optional<double> product( const WorkSizes &sizes, std::optional<Measure> height )
    {
      double sum = 0;
      for ( const Sizes &section : sizes.sections )
      {
        const std::optional<double> width = sizeOf( sizes, section, Measure::Width );
        const std::optional<double> length = sizeOf( sizes, section, Measure::Length );
        const std::optional<double> up = height ? sizeOf( sizes, section, *height ) : std::optional( 1.0 );
        if ( !width || !length || !up )
          return std::nullopt;
        sum += *width * *length * *up;
      }
      return sum;
    }

    bool disagrees( std::optional<double> computed, std::optional<double> given )
    {
      return computed && given && std::abs( *computed - *given ) > ROUNDING * std::max( *computed, *given );
    }

    bool isSwapped( const WorkSizes &sizes, const Sizes &section )
    {
      const std::optional<double> width = sizeOf( sizes, section, Measure::Width );
      const std::optional<double> length = sizeOf( sizes, section, Measure::Length );
      return width && length && *width > *length;
    }

    bool isImplausible( const WorkSizes &sizes, const Sizes &section )
    {
      const double width = sizeOf( sizes, section, Measure::Width ).value_or( 1 );
      const double length = sizeOf( sizes, section, Measure::Length ).value_or( 1 );
      const double thickness = sizeOf( sizes, section, Measure::Thickness ).value_or( THICKEST / 2 );
      return width > WIDEST || width < NARROWEST || length > LONGEST || length <= 0 || thickness > THICKEST || thickness <= 0;
    }
  } // namespace

  std::vector<TextDoubt> doubtsAbout( const WorkNaming &work, const WorkSizes &sizes )
  {
    std::vector<TextDoubt> doubts;
    const auto note = [&doubts]( bool isSo, TextDoubt doubt )
    {
      if ( isSo )
        doubts.push_back( doubt );
    };
    const auto anySection = [&sizes]( auto isStrange )
    {
      return std::any_of( sizes.sections.begin(), sizes.sections.end(),
                          [&]( const Sizes &section ) { return isStrange( sizes, section ); } );
    };
    const bool isRoad = work.kind == Kind::Road && work.shape == WorkShape::Line;
    note( isRoad && anySection( isSwapped ), TextDoubt::Swapped );
    note( isRoad && anySection( isImplausible ), TextDoubt::Implausible );
    note( isRoad && disagrees( product( sizes, std::nullopt ), givenTotal( sizes, Measure::Area ) ), TextDoubt::AreaDisagrees );
    note( isRoad && disagrees( product( sizes, Measure::Thickness ), givenTotal( sizes, Measure::Volume ) ), TextDoubt::VolumeDisagrees );
    note( sizes.hasUnreadable, TextDoubt::UnreadableFigure );
    note( work.token < 0 && work.category == Category::Unknown, TextDoubt::NoWork );
    return doubts;
  }
} // namespace eplan
