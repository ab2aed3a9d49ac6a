// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/landing.h"
#include "remote/problem.h"
#include "remote/projectpage.h"

#include <cstddef>
#include <cstdint>

/// Everything that reads what a server wrote, fed with anything at all: as libFuzzer calls it, and test_fuzz with its mutations.
extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size )
{
  const QByteArray content( reinterpret_cast<const char *>( data ), static_cast<int>( size ) );
  const eplan::Result<eplan::ParsedPage> page = eplan::parsePage( content );
  const eplan::Result<eplan::Project> project = eplan::parseProject( content );
  const auto landing = eplan::parseLanding( content );
  const auto account = eplan::parseAccount( content );
  const auto organisations = eplan::parseOrganisations( content );
  const QString problem = eplan::problemText( "application/problem+json", content );
  const bool isRead = page || project || landing || account || organisations || !problem.isEmpty();
  return isRead ? 0 : -1;
}
