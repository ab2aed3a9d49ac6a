// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/sheetsystem.h"

#include "texts/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace eplan
{
  namespace
  {
    struct ThaiReference
    {
        const char *definition;
        Datum datum;
        std::optional<UtmZone> zone;
    };

    const std::array REFERENCES { ThaiReference { "EPSG:4326", Datum::Wgs84, {} },
                                  ThaiReference { "EPSG:32647", Datum::Wgs84, UtmZone::Zone47 },
                                  ThaiReference { "EPSG:32648", Datum::Wgs84, UtmZone::Zone48 },
                                  ThaiReference { "EPSG:4240", Datum::Indian1975, {} },
                                  ThaiReference { "EPSG:24047", Datum::Indian1975, UtmZone::Zone47 },
                                  ThaiReference { "EPSG:24048", Datum::Indian1975, UtmZone::Zone48 },
                                  ThaiReference { "EPSG:4239", Datum::Indian1954, {} },
                                  ThaiReference { "EPSG:23947", Datum::Indian1954, UtmZone::Zone47 },
                                  ThaiReference { "EPSG:23948", Datum::Indian1954, UtmZone::Zone48 } };

    QRegularExpression expression( const char *pattern )
    {
      return QRegularExpression( QString::fromUtf8( pattern ), QRegularExpression::CaseInsensitiveOption );
    }

    struct DatumWord
    {
        QRegularExpression pattern;
        Datum datum;
    };

    /// The map series go with their datums.
    const std::array<DatumWord, 3> &datumWords()
    {
      static const std::array words { DatumWord { expression( "(indian|อินเดียน?)\\W*(1954|2497)" ), Datum::Indian1954 },
                                      DatumWord { expression( "(indian|อินเดียน?)(?!\\W*(1954|2497))|l\\W?7017" ), Datum::Indian1975 },
                                      DatumWord { expression( "wgs\\W*(19)?84|l\\W?7018|itrf" ), Datum::Wgs84 } };
      return words;
    }

    void findDatum( const QString &text, StatedSystem &stated )
    {
      for ( const DatumWord &word : datumWords() )
      {
        if ( !word.pattern.match( text ).hasMatch() )
          continue;
        stated.isUnclear = stated.datum.has_value();
        stated.datum = word.datum;
      }
      if ( stated.isUnclear )
        stated.datum.reset();
    }

    /// Nothing where both zones are named.
    std::optional<UtmZone> zoneIn( const QString &text )
    {
      static const QRegularExpression named =
        expression( "(?:zone|โซน|utm)\\W{0,3}(47|48)(?![0-9])|(?<![0-9])(47|48)\\s?[NPQ](?![a-z])|^(47|48)(?:\\.0+)?$" );
      std::optional<UtmZone> zone;
      for ( auto match = named.globalMatch( text ); match.hasNext(); )
      {
        const std::optional<UtmZone> next = utmZone( match.next().capturedTexts().last().toInt() );
        if ( zone && zone != next )
          return std::nullopt;
        zone = next;
      }
      return zone;
    }
  } // namespace

  StatedSystem statedIn( const QString &text )
  {
    const QString known = folded( text ).simplified();
    StatedSystem stated;
    if ( known.isEmpty() )
      return stated;
    findDatum( known, stated );
    stated.zone = zoneIn( known );
    return stated;
  }

  StatedSystem statedBy( const Table &table, const SheetColumns &places )
  {
    StatedSystem stated = statedIn( QStringList { places.first, places.second, places.endFirst, places.endSecond }.join( ' ' ) );
    const StatedSystem above = statedIn( table.title );
    if ( !stated.datum && !stated.isUnclear )
    {
      stated.datum = above.datum;
      stated.isUnclear = above.isUnclear;
    }
    if ( !stated.zone )
      stated.zone = above.zone;
    return stated;
  }

  std::optional<Reference> referenceOf( const StatedSystem &stated, SheetNotation notation )
  {
    const bool isGrid = notation == SheetNotation::Grid;
    if ( stated.isUnclear || notation == SheetNotation::None || ( isGrid && ( !stated.datum || !stated.zone ) ) )
      return std::nullopt;
    const Datum datum = stated.datum.value_or( Datum::Wgs84 );
    const auto found =
      std::ranges::find_if( REFERENCES, [&]( const ThaiReference &reference )
                            { return reference.datum == datum && reference.zone == ( isGrid ? stated.zone : std::nullopt ); } );
    return Reference { QString::fromLatin1( found->definition ) };
  }

  bool apply( const Reference &reference, ReadingContext &context )
  {
    const auto found = std::ranges::find_if( REFERENCES, [&reference]( const ThaiReference &known )
                                             { return reference.definition == QLatin1String( known.definition ); } );
    if ( found == REFERENCES.end() )
      return false;
    apply( StatedSystem { found->datum, found->zone, false }, context );
    return true;
  }

  void apply( const StatedSystem &stated, ReadingContext &context )
  {
    if ( stated.datum )
      context.datum = stated.datum;
    if ( stated.zone )
      context.zone = stated.zone;
    if ( stated.isUnclear )
    {
      context.datum.reset();
      context.unnamedDatum = UnnamedDatum::IsAsked;
    }
  }
} // namespace eplan
