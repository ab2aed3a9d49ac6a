// SPDX-License-Identifier: GPL-2.0-or-later
#include "sync/merge.h"

#include "base/qgiscompat.h"

namespace eplan
{
  namespace
  {
    /// What one side has where the other has not changed it, or both have changed it alike.
    template <typename T>
    std::optional<T> either( const T &base, const T &ours, const T &theirs )
    {
      if ( ours == theirs || theirs == base )
        return ours;
      return ours == base ? std::optional( theirs ) : std::nullopt;
    }

    /// Where the position comes from, as \a source says it.
    void takeOrigin( Placement &placement, const Placement &source )
    {
      placement.how = source.how;
      placement.from = source.from;
      placement.datum = source.datum;
      placement.accuracy = source.accuracy;
      placement.by = source.by;
      placement.at = source.at;
    }

    bool mergeOrigin( Placement &result, const Placement &base, const Placement &ours, const Placement &theirs )
    {
      const auto how = either( base.how, ours.how, theirs.how );
      const auto from = either( base.from, ours.from, theirs.from );
      const auto datum = either( base.datum, ours.datum, theirs.datum );
      const auto accuracy = either( base.accuracy, ours.accuracy, theirs.accuracy );
      if ( !how || !from || !datum || !accuracy )
        return false;
      takeOrigin( result, ours );
      result.how = *how;
      result.from = *from;
      result.datum = *datum;
      result.accuracy = *accuracy;
      return true;
    }

    /// What was accepted goes with the position it was accepted for: of both where both are at one place.
    QList<Acceptance> mergedAcceptances( const Placement &result, const Placement &base, const Placement &ours, const Placement &theirs )
    {
      const bool isOurs = samePlace( result.geometry, ours.geometry, ROUNDED_ALIKE );
      const bool isTheirs = samePlace( result.geometry, theirs.geometry, ROUNDED_ALIKE );
      if ( isOurs && isTheirs )
        return merged( samePlace( result.geometry, base.geometry, ROUNDED_ALIKE ) ? base.accepted : QList<Acceptance>(), ours.accepted,
                       theirs.accepted );
      if ( isOurs || isTheirs )
        return isOurs ? ours.accepted : theirs.accepted;
      return {};
    }

    /// Sets geometry and origin; false where a person has to decide.
    bool mergePosition( Placement &result, const Placement &base, const Placement &ours, const Placement &theirs )
    {
      const bool weMoved = !samePlace( base.geometry, ours.geometry );
      const bool theyMoved = !samePlace( base.geometry, theirs.geometry, ROUNDED_ALIKE );
      if ( !weMoved && !theyMoved )
      {
        result.geometry = theirs.geometry;
        return mergeOrigin( result, base, ours, theirs );
      }
      if ( weMoved && theyMoved && !samePlace( ours.geometry, theirs.geometry, ROUNDED_ALIKE ) )
      {
        const std::optional<QgsGeometry> line = mergedLine( base.geometry, ours.geometry, theirs.geometry );
        result.geometry = line.value_or( QgsGeometry() );
        takeOrigin( result, ours );
        return line.has_value();
      }
      const Placement &mover = theyMoved ? theirs : ours;
      result.geometry = mover.geometry;
      takeOrigin( result, mover );
      // Both at one place: how each got there may differ.
      return !weMoved || !theyMoved || mergeOrigin( result, base, ours, theirs );
    }
  } // namespace

  std::optional<Placement> merged( const Placement &base, const Placement &ours, const Placement &theirs )
  {
    Placement result;
    if ( !mergePosition( result, base, ours, theirs ) )
      return std::nullopt;
    const Justifications justified = Justifications::merged( base.justified, ours.justified, theirs.justified );
    if ( !result.isPlaced() )
    {
      result = theirs.isPlaced() ? ours : theirs;
      result.justified = justified;
      return result;
    }
    const auto note = either( base.note, ours.note, theirs.note );
    if ( !note )
      return std::nullopt;
    result.note = *note;
    result.accepted = mergedAcceptances( result, base, ours, theirs );
    result.justified = justified;
    return result;
  }
} // namespace eplan
