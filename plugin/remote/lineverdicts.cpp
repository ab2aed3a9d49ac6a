// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/lineverdicts.h"

#include "remote/diagnosiswords.h"
#include "remote/networkmanager.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    using Socket = QAbstractSocket::SocketError;

    int portOf( const QUrl &address )
    {
      return address.port( address.scheme() == QLatin1String( "https" ) ? 443 : 80 );
    }

    QString hostAndPort( const QUrl &address )
    {
      return QStringLiteral( "%1:%2" ).arg( address.host() ).arg( portOf( address ) );
    }
  } // namespace

  DiagnosisStep judgeAddress( const Connection &connection )
  {
    const Result<QUrl> address = serviceAddress( connection.address.toString(), connection.mode );
    if ( !address )
      return { Station::Address, StepState::Failed, address.error().message, address.error().detail };
    const QString sentence = QCoreApplication::translate( "Diagnosis", "The address leads to %1, port %2." )
                               .arg( address->host(), QString::number( portOf( *address ) ) );
    return { Station::Address, StepState::Ok, sentence, address->toString() };
  }

  DiagnosisStep judgeName( const NameFacts &facts )
  {
    if ( !QHostAddress( facts.host ).isNull() )
      return { Station::Name, StepState::Ok,
               QCoreApplication::translate( "Diagnosis", "The address holds a number, so no name has to be looked up." ) };
    if ( !facts.addresses.isEmpty() )
    {
      QStringList addresses;
      for ( const QHostAddress &address : facts.addresses )
        addresses << address.toString();
      return { Station::Name, StepState::Ok, QCoreApplication::translate( "Diagnosis", "The name %1 was found." ).arg( facts.host ),
               addresses.join( QStringLiteral( ", " ) ) };
    }
    if ( facts.byProxy )
      return {
        Station::Name, StepState::Ok,
        QCoreApplication::translate( "Diagnosis", "This computer does not know the name %1; the proxy looks it up." ).arg( facts.host ),
        facts.fault };
    QUrl address;
    address.setHost( facts.host );
    return { Station::Name, StepState::Failed, networkError( address, QNetworkReply::HostNotFoundError ).message, facts.fault };
  }

  bool isProxy( const QNetworkProxy &proxy )
  {
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
  }

  DiagnosisStep judgeProxy( const ProxyFacts &facts )
  {
    const QString host = facts.address.host();
    if ( !isProxy( facts.proxy ) )
      return { Station::Proxy, StepState::Ok,
               isLoopback( host )
                 ? QCoreApplication::translate( "Diagnosis", "The service runs on this computer, so the way to it needs no proxy." )
                 : QCoreApplication::translate( "Diagnosis", "No proxy is set: QGIS goes to %1 directly." ).arg( host ) };
    const QString where = QStringLiteral( "%1:%2" ).arg( facts.proxy.hostName() ).arg( facts.proxy.port() );
    const QString detail = facts.fault.isEmpty() ? where : QStringLiteral( "%1: %2" ).arg( where, facts.fault );
    const bool tunnels = facts.proxy.capabilities().testFlag( QNetworkProxy::TunnelingCapability );
    if ( !tunnels )
      return { Station::Proxy, StepState::Failed,
               QCoreApplication::translate( "Diagnosis",
                                            "The kind of proxy that is set in QGIS carries no secure connections. Choose the type "
                                            "HttpProxy in QGIS under Settings, Options, Network." ),
               detail };
    if ( !facts.answers )
      return {
        Station::Proxy, StepState::Failed,
        QCoreApplication::translate(
          "Diagnosis", "The way leads through the proxy %1, which does not answer. Check it in QGIS under Settings, Options, Network." )
          .arg( where ),
        detail };
    return { Station::Proxy, StepState::Ok,
             QCoreApplication::translate( "Diagnosis", "The way leads through the proxy %1, which answers." ).arg( where ), detail };
  }

  DiagnosisStep judgeLine( const LineFacts &facts )
  {
    const QString host = facts.address.host();
    const QString port = QString::number( portOf( facts.address ) );
    if ( facts.connected )
      return { Station::Line, StepState::Ok,
               facts.byProxy ? QCoreApplication::translate( "Diagnosis", "The proxy connects QGIS to %1, port %2." ).arg( host, port )
                             : QCoreApplication::translate( "Diagnosis", "%1 accepts the connection on port %2." ).arg( host, port ),
               facts.fault };
    const auto failed = [&facts]( const QString &sentence )
    {
      return DiagnosisStep { Station::Line, StepState::Failed, sentence,
                             QStringLiteral( "%1: %2" ).arg( hostAndPort( facts.address ), facts.fault ) };
    };
    if ( facts.error == Socket::ProxyAuthenticationRequiredError )
      return failed( networkError( facts.address, QNetworkReply::ProxyAuthenticationRequiredError ).message );
    // Through a proxy, every other failure is told by the proxy.
    if ( facts.byProxy )
      return failed( networkError( facts.address, QNetworkReply::UnknownProxyError ).message );
    if ( facts.error == Socket::ConnectionRefusedError )
      return failed( QCoreApplication::translate(
                       "Diagnosis", "%1 refuses the connection on port %2. Check the address; if it is right, the service is not "
                                    "running: tell the administrators of e-Plan." )
                       .arg( host, port ) );
    if ( facts.error == Socket::SocketTimeoutError )
      return failed( QCoreApplication::translate(
                       "Diagnosis", "%1 does not answer on port %2. A firewall may stand in the way: ask whoever looks after the "
                                    "network of your office." )
                       .arg( host, port ) );
    return failed(
      QCoreApplication::translate( "Diagnosis", "No way leads to %1. Check that this computer is connected to the network." ).arg( host ) );
  }
} // namespace eplan
