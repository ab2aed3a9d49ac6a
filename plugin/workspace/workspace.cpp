// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/workspace.h"

#include "geopackage/geometryblob.h"
#include "workspace/projectrow.h"
#include "workspace/schema.h"

#include <QCoreApplication>

#include <map>

namespace eplan
{
  namespace
  {
    const QString PROJECT_COLUMNS = namesOf( projectColumns() ).join( QStringLiteral( ", " ) );
    const QString OURS_COLUMNS = namesOf( placementColumns( OURS_PREFIX ) ).join( QStringLiteral( ", " ) );
    constexpr int IN_BOTH_LAYERS = 3;

    Error unknownProject( const ProjectId &id )
    {
      return { ErrorCode::NotFound, QCoreApplication::translate( "Workspace", "This project is not in the workspace. Load again." ),
               id.text };
    }

    template <typename Unit>
    std::optional<Unit> measure( const Statement &row, int column )
    {
      return row.isNull( column ) ? std::nullopt : std::optional( Unit { row.real( column ) } );
    }

    template <typename Enum>
    Enum readEnum( const Statement &row, int column, Enum otherwise )
    {
      const std::string_view text = row.utf8( column );
      return fromText<Enum>( QLatin1String( text.data(), static_cast<int>( text.size() ) ) ).value_or( otherwise );
    }

    WorkFacts readFacts( const Statement &row, int column )
    {
      WorkFacts facts;
      facts.placed = row.integer( column ) != 0;
      facts.changed = row.integer( column + 1 ) != 0;
      facts.conflict = row.integer( column + 2 ) != 0;
      facts.sent = row.integer( column + 3 ) != 0;
      facts.review = readEnum( row, column + 4, ReviewState::None );
      facts.state = readEnum( row, column + 5, ProjectState::Planned );
      return facts;
    }

    /// Reads items; what many of them share is in memory once.
    class ItemReader
    {
      public:
        WorkItem operator()( const Statement &row )
        {
          WorkItem item;
          item.id = { row.text( 0 ) };
          item.code = row.text( 1 );
          item.title = row.text( 2 );
          item.kind = readEnum( row, 3, Kind::Other );
          item.category = shared( row, 4 );
          item.organisation = { shared( row, 5 ) };
          item.village = shared( row, 6 );
          item.budget = Baht::fromDecimal( row.text( 7 ) );
          item.length = measure<Metres>( row, 8 );
          item.width = measure<Metres>( row, 9 );
          item.facts = readFacts( row, 10 );
          item.problem = row.text( 16 );
          if ( row.integer( 10 ) == IN_BOTH_LAYERS )
            item.problem = QCoreApplication::translate(
              "Workspace",
              "This project has both points and lines. Remove the points or the lines: a project is placed as one or the other." );
          return item;
        }

      private:
        QString shared( const Statement &row, int column )
        {
          const std::string_view text = row.utf8( column );
          const auto known = mShared.find( text );
          if ( known != mShared.end() )
            return known->second;
          return mShared.emplace( text, row.text( column ) ).first->second;
        }

        std::map<std::string, QString, std::less<>> mShared;
    };

    ProjectId readId( const Statement &row )
    {
      return { row.text( 0 ) };
    }

    Drawing readDrawing( const Statement &row )
    {
      return { fromText<PlacementLayer>( row.text( 0 ) ).value_or( PlacementLayer::Points ), row.integer( 1 ),
               fromGeometryBlob( row.bytes( 2 ) ).value_or( QgsGeometry() ) };
    }

    LedgerEntry readLedgerEntry( const Statement &row )
    {
      return { { row.text( 0 ) },
               fromText<Outcome>( row.text( 1 ) ).value_or( Outcome::Waiting ),
               row.text( 2 ),
               { row.text( 3 ) },
               row.time( 4 ) };
    }

    Placement readSent( const Statement &row )
    {
      Placement placement = readPlacement( row, 1 );
      placement.geometry = fromGeometryBlob( row.bytes( 0 ) ).value_or( QgsGeometry() );
      return placement;
    }
  } // namespace

  Workspace::Workspace( Database database, const QString &path, const QString &user )
    : mDatabase( std::make_unique<Database>( std::move( database ) ) )
    , mStatements( std::make_unique<Statements>( *mDatabase ) )
    , mPath( path )
    , mUser( user )
  {}

  Result<Workspace> Workspace::open( const QString &path, const WorkspaceKey &key )
  {
    Result<Database> database = openWorkspaceFile( path, key );
    if ( !database )
      return database.error();
    Workspace workspace( *std::move( database ), path, key.user );
    const Result<void> indexed = workspace.indexLayers();
    return indexed ? Result<Workspace>( std::move( workspace ) ) : indexed.error();
  }

  Result<Transaction> Workspace::begin()
  {
    return Transaction::begin( *mDatabase );
  }

  Result<QVector<WorkItem>> Workspace::itemsWhere( const QString &condition, const QVariantList &bindings ) const
  {
    const QString sql = QStringLiteral( "SELECT p.id, p.code, p.title, p.kind, p.category, p.organisation, p.village, p.budget, p.length, "
                                        "p.width, p.placed, p.changed, p.conflict, p.sent, p.review_state, p.state, "
                                        "CASE WHEN ( p.changed OR p.conflict ) AND l.outcome<>'accepted' THEN l.message END "
                                        "FROM projects p LEFT JOIN ledger l ON l.project=p.id WHERE %1 ORDER BY p.fid" );
    Result<Statements::Loan> rows = mStatements->prepare( sql.arg( condition ) );
    if ( rows )
    {
      for ( int i = 0; i < bindings.size(); ++i )
        ( *rows )->bind( i, bindings[i] );
    }
    return readAll<WorkItem, QVector<WorkItem>>( std::move( rows ), ItemReader() );
  }

  Result<QVector<WorkItem>> Workspace::items() const
  {
    return itemsWhere( QStringLiteral( "1" ), {} );
  }

  Result<WorkItem> Workspace::item( const ProjectId &id ) const
  {
    const Result<QVector<WorkItem>> found = itemsWhere( QStringLiteral( "p.id=?" ), { id.text } );
    if ( !found )
      return found.error();
    if ( found->isEmpty() )
      return unknownProject( id );
    return found->first();
  }

  Result<Versions> Workspace::versions( const ProjectId &id ) const
  {
    Result<Statements::Loan> row =
      mStatements->prepare( QStringLiteral( "SELECT %1, %2, changed FROM projects WHERE id=?" ).arg( PROJECT_COLUMNS, OURS_COLUMNS ) );
    if ( !row )
      return row.error();
    const Result<bool> found = ( *row )->bindText( 0, id.text ).next();
    if ( !found )
      return found.error();
    if ( !*found )
      return unknownProject( id );

    static const int oursColumn = projectColumns().size();
    static const int changedColumn = oursColumn + placementColumns( OURS_PREFIX ).size();
    Versions versions;
    versions.base = readProject( **row );
    versions.ours = readPlacement( **row, oursColumn );
    versions.changed = ( *row )->integer( changedColumn ) != 0;
    const Result<QgsGeometry> geometry = LayerRows( *mStatements ).read( id );
    if ( geometry )
      versions.ours.geometry = *geometry;
    else if ( geometry.error().code == ErrorCode::InvalidData )
      versions.fault = geometry.error();
    else
      return geometry.error();

    const Result<std::optional<Project>> theirVersion = theirs( id );
    const Result<QList<Placement>> sent = onWire( id );
    if ( !theirVersion || !sent )
      return theirVersion ? sent.error() : theirVersion.error();
    versions.theirs = *theirVersion;
    versions.onWire = *sent;
    return versions;
  }

  Result<std::optional<Project>> Workspace::theirs( const ProjectId &id ) const
  {
    Result<Statements::Loan> row = mStatements->prepare( QStringLiteral( "SELECT %1 FROM theirs WHERE id=?" ).arg( PROJECT_COLUMNS ) );
    if ( !row )
      return row.error();
    const Result<bool> found = ( *row )->bindText( 0, id.text ).next();
    if ( !found )
      return found.error();
    return *found ? std::optional( readProject( **row ) ) : std::nullopt;
  }

  Result<QList<Placement>> Workspace::onWire( const ProjectId &id ) const
  {
    static const QString columns = namesOf( placementColumns( {} ) ).join( QStringLiteral( ", " ) );
    Result<Statements::Loan> rows =
      mStatements->prepare( QStringLiteral( "SELECT geometry, %1 FROM outbox WHERE project=? ORDER BY fid" ).arg( columns ) );
    if ( rows )
      ( *rows )->bindText( 0, id.text );
    return readAll<Placement>( std::move( rows ), readSent );
  }

  Result<QList<ProjectId>> Workspace::workedOn( const QString &condition ) const
  {
    return readAll<ProjectId>(
      mStatements->prepare( QStringLiteral( "SELECT id FROM projects WHERE ( changed OR conflict ) AND %1 ORDER BY id" ).arg( condition ) ),
      readId );
  }

  Result<QList<ProjectId>> Workspace::untouched() const
  {
    return readAll<ProjectId>( mStatements->prepare( QStringLiteral( "SELECT id FROM projects WHERE NOT changed AND NOT conflict" ) ), readId );
  }

  Result<QList<ProjectId>> Workspace::waiting() const
  {
    return workedOn( QStringLiteral( "changed AND NOT conflict" ) );
  }

  Result<QList<ProjectId>> Workspace::changed() const
  {
    return workedOn( QStringLiteral( "changed" ) );
  }

  Result<QList<ProjectId>> Workspace::conflicts() const
  {
    return workedOn( QStringLiteral( "conflict" ) );
  }

  Result<QHash<ProjectId, Placement>> Workspace::withReasons() const
  {
    const Result<QList<Project>> found = readAll<Project>(
      mStatements->prepare( QStringLiteral( "SELECT %1 FROM projects WHERE accepted_findings IS NOT NULL OR duplicate_of IS NOT NULL "
                                            "OR duplicate_reason IS NOT NULL" )
                              .arg( PROJECT_COLUMNS ) ),
      readProject );
    if ( !found )
      return found.error();
    QHash<ProjectId, Placement> placements;
    for ( const Project &project : *found )
      placements.insert( project.id, project.placement );
    return placements;
  }

  Result<QList<Drawing>> Workspace::unattached() const
  {
    const QString ofLayer = QStringLiteral(
      "SELECT '%1', fid, geom FROM %1 WHERE geom IS NOT NULL AND ( project IS NULL OR project NOT IN ( SELECT id FROM projects ) )" );
    return readAll<Drawing>( mStatements->prepare( ofLayer.arg( toText( PlacementLayer::Points ) ) + QStringLiteral( " UNION ALL " )
                                                   + ofLayer.arg( toText( PlacementLayer::Lines ) ) ),
                             readDrawing );
  }

  Result<QList<LedgerEntry>> Workspace::ledger() const
  {
    return readAll<LedgerEntry>(
      mStatements->prepare( QStringLiteral( "SELECT project, outcome, message, revision, at FROM ledger ORDER BY at DESC, fid DESC" ) ),
      readLedgerEntry );
  }

  Result<qint64> Workspace::projectCount() const
  {
    const Result<QVariant> count = mStatements->value( QStringLiteral( "SELECT value FROM workspace WHERE key='project_count'" ) );
    if ( !count )
      return count.error();
    return count->toLongLong();
  }

  Result<QDateTime> Workspace::loadedUntil() const
  {
    const Result<QVariant> time = mStatements->value( QStringLiteral( "SELECT value FROM workspace WHERE key='loaded_until'" ) );
    if ( !time )
      return time.error();
    return QDateTime::fromString( time->toString(), Qt::ISODateWithMs ).toUTC();
  }

  Result<qint64> Workspace::countGap() const
  {
    const Result<QVariant> gap = mStatements->value( QStringLiteral( "SELECT value FROM workspace WHERE key='count_gap'" ) );
    if ( !gap )
      return gap.error();
    return gap->toLongLong();
  }
} // namespace eplan
