// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/work.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double SHORTEST_WAY = 60;
    constexpr int TRIES = 8;

    /// A road or stream that a work can lie along, as far as it is the territory's.
    struct Way
    {
        QString name;
        Path path;
        double usable = 0;
    };

    double usableLength( const Path &path, int territory, const std::vector<Territory> &territories )
    {
      return territory == 0 ? lengthOf( path ) : territories[static_cast<std::size_t>( territory )].area.lengthWithin( path );
    }

    Way roadAt( const Village &village, int territory, const std::vector<Territory> &territories, const Countryside &land,
                Randomness &randomness )
    {
      Way best;
      for ( int i = 0; i < TRIES && best.usable < SHORTEST_WAY * 4; ++i )
      {
        const Road &road = land.roads[static_cast<std::size_t>( randomness.pick( village.roads ) )];
        Path path = road.path;
        if ( distance( path.front(), village.spot ) > distance( path.back(), village.spot ) )
          std::ranges::reverse( path );
        const double usable = usableLength( path, territory, territories );
        if ( usable > best.usable || best.path.empty() )
          best = { road.name, std::move( path ), usable };
      }
      return best;
    }

    Way streamIn( int territory, const std::vector<Territory> &territories, const Countryside &land, Randomness &randomness )
    {
      Way best;
      for ( int i = 0; i < TRIES && best.usable < SHORTEST_WAY * 4; ++i )
      {
        const Stream &stream =
          land.streams[static_cast<std::size_t>( randomness.pick( land.streamsOf[static_cast<std::size_t>( territory )] ) )];
        const double usable = usableLength( stream.path, territory, territories );
        if ( usable > best.usable || best.path.empty() )
          best = { stream.name, stream.path, usable };
      }
      return best;
    }

    double rounded( double metres )
    {
      return std::max( 20.0, std::floor( metres / 5 ) * 5 );
    }

    /// Contracts are for round lengths; several sections have gaps between them.
    std::vector<Section> sectionsAlong( const Way &way, const WorkType &type, Randomness &randomness )
    {
      const double usable = std::max( way.usable, SHORTEST_WAY );
      const bool isLong = usable > 600 && type.longest > 300;
      const int count = isLong && randomness.chance( 0.25 ) ? ( randomness.chance( 0.2 ) ? 3 : 2 ) : 1;
      const double longest = std::min<double>( type.longest, usable * 0.95 ) / count;
      const double shortest = std::min<double>( type.shortest, longest );
      std::vector<Section> sections;
      double start = 0;
      for ( int i = 0; i < count; ++i )
      {
        const double room = usable / count * ( i + 1 );
        const double length = rounded( std::min( randomness.real( shortest, longest ), room - start ) );
        const double gap = std::max( 0.0, room - start - length );
        start += randomness.real( 0, gap );
        const double width = i == 0 || randomness.chance( 0.5 ) ? type.widths[0] : type.widths[1];
        sections.push_back( { width, length, partOf( way.path, start, start + length ), way.path, start } );
        start += length;
      }
      return sections;
    }

    void lieAlong( Work &work, const Way &way, Randomness &randomness )
    {
      work.route = QString( way.name ).remove( QStringLiteral( " บ้าน" ) + work.village->name );
      work.sections = sectionsAlong( way, *work.type, randomness );
      const double width = randomness.pick( work.type->widths );
      const bool isSame = randomness.chance( 0.7 );
      for ( Section &section : work.sections )
        section.width = isSame ? width : section.width;
    }

    void lieAt( Work &work, Spot spot, Randomness &randomness )
    {
      const int pieces = randomness.chance( 0.06 ) ? randomness.between( 2, 4 ) : 1;
      for ( int i = 0; i < pieces; ++i )
      {
        const double east = i == 0 ? 0 : randomness.bell( 900 );
        Section section { 0, 0, { moved( spot, east, i == 0 ? 0 : randomness.bell( 900 ) ) }, {}, 0 };
        if ( work.type->widths[0] > 0 )
        {
          section.width = randomness.pick( work.type->widths );
          section.length = randomness.between( work.type->shortest, work.type->longest );
        }
        work.sections.push_back( section );
      }
    }

    QString trapText( const Work &work, Randomness &randomness )
    {
      const Handwriting &hand = work.hand;
      if ( work.type->kind != Kind::Road )
        return {};
      if ( randomness.chance( 0.18 ) )
        return QStringLiteral( "ไหล่ทางลูกรังกว้างข้างละ %1" ).arg( hand.metres( 0.5, 2 ) );
      if ( randomness.chance( 0.08 ) )
        return QStringLiteral( "พร้อมวางท่อระบายน้ำ คสล. Ø %1 จำนวน %2 ท่อน" )
          .arg( hand.metres( 0.6, 2 ), hand.number( randomness.between( 6, 40 ), 0 ) );
      return {};
    }

    QString measures( const Work &work, const Section &section )
    {
      const Handwriting &hand = work.hand;
      QStringList parts;
      if ( section.width > 0 )
        parts.append(
          ( work.type->kind == Kind::Road && work.wording == 1 ? QStringLiteral( "ผิวจราจรกว้าง %1" ) : QStringLiteral( "กว้าง %1" ) )
            .arg( hand.metres( section.width, 2 ) ) );
      if ( section.length > 0 )
        parts.append( QStringLiteral( "ยาว %1" ).arg( hand.length( section.length ) ) );
      if ( work.type->thickness > 0 )
        parts.append( ( work.wording == 2 ? QStringLiteral( "หนาเฉลี่ย %1" ) : QStringLiteral( "หนา %1" ) )
                        .arg( hand.metres( work.type->thickness, 2 ) ) );
      return parts.join( ' ' );
    }
  } // namespace

  double Work::length() const
  {
    double sum = 0;
    for ( const Section &section : sections )
      sum += section.length;
    return sum;
  }

  double Work::area() const
  {
    double sum = 0;
    for ( const Section &section : sections )
      sum += section.length * section.width;
    return sum;
  }

  std::optional<double> Work::width() const
  {
    if ( sections.empty() || sections.front().width <= 0 )
      return std::nullopt;
    const auto isOther = [this]( const Section &section ) { return section.width != sections.front().width; };
    return std::ranges::any_of( sections, isOther ) ? std::nullopt : std::optional( sections.front().width );
  }

  Work planWork( const WorkType &type, int territory, const std::vector<Territory> &territories, const Countryside &land,
                 Randomness &randomness )
  {
    Work work;
    work.type = &type;
    work.territory = territory;
    work.village = &land.villages[static_cast<std::size_t>( randomness.pick( land.villagesOf[static_cast<std::size_t>( territory )] ) )];
    work.hand = { randomness.chance( 0.3 ), randomness.chance( 0.35 ), randomness.chance( 0.3 ) };
    work.wording = randomness.below( static_cast<int>( type.titles.size() ) );
    switch ( type.setting )
    {
    case Setting::Road:
      lieAlong( work, roadAt( *work.village, territory, territories, land, randomness ), randomness );
      break;
    case Setting::Stream:
      lieAlong( work, streamIn( territory, territories, land, randomness ), randomness );
      break;
    case Setting::StreamPoint:
    {
      const Way way = streamIn( territory, territories, land, randomness );
      work.route = way.name;
      const double at = randomness.real( 0, std::max( way.usable, 2.0 ) );
      lieAt( work, partOf( way.path, at, at + 1 ).front(), randomness );
      break;
    }
    case Setting::Village:
      lieAt( work, moved( work.village->spot, randomness.bell( 250 ), randomness.bell( 250 ) ), randomness );
      break;
    case Setting::Nowhere:
      break;
    }
    work.trap = trapText( work, randomness );
    return work;
  }

  QString quantityText( const Work &work )
  {
    const bool isCounted = !work.type->isLine() && ( work.sections.size() > 1 || work.length() == 0 );
    if ( work.sections.empty() )
      return {};
    if ( isCounted )
      return QStringLiteral( "จำนวน %1 แห่ง" ).arg( work.hand.number( static_cast<double>( work.sections.size() ), 0 ) );
    QStringList parts;
    for ( std::size_t i = 0; i < work.sections.size(); ++i )
    {
      const QString section = work.sections.size() > 1 ? work.hand.section( static_cast<int>( i ) + 1 ) : QString();
      parts.append( section + measures( work, work.sections[i] ) );
    }
    parts.removeAll( QString() );
    if ( !work.trap.isEmpty() )
      parts.append( work.trap );
    if ( work.type->paidBy == PaidBy::SquareMetre && work.area() > 0 )
      parts.append( QStringLiteral( "หรือมีพื้นที่ไม่น้อยกว่า %1" ).arg( work.hand.squareMetres( work.area() ) ) );
    return parts.join( ' ' );
  }

  QString titleText( const Work &work, const QString &district, bool withQuantity )
  {
    QStringList parts { QString::fromUtf8( work.type->titles[static_cast<std::size_t>( work.wording )] ) };
    if ( work.type->setting == Setting::Nowhere )
      return parts.front();
    if ( !work.route.isEmpty() )
      parts.append( work.route );
    parts.append( work.hand.village( work.village->name, work.village->moo ) );
    parts.append( work.hand.abbreviates ? QStringLiteral( "ต.%1 อ.%2" ).arg( work.village->subdistrict, district )
                                        : QStringLiteral( "ตำบล%1 อำเภอ%2" ).arg( work.village->subdistrict, district ) );
    if ( withQuantity )
      parts.append( quantityText( work ) );
    parts.removeAll( QString() );
    return parts.join( ' ' );
  }
} // namespace eplan
