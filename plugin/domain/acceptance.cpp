// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/acceptance.h"

#include "domain/onelinetext.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace eplan
{
  namespace
  {
    std::optional<Acceptance> find( const QList<Acceptance> &acceptances, const QString &rule )
    {
      const auto found = std::ranges::find( acceptances, rule, &Acceptance::rule );
      return found == acceptances.end() ? std::nullopt : std::optional( *found );
    }

    Acceptance parseOne( const QString &line )
    {
      const int blank = line.indexOf( QLatin1Char( ' ' ) );
      return blank < 0 ? Acceptance { fromLine( line ), {} }
                       : Acceptance { fromLine( line.left( blank ) ), fromLine( line.mid( blank + 1 ) ) };
    }
  } // namespace

  QString writeAcceptances( const QList<Acceptance> &acceptances )
  {
    QStringList lines;
    for ( const Acceptance &acceptance : acceptances )
    {
      const QString rule = toWord( acceptance.rule );
      lines << ( acceptance.reason.isEmpty() ? rule : rule + QLatin1Char( ' ' ) + toLine( acceptance.reason ) );
    }
    return lines.join( QLatin1Char( '\n' ) );
  }

  QList<Acceptance> parseAcceptances( const QString &text )
  {
    QList<Acceptance> acceptances;
    const QStringList lines = text.split( QLatin1Char( '\n' ) );
    for ( const QString &line : lines )
    {
      if ( const Acceptance acceptance = parseOne( line ); !acceptance.rule.isEmpty() || !acceptance.reason.isEmpty() )
        acceptances << acceptance;
    }
    return acceptances;
  }

  QList<Acceptance> with( QList<Acceptance> acceptances, const Acceptance &acceptance )
  {
    const auto same = std::ranges::find( acceptances, acceptance.rule, &Acceptance::rule );
    if ( same == acceptances.end() )
      acceptances << acceptance;
    else
      *same = acceptance;
    return acceptances;
  }

  QList<Acceptance> without( QList<Acceptance> acceptances, const QString &rule )
  {
    const auto isIt = [&rule]( const Acceptance &acceptance ) { return acceptance.rule == rule; };
    acceptances.erase( std::remove_if( acceptances.begin(), acceptances.end(), isIt ), acceptances.end() );
    return acceptances;
  }

  QList<Acceptance> merged( const QList<Acceptance> &base, const QList<Acceptance> &ours, const QList<Acceptance> &theirs )
  {
    QList<Acceptance> both = ours;
    for ( const Acceptance &theirOne : theirs )
    {
      if ( find( ours, theirOne.rule ) == find( base, theirOne.rule ) )
        both = with( both, theirOne );
    }
    for ( const Acceptance &former : base )
    {
      const bool tookBack = !find( theirs, former.rule ) && find( ours, former.rule ) == former;
      both = tookBack ? without( both, former.rule ) : both;
    }
    return both;
  }
} // namespace eplan
