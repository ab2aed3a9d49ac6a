// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/subject.h"

#include "checks/writtenstep.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// \a make once, then what it made.
    template <typename T, typename Make>
    const T &kept( std::optional<T> &place, const Make &make )
    {
      if ( !place )
        place = make();
      return *place;
    }

    /// "A water source" is anything from a pond to a canal.
    bool namesOnlyWater( const ProjectText &text, const QString &title )
    {
      const auto isWork = []( const TextMark &mark ) { return mark.what == TextMark::What::Work; };
      const auto work = std::find_if( text.marks.begin(), text.marks.end(), isWork );
      return work != text.marks.end() && title.mid( work->where.start, work->where.length ) == QStringLiteral( "แหล่งน้ำ" );
    }

    std::vector<Category> categoriesOf( const Project &project, const ProjectText &text )
    {
      std::vector<Category> all;
      const std::optional<Category> own = fromText<Category>( project.category );
      if ( own && *own != Category::Unknown )
        all.push_back( *own );
      const Category read = text.category;
      if ( read != Category::Unknown && !namesOnlyWater( text, project.title ) && ( all.empty() || all.front() != read ) )
        all.push_back( read );
      return all;
    }

    std::optional<Metres> lengthIn( const ProjectText &text, const QString &quantity )
    {
      const std::optional<Metres> length = text.totalLength();
      return length || quantity.isEmpty() ? length : readProjectText( quantity ).totalLength();
    }

    /// The finest of all vertices.
    std::optional<Metres> stepOf( const FlatPlace &place )
    {
      std::optional<Metres> finest;
      for ( const FlatPart &part : place.parts() )
      {
        for ( const FlatVertex &vertex : part )
        {
          const std::optional<Metres> step = writtenStep( place.lonLat( vertex ) );
          if ( !step )
            return std::nullopt;
          finest = std::min( *step, finest.value_or( *step ) );
        }
      }
      return finest;
    }
  } // namespace

  const FlatPlace &CheckSubject::place() const
  {
    return kept( mPlace, [this] { return FlatPlace( geometry() ); } );
  }

  const ProjectText &CheckSubject::text() const
  {
    return kept( mText, [this] { return readProjectText( mProject.title ); } );
  }

  Kind CheckSubject::kind() const
  {
    return mProject.kind == Kind::Other ? text().kind : mProject.kind;
  }

  const std::vector<Category> &CheckSubject::categories() const
  {
    return kept( mCategories, [this] { return categoriesOf( mProject, text() ); } );
  }

  bool CheckSubject::isOneOf( std::initializer_list<Category> some ) const
  {
    const std::vector<Category> &all = categories();
    return std::find_first_of( all.begin(), all.end(), some.begin(), some.end() ) != all.end();
  }

  Metres CheckSubject::drawnLength() const
  {
    return kept( mDrawnLength, [this] { return groundLength( geometry() ); } );
  }

  std::optional<Metres> CheckSubject::textLength() const
  {
    return kept( mTextLength, [this] { return lengthIn( text(), mProject.quantity ); } );
  }

  std::optional<Metres> CheckSubject::contractLength() const
  {
    const bool isNumber = mProject.length && std::isfinite( mProject.length->value );
    return isNumber ? mProject.length : std::nullopt;
  }

  std::optional<Metres> CheckSubject::statedLength() const
  {
    const std::optional<Metres> contract = contractLength();
    return contract ? contract : textLength();
  }

  std::optional<Metres> CheckSubject::writtenStep() const
  {
    const std::optional<PlacedHow> how = mProject.placement.how;
    if ( how == PlacedHow::Drawn || how == PlacedHow::Gps )
      return std::nullopt;
    return kept( mWrittenStep, [this] { return stepOf( place() ); } );
  }
} // namespace eplan
