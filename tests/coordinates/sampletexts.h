// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "coordinates/reader.h"
#include "coordinates/written.h"

#include <array>
#include <random>

namespace eplan
{
  /// A text as offices have them, and the form around it.
  struct SampleText
  {
      QString text;
      ReadingContext context;
  };

  /// Makes positions in Thailand and texts about them, always the same ones for the same seed.
  class SampleTexts
  {
    public:
      explicit SampleTexts( unsigned seed = 2570 )
          : mRandom( seed )
      {
      }

      /// On land, every province in proportion to its area.
      LonLat position()
      {
        for ( ;; )
        {
          const LonLat position { between( 97.4, 105.6 ), between( 5.7, 20.4 ) };
          if ( whereaboutsOf( position ).outside == Metres { 0 } )
            return position;
        }
      }

      int below( int limit ) { return static_cast<int>( mRandom() % static_cast<unsigned>( limit ) ); }
      double between( double low, double high ) { return low + ( high - low ) * static_cast<double>( mRandom() ) / 4294967296.0; }

      SampleText next()
      {
        SampleText sample;
        const LonLat place = position();
        const Whereabouts where = whereaboutsOf( place );
        if ( below( 3 ) == 0 )
          sample.context.area = area( *where.province );
        if ( below( 3 ) == 0 )
          sample.context.zone = zoneAtLongitude( place.longitude );
        if ( below( 3 ) == 0 )
          sample.context.datum = Datum::Wgs84;
        sample.text = dressed( place );
        return sample;
      }

    private:
      QString spelled( LonLat place )
      {
        constexpr std::array SPELLINGS { Spelling::DecimalDegrees, Spelling::DegreesMinutesSeconds,
                                         Spelling::DegreesMinutes, Spelling::UtmWgs84,
                                         Spelling::UtmWgs84,       Spelling::UtmIndian1975,
                                         Spelling::Mgrs10,         Spelling::Mgrs6,
                                         Spelling::GoogleMapsLink, Spelling::GeoUri,
                                         Spelling::WellKnownText };
        return written( place, SPELLINGS.at( static_cast<std::size_t>( below( SPELLINGS.size() ) ) ) );
      }

      QString labelled( LonLat place )
      {
        const UtmPosition grid = utmPosition( place, zoneAtLongitude( place.longitude ), Datum::Wgs84 );
        return QStringLiteral( "E %1 N %2" ).arg( grid.easting, 0, 'f', 0 ).arg( grid.northing, 0, 'f', 0 );
      }

      static QString thaiDigits( QString text )
      {
        for ( QChar &c : text )
          c = c >= '0' && c <= '9' ? QChar( c.unicode() - '0' + 0x0e50 ) : c;
        return text;
      }

      /// What stands around it on paper, and what is no coordinate at all.
      QString dressed( LonLat place )
      {
        const LonLat other { place.longitude + between( -0.004, 0.004 ), place.latitude + between( -0.004, 0.004 ) };
        switch ( below( 10 ) )
        {
          case 0:
            return QStringLiteral( "จุดพิกัดเริ่มต้น %1 พิกัดสุดท้าย %2" ).arg( labelled( place ), labelled( other ) );
          case 1:
            return QStringLiteral( "บ้านโนน หมู่ที่ %1 พิกัด %2" ).arg( below( 20 ) + 1 ).arg( spelled( place ) );
          case 2:
            return thaiDigits( spelled( place ) );
          case 3:
            return labelled( place ) + '\n' + labelled( other );
          case 4:
            return QStringLiteral( "ก่อสร้างถนน คสล. กว้าง 4.00 เมตร ยาว %1 เมตร หนา 0.15 เมตร" ).arg( below( 900 ) + 100 );
          case 5:
            return spelled( place ) + QStringLiteral( " ระดับ %1 ม." ).arg( below( 300 ) );
          case 6:
            return spelled( { place.longitude + 12, place.latitude } );
          default:
            return spelled( place );
        }
      }

      static std::shared_ptr<const OrganisationArea> area( const Province &province )
      {
        static std::vector<std::pair<QString, std::shared_ptr<const OrganisationArea>>> known;
        for ( const auto &[code, area] : known )
        {
          if ( code == province.code )
            return area;
        }
        known.emplace_back( province.code, std::make_shared<OrganisationArea>( OrganisationArea::ofProvince( province.code ) ) );
        return known.back().second;
      }

      std::mt19937 mRandom;
  };

  inline std::vector<SampleText> sampleTexts( int count = 100000 )
  {
    SampleTexts samples;
    std::vector<SampleText> texts;
    texts.reserve( static_cast<std::size_t>( count ) );
    for ( int i = 0; i < count; ++i )
      texts.push_back( samples.next() );
    return texts;
  }
} // namespace eplan
