// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/placeshape.h"

#include <optional>

namespace eplan
{
  namespace
  {
    /// A kind of work as plans call it.
    struct Work
    {
        QLatin1String english;
        QString thai;
        PlaceShape shape;
    };

    /// Where one word begins another, both are listed: at the same place the longer one counts.
    const QList<Work> &works()
    {
      constexpr PlaceShape LINE = PlaceShape::Line;
      constexpr PlaceShape POINT = PlaceShape::Point;
      static const QList<Work> list {
        { QLatin1String( "canal" ), QStringLiteral( "คลอง" ), LINE },
        { QLatin1String( "channel" ), QStringLiteral( "ลำเหมือง" ), LINE },
        { QLatin1String( "stream" ), QStringLiteral( "ห้วย" ), LINE },
        { QLatin1String( "river" ), QStringLiteral( "แม่น้ำ" ), LINE },
        { QLatin1String( "ditch" ), QStringLiteral( "คูส่งน้ำ" ), LINE },
        { QLatin1String( "drain" ), QStringLiteral( "ระบายน้ำ" ), LINE },
        { QLatin1String( "gutter" ), QStringLiteral( "รางน้ำ" ), LINE },
        { QLatin1String( "pipe" ), QStringLiteral( "ท่อ" ), LINE },
        { QLatin1String( "extension" ), QStringLiteral( "ขยายเขต" ), LINE },
        { QLatin1String( "lining" ), QStringLiteral( "ดาดคอนกรีต" ), LINE },
        { QLatin1String( "bank" ), QStringLiteral( "ตลิ่ง" ), LINE },
        { QLatin1String( "dike" ), QStringLiteral( "คันกั้นน้ำ" ), LINE },
        { QLatin1String( "embankment" ), QStringLiteral( "พนัง" ), LINE },
        { QLatin1String( "weir" ), QStringLiteral( "ฝาย" ), POINT },
        { QLatin1String( "reservoir" ), QStringLiteral( "อ่างเก็บน้ำ" ), POINT },
        { QLatin1String( "pond" ), QStringLiteral( "สระ" ), POINT },
        { QLatin1String( "pond" ), QStringLiteral( "หนอง" ), POINT },
        { QLatin1String( "swamp" ), QStringLiteral( "บึง" ), POINT },
        { QLatin1String( "well" ), QStringLiteral( "บ่อ" ), POINT },
        { QLatin1String( "waterworks" ), QStringLiteral( "ประปา" ), POINT },
        { QLatin1String( "gate" ), QStringLiteral( "ประตู" ), POINT },
        { QLatin1String( "pump" ), QStringLiteral( "สูบน้ำ" ), POINT },
        { QLatin1String( "culvert" ), QStringLiteral( "ท่อลอด" ), POINT },
        { QLatin1String( "tank" ), QStringLiteral( "ถังเก็บน้ำ" ), POINT },
      };
      return list;
    }

    /// What \a text names first decides: later words tell of villages and streams nearby.
    std::optional<PlaceShape> shapeNamedIn( const QString &text )
    {
      std::optional<PlaceShape> shape;
      int first = text.size();
      int longest = 0;
      const auto consider = [&]( int at, int length, PlaceShape named )
      {
        if ( at < 0 || at > first || ( at == first && length <= longest ) )
          return;
        first = at;
        longest = length;
        shape = named;
      };
      for ( const Work &work : works() )
      {
        consider( text.indexOf( work.thai ), work.thai.size(), work.shape );
        consider( text.indexOf( work.english, 0, Qt::CaseInsensitive ), work.english.size(), work.shape );
      }
      return shape;
    }

    bool isDredging( const QString &text )
    {
      return text.contains( QStringLiteral( "ขุดลอก" ) ) || text.contains( QLatin1String( "dredg" ), Qt::CaseInsensitive );
    }
  } // namespace

  PlaceShape suggestedShape( Kind kind, const QString &category, const QString &title )
  {
    if ( kind == Kind::Road )
      return PlaceShape::Line;
    if ( const std::optional<PlaceShape> shape = shapeNamedIn( title ) )
      return *shape;
    if ( const std::optional<PlaceShape> shape = shapeNamedIn( category ) )
      return *shape;
    return isDredging( category ) || isDredging( title ) ? PlaceShape::Line : PlaceShape::Point;
  }
} // namespace eplan
