// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/datum.h"

#include <proj.h>

#include <memory>

namespace eplan
{
  namespace
  {
    /// What the numbers are counted in.
    enum class Frame
    {
      Degrees,
      Zone47,
      Zone48,
    };

    constexpr std::size_t DATUMS = EnumText<Datum>::texts.size();
    constexpr std::size_t FRAMES = 3;

    Frame frameOf( UtmZone zone )
    {
      return zone == UtmZone::Zone47 ? Frame::Zone47 : Frame::Zone48;
    }

    /// Everest 1830 (1937 Adjustment), EPSG:7015, is evrst30 in PROJ.
    QString ellipsoid( Datum datum )
    {
      return datum == Datum::Wgs84 ? QStringLiteral( "+ellps=WGS84" ) : QStringLiteral( "+ellps=evrst30" );
    }

    /// The steps from these numbers to radians on the same datum.
    QString stepsIn( Frame frame, Datum datum )
    {
      switch ( frame )
      {
        case Frame::Degrees:
          return QStringLiteral( " +step +proj=unitconvert +xy_in=deg +xy_out=rad" );
        case Frame::Zone47:
          return QStringLiteral( " +step +inv +proj=utm +zone=47 " ) + ellipsoid( datum );
        case Frame::Zone48:
          return QStringLiteral( " +step +inv +proj=utm +zone=48 " ) + ellipsoid( datum );
      }
      return {};
    }

    /// To WGS 84, in radians; the height that the shift makes is put away.
    QString shift( Datum datum )
    {
      // Indian 1975: Royal Thai Survey Department. Indian 1954: EPSG:1153.
      const QString metres =
        datum == Datum::Indian1975 ? QStringLiteral( "+x=204.4798 +y=837.8940 +z=294.7765" ) : QStringLiteral( "+x=217 +y=823 +z=299" );
      if ( datum == Datum::Wgs84 )
        return {};
      return QStringLiteral( " +step +proj=push +v_3 +step +proj=cart +ellps=evrst30 +step +proj=helmert %1"
                             " +step +inv +proj=cart +ellps=WGS84 +step +proj=pop +v_3" )
        .arg( metres );
    }

    const QString TO_DEGREES = QStringLiteral( " +step +proj=unitconvert +xy_in=rad +xy_out=deg" );

    QString pipeline( Datum datum, Frame frame, const QString &out )
    {
      return QStringLiteral( "+proj=pipeline" ) + stepsIn( frame, datum ) + shift( datum ) + out;
    }

    struct Free
    {
        void operator()( PJ_CONTEXT *context ) const { proj_context_destroy( context ); }
        void operator()( PJ *transformation ) const { proj_destroy( transformation ); }
    };

    /// The nine transformations to WGS 84 degrees, made once in each thread: PROJ's objects belong to one.
    class Transformations
    {
      public:
        static Transformations &ofThisThread()
        {
          thread_local Transformations own;
          return own;
        }

        PJ_COORD apply( Datum datum, Frame frame, PJ_DIRECTION direction, double x, double y )
        {
          return proj_trans( of( datum, frame ), direction, proj_coord( x, y, 0, 0 ) );
        }

      private:
        PJ *of( Datum datum, Frame frame )
        {
          std::unique_ptr<PJ, Free> &slot = mAll.at( static_cast<std::size_t>( datum ) * FRAMES + static_cast<std::size_t>( frame ) );
          if ( !slot )
            slot.reset( proj_create( mContext.get(), pipeline( datum, frame, TO_DEGREES ).toLatin1().constData() ) );
          return slot.get();
        }

        std::unique_ptr<PJ_CONTEXT, Free> mContext { proj_context_create() };
        std::array<std::unique_ptr<PJ, Free>, DATUMS * FRAMES> mAll;
    };

    struct Crs
    {
        const char *authid;
        Datum datum;
        Frame frame;
    };

    constexpr std::array INDIAN {
      Crs { "EPSG:4240", Datum::Indian1975, Frame::Degrees }, Crs { "EPSG:24047", Datum::Indian1975, Frame::Zone47 },
      Crs { "EPSG:24048", Datum::Indian1975, Frame::Zone48 }, Crs { "EPSG:4239", Datum::Indian1954, Frame::Degrees },
      Crs { "EPSG:23947", Datum::Indian1954, Frame::Zone47 }, Crs { "EPSG:23948", Datum::Indian1954, Frame::Zone48 } };
  } // namespace

  LonLat toWgs84( LonLat position, Datum datum )
  {
    if ( datum == Datum::Wgs84 )
      return position;
    const PJ_COORD moved = Transformations::ofThisThread().apply( datum, Frame::Degrees, PJ_FWD, position.longitude, position.latitude );
    return { moved.xy.x, moved.xy.y };
  }

  LonLat toWgs84( const UtmPosition &position, Datum datum )
  {
    const PJ_COORD moved =
      Transformations::ofThisThread().apply( datum, frameOf( position.zone ), PJ_FWD, position.easting, position.northing );
    return { moved.xy.x, moved.xy.y };
  }

  LonLat fromWgs84( LonLat position, Datum datum )
  {
    if ( datum == Datum::Wgs84 )
      return position;
    const PJ_COORD moved = Transformations::ofThisThread().apply( datum, Frame::Degrees, PJ_INV, position.longitude, position.latitude );
    return { moved.xy.x, moved.xy.y };
  }

  UtmPosition utmPosition( LonLat wgs84, UtmZone zone, Datum datum )
  {
    const PJ_COORD moved = Transformations::ofThisThread().apply( datum, frameOf( zone ), PJ_INV, wgs84.longitude, wgs84.latitude );
    return { zone, moved.xy.x, moved.xy.y };
  }

  std::vector<DatumOperation> datumOperations()
  {
    const std::array<std::pair<QString, QString>, 4> destinations {
      std::pair { QStringLiteral( "EPSG:4326" ), TO_DEGREES },
      std::pair { QStringLiteral( "EPSG:3857" ), QStringLiteral( " +step +proj=webmerc +ellps=WGS84" ) },
      std::pair { QStringLiteral( "EPSG:32647" ), QStringLiteral( " +step +proj=utm +zone=47 +ellps=WGS84" ) },
      std::pair { QStringLiteral( "EPSG:32648" ), QStringLiteral( " +step +proj=utm +zone=48 +ellps=WGS84" ) } };
    std::vector<DatumOperation> operations;
    for ( const Crs &crs : INDIAN )
    {
      for ( const auto &[destination, out] : destinations )
        operations.push_back( { QString::fromLatin1( crs.authid ), destination, pipeline( crs.datum, crs.frame, out ) } );
    }
    return operations;
  }
} // namespace eplan
