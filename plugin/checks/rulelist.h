// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

/**
 * The one table of rules: a new rule is a line here, a file that defines its check() and its sentence(), and its rows in tests/checks.
 *
 *     RULE( name, code, usual severity, when it is run at the latest, what it looks at, remedy )
 *
 * The name is that of Rule and of the struct in checks/rules.h. The code is stable: files, services and accepted findings hold it.
 *
 * Blocking is only what is wrong whatever the work: no position at all, or one that no local government of Thailand can mean. Whatever
 * rests on a tolerance, a custom or an outline at most warns, because there are works that are as odd as their drawing.
 */
// clang-format off
#define EPLAN_RULES( RULE ) \
  RULE( OtherShape,            "OTHER_SHAPE",             Blocking, Drawing, Geometry, None ) \
  RULE( LineOfOnePoint,        "LINE_OF_ONE_POINT",       Blocking, Drawing, Geometry, None ) \
  RULE( OffTheEarth,           "OFF_THE_EARTH",           Blocking, Drawing, Geometry, None ) \
  RULE( OutsideThailand,       "OUTSIDE_THAILAND",        Blocking, Drawing, Position, None ) \
  RULE( ZeroLength,            "ZERO_LENGTH",             Blocking, Drawing, Position, None ) \
  RULE( OutsideBoundary,       "OUTSIDE_BOUNDARY",        Warning,  Drawing, Position, None ) \
  RULE( OutsideOutline,        "OUTSIDE_OUTLINE",         Warning,  Drawing, Position, None ) \
  RULE( PointForLine,          "POINT_FOR_LINE",          Warning,  Drawing, Position, None ) \
  RULE( LineForPoint,          "LINE_FOR_POINT",          Hint,     Drawing, Position, None ) \
  RULE( LengthDisagrees,       "LENGTH_DISAGREES",        Warning,  Drawing, Position, None ) \
  RULE( StatedLengthsDisagree, "STATED_LENGTHS_DISAGREE", Warning,  Sending, Plan,     None ) \
  RULE( AreaDisagrees,         "AREA_DISAGREES",          Warning,  Sending, Plan,     None ) \
  RULE( CrossesItself,         "CROSSES_ITSELF",          Warning,  Drawing, Position, None ) \
  RULE( Spike,                 "SPIKE",                   Warning,  Drawing, Position, RemoveSpikes ) \
  RULE( DoubledVertices,       "DOUBLED_VERTICES",        Hint,     Drawing, Position, RemoveDoubledVertices ) \
  RULE( ZeroLengthPart,        "ZERO_LENGTH_PART",        Warning,  Drawing, Position, RemoveZeroLengthParts ) \
  RULE( PartsFarApart,         "PARTS_FAR_APART",         Warning,  Drawing, Position, None ) \
  RULE( ManyVertices,          "MANY_VERTICES",           Hint,     Drawing, Position, None ) \
  RULE( OnOffice,              "ON_OFFICE",               Warning,  Drawing, Position, None ) \
  RULE( RoundCoordinate,       "ROUND_COORDINATE",        Warning,  Drawing, Position, None ) \
  RULE( TooFewDigits,          "TOO_FEW_DIGITS",          Hint,     Drawing, Position, None ) \
  RULE( FarFromRoad,           "FAR_FROM_ROAD",           Hint,     Sending, Position, None ) \
  RULE( FarFromWater,          "FAR_FROM_WATER",          Hint,     Sending, Position, None ) \
  RULE( OlderThanChange,       "OLDER_THAN_CHANGE",       Hint,     Sending, Position, None ) \
  RULE( SameSpot,              "SAME_SPOT",               Warning,  Sending, Position, None )
// clang-format on
