// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/sentences.h"

#include "base/language.h"
#include "coordinates/written.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr std::array<const char *, EnumText<Notation>::texts.size()> NOTATIONS {
      QT_TRANSLATE_NOOP( "Coordinates", "decimal degrees" ),
      QT_TRANSLATE_NOOP( "Coordinates", "degrees and minutes" ),
      QT_TRANSLATE_NOOP( "Coordinates", "degrees, minutes and seconds" ),
      QT_TRANSLATE_NOOP( "Coordinates", "degrees, minutes and seconds in one number" ),
      QT_TRANSLATE_NOOP( "Coordinates", "UTM" ),
      QT_TRANSLATE_NOOP( "Coordinates", "military grid (MGRS)" ),
      QT_TRANSLATE_NOOP( "Coordinates", "map link" ),
      QT_TRANSLATE_NOOP( "Coordinates", "geo: link" ),
      QT_TRANSLATE_NOOP( "Coordinates", "WKT" ),
      QT_TRANSLATE_NOOP( "Coordinates", "GeoJSON" ) };

    constexpr std::array<const char *, EnumText<Warning>::texts.size()> WARNINGS {
      QT_TRANSLATE_NOOP( "Coordinates", "The position lies outside your organisation's area. Place it only if the work really is there." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The numbers are so coarse that the place is known to a few hundred metres at best. Add decimals "
                                        "or seconds if the paper has them." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The letter behind the zone belongs to another latitude. Compare the northing with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates", "Start and end are the same place. Compare both with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates", "Indian 1954 is known to about 20 m only. Compare the place with the map." ),
      QT_TRANSLATE_NOOP( "Coordinates",
                         "The position lies in the sea. Compare the numbers with the paper unless the work is on an island or a pier." ),
      QT_TRANSLATE_NOOP( "Coordinates",
                         "The position lies some kilometres beyond Thailand's border as far as is known here. Compare it with the map." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The position lies far from the zone that is given. Compare the zone with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates", "Two positions that follow each other are more than 50 km apart. A digit may be wrong." ) };

    constexpr std::array<const char *, EnumText<Distinction>::texts.size()> DISTINCTIONS {
      QT_TRANSLATE_NOOP( "Coordinates", "The numbers lie in Thailand in zone 47 and in zone 48. Choose the zone." ),
      QT_TRANSLATE_NOOP( "Coordinates", "It cannot be told which number is the easting. Choose the place." ),
      QT_TRANSLATE_NOOP( "Coordinates", "Nothing says which datum the numbers belong to, and the places lie about 450 m apart. Choose the "
                                        "datum; sheets of series L7017 are Indian 1975, L7018 WGS 84." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The text can be taken for different places. Choose the one that is meant." ) };

    constexpr std::array<const char *, EnumText<Reason>::texts.size()> REASONS {
      QT_TRANSLATE_NOOP(
        "Coordinates",
        "There are no coordinates in this text. Type an easting and a northing, a latitude and a longitude, or paste a map link." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The place lies outside Thailand. Compare each digit, the zone and the order with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates",
                         "In this zone the place lies outside Thailand; in zone 47 it does not. Accept zone 47 if it is meant." ),
      QT_TRANSLATE_NOOP( "Coordinates",
                         "In this zone the place lies outside Thailand; in zone 48 it does not. Accept zone 48 if it is meant." ),
      QT_TRANSLATE_NOOP( "Coordinates", "“S” behind the zone means south of the equator. Write N, or accept the place north of it." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The two numbers seem to be swapped: as they are labelled the place lies outside Thailand. Accept "
                                        "the other order if it is meant." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The northing is missing. Add it." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The easting is missing. Add it." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The latitude is missing. Add it." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The longitude is missing. Add it." ),
      QT_TRANSLATE_NOOP( "Coordinates",
                         "Start and end are named, but only one of them has a position. Add the other, or accept the one as a point." ),
      QT_TRANSLATE_NOOP( "Coordinates", "A digit is missing: eastings have six digits, northings six or seven, and the digits of a grid "
                                        "square come in pairs. Compare with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates",
                         "There is a digit too many: eastings have six digits, northings six or seven. Compare with the paper." ),
      QT_TRANSLATE_NOOP(
        "Coordinates",
        "A number is broken in pieces or a number stands beside the pair. Write each number without blanks and leave the others out." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The decimal point seems to be missing. Write it, or accept the place that is shown." ),
      QT_TRANSLATE_NOOP( "Coordinates", "Seconds end at 59. Compare with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates", "Minutes end at 59. Compare with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates", "Latitudes end at 90°. Compare with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates", "Longitudes end at 180°. Compare with the paper." ),
      QT_TRANSLATE_NOOP(
        "Coordinates",
        "These are no numbers that can be read without guessing. Write them anew, such as 14.9799, 102.0978 or 48P 187846 1658148." ),
      QT_TRANSLATE_NOOP( "Coordinates",
                         "The numbers are so coarse that the place is not known to kilometres. Look for a more exact source." ),
      QT_TRANSLATE_NOOP(
        "Coordinates",
        "The letter behind the zone and the place do not belong together. Compare the letters and the northing with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The square does not exist in this zone: columns J to R belong to zone 47, S to Z to zone 48. "
                                        "Compare the letters with the paper." ),
      QT_TRANSLATE_NOOP( "Coordinates", "This is the extent of an area, not a place. Give the position of the work." ),
      QT_TRANSLATE_NOOP(
        "Coordinates",
        "A short link does not hold the place. Open it in a browser and copy the long address or the coordinates from there." ),
      QT_TRANSLATE_NOOP(
        "Coordinates",
        "This link holds only what the map showed, not a place. Click the place on the map and copy the link or the coordinates again." ),
      QT_TRANSLATE_NOOP( "Coordinates", "This is a plus code. Open it in a map and copy the coordinates from there." ),
      QT_TRANSLATE_NOOP( "Coordinates",
                         "This reference system is not known here. Give the position on WGS 84, Indian 1975 or Indian 1954." ),
      QT_TRANSLATE_NOOP( "Coordinates", "The text is too long. Paste fewer rows, or use the import of files." ) };

    template <typename Enum, std::size_t SIZE>
    QString translated( const std::array<const char *, SIZE> &texts, Enum value )
    {
      return QCoreApplication::translate( "Coordinates", texts.at( static_cast<std::size_t>( value ) ) );
    }

    QString nameOf( const Province &province )
    {
      return Language::locale().language() == QLocale::Thai ? province.nameThai : province.nameEnglish;
    }

    /// The numbers of one position in the notation and the datum that they were read in.
    QString numbersOf( const Placed &placed, LonLat position )
    {
      if ( placed.notation == Notation::Mgrs && placed.zone )
        return written( position,
                        placed.accuracy > Metres { 20 }  ? Spelling::Mgrs6
                        : placed.accuracy > Metres { 2 } ? Spelling::Mgrs8
                                                         : Spelling::Mgrs10,
                        placed.zone );
      if ( placed.zone )
      {
        const UtmPosition grid = utmPosition( position, *placed.zone, placed.datum );
        const int decimals = placed.accuracy < Metres { 0.5 } ? 2 : 0;
        return QStringLiteral( "E %1 N %2" )
          .arg( QString::number( grid.easting, 'f', decimals ), QString::number( grid.northing, 'f', decimals ) );
      }
      const LonLat own = fromWgs84( position, placed.datum );
      const bool hasSeconds = placed.notation == Notation::DegreesMinutesSeconds || placed.notation == Notation::PackedDegrees;
      return written( own, hasSeconds                                    ? Spelling::DegreesMinutesSeconds
                           : placed.notation == Notation::DegreesMinutes ? Spelling::DegreesMinutes
                                                                         : Spelling::DecimalDegrees );
    }

    QString notationText( const Placed &placed )
    {
      if ( !placed.zone )
        return wordFor( placed.notation );
      return QCoreApplication::translate( "Coordinates", "%1 zone %2" ).arg( wordFor( placed.notation ) ).arg( numberOf( *placed.zone ) );
    }

    QString placeText( const Standing &standing )
    {
      if ( !standing.province )
        return QCoreApplication::translate( "Coordinates", "far outside Thailand" );
      const QString name = nameOf( *standing.province );
      switch ( standing.ground )
      {
        case Ground::Thailand:
          return QCoreApplication::translate( "Coordinates", "in %1" ).arg( name );
        case Ground::Border:
          return QCoreApplication::translate( "Coordinates", "beyond the border of %1" ).arg( name );
        case Ground::Sea:
          return QCoreApplication::translate( "Coordinates", "in the sea before %1" ).arg( name );
        case Ground::Abroad:
          return QCoreApplication::translate( "Coordinates", "outside Thailand, nearest to %1" ).arg( name );
      }
      return {};
    }
  } // namespace

  QString wordFor( Notation notation )
  {
    return translated( NOTATIONS, notation );
  }

  QString wordFor( Datum datum )
  {
    return QString( toText( datum ) );
  }

  QString understood( const Placed &placed )
  {
    const QString datum = wordFor( placed.datum );
    if ( placed.positions.size() == 1 )
      return QCoreApplication::translate( "Coordinates", "%1, %2, %3" )
        .arg( notationText( placed ), numbersOf( placed, placed.positions.front() ), datum );
    const auto count = static_cast<int>( placed.positions.size() );
    const QString text =
      placed.shape == Shape::Line
        ? QCoreApplication::translate( "Coordinates", "Line of %n position(s): %1, from %2 to %3, %4", nullptr, count )
        : QCoreApplication::translate( "Coordinates", "%n separate position(s): %1, first %2, last %3, %4", nullptr, count );
    return text.arg( notationText( placed ), numbersOf( placed, placed.positions.front() ), numbersOf( placed, placed.positions.back() ),
                     datum );
  }

  QString basisText( const Placed &placed )
  {
    QStringList parts;
    if ( placed.zone && placed.zoneBasis == Basis::Area )
      parts.append( QCoreApplication::translate( "Coordinates", "Only zone %1 lies in your area." ).arg( numberOf( *placed.zone ) ) );
    if ( placed.zone && placed.zoneBasis == Basis::Country )
      parts.append( QCoreApplication::translate( "Coordinates", "Only zone %1 lies in Thailand." ).arg( numberOf( *placed.zone ) ) );
    if ( placed.zone && placed.zoneBasis == Basis::Context )
      parts.append( QCoreApplication::translate( "Coordinates", "Zone %1 is the default." ).arg( numberOf( *placed.zone ) ) );
    if ( placed.orderBasis == Basis::Area )
      parts.append( QCoreApplication::translate( "Coordinates", "Only in this order of the numbers is it in your area." ) );
    if ( placed.datumBasis == Basis::Context && placed.notation != Notation::MapLink && placed.notation != Notation::GeoUri )
      parts.append( QCoreApplication::translate( "Coordinates", "The datum is the default." ) );
    return parts.join( QLatin1Char( ' ' ) );
  }

  QString choiceText( const Question &question, const Placed &choice )
  {
    const QString place = placeText( OrganisationArea().standingOf( choice.positions.front() ) );
    if ( question.distinction == Distinction::Zone && choice.zone )
      return QCoreApplication::translate( "Coordinates", "Zone %1, %2: %3" )
        .arg( numberOf( *choice.zone ) )
        .arg( place, understood( choice ) );
    if ( question.distinction == Distinction::Datum )
      return QCoreApplication::translate( "Coordinates", "%1, %2" )
        .arg( wordFor( choice.datum ), numbersOf( choice, choice.positions.front() ) );
    return QCoreApplication::translate( "Coordinates", "%1, %2" ).arg( understood( choice ), place );
  }

  QString sentenceFor( Warning warning )
  {
    return translated( WARNINGS, warning );
  }

  QString sentenceFor( Distinction distinction )
  {
    return translated( DISTINCTIONS, distinction );
  }

  QString sentenceFor( Reason reason )
  {
    return translated( REASONS, reason );
  }

  QString sentenceFor( const Reading &reading )
  {
    if ( const Question *question = std::get_if<Question>( &reading ) )
      return sentenceFor( question->distinction );
    if ( const Refusal *refusal = std::get_if<Refusal>( &reading ) )
      return sentenceFor( refusal->reason );
    QStringList sentences;
    for ( const Warning warning : placedIn( reading )->warnings )
      sentences.append( sentenceFor( warning ) );
    return sentences.join( QLatin1Char( ' ' ) );
  }

  QString distanceText( Metres distance )
  {
    constexpr double KILOMETRE = 1000;
    if ( distance.value < KILOMETRE )
      return QCoreApplication::translate( "Coordinates", "%1 m" )
        .arg( Language::locale().toString( std::round( distance.value ), 'f', 0 ) );
    const int decimals = distance.value < 10 * KILOMETRE ? 1 : 0;
    return QCoreApplication::translate( "Coordinates", "%1 km" )
      .arg( Language::locale().toString( distance.value / KILOMETRE, 'f', decimals ) );
  }

  QString standingText( const Standing &standing )
  {
    const QString place = placeText( standing );
    if ( !standing.outside )
      return place;
    if ( !standing.isOutside() )
      return QCoreApplication::translate( "Coordinates", "%1, inside your area" ).arg( place );
    return QCoreApplication::translate( "Coordinates", "%1, %2 outside your area" ).arg( place, distanceText( *standing.outside ) );
  }
} // namespace eplan
