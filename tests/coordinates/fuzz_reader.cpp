// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/promises.h"
#include "texts/folding.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace eplan
{
  namespace
  {
    bool isPlaceable( const Placed &placed )
    {
      const auto isIn = []( LonLat position ) {
        return std::isfinite( position.longitude ) && std::isfinite( position.latitude ) &&
               whereaboutsOf( position ).ground != Ground::Abroad;
      };
      const bool isWarnedInOrder = std::is_sorted( placed.warnings.begin(), placed.warnings.end() ) &&
                                   std::adjacent_find( placed.warnings.begin(), placed.warnings.end() ) == placed.warnings.end();
      const bool fitsShape = ( placed.shape == Shape::Point ) == ( placed.positions.size() == 1 );
      return !placed.positions.empty() && std::all_of( placed.positions.begin(), placed.positions.end(), isIn ) && isWarnedInOrder &&
             fitsShape && placed.accuracy >= Metres { 0 } && std::isfinite( placed.accuracy.value );
    }

    bool isSame( const Placed &a, const Placed &b )
    {
      return a.positions == b.positions && a.shape == b.shape && a.notation == b.notation && a.zone == b.zone && a.datum == b.datum &&
             a.warnings == b.warnings;
    }

    bool isSame( const Reading &a, const Reading &b )
    {
      if ( a.index() != b.index() || reasonOf( a ) != reasonOf( b ) )
        return false;
      if ( const Placed *placed = placedIn( a ) )
        return isSame( *placed, *placedIn( b ) );
      const Question *question = std::get_if<Question>( &a );
      const auto isSameChoice = []( const Placed &x, const Placed &y ) { return isSame( x, y ); };
      return !question || std::equal( question->choices.begin(), question->choices.end(), std::get<Question>( b ).choices.begin(),
                                      std::get<Question>( b ).choices.end(), isSameChoice );
    }
  } // namespace

  QString brokenPromise( QStringView text, const ReadingContext &context )
  {
    const Reading reading = read( text, context );
    if ( const Placed *placed = placedIn( reading ); placed && !isPlaceable( *placed ) )
      return QStringLiteral( "placed where nothing may be placed" );
    if ( const Question *question = std::get_if<Question>( &reading ) )
    {
      if ( question->choices.size() < 2 || !std::all_of( question->choices.begin(), question->choices.end(), isPlaceable ) )
        return QStringLiteral( "asked about what cannot be placed" );
    }
    if ( const Refusal *refusal = std::get_if<Refusal>( &reading ); refusal && refusal->fix && !isPlaceable( *refusal->fix ) )
      return QStringLiteral( "offered what cannot be placed" );
    if ( !isSame( reading, read( folded( text ), context ) ) )
      return QStringLiteral( "read differently when folded" );
    return {};
  }

  ReadingContext contextOf( unsigned number )
  {
    static const auto korat = std::make_shared<const OrganisationArea>( OrganisationArea::ofProvince( u"30" ) );
    static const auto tak = std::make_shared<const OrganisationArea>( OrganisationArea::ofProvince( u"63" ) );
    ReadingContext context;
    context.zone = number % 3 == 0 ? std::nullopt : utmZone( number % 3 == 1 ? 47 : 48 );
    context.datum = number / 3 % 3 == 0 ? std::nullopt : std::optional( number / 3 % 3 == 1 ? Datum::Wgs84 : Datum::Indian1975 );
    context.area = number / 9 % 3 == 0 ? nullptr : number / 9 % 3 == 1 ? korat : tak;
    context.unnamedDatum = number / 27 % 2 == 0 ? UnnamedDatum::IsWgs84 : UnnamedDatum::IsAsked;
    return context;
  }
} // namespace eplan

extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size );

/// The reader, fed with anything at all: the first byte chooses the form, the rest is the text. As libFuzzer calls it, and test_fuzz with
/// its mutations.
extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size )
{
  if ( size == 0 )
    return 0;
  const QString text = QString::fromUtf8( reinterpret_cast<const char *>( data + 1 ), static_cast<int>( size - 1 ) );
  const QString broken = eplan::brokenPromise( text, eplan::contextOf( data[0] ) );
  if ( broken.isEmpty() )
    return 0;
  std::fprintf( stderr, "%s: form %d, text “%s”\n", qPrintable( broken ), data[0], qPrintable( text ) );
  std::abort();
}
