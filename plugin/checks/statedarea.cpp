// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/statedarea.h"

#include <QStringList>

#include <cmath>

namespace eplan
{
  namespace
  {
    /// Of each section; a size that is said once holds for all.
    std::optional<double> sizeOf( const QStringList &sizes, int section )
    {
      bool isNumber = false;
      const double size = sizes.value( sizes.size() == 1 ? 0 : section ).toDouble( &isNumber );
      return isNumber ? std::optional( size ) : std::nullopt;
    }

    std::optional<double> stripsOf( const ProjectText &text )
    {
      const QStringList widths = text.size( Measure::Width ).split( ';' );
      const QStringList lengths = text.size( Measure::Length ).split( ';' );
      // A total for several sections does not say how wide which metre is.
      if ( lengths.size() != text.sections )
        return std::nullopt;
      double sum = 0;
      for ( int section = 0; section < text.sections; ++section )
      {
        const std::optional<double> width = sizeOf( widths, section );
        const std::optional<double> length = sizeOf( lengths, section );
        if ( !width || !length )
          return std::nullopt;
        sum += *width * *length;
      }
      return sum;
    }

    std::optional<StatedArea> unlessEmpty( std::optional<double> computed, std::optional<SquareMetres> given )
    {
      const bool hasBoth =
        computed && given && std::isfinite( *computed ) && std::isfinite( given->value ) && *computed > 0 && given->value > 0;
      return hasBoth ? std::optional( StatedArea { { *computed }, *given } ) : std::nullopt;
    }
  } // namespace

  std::optional<StatedArea> areaOfPlan( const CheckSubject &subject )
  {
    const Project &project = subject.project();
    const bool hasSides = project.width && project.length;
    return unlessEmpty( hasSides ? std::optional( project.width->value * project.length->value ) : std::nullopt, project.area );
  }

  std::optional<StatedArea> areaOfText( const CheckSubject &subject )
  {
    return unlessEmpty( stripsOf( subject.text() ), subject.text().totalArea() );
  }

  std::optional<StatedArea> areaOfDrawing( const CheckSubject &subject )
  {
    if ( subject.statedLength() || !subject.hasSoundPosition() || !subject.place().isLine() )
      return std::nullopt;
    const std::optional<Metres> width = subject.project().width ? subject.project().width : subject.text().commonWidth();
    const std::optional<SquareMetres> area = subject.project().area ? subject.project().area : subject.text().totalArea();
    return unlessEmpty( width ? std::optional( width->value * subject.drawnLength().value ) : std::nullopt, area );
  }
} // namespace eplan
