// SPDX-License-Identifier: GPL-2.0-or-later
#include "workspace/schema.h"

#include "workspace/layerrows.h"
#include "workspace/projectrow.h"

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    const QString TEXT = QStringLiteral( "TEXT" );
    const QString INTEGER = QStringLiteral( "INTEGER" );
    const QString DATETIME = QStringLiteral( "DATETIME" );
    const QString BLOB = QStringLiteral( "BLOB" );
    const QString FLAG = QStringLiteral( "BOOLEAN NOT NULL DEFAULT 0" );

    /// What workStateOf() says, in SQL.
    const QString WORK_STATE = QStringLiteral(
      "TEXT GENERATED ALWAYS AS ( CASE WHEN conflict THEN 'conflict' WHEN changed THEN 'waiting' WHEN state='withdrawn' THEN 'withdrawn' "
      "WHEN review_state='returned' THEN 'returned' WHEN NOT placed THEN 'not_placed' WHEN sent THEN 'sent' ELSE 'placed' END ) VIRTUAL" );

    /// Flags come first: they are read for the list, without the long texts behind them.
    QList<ColumnDefinition> workColumns()
    {
      // placed: 1 in points, 2 in lines, 3 in both.
      QList<ColumnDefinition> columns { { QStringLiteral( "placed" ), QStringLiteral( "INTEGER NOT NULL DEFAULT 0" ) },
                                        { QStringLiteral( "changed" ), FLAG },
                                        { QStringLiteral( "conflict" ), FLAG },
                                        { QStringLiteral( "sent" ), FLAG } };
      return columns + projectColumns() + placementColumns( OURS_PREFIX )
             << ColumnDefinition { QStringLiteral( "work_state" ), WORK_STATE };
    }

    QList<ColumnDefinition> layerColumns()
    {
      QList<ColumnDefinition> columns { { QStringLiteral( "project" ), TEXT } };
      for ( const char *name : DISPLAY_COLUMNS )
        columns << ColumnDefinition { QLatin1String( name ), TEXT };
      return columns << ColumnDefinition { QStringLiteral( "state" ), TEXT };
    }

    QList<ColumnDefinition> journalColumns()
    {
      QList<ColumnDefinition> columns { { QStringLiteral( "edit" ), INTEGER },         { QStringLiteral( "own" ), FLAG },
                                        { QStringLiteral( "at" ), DATETIME },          { QStringLiteral( "project" ), TEXT },
                                        { QStringLiteral( "layer" ), TEXT },           { QStringLiteral( "row_fid" ), INTEGER },
                                        { QStringLiteral( "action" ), TEXT },          { QStringLiteral( "old_project" ), TEXT },
                                        { QStringLiteral( "old_geometry" ), BLOB },    { QStringLiteral( "new_geometry" ), BLOB },
                                        { QStringLiteral( "undone" ), FLAG },          { QStringLiteral( "closed" ), FLAG } };
      return columns + placementColumns( OLD_PREFIX );
    }

    QList<ColumnDefinition> ledgerColumns()
    {
      return { { QStringLiteral( "project" ), TEXT },  { QStringLiteral( "outcome" ), TEXT }, { QStringLiteral( "message" ), TEXT },
               { QStringLiteral( "revision" ), TEXT }, { QStringLiteral( "at" ), DATETIME } };
    }

    /// The columns of ours, or of the journal's before-image, separated by commas.
    QString placementList( QLatin1String prefix )
    {
      return namesOf( placementColumns( prefix ) ).join( QStringLiteral( ", " ) );
    }

    const QString NOW = QStringLiteral( "strftime( '%Y-%m-%dT%H:%M:%fZ', 'now' )" );

    /// Whether it is our hand that writes.
    const QString IS_OWN = QStringLiteral( "( SELECT edit IS NOT NULL FROM hand )" );

    QString quoted( QLatin1String text )
    {
      return QStringLiteral( "'%1'" ).arg( text );
    }

    /// What a trigger has to know of the row it fires for.
    struct Firing
    {
        QLatin1String action;
        QString event;
        QString condition;
        QString fid;
        QString project;
        QString projects;
        QString oldProject;
        QString oldGeometry;
        QString newGeometry;
    };

    const std::array<Firing, 3> &firings()
    {
      static const QString none = QStringLiteral( "NULL" );
      static const std::array<Firing, 3> all { {
        { QLatin1String( "insert" ), QStringLiteral( "INSERT" ), QStringLiteral( "1" ), QStringLiteral( "NEW.fid" ),
          QStringLiteral( "NEW.project" ), QStringLiteral( "NEW.project" ), none, none, QStringLiteral( "NEW.geom" ) },
        // GDAL writes every column when it updates a row, changed or not.
        { QLatin1String( "update" ), QStringLiteral( "UPDATE OF geom, project" ),
          QStringLiteral( "( OLD.geom IS NOT NEW.geom OR OLD.project IS NOT NEW.project )" ), QStringLiteral( "NEW.fid" ),
          QStringLiteral( "coalesce( NEW.project, OLD.project )" ), QStringLiteral( "OLD.project, NEW.project" ),
          QStringLiteral( "OLD.project" ), QStringLiteral( "OLD.geom" ), QStringLiteral( "NEW.geom" ) },
        { QLatin1String( "delete" ), QStringLiteral( "DELETE" ), QStringLiteral( "1" ), QStringLiteral( "OLD.fid" ),
          QStringLiteral( "OLD.project" ), QStringLiteral( "OLD.project" ), QStringLiteral( "OLD.project" ), QStringLiteral( "OLD.geom" ),
          none },
      } };
      return all;
    }

    /// Edits of other programs to one project within a second are one edit: QGIS commits a split as an update and an insert.
    QString journalRow( const Firing &firing, QLatin1String layer )
    {
      static const QString edit = QStringLiteral(
        "coalesce( ( SELECT edit FROM hand ), ( SELECT edit FROM journal WHERE project IS %1 AND NOT own AND NOT undone AND NOT closed "
        "AND at > strftime( '%Y-%m-%dT%H:%M:%fZ', 'now', '-1 seconds' ) ORDER BY fid DESC LIMIT 1 ), "
        "( SELECT coalesce( max( edit ), 0 ) + 1 FROM journal ) )" );
      const QStringList values { edit.arg( firing.project ),
                                 IS_OWN,
                                 NOW,
                                 firing.project,
                                 quoted( layer ),
                                 firing.fid,
                                 quoted( firing.action ),
                                 firing.oldProject,
                                 firing.oldGeometry,
                                 firing.newGeometry,
                                 placementList( OURS_PREFIX ) };
      return QStringLiteral(
               "INSERT INTO journal( edit, own, at, project, layer, row_fid, action, old_project, old_geometry, new_geometry, %1 ) "
               "SELECT %2 FROM ( SELECT 1 ) LEFT JOIN projects ON id=%3;\n" )
        .arg( placementList( OLD_PREFIX ), values.join( QStringLiteral( ", " ) ), firing.project );
    }

    /// The project that a drawing is taken away from loses its fields too, as part of the same edit.
    QString journalFormerProject()
    {
      return QStringLiteral( "INSERT INTO journal( edit, own, at, project, action, %1 ) "
                             "SELECT ( SELECT edit FROM journal ORDER BY fid DESC LIMIT 1 ), %2, %3, id, 'fields', %4 FROM projects "
                             "WHERE id=OLD.project AND OLD.project IS NOT NEW.project AND NEW.project IS NOT NULL;\n" )
        .arg( placementList( OLD_PREFIX ), IS_OWN, NOW, placementList( OURS_PREFIX ) );
    }

    /// Whoever draws with QGIS's own tools places the project, and what was accepted was accepted of another place; taking away what was
    /// never in e-Plan leaves nothing to send, unless something was declared of it.
    QString stampProjects( const Firing &firing )
    {
      return QStringLiteral(
               "UPDATE projects SET placed=EXISTS( SELECT 1 FROM points WHERE project=projects.id AND geom IS NOT NULL ) "
               "+ 2 * EXISTS( SELECT 1 FROM lines WHERE project=projects.id AND geom IS NOT NULL ) WHERE id IN ( %1 );\n"
               "UPDATE projects SET changed=( placed OR geometry IS NOT NULL "
               "OR ours_duplicate_of IS NOT duplicate_of OR ours_duplicate_reason IS NOT duplicate_reason ), ours_placed_at=%2, "
               "ours_placed_by=( SELECT value FROM workspace WHERE key='user' ), "
               "ours_placed_how=CASE WHEN placed THEN 'drawn' END, ours_placed_from=NULL, "
               "ours_datum=CASE WHEN placed THEN 'WGS 84' END, ours_accuracy=NULL, "
               "ours_accepted_findings=NULL, "
               "ours_note=CASE WHEN placed THEN ours_note END WHERE id IN ( %1 );\n" )
        .arg( firing.projects, NOW );
    }

    QString triggerName( const Firing &firing, PlacementLayer layer )
    {
      return toText( layer ) + QLatin1Char( '_' ) + firing.action;
    }

    QString editTrigger( const Firing &firing, PlacementLayer layer )
    {
      const QLatin1String table = toText( layer );
      const QString former = firing.action == QLatin1String( "update" ) ? journalFormerProject() : QString();
      return QStringLiteral( "CREATE TRIGGER %1 AFTER %2 ON %3 WHEN NOT ( SELECT quiet FROM hand ) AND %4\nBEGIN\n%5END;\n" )
        .arg( triggerName( firing, layer ), firing.event, table, firing.condition,
              journalRow( firing, table ) + former + stampProjects( firing ) );
    }

    QString editTriggers()
    {
      QString sql;
      for ( const Firing &firing : firings() )
        sql += editTrigger( firing, PlacementLayer::Points ) + editTrigger( firing, PlacementLayer::Lines );
      return sql;
    }

    QString dropEditTriggers()
    {
      QString sql;
      for ( const Firing &firing : firings() )
      {
        for ( const PlacementLayer layer : { PlacementLayer::Points, PlacementLayer::Lines } )
          sql += QStringLiteral( "DROP TRIGGER %1;\n" ).arg( triggerName( firing, layer ) );
      }
      return sql;
    }

    /// The rows of the layers show what the project's row says.
    QString displayTrigger()
    {
      QStringList settings;
      for ( const char *column : DISPLAY_COLUMNS )
        settings << QStringLiteral( "%1=NEW.%1" ).arg( QLatin1String( column ) );
      settings << QStringLiteral( "state=NEW.work_state" );
      QString updates;
      for ( const QLatin1String layer : EnumText<PlacementLayer>::texts )
        updates += QStringLiteral( "UPDATE %1 SET %2 WHERE project=NEW.id;\n" ).arg( layer, settings.join( QStringLiteral( ", " ) ) );
      return QStringLiteral( "CREATE TRIGGER projects_display AFTER UPDATE OF code, title, kind, category, village, state, review_state, "
                             "placed, changed, conflict, sent, ours_placed_at ON projects\nBEGIN\n%1END;\n" )
        .arg( updates );
    }

    const QString INDEXES = QStringLiteral(
      "CREATE UNIQUE INDEX projects_id ON projects( id ); CREATE INDEX projects_work ON projects( id ) WHERE changed OR conflict;"
      "CREATE UNIQUE INDEX theirs_id ON theirs( id ); CREATE UNIQUE INDEX ledger_project ON ledger( project );"
      "CREATE UNIQUE INDEX workspace_key ON workspace( key ); CREATE INDEX outbox_project ON outbox( project );"
      "CREATE INDEX points_project ON points( project ); CREATE INDEX lines_project ON lines( project );"
      "CREATE INDEX journal_edit ON journal( edit ); CREATE INDEX journal_project ON journal( project );"
      "INSERT INTO hand( quiet ) VALUES( 0 );" );
  } // namespace

  QList<TableDefinition> workspaceTables()
  {
    const QList<ColumnDefinition> sent { { QStringLiteral( "project" ), TEXT }, { QStringLiteral( "geometry" ), BLOB } };
    return {
      { QStringLiteral( "points" ), QCoreApplication::translate( "Workspace", "Positions: points" ), layerColumns(), QgsWkbTypes::Point },
      { QStringLiteral( "lines" ), QCoreApplication::translate( "Workspace", "Positions: lines" ), layerColumns(),
        QgsWkbTypes::LineString },
      { QStringLiteral( "projects" ), QCoreApplication::translate( "Workspace", "Projects as loaded, and how they stand" ), workColumns() },
      { QStringLiteral( "theirs" ), QCoreApplication::translate( "Workspace", "Conflicts: projects as they are in e-Plan" ),
        projectColumns() },
      { QStringLiteral( "ledger" ), QCoreApplication::translate( "Workspace", "What became of each project that was sent" ),
        ledgerColumns() },
      { QStringLiteral( "journal" ), QCoreApplication::translate( "Workspace", "Every edit and what was before it" ), journalColumns() },
      { QStringLiteral( "outbox" ), QCoreApplication::translate( "Workspace", "Sent, answer not yet known" ),
        sent + placementColumns( {} ) },
      { QStringLiteral( "workspace" ),
        QCoreApplication::translate( "Workspace", "Whose work this is" ),
        { { QStringLiteral( "key" ), TEXT }, { QStringLiteral( "value" ), TEXT } } },
      { QStringLiteral( "hand" ),
        QCoreApplication::translate( "Workspace", "Who is writing at the moment" ),
        { { QStringLiteral( "quiet" ), FLAG }, { QStringLiteral( "edit" ), INTEGER } } },
    };
  }

  Result<void> addIndexesAndTriggers( Database &database )
  {
    return database.execute( INDEXES + displayTrigger() + editTriggers() );
  }

  Result<void> addMissingFields( Database &database )
  {
    const std::array<std::pair<QString, QList<ColumnDefinition>>, 4> tables { {
      { QStringLiteral( "projects" ), projectColumns() + placementColumns( OURS_PREFIX ) },
      { QStringLiteral( "theirs" ), projectColumns() },
      { QStringLiteral( "journal" ), placementColumns( OLD_PREFIX ) + placementColumns( NEW_PREFIX ) },
      { QStringLiteral( "outbox" ), placementColumns( {} ) },
    } };
    for ( const auto &[table, columns] : tables )
    {
      const Result<void> added = addMissingColumns( database, table, columns );
      if ( !added )
        return added;
    }
    return database.execute( dropEditTriggers() + editTriggers() );
  }
} // namespace eplan
