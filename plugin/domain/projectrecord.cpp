// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/projectrecord.h"

#include "base/timestamp.h"

namespace eplan
{
  namespace
  {
    /// Enough for most projects.
    constexpr std::size_t USUAL_TEXTS = 1024;

    QString toQString( std::string_view text )
    {
      return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
    }
  } // namespace

  ProjectRecord::ProjectRecord()
  {
    static const ProjectRecord blank { Project() };
    mTexts.reserve( USUAL_TEXTS );
    mTexts = blank.mTexts;
    mCells = blank.mCells;
  }

  ProjectRecord::ProjectRecord( const Project &project )
      : mGeometry( project.placement.geometry )
  {
    setId( project.id.text.toStdString() );
    setRevision( project.revision.text.toStdString() );
    if ( project.updated.isValid() )
      setText( UPDATED, writeTimestamp( project.updated ) );
    std::string kept;
    for ( std::size_t i = 0; i < PROJECT_FIELDS; ++i )
    {
      set( i, toFieldValue( projectFields()[i].read( project ), kept ) );
      mUntold.set( i, project.untold.contains( projectFields()[i].name ) );
    }
  }

  Project ProjectRecord::project() const
  {
    Project project;
    project.id = projectId();
    project.revision = { toQString( revision() ) };
    if ( !updated().empty() )
      project.updated = parseTimestamp( updated() );
    project.placement.geometry = mGeometry;
    for ( std::size_t i = 0; i < PROJECT_FIELDS; ++i )
    {
      const ProjectField &own = projectFields()[i];
      own.write( project, toVariant( field( i ), own.type ) );
      if ( mUntold[i] )
        project.untold << own.name;
    }
    return project;
  }

  ProjectId ProjectRecord::projectId() const
  {
    return { toQString( id() ) };
  }

  FieldValue ProjectRecord::valueOf( const Cell &cell ) const
  {
    if ( const auto *span = std::get_if<Span>( &cell ) )
      return std::string_view( mTexts ).substr( span->start, span->size );
    if ( const auto *whole = std::get_if<qint64>( &cell ) )
      return *whole;
    if ( const auto *number = std::get_if<double>( &cell ) )
      return *number;
    return {};
  }

  std::string_view ProjectRecord::textOf( std::size_t cell ) const
  {
    const FieldValue value = valueOf( mCells[cell] );
    const auto *text = std::get_if<std::string_view>( &value );
    return text ? *text : std::string_view();
  }

  void ProjectRecord::setText( std::size_t cell, std::string_view text )
  {
    set( cell, text.empty() ? FieldValue() : FieldValue( text ) );
  }

  void ProjectRecord::set( std::size_t cell, const FieldValue &value )
  {
    if ( const auto *text = std::get_if<std::string_view>( &value ) )
    {
      mCells[cell] = Span { static_cast<quint32>( mTexts.size() ), static_cast<quint32>( text->size() ) };
      mTexts += *text;
    }
    else if ( const auto *whole = std::get_if<qint64>( &value ) )
      mCells[cell] = *whole;
    else if ( const auto *number = std::get_if<double>( &value ) )
      mCells[cell] = *number;
    else
      mCells[cell] = std::monostate();
  }

  bool ProjectRecord::setUpdated( std::string_view time )
  {
    std::string spelling;
    const std::optional<std::string_view> spelt = spellTimestamp( time, spelling );
    if ( spelt )
      setText( UPDATED, *spelt );
    return spelt.has_value();
  }

  bool ProjectRecord::setField( std::size_t index, const FieldValue &value )
  {
    std::string spelling;
    const std::optional<FieldValue> spelt = projectFields()[index].spell( value, spelling );
    if ( spelt )
      set( index, *spelt );
    return spelt.has_value();
  }
} // namespace eplan
