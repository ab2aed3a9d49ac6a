// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/sectionbook.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr qint64 MOST_SECTIONS = 99;

    std::optional<Size> &of( Sizes &sizes, Measure measure )
    {
      return sizes.at( static_cast<std::size_t>( measure ) );
    }

    void enterFirst( Sizes &sizes, Measure measure, const Size &size )
    {
      std::optional<Size> &place = of( sizes, measure );
      if ( !place )
        place = size;
    }
  } // namespace

  SectionBook::SectionBook( const ProjectTokens &tokens )
      : mTokens( tokens )
      , mIsNumbered( hasSeveralNumbers() )
  {
    if ( !mIsNumbered )
      mSections.emplace_back();
  }

  std::optional<SectionBook::Key> SectionBook::keyAt( const ProjectToken &word, std::size_t at ) const
  {
    while ( at < mTokens.size() && mTokens[at].type == ProjectToken::Type::Blank )
      ++at;
    if ( at >= mTokens.size() || mTokens[at].type != ProjectToken::Type::Figure || mTokens[at].form != Figure::Form::Good )
      return std::nullopt;
    const bool isPost = at + 1 < mTokens.size() && mTokens[at + 1].sign == QLatin1Char( '+' );
    const double number = mTokens[at].value.toDouble();
    const bool isNumber = mTokens[at].value.decimals() == 0 && number >= 1 && number <= MOST_SECTIONS;
    return isNumber && !isPost ? std::optional( Key( word.end - word.start, static_cast<qint64>( number ) ) ) : std::nullopt;
  }

  bool SectionBook::hasSeveralNumbers() const
  {
    std::optional<Key> first;
    for ( std::size_t i = 0; i < mTokens.size(); ++i )
    {
      const std::optional<Key> key = mTokens[i].is( Topic::Section ) ? keyAt( mTokens[i], i + 1 ) : std::nullopt;
      if ( key && first && key->first == first->first && key->second != first->second )
        return true;
      first = first ? first : key;
    }
    return false;
  }

  bool SectionBook::begin( const ProjectToken &word, std::size_t at )
  {
    const std::optional<Key> key = mIsNumbered ? keyAt( word, at ) : std::nullopt;
    if ( !key )
      return false;
    const auto known = std::find( mKeys.begin(), mKeys.end(), *key );
    if ( known == mKeys.end() && mKeys.size() < MOST_SECTIONS )
    {
      mKeys.push_back( *key );
      mSections.emplace_back();
      mCurrent = static_cast<int>( mSections.size() ) - 1;
    }
    else if ( known != mKeys.end() )
      mCurrent = static_cast<int>( known - mKeys.begin() );
    return true;
  }

  void SectionBook::enter( Measure measure, const Size &size, bool isTotal )
  {
    if ( isTotal && ( mIsNumbered || mSections.size() > 1 ) )
      enterFirst( mCommon, measure, size );
    else if ( !mIsNumbered )
      enterUnnumbered( measure, size );
    else
      enterFirst( mCurrent < 0 ? mCommon : mSections[static_cast<std::size_t>( mCurrent )], measure, size );
  }

  bool SectionBook::hasExtent() const
  {
    const Sizes &now = !mIsNumbered ? mSections.back() : mCurrent < 0 ? mCommon : mSections[static_cast<std::size_t>( mCurrent )];
    return now.at( static_cast<std::size_t>( Measure::Width ) ) || now.at( static_cast<std::size_t>( Measure::Length ) );
  }

  void SectionBook::enterUnnumbered( Measure measure, const Size &size )
  {
    Sizes &now = mSections.back();
    const std::optional<Size> &width = of( now, Measure::Width );
    const std::optional<Size> &length = of( now, Measure::Length );
    if ( measure == Measure::Width && width && length )
      mNextWidth = size;
    else if ( measure == Measure::Length && mNextWidth )
    {
      const bool isRepeated = width && length && length->isSameAs( size ) && width->isSameAs( *mNextWidth );
      if ( !isRepeated && mSections.size() < MOST_SECTIONS )
        mSections.push_back( Sizes { *mNextWidth, size } );
      mNextWidth.reset();
    }
    else if ( !mNextWidth || measure == Measure::Area || measure == Measure::Volume )
      enterFirst( now, measure, size );
  }

  void SectionBook::shareLast()
  {
    for ( const Measure measure : { Measure::Thickness, Measure::Area, Measure::Depth, Measure::Volume } )
    {
      const auto has = [measure]( Sizes &sizes ) { return of( sizes, measure ).has_value(); };
      std::optional<Size> &last = of( mSections.back(), measure );
      if ( !last || std::any_of( mSections.begin(), mSections.end() - 1, has ) )
        continue;
      enterFirst( mCommon, measure, *last );
      last.reset();
    }
  }

  WorkSizes SectionBook::take()
  {
    if ( mSections.empty() )
      mSections.emplace_back();
    if ( mSections.size() > 1 )
      shareLast();
    return { std::move( mSections ), mCommon, false };
  }
} // namespace eplan
