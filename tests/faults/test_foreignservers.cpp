// SPDX-License-Identifier: GPL-2.0-or-later
#include "faults/cgiserver.h"
#include "faults/clerk.h"
#include "geopackage/database.h"
#include "testing.h"

#include <qgsproject.h>
#include <qgsvectorlayer.h>

using namespace eplan;

namespace
{
  constexpr int PLACED_BEFORE = 5;

  const QString QGIS_SERVER = QStringLiteral( "/usr/lib/cgi-bin/qgis_mapserv.fcgi" );
  const QString MAPSERVER = QStringLiteral( "/usr/lib/cgi-bin/mapserv" );
} // namespace

/**
 * The servers of others, as Debian packages them, on a GeoPackage with e-Plan's property names: what they have can be loaded, that they
 * take no changes is known before anybody works, and a 200 for what was not written costs nothing.
 */
class TestForeignServers : public QObject
{
    Q_OBJECT

    QTemporaryDir mFolder;
    PracticeAccount mEngineer;
    std::unique_ptr<CgiServer> mServer;
    std::optional<Clerk> mClerk;

    Clerk &clerk() { return *mClerk; }
    QString file( const char *name ) const { return mFolder.filePath( QLatin1String( name ) ); }

    static qint64 valueIn( const QString &path, const QString &sql, const QVariantList &bindings = {} )
    {
      const Result<Database> database = Database::open( path, OpenMode::ReadOnly );
      const Result<QVariant> value = database ? database->value( sql, bindings ) : Result<QVariant>( database.error() );
      return value ? value->toLongLong() : -1;
    }

    bool writeFile( const char *name, const QString &text ) const
    {
      QFile target( file( name ) );
      return target.open( QIODevice::WriteOnly ) && target.write( text.toUtf8() ) > 0;
    }

    /// What the practice service wrote, with a few projects placed through it.
    void makeData()
    {
      PracticeService service;
      QVERIFY2( service.start( 200 ), qPrintable( service.log() ) );
      mEngineer = service.account( "engineer" );
      Clerk engineer( service.connection( mEngineer ), file( "engineer.gpkg" ) );
      QVERIFY( engineer.load() );
      const QList<ProjectId> ids = engineer.idsIn( WorkState::NotPlaced ).mid( 0, PLACED_BEFORE );
      for ( int i = 0; i < ids.size(); ++i )
        QVERIFY( engineer->place( ids.at( i ), position( i ) ) );
      QCOMPARE( engineer.send()->accepted, PLACED_BEFORE );
      QVERIFY( service.stop() );
      QVERIFY( QFile::copy( service.dataPath(), file( "projects.gpkg" ) ) );
    }

    /// As an administrator publishes the layer for WFS-T and OGC API – Features.
    void publishWithQgis()
    {
      auto *layer = new QgsVectorLayer( file( "projects.gpkg" ) + QStringLiteral( "|layername=projects" ), QStringLiteral( "projects" ),
                                        QStringLiteral( "ogr" ) );
      QVERIFY( layer->isValid() );
      QgsProject project;
      project.addMapLayer( layer );
      project.writeEntry( QStringLiteral( "WFSLayers" ), QStringLiteral( "/" ), QStringList { layer->id() } );
      project.writeEntry( QStringLiteral( "WFSLayersPrecision" ), '/' + layer->id(), 8 );
      project.writeEntry( QStringLiteral( "WFSTLayers" ), QStringLiteral( "Update" ), QStringList { layer->id() } );
      QVERIFY( project.write( file( "projects.qgs" ) ) );
      mServer = std::make_unique<CgiServer>(
        QGIS_SERVER, QStringLiteral( "/wfs3" ),
        QMap<QString, QString> { { "QGIS_PROJECT_FILE", file( "projects.qgs" ) }, { "QGIS_SERVER_LOG_LEVEL", "2" } } );
    }

    /// MapServer pays no attention to a fiscal_year that it is asked for, so one year is published.
    void publishWithMapServer()
    {
      QVERIFY( writeFile( "projects.map", QStringLiteral( R"(MAP
        NAME "eplan"
        EXTENT 97 5 106 21
        PROJECTION "init=epsg:4326" END
        WEB METADATA
          "ows_enable_request" "*"
          "ows_title" "MapServer"
        END END
        LAYER
          NAME "projects"
          TYPE POINT
          CONNECTIONTYPE OGR
          CONNECTION "%1"
          DATA "SELECT * FROM projects WHERE fiscal_year=2570"
          PROJECTION "init=epsg:4326" END
          METADATA
            "ows_title" "projects" "ows_extent" "97 5 106 21"
            "gml_include_items" "all" "gml_featureid" "id" "gml_types" "auto"
          END
          TEMPLATE "x"
        END
      END)" )
                                            .arg( file( "projects.gpkg" ) ) ) );
      QVERIFY( writeFile( "mapserver.conf", QStringLiteral( R"(CONFIG
        ENV "MS_MAP_PATTERN" "." "OGCAPI_HTML_TEMPLATE_DIRECTORY" "/usr/share/mapserver/ogcapi/templates/html-plain/" END
        MAPS "p" "%1" END
      END)" )
                                              .arg( file( "projects.map" ) ) ) );
      mServer = std::make_unique<CgiServer>( MAPSERVER, QStringLiteral( "/p/ogcapi" ),
                                             QMap<QString, QString> { { "MAPSERVER_CONFIG_FILE", file( "mapserver.conf" ) } } );
    }

    void sitDown( const char *workspace )
    {
      mClerk.emplace( Connection { QStringLiteral( "Foreign" ), mServer->address(), Mode::Live, {} }, file( workspace ) );
      mClerk->setPatience( std::chrono::seconds( 30 ) );
      QVERIFY( mClerk->isAtWork() );
    }

    void checkThatItIsSaidBeforehand()
    {
      const Result<ServiceDescription> service = clerk().describe();
      QVERIFY2( service, service ? "" : qPrintable( service.error().detail ) );
      QVERIFY( !service->isPractice && !service->writable && !service->patches && !service->locksWrites );
    }

    /// Two are placed anew; the server says yes to both and has neither.
    void checkThatAYesIsNotBelieved( const QString &idColumn )
    {
      const QList<ProjectId> ids = clerk().idsIn( WorkState::Placed ).mid( 0, 2 );
      QCOMPARE( ids.size(), 2 );
      for ( int i = 0; i < 2; ++i )
        QVERIFY( clerk()->place( ids.at( i ), position( 500 + i ) ) );
      const QString there =
        QStringLiteral( "SELECT count(*) FROM projects AS p JOIN rtree_projects_geom AS r ON p.fid=r.id WHERE r.minx>102.149 AND p.%1=?" )
          .arg( idColumn );
      for ( int time = 0; time < 2; ++time )
      {
        const Result<SendReport> report = clerk().send();
        QCOMPARE( sums( report ), QString( "2 changed: 0 accepted, 0 returned, 0 conflicts, 2 waiting" ) );
        QVERIFY( !report->stoppedBy );
        QVERIFY( clerk().problem().endsWith( '.' ) );
        QCOMPARE( clerk().idsIn( WorkState::Waiting ).size(), 2 );
        for ( int i = 0; i < 2; ++i )
        {
          QVERIFY( saysTheSame( clerk()->versions( ids.at( i ) )->ours, position( 500 + i ) ) );
          QCOMPARE( valueIn( file( "projects.gpkg" ), there, { ids.at( i ).text } ), 0 );
        }
      }
      QVERIFY( mServer->requests( "PUT" ) > 0 );
    }

  private slots:
    void initTestCase()
    {
      prepareNetwork();
      makeData();
    }

    void cleanup()
    {
      mClerk.reset();
      mServer.reset();
    }

    void qgisServer()
    {
      if ( !QFile::exists( QGIS_SERVER ) || !QFile::exists( QStringLiteral( "/usr/lib/qgis/server/libwfs3.so" ) ) )
        QSKIP( "QGIS Server is not installed: apt install qgis-server-bin qgis-server-wfs3." );
      publishWithQgis();
      sitDown( "qgis.gpkg" );
      checkThatItIsSaidBeforehand();
      const Result<LoadReport> report = clerk().load();
      QVERIFY2( report, report ? "" : qPrintable( report.error().message + report.error().detail ) );
      QVERIFY2( report->unreadable.isEmpty(),
                qPrintable( report->unreadable.isEmpty() ? QString() : report->unreadable.first().error.detail ) );
      QCOMPARE( report->fetched, int( valueIn( file( "projects.gpkg" ), "SELECT count(*) FROM projects WHERE fiscal_year=2570" ) ) );
      QCOMPARE( clerk().load()->conflicts, 0 );
      checkThatAYesIsNotBelieved( "fid" );
      QVERIFY( clerk().load() );
      QCOMPARE( clerk().idsIn( WorkState::Waiting ).size(), 2 );
    }

    void mapServer()
    {
      if ( !QFile::exists( MAPSERVER ) )
        QSKIP( "MapServer is not installed: apt install cgi-mapserver." );
      publishWithMapServer();
      sitDown( "mapserver.gpkg" );
      checkThatItIsSaidBeforehand();
      const Result<LoadReport> report = clerk().load();
      QVERIFY2( report, report ? "" : qPrintable( report.error().message + report.error().detail ) );
      // It leaves out what has no place.
      QCOMPARE( report->fetched + report->unreadable.size(), PLACED_BEFORE );
      QVERIFY2( report->unreadable.isEmpty(),
                qPrintable( report->unreadable.isEmpty() ? QString() : report->unreadable.first().error.detail ) );
      checkThatAYesIsNotBelieved( "id" );
      QVERIFY( clerk().load() );
      QCOMPARE( clerk().idsIn( WorkState::Waiting ).size(), 2 );
    }
};

EPLAN_TEST_MAIN( TestForeignServers )
#include "test_foreignservers.moc"
