// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/sheetcells.h"

#include "base/qgiscompat.h"
#include "base/timestamp.h"
#include "coordinates/datum.h"
#include "domain/words.h"

#include <algorithm>
#include <array>

namespace eplan
{
  namespace
  {
    /// A centimetre.
    constexpr int DEGREE_DECIMALS = 7;
    constexpr int METRE_DECIMALS = 2;
    /// What fits into a cell of Excel, with some room.
    constexpr int LONGEST_CELL = 32000;

    const QLatin1String FORMULA_STARTS( "=+-@\t\r" );

    QString number( double value, int decimals )
    {
      return QString::number( value, 'f', decimals );
    }

    enum class End
    {
      Start,
      Finish,
    };

    bool isLine( const Project &project )
    {
      return project.placement.isPlaced() && project.placement.geometry.type() == compat::LineGeometry;
    }

    /// Where the position begins or, of a line, ends.
    template <End end>
    std::optional<LonLat> place( const Project &project )
    {
      const QgsGeometry &geometry = project.placement.geometry;
      if ( geometry.isNull() || ( end == End::Finish && !isLine( project ) ) )
        return std::nullopt;
      const QgsPoint vertex = geometry.vertexAt( end == End::Start ? 0 : geometry.constGet()->nCoordinates() - 1 );
      return LonLat { vertex.x(), vertex.y() };
    }

    template <End end>
    QString latitude( const Project &project )
    {
      const auto at = place<end>( project );
      return at ? number( at->latitude, DEGREE_DECIMALS ) : QString();
    }

    template <End end>
    QString longitude( const Project &project )
    {
      const auto at = place<end>( project );
      return at ? number( at->longitude, DEGREE_DECIMALS ) : QString();
    }

    /// Both ends of a line are in the zone that it starts in.
    std::optional<UtmZone> zoneOf( const Project &project )
    {
      const auto start = place<End::Start>( project );
      return start ? std::optional( zoneAtLongitude( start->longitude ) ) : std::nullopt;
    }

    QString zone( const Project &project )
    {
      const auto known = zoneOf( project );
      return known ? QString::number( numberOf( *known ) ) : QString();
    }

    template <End end, Datum datum>
    QString easting( const Project &project )
    {
      const auto at = place<end>( project );
      return at ? number( utmPosition( *at, *zoneOf( project ), datum ).easting, METRE_DECIMALS ) : QString();
    }

    template <End end, Datum datum>
    QString northing( const Project &project )
    {
      const auto at = place<end>( project );
      return at ? number( utmPosition( *at, *zoneOf( project ), datum ).northing, METRE_DECIMALS ) : QString();
    }

    QString drawnLength( const Project &project )
    {
      return isLine( project ) ? number( groundLength( project.placement.geometry ).value, METRE_DECIMALS ) : QString();
    }

    /// Said plainly where it does not fit: a line that was cut would be read as another.
    QString wellKnownText( const Project &project )
    {
      const QString wkt = project.placement.isPlaced() ? project.placement.geometry.asWkt( DEGREE_DECIMALS ) : QString();
      return wkt.size() <= LONGEST_CELL ? wkt : QStringLiteral( "too long for a cell: see KML or GeoJSON" );
    }

    QString metres( const std::optional<Metres> &length )
    {
      return length ? number( length->value, METRE_DECIMALS ) : QString();
    }

    QString placedAt( const Project &project )
    {
      return project.placement.at.isValid() ? toTimestamp( project.placement.at ) : QString();
    }

    constexpr auto INDIAN = SecondGrid::Indian1975;
    constexpr auto WGS84 = Datum::Wgs84;
    constexpr auto OLD = Datum::Indian1975;
    constexpr auto START = End::Start;
    constexpr auto FINISH = End::Finish;

    const std::array COLUMNS {
      SheetColumn { "รหัสโครงการ", "Project code", CellType::Text, []( const Project &p ) { return p.code; } },
      SheetColumn { "ชื่อโครงการ", "Project title", CellType::Text, []( const Project &p ) { return p.title; } },
      SheetColumn { "รหัส อปท.", "Organisation", CellType::Text, []( const Project &p ) { return p.organisation.text; } },
      SheetColumn { "ปีงบประมาณ", "Fiscal year", CellType::Number,
                    []( const Project &p ) { return QString::number( p.fiscalYear.buddhistYear() ); } },
      SheetColumn { "ด้าน", "Kind", CellType::Text, []( const Project &p ) { return wordFor( p.kind ); } },
      SheetColumn { "ประเภท", "Category", CellType::Text, []( const Project &p ) { return p.category; } },
      SheetColumn { "หมู่บ้าน", "Village", CellType::Text, []( const Project &p ) { return p.village; } },
      SheetColumn { "งบประมาณ (บาท)", "Budget (baht)", CellType::Number,
                    []( const Project &p ) { return p.budget ? p.budget->toDecimal() : QString(); } },
      SheetColumn { "กว้าง (เมตร)", "Width (m)", CellType::Number, []( const Project &p ) { return metres( p.width ); } },
      SheetColumn { "ยาวตามแผน (เมตร)", "Planned length (m)", CellType::Number, []( const Project &p ) { return metres( p.length ); } },
      SheetColumn { "ยาวบนแผนที่ (เมตร)", "Drawn length (m)", CellType::Number, drawnLength },
      SheetColumn { "ละติจูดเริ่มต้น", "Start latitude", CellType::Number, latitude<START> },
      SheetColumn { "ลองจิจูดเริ่มต้น", "Start longitude", CellType::Number, longitude<START> },
      SheetColumn { "ละติจูดสิ้นสุด", "End latitude", CellType::Number, latitude<FINISH> },
      SheetColumn { "ลองจิจูดสิ้นสุด", "End longitude", CellType::Number, longitude<FINISH> },
      SheetColumn { "โซน UTM", "UTM zone", CellType::Number, zone },
      SheetColumn { "E เริ่มต้น WGS 84", "Start E WGS 84", CellType::Number, easting<START, WGS84> },
      SheetColumn { "N เริ่มต้น WGS 84", "Start N WGS 84", CellType::Number, northing<START, WGS84> },
      SheetColumn { "E สิ้นสุด WGS 84", "End E WGS 84", CellType::Number, easting<FINISH, WGS84> },
      SheetColumn { "N สิ้นสุด WGS 84", "End N WGS 84", CellType::Number, northing<FINISH, WGS84> },
      SheetColumn { "E เริ่มต้น Indian 1975", "Start E Indian 1975", CellType::Number, easting<START, OLD>, INDIAN },
      SheetColumn { "N เริ่มต้น Indian 1975", "Start N Indian 1975", CellType::Number, northing<START, OLD>, INDIAN },
      SheetColumn { "E สิ้นสุด Indian 1975", "End E Indian 1975", CellType::Number, easting<FINISH, OLD>, INDIAN },
      SheetColumn { "N สิ้นสุด Indian 1975", "End N Indian 1975", CellType::Number, northing<FINISH, OLD>, INDIAN },
      SheetColumn { "หมายเหตุ", "Note", CellType::Text, []( const Project &p ) { return p.placement.note; } },
      SheetColumn { "ที่มาของพิกัด", "Position from", CellType::Text, []( const Project &p ) { return p.placement.from; } },
      SheetColumn { "ผู้ลงพิกัด", "Placed by", CellType::Text, []( const Project &p ) { return p.placement.by; } },
      SheetColumn { "วันที่ลงพิกัด (UTC)", "Placed at (UTC)", CellType::Text, placedAt },
      SheetColumn { "WKT (WGS 84)", "WKT (WGS 84)", CellType::Text, wellKnownText },
    };
  } // namespace

  QList<SheetColumn> sheetColumns( const SheetStyle &style )
  {
    QList<SheetColumn> columns;
    std::ranges::copy_if( COLUMNS, std::back_inserter( columns ),
                          [&style]( const SheetColumn &column )
                          { return column.only == SecondGrid::None || column.only == style.second; } );
    return columns;
  }

  QString guarded( const QString &text )
  {
    const bool isFormula = !text.isEmpty() && QString( FORMULA_STARTS ).contains( text.front() );
    return isFormula ? '\'' + text : text;
  }

  QString unguarded( const QString &cell )
  {
    const bool isGuarded = cell.size() > 1 && cell.front() == '\'' && QString( FORMULA_STARTS ).contains( cell.at( 1 ) );
    return isGuarded ? cell.mid( 1 ) : cell;
  }
} // namespace eplan
