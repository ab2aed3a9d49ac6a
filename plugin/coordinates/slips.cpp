// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/choosing.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    Reason tryZone( UtmZone zone )
    {
      return zone == UtmZone::Zone47 ? Reason::OutOfThailandTryZone47 : Reason::OutOfThailandTryZone48;
    }

    Order otherOrder( Order order )
    {
      return order == Order::EastFirst ? Order::NorthFirst : Order::EastFirst;
    }

    /// Tries what people commonly get wrong, one thing at a time.
    class Slips
    {
      public:
        Slips( const Candidate &candidate, const Evidence &evidence, const ReadingContext &context, Datum datum )
            : mCandidate( candidate )
            , mContext( context )
            , mStated( statedZone( candidate, evidence ) )
        {
          mSettings.datum = candidate.datum.value_or( datum );
          mSettings.order = candidate.order.value_or( Order::EastFirst );
          mSettings.zone = mStated.zone ? mStated.zone : context.zone;
        }

        Refusal find() { return mCandidate.numbers == Numbers::Degrees ? ofDegrees() : ofMetres(); }

      private:
        std::optional<Placed> fixed( const Candidate &candidate, const Settings &settings ) const
        {
          const std::optional<Trial> trial = attempt( candidate, settings, mContext );
          return trial ? std::optional( trial->placed ) : std::nullopt;
        }

        /// The candidate with its numbers changed.
        template <typename Change>
        Candidate changed( Change change ) const
        {
          Candidate other = mCandidate;
          for ( NumberPair &pair : other.pairs )
            change( pair );
          return other;
        }

        std::optional<Placed> swapped( const Candidate &candidate, Settings settings ) const
        {
          settings.order = otherOrder( settings.order );
          return fixed( candidate, settings );
        }

        Refusal ofDegrees() const
        {
          const auto isBeyond = [this]( double NumberPair::*number, double limit )
          {
            return std::any_of( mCandidate.pairs.begin(), mCandidate.pairs.end(),
                                [=]( const NumberPair &pair ) { return std::abs( pair.*number ) > limit; } );
          };
          if ( isBeyond( &NumberPair::east, 360 ) || isBeyond( &NumberPair::north, 360 ) )
            return { Reason::Malformed, std::nullopt };
          if ( isBeyond( &NumberPair::east, 180 ) || isBeyond( &NumberPair::north, 180 ) )
            return { mCandidate.order && !isBeyond( &NumberPair::east, 180 ) ? Reason::LatitudeRange : Reason::LongitudeRange,
                     std::nullopt };
          if ( const std::optional<Placed> fix = swapped( mCandidate, mSettings ) )
            return { Reason::Order, fix };
          const Candidate positive = changed(
            []( NumberPair &pair )
            {
              pair.east = std::abs( pair.east );
              pair.north = std::abs( pair.north );
            } );
          std::optional<Placed> fix = fixed( positive, mSettings );
          if ( !fix && !mCandidate.order )
            fix = swapped( positive, mSettings );
          const bool isLatitudeWrong = isBeyond( &NumberPair::north, 90 ) && ( mCandidate.order || isBeyond( &NumberPair::east, 90 ) );
          return { isLatitudeWrong ? Reason::LatitudeRange : Reason::OutOfThailand, fix };
        }

        Refusal ofMetres() const
        {
          if ( const std::optional<Refusal> refusal = wrongZone() )
            return *refusal;
          if ( const std::optional<Refusal> refusal = wrongOrder() )
            return *refusal;
          if ( const std::optional<Placed> fix = withDecimalPoints() )
            return { Reason::MissingDecimalPoint, fix };
          if ( const std::optional<Reason> reason = wrongDigits() )
            return { *reason, std::nullopt };
          if ( lacksLastDigit() )
            return { Reason::Truncated, std::nullopt };
          return { Reason::OutOfThailand, std::nullopt };
        }

        Candidate withoutZones() const
        {
          return changed( []( NumberPair &pair ) { pair.zone.reset(); } );
        }

        std::optional<Refusal> wrongZone() const
        {
          const Candidate free = withoutZones();
          const Order orders[] { mSettings.order, otherOrder( mSettings.order ) };
          for ( const Order order : orders )
          {
            if ( mCandidate.order && order != *mCandidate.order )
              continue;
            for ( const UtmZone zone : { UtmZone::Zone47, UtmZone::Zone48 } )
            {
              Settings settings = mSettings;
              settings.order = order;
              settings.zone = zone;
              const std::optional<Placed> fix = fixed( free, settings );
              if ( fix )
                return Refusal { mStated.isForeign ? Reason::OutOfThailand : tryZone( zone ), fix };
            }
          }
          return std::nullopt;
        }

        std::optional<Refusal> wrongOrder() const
        {
          if ( !mCandidate.order )
            return std::nullopt;
          const Candidate free = withoutZones();
          const std::optional<UtmZone> zones[] { mSettings.zone, UtmZone::Zone47, UtmZone::Zone48 };
          for ( const std::optional<UtmZone> zone : zones )
          {
            Settings settings = mSettings;
            settings.zone = zone;
            if ( const std::optional<Placed> fix = zone ? swapped( free, settings ) : std::nullopt )
              return Refusal { Reason::Order, fix };
          }
          return std::nullopt;
        }

        /// Eastings have six digits; northings in Thailand six or seven.
        std::optional<Reason> wrongDigits() const
        {
          for ( const NumberPair &pair : mCandidate.pairs )
          {
            const bool isNorthFirst = !mCandidate.order && pair.eastDigits > pair.northDigits;
            const int east = isNorthFirst ? pair.northDigits : pair.eastDigits;
            const int north = isNorthFirst ? pair.eastDigits : pair.northDigits;
            if ( east > 6 || north > 7 )
              return Reason::TooManyDigits;
            if ( east < 6 || north < 6 )
              return Reason::Truncated;
          }
          return std::nullopt;
        }

        /// With one digit more the northing would be in Thailand.
        bool lacksLastDigit() const
        {
          const auto lengthen = [this]( bool isNorthFirst )
          { return changed( [isNorthFirst]( NumberPair &pair ) { ( isNorthFirst ? pair.east : pair.north ) *= 10; } ); };
          Settings settings = mSettings;
          const auto fits = [&]( const Candidate &candidate )
          { return settings.zone ? fixed( candidate, settings ).has_value() : fitsSomeZone( candidate, settings ); };
          const bool fitsFirst = fits( lengthen( false ) );
          settings.order = otherOrder( settings.order );
          return fitsFirst || ( !mCandidate.order && fits( lengthen( true ) ) );
        }

        bool fitsSomeZone( const Candidate &candidate, Settings settings ) const
        {
          settings.zone = UtmZone::Zone47;
          const bool fits = fixed( candidate, settings ).has_value();
          settings.zone = UtmZone::Zone48;
          return fits || fixed( candidate, settings ).has_value();
        }

        /// 149799 for 14.9799: two digits before the point in a latitude, or one in the south, three in a longitude, or two in the west.
        static double pointed( double number, int digits, double lowest, double highest )
        {
          for ( int whole = 1; whole <= 3; ++whole )
          {
            const double value = number / std::pow( 10.0, digits - whole );
            if ( value >= lowest && value <= highest )
              return value;
          }
          return 0;
        }

        std::optional<Placed> withDecimalPoints() const
        {
          if ( mStated.isStated || mCandidate.accuracy < Metres { 0.5 } )
            return std::nullopt;
          const auto point = [this]( bool isNorthFirst )
          {
            Candidate degrees = changed(
              [isNorthFirst]( NumberPair &pair )
              {
                const NumberPair whole = pair;
                pair.north =
                  isNorthFirst ? pointed( whole.east, whole.eastDigits, 5, 21 ) : pointed( whole.north, whole.northDigits, 5, 21 );
                pair.east =
                  isNorthFirst ? pointed( whole.north, whole.northDigits, 97, 106 ) : pointed( whole.east, whole.eastDigits, 97, 106 );
              } );
            degrees.numbers = Numbers::Degrees;
            degrees.notation = Notation::DecimalDegrees;
            degrees.order = isNorthFirst ? Order::NorthFirst : Order::EastFirst;
            Settings settings = mSettings;
            settings.order = *degrees.order;
            return fixed( degrees, settings );
          };
          if ( mCandidate.order )
            return point( false );
          const std::optional<Placed> fix = point( true );
          return fix ? fix : point( false );
        }

        const Candidate &mCandidate;
        const ReadingContext &mContext;
        StatedZone mStated;
        Settings mSettings;
    };

    /// What is said first where the candidates fail differently; the more is known, the earlier.
    int weight( const Refusal &refusal )
    {
      if ( refusal.reason == Reason::OutOfThailand )
        return refusal.fix ? 1 : 3;
      return refusal.fix ? 0 : 2;
    }
  } // namespace

  Refusal slipOf( const Candidates &candidates, const Evidence &evidence, const ReadingContext &context, Datum datum )
  {
    std::optional<Refusal> best;
    for ( const Candidate &candidate : candidates.all )
    {
      const Refusal refusal = Slips( candidate, evidence, context, datum ).find();
      if ( !best || weight( refusal ) < weight( *best ) )
        best = refusal;
    }
    return best.value_or( Refusal {} );
  }
} // namespace eplan
