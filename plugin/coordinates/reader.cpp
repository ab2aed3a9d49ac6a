// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/reader.h"

#include "coordinates/choosing.h"
#include "coordinates/notations.h"
#include "coordinates/special.h"
#include "coordinates/tokens.h"
#include "texts/folding.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// What two notations of one position in one text may differ by.
    constexpr Metres ONE_PLACE { 150 };

    /// All that the numbers of a text can be taken for, by notation.
    struct Groups
    {
        Candidates squares;
        Candidates grid;
        Candidates degrees;
        std::optional<Evidence> evidence;
        bool isBroken = false;
        bool isRead = false;
    };

    bool isDegreeLike( const BoundNumber &number )
    {
      constexpr int PRECISE = 3;
      const Quantity &quantity = number.quantity;
      return !quantity.isPlain() || ( quantity.value <= 180 && quantity.decimals >= PRECISE );
    }

    void addNumbers( Groups &groups, const BoundNumbers &numbers )
    {
      const auto degrees = std::count_if( numbers.numbers.begin(), numbers.numbers.end(), isDegreeLike );
      const auto metres = std::count_if( numbers.numbers.begin(), numbers.numbers.end(), []( const BoundNumber &number ) { return number.quantity.isGridSized(); } );
      if ( metres >= 2 && degrees >= 2 )
      {
        groups.grid.add( gridCandidates( only( numbers, []( const BoundNumber &number ) { return !isDegreeLike( number ); } ) ) );
        groups.degrees.add( degreeCandidates( only( numbers, isDegreeLike ) ) );
        return;
      }
      if ( metres > 0 )
        groups.grid.add( gridCandidates( numbers ) );
      else
        groups.degrees.add( degreeCandidates( numbers ) );
      Candidates packed = packedCandidates( numbers );
      ( metres > 0 ? groups.grid : groups.degrees ).add( std::move( packed ) );
    }

    void addRole( Groups &groups, QStringView text, CommaRole role )
    {
      const Sheet sheet = sheetOf( text, tokensOf( text, role ) );
      if ( !groups.evidence )
        groups.evidence = evidenceOf( sheet );
      if ( sheet.isBroken )
      {
        groups.isBroken = true;
        return;
      }
      groups.isRead = true;
      if ( role == CommaRole::Separates )
        groups.squares = squareCandidates( sheet );
      std::vector<BoundNumbers> all = boundNumbers( sheet );
      if ( all.empty() && !sheet.numbers.empty() )
        groups.degrees.refuse( Reason::Malformed );
      for ( BoundNumbers &numbers : all )
      {
        leaveOutCounts( numbers );
        addNumbers( groups, numbers );
      }
    }

    Groups groupsOf( QStringView text )
    {
      Groups groups;
      addRole( groups, text, CommaRole::Separates );
      if ( hasOpenComma( text ) )
      {
        addRole( groups, text, CommaRole::Groups );
        addRole( groups, text, CommaRole::Decimal );
      }
      return groups;
    }

    bool isNear( const Placed &a, const Placed &b )
    {
      const Metres tolerance = std::max( { ONE_PLACE, Metres { a.accuracy.value * 2 }, Metres { b.accuracy.value * 2 } } );
      return std::equal( a.positions.begin(), a.positions.end(), b.positions.begin(), b.positions.end(),
                         [tolerance]( LonLat x, LonLat y ) { return distanceBetween( x, y ) <= tolerance; } );
    }

    /// The same place in two notations, or two places.
    Reading combined( const Placed &placed, const Reading &other )
    {
      if ( const Placed *second = std::get_if<Placed>( &other ) )
      {
        if ( isNear( placed, *second ) )
          return second->accuracy < placed.accuracy ? *second : placed;
        return Question { Distinction::Wording, { placed, *second } };
      }
      if ( const Question *question = std::get_if<Question>( &other ) )
      {
        const auto fits = [&placed]( const Placed &choice ) { return isNear( placed, choice ); };
        const auto choice = std::find_if( question->choices.begin(), question->choices.end(), fits );
        if ( choice != question->choices.end() )
          return choice->accuracy < placed.accuracy ? *choice : placed;
        Question more = *question;
        more.choices.insert( more.choices.begin(), placed );
        return more;
      }
      return Refusal { std::get<Refusal>( other ).reason, placed };
    }

    Reading combined( const Reading &a, const Reading &b )
    {
      if ( const Placed *placed = std::get_if<Placed>( &a ) )
        return combined( *placed, b );
      if ( const Placed *placed = std::get_if<Placed>( &b ) )
        return combined( *placed, a );
      return std::holds_alternative<Question>( b ) ? b : a;
    }

    Reading nothingIn( QStringView text, const Groups &groups )
    {
      if ( hasPlusCode( text ) )
        return Refusal { Reason::PlusCode, std::nullopt };
      if ( groups.isBroken && !groups.isRead )
        return Refusal { Reason::Malformed, std::nullopt };
      for ( const Candidates *candidates : { &groups.squares, &groups.grid, &groups.degrees } )
      {
        if ( candidates->reason )
          return Refusal { *candidates->reason, std::nullopt };
      }
      return Refusal {};
    }

    /// Text of a person's hand, without links and the like.
    Reading readNumbers( QStringView text, const ReadingContext &context )
    {
      const Groups groups = groupsOf( text );
      std::optional<Reading> reading;
      for ( const Candidates *candidates : { &groups.squares, &groups.grid, &groups.degrees } )
      {
        const bool isMeant = !candidates->all.empty() || ( candidates == &groups.squares && candidates->reason );
        if ( !isMeant )
          continue;
        const Reading chosen = choose( *candidates, *groups.evidence, context );
        reading = reading ? combined( *reading, chosen ) : chosen;
      }
      if ( groups.evidence->refusal && !reading )
        return Refusal { *groups.evidence->refusal, std::nullopt };
      return reading ? *reading : nothingIn( text, groups );
    }

    std::optional<Special> specialIn( QStringView text )
    {
      if ( std::optional<Special> json = geoJsonIn( text ) )
        return json;
      if ( std::optional<Special> kml = kmlIn( text ) )
        return kml;
      if ( std::optional<Special> wkt = wellKnownTextIn( text ) )
        return wkt;
      return linkIn( text );
    }

    Reading readSpecial( const QString &text, const Special &special, const ReadingContext &context )
    {
      QString rest = text;
      rest.replace( special.begin, special.end - special.begin, QLatin1Char( '\n' ) );
      const Evidence evidence = evidenceOf( sheetOf( rest, tokensOf( rest, CommaRole::Separates ) ) );
      const Reading reading = choose( special.candidates, evidence, context );
      if ( special.isWholeText )
        return reading;
      const Reading beside = readNumbers( rest, context );
      if ( std::holds_alternative<Refusal>( beside ) )
        return reading;
      const bool isUnreadable = std::holds_alternative<Refusal>( reading ) && special.candidates.all.empty();
      return isUnreadable ? beside : combined( reading, beside );
    }

    void setText( Reading &reading, const QString &text )
    {
      const auto set = [&text]( Placed &placed ) { placed.text = text.trimmed(); };
      if ( Placed *placed = std::get_if<Placed>( &reading ) )
        set( *placed );
      else if ( Question *question = std::get_if<Question>( &reading ) )
        std::for_each( question->choices.begin(), question->choices.end(), set );
      else if ( std::optional<Placed> &fix = std::get<Refusal>( reading ).fix )
        set( *fix );
    }
  } // namespace

  Reading read( QStringView text, const ReadingContext &context )
  {
    if ( text.size() > LONGEST_TEXT )
      return Refusal { Reason::TooLong, std::nullopt };
    const QString plain = folded( text );
    const std::optional<Special> special = specialIn( plain );
    Reading reading = special ? readSpecial( plain, *special, context ) : readNumbers( plain, context );
    setText( reading, plain );
    return reading;
  }
} // namespace eplan
