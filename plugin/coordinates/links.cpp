// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/notations.h"
#include "coordinates/special.h"
#include "coordinates/tokens.h"
#include "texts/folding.h"

#include <QUrl>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int LONGEST_LINK = 8000;
    /// Half a unit of the last digit where a link's digits are not counted.
    constexpr Metres FINE { 1 };

    struct Range
    {
        int begin = 0;
        int end = 0;
    };

    bool endsLink( QChar c )
    {
      return c.isSpace() || c == '"' || c == '<' || c == '>' || ( c.unicode() >= 0x0e00 && c.unicode() < 0x0e80 );
    }

    /// From the scheme, or from the host of a known service, to the next blank.
    std::optional<Range> linkRange( QStringView text )
    {
      constexpr std::array STARTS { u"https://", u"http://",      u"geo:",        u"maps.app.goo.gl/",
                                    u"goo.gl/",  u"maps.google.", u"www.google.", u"google.com/maps" };
      qsizetype begin = -1;
      for ( const char16_t *start : STARTS )
      {
        const qsizetype found = text.indexOf( QStringView( start ), 0, Qt::CaseInsensitive );
        begin = found >= 0 && ( begin < 0 || found < begin ) ? found : begin;
      }
      if ( begin < 0 )
        return std::nullopt;
      const auto end = std::find_if( text.begin() + begin, text.end(), endsLink );
      return Range { static_cast<int>( begin ), static_cast<int>( end - text.begin() ) };
    }

    /// The number at a place in a link; nothing where none is there.
    std::optional<double> numberAt( QStringView text, qsizetype begin )
    {
      qsizetype end = begin;
      while ( end < text.size() && ( text.at( end ).isDigit() || text.at( end ) == '.' || text.at( end ) == '-' ) )
        ++end;
      bool isNumber = false;
      const double number = text.mid( begin, end - begin ).toDouble( &isNumber );
      return isNumber ? std::optional( number ) : std::nullopt;
    }

    Candidate linkCandidate( double longitude, double latitude )
    {
      Candidate candidate;
      candidate.notation = Notation::MapLink;
      candidate.pairs = { { longitude, latitude, std::nullopt, 0, 0 } };
      candidate.order = Order::NorthFirst;
      candidate.accuracy = FINE;
      candidate.datum = Datum::Wgs84;
      return candidate;
    }

    /// Pairs like !3d14.9799!4d102.0978, each once.
    Candidates markedPairs( QStringView link, QStringView first, QStringView second, Axis firstAxis )
    {
      Candidates found;
      for ( qsizetype at = link.indexOf( first ); at >= 0; at = link.indexOf( first, at + 1 ) )
      {
        const std::optional<double> one = numberAt( link, at + first.size() );
        const qsizetype next = link.indexOf( QLatin1Char( '!' ), at + 1 );
        const bool isPair = one && next >= 0 && link.mid( next ).startsWith( second );
        const std::optional<double> other = isPair ? numberAt( link, next + second.size() ) : std::nullopt;
        if ( other )
          found.all.push_back( firstAxis == Axis::North ? linkCandidate( *other, *one ) : linkCandidate( *one, *other ) );
      }
      return found;
    }

    /// What a person would read in a part of a link: 14.9799,102.0978 or 14°58'47.6"N 102°05'52.1"E, latitude first.
    Candidates degreesIn( const QString &part )
    {
      Candidates found;
      const QString text = folded( part );
      const Sheet sheet = sheetOf( text, tokensOf( text, CommaRole::Separates ) );
      if ( sheet.isBroken || sheet.numbers.size() < 2 )
        return found;
      for ( const BoundNumbers &numbers : boundNumbers( sheet ) )
        found.add( degreeCandidates( numbers ) );
      for ( Candidate &candidate : found.all )
      {
        candidate.notation = Notation::MapLink;
        candidate.datum = Datum::Wgs84;
        if ( candidate.order )
          continue;
        candidate.order = Order::NorthFirst;
        for ( NumberPair &pair : candidate.pairs )
          std::swap( pair.east, pair.north );
      }
      return found;
    }

    QString decoded( QStringView link )
    {
      QString plain = link.toString().replace( QLatin1Char( '+' ), QLatin1Char( ' ' ) );
      return QUrl::fromPercentEncoding( plain.toUtf8() );
    }

    /// The value of a parameter, decoded; null where the link has none of that name.
    QString parameter( QStringView link, QStringView name )
    {
      for ( qsizetype at = link.indexOf( name ); at >= 0; at = link.indexOf( name, at + 1 ) )
      {
        const qsizetype value = at + name.size() + 1;
        const bool isParameter = at > 0 && ( link.at( at - 1 ) == '?' || link.at( at - 1 ) == '&' || link.at( at - 1 ) == '#' );
        if ( !isParameter || value > link.size() || link.at( value - 1 ) != '=' )
          continue;
        const QStringView rest = link.mid( value );
        const auto end = std::find_if( rest.begin(), rest.end(), []( QChar c ) { return c == '&' || c == '#'; } );
        return decoded( rest.left( end - rest.begin() ) );
      }
      return {};
    }

    /// A slash-separated part of the path that follows \a name and holds coordinates.
    Candidates inPath( QStringView link, QStringView name )
    {
      const qsizetype at = link.indexOf( name );
      if ( at < 0 )
        return {};
      const QStringView rest = link.mid( at + name.size() );
      const auto end = std::find_if( rest.begin(), rest.end(), []( QChar c ) { return c == '/' || c == '?' || c == '@'; } );
      return degreesIn( decoded( rest.left( end - rest.begin() ) ) );
    }

    /// From one place to another: a person has to say which of them, or the line.
    Candidates directions( QStringView link )
    {
      Candidates found;
      const QStringView path =
        link.contains( QLatin1String( "/dir/" ) ) ? link.mid( link.indexOf( QLatin1String( "/dir/" ) ) + 5 ) : QStringView();
      for ( const QStringView part : path.split( QLatin1Char( '/' ) ) )
      {
        if ( !part.startsWith( QLatin1Char( '@' ) ) && !part.startsWith( QLatin1String( "data=" ) ) )
          found.add( degreesIn(
            decoded( part.left( part.indexOf( QLatin1Char( '?' ) ) < 0 ? part.size() : part.indexOf( QLatin1Char( '?' ) ) ) ) ) );
      }
      if ( found.all.empty() )
      {
        found.add( degreesIn( parameter( link, u"saddr" ) ) );
        found.add( degreesIn( parameter( link, u"origin" ) ) );
        found.add( degreesIn( parameter( link, u"daddr" ) ) );
        found.add( degreesIn( parameter( link, u"destination" ) ) );
      }
      found.reason.reset();
      return found;
    }

    /// Services that shorten links, whose answer only their server knows.
    bool isShort( QStringView link )
    {
      constexpr std::array HOSTS { u"goo.gl/",           u"//g.co/",       u"//bit.ly/", u"//tinyurl.com/", u"//w3w.co/",
                                   u"//what3words.com/", u"//maps.apple/", u"//lin.ee/", u"//shorturl." };
      return std::any_of( HOSTS.begin(), HOSTS.end(),
                          [link]( const char16_t *host ) { return link.contains( QStringView( host ), Qt::CaseInsensitive ); } );
    }

    bool isCamera( QStringView link )
    {
      constexpr std::array SIGNS { u"@", u"#map=", u"cp=", u"center=", u"viewpoint=", u"cbll=", u"ll=" };
      return std::any_of( SIGNS.begin(), SIGNS.end(), [link]( const char16_t *sign ) { return link.contains( QStringView( sign ) ); } );
    }

    Candidates openStreetMap( QStringView link )
    {
      Candidates found;
      const QString latitude = parameter( link, u"mlat" );
      const QString longitude = parameter( link, u"mlon" );
      bool isLatitude = false;
      bool isLongitude = false;
      const double north = latitude.toDouble( &isLatitude );
      const double east = longitude.toDouble( &isLongitude );
      if ( isLatitude && isLongitude )
        found.all.push_back( linkCandidate( east, north ) );
      return found;
    }

    Candidates byParameters( QStringView link )
    {
      constexpr std::array NAMES { u"q", u"query", u"daddr", u"destination", u"loc", u"pin", u"point", u"ll" };
      for ( const char16_t *name : NAMES )
      {
        // Where My Maps looks is no place.
        const bool isView = QStringView( name ) == QStringView( u"ll" ) && link.contains( QLatin1String( "/maps/d/" ) );
        Candidates found = isView ? Candidates() : degreesIn( parameter( link, QStringView( name ) ) );
        if ( !found.all.empty() )
          return found;
      }
      return {};
    }

    /// Most telling first: the place, the embedded map, a marker, a parameter, the path.
    Candidates candidatesOf( QStringView link )
    {
      Candidates found = markedPairs( link, u"!3d", u"!4d", Axis::North );
      if ( found.all.empty() && link.contains( QLatin1String( "/dir/" ) ) )
        found = directions( link );
      if ( found.all.empty() && ( link.contains( QLatin1String( "addr=" ) ) || link.contains( QLatin1String( "origin=" ) ) ) )
        found = directions( link );
      if ( found.all.empty() )
        found = markedPairs( link, u"!2d", u"!3d", Axis::East );
      if ( found.all.empty() )
        found = openStreetMap( link );
      if ( found.all.empty() )
        found = byParameters( link );
      for ( const QStringView name : { QStringView( u"/place/" ), QStringView( u"/search/" ), QStringView( u"/l/" ) } )
      {
        if ( found.all.empty() )
          found = inPath( link, name );
      }
      if ( found.all.empty() )
        found.reason = isShort( link ) ? Reason::ShortLink : isCamera( link ) ? Reason::CameraOnly : Reason::NoCoordinates;
      return found;
    }

    /// geo:14.9799,102.0978;u=35?q=14.9799,102.0978(label), RFC 5870 with Android's question.
    Candidates geoUri( QStringView link )
    {
      const qsizetype begin = 4;
      const auto isEnd = []( QChar c ) { return c == ';' || c == '?'; };
      const QStringView rest = link.mid( begin );
      const auto end = std::find_if( rest.begin(), rest.end(), isEnd );
      const QString question = parameter( link, u"q" );
      const bool isOther = link.contains( QLatin1String( ";crs=" ), Qt::CaseInsensitive ) &&
                           !link.contains( QLatin1String( ";crs=wgs84" ), Qt::CaseInsensitive );
      Candidates found = question.isNull() ? degreesIn( rest.left( end - rest.begin() ).toString() ) : degreesIn( question );
      for ( Candidate &candidate : found.all )
        candidate.notation = Notation::GeoUri;
      if ( found.all.empty() )
        found.reason = Reason::NoCoordinates;
      if ( isOther )
        return { {}, Reason::UnknownCrs };
      return found;
    }
  } // namespace

  std::optional<Special> linkIn( QStringView text )
  {
    const std::optional<Range> range = linkRange( text );
    if ( !range )
      return std::nullopt;
    const QStringView link = text.mid( range->begin, std::min( range->end - range->begin, LONGEST_LINK ) );
    const bool isGeo = link.startsWith( QLatin1String( "geo:" ), Qt::CaseInsensitive );
    return Special { isGeo ? geoUri( link ) : candidatesOf( link ), range->begin, range->end, false };
  }
} // namespace eplan
