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
      const auto metres = std::count_if( numbers.numbers.begin(), numbers.numbers.end(),
                                         []( const BoundNumber &number ) { return number.quantity.isGridSized(); } );
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

    /// Why the labels cannot be those of the numbers: there are more of them, or they make no sense.
    Reason contradictionIn( const Sheet &sheet )
    {
      const NumberGap &first = sheet.gaps.front();
      if ( sheet.numbers.size() > 1 || !sheet.numbers.front().isGridSized() || !first.hasLabel() )
        return Reason::Malformed;
      return first.labels.front().axis == Axis::East ? Reason::MissingNorthing : Reason::MissingEasting;
    }

    Groups groupsOf( const Sheet &sheet )
    {
      Groups groups;
      groups.squares = squareCandidates( sheet );
      std::vector<BoundNumbers> all = boundNumbers( sheet );
      if ( all.empty() && !sheet.numbers.empty() )
        groups.grid.refuse( contradictionIn( sheet ) );
      for ( BoundNumbers &numbers : all )
      {
        leaveOutCounts( numbers );
        addNumbers( groups, numbers );
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

    /// Why a text without candidates has none.
    Reading nothingIn( const Groups &groups, const Evidence &evidence )
    {
      for ( const Candidates *candidates : { &groups.squares, &groups.grid, &groups.degrees } )
      {
        if ( candidates->reason )
          return Refusal { *candidates->reason, std::nullopt };
      }
      return Refusal { evidence.refusal.value_or( Reason::NoCoordinates ), std::nullopt };
    }

    /// 14,58 102,05 may be degrees and minutes as well as decimals.
    void doubtShortDecimals( Candidates &candidates )
    {
      constexpr Metres SHORT { 500 };
      for ( Candidate &candidate : candidates.all )
      {
        if ( candidate.accuracy >= SHORT && !candidate.doubt )
          candidate.doubt = Reason::LowPrecision;
      }
    }

    /// The text with one role for its commas: all notations in it have to agree.
    Reading readSheet( const Sheet &sheet, CommaRole role, const ReadingContext &context )
    {
      if ( sheet.isBroken )
        return Refusal { Reason::Malformed, std::nullopt };
      Groups groups = groupsOf( sheet );
      if ( role == CommaRole::Decimal )
        doubtShortDecimals( groups.degrees );
      const Evidence evidence = evidenceOf( sheet );
      std::optional<Reading> reading;
      for ( const Candidates *candidates : { &groups.squares, &groups.grid, &groups.degrees } )
      {
        const bool isMeant = !candidates->all.empty() || ( candidates == &groups.squares && candidates->reason );
        if ( !isMeant )
          continue;
        const Reading chosen = choose( *candidates, evidence, context );
        reading = reading ? combined( *reading, chosen ) : chosen;
      }
      return reading ? *reading : nothingIn( groups, evidence );
    }

    /// What says more about a text that nothing can be placed by.
    int weight( const Reading &reading )
    {
      const Refusal &refusal = std::get<Refusal>( reading );
      if ( refusal.fix )
        return 0;
      return refusal.reason == Reason::Malformed ? 3 : refusal.reason == Reason::NoCoordinates ? 2 : 1;
    }

    /// With another role of the commas the text may make sense where it makes none with the first.
    Reading either( const Reading &a, const Reading &b )
    {
      const bool isNothing = std::holds_alternative<Refusal>( a );
      if ( !isNothing && !std::holds_alternative<Refusal>( b ) )
        return combined( a, b );
      if ( isNothing && std::holds_alternative<Refusal>( b ) )
        return weight( b ) < weight( a ) ? b : a;
      return isNothing ? b : a;
    }

    /// Text of a person's hand, without links and the like.
    Reading readNumbers( QStringView text, const ReadingContext &context )
    {
      const auto readAs = [&]( CommaRole role ) { return readSheet( sheetOf( text, tokensOf( text, role ) ), role, context ); };
      Reading reading = readAs( CommaRole::Separates );
      if ( hasOpenComma( text ) )
        reading = either( either( reading, readAs( CommaRole::Groups ) ), readAs( CommaRole::Decimal ) );
      return std::holds_alternative<Refusal>( reading ) && hasPlusCode( text ) ? Reading( Refusal { Reason::PlusCode, std::nullopt } )
                                                                               : reading;
    }

    /// One look at each character saves looking for each name.
    std::optional<Special> specialIn( QStringView text )
    {
      bool hasQuote = false;
      bool hasTag = false;
      bool hasBracket = false;
      bool hasAddress = false;
      for ( const QChar c : text )
      {
        hasQuote = hasQuote || c == '"';
        hasTag = hasTag || c == '<';
        hasBracket = hasBracket || c == '(';
        hasAddress = hasAddress || c == '/' || c == ':';
      }
      std::optional<Special> special = hasQuote ? geoJsonIn( text ) : std::nullopt;
      if ( !special && hasTag )
        special = kmlIn( text );
      if ( !special && hasBracket )
        special = wellKnownTextIn( text );
      return !special && hasAddress ? linkIn( text ) : special;
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
