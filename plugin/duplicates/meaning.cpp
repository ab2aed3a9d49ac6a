// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/meaning.h"

#include "duplicates/namewords.h"
#include "texts/projecttext.h"

#include <algorithm>
#include <atomic>

namespace eplan
{
  namespace
  {
    /// Names that are less alike than this are different names.
    constexpr double DIFFERENT = 0.34;
    constexpr double THE_SAME = 0.8;
    constexpr int SHORTEST_NAME = 3;

    bool shareOne( const std::vector<int> &a, const std::vector<int> &b )
    {
      return std::ranges::any_of( a, [&b]( int number ) { return std::ranges::find( b, number ) != b.end(); } );
    }

    void addVillages( std::vector<int> &villages, const std::vector<int> &more )
    {
      for ( const int number : more )
      {
        if ( std::ranges::find( villages, number ) == villages.end() )
          villages.push_back( number );
      }
    }

    /// A column of villages may hold the bare number.
    std::vector<int> villagesOf( const QString &village )
    {
      bool isNumber = false;
      const int number = folded( village ).trimmed().toInt( &isNumber );
      return isNumber ? std::vector<int> { number } : readProjectText( village ).villages;
    }

    bool differ( const QString &a, const QString &b )
    {
      return a.size() >= SHORTEST_NAME && b.size() >= SHORTEST_NAME && nameLikeness( a, b ) < DIFFERENT;
    }
  } // namespace

  Purpose purposeOf( Category category )
  {
    switch ( category )
    {
      case Category::Concrete:
      case Category::Asphalt:
      case Category::CapeSeal:
      case Category::Laterite:
      case Category::CrushedRock:
      case Category::Earth:
        return Purpose::Road;
      case Category::Bridge:
        return Purpose::Bridge;
      case Category::ChannelDredging:
      case Category::Channel:
      case Category::IrrigationCanal:
      case Category::ConcreteLining:
        return Purpose::Channel;
      case Category::BankProtection:
        return Purpose::Bank;
      case Category::PipeExtension:
        return Purpose::Pipe;
      case Category::Weir:
        return Purpose::Weir;
      case Category::SluiceGate:
        return Purpose::Gate;
      case Category::BoxCulvert:
        return Purpose::Culvert;
      case Category::PumpingStation:
        return Purpose::Pump;
      case Category::GroundwaterWell:
        return Purpose::Well;
      case Category::VillageWaterworks:
        return Purpose::Waterworks;
      case Category::WaterTank:
        return Purpose::Tank;
      case Category::Reservoir:
      case Category::Pond:
        return Purpose::Pool;
      case Category::Drain:
        return Purpose::Drain;
      case Category::Lighting:
        return Purpose::Lighting;
      case Category::Building:
        return Purpose::Building;
      case Category::Social:
      case Category::Unknown:
        return Purpose::Unknown;
    }
    return Purpose::Unknown;
  }

  WorkMeaning meaningOf( const Work &work )
  {
    const ProjectText text = readProjectText( work.title );
    const bool isTold = work.category != Category::Unknown;
    // What a column says of the kind is not overruled by the title.
    const bool fits = !work.kind || *work.kind == text.kind;
    WorkMeaning meaning;
    meaning.purpose = purposeOf( isTold ? work.category : ( fits ? text.category : Category::Unknown ) );
    meaning.kind = work.kind;
    if ( !meaning.kind && isTold )
      meaning.kind = kindOf( work.category );
    else if ( !meaning.kind && ( text.kind != Kind::Other || text.category != Category::Unknown ) )
      meaning.kind = text.kind;
    if ( meaning.kind == Kind::Road && meaning.purpose == Purpose::Unknown )
      meaning.purpose = Purpose::Road;
    meaning.villages = text.villages;
    addVillages( meaning.villages, villagesOf( work.village ) );
    const NamesInTitle names = namesIn( work.title );
    meaning.place = names.place;
    meaning.name = names.name;
    return meaning;
  }

  bool sameKind( const WorkMeaning &a, const WorkMeaning &b )
  {
    return !a.kind || !b.kind || *a.kind == *b.kind;
  }

  bool samePurpose( const WorkMeaning &a, const WorkMeaning &b )
  {
    return sameKind( a, b ) && ( a.purpose == b.purpose || a.purpose == Purpose::Unknown || b.purpose == Purpose::Unknown );
  }

  bool contradict( const WorkMeaning &a, const WorkMeaning &b )
  {
    if ( !a.villages.empty() && !b.villages.empty() )
      return !shareOne( a.villages, b.villages ) || ( differ( a.place, b.place ) && differ( a.name, b.name ) );
    if ( !a.place.isEmpty() && !b.place.isEmpty() )
      return differ( a.place, b.place );
    return a.place.isEmpty() && b.place.isEmpty() && differ( a.name, b.name );
  }

  bool agree( const WorkMeaning &a, const WorkMeaning &b )
  {
    const bool isNamed = !( a.place + a.name ).isEmpty() && !( b.place + b.name ).isEmpty();
    return isNamed && shareOne( a.villages, b.villages ) && likeness( a, b ) >= THE_SAME;
  }

  double likeness( const WorkMeaning &a, const WorkMeaning &b )
  {
    const QString mine = a.place + a.name;
    const QString others = b.place + b.name;
    return mine.isEmpty() || others.isEmpty() ? 0.5 : nameLikeness( mine, others );
  }

  struct Meanings::Slots
  {
      std::vector<std::atomic<const WorkMeaning *>> meanings;
  };

  Meanings::Meanings( std::size_t count )
      : mSlots( new Slots { std::vector<std::atomic<const WorkMeaning *>>( count ) } )
  {
  }

  Meanings::~Meanings()
  {
    for ( const std::atomic<const WorkMeaning *> &meaning : mSlots->meanings )
      delete meaning.load();
  }

  const WorkMeaning &Meanings::of( std::size_t number, const Work &work ) const
  {
    std::atomic<const WorkMeaning *> &slot = mSlots->meanings[number];
    if ( const WorkMeaning *known = slot.load( std::memory_order_acquire ) )
      return *known;
    auto read = std::make_unique<const WorkMeaning>( meaningOf( work ) );
    const WorkMeaning *first = nullptr;
    // Two threads may read a title at once; both then use what the first has read.
    if ( slot.compare_exchange_strong( first, read.get(), std::memory_order_acq_rel ) )
      return *read.release();
    return *first;
  }
} // namespace eplan
