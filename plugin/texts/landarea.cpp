// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/landarea.h"

#include "texts/lexicon.h"

namespace eplan
{
  namespace
  {
    enum class LandUnit
    {
      Rai,
      Ngan,
      SquareWa,
    };

    constexpr std::array SQUARE_METRES { 1600, 400, 4 };

    using LandUnits = Lexicon<LandUnit>;

    const LandUnits &landUnits()
    {
      static constexpr std::array terms {
        LandUnits::Term { u"ไร่", LandUnit::Rai },           LandUnits::Term { u"งาน", LandUnit::Ngan },
        LandUnits::Term { u"ตารางวา", LandUnit::SquareWa }, LandUnits::Term { u"ตร.วา", LandUnit::SquareWa },
        LandUnits::Term { u"ตร.ว.", LandUnit::SquareWa },   LandUnits::Term { u"ตร. ว.", LandUnit::SquareWa },
        LandUnits::Term { u"ตรว.", LandUnit::SquareWa },    LandUnits::Term { u"ตร.ว", LandUnit::SquareWa },
        LandUnits::Term { u"ตรว", LandUnit::SquareWa },     LandUnits::Term { u"วา", LandUnit::SquareWa },
      };
      static const LandUnits units( terms );
      return units;
    }

    int skipBlanks( QStringView text, int at )
    {
      while ( at < text.size() && text.at( at ) == ' ' )
        ++at;
      return at;
    }

    bool hasDigitAt( QStringView text, int at )
    {
      return at < text.size() && isDigit( text.at( at ) );
    }

    std::optional<LandUnits::Match> unitAt( QStringView text, int at )
    {
      return at < text.size() ? landUnits().longestAt( text, at ) : std::nullopt;
    }

    /// \a sum grown by so many of \a unit.
    bool add( Decimal &sum, const Decimal &count, LandUnit unit )
    {
      const std::optional<Decimal> part = count.times( SQUARE_METRES.at( static_cast<std::size_t>( unit ) ) );
      const std::optional<Decimal> grown = part ? sum.plus( *part ) : std::nullopt;
      sum = grown.value_or( sum );
      return grown.has_value();
    }

    /// "12-3-45 ไร่": rai, ngan and square wa in one breath.
    std::optional<LandArea> hyphenatedAt( QStringView text, int at )
    {
      LandArea area;
      for ( const LandUnit unit : { LandUnit::Rai, LandUnit::Ngan, LandUnit::SquareWa } )
      {
        if ( unit != LandUnit::Rai && ( at >= text.size() || text.at( at++ ) != '-' ) )
          return std::nullopt;
        if ( !hasDigitAt( text, at ) )
          return std::nullopt;
        const Figure figure = figureAt( text, at );
        if ( figure.form != Figure::Form::Good || !add( area.squareMetres, figure.value, unit ) )
          return std::nullopt;
        at = figure.end;
      }
      const std::optional<LandUnits::Match> unit = unitAt( text, skipBlanks( text, at ) );
      if ( !unit || unit->meaning != LandUnit::Rai )
        return std::nullopt;
      area.end = skipBlanks( text, at ) + unit->length;
      return area;
    }
  } // namespace

  std::optional<LandArea> landAreaAt( QStringView text, int at )
  {
    if ( std::optional<LandArea> area = hyphenatedAt( text, at ) )
      return area;
    LandArea area;
    int largest = -1;
    while ( hasDigitAt( text, at ) )
    {
      const Figure figure = figureAt( text, at );
      const int behind = skipBlanks( text, figure.end );
      const std::optional<LandUnits::Match> unit = unitAt( text, behind );
      // A wa by itself is a length.
      const bool isBareWa = unit && largest < 0 && unit->length == 2;
      const bool isSmaller = unit && !isBareWa && static_cast<int>( unit->meaning ) > largest;
      if ( !isSmaller || figure.form != Figure::Form::Good || !add( area.squareMetres, figure.value, unit->meaning ) )
        break;
      largest = static_cast<int>( unit->meaning );
      area.end = behind + unit->length;
      at = skipBlanks( text, area.end );
    }
    return area.end > 0 ? std::optional( area ) : std::nullopt;
  }
} // namespace eplan
