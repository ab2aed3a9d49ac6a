// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/choosing.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr Metres SAME_READING { 1 };

    /// The attempts that lie in Thailand.
    class Choice
    {
      public:
        Choice( const Candidates &candidates, const Evidence &evidence, const ReadingContext &context, Datum datum, Basis datumBasis )
            : mCandidates( candidates )
            , mEvidence( evidence )
            , mContext( context )
            , mDatum( datum )
            , mDatumBasis( datumBasis )
        {
        }

        Reading make()
        {
          for ( const Candidate &candidate : mCandidates.all )
            tryOrders( candidate );
          if ( mTrials.empty() )
            return slipOf( mCandidates, mEvidence, mContext, mDatum );
          return mTrials.size() == 1 ? only( mTrials.front() ) : leftInArea();
        }

      private:
        void tryOrders( const Candidate &candidate )
        {
          Settings settings;
          settings.datum = candidate.datum.value_or( mDatum );
          settings.datumBasis = candidate.datum ? Basis::Text : mDatumBasis;
          settings.order = candidate.order.value_or( Order::EastFirst );
          settings.orderBasis = candidate.order ? Basis::Text : Basis::Country;
          tryZones( candidate, settings );
          if ( candidate.order )
            return;
          settings.order = Order::NorthFirst;
          tryZones( candidate, settings );
        }

        void tryZones( const Candidate &candidate, Settings settings )
        {
          if ( candidate.numbers == Numbers::Degrees )
            return tryOne( candidate, settings );
          const StatedZone stated = statedZone( candidate, mEvidence );
          if ( stated.isStated && !stated.isBare )
          {
            settings.zone = stated.zone;
            return stated.isForeign ? void() : tryOne( candidate, settings );
          }
          const std::optional<UtmZone> hint = mContext.zone && stated.zone && mContext.zone != stated.zone ? std::nullopt
                                              : stated.zone                                                ? stated.zone
                                                                                                           : mContext.zone;
          if ( hint )
            return tryHint( candidate, settings, *hint, stated.zone ? Basis::Text : Basis::Context );
          settings.zoneBasis = Basis::Country;
          for ( const UtmZone zone : { UtmZone::Zone47, UtmZone::Zone48 } )
          {
            settings.zone = zone;
            tryOne( candidate, settings );
          }
        }

        /// The zone of the form wins, unless it leads out of the organisation's area and the other one into it.
        void tryHint( const Candidate &candidate, Settings settings, UtmZone hint, Basis basis )
        {
          settings.zone = hint;
          settings.zoneBasis = basis;
          const std::size_t before = mTrials.size();
          tryOne( candidate, settings );
          if ( mTrials.size() == before || mTrials.back().isInArea )
            return;
          settings.zone = otherZone( hint );
          settings.zoneBasis = Basis::Area;
          const std::optional<Trial> other = attempt( candidate, settings, mContext );
          if ( other && other->isInArea )
          {
            add( *other );
            mIsAsked = true;
          }
        }

        void tryOne( const Candidate &candidate, const Settings &settings )
        {
          if ( const std::optional<Trial> trial = attempt( candidate, settings, mContext ) )
            add( *trial );
        }

        void add( const Trial &trial )
        {
          const auto isSame = [&trial]( const Trial &other ) { return samePlaces( other.placed, trial.placed, SAME_READING ); };
          const auto same = std::find_if( mTrials.begin(), mTrials.end(), isSame );
          if ( same == mTrials.end() )
            mTrials.push_back( trial );
          else if ( same->doubt && !trial.doubt )
            *same = trial;
        }

        static Reading only( const Trial &trial )
        {
          if ( trial.doubt )
            return Refusal { *trial.doubt, trial.placed };
          return trial.placed;
        }

        Reading leftInArea()
        {
          const bool knowsArea = mContext.area && mContext.area->isKnown();
          const auto isOutside = []( const Trial &trial ) { return !trial.isInArea; };
          const auto inside = std::count_if( mTrials.begin(), mTrials.end(), []( const Trial &trial ) { return trial.isInArea; } );
          if ( knowsArea && inside > 0 && !mIsAsked )
            mTrials.erase( std::remove_if( mTrials.begin(), mTrials.end(), isOutside ), mTrials.end() );
          if ( mTrials.size() > 1 )
            return question();
          Placed &placed = mTrials.front().placed;
          placed.zoneBasis = placed.zoneBasis == Basis::Country ? Basis::Area : placed.zoneBasis;
          placed.orderBasis = placed.orderBasis == Basis::Country ? Basis::Area : placed.orderBasis;
          return only( mTrials.front() );
        }

        Reading question() const
        {
          Question question;
          const Placed &first = mTrials.front().placed;
          const auto differ = [this, &first]( auto member ) {
            return std::any_of( mTrials.begin(), mTrials.end(),
                                [&]( const Trial &trial ) { return trial.placed.*member != first.*member; } );
          };
          question.distinction = differ( &Placed::zone )    ? Distinction::Zone
                                 : differ( &Placed::order ) ? Distinction::Order
                                                            : Distinction::Wording;
          for ( const Trial &trial : mTrials )
            question.choices.push_back( trial.placed );
          return question;
        }

        const Candidates &mCandidates;
        const Evidence &mEvidence;
        const ReadingContext &mContext;
        Datum mDatum;
        Basis mDatumBasis;
        std::vector<Trial> mTrials;
        /// The form and the area contradict each other.
        bool mIsAsked = false;
    };

    struct DatumChoice
    {
        std::vector<Datum> datums;
        Basis basis = Basis::Text;
    };

    DatumChoice datumChoice( const Candidates &candidates, const Evidence &evidence, const ReadingContext &context )
    {
      if ( !evidence.datums.empty() )
        return { evidence.datums, Basis::Text };
      if ( context.datum )
        return { { *context.datum }, Basis::Context };
      const bool isOwn = std::all_of( candidates.all.begin(), candidates.all.end(),
                                      []( const Candidate &candidate ) { return candidate.datum.has_value(); } );
      if ( isOwn || context.unnamedDatum == UnnamedDatum::IsWgs84 )
        return { { Datum::Wgs84 }, Basis::Context };
      return { { Datum::Wgs84, Datum::Indian1975 }, Basis::Context };
    }

    /// The same reading on each datum that is possible.
    Reading askDatum( const std::vector<Reading> &readings )
    {
      Question question;
      question.distinction = Distinction::Datum;
      for ( const Reading &reading : readings )
      {
        if ( const Placed *placed = std::get_if<Placed>( &reading ) )
          question.choices.push_back( *placed );
        else if ( const Question *asked = std::get_if<Question>( &reading ) )
        {
          question.distinction = asked->distinction;
          question.choices.insert( question.choices.end(), asked->choices.begin(), asked->choices.end() );
        }
        else
          return reading;
      }
      return question;
    }
  } // namespace

  bool samePlaces( const Placed &a, const Placed &b, Metres tolerance )
  {
    return a.shape == b.shape && std::equal( a.positions.begin(), a.positions.end(), b.positions.begin(), b.positions.end(),
                                             [tolerance]( LonLat x, LonLat y ) { return distanceBetween( x, y ) <= tolerance; } );
  }

  Reading choose( const Candidates &candidates, const Evidence &evidence, const ReadingContext &context )
  {
    if ( evidence.refusal )
      return Refusal { *evidence.refusal, std::nullopt };
    if ( candidates.all.empty() )
      return Refusal { candidates.reason.value_or( Reason::NoCoordinates ), std::nullopt };
    const DatumChoice choice = datumChoice( candidates, evidence, context );
    std::vector<Reading> readings;
    for ( const Datum datum : choice.datums )
      readings.push_back( Choice( candidates, evidence, context, datum, choice.basis ).make() );
    return readings.size() == 1 ? readings.front() : askDatum( readings );
  }
} // namespace eplan
