// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/coordinatehabits.h"

#include <qgssettings.h>

namespace eplan
{
  namespace
  {
    const QString DATUM = QStringLiteral( "eplan/coordinates/datum" );
    const QString ZONE = QStringLiteral( "eplan/coordinates/zone" );

    template <typename Enum>
    void keepOne( const QString &key, const std::optional<Enum> &value )
    {
      QgsSettings().setValue( key, value ? QString( toText( *value ) ) : QString() );
    }
  } // namespace

  CoordinateHabits CoordinateHabits::kept()
  {
    const QgsSettings settings;
    return { fromText<Datum>( settings.value( DATUM ).toString() ), fromText<UtmZone>( settings.value( ZONE ).toString() ) };
  }

  void CoordinateHabits::keep() const
  {
    keepOne( DATUM, datum );
    keepOne( ZONE, zone );
  }

  ReadingContext CoordinateHabits::context( std::shared_ptr<const OrganisationArea> area ) const
  {
    return { std::move( area ), zone, datum, UnnamedDatum::IsAsked };
  }
} // namespace eplan
