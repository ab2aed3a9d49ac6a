// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/landing.h"

#include "domain/projectfields.h"
#include "remote/httpmessage.h"
#include "remote/jsonobject.h"

#include <qgsogrutils.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cpl_error.h>
#include <ogr_api.h>

namespace eplan
{
  namespace
  {
    QString textOf( const QJsonObject &object, const char *name )
    {
      return object.value( QLatin1String( name ) ).toVariant().toString();
    }

    QList<Role> rolesOf( const QJsonArray &names )
    {
      QList<Role> roles;
      for ( const QJsonValue &name : names )
      {
        if ( const std::optional<Role> role = fromText<Role>( name.toString() ) )
          roles.append( *role );
      }
      return roles;
    }

    struct QuietGdal
    {
        QuietGdal() { CPLPushErrorHandler( CPLQuietErrorHandler ); }
        ~QuietGdal() { CPLPopErrorHandler(); }
    };

    QgsGeometry geometryOf( const QJsonValue &json )
    {
      if ( !json.isObject() )
        return {};
      const QByteArray text = QJsonDocument( json.toObject() ).toJson( QJsonDocument::Compact );
      // An area that GDAL cannot read is no area; it need not say so on the console.
      const QuietGdal quiet;
      const gdal::ogr_geometry_unique_ptr geometry( OGR_G_CreateGeometryFromJson( text.constData() ) );
      return geometry ? QgsOgrUtils::ogrGeometryToQgsGeometry( geometry.get() ) : QgsGeometry();
    }

    Organisation organisationOf( const QJsonObject &feature )
    {
      const QJsonObject properties = feature.value( QLatin1String( "properties" ) ).toObject();
      return { .code = { textOf( properties, "code" ) },
               .nameThai = textOf( properties, "name_th" ),
               .nameEnglish = textOf( properties, "name_en" ),
               .type = textOf( properties, "type" ),
               .province = textOf( properties, "province" ),
               .boundary = geometryOf( feature.value( QLatin1String( "geometry" ) ) ) };
    }

    QString nextOf( const QJsonArray &links )
    {
      for ( const QJsonValue &link : links )
      {
        if ( textOf( link.toObject(), "rel" ) == QLatin1String( "next" ) )
          return textOf( link.toObject(), "href" );
      }
      return {};
    }
  } // namespace

  std::optional<ServiceDescription> parseLanding( const QByteArray &json )
  {
    const QJsonObject landing = readObject( json );
    if ( !landing.value( QLatin1String( "links" ) ).isArray() )
      return std::nullopt;
    ServiceDescription service;
    service.title = textOf( landing, "title" );
    service.isPractice = textOf( landing, "eplan:mode" ) == toText( Mode::Practice );
    return service;
  }

  bool addConformance( ServiceDescription &service, const QByteArray &json )
  {
    const QJsonValue classes = readObject( json ).value( QLatin1String( "conformsTo" ) );
    if ( !classes.isArray() )
      return false;
    const QJsonArray uris = classes.toArray();
    for ( const QJsonValue &uri : uris )
    {
      const QString name = uri.toString();
      service.patches |= name.endsWith( QLatin1String( "/conf/update" ) );
      service.writable |=
        name.endsWith( QLatin1String( "/conf/update" ) ) || name.endsWith( QLatin1String( "/conf/create-replace-delete" ) );
      service.locksWrites |= name.endsWith( QLatin1String( "/conf/optimistic-locking-etags" ) );
    }
    return true;
  }

  void addAllowed( ServiceDescription &service, const QByteArray &allow )
  {
    service.patches = allows( allow, Method::Patch );
    service.writable = service.patches || allows( allow, Method::Put );
  }

  void addSchema( ServiceDescription &service, const QByteArray &json )
  {
    const QLatin1String properties( "properties" );
    const QJsonObject ofItem = readObject( json ).value( properties ).toObject();
    // Of the properties, or of the whole feature in GeoJSON.
    const QJsonObject ofFeature = ofItem.value( properties ).toObject().value( properties ).toObject();
    for ( const ProjectField &field : projectFields() )
    {
      if ( field.group == FieldGroup::Reasons && ( ofItem.contains( field.name ) || ofFeature.contains( field.name ) ) )
        service.reasons << field.name;
    }
  }

  Result<void> checkMode( const ServiceDescription &service, const Connection &connection )
  {
    if ( service.isPractice == ( connection.mode == Mode::Practice ) )
      return {};
    const QString host = connection.address.host();
    const QString message =
      service.isPractice
        ? QCoreApplication::translate(
            "Remote",
            "%1 is a practice service, but this connection is for the real e-Plan. Nothing was sent. Choose practice for this address." )
            .arg( host )
        : QCoreApplication::translate(
            "Remote",
            "%1 is not a practice service, so practising there is refused and nothing was sent. Enter the address your trainer gave you." )
            .arg( host );
    return Error { ErrorCode::InvalidAddress, message,
                   QStringLiteral( "the landing page declares practice: %1" ).arg( service.isPractice ) };
  }

  std::optional<Account> parseAccount( const QByteArray &json )
  {
    const QJsonObject info = readObject( json );
    Account account;
    account.user = textOf( info, info.contains( QLatin1String( "preferred_username" ) ) ? "preferred_username" : "sub" );
    account.name = textOf( info, "name" );
    account.roles = rolesOf( info.value( QLatin1String( "roles" ) ).toArray() );
    account.organisation.text = textOf( info, "organisation" );
    account.province = textOf( info, "province" );
    return account.user.isEmpty() ? std::nullopt : std::optional( account );
  }

  std::optional<OrganisationPage> parseOrganisations( const QByteArray &json )
  {
    const QJsonObject collection = readObject( json );
    if ( !collection.value( QLatin1String( "features" ) ).isArray() )
      return std::nullopt;
    OrganisationPage page;
    const QJsonArray features = collection.value( QLatin1String( "features" ) ).toArray();
    for ( const QJsonValue &feature : features )
      page.organisations.append( organisationOf( feature.toObject() ) );
    page.next = nextOf( collection.value( QLatin1String( "links" ) ).toArray() );
    return page;
  }
} // namespace eplan
