// SPDX-License-Identifier: GPL-2.0-or-later
#include "classroom.h"

#include "testing.h"

#include <qgsdatasourceuri.h>
#include <qgsvectorlayer.h>

#include <QProcess>

using namespace eplan;

/// Clients that nobody here wrote must read the service whole: GDAL's and QGIS's own.
class TestPeers : public QObject
{
    Q_OBJECT

  private:
    /// Runs ogr2ogr and returns all it had to say; nothing is what we want.
    QString convert( const Login &login, const QString &target, const QStringList &more = {} )
    {
      QProcess program;
      QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
      environment.insert( QStringLiteral( "GDAL_HTTP_AUTH" ), QStringLiteral( "BASIC" ) );
      environment.insert( QStringLiteral( "GDAL_HTTP_USERPWD" ), login.user + ':' + login.password );
      program.setProcessEnvironment( environment );
      program.setProcessChannelMode( QProcess::MergedChannels );
      program.start( QStringLiteral( "ogr2ogr" ), QStringList { "-f", "GPKG", target, "OAPIF:" + mClassroom.server().address() } + more );
      const bool hasEnded = program.waitForFinished( 60'000 );
      return hasEnded && program.exitCode() == 0 ? QString::fromUtf8( program.readAll() )
                                                 : QStringLiteral( "failed: " ) + program.readAll();
    }

    QString uri( const QString &collection, const Login &login )
    {
      QgsDataSourceUri uri;
      uri.setParam( QStringLiteral( "url" ), mClassroom.server().address() );
      uri.setParam( QStringLiteral( "typename" ), collection );
      uri.setUsername( login.user );
      uri.setPassword( login.password );
      return uri.uri( false );
    }

    static QMap<QString, QString> shapesOf( QgsVectorLayer &layer, const QString &idField )
    {
      QMap<QString, QString> shapes;
      QgsFeature feature;
      for ( QgsFeatureIterator features = layer.getFeatures(); features.nextFeature( feature ); )
        shapes.insert( feature.attribute( idField ).toString(), feature.hasGeometry() ? feature.geometry().asWkt( 9 ) : QString() );
      return shapes;
    }

    QMap<QString, QString> shapesInTheFile()
    {
      QgsVectorLayer layer( mClassroom.dataPath() + "|layername=projects", "projects", "ogr" );
      return shapesOf( layer, "id" );
    }

    Classroom mClassroom;
    QTemporaryDir mFolder;

  private slots:
    void initTestCase()
    {
      QCOMPARE( mClassroom.open( 2500 ), QString() );
      QCOMPARE( mClassroom.listen(), QString() );
    }

    void ogr2ogrReadsItWhole_data()
    {
      QTest::addColumn<QStringList>( "options" );
      QTest::newRow( "its own page size" ) << QStringList();
      QTest::newRow( "large pages" ) << QStringList { "-oo", "PAGE_SIZE=10000" };
      QTest::newRow( "odd pages" ) << QStringList { "-oo", "PAGE_SIZE=333" };
    }

    void ogr2ogrReadsItWhole()
    {
      QFETCH( QStringList, options );
      const QString target = mFolder.filePath( QStringLiteral( "%1.gpkg" ).arg( options.join( QString() ).size() ) );
      QCOMPARE( convert( mClassroom.login( "administrator" ), target, options ), QString() );

      QgsVectorLayer copy( target + "|layername=projects", "projects", "ogr" );
      QVERIFY( copy.isValid() );
      QCOMPARE( copy.featureCount(), 2500L );
      QCOMPARE( copy.fields().field( "fiscal_year" ).type(), QVariant::Int );
      QCOMPARE( copy.fields().field( "budget" ).type(), QVariant::Double );
      QCOMPARE( copy.fields().field( "updated" ).type(), QVariant::DateTime );
      QCOMPARE( shapesOf( copy, "id" ), shapesInTheFile() );
      QgsVectorLayer organisations( target + "|layername=organisations", "organisations", "ogr" );
      QCOMPARE( organisations.featureCount(), mClassroom.fromFile( "SELECT count(*) FROM organisations" ).toLongLong() );
    }

    void ogr2ogrReadsWhatAnEngineerMayRead()
    {
      const QString target = mFolder.filePath( "engineer.gpkg" );
      QCOMPARE( convert( mClassroom.login( "engineer", 1 ), target ), QString() );
      QgsVectorLayer copy( target + "|layername=projects", "projects", "ogr" );
      const QString own =
        QStringLiteral( "SELECT count(*) FROM projects WHERE organisation = '%1'" ).arg( mClassroom.login( "engineer", 1 ).organisation );
      QCOMPARE( copy.featureCount(), mClassroom.fromFile( own ).toLongLong() );
      QVERIFY( copy.featureCount() > 0 );
    }

    void qgisReadsItWhole()
    {
      QgsVectorLayer layer( uri( "projects", mClassroom.login( "administrator" ) ), "projects", "OAPIF" );
      QVERIFY2( layer.isValid(), qPrintable( layer.error().message() ) );
      QVERIFY( layer.crs().isGeographic() );
      const QMap<QString, QString> shapes = shapesOf( layer, "id" );
      QCOMPARE( shapes.size(), 2500 );
      QCOMPARE( layer.featureCount(), 2500L );
      QCOMPARE( shapes, shapesInTheFile() );
    }

    void qgisReadsAreasWhole()
    {
      QgsVectorLayer layer( uri( "organisations", mClassroom.login( "engineer" ) ), "organisations", "OAPIF" );
      QVERIFY2( layer.isValid(), qPrintable( layer.error().message() ) );
      const QMap<QString, QString> shapes = shapesOf( layer, "code" );
      QCOMPARE( shapes.size(), mClassroom.fromFile( "SELECT count(*) FROM organisations" ).toInt() );
      QVERIFY( shapes.value( "3300101" ).startsWith( "MultiPolygon" ) );
    }
};

EPLAN_TEST_MAIN( TestPeers )
#include "test_peers.moc"
