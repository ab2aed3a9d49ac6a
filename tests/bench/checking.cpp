// SPDX-License-Identifier: GPL-2.0-or-later
#include "checking.h"

#include "measure.h"

#include <QCoreApplication>

namespace eplan::bench
{
  void benchChecking( int runs, int projects )
  {
    const auto run = [projects]( const char *job ) -> Runner
    {
      return [projects, job] {
        return runProgram( QCoreApplication::applicationFilePath() + QStringLiteral( "-checks" ), { job, QString::number( projects ) } );
      };
    };
    printRow( QStringLiteral( "check %1 projects by all rules" ).arg( projects ),
              QStringLiteral( "GEOS, whether their drawings are simple and valid" ), inTurn( runs, run( "check" ), run( "validate" ) ),
              QStringLiteral( "ours ≤ 2 s" ) );
  }
} // namespace eplan::bench
