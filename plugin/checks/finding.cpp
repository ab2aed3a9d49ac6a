// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/finding.h"

#include "checks/rules.h"

#include <QCoreApplication>

namespace eplan
{
  QString sentenceFor( const Finding &finding )
  {
    return entryOf( finding.rule ).sentence( finding );
  }

  QString wordFor( Severity severity )
  {
    switch ( severity )
    {
      case Severity::Hint:
        return QCoreApplication::translate( "Checks", "hint" );
      case Severity::Warning:
        return QCoreApplication::translate( "Checks", "warning" );
      case Severity::Blocking:
        return QCoreApplication::translate( "Checks", "blocking" );
    }
    return {};
  }

  QString wordFor( Remedy remedy )
  {
    switch ( remedy )
    {
      case Remedy::None:
        return {};
      case Remedy::RemoveSpikes:
        return QCoreApplication::translate( "Checks", "Take out the spikes" );
      case Remedy::RemoveDoubledVertices:
        return QCoreApplication::translate( "Checks", "Take out the doubled points" );
      case Remedy::RemoveZeroLengthParts:
        return QCoreApplication::translate( "Checks", "Take out the parts without length" );
    }
    return {};
  }
} // namespace eplan
