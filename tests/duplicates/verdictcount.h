// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "duplicates/planted.h"

#include <QStringList>

#include <array>

namespace eplan
{
  /// How the verdicts stand to the truth. A pair counts as found when it is called duplicate or overlap.
  struct VerdictCount
  {
      int planted = 0;
      int found = 0;
      int right = 0;
      /// Called duplicate, and is neither that nor an overlap.
      int wronglyDuplicate = 0;
      /// Called as the truth calls it, of those that are right.
      int exact = 0;
      /// For each situation how often a pair of it was called what; the last column: not at all.
      std::vector<std::array<int, RELATIONS + 1>> called;
      std::vector<std::pair<std::uint32_t, std::uint32_t>> missed;

      double recall() const { return planted > 0 ? double( right ) / planted : 0; }
      double precision() const { return found > 0 ? double( right ) / found : 0; }

      QStringList describe() const
      {
        QStringList lines {
          QStringLiteral( "planted %1, found %2, right %3, by the right name %4" ).arg( planted ).arg( found ).arg( right ).arg( exact ) };
        for ( std::size_t i = 0; i < called.size(); ++i )
        {
          QStringList numbers;
          for ( const int number : called[i] )
            numbers << QString::number( number ).rightJustified( 6 );
          lines << numbers.join( ' ' ) + "  " + situationNames().at( i );
        }
        return lines;
      }
  };

  inline bool isPaidTwice( Relation relation )
  {
    return relation == Relation::Duplicate || relation == Relation::Overlap;
  }

  inline VerdictCount countVerdicts( const PlantedSet &planted, const std::vector<WorkPair> &pairs )
  {
    VerdictCount count;
    count.called.resize( situationNames().size() );
    auto rest = planted.truth;
    for ( const WorkPair &pair : pairs )
    {
      const std::pair key = std::minmax( pair.a, pair.b );
      const auto truth = planted.truth.find( key );
      const bool isTrue = truth != planted.truth.end() && isPaidTwice( truth->second );
      ++count.called[static_cast<std::size_t>( planted.situations[pair.a] )][static_cast<std::size_t>( pair.relation )];
      rest.erase( key );
      count.found += isPaidTwice( pair.relation );
      count.right += isPaidTwice( pair.relation ) && isTrue;
      count.wronglyDuplicate += pair.relation == Relation::Duplicate && !isTrue;
      count.exact += isTrue && pair.relation == truth->second;
      if ( isTrue && !isPaidTwice( pair.relation ) )
        count.missed.push_back( key );
    }
    for ( const auto &[key, relation] : planted.truth )
      count.planted += isPaidTwice( relation );
    for ( const auto &[key, relation] : rest )
    {
      ++count.called[static_cast<std::size_t>( planted.situations[key.first] )][RELATIONS];
      if ( isPaidTwice( relation ) )
        count.missed.push_back( key );
    }
    return count;
  }
} // namespace eplan
