// SPDX-License-Identifier: GPL-2.0-or-later
// The journal as a history: edits are taken back and made again, whoever made them.
#include "workspace/projectrow.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"
#include "workspace/writing.h"

#include <QCoreApplication>
#include <QSet>

namespace eplan
{
  namespace
  {
    const QStringList OURS = namesOf( placementColumns( OURS_PREFIX ) );
    const QStringList OLD = namesOf( placementColumns( OLD_PREFIX ) );
    const QStringList NEW = namesOf( placementColumns( NEW_PREFIX ) );
    const QStringList PLACEMENT = namesOf( placementColumns( {} ) );
    const QLatin1String COMMA( ", " );
    /// A journal grows for a year, and most of it was sent: the search for the newest edits that were not ends somewhere.
    constexpr int LOOKED_AT_FOR_ONE = 10;

    /// Also closed is what drew a row that was made part of another project since, of which e-Plan's version was taken over.
    const QString IS_OPEN =
      QStringLiteral( "NOT undone AND NOT EXISTS( SELECT 1 FROM journal own WHERE own.edit=j.edit AND ( own.closed OR "
                      "EXISTS( SELECT 1 FROM journal later WHERE later.closed AND NOT later.undone AND later.layer=own.layer "
                      "AND later.row_fid=own.row_fid AND later.fid>own.fid ) ) )" );

    /// Taken back, and nothing was done since.
    const QString CAN_BE_MADE_AGAIN =
      QStringLiteral( "undone AND NOT EXISTS( SELECT 1 FROM journal own WHERE own.edit=j.edit AND own.closed )" );

    /// Through the history.
    enum class Direction
    {
      Back,
      Forth,
    };

    /// A row of a layer, and how its project came to its position, on one side of an edit.
    struct Image
    {
        QVariant project;
        QByteArray geometry;
        Placement placement;
    };

    /// One row of the journal.
    struct JournalRow
    {
        qint64 number = 0;
        QString project;
        QString layer;
        qint64 fid = 0;
        QString action;
        Image before;
        Image after;
        /// The revision that settling a conflict made base.
        QString revision;
    };

    JournalRow readJournalRow( const Statement &row )
    {
      JournalRow read { row.integer( 0 ), row.text( 1 ), row.text( 2 ), row.integer( 3 ), row.text( 4 ), {}, {}, row.text( 9 ) };
      read.before = { row.value( 5 ), row.bytes( 6 ), readPlacement( row, 10 ) };
      read.after = { row.value( 7 ), row.bytes( 8 ), readPlacement( row, 10 + static_cast<int>( OLD.size() ) ) };
      return read;
    }

    /// In the order in which the rows are replayed.
    Result<QList<JournalRow>> journalOf( Statements &statements, qint64 edit, Direction direction )
    {
      static const QString sql = QStringLiteral( "SELECT fid, project, layer, row_fid, action, old_project, old_geometry, new_project, "
                                                 "new_geometry, new_revision, %1, %2 FROM journal WHERE edit=? ORDER BY fid " )
                                   .arg( OLD.join( COMMA ), NEW.join( COMMA ) );
      const QLatin1String order( direction == Direction::Back ? "DESC" : "ASC" );
      Result<Statements::Loan> rows = statements.prepare( sql + order );
      if ( !rows )
        return rows.error();
      QList<JournalRow> journal;
      Statement &row = **rows;
      Result<bool> more = row.bind( 0, edit ).next();
      for ( ; more && *more; more = row.next() )
        journal << readJournalRow( row );
      if ( !more )
        return more.error();
      return journal;
    }

    const Image &target( const JournalRow &row, Direction direction )
    {
      return direction == Direction::Back ? row.before : row.after;
    }

    /// Brings the row of the layer to the other side of the edit. Does nothing for rows of the journal that are of no layer.
    Result<void> replayLayerRow( Statements &statements, const JournalRow &row, Direction direction )
    {
      const QLatin1String makes( direction == Direction::Back ? "delete" : "insert" );
      const QLatin1String unmakes( direction == Direction::Back ? "insert" : "delete" );
      const Image &image = target( row, direction );
      if ( row.layer.isEmpty() )
        return {};
      if ( row.action == unmakes )
        return statements.run( QStringLiteral( "DELETE FROM %1 WHERE fid=?" ).arg( row.layer ), { row.fid } );
      if ( row.action == makes )
        return statements.run( QStringLiteral( "INSERT INTO %1( project, geom, fid ) VALUES( ?, ?, ? )" ).arg( row.layer ),
                               { image.project, image.geometry, row.fid } );
      return statements.run( QStringLiteral( "UPDATE %1 SET project=?, geom=? WHERE fid=?" ).arg( row.layer ),
                             { image.project, image.geometry, row.fid } );
    }

    /// Keeps in the journal how it is just before a row of it is taken back, so that it can be made again.
    Result<void> keepAfterImage( Statements &statements, const JournalRow &row )
    {
      static const QString fields = QStringLiteral( "UPDATE journal SET ( new_revision, %1 )=( SELECT revision, %2 FROM projects "
                                                    "WHERE id=journal.project ) WHERE fid=?" )
                                      .arg( NEW.join( COMMA ), OURS.join( COMMA ) );
      const Result<void> kept = statements.run( fields, { row.number } );
      if ( !kept || row.layer.isEmpty() )
        return kept;
      return statements.run(
        QStringLiteral( "UPDATE journal SET new_project=( SELECT project FROM %1 WHERE fid=row_fid ) WHERE fid=?" ).arg( row.layer ),
        { row.number } );
    }

    HistoryEntry readHistoryEntry( const Statement &row )
    {
      return { row.integer( 0 ), { row.text( 1 ) }, row.text( 2 ), row.integer( 3 ) != 0 };
    }
  } // namespace

  /// What became base is theirs again, beside ours and what was base before.
  Result<void> Workspace::takeBackSettling( const ProjectId &id, qint64 edit )
  {
    static const QString columns = namesOf( projectColumns() ).join( QStringLiteral( ", " ) );
    Result<void> step = mStatements->run(
      QStringLiteral( "INSERT OR REPLACE INTO theirs( %1 ) SELECT %1 FROM projects WHERE id=?" ).arg( columns ), { id.text } );
    if ( step )
      step = mStatements->run(
        QStringLiteral( "UPDATE projects SET conflict=1, ( revision, geometry, %1 )=( SELECT old_revision, old_geometry, %2 FROM journal "
                        "WHERE edit=?2 AND project=?1 AND action='settle' ) WHERE id=?1" )
          .arg( PLACEMENT.join( QStringLiteral( ", " ) ), OLD.join( QStringLiteral( ", " ) ) ),
        { id.text, edit } );
    return step;
  }

  /// E-Plan's version becomes base again, unless it has become another one meanwhile.
  Result<void> Workspace::settleAgain( const ProjectId &id, const QString &revision )
  {
    const Result<std::optional<Project>> found = theirs( id );
    if ( !found )
      return found.error();
    if ( !*found || ( *found )->revision.text != revision )
      return Error { ErrorCode::ChangedElsewhere,
                     QCoreApplication::translate( "Workspace", "This project was changed in e-Plan meanwhile. Settle the conflict anew." ),
                     id.text };
    return becomeBase( **found );
  }

  Result<void> Workspace::takeBack( qint64 edit )
  {
    const Result<QList<JournalRow>> journal = journalOf( *mStatements, edit, Direction::Back );
    if ( !journal )
      return journal.error();
    QSet<QString> touched;
    Result<void> step;
    for ( const JournalRow &row : *journal )
    {
      touched << row.project << row.before.project.toString();
      if ( step )
        step = keepAfterImage( *mStatements, row );
      if ( step && row.action == QLatin1String( "settle" ) )
      {
        step = takeBackSettling( { row.project }, edit );
        continue;
      }
      if ( step )
        step = replayLayerRow( *mStatements, row, Direction::Back );
      if ( step )
        step = writeOurs( { row.project }, row.before.placement );
    }
    if ( step )
      step = recountKnown( touched );
    return step ? mStatements->run( QStringLiteral( "UPDATE journal SET undone=1 WHERE edit=?" ), { edit } ) : step;
  }

  Result<void> Workspace::makeAgain( qint64 edit )
  {
    const Result<QList<JournalRow>> journal = journalOf( *mStatements, edit, Direction::Forth );
    if ( !journal )
      return journal.error();
    QSet<QString> touched;
    Result<void> step;
    for ( const JournalRow &row : *journal )
    {
      touched << row.project << row.before.project.toString() << row.after.project.toString();
      if ( step && row.action == QLatin1String( "settle" ) )
      {
        step = settleAgain( { row.project }, row.revision );
        continue;
      }
      if ( step )
        step = replayLayerRow( *mStatements, row, Direction::Forth );
      if ( step )
        step = writeOurs( { row.project }, row.after.placement );
    }
    if ( step )
      step = recountKnown( touched );
    return step ? mStatements->run( QStringLiteral( "UPDATE journal SET undone=0 WHERE edit=?" ), { edit } ) : step;
  }

  Result<void> Workspace::recountKnown( const QSet<QString> &projects )
  {
    Result<void> step;
    for ( const QString &project : projects )
    {
      const Result<QVariant> known = mStatements->value( QStringLiteral( "SELECT 1 FROM projects WHERE id=?" ), { project } );
      if ( step && known && known->isValid() )
        step = recount( { project } );
    }
    return step;
  }

  /// One step through the history: \a find says which edit, \a replay what is done with it.
  Result<std::optional<HistoryStep>> Workspace::stepThroughHistory( const QString &find, Result<void> ( Workspace::*replay )( qint64 ) )
  {
    Result<Writing> writing = Writing::quietly( *mDatabase, *mStatements );
    if ( !writing )
      return writing.error();
    const Result<QVariant> edit = mStatements->value( find );
    if ( !edit )
      return edit.error();
    if ( !edit->isValid() )
      return std::optional<HistoryStep>();
    const Result<QVariant> project =
      mStatements->value( QStringLiteral( "SELECT project FROM journal WHERE edit=? ORDER BY project IS NULL, fid DESC" ), { *edit } );
    if ( !project )
      return project.error();
    Result<void> step = ( this->*replay )( edit->toLongLong() );
    if ( step )
      step = writing->done();
    if ( !step )
      return step.error();
    return std::optional( HistoryStep { { project->toString() } } );
  }

  Result<std::optional<HistoryStep>> Workspace::undo()
  {
    return stepThroughHistory( QStringLiteral( "SELECT edit FROM journal j WHERE %1 ORDER BY fid DESC LIMIT 1" ).arg( IS_OPEN ),
                               &Workspace::takeBack );
  }

  Result<std::optional<HistoryStep>> Workspace::redo()
  {
    return stepThroughHistory( QStringLiteral( "SELECT edit FROM journal j WHERE %1 ORDER BY fid LIMIT 1" ).arg( CAN_BE_MADE_AGAIN ),
                               &Workspace::makeAgain );
  }

  Result<void> Workspace::markSitting( bool isSitting )
  {
    if ( !isSitting )
      return mStatements->run( QStringLiteral( "DELETE FROM workspace WHERE key IN ( 'sitting_since', 'sitting_from' )" ), {} );
    const Result<QVariant> newest = mStatements->value( QStringLiteral( "SELECT coalesce( max( fid ), 0 ) FROM journal" ) );
    if ( !newest )
      return newest.error();
    const Result<void> marked = setMark( QStringLiteral( "sitting_from" ), *newest );
    return marked ? setMark( QStringLiteral( "sitting_since" ), QDateTime::currentDateTimeUtc() ) : marked;
  }

  Result<std::optional<Recovery>> Workspace::brokenOff() const
  {
    Result<Statements::Loan> row = mStatements->prepare( QStringLiteral(
      "SELECT since.value, max( at ), count( DISTINCT edit ), count( DISTINCT project ), ( SELECT count( DISTINCT project ) FROM outbox ) "
      "FROM workspace since, workspace start LEFT JOIN journal j ON j.fid>CAST( start.value AS INTEGER ) AND NOT undone "
      "WHERE since.key='sitting_since' AND start.key='sitting_from' GROUP BY since.value" ) );
    const Result<bool> found = row ? ( *row )->next() : Result<bool>( row.error() );
    if ( !found )
      return found.error();
    if ( !*found )
      return std::optional<Recovery>();
    const Statement &left = **row;
    return std::optional( Recovery { left.time( 0 ), left.time( 1 ), static_cast<int>( left.integer( 2 ) ),
                                     static_cast<int>( left.integer( 3 ) ), static_cast<int>( left.integer( 4 ) ) } );
  }

  Result<bool> Workspace::canRedo() const
  {
    const Result<QVariant> found =
      mStatements->value( QStringLiteral( "SELECT EXISTS( SELECT 1 FROM journal j WHERE %1 )" ).arg( CAN_BE_MADE_AGAIN ) );
    return found ? Result<bool>( found->toBool() ) : found.error();
  }

  Result<QList<HistoryEntry>> Workspace::history( int most ) const
  {
    // The newest edits, and then in the order in which they were made; those that can be made again come last by themselves.
    const QString sql =
      QStringLiteral( "SELECT edit, project, coalesce( title, '' ), undone FROM ( SELECT edit, max( project ) AS project, undone, "
                      "max( fid ) AS newest FROM journal j WHERE edit>( SELECT max( edit ) FROM journal )-?1*%3 AND ( ( %1 ) OR ( %2 ) ) "
                      "GROUP BY edit ORDER BY newest DESC LIMIT ?1 ) "
                      "LEFT JOIN projects ON id=project ORDER BY newest" )
        .arg( IS_OPEN, CAN_BE_MADE_AGAIN, QString::number( LOOKED_AT_FOR_ONE ) );
    Result<Statements::Loan> rows = mStatements->prepare( sql );
    if ( rows )
      ( *rows )->bind( 0, most );
    return readAll<HistoryEntry>( std::move( rows ), readHistoryEntry );
  }
} // namespace eplan
