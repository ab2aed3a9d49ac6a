// SPDX-License-Identifier: GPL-2.0-or-later
#include "geopackage/geometryblob.h"
#include "practice/ground.h"

#include "classroom.h"

#include "testing.h"

#include <qgscoordinatetransform.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <QCryptographicHash>

using namespace eplan;

class TestSeeding : public QObject
{
    Q_OBJECT

  private:
    QString newFolder()
    {
      return QDir( mFolder.path() ).mkdir( QString::number( ++mFolders ) ) ? mFolder.filePath( QString::number( mFolders ) ) : QString();
    }

    static PracticePlan planIn( const QString &folder, std::uint64_t seed = 1 )
    {
      return { .dataPath = folder + "/class.gpkg",
               .baseMapPath = folder + "/map.gpkg",
               .accountsPath = folder + "/accounts.tsv",
               .projects = 800,
               .seed = seed,
               .year = PRACTICE_YEAR };
    }

    static QByteArray digest( const QString &path )
    {
      QFile file( path );
      QCryptographicHash hash( QCryptographicHash::Sha256 );
      return file.open( QIODevice::ReadOnly ) && hash.addData( &file ) ? hash.result().toHex()
                                                                       : QByteArray( "cannot be read: " ) + path.toUtf8();
    }

    static QStringList digests( const PracticePlan &plan )
    {
      return { digest( plan.dataPath ), digest( plan.baseMapPath ), digest( plan.accountsPath ) };
    }

    /// Every value of the first column.
    QStringList all( const QString &sql )
    {
      QStringList values;
      const Result<Database> database = Database::open( mPlan.dataPath, OpenMode::ReadOnly );
      Result<Statement> rows = database->prepare( sql );
      for ( Result<bool> row = rows->next(); row && *row; row = rows->next() )
        values.append( rows->text( 0 ) );
      return values;
    }

    int count( const QString &condition ) { return all( "SELECT count(*) FROM projects WHERE " + condition ).value( 0 ).toInt(); }

    QTemporaryDir mFolder;
    int mFolders = 0;
    PracticePlan mPlan { .dataPath = {}, .year = PRACTICE_YEAR };

  private slots:
    void initTestCase()
    {
      mPlan = planIn( newFolder() );
      const Result<void> seeded = seedPractice( mPlan );
      QVERIFY2( seeded, qPrintable( seeded ? QString() : seeded.error().message + seeded.error().detail ) );
    }

    void theSameSeedMakesTheSameBytes()
    {
      const PracticePlan again = planIn( newFolder() );
      QVERIFY( seedPractice( again ) );
      QCOMPARE( digests( again ), digests( mPlan ) );
      const PracticePlan other = planIn( newFolder(), 2 );
      QVERIFY( seedPractice( other ) );
      QVERIFY( digest( other.dataPath ) != digest( mPlan.dataPath ) && digest( other.accountsPath ) != digest( mPlan.accountsPath ) );
    }

    void nothingIsEverOverwritten()
    {
      const QStringList before = digests( mPlan );
      const Result<void> again = seedPractice( mPlan );
      QVERIFY( !again && again.error().message.contains( mPlan.dataPath ) );
      PracticePlan mapOnly = planIn( newFolder() );
      mapOnly.baseMapPath = mPlan.baseMapPath;
      QVERIFY( !seedPractice( mapOnly ) );
      QVERIFY( !QFileInfo::exists( mapOnly.dataPath ) );
      QCOMPARE( digests( mPlan ), before );
    }

    void anyProvinceCanBePractised_data()
    {
      QTest::addColumn<QString>( "code" );
      QTest::addColumn<bool>( "exists" );
      QTest::newRow( "islands" ) << "83" << true;
      QTest::newRow( "the smallest" ) << "75" << true;
      QTest::newRow( "the deep south" ) << "96" << true;
      QTest::newRow( "the capital" ) << "10" << true;
      QTest::newRow( "no province" ) << "99" << false;
      QTest::newRow( "no code" ) << "Korat" << false;
    }

    void anyProvinceCanBePractised()
    {
      QFETCH( QString, code );
      QFETCH( bool, exists );
      PracticePlan plan = planIn( newFolder() );
      plan.province = code;
      plan.projects = 150;
      const Result<void> seeded = seedPractice( plan );
      QCOMPARE( static_cast<bool>( seeded ), exists );
      QCOMPARE( QFileInfo::exists( plan.dataPath ), exists );
      QVERIFY( exists || seeded.error().message.contains( code ) );
    }

    void qgisOpensTheFileAsItIs()
    {
      QgsVectorLayer projects( mPlan.dataPath + "|layername=projects", "projects", "ogr" );
      QVERIFY( projects.isValid() );
      QCOMPARE( projects.featureCount(), 800L );
      QgsVectorLayer organisations( mPlan.dataPath + "|layername=organisations", "organisations", "ogr" );
      QCOMPARE( organisations.featureCount(), 33L );
      QgsVectorLayer roads( mPlan.baseMapPath + "|layername=roads", "roads", "ogr" );
      QgsVectorLayer streams( mPlan.baseMapPath + "|layername=streams", "streams", "ogr" );
      QCOMPARE( roads.wkbType(), QgsWkbTypes::LineString );
      QVERIFY( roads.featureCount() > 300 && streams.featureCount() > 60 );
    }

    void pastYearsArePlacedAndThisOneIsNot()
    {
      QCOMPARE( all( "SELECT DISTINCT fiscal_year FROM projects ORDER BY 1" ), ( QStringList { "2567", "2568", "2569", "2570" } ) );
      QCOMPARE( count( "fiscal_year = 2570 AND (geom IS NOT NULL OR placed_by IS NOT NULL OR review_state <> 'none')" ), 0 );
      const int past = count( "fiscal_year < 2570" );
      QVERIFY( count( "fiscal_year < 2570 AND geom IS NOT NULL" ) > past * 8 / 10 );
      QVERIFY( count( "review_state = 'returned'" ) >= 2 && count( "review_state = 'returned' AND review_note IS NULL" ) == 0 );
      QCOMPARE(
        count( "geom IS NOT NULL AND (placed_by IS NULL OR placed_at IS NULL OR placed_how IS NULL OR datum IS NULL OR accuracy IS NULL)" ),
        0 );
    }

    void clientsThatJudgeByTheFirstPageSeeWhatThereIs()
    {
      QVERIFY( all( "SELECT DISTINCT hex(substr(geom, -21, 5)) = '0101000000' FROM projects WHERE fid <= 4" ).size() == 2 );
      QCOMPARE( count( "fid <= 4 AND organisation = '2300101' AND geom IS NOT NULL" ), 4 );
    }

    void everyProjectCanBeReadIntoTheDomain()
    {
      const Result<Database> database = Database::open( mPlan.dataPath, OpenMode::ReadOnly );
      QStringList columns;
      for ( const ProjectField &field : projectFields() )
        columns.append( '"' + field.name + '"' );
      Result<Statement> rows = database->prepare( "SELECT " + columns.join( ',' ) + ", geom FROM projects" );
      QVERIFY( rows );
      int read = 0;
      for ( Result<bool> row = rows->next(); row && *row; row = rows->next(), ++read )
      {
        Project project;
        int column = 0;
        for ( const ProjectField &field : projectFields() )
        {
          const QVariant value = rows->value( column++ );
          QVERIFY2( field.write( project, value ), field.name.data() );
        }
        QVERIFY( normalized( *fromGeometryBlob( rows->bytes( column ) ) ) );
        QVERIFY( project.budget && project.budget->satang() > 0 );
        QVERIFY( !project.contractAmount || *project.contractAmount <= *project.budget );
      }
      QCOMPARE( read, 800 );
    }

    void lengthsInThePlanMostlyAgreeWithTheMap()
    {
      const Result<Database> database = Database::open( mPlan.dataPath, OpenMode::ReadOnly );
      Result<Statement> rows =
        database->prepare( "SELECT length, geom FROM projects WHERE geom IS NOT NULL AND length IS NOT NULL AND kind = 'road'" );
      int agreeing = 0;
      int differing = 0;
      for ( Result<bool> row = rows->next(); row && *row; row = rows->next() )
      {
        const double drawn = groundLength( *fromGeometryBlob( rows->bytes( 1 ) ) ).value;
        ( std::abs( drawn / rows->real( 0 ) - 1 ) < 0.2 ? agreeing : differing ) += 1;
      }
      QVERIFY2( differing > 2 && agreeing > differing * 10,
                qPrintable( QStringLiteral( "%1 agree, %2 differ" ).arg( agreeing ).arg( differing ) ) );
    }

    void trapsArePlanted()
    {
      const QString thaiDigits = QStringLiteral( "๕" );
      QVERIFY( count( "quantity LIKE '%ช่วงที่%'" ) > 10 );
      QVERIFY( count( "title LIKE '%" + thaiDigits + "%'" ) > 20 && count( "title LIKE '%5%'" ) > 20 );
      QVERIFY( count( "title LIKE '% ม.4 %' OR title LIKE '% ม.7 %'" ) > 5 );
      QVERIFY( count( "title LIKE '%ไหล่ทาง%'" ) > 10 );
      QVERIFY( count( "quantity LIKE '%กม.%' OR quantity LIKE '%กิโลเมตร%'" ) > 3 );
      QVERIFY( count( "kind = 'road' AND village LIKE '%น้ำ%'" ) > 5 );
      QVERIFY( count( "budget LIKE '%.%'" ) > 10 );
      QVERIFY2( count( "fid IN (SELECT id FROM rtree_projects_geom WHERE maxx < 101 OR minx > 103.2)" ) > 1, "zone slips" );
      QVERIFY2(
        all( "SELECT p.id FROM projects p JOIN projects q ON p.length = q.length AND p.village = q.village AND p.category = q.category AND "
             "p.id < q.id "
             "AND p.organisation <> q.organisation WHERE p.length > 0" )
            .size()
          > 3,
        "planted twice" );
    }

    void accountsAreForEverybodyInTheRoom()
    {
      const QList<Login> logins = loginsIn( mPlan.accountsPath );
      QCOMPARE( logins.first().user, QStringLiteral( "somsri" ) );
      QCOMPARE( logins.first().organisation, QStringLiteral( "2300101" ) );
      QMap<QString, int> roles;
      QSet<QString> engineered;
      QSet<QString> users;
      for ( const Login &login : logins )
      {
        ++roles[login.role];
        users.insert( login.user );
        if ( login.role == QLatin1String( "engineer" ) )
          engineered.insert( login.organisation );
      }
      QCOMPARE( engineered.size(), 33 );
      QCOMPARE( users.size(), logins.size() );
      QVERIFY( roles["executive"] >= 2 && roles["province"] == 1 && roles["trainer"] == 1 && roles["administrator"] == 1 );
      QVERIFY( !QFile( mPlan.accountsPath ).permissions().testFlag( QFile::ReadOther ) );
    }

    void passwordsAreKeptAsHashesOnly()
    {
      const Login login = loginsIn( mPlan.accountsPath ).first();
      QVERIFY( all( "SELECT password_hash FROM accounts WHERE user = 'somsri'" ).value( 0 ).startsWith( "$argon2id$v=19$" ) );
      QFile file( mPlan.dataPath );
      QVERIFY( file.open( QIODevice::ReadOnly ) );
      QVERIFY( !file.readAll().contains( login.password.toUtf8() ) );
    }

    void gridPositionsAreThoseOfProj_data()
    {
      QTest::addColumn<double>( "longitude" );
      QTest::addColumn<double>( "latitude" );
      QTest::newRow( "zone 47" ) << 101.42 << 14.71;
      QTest::newRow( "zone 48" ) << 102.72 << 15.53;
      QTest::newRow( "deep south" ) << 101.3 << 6.1;
    }

    void gridPositionsAreThoseOfProj()
    {
      QFETCH( double, longitude );
      QFETCH( double, latitude );
      const GridPosition position = gridPosition( { longitude, latitude }, PaperDatum::Wgs84 );
      const QgsCoordinateReferenceSystem utm( QStringLiteral( "EPSG:326%1" ).arg( position.zone ) );
      const QgsCoordinateTransform transform( QgsCoordinateReferenceSystem( QStringLiteral( "EPSG:4326" ) ), utm, QgsProject::instance() );
      const QgsPointXY expected = transform.transform( longitude, latitude );
      QVERIFY( std::abs( expected.x() - position.easting ) < 0.005 && std::abs( expected.y() - position.northing ) < 0.005 );

      const GridPosition old = gridPosition( { longitude, latitude }, PaperDatum::Indian1975 );
      const double east = position.easting - old.easting;
      const double north = position.northing - old.northing;
      QVERIFY2( std::abs( std::abs( east ) - ( position.zone == 47 ? 333 : 415 ) ) < 25 && std::abs( std::abs( north ) - 305 ) < 25,
                qPrintable( QStringLiteral( "%1 %2" ).arg( east ).arg( north ) ) );
    }
};

EPLAN_TEST_MAIN( TestSeeding )
#include "test_seeding.moc"
