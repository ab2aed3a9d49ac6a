// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/special.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double METRES_PER_DEGREE = 111195;

    /// Numbers of one position, in the order x, y, z, m.
    struct Tuple
    {
        std::vector<double> numbers;
        int decimals = 0;
        /// Digits before the point of the first two.
        std::array<int, 2> digits {};
    };

    bool isNumberCharacter( QChar c )
    {
      return ( c >= '0' && c <= '9' ) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }

    int digitsOf( double number )
    {
      const double whole = std::floor( std::abs( number ) );
      return whole < 1 || whole > 1e15 ? 0 : static_cast<int>( std::log10( whole ) ) + 1;
    }

    /// Takes positions apart that programs wrote: numbers within tuples, tuples within brackets.
    class TupleReader
    {
      public:
        /// \a inner separates numbers, \a outer tuples; brackets separate tuples always.
        TupleReader( QStringView text, QChar inner, QChar outer )
            : mText( text )
            , mInner( inner )
            , mOuter( outer )
        {
        }

        /// Reads up to the bracket that closes the one it begins with, or up to \a end; false where something else is in between.
        bool read( qsizetype begin, qsizetype end )
        {
          mTuples.emplace_back();
          int depth = 0;
          for ( mAt = begin; mAt < end; )
          {
            const QChar c = mText.at( mAt );
            const bool opens = c == '(' || c == '[';
            const bool closes = c == ')' || c == ']';
            depth += opens ? 1 : closes ? -1 : 0;
            mDepth = std::max( mDepth, depth );
            if ( opens || closes )
              finishTuple();
            if ( isNumberCharacter( c ) ? !takeNumber( end ) : !takeOther( c, opens || closes ) )
              return false;
            if ( closes && depth <= 0 )
              break;
          }
          finishTuple();
          mTuples.pop_back();
          return depth == 0;
        }

        const std::vector<Tuple> &tuples() const { return mTuples; }
        int depth() const { return mDepth; }
        qsizetype end() const { return mAt; }

      private:
        bool takeNumber( qsizetype end )
        {
          const qsizetype start = mAt;
          while ( mAt < end && isNumberCharacter( mText.at( mAt ) ) )
            ++mAt;
          const QStringView digits = mText.mid( start, mAt - start );
          bool isNumber = false;
          const double number = digits.toDouble( &isNumber );
          Tuple &tuple = mTuples.back();
          const qsizetype point = digits.indexOf( QLatin1Char( '.' ) );
          if ( tuple.numbers.size() < 2 )
          {
            tuple.decimals = std::max( tuple.decimals, point < 0 ? 0 : static_cast<int>( digits.size() - point ) - 1 );
            tuple.digits.at( tuple.numbers.size() ) = digitsOf( number );
          }
          tuple.numbers.push_back( number );
          return isNumber && std::isfinite( number );
        }

        bool takeOther( QChar c, bool isBracket )
        {
          ++mAt;
          if ( c == mOuter && c != mInner )
            finishTuple();
          return isBracket || c.isSpace() || c == mInner || c == mOuter;
        }

        void finishTuple()
        {
          if ( !mTuples.back().numbers.empty() )
            mTuples.emplace_back();
        }

        QStringView mText;
        QChar mInner;
        QChar mOuter;
        qsizetype mAt = 0;
        int mDepth = 0;
        std::vector<Tuple> mTuples;
    };

    /// x and y of each tuple; a height is left out.
    std::optional<Candidate> candidateOf( const std::vector<Tuple> &tuples, Notation notation )
    {
      Candidate candidate;
      candidate.notation = notation;
      candidate.order = Order::EastFirst;
      int decimals = 15;
      for ( const Tuple &tuple : tuples )
      {
        if ( tuple.numbers.size() < 2 || tuple.numbers.size() > 4 )
          return std::nullopt;
        candidate.pairs.push_back( { tuple.numbers[0], tuple.numbers[1], std::nullopt, tuple.digits[0], tuple.digits[1] } );
        decimals = std::min( decimals, tuple.decimals );
      }
      const auto isLarge = []( const NumberPair &pair ) { return std::abs( pair.east ) > 1000 || std::abs( pair.north ) > 1000; };
      const bool isGrid = std::any_of( candidate.pairs.begin(), candidate.pairs.end(), isLarge );
      candidate.numbers = isGrid ? Numbers::Metres : Numbers::Degrees;
      candidate.accuracy = { 0.5 / std::pow( 10.0, decimals ) * ( isGrid ? 1 : METRES_PER_DEGREE ) };
      candidate.shape = candidate.pairs.size() < 2 ? Shape::Point : Shape::Line;
      return candidate.pairs.empty() ? std::nullopt : std::optional( candidate );
    }

    struct Keyword
    {
        QStringView word;
        qsizetype begin = -1;
        /// The opening bracket.
        qsizetype bracket = -1;
    };

    bool isLetter( QStringView text, qsizetype at )
    {
      return at >= 0 && at < text.size() && text.at( at ).isLetter() && text.at( at ).unicode() < 0x80;
    }

    /// POINT, POINT Z, LINESTRINGZM … and the bracket behind; the longer names are looked for first.
    std::optional<Keyword> keywordIn( QStringView text )
    {
      constexpr std::array WORDS { u"MULTILINESTRING", u"MULTIPOLYGON", u"MULTIPOINT", u"LINESTRING", u"POLYGON", u"POINT" };
      for ( const char16_t *name : WORDS )
      {
        const QStringView word( name );
        const qsizetype begin = text.indexOf( word, 0, Qt::CaseInsensitive );
        if ( begin < 0 || isLetter( text, begin - 1 ) )
          continue;
        qsizetype at = begin + word.size();
        while ( at < text.size() && ( text.at( at ) == ' ' || text.at( at ).toUpper() == 'Z' || text.at( at ).toUpper() == 'M' ) )
          ++at;
        if ( at < text.size() && text.at( at ) == '(' )
          return Keyword { word, begin, at };
      }
      return std::nullopt;
    }

    void setShape( Special &special, bool isMultiPoint )
    {
      for ( Candidate &candidate : special.candidates.all )
      {
        if ( isMultiPoint && candidate.pairs.size() > 1 )
          candidate.shape = Shape::Points;
      }
    }

    /// Several lines in one are not one road.
    std::optional<Reason> faultOf( QStringView type, int depth, QStringView text )
    {
      if ( type.endsWith( QLatin1String( "POLYGON" ), Qt::CaseInsensitive ) )
        return Reason::RangeNotPoint;
      const bool hasParts = type.compare( QLatin1String( "MULTILINESTRING" ), Qt::CaseInsensitive ) == 0 && depth > 1 &&
                            ( text.contains( QLatin1String( "),(" ) ) || text.contains( QLatin1String( "), (" ) ) );
      return hasParts ? std::optional( Reason::Malformed ) : std::nullopt;
    }
  } // namespace

  std::optional<Special> wellKnownTextIn( QStringView text )
  {
    const std::optional<Keyword> keyword = keywordIn( text );
    if ( !keyword )
      return std::nullopt;
    TupleReader reader( text, QLatin1Char( ' ' ), QLatin1Char( ',' ) );
    const bool isRead = reader.read( keyword->bracket, text.size() );
    if ( !isRead || reader.tuples().empty() )
      return std::nullopt;
    Special special;
    special.begin = static_cast<int>( keyword->begin );
    special.end = static_cast<int>( reader.end() );
    const std::optional<Candidate> candidate = candidateOf( reader.tuples(), Notation::WellKnownText );
    if ( !candidate && keyword->word == QStringView( u"POINT" ) && text.at( keyword->begin ) != 'P' )
      return std::nullopt;
    const std::optional<Reason> fault = faultOf( keyword->word, reader.depth(), text.mid( special.begin, special.end - special.begin ) );
    if ( fault || !candidate )
      special.candidates.refuse( fault.value_or( Reason::Malformed ) );
    else
      special.candidates.all.push_back( *candidate );
    setShape( special, keyword->word == QStringView( u"MULTIPOINT" ) );
    return special;
  }

  std::optional<Special> geoJsonIn( QStringView text )
  {
    const QStringView key = u"\"coordinates\"";
    const qsizetype begin = text.indexOf( key );
    const qsizetype bracket = begin < 0 ? -1 : text.indexOf( QLatin1Char( '[' ), begin );
    if ( bracket < 0 )
      return std::nullopt;
    TupleReader reader( text, QLatin1Char( ',' ), QLatin1Char( ',' ) );
    Special special;
    special.isWholeText = true;
    special.begin = static_cast<int>( begin );
    const bool isRead = reader.read( bracket, text.size() );
    special.end = static_cast<int>( std::max( reader.end(), bracket ) );
    const bool isArea = text.contains( QLatin1String( "Polygon\"" ) );
    const bool isSeveral =
      text.indexOf( key, begin + 1 ) >= 0 || ( text.contains( QLatin1String( "\"MultiLineString\"" ) ) && reader.depth() > 2 );
    std::optional<Candidate> candidate = isRead ? candidateOf( reader.tuples(), Notation::GeoJson ) : std::nullopt;
    if ( isArea || isSeveral || !candidate )
    {
      special.candidates.refuse( isArea ? Reason::RangeNotPoint : Reason::Malformed );
      return special;
    }
    // RFC 7946 knows WGS 84 only; older files name theirs.
    if ( candidate->numbers == Numbers::Degrees && !text.contains( QLatin1String( "\"crs\"" ) ) )
      candidate->datum = Datum::Wgs84;
    special.candidates.all.push_back( *candidate );
    setShape( special, text.contains( QLatin1String( "\"MultiPoint\"" ) ) );
    return special;
  }

  std::optional<Special> kmlIn( QStringView text )
  {
    const QStringView tag = u"<coordinates>";
    const qsizetype begin = text.indexOf( tag );
    const qsizetype end = begin < 0 ? -1 : text.indexOf( QLatin1String( "</coordinates>" ), begin );
    if ( end < 0 )
      return std::nullopt;
    QString inner = text.mid( begin + tag.size(), end - begin - tag.size() ).toString().simplified();
    TupleReader reader( inner, QLatin1Char( ',' ), QLatin1Char( ' ' ) );
    Special special;
    special.isWholeText = true;
    special.begin = static_cast<int>( begin );
    special.end = static_cast<int>( end );
    std::optional<Candidate> candidate =
      reader.read( 0, inner.size() ) ? candidateOf( reader.tuples(), Notation::DecimalDegrees ) : std::nullopt;
    const bool isArea = text.contains( QLatin1String( "<Polygon" ) );
    if ( isArea || !candidate || candidate->numbers != Numbers::Degrees )
    {
      special.candidates.refuse( isArea ? Reason::RangeNotPoint : Reason::Malformed );
      return special;
    }
    candidate->datum = Datum::Wgs84;
    special.candidates.all.push_back( *candidate );
    setShape( special, false );
    return special;
  }

  bool hasPlusCode( QStringView text )
  {
    const QStringView alphabet = u"23456789CFGHJMPQRVWX";
    const auto isCode = [text, alphabet]( qsizetype at ) { return at >= 0 && at < text.size() && alphabet.contains( text.at( at ) ); };
    for ( qsizetype plus = text.indexOf( QLatin1Char( '+' ) ); plus >= 0; plus = text.indexOf( QLatin1Char( '+' ), plus + 1 ) )
    {
      qsizetype begin = plus;
      while ( isCode( begin - 1 ) && plus - begin < 8 )
        --begin;
      const QStringView before = text.mid( begin, plus - begin );
      const bool hasLetter = std::any_of( before.begin(), before.end(), []( QChar c ) { return c.isLetter(); } );
      if ( plus - begin >= 4 && hasLetter && isCode( plus + 1 ) && isCode( plus + 2 ) )
        return true;
    }
    return false;
  }
} // namespace eplan
