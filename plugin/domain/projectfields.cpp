// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/projectfields.h"

#include "base/timestamp.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace eplan
{
  namespace
  {
    /// For members that may be missing: \a decoded, or missing where \a value is; nothing where there was a value that could not be read.
    template <typename T>
    std::optional<std::optional<T>> known( std::optional<T> decoded, const QVariant &value )
    {
      if ( value.isValid() && !decoded )
        return std::nullopt;
      return std::make_optional( value.isValid() ? std::move( decoded ) : std::optional<T>() );
    }

    /// \a value as it is, where it is a T.
    template <typename T>
    std::optional<FieldValue> onlyA( const FieldValue &value )
    {
      return std::holds_alternative<T>( value ) ? std::optional( value ) : std::nullopt;
    }

    template <typename T>
    std::optional<FieldValue> onlyAKnown( const FieldValue &value )
    {
      return isMissing( value ) ? std::optional( value ) : onlyA<T>( value );
    }

    /// How a member of type T travels.
    template <typename T>
    struct Codec;

    template <>
    struct Codec<QString>
    {
        static constexpr FieldType type = FieldType::Text;
        static QVariant read( const QString &value ) { return value.isEmpty() ? QVariant() : QVariant( value ); }
        static std::optional<QString> write( const QVariant &value ) { return value.toString(); }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string & )
        {
          const auto *text = std::get_if<std::string_view>( &value );
          return text && text->empty() ? FieldValue() : onlyAKnown<std::string_view>( value );
        }
    };

    template <typename Tag>
    struct Codec<Identifier<Tag>>
    {
        static constexpr FieldType type = FieldType::Text;
        static QVariant read( const Identifier<Tag> &value ) { return Codec<QString>::read( value.text ); }
        static std::optional<Identifier<Tag>> write( const QVariant &value ) { return Identifier<Tag> { value.toString() }; }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string &spelling )
        {
          return Codec<QString>::spell( value, spelling );
        }
    };

    template <>
    struct Codec<QList<Acceptance>>
    {
        static constexpr FieldType type = FieldType::Text;
        static QVariant read( const QList<Acceptance> &value ) { return Codec<QString>::read( writeAcceptances( value ) ); }
        static std::optional<QList<Acceptance>> write( const QVariant &value ) { return parseAcceptances( value.toString() ); }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string &spelling )
        {
          const auto *text = std::get_if<std::string_view>( &value );
          if ( !text )
            return onlyAKnown<std::string_view>( value );
          spelling =
            writeAcceptances( parseAcceptances( QString::fromUtf8( text->data(), static_cast<int>( text->size() ) ) ) ).toStdString();
          return spelling.empty() ? FieldValue() : FieldValue( spelling );
        }
    };

    template <>
    struct Codec<FiscalYear>
    {
        static constexpr FieldType type = FieldType::Integer;
        static QVariant read( const FiscalYear &value ) { return value.buddhistYear(); }
        static std::optional<FiscalYear> write( const QVariant &value )
        {
          bool isNumber = false;
          const int year = value.toInt( &isNumber );
          return isNumber ? std::optional( FiscalYear( year ) ) : std::nullopt;
        }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string & )
        {
          const auto *year = std::get_if<qint64>( &value );
          return year && *year == static_cast<int>( *year ) ? std::optional( value ) : std::nullopt;
        }
    };

    template <>
    struct Codec<std::optional<Baht>>
    {
        static constexpr FieldType type = FieldType::Decimal;
        static QVariant read( const std::optional<Baht> &value ) { return value ? QVariant( value->toDecimal() ) : QVariant(); }
        static std::optional<std::optional<Baht>> write( const QVariant &value )
        {
          const std::optional<Baht> amount = Baht::fromDecimal( value.toString() );
          return known( amount, value );
        }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string &spelling )
        {
          const auto *text = std::get_if<std::string_view>( &value );
          const std::optional<Baht> amount = text ? Baht::fromDecimal( *text ) : std::nullopt;
          if ( !amount )
            return isMissing( value ) ? std::optional( value ) : std::nullopt;
          spelling = amount->decimal();
          return spelling;
        }
    };

    template <typename Unit>
    struct Codec<std::optional<Unit>>
    {
        static constexpr FieldType type = FieldType::Real;
        static QVariant read( const std::optional<Unit> &value ) { return value ? QVariant( value->value ) : QVariant(); }
        static std::optional<std::optional<Unit>> write( const QVariant &value )
        {
          bool isNumber = false;
          const double number = value.toDouble( &isNumber );
          return known( isNumber ? std::optional( Unit { number } ) : std::nullopt, value );
        }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string & ) { return onlyAKnown<double>( value ); }
    };

    template <>
    struct Codec<QDateTime>
    {
        static constexpr FieldType type = FieldType::DateTime;
        static QVariant read( const QDateTime &value ) { return value.isValid() ? QVariant( value ) : QVariant(); }
        static std::optional<QDateTime> write( const QVariant &value )
        {
          const QDateTime time = value.toDateTime().toUTC();
          return value.isValid() && !time.isValid() ? std::nullopt : std::optional( time );
        }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string &spelling )
        {
          if ( isMissing( value ) )
            return value;
          const auto *text = std::get_if<std::string_view>( &value );
          return text ? spellTimestamp( *text, spelling ) : std::nullopt;
        }
    };

    template <typename Enum>
    struct EnumCodec
    {
        static constexpr FieldType type = FieldType::Text;
        static QVariant read( Enum value ) { return QString( toText( value ) ); }
        static std::optional<Enum> write( const QVariant &value ) { return fromText<Enum>( value.toString() ); }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string & )
        {
          const auto *text = std::get_if<std::string_view>( &value );
          const bool isOne = text && std::ranges::any_of( EnumText<Enum>::texts, [text]( QLatin1String one ) {
                               return *text == std::string_view( one.latin1(), static_cast<std::size_t>( one.size() ) );
                             } );
          return isOne ? std::optional( value ) : std::nullopt;
        }
    };

    template <>
    struct Codec<Kind> : EnumCodec<Kind>
    {};

    template <>
    struct Codec<ProjectState> : EnumCodec<ProjectState>
    {};

    template <>
    struct Codec<ReviewState> : EnumCodec<ReviewState>
    {
        /// A project that nobody reviewed may have no review state at all.
        static std::optional<ReviewState> write( const QVariant &value )
        {
          return value.isValid() ? EnumCodec::write( value ) : ReviewState::None;
        }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string &spelling )
        {
          return EnumCodec::spell( isMissing( value ) ? FieldValue( std::string_view( "none" ) ) : value, spelling );
        }
    };

    template <>
    struct Codec<std::optional<PlacedHow>>
    {
        static constexpr FieldType type = FieldType::Text;
        static QVariant read( const std::optional<PlacedHow> &value ) { return value ? QVariant( toText( *value ) ) : QVariant(); }
        static std::optional<std::optional<PlacedHow>> write( const QVariant &value )
        {
          return known( fromText<PlacedHow>( value.toString() ), value );
        }
        static std::optional<FieldValue> spell( const FieldValue &value, std::string &spelling )
        {
          return isMissing( value ) ? std::optional( value ) : EnumCodec<PlacedHow>::spell( value, spelling );
        }
    };

    template <auto... Path>
    decltype( auto ) follow( auto &project )
    {
      return ( project.*....*Path );
    }

    /// The field that lies along a path of members, such as &Project::placement, &Placement::note.
    template <auto... Path>
    constexpr ProjectField field( const char *name, FieldGroup group )
    {
      using Member = std::remove_cvref_t<decltype( follow<Path...>( std::declval<Project &>() ) )>;
      return { QLatin1String( name ), Codec<Member>::type, group,
               []( const Project &project ) { return Codec<Member>::read( follow<Path...>( project ) ); },
               []( Project &project, const QVariant &value ) {
                 auto written = Codec<Member>::write( value );
                 if ( !written )
                   return false;
                 follow<Path...>( project ) = *std::move( written );
                 return true;
               },
               Codec<Member>::spell };
    }
  } // namespace

  QString columnType( FieldType type )
  {
    switch ( type )
    {
      case FieldType::Text:
      case FieldType::Decimal:
        break;
      case FieldType::Integer:
        return QStringLiteral( "INTEGER" );
      case FieldType::Real:
        return QStringLiteral( "REAL" );
      case FieldType::DateTime:
        return QStringLiteral( "DATETIME" );
    }
    return QStringLiteral( "TEXT" );
  }

  std::span<const ProjectField> projectFields()
  {
    using enum FieldGroup;
    static const std::array fields {
      field<&Project::code>( "code", Plan ),
      field<&Project::title>( "title", Plan ),
      field<&Project::kind>( "kind", Plan ),
      field<&Project::category>( "category", Plan ),
      field<&Project::organisation>( "organisation", Plan ),
      field<&Project::province>( "province", Plan ),
      field<&Project::district>( "district", Plan ),
      field<&Project::subdistrict>( "subdistrict", Plan ),
      field<&Project::village>( "village", Plan ),
      field<&Project::fiscalYear>( "fiscal_year", Plan ),
      field<&Project::strategy>( "strategy", Plan ),
      field<&Project::programme>( "programme", Plan ),
      field<&Project::budget>( "budget", Plan ),
      field<&Project::budgetSource>( "budget_source", Plan ),
      field<&Project::contractAmount>( "contract_amount", Plan ),
      field<&Project::disbursed>( "disbursed", Plan ),
      field<&Project::state>( "state", Plan ),
      field<&Project::quantity>( "quantity", Plan ),
      field<&Project::length>( "length", Plan ),
      field<&Project::width>( "width", Plan ),
      field<&Project::area>( "area", Plan ),
      field<&Project::responsible>( "responsible", Plan ),
      field<&Project::placement, &Placement::by>( "placed_by", FieldGroup::Placement ),
      field<&Project::placement, &Placement::at>( "placed_at", FieldGroup::Placement ),
      field<&Project::placement, &Placement::how>( "placed_how", FieldGroup::Placement ),
      field<&Project::placement, &Placement::from>( "placed_from", FieldGroup::Placement ),
      field<&Project::placement, &Placement::datum>( "datum", FieldGroup::Placement ),
      field<&Project::placement, &Placement::accuracy>( "accuracy", FieldGroup::Placement ),
      field<&Project::placement, &Placement::note>( "note", FieldGroup::Placement ),
      field<&Project::review, &Review::state>( "review_state", FieldGroup::Review ),
      field<&Project::review, &Review::note>( "review_note", FieldGroup::Review ),
      field<&Project::review, &Review::by>( "reviewed_by", FieldGroup::Review ),
      field<&Project::review, &Review::at>( "reviewed_at", FieldGroup::Review ),
      field<&Project::placement, &Placement::accepted>( "accepted_findings", Reasons ),
      field<&Project::placement, &Placement::justified, &Justifications::others>( "duplicate_of", Reasons ),
      field<&Project::placement, &Placement::justified, &Justifications::reasons>( "duplicate_reason", Reasons ),
    };
    static_assert( fields.size() == PROJECT_FIELDS );
    return fields;
  }

  void fillUntold( Project &theirs, const Placement &known )
  {
    Project filled = theirs;
    keepReasons( known, filled.placement, ROUNDED_ALIKE );
    for ( const ProjectField &field : projectFields() )
    {
      if ( theirs.untold.contains( field.name ) )
        field.write( theirs, field.read( filled ) );
    }
    theirs.untold.clear();
  }

  QVariant toVariant( const FieldValue &value, FieldType type )
  {
    if ( const auto *whole = std::get_if<qint64>( &value ) )
      return static_cast<int>( *whole );
    if ( const auto *number = std::get_if<double>( &value ) )
      return *number;
    const auto *text = std::get_if<std::string_view>( &value );
    if ( !text )
      return {};
    return type == FieldType::DateTime ? QVariant( parseTimestamp( *text ) )
                                       : QVariant( QString::fromUtf8( text->data(), static_cast<int>( text->size() ) ) );
  }

  FieldValue toFieldValue( const QVariant &value, std::string &kept )
  {
    switch ( static_cast<QMetaType::Type>( value.userType() ) )
    {
      case QMetaType::UnknownType:
        return {};
      case QMetaType::Int:
        return value.toLongLong();
      case QMetaType::Double:
        return value.toDouble();
      case QMetaType::QDateTime:
        kept = writeTimestamp( value.toDateTime() );
        return kept;
      default:
        kept = value.toString().toStdString();
        return kept;
    }
  }
} // namespace eplan
