// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/rowcontext.h"

#include "texts/folding.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    /// Letters and digits only, small: spellings differ in blanks and dots.
    QString essenceOf( const QString &cell )
    {
      QString essence;
      for ( const QChar c : folded( cell ) )
        essence += c.isLetterOrNumber() ? QString( c.toLower() ) : QString();
      return essence;
    }

    /// A spreadsheet makes 47.0 of 47.
    QString codeOf( const QString &cell )
    {
      const QString code = folded( cell ).trimmed();
      return code.endsWith( QLatin1String( ".0" ) ) ? code.left( code.size() - 2 ) : code;
    }

    std::optional<UtmZone> zoneOf( const QString &cell )
    {
      QString code = codeOf( cell );
      code.chop( code.endsWith( 'N', Qt::CaseInsensitive ) ? 1 : 0 );
      bool isNumber = false;
      const int number = code.toInt( &isNumber );
      return isNumber ? utmZone( number ) : std::nullopt;
    }

    std::optional<Datum> datumOf( const QString &cell )
    {
      const QString essence = essenceOf( cell );
      for ( const auto &[spelling, datum] : { std::pair( "wgs84", Datum::Wgs84 ), std::pair( "wgs1984", Datum::Wgs84 ),
                                              std::pair( "indian1975", Datum::Indian1975 ), std::pair( "indian75", Datum::Indian1975 ),
                                              std::pair( "indian1954", Datum::Indian1954 ), std::pair( "indian54", Datum::Indian1954 ) } )
      {
        if ( essence == QLatin1String( spelling ) )
          return datum;
      }
      return std::nullopt;
    }

    /// Empty, or a dash where nothing is known.
    bool saysNothing( const QString &cell )
    {
      return essenceOf( cell ).isEmpty();
    }
  } // namespace

  std::shared_ptr<const OrganisationArea> RowContext::areaOf( const QString &province )
  {
    std::shared_ptr<const OrganisationArea> &area = mAreas[province];
    if ( !area )
      area = std::make_shared<const OrganisationArea>( OrganisationArea::ofProvince( province ) );
    return area;
  }

  std::variant<ReadingContext, RowContext::BadCell> RowContext::contextFor( const Cells &cells )
  {
    ReadingContext context = mUsual;
    if ( !saysNothing( cells.zone ) )
    {
      context.zone = zoneOf( cells.zone );
      if ( !context.zone )
        return BadCell::Zone;
    }
    if ( !saysNothing( cells.datum ) )
    {
      context.datum = datumOf( cells.datum );
      if ( !context.datum )
        return BadCell::Datum;
    }
    if ( !saysNothing( cells.province ) )
    {
      const QString code = codeOf( cells.province );
      if ( !findProvince( code ) )
        return BadCell::Province;
      context.area = areaOf( code );
    }
    return context;
  }

  QString reasonOf( RowContext::BadCell cell )
  {
    switch ( cell )
    {
      case RowContext::BadCell::Zone:
        return QStringLiteral( "ZONE_COLUMN" );
      case RowContext::BadCell::Datum:
        return QStringLiteral( "DATUM_COLUMN" );
      case RowContext::BadCell::Province:
        return QStringLiteral( "PROVINCE_COLUMN" );
    }
    return {};
  }

  QString sentenceFor( RowContext::BadCell cell )
  {
    switch ( cell )
    {
      case RowContext::BadCell::Zone:
        return QCoreApplication::translate( "Processing", "The zone column holds neither 47 nor 48. Correct it, or leave it empty." );
      case RowContext::BadCell::Datum:
        return QCoreApplication::translate( "Processing",
                                            "The datum column holds neither WGS84 nor Indian 1975. Correct it, or leave it empty." );
      case RowContext::BadCell::Province:
        return QCoreApplication::translate( "Processing",
                                            "The province column holds no province code from 10 to 96. Correct it, or leave it empty." );
    }
    return {};
  }
} // namespace eplan
