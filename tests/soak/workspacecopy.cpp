// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspacecopy.h"

#include "position.h"
#include "servicebook.h"

#include <qgsvectorlayer.h>

#include <QDir>
#include <QFileInfo>

namespace eplan::soak
{
  namespace
  {
    /// A question to the file, and what it must answer.
    struct Question
    {
        const char *sql;
        const char *answer;
        const char *fault;
    };

    /// What the triggers and our own hand must have left in order, whenever they were stopped.
    constexpr std::array QUESTIONS {
      Question { "SELECT count(*) || ' ' || sum( quiet ) || ' ' || count( edit ) FROM hand", "1 0 0", "a hand was left in the file" },
      Question { "SELECT ( SELECT count(*) FROM points WHERE geom IS NOT NULL ) - ( SELECT count(*) FROM rtree_points_geom )", "0",
                 "the index of points does not fit" },
      Question { "SELECT ( SELECT count(*) FROM lines WHERE geom IS NOT NULL ) - ( SELECT count(*) FROM rtree_lines_geom )", "0",
                 "the index of lines does not fit" },
      Question { "SELECT count(*) FROM projects WHERE placed != EXISTS( SELECT 1 FROM points WHERE project=id AND geom IS NOT NULL ) "
                 "+ 2 * EXISTS( SELECT 1 FROM lines WHERE project=id AND geom IS NOT NULL )",
                 "0", "projects do not know where they are placed" },
      Question { "SELECT count(*) FROM ( SELECT project, state FROM points UNION ALL SELECT project, state FROM lines ) row "
                 "JOIN projects p ON p.id=row.project WHERE row.state IS NOT p.work_state",
                 "0", "rows do not show their project's state" },
      Question { "SELECT count(*) FROM projects p WHERE conflict != EXISTS( SELECT 1 FROM theirs t WHERE t.id=p.id )", "0",
                 "conflicts without both sides" },
      Question { "SELECT count(*) FROM projects p WHERE conflict AND NOT EXISTS( SELECT 1 FROM ledger l WHERE l.project=p.id )", "0",
                 "conflicts that the ledger does not know" },
      Question { "SELECT sum( outcome NOT IN ( 'accepted', 'returned', 'conflict', 'waiting' ) ) + count(*) - count( DISTINCT project ) "
                 "FROM ledger",
                 "0", "the ledger does not add up" },
    };

    QString answerFault( const Database &database, const Question &question )
    {
      const Result<QVariant> answer = database.value( QLatin1String( question.sql ) );
      if ( !answer )
        return answer.error().detail;
      const bool isEmpty = answer->isNull();
      return isEmpty || answer->toString() == QLatin1String( question.answer )
               ? QString()
               : QStringLiteral( "%1 (%2)" ).arg( QLatin1String( question.fault ), answer->toString() );
    }

    QString qgisFault( const QString &path, PlacementLayer which )
    {
      const Result<Database> database = Database::open( path );
      const Result<QVariant> rows =
        database ? database->value( QStringLiteral( "SELECT count(*) FROM %1" ).arg( toText( which ) ) ) : database.error();
      if ( !rows )
        return rows.error().detail;
      QgsVectorLayer layer( QStringLiteral( "%1|layername=%2" ).arg( path, toText( which ) ), toText( which ), QStringLiteral( "ogr" ) );
      int features = 0;
      QgsFeature feature;
      for ( QgsFeatureIterator all = layer.getFeatures(); all.nextFeature( feature ); )
        ++features;
      return layer.isValid() && features == rows->toInt()
               ? QString()
               : QStringLiteral( "QGIS reads %1 of %2 rows of %3" ).arg( features ).arg( rows->toInt() ).arg( toText( which ) );
    }

    qint64 numberOf( const Revision &revision )
    {
      return QString( revision.text ).remove( '"' ).toLongLong();
    }

    Standing standingOf( const Versions &versions, const WorkItem &item )
    {
      Standing standing;
      standing.ours = versions.fault ? versions.fault->message : positionText( versions.ours.geometry );
      standing.base = positionText( versions.base.placement.geometry );
      standing.baseRevision = numberOf( versions.base.revision );
      standing.changed = item.facts.changed;
      standing.conflict = item.facts.conflict;
      if ( versions.theirs )
      {
        standing.theirs = positionText( versions.theirs->placement.geometry );
        standing.theirRevision = numberOf( versions.theirs->revision );
      }
      return standing;
    }

    Result<void> readStandings( const Workspace &workspace, WorkspaceFacts &facts )
    {
      const Result<QVector<WorkItem>> items = workspace.items();
      const Result<QList<LedgerEntry>> ledger = workspace.ledger();
      if ( !items || !ledger )
        return items ? ledger.error() : items.error();
      facts.ledger = *ledger;
      for ( const WorkItem &item : *items )
      {
        const Result<Versions> versions = workspace.versions( item.id );
        if ( !versions )
          return versions.error();
        facts.projects[item.id.text] = standingOf( *versions, item );
      }
      return {};
    }

    Result<void> readJournal( const Database &database, WorkspaceFacts &facts )
    {
      Result<Statement> row =
        database.prepare( QStringLiteral( "SELECT project, edit, old_geometry, new_geometry FROM journal WHERE action!='fields'" ) );
      if ( !row )
        return row.error();
      Result<bool> more = row->next();
      for ( ; more && *more; more = row->next() )
      {
        JournalEdit &edit = facts.journal[row->text( 0 )][row->integer( 1 )];
        if ( !row->isNull( 2 ) )
          edit.olds << positionOfBlob( row->bytes( 2 ) );
        if ( !row->isNull( 3 ) )
          edit.news << positionOfBlob( row->bytes( 3 ) );
      }
      return more ? Result<void>() : more.error();
    }

    Result<void> readPoints( const Database &database, WorkspaceFacts &facts )
    {
      Result<Statement> row = database.prepare( QStringLiteral( "SELECT geom FROM points" ) );
      if ( !row )
        return row.error();
      Result<bool> more = row->next();
      for ( ; more && *more; more = row->next() )
        facts.points << positionOfBlob( row->bytes( 0 ) );
      return more ? Result<void>() : more.error();
    }
  } // namespace

  WorkspaceCopy::WorkspaceCopy( const QString &workspace, const QString &folder )
      : mPath( QDir( folder ).filePath( QFileInfo( workspace ).fileName() ) )
  {
    QDir( folder ).removeRecursively();
    QDir().mkpath( folder );
    for ( const char *suffix : { "", "-wal", "-journal" } )
      QFile::copy( workspace + QLatin1String( suffix ), mPath + QLatin1String( suffix ) );
  }

  bool WorkspaceCopy::exists() const
  {
    return QFileInfo::exists( mPath );
  }

  QString WorkspaceCopy::damage( const WorkspaceKey &key ) const
  {
    QString fault = damageOf( mPath );
    if ( const Result<Workspace> workspace = Workspace::open( mPath, key ); fault.isEmpty() && !workspace )
      fault = workspace.error().detail;
    const Result<Database> database = Database::open( mPath );
    for ( const Question &question : QUESTIONS )
    {
      if ( fault.isEmpty() )
        fault = database ? answerFault( *database, question ) : database.error().detail;
    }
    for ( const PlacementLayer layer : { PlacementLayer::Points, PlacementLayer::Lines } )
    {
      if ( fault.isEmpty() )
        fault = qgisFault( mPath, layer );
    }
    return fault;
  }

  Result<WorkspaceFacts> WorkspaceCopy::facts( const WorkspaceKey &key ) const
  {
    const Result<Workspace> workspace = Workspace::open( mPath, key );
    const Result<Database> database = Database::open( mPath );
    if ( !workspace || !database )
      return workspace ? database.error() : workspace.error();
    WorkspaceFacts facts;
    Result<void> step = readStandings( *workspace, facts );
    if ( step )
      step = readJournal( *database, facts );
    if ( step )
      step = readPoints( *database, facts );
    return step ? Result<WorkspaceFacts>( facts ) : step.error();
  }
} // namespace eplan::soak
