// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/seeding.h"

#include "geopackage/geometryblob.h"
#include "practice/accountseeds.h"
#include "practice/authentication.h"
#include "practice/bulkload.h"
#include "practice/clock.h"
#include "practice/collection.h"
#include "practice/schema.h"

#include <qgslinestring.h>
#include <qgsrectangle.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace eplan
{
  namespace
  {
    constexpr int FEWEST_VILLAGES_EACH = 4;
    constexpr int MOST_VILLAGES = 1500;
    constexpr int PROJECTS_PER_VILLAGE = 8;

    using Filling = std::function<Result<void>( Database & )>;

    /// The moment at which the practice begins: nothing made is later, and it depends on the plan only.
    QDateTime beginning( const PracticePlan &plan )
    {
      return QDateTime( plan.year.firstDay(), QTime( 0, 0 ), Qt::UTC );
    }

    Error exists( const QString &path )
    {
      return {
        ErrorCode::StorageFailed,
        QCoreApplication::translate( "Practice", "The file “%1” exists already. Leave --new out to go on with it, or choose another file." )
          .arg( path ),
        path };
    }

    /// Not safe against a power failure: until it is renamed, nobody counts on the file.
    Result<void> fill( const QString &path, const QString &moment, const Filling &filling )
    {
      Result<Database> database = Database::open( path );
      if ( !database )
        return database.error();
      Result<void> done = forgetTheMoment( *database, moment );
      if ( done )
        done = database->execute( QStringLiteral( "PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-64000; BEGIN" ) );
      if ( done )
        done = filling( *database );
      if ( done )
        done = database->execute( QStringLiteral( "COMMIT; PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL" ) );
      return done;
    }

    /// Makes a GeoPackage under another name and gives it its own when it is complete.
    Result<void> makeFile( const QString &path, const QList<TableDefinition> &tables, const QString &moment, const Filling &filling )
    {
      const QString unfinished = path + QStringLiteral( ".unfinished" );
      QFile::remove( unfinished );
      Result<void> made = createGeoPackage( unfinished, tables );
      if ( made )
        made = fill( unfinished, moment, filling );
      if ( made && !QFile::rename( unfinished, path ) )
        made = exists( path );
      if ( !made )
        QFile::remove( unfinished );
      return made;
    }

    QStringList columnsOf( const QString &table )
    {
      QStringList columns;
      const auto tables = practiceTables() + baseMapTables();
      const auto found = std::ranges::find( tables, table, &TableDefinition::name );
      for ( const ColumnDefinition &column : found->columns )
        columns.append( column.name );
      return columns;
    }

    QVariantList rowOf( const Project &project, const QString &updated )
    {
      QVariantList row { toGeometryBlob( project.placement.geometry ), project.id.text };
      for ( const ProjectField &field : projectFields() )
        row.append( field.read( project ) );
      const int revision = 1 + ( project.placement.isPlaced() ? 1 : 0 ) + ( project.review.state != ReviewState::None ? 1 : 0 );
      row.append( revision );
      row.append( updated );
      return row;
    }

    QgsRectangle boxOf( const QgsGeometry &geometry )
    {
      return geometry.isNull() ? QgsRectangle() : geometry.boundingBox();
    }

    /// A project that came back, for the message about it.
    struct Returned
    {
        QString project;
        QString organisation;
        QString note;
        QDateTime at;
    };

    Result<void> loadProjects( Database &database, const PracticePlan &plan, const ProjectSeeds &seeds, QList<Returned> &returned )
    {
      constexpr int MOST_MESSAGES = 300;
      Result<BulkLoad> load = BulkLoad::begin( database, QStringLiteral( "projects" ), columnsOf( QStringLiteral( "projects" ) ), true );
      if ( !load )
        return load.error();
      const qint64 start = beginning( plan ).toMSecsSinceEpoch() - plan.projects;
      for ( int i = 0; i < plan.projects; ++i )
      {
        const Project project = seeds.project( i );
        const Result<void> added = load->add( rowOf( project, Clock::text( start + i ) ), boxOf( project.placement.geometry ) );
        if ( !added )
          return added;
        if ( project.review.state == ReviewState::Returned && returned.size() < MOST_MESSAGES )
          returned.append( { project.id.text, project.organisation.text, project.review.note, project.review.at } );
      }
      return load->finish();
    }

    Result<void> loadOrganisations( Database &database, const std::vector<Territory> &territories )
    {
      Result<BulkLoad> load =
        BulkLoad::begin( database, QStringLiteral( "organisations" ), columnsOf( QStringLiteral( "organisations" ) ), true );
      if ( !load )
        return load.error();
      for ( const Territory &territory : territories )
      {
        const Organisation &it = territory.organisation;
        const Result<void> added = load->add(
          { toGeometryBlob( it.boundary ), it.code.text, it.nameThai, it.nameEnglish, it.type, it.province }, it.boundary.boundingBox() );
        if ( !added )
          return added;
      }
      return load->finish();
    }

    Result<void> loadMessages( Database &database, const PracticePlan &plan, const std::vector<Territory> &territories,
                               const QList<Returned> &returned )
    {
      Result<BulkLoad> load = BulkLoad::begin( database, QStringLiteral( "messages" ), columnsOf( QStringLiteral( "messages" ) ), false );
      if ( !load )
        return load.error();
      int number = 0;
      const auto send = [&]( const QString &from, const QString &to, const QString &project, const QString &text, const QDateTime &sent,
                             const QDateTime &read )
      {
        const QString id = QStringLiteral( "M%1" ).arg( ++number, 5, 10, QLatin1Char( '0' ) );
        return load->add(
          { id, from, to, project.isEmpty() ? QVariant() : project, text, sent, read.isValid() ? QVariant( read ) : QVariant() }, {} );
      };
      const QDateTime letter = beginning( plan ).addDays( -37 );
      for ( const Territory &territory : territories )
      {
        const QString text =
          QStringLiteral( "ขอให้กองช่างลงค่าพิกัดโครงการแหล่งน้ำและถนน ปีงบประมาณ %1 ให้ครบถ้วน ถูกต้อง และทันสมัย" ).arg( plan.year.buddhistYear() );
        const Result<void> sent = send( QStringLiteral( "DLA" ), territory.organisation.code.text, {}, text, letter, letter.addDays( 1 ) );
        if ( !sent )
          return sent;
      }
      for ( const Returned &project : returned )
      {
        const Result<void> sent = send( plan.province, project.organisation, project.project, project.note, project.at, {} );
        if ( !sent )
          return sent;
      }
      return load->finish();
    }

    Result<void> loadAccounts( Database &database, const PracticePlan &plan, const std::vector<SeededAccount> &accounts )
    {
      Result<BulkLoad> load = BulkLoad::begin( database, QStringLiteral( "accounts" ), columnsOf( QStringLiteral( "accounts" ) ), false );
      if ( !load )
        return load.error();
      for ( const SeededAccount &account : accounts )
      {
        const std::string salt = std::to_string( plan.seed ) + ' ' + account.user.toStdString();
        const QString hash = QString::fromStdString( practicePasswordHash( account.password.toStdString(), salt ) );
        const Result<void> added =
          load->add( { account.user, account.name, hash, QString( toText( account.role ) ), account.organisation, account.province }, {} );
        if ( !added )
          return added;
      }
      return load->finish();
    }

    QgsGeometry lineOf( const Path &path )
    {
      auto line = std::make_unique<QgsLineString>();
      for ( const Spot spot : path )
        line->addVertex( QgsPoint( spot.longitude, spot.latitude ) );
      return QgsGeometry( std::move( line ) );
    }

    template <typename Lines>
    Result<void> loadLines( Database &database, const QString &table, const Lines &lines )
    {
      Result<BulkLoad> load = BulkLoad::begin( database, table, columnsOf( table ), true );
      if ( !load )
        return load.error();
      for ( const auto &line : lines )
      {
        const QgsGeometry geometry = lineOf( line.path );
        const Result<void> added = load->add( { toGeometryBlob( geometry ), line.name }, geometry.boundingBox() );
        if ( !added )
          return added;
      }
      return load->finish();
    }

    Result<void> makeBaseMap( const PracticePlan &plan, const Countryside &land )
    {
      if ( plan.baseMapPath.isEmpty() )
        return {};
      return makeFile( plan.baseMapPath, baseMapTables(), beginning( plan ).toString( Qt::ISODateWithMs ),
                       [&land]( Database &database )
                       {
                         const Result<void> roads = loadLines( database, QStringLiteral( "roads" ), land.roads );
                         return roads ? loadLines( database, QStringLiteral( "streams" ), land.streams ) : roads;
                       } );
    }

    Result<void> makeData( const PracticePlan &plan, const std::vector<Territory> &territories, const Countryside &land,
                           const std::vector<SeededAccount> &accounts )
    {
      const ProjectSeeds seeds( territories, land, accounts, plan.seed, plan.year );
      return makeFile( plan.dataPath, practiceTables(), beginning( plan ).toString( Qt::ISODateWithMs ),
                       [&]( Database &database )
                       {
                         QList<Returned> returned;
                         Result<void> done = loadProjects( database, plan, seeds, returned );
                         if ( done )
                           done = loadOrganisations( database, territories );
                         if ( done )
                           done = loadMessages( database, plan, territories, returned );
                         if ( done )
                           done = loadAccounts( database, plan, accounts );
                         return done ? database.execute( practiceIndexes() ) : done;
                       } );
    }
  } // namespace

  Result<void> seedPractice( const PracticePlan &plan )
  {
    for ( const QString &path : { plan.dataPath, plan.baseMapPath } )
    {
      if ( !path.isEmpty() && QFileInfo::exists( path ) )
        return exists( path );
    }
    const Result<Province> province = provinceOf( plan.province );
    if ( !province )
      return province.error();
    const std::vector<Territory> territories = territoriesOf( *province, plan.seed );
    const int fewest = FEWEST_VILLAGES_EACH * ( static_cast<int>( territories.size() ) - 1 );
    const Countryside land = layOut( territories, std::clamp( plan.projects / PROJECTS_PER_VILLAGE, fewest, MOST_VILLAGES ), plan.seed );
    const std::vector<SeededAccount> accounts = accountsOf( territories, plan.seed );

    Result<void> done = plan.accountsPath.isEmpty() ? Result<void>() : writeAccounts( plan.accountsPath, accounts );
    if ( done )
      done = makeBaseMap( plan, land );
    return done ? makeData( plan, territories, land, accounts ) : done;
  }
} // namespace eplan
