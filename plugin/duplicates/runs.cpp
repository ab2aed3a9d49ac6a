// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/runs.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace eplan
{
  namespace
  {
    /// Pieces that touch are one, whatever rounding did to their ends.
    constexpr double TOUCHING = 0.5;
    constexpr double STEP = 5;
    constexpr double FEWEST_STEPS = 8;
    constexpr double MOST_STEPS = 64;
    /// Lines whose distance at the end of a run is this share of the tolerance were parting.
    constexpr double PARTING = 0.7;
    /// What lines lie apart where they run together is what the nearer third of the run shows, and a little.
    constexpr double NEARER = 0.3;
    constexpr double LITTLE = 0.13;
    /// Passing through: more than this share was parting, and what is left leads from one side to the other.
    constexpr double LEFT_OF_PASSING = 0.6;
    constexpr double ACROSS = 0.6;
    /// Lines that only meet and part again do so along a curve: of what lies between them, this share is a slope and a bend.
    constexpr double MEETING = 0.92;
    /// tan 6°.
    constexpr double SLANTING = 0.105;

    using Row = std::vector<double>;

    double product( const Row &a, const Row &b )
    {
      return std::inner_product( a.begin(), a.end(), b.begin(), 0.0 );
    }

    /// How much of \a basis is in \a row, by least squares.
    double shareOf( const Row &basis, const Row &row )
    {
      const double square = product( basis, basis );
      return square > 0 ? product( basis, row ) / square : 0;
    }

    /// \a row without what \a basis explains of it.
    Row without( const Row &basis, const Row &row )
    {
      const double share = shareOf( basis, row );
      Row rest( row.size() );
      for ( std::size_t i = 0; i < row.size(); ++i )
        rest[i] = row[i] - share * basis[i];
      return rest;
    }

    /// What changes along a run, without what does not.
    template <typename Samples, typename Value>
    Row changeOf( const Samples &samples, const Value &value )
    {
      Row row;
      for ( const auto &sample : samples )
        row.push_back( value( sample ) );
      return without( Row( row.size(), 1 ), row );
    }

    /// How much the offset changes with each metre.
    template <typename Samples>
    double slopeOf( const Samples &samples )
    {
      return shareOf( changeOf( samples, []( const auto &sample ) { return sample.at; } ),
                      changeOf( samples, []( const auto &sample ) { return sample.offset; } ) );
    }

    /// How much of what the offset changes is a slope and a bend, 0 to 1.
    template <typename Samples>
    double bendOf( const Samples &samples )
    {
      const Row offset = changeOf( samples, []( const auto &sample ) { return sample.offset; } );
      const Row slope = changeOf( samples, []( const auto &sample ) { return sample.at; } );
      const auto squared = [middle = std::midpoint( samples.front().at, samples.back().at )]( const auto &sample )
      { return ( sample.at - middle ) * ( sample.at - middle ); };
      const Row bend = without( slope, changeOf( samples, squared ) );
      const Row rest = without( bend, without( slope, offset ) );
      const double all = product( offset, offset );
      return all > 0 ? 1 - product( rest, rest ) / all : 0;
    }
  } // namespace

  /// First what touches, then over gaps that are shorter than what they tear apart.
  void RunBuilder::join( const std::vector<RunPiece> &pieces, double gap )
  {
    mRuns.clear();
    for ( const RunPiece &piece : pieces )
    {
      if ( !mRuns.empty() && piece.from <= mRuns.back().to + TOUCHING )
        mRuns.back().to = std::max( mRuns.back().to, piece.to );
      else
        mRuns.push_back( { piece.from, piece.to } );
    }
    std::size_t last = 0;
    double lastLength = mRuns.empty() ? 0 : mRuns.front().length();
    for ( std::size_t i = 1; i < mRuns.size(); ++i )
    {
      const double torn = mRuns[i].from - mRuns[last].to;
      const double length = mRuns[i].length();
      if ( torn <= std::min( gap, std::max( lastLength, length ) ) )
        mRuns[last].to = mRuns[i].to;
      else
        mRuns[++last] = mRuns[i];
      lastLength = length;
    }
    mRuns.resize( mRuns.empty() ? 0 : last + 1 );
  }

  MapPoint RunRules::at( const RunPiece &piece, double along ) const
  {
    return between( own->vertex( piece.own ), own->vertex( piece.own + 1 ), ( along - piece.ownStart ) / piece.ownLength );
  }

  void RunBuilder::measure( const RunPiece &piece, const RunRules &rules, Sample &sample ) const
  {
    const MapPoint here = rules.at( piece, sample.at );
    const MapPoint there = nearestOn( rules.other->vertex( piece.other ), rules.other->vertex( piece.other + 1 ), here );
    const double distance = piece.scale * distanceBetween( here, there );
    if ( sample.piece && distance >= sample.distance )
      return;
    const MapPoint way = rules.own->vertex( piece.own + 1 ) - rules.own->vertex( piece.own );
    sample.piece = &piece;
    sample.distance = distance;
    sample.offset = cross( way, there - here ) >= 0 ? distance : -distance;
  }

  /// At even steps; what falls into a gap is left out.
  void RunBuilder::sample( const std::vector<RunPiece> &pieces, const RunRules &rules, Run run )
  {
    const double steps = std::clamp( std::ceil( run.length() / STEP ), FEWEST_STEPS, MOST_STEPS );
    const double step = run.length() / steps;
    mSamples.clear();
    for ( double i = 0; i <= steps; ++i )
      mSamples.push_back( { i < steps ? run.from + i * step : run.to } );
    const auto first = std::ranges::lower_bound( pieces, run.from, {}, &RunPiece::from );
    for ( auto piece = first; piece != pieces.end() && piece->from <= run.to; ++piece )
    {
      const auto begin = static_cast<std::size_t>( std::max( 0.0, std::ceil( ( piece->from - run.from ) / step - 1e-9 ) ) );
      for ( std::size_t i = begin; i < mSamples.size() && mSamples[i].at <= piece->to + 1e-9; ++i )
        measure( *piece, rules, mSamples[i] );
    }
    std::erase_if( mSamples, []( const Sample &sample ) { return !sample.piece; } );
  }

  bool RunBuilder::partsAt( const Sample &end, const RunRules &rules ) const
  {
    return end.distance >= PARTING * rules.tolerance && !rules.endsAt( *end.piece, end.at, rules.at( *end.piece, end.at ) );
  }

  bool RunBuilder::onlyMeets( const RunRules &rules ) const
  {
    return partsAt( mSamples.front(), rules ) && partsAt( mSamples.back(), rules ) && bendOf( mSamples ) >= MEETING;
  }

  bool RunBuilder::trim( const RunRules &rules )
  {
    const bool partsAtBeginning = partsAt( mSamples.front(), rules );
    const bool partsAtEnd = partsAt( mSamples.back(), rules );
    if ( !partsAtBeginning && !partsAtEnd )
      return false;
    const bool changesSides = partsAtBeginning && partsAtEnd && mSamples.front().offset * mSamples.back().offset < 0;
    mDistances.clear();
    for ( const Sample &sample : mSamples )
      mDistances.push_back( sample.distance );
    const auto third = mDistances.begin() + static_cast<std::ptrdiff_t>( NEARER * static_cast<double>( mDistances.size() ) );
    std::nth_element( mDistances.begin(), third, mDistances.end() );
    const double together = *third + LITTLE * rules.tolerance;
    const auto isTogether = [together]( const Sample &sample ) { return sample.distance <= together; };
    if ( partsAtEnd )
      mSamples.erase( std::find_if( mSamples.rbegin(), mSamples.rend(), isTogether ).base(), mSamples.end() );
    if ( partsAtBeginning )
      mSamples.erase( mSamples.begin(), std::find_if( mSamples.begin(), mSamples.end(), isTogether ) );
    return changesSides;
  }

  bool RunBuilder::passesThrough( double lengthBefore, bool changesSides, double tolerance ) const
  {
    const double length = mSamples.back().at - mSamples.front().at;
    if ( length > LEFT_OF_PASSING * lengthBefore )
      return false;
    const double slope = std::abs( slopeOf( mSamples ) );
    return ( changesSides || slope >= SLANTING ) && slope * length >= ACROSS * tolerance;
  }

  void RunBuilder::add( RunSum &sum ) const
  {
    const Run run { mSamples.front().at, mSamples.back().at };
    double total = 0;
    for ( const Sample &sample : mSamples )
    {
      total += sample.distance;
      sum.largestDistance = std::max( sum.largestDistance, sample.distance );
    }
    // Until the sum is divided: metres times metres.
    sum.meanDistance += total / static_cast<double>( mSamples.size() ) * run.length();
    sum.length += run.length();
    sum.runs.push_back( run );
  }

  RunSum RunBuilder::build( std::vector<RunPiece> &pieces, const RunRules &rules )
  {
    std::ranges::sort( pieces, {}, &RunPiece::from );
    join( pieces, 2 * rules.tolerance );
    RunSum sum;
    for ( const Run &run : mRuns )
    {
      if ( run.length() < rules.shortest )
        continue;
      sample( pieces, rules, run );
      if ( mSamples.empty() || onlyMeets( rules ) )
        continue;
      const bool changesSides = trim( rules );
      const bool isRun = mSamples.size() > 1 && mSamples.back().at - mSamples.front().at >= rules.shortest;
      if ( isRun && !passesThrough( run.length(), changesSides, rules.tolerance ) )
        add( sum );
    }
    if ( sum.length > 0 )
      sum.meanDistance /= sum.length;
    return sum;
  }
} // namespace eplan
