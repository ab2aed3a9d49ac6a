// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/trial.h"

#include "coordinates/mgrs.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// From here on what is left open is told.
    constexpr Metres COARSE { 500 };
    /// From here on nothing is placed.
    constexpr Metres USELESS { 5000 };
    /// No local road is longer.
    constexpr Metres LONG { 50000 };
    constexpr Metres SAME { 0.5 };
    /// Degrees of longitude beyond the zone's edge at 102° E.
    constexpr double FAR = 1.0;
    constexpr double OVERLAP = 0.6;

    struct Crs
    {
        int code;
        Datum datum;
        std::optional<UtmZone> zone;
    };

    const std::array KNOWN_CRS { Crs { 4326, Datum::Wgs84, std::nullopt },          Crs { 32647, Datum::Wgs84, UtmZone::Zone47 },
                                 Crs { 32648, Datum::Wgs84, UtmZone::Zone48 },      Crs { 4240, Datum::Indian1975, std::nullopt },
                                 Crs { 24047, Datum::Indian1975, UtmZone::Zone47 }, Crs { 24048, Datum::Indian1975, UtmZone::Zone48 },
                                 Crs { 4239, Datum::Indian1954, std::nullopt },     Crs { 23947, Datum::Indian1954, UtmZone::Zone47 },
                                 Crs { 23948, Datum::Indian1954, UtmZone::Zone48 } };

    void addOnce( std::vector<Datum> &datums, Datum datum )
    {
      if ( std::find( datums.begin(), datums.end(), datum ) == datums.end() )
        datums.push_back( datum );
    }

    bool isNumberOfGrid( double easting, double northing )
    {
      return easting >= 100000 && easting < 1000000 && northing >= 600000 && northing < 2300000;
    }

    bool isNumberOfDegrees( double longitude, double latitude )
    {
      return longitude > 96 && longitude < 107 && latitude > 5 && latitude < 21.5;
    }

    /// How far beyond 102° E a position lies that the zone counts; negative on the zone's own side.
    double degreesBeyond( UtmZone zone, LonLat position )
    {
      return zone == UtmZone::Zone47 ? position.longitude - 102 : 102 - position.longitude;
    }

    /// Turns the numbers of one candidate into positions.
    class Attempt
    {
      public:
        Attempt( const Candidate &candidate, const Settings &settings, const ReadingContext &context )
            : mCandidate( candidate )
            , mSettings( settings )
            , mContext( context )
        {
        }

        std::optional<Trial> make()
        {
          for ( const NumberPair &pair : mCandidate.pairs )
          {
            if ( !place( pair ) )
              return std::nullopt;
          }
          fill();
          warn();
          return mTrial;
        }

      private:
        std::optional<UtmZone> zoneOf( const NumberPair &pair ) const
        {
          // A bare number is a hint, which the settings have weighed already.
          const bool isOwn = pair.zone && !pair.zone->isBare;
          return isOwn ? utmZone( pair.zone->number ) : mSettings.zone;
        }

        std::optional<LonLat> positionOf( const NumberPair &pair )
        {
          // Where the text has no order, the first number was taken for the easting.
          const bool swaps = !mCandidate.order && mSettings.order == Order::NorthFirst;
          const bool isForced = mCandidate.order && mSettings.order != *mCandidate.order;
          const double east = swaps || isForced ? pair.north : pair.east;
          const double north = swaps || isForced ? pair.east : pair.north;
          if ( mCandidate.numbers == Numbers::Degrees )
            return isNumberOfDegrees( east, north ) ? std::optional( toWgs84( LonLat { east, north }, mSettings.datum ) ) : std::nullopt;
          const std::optional<UtmZone> zone = zoneOf( pair );
          if ( !zone || !isNumberOfGrid( east, north ) )
            return std::nullopt;
          mZone = mZone ? mZone : zone;
          return toWgs84( UtmPosition { *zone, east, north }, mSettings.datum );
        }

        bool place( const NumberPair &pair )
        {
          const std::optional<LonLat> position = positionOf( pair );
          if ( !position || !std::isfinite( position->longitude ) || !std::isfinite( position->latitude ) )
            return false;
          const Ground ground = whereaboutsOf( *position ).ground;
          const bool isChosenFreely = mSettings.zoneBasis == Basis::Country && mZone;
          if ( ground == Ground::Abroad || ( isChosenFreely && degreesBeyond( *mZone, *position ) > OVERLAP ) )
            return false;
          mHasSea = mHasSea || ground == Ground::Sea;
          mHasBorder = mHasBorder || ground == Ground::Border;
          checkBand( pair, *position );
          mTrial.placed.positions.push_back( *position );
          return true;
        }

        void checkBand( const NumberPair &pair, LonLat position )
        {
          // N is the northern hemisphere more often than the band from the equator to 8° N.
          if ( mCandidate.notation != Notation::Utm || !pair.zone || pair.zone->band.isNull() || pair.zone->band == 'N' )
            return;
          constexpr double NEIGHBOUR = 8;
          const double outside = std::abs( degreesOutsideBand( pair.zone->band, position.latitude ) );
          mHasWrongBand = mHasWrongBand || ( outside > 0 && pair.zone->band != 'S' );
          if ( pair.zone->band == 'S' )
            mTrial.doubt = Reason::Hemisphere;
          else if ( outside > NEIGHBOUR )
            mTrial.doubt = Reason::BandMismatch;
        }

        void fill()
        {
          Placed &placed = mTrial.placed;
          placed.shape = mCandidate.shape;
          placed.notation = mCandidate.notation;
          placed.zone = mZone;
          placed.zoneBasis = mSettings.zoneBasis;
          placed.datum = mSettings.datum;
          placed.datumBasis = mSettings.datumBasis;
          placed.order = mSettings.order;
          placed.orderBasis = mSettings.orderBasis;
          placed.accuracy = mCandidate.accuracy;
          if ( mCandidate.doubt )
            mTrial.doubt = mCandidate.doubt;
          if ( placed.accuracy >= USELESS )
            mTrial.doubt = Reason::LowPrecision;
          if ( mContext.area )
            mTrial.isInArea = std::none_of( placed.positions.begin(), placed.positions.end(),
                                            [this]( LonLat position ) { return mContext.area->standsOutside( position ); } );
        }

        bool isFar() const
        {
          return mZone && std::any_of( mTrial.placed.positions.begin(), mTrial.placed.positions.end(),
                                       [this]( LonLat position ) { return degreesBeyond( *mZone, position ) > FAR; } );
        }

        bool hasGap( bool ( *isWanted )( Metres ) ) const
        {
          const std::vector<LonLat> &positions = mTrial.placed.positions;
          return std::adjacent_find( positions.begin(), positions.end(),
                                     [isWanted]( LonLat a, LonLat b ) { return isWanted( distanceBetween( a, b ) ); } ) != positions.end();
        }

        void warn()
        {
          const bool isLine = mTrial.placed.shape == Shape::Line;
          const auto add = [this]( bool isSo, Warning warning )
          {
            if ( isSo )
              mTrial.placed.warnings.push_back( warning );
          };
          add( !mTrial.isInArea, Warning::OutsideProvince );
          add( mTrial.placed.accuracy >= COARSE, Warning::LowPrecision );
          add( mHasWrongBand, Warning::BandMismatch );
          add( isLine && mTrial.placed.positions.size() == 2 && hasGap( []( Metres gap ) { return gap < SAME; } ), Warning::ZeroLength );
          add( mTrial.placed.datum == Datum::Indian1954, Warning::Datum1954 );
          add( mHasSea, Warning::InSea );
          add( mHasBorder, Warning::BeyondBorder );
          add( isFar(), Warning::FarFromZone );
          add( isLine && hasGap( []( Metres gap ) { return gap > LONG; } ), Warning::LongLine );
        }

        const Candidate &mCandidate;
        const Settings &mSettings;
        const ReadingContext &mContext;
        Trial mTrial;
        std::optional<UtmZone> mZone;
        bool mHasSea = false;
        bool mHasBorder = false;
        bool mHasWrongBand = false;
    };
  } // namespace

  Evidence evidenceOf( const Sheet &sheet )
  {
    Evidence evidence;
    for ( const Datum datum : sheet.datums )
      addOnce( evidence.datums, datum );
    if ( sheet.isDatumOpen && evidence.datums.empty() )
      evidence.datums = { Datum::Indian1975, Datum::Indian1954 };
    for ( const int code : sheet.crs )
    {
      const auto known = std::find_if( KNOWN_CRS.begin(), KNOWN_CRS.end(), [code]( const Crs &crs ) { return crs.code == code; } );
      const bool isSecond = known != KNOWN_CRS.end() && evidence.zone && known->zone && evidence.zone != known->zone;
      if ( known == KNOWN_CRS.end() || isSecond )
      {
        evidence.refusal = Reason::UnknownCrs;
        return evidence;
      }
      addOnce( evidence.datums, known->datum );
      evidence.zone = known->zone ? known->zone : evidence.zone;
    }
    return evidence;
  }

  StatedZone statedZone( const Candidate &candidate, const Evidence &evidence )
  {
    StatedZone stated;
    if ( evidence.zone )
      return { evidence.zone, true, false, false };
    for ( const NumberPair &pair : candidate.pairs )
    {
      if ( !pair.zone )
        return {};
      stated.isForeign = stated.isForeign || !utmZone( pair.zone->number );
      stated.isBare = stated.isBare || pair.zone->isBare;
      stated.zone = stated.zone ? stated.zone : utmZone( pair.zone->number );
      stated.isStated = true;
    }
    return stated;
  }

  std::optional<Trial> attempt( const Candidate &candidate, const Settings &settings, const ReadingContext &context )
  {
    return Attempt( candidate, settings, context ).make();
  }
} // namespace eplan
