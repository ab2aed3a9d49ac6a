// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/connections.h"

#include <qgssettings.h>

namespace eplan
{
  namespace
  {
    const QLatin1String CURRENT( "eplan/currentConnection" );
    const QLatin1String ALL( "eplan/connections" );

    /// The settings of one connection; a slash in its name must not open a group.
    QString keyOf( const QString &name, const char *setting )
    {
      return QStringLiteral( "%1/%2/%3" ).arg( ALL, QString::fromLatin1( QUrl::toPercentEncoding( name, " " ) ), QLatin1String( setting ) );
    }

    QString textOf( const QString &name, const char *setting )
    {
      return QgsSettings().value( keyOf( name, setting ) ).toString();
    }

    QStringList textsOf( const QList<Role> &roles )
    {
      QStringList texts;
      for ( const Role role : roles )
        texts.append( toText( role ) );
      return texts;
    }

    QList<Role> rolesOf( const QStringList &texts )
    {
      QList<Role> roles;
      for ( const QString &text : texts )
      {
        if ( const std::optional<Role> role = fromText<Role>( text ) )
          roles.append( *role );
      }
      return roles;
    }
  } // namespace

  QStringList Connections::names() const
  {
    QgsSettings settings;
    settings.beginGroup( ALL );
    QStringList names;
    for ( const QString &group : settings.childGroups() )
      names.append( QUrl::fromPercentEncoding( group.toLatin1() ) );
    return names;
  }

  std::optional<Connection> Connections::find( const QString &name ) const
  {
    const QUrl address( textOf( name, "address" ) );
    const std::optional<Mode> mode = fromText<Mode>( textOf( name, "mode" ) );
    if ( name.isEmpty() || !address.isValid() || address.isEmpty() || !mode )
      return std::nullopt;
    return Connection { name, address, *mode, textOf( name, "authcfg" ) };
  }

  void Connections::save( const Connection &connection )
  {
    QgsSettings settings;
    settings.setValue( keyOf( connection.name, "address" ), connection.address.toString() );
    settings.setValue( keyOf( connection.name, "mode" ), QString( toText( connection.mode ) ) );
    settings.setValue( keyOf( connection.name, "authcfg" ), connection.authConfigId );
  }

  void Connections::remove( const QString &name )
  {
    QgsSettings settings;
    settings.remove( keyOf( name, "" ).chopped( 1 ) );
    if ( settings.value( CURRENT ).toString() == name )
      settings.remove( CURRENT );
  }

  std::optional<Connection> Connections::current() const
  {
    return find( QgsSettings().value( CURRENT ).toString() );
  }

  void Connections::setCurrent( const QString &name )
  {
    QgsSettings().setValue( CURRENT, name );
  }

  std::optional<KnownAccount> Connections::knownAccount( const QString &name ) const
  {
    KnownAccount known;
    known.account.user = textOf( name, "account/user" );
    if ( known.account.user.isEmpty() )
      return std::nullopt;
    known.account.name = textOf( name, "account/name" );
    known.account.roles = rolesOf( QgsSettings().value( keyOf( name, "account/roles" ) ).toStringList() );
    known.account.organisation = { textOf( name, "account/organisation" ) };
    known.account.province = textOf( name, "account/province" );
    known.organisationThai = textOf( name, "account/organisationThai" );
    known.organisationEnglish = textOf( name, "account/organisationEnglish" );
    return known;
  }

  void Connections::remember( const QString &name, const KnownAccount &known )
  {
    QgsSettings settings;
    settings.setValue( keyOf( name, "account/user" ), known.account.user );
    settings.setValue( keyOf( name, "account/name" ), known.account.name );
    settings.setValue( keyOf( name, "account/roles" ), textsOf( known.account.roles ) );
    settings.setValue( keyOf( name, "account/organisation" ), known.account.organisation.text );
    settings.setValue( keyOf( name, "account/province" ), known.account.province );
    settings.setValue( keyOf( name, "account/organisationThai" ), known.organisationThai );
    settings.setValue( keyOf( name, "account/organisationEnglish" ), known.organisationEnglish );
  }

  void Connections::forgetAccount( const QString &name )
  {
    QgsSettings().remove( keyOf( name, "account" ) );
  }

  bool Connections::signsInAtStart( const QString &name ) const
  {
    return QgsSettings().value( keyOf( name, "signInAtStart" ), false ).toBool();
  }

  void Connections::setSignsInAtStart( const QString &name, bool signsIn )
  {
    QgsSettings().setValue( keyOf( name, "signInAtStart" ), signsIn );
  }
} // namespace eplan
