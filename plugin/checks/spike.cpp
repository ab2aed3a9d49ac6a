// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"
#include "checks/rules.h"
#include "checks/turnbacks.h"

#include <QCoreApplication>

#include <algorithm>

namespace eplan::rules
{
  namespace
  {
    std::optional<FlatVertex> firstMissing( const FlatPart &part, const std::vector<std::size_t> &before,
                                            const std::vector<std::size_t> &after )
    {
      const auto [gone, kept] = std::mismatch( before.begin(), before.end(), after.begin(), after.end() );
      return gone == before.end() ? std::nullopt : std::optional( part[*gone] );
    }
  } // namespace

  std::optional<Finding> Spike::check( const CheckSubject &subject, const CheckContext &, const CheckSettings & )
  {
    if ( !subject.place().isLine() )
      return std::nullopt;
    std::size_t count = 0;
    std::optional<FlatVertex> first;
    for ( const FlatPart &part : subject.place().parts() )
    {
      const std::vector<std::size_t> undoubled = withoutDoubled( part );
      const std::vector<std::size_t> smooth = withoutSpikes( part );
      count += undoubled.size() - std::min( undoubled.size(), smooth.size() );
      first = first ? first : firstMissing( part, undoubled, smooth );
    }
    return count > 0 ? std::optional( counted( subject.place().pointAt( *first ), count ) ) : std::nullopt;
  }

  QString Spike::sentence( const Finding &finding )
  {
    return QCoreApplication::translate( "Checks", "The line runs out and back along itself at %n place(s). Take the spike(s) out.", nullptr,
                                        countOf( finding ) );
  }
} // namespace eplan::rules
