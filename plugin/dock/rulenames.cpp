// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/rulenames.h"

#include <QCoreApplication>

namespace eplan
{
  QString nameFor( Rule rule )
  {
    switch ( rule )
    {
      case Rule::OtherShape:
        return QCoreApplication::translate( "RuleNames", "A position that is neither points nor lines" );
      case Rule::LineOfOnePoint:
        return QCoreApplication::translate( "RuleNames", "A line of a single place" );
      case Rule::OffTheEarth:
        return QCoreApplication::translate( "RuleNames", "Coordinates off the Earth" );
      case Rule::OutsideThailand:
        return QCoreApplication::translate( "RuleNames", "A position outside Thailand" );
      case Rule::ZeroLength:
        return QCoreApplication::translate( "RuleNames", "A line without length" );
      case Rule::OutsideBoundary:
        return QCoreApplication::translate( "RuleNames", "Outside the organisation's boundary" );
      case Rule::OutsideOutline:
        return QCoreApplication::translate( "RuleNames", "Outside the province, by its rough outline" );
      case Rule::PointForLine:
        return QCoreApplication::translate( "RuleNames", "A point where a line is usual" );
      case Rule::LineForPoint:
        return QCoreApplication::translate( "RuleNames", "A line where a point is usual" );
      case Rule::LengthDisagrees:
        return QCoreApplication::translate( "RuleNames", "The drawn length differs from the stated one" );
      case Rule::StatedLengthsDisagree:
        return QCoreApplication::translate( "RuleNames", "Text and contract state different lengths" );
      case Rule::AreaDisagrees:
        return QCoreApplication::translate( "RuleNames", "Width times length is not the stated area" );
      case Rule::CrossesItself:
        return QCoreApplication::translate( "RuleNames", "A line that crosses itself" );
      case Rule::Spike:
        return QCoreApplication::translate( "RuleNames", "A spike in a line" );
      case Rule::DoubledVertices:
        return QCoreApplication::translate( "RuleNames", "Doubled vertices" );
      case Rule::ZeroLengthPart:
        return QCoreApplication::translate( "RuleNames", "A section without length" );
      case Rule::PartsFarApart:
        return QCoreApplication::translate( "RuleNames", "Sections far apart" );
      case Rule::ManyVertices:
        return QCoreApplication::translate( "RuleNames", "Very many vertices" );
      case Rule::OnOffice:
        return QCoreApplication::translate( "RuleNames", "A point on the office" );
      case Rule::RoundCoordinate:
        return QCoreApplication::translate( "RuleNames", "A round coordinate" );
      case Rule::TooFewDigits:
        return QCoreApplication::translate( "RuleNames", "Coordinates with too few digits" );
      case Rule::FarFromRoad:
        return QCoreApplication::translate( "RuleNames", "A road work far from any road" );
      case Rule::FarFromWater:
        return QCoreApplication::translate( "RuleNames", "A water work far from any water" );
      case Rule::OlderThanChange:
        return QCoreApplication::translate( "RuleNames", "A position older than the last change of the plan" );
      case Rule::SameSpot:
        return QCoreApplication::translate( "RuleNames", "Several projects at one spot" );
    }
    return {};
  }

  QString nameFor( Relation relation )
  {
    switch ( relation )
    {
      case Relation::Duplicate:
        return QCoreApplication::translate( "RuleNames", "The same work planned twice" );
      case Relation::Overlap:
        return QCoreApplication::translate( "RuleNames", "Works that overlap" );
      case Relation::Adjacent:
        return QCoreApplication::translate( "RuleNames", "Works that go on where another ends" );
      case Relation::Crossing:
        return QCoreApplication::translate( "RuleNames", "Works that cross" );
      case Relation::Parallel:
        return QCoreApplication::translate( "RuleNames", "Works side by side" );
      case Relation::Near:
        return QCoreApplication::translate( "RuleNames", "Works near each other" );
    }
    return {};
  }
} // namespace eplan
