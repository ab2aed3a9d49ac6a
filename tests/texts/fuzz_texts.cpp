// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/folding.h"
#include "texts/numbers.h"
#include "texts/projecttext.h"

#include <cstddef>
#include <cstdint>

/// Everything that reads what an office wrote, fed with anything at all: as libFuzzer calls it, and test_fuzz with its mutations.
extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size )
{
  const QString text = QString::fromUtf8( reinterpret_cast<const char *>( data ), static_cast<int>( size ) );
  const eplan::NumberReading number = eplan::readNumber( text );
  const eplan::ProjectText project = eplan::readProjectText( text );
  for ( const eplan::TextMark &mark : project.marks )
  {
    const bool isInside = mark.where.start >= 0 && mark.where.length > 0 && mark.where.start + mark.where.length <= text.size();
    if ( !isInside )
      __builtin_trap();
  }
  return number.valueless_by_exception() ? -1 : 0;
}
