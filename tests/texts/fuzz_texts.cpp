// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/folding.h"
#include "texts/numbers.h"
#include "texts/projecttext.h"
#include "texts/thaidates.h"

#include <cstddef>
#include <cstdint>

/// Everything that reads what an office wrote, fed with anything at all: as libFuzzer calls it, and test_fuzz with its mutations.
namespace
{
  /// Stops the fuzzer at what must never be.
  void insist( bool isSo )
  {
    if ( !isSo )
      __builtin_trap();
  }

  bool isInside( const eplan::Span &span, const QString &text )
  {
    return span.start >= 0 && span.length > 0 && span.start + span.length <= text.size();
  }
} // namespace

extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size )
{
  const QString text = QString::fromUtf8( reinterpret_cast<const char *>( data ), static_cast<int>( size ) );
  const eplan::NumberReading number = eplan::readNumber( text );
  if ( const auto *read = std::get_if<eplan::WrittenNumber>( &number ) )
    insist( !read->value.isNegative() );
  const eplan::DateReading dates = eplan::readDates( text );
  if ( const auto *read = std::get_if<eplan::WrittenDates>( &dates ) )
    insist( read->first.isValid() && read->first <= read->last && isInside( read->where, text ) );
  const eplan::ProjectText project = eplan::readProjectText( text );
  insist( project.sections >= 1 );
  for ( const eplan::TextMark &mark : project.marks )
    insist( isInside( mark.where, text ) );
  return 0;
}
