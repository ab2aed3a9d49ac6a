// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/featurereader.h"

#include "domain/projectfields.h"
#include "remote/geojsongeometry.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <bitset>
#include <unordered_map>

namespace eplan
{
  namespace
  {
    using simdjson::ondemand::json_type;
    using simdjson::ondemand::value;

    QString toQString( std::string_view text )
    {
      return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
    }

    std::string_view trimmed( std::string_view token )
    {
      return token.substr( 0, token.find_last_not_of( " \t\r\n" ) + 1 );
    }

    /// Text as text; a number as it is spelled, for servers that take a code for a number.
    std::optional<std::string_view> readText( value json, json_type type )
    {
      std::string_view text;
      if ( type == json_type::number )
        return trimmed( json.raw_json_token() );
      return json.get_string().get( text ) ? std::nullopt : std::optional( text );
    }

    /// What some services write as text: money that their files keep as digits, and an empty text for whatever is missing.
    std::optional<FieldValue> ofText( std::string_view text, FieldType fieldType )
    {
      if ( text.empty() )
        return FieldValue();
      const bool mayBeText = fieldType == FieldType::Text || fieldType == FieldType::DateTime || fieldType == FieldType::Decimal;
      return mayBeText ? std::optional<FieldValue>( text ) : std::nullopt;
    }

    /// The value of a field of this type: missing where the member is null, nothing where it cannot be one.
    std::optional<FieldValue> readValue( value json, FieldType fieldType )
    {
      json_type type = json_type::null;
      if ( json.type().get( type ) )
        return std::nullopt;
      if ( type == json_type::null )
        return json.is_null().value_unsafe() ? std::optional( FieldValue() ) : std::nullopt;
      std::int64_t integer = 0;
      double real = 0;
      std::string_view text;
      if ( type == json_type::string )
        return json.get_string().get( text ) ? std::nullopt : ofText( text, fieldType );
      switch ( fieldType )
      {
        case FieldType::Text:
          return readText( json, type );
        case FieldType::Integer:
          return json.get_int64().get( integer ) ? std::nullopt : std::optional<FieldValue>( qint64 { integer } );
        case FieldType::Decimal: // the digits as they were sent: money is never a binary fraction
          return type == json_type::number ? std::optional<FieldValue>( trimmed( json.raw_json_token() ) ) : std::nullopt;
        case FieldType::Real:
          return json.get_double().get( real ) ? std::nullopt : std::optional<FieldValue>( real );
        case FieldType::DateTime:
          return std::nullopt;
      }
      return std::nullopt;
    }

    /// Finds a field by name; most services write them in the order of the table, so the one behind the last is tried first.
    class FieldFinder
    {
      public:
        FieldFinder()
        {
          for ( std::size_t i = 0; i < mFields.size(); ++i )
            mByName.emplace( nameOf( i ), i );
        }

        /// Its place in projectFields().
        std::optional<std::size_t> find( std::string_view name )
        {
          if ( mNext < mFields.size() && nameOf( mNext ) == name )
            return mNext++;
          const auto found = mByName.find( name );
          if ( found == mByName.end() )
            return std::nullopt;
          mNext = found->second + 1;
          return found->second;
        }

      private:
        std::string_view nameOf( std::size_t index ) const
        {
          const QLatin1String name = mFields[index].name;
          return { name.latin1(), static_cast<std::size_t>( name.size() ) };
        }

        std::span<const ProjectField> mFields = projectFields();
        std::unordered_map<std::string_view, std::size_t> mByName;
        std::size_t mNext = 0;
    };

    Error unreadable( const ProjectId &id, const QString &part )
    {
      return { ErrorCode::InvalidData,
               QCoreApplication::translate( "Remote", "Project %1 cannot be read because its “%2” is not what e-Plan promises. The others "
                                                      "are not affected; tell the administrators of e-Plan." )
                 .arg( id.text, part ),
               QStringLiteral( "feature %1: %2" ).arg( id.text, part ) };
    }
  } // namespace

  class FeatureReader::Private
  {
    public:
      std::variant<ProjectRecord, UnreadableProject> read( simdjson::padded_string_view feature );

    private:
      /// Each returns whether the member could be read, and remembers its name where not.
      bool readFeature( simdjson::ondemand::object feature );
      bool readMember( std::string_view name, value json );
      bool readPlace( value json );
      bool readProperties( value json );
      bool readProperty( std::string_view name, value json );
      bool readRevision( value json );
      bool readUpdated( value json );
      bool refuse( std::string_view part );
      void noteUntold();

      simdjson::ondemand::parser mParser;
      FieldFinder mFields;
      ProjectRecord mProject;
      /// By their places in projectFields().
      std::bitset<PROJECT_FIELDS> mTold;
      std::optional<Error> mRefusal;
      QString mPart;
  };

  bool FeatureReader::Private::refuse( std::string_view part )
  {
    if ( mPart.isEmpty() )
      mPart = toQString( part );
    return false;
  }

  bool FeatureReader::Private::readRevision( value json )
  {
    json_type type = json_type::null;
    if ( json.type().get( type ) || type == json_type::null )
      return json.is_null().value_unsafe();
    const std::optional<std::string_view> text = readText( json, type );
    if ( text && !text->empty() )
      mProject.setRevision( '"' + std::string( *text ) + '"' );
    return text.has_value();
  }

  bool FeatureReader::Private::readUpdated( value json )
  {
    const std::optional<FieldValue> time = readValue( json, FieldType::DateTime );
    const auto *text = time ? std::get_if<std::string_view>( &*time ) : nullptr;
    return text ? mProject.setUpdated( *text ) : time.has_value();
  }

  bool FeatureReader::Private::readProperty( std::string_view name, value json )
  {
    if ( name == "revision" )
      return readRevision( json ) || refuse( name );
    if ( name == "updated" )
      return readUpdated( json ) || refuse( name );
    const std::optional<std::size_t> field = mFields.find( name );
    if ( !field )
      return true;
    mTold.set( *field );
    const std::optional<FieldValue> read = readValue( json, projectFields()[*field].type );
    return ( read && mProject.setField( *field, *read ) ) || refuse( name );
  }

  bool FeatureReader::Private::readProperties( value json )
  {
    simdjson::ondemand::object properties;
    if ( json.get_object().get( properties ) )
      return refuse( "properties" );
    for ( auto member : properties )
    {
      std::string_view name;
      value property;
      if ( member.unescaped_key().get( name ) || member.value().get( property ) )
        return refuse( "properties" );
      if ( !readProperty( name, property ) )
        return false;
    }
    return true;
  }

  bool FeatureReader::Private::readPlace( value json )
  {
    const std::optional<QgsGeometry> read = readGeometry( json );
    if ( !read )
      return refuse( "geometry" );
    const Result<QgsGeometry> place = normalized( *read );
    if ( !place )
    {
      mRefusal = place.error();
      return refuse( "geometry" );
    }
    mProject.setGeometry( *place );
    return true;
  }

  bool FeatureReader::Private::readMember( std::string_view name, value json )
  {
    if ( name == "id" )
    {
      json_type type = json_type::null;
      const std::optional<std::string_view> id = json.type().get( type ) ? std::nullopt : readText( json, type );
      mProject.setId( id.value_or( std::string_view() ) );
      return id || refuse( name );
    }
    if ( name == "geometry" )
      return readPlace( json );
    return name == "properties" ? readProperties( json ) : true;
  }

  bool FeatureReader::Private::readFeature( simdjson::ondemand::object feature )
  {
    bool isRead = true;
    for ( auto member : feature )
    {
      std::string_view name;
      value json;
      if ( member.unescaped_key().get( name ) || member.value().get( json ) )
        return refuse( "feature" );
      isRead = readMember( name, json ) && isRead;
    }
    return isRead && ( !mProject.id().empty() || refuse( "id" ) );
  }

  void FeatureReader::Private::noteUntold()
  {
    for ( std::size_t i = 0; i < PROJECT_FIELDS; ++i )
    {
      if ( !mTold[i] && projectFields()[i].group == FieldGroup::Reasons )
        mProject.setUntold( i );
    }
  }

  std::variant<ProjectRecord, UnreadableProject> FeatureReader::Private::read( simdjson::padded_string_view feature )
  {
    mProject = ProjectRecord();
    mTold.reset();
    mRefusal.reset();
    mPart.clear();
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    const bool isObject = !mParser.iterate( feature ).get( document ) && !document.get_object().get( object );
    if ( isObject ? readFeature( object ) : refuse( "feature" ) )
    {
      noteUntold();
      return std::move( mProject );
    }
    const ProjectId id = mProject.projectId();
    Error error = unreadable( id, mPart );
    if ( mRefusal )
      error.detail += QStringLiteral( ": %1" ).arg( mRefusal->detail );
    return UnreadableProject { id, error };
  }

  FeatureReader::FeatureReader()
      : d( std::make_unique<Private>() )
  {
  }

  FeatureReader::~FeatureReader() = default;

  std::variant<ProjectRecord, UnreadableProject> FeatureReader::read( std::string_view feature, std::size_t readableBehind )
  {
    return d->read( simdjson::padded_string_view( feature, feature.size() + readableBehind ) );
  }
} // namespace eplan
