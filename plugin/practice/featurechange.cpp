// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/featurechange.h"

#include "domain/placement.h"
#include "geopackage/geometryblob.h"
#include "practice/access.h"
#include "practice/geojsongeometry.h"
#include "practice/itemsquery.h"
#include "practice/json.h"

#include <qgsrectangle.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr int LONGEST_TEXT = 10000;

    const QString GEOMETRY = QStringLiteral( "geometry" );
    const QString PROPERTIES = QStringLiteral( "properties" );
    const QString ACCEPTED = QStringLiteral( "accepted_findings" );

    /// Why a value cannot be what a property has.
    struct Wrong
    {
        std::string detail;
        bool operator==( const Wrong & ) const = default;
    };
    using ValueOrProblem = std::variant<QVariant, Wrong>;

    ValueOrProblem textOf( const QJsonValue &value )
    {
      const QString text = value.toString();
      if ( !value.isString() )
        return Wrong { "must be text or null." };
      if ( text.size() > LONGEST_TEXT || text.contains( QChar( 0 ) ) )
        return Wrong { "must be text of at most 10,000 characters, without a null character." };
      return QVariant( text );
    }

    ValueOrProblem integerOf( const QJsonValue &value )
    {
      const double number = value.toDouble( NAN );
      if ( std::trunc( number ) != number || std::abs( number ) > 1e9 )
        return Wrong { "must be a whole number." };
      return QVariant( static_cast<int>( number ) );
    }

    ValueOrProblem decimalOf( const QJsonValue &value )
    {
      if ( !value.isDouble() )
        return Wrong { "must be a number." };
      std::string digits;
      json::appendNumber( digits, value.toDouble() );
      return QVariant( QString::fromStdString( digits ) );
    }

    ValueOrProblem realOf( const QJsonValue &value )
    {
      const double number = value.toDouble( NAN );
      if ( !std::isfinite( number ) || number < 0 )
        return Wrong { "must be a number, and not less than zero." };
      return QVariant( number );
    }

    ValueOrProblem dateTimeOf( const QJsonValue &value )
    {
      const std::optional<qint64> time = timeOf( value.toString().toStdString() );
      if ( !time )
        return Wrong { "must be a time like 2026-11-22T08:30:00Z." };
      return QVariant( QDateTime::fromMSecsSinceEpoch( *time, Qt::UTC ) );
    }

    ValueOrProblem valueOf( const QJsonValue &value, FieldType type )
    {
      if ( value.isNull() || value.isUndefined() )
        return QVariant();
      switch ( type )
      {
        case FieldType::Text:
          return textOf( value );
        case FieldType::Integer:
          return integerOf( value );
        case FieldType::Decimal:
          return decimalOf( value );
        case FieldType::Real:
          return realOf( value );
        case FieldType::DateTime:
          return dateTimeOf( value );
      }
      return QVariant();
    }

    /// The value in the one form in which the file holds it.
    ValueOrProblem canonical( const ProjectField &field, const QJsonValue &value )
    {
      ValueOrProblem read = valueOf( value, field.type );
      if ( std::holds_alternative<Wrong>( read ) )
        return read;
      Project scratch;
      if ( !field.write( scratch, std::get<QVariant>( read ) ) )
        return Wrong { "has a value that does not exist here." };
      return field.read( scratch );
    }

    std::string pointerTo( const QString &member )
    {
      QString escaped = member;
      escaped.replace( '~', QStringLiteral( "~0" ) ).replace( '/', QStringLiteral( "~1" ) );
      return '/' + escaped.toStdString();
    }

    /// Gathers what a write changes, and everything that is wrong with it.
    class Comparison
    {
      public:
        Comparison( const QJsonObject &stored, const QJsonObject &wanted, const Author &author )
            : mStored( stored )
            , mWanted( wanted )
            , mAuthor( author )
        {
        }

        OrRefusal<FeatureChange> outcome();

      private:
        void compareMembers();
        void compareGeometry();
        void compareProperties();
        void compareField( const ProjectField &field, const QJsonValue &was, const QJsonValue &becomes );
        void change( const QString &column, const QVariant &value, FieldGroup group, const std::string &pointer );
        void stamp();
        void setUnlessGiven( const char *column, const QVariant &value ) { mChange.columns.emplace( column, value ); }

        const QJsonObject &mStored;
        const QJsonObject &mWanted;
        const Author &mAuthor;
        FeatureChange mChange;
        bool mPlacementChanged = false;
        bool mReviewChanged = false;
        bool mReasonsChanged = false;
        std::vector<FieldProblem> mImpossible;
        std::vector<FieldProblem> mForbidden;
    };

    OrRefusal<FeatureChange> Comparison::outcome()
    {
      compareMembers();
      compareGeometry();
      compareProperties();
      if ( !mImpossible.empty() )
        return problem( 422, mImpossible.front().pointer + ' ' + mImpossible.front().detail, mImpossible );
      if ( !mForbidden.empty() )
        return problem( 403, "You may not change " + mForbidden.front().pointer + '.', mForbidden );
      stamp();
      return mChange;
    }

    void Comparison::compareMembers()
    {
      for ( auto member = mWanted.begin(); member != mWanted.end(); ++member )
      {
        const bool mustBeSame = member.key() == QLatin1String( "type" ) || member.key() == QLatin1String( "id" );
        if ( mustBeSame && member.value() != mStored[member.key()] )
          mImpossible.push_back( { pointerTo( member.key() ), "cannot be changed." } );
        if ( !mustBeSame && member.key() != GEOMETRY && member.key() != PROPERTIES && member.key() != QLatin1String( "links" ) )
          mImpossible.push_back( { pointerTo( member.key() ), "is not known here." } );
      }
    }

    void Comparison::compareGeometry()
    {
      const QJsonValue wanted = mWanted.contains( GEOMETRY ) ? mWanted[GEOMETRY] : QJsonValue();
      if ( wanted == mStored[GEOMETRY] )
        return;
      const auto place = placeOf( wanted );
      if ( const auto *problem = std::get_if<FieldProblem>( &place ) )
        return mImpossible.push_back( *problem );
      const auto &geometry = std::get<QgsGeometry>( place );
      const QByteArray blob = toGeometryBlob( geometry );
      if ( blob == toGeometryBlob( std::get<QgsGeometry>( placeOf( mStored[GEOMETRY] ) ) ) )
        return;
      change( QStringLiteral( "geom" ), blob, FieldGroup::Placement, "/geometry" );
      if ( geometry.isNull() )
        return;
      const QgsRectangle box = geometry.boundingBox();
      mChange.box = { box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum() };
    }

    void Comparison::compareProperties()
    {
      if ( !mWanted[PROPERTIES].isObject() )
        return mImpossible.push_back( { "/properties", "must be an object." } );
      const QJsonObject was = mStored[PROPERTIES].toObject();
      QJsonObject becomes = mWanted[PROPERTIES].toObject();
      for ( const ProjectField &field : projectFields() )
        compareField( field, was[field.name], becomes.take( field.name ) );
      for ( auto member = becomes.begin(); member != becomes.end(); ++member )
      {
        const std::string pointer = "/properties" + pointerTo( member.key() );
        if ( !was.contains( member.key() ) )
          mImpossible.push_back( { pointer, "is not known here." } );
        else if ( member.value() != was[member.key()] )
          mImpossible.push_back( { pointer, "is set by the service." } );
      }
    }

    void Comparison::compareField( const ProjectField &field, const QJsonValue &was, const QJsonValue &becomes )
    {
      const std::string pointer = "/properties/" + std::string( field.name.data(), field.name.size() );
      const ValueOrProblem wanted = canonical( field, becomes );
      if ( const auto *wrong = std::get_if<Wrong>( &wanted ) )
        return mImpossible.push_back( { pointer, wrong->detail } );
      const ValueOrProblem stored = canonical( field, was );
      if ( wanted != stored )
        change( field.name, std::get<QVariant>( wanted ), field.group, pointer );
    }

    void Comparison::change( const QString &column, const QVariant &value, FieldGroup group, const std::string &pointer )
    {
      if ( !mayWrite( mAuthor.account, group ) )
        return mForbidden.push_back( { pointer, "is not yours to change." } );
      mChange.columns.insert_or_assign( column, value );
      mPlacementChanged |= group == FieldGroup::Placement;
      mReviewChanged |= group == FieldGroup::Review;
      mReasonsChanged |= group == FieldGroup::Reasons;
    }

    void Comparison::stamp()
    {
      const auto geometry = mChange.columns.find( QStringLiteral( "geom" ) );
      const bool isMoved = geometry != mChange.columns.end();
      const bool isPlaced = isMoved ? !geometry->second.toByteArray().isEmpty() : !mStored[GEOMETRY].isNull();
      if ( mPlacementChanged )
      {
        setUnlessGiven( "placed_by", isPlaced ? QVariant( mAuthor.account.user ) : QVariant() );
        setUnlessGiven( "placed_at", isPlaced ? QVariant( mAuthor.now ) : QVariant() );
      }
      const QString review = mStored[PROPERTIES].toObject()[QStringLiteral( "review_state" )].toString();
      // The engineer's answer to the province's advice.
      const bool isAnswered = isMoved || mReasonsChanged;
      if ( isAnswered && !mReviewChanged && fromText<ReviewState>( review ) == ReviewState::Returned )
        setUnlessGiven( "review_state", QString( toText( ReviewState::None ) ) );
      if ( mReviewChanged )
      {
        setUnlessGiven( "reviewed_by", mAuthor.account.user );
        setUnlessGiven( "reviewed_at", mAuthor.now );
      }
    }

    QJsonObject merged( QJsonObject target, const QJsonObject &patch )
    {
      for ( auto member = patch.begin(); member != patch.end(); ++member )
      {
        if ( member.value().isNull() )
          target.remove( member.key() );
        else if ( member.value().isObject() )
          target[member.key()] = merged( target[member.key()].toObject(), member.value().toObject() );
        else
          target[member.key()] = member.value();
      }
      return target;
    }

    /// A geometry that cannot be read is refused later, whatever this says.
    bool isMoved( const QJsonValue &was, const QJsonValue &becomes )
    {
      const auto before = placeOf( was );
      const auto after = placeOf( becomes );
      const auto *from = std::get_if<QgsGeometry>( &before );
      const auto *to = std::get_if<QgsGeometry>( &after );
      return from && to && !samePlace( *from, *to, ROUNDED_ALIKE );
    }

    /// Whether \a body holds a number that JSON allows and a double cannot hold.
    bool hasHugeNumber( const std::string &body )
    {
      static const QRegularExpression huge( QStringLiteral( "[:,\\[]\\s*-?\\d+(?:\\.\\d+)?[eE]\\+?\\d{3,}\\s*[,\\]}]" ) );
      return huge.match( QString::fromUtf8( body.data(), static_cast<int>( body.size() ) ) ).hasMatch();
    }
  } // namespace

  OrRefusal<QJsonObject> objectOf( const std::string &body )
  {
    QJsonParseError error;
    const QJsonDocument document =
      QJsonDocument::fromJson( QByteArray::fromRawData( body.data(), static_cast<int>( body.size() ) ), &error );
    if ( error.error == QJsonParseError::IllegalNumber && hasHugeNumber( body ) )
      return problem( 422, "A number is too large.", { { "", "has a number that is too large." } } );
    if ( !document.isObject() )
      return problem( 400, "The body is not a JSON object (" + error.errorString().toStdString() + " at byte " +
                             std::to_string( error.offset ) + ")." );
    return document.object();
  }

  QJsonObject patched( const QJsonObject &stored, const QJsonObject &patch )
  {
    QJsonObject feature = merged( stored, patch );
    if ( patch[PROPERTIES].toObject().contains( ACCEPTED ) || !isMoved( stored[GEOMETRY], feature[GEOMETRY] ) )
      return feature;
    QJsonObject properties = feature[PROPERTIES].toObject();
    properties.remove( ACCEPTED );
    feature[PROPERTIES] = properties;
    return feature;
  }

  OrRefusal<FeatureChange> changeBetween( const QJsonObject &stored, const QJsonObject &wanted, const Author &author )
  {
    return Comparison( stored, wanted, author ).outcome();
  }
} // namespace eplan
