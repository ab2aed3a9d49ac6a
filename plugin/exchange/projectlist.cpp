// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/projectlist.h"

#include "domain/projectfields.h"
#include "exchange/listrow.h"
#include "exchange/matching.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int FIRST_ROWS = 10;
    constexpr int ID_DIGITS = 20;

    QString digest( const QStringList &parts )
    {
      // Between the parts something that no cell holds.
      const QByteArray text = parts.join( QChar( 0x1F ) ).toUtf8();
      return QString::fromLatin1( QCryptographicHash::hash( text, QCryptographicHash::Sha256 ).toHex().left( ID_DIGITS ) );
    }

    bool isEmpty( const QStringList &row )
    {
      return std::ranges::all_of( row, []( const QString &cell ) { return cell.isEmpty(); } );
    }

    Result<QList<Table>> tablesOf( const QString &path, QgsFeedback &feedback )
    {
      const Result<Source> source = recognise( path, feedback );
      if ( !source )
        return source.error();
      if ( !isSheet( source->format ) )
        return Error { ErrorCode::InvalidData,
                       QCoreApplication::translate(
                         "Exchange", "A list of projects is a spreadsheet (XLSX, ODS) or a CSV file; this is of the kind %1." )
                         .arg( wordFor( source->format ) ),
                       path };
      return readTables( *source, feedback );
    }

    Result<Table> tableFor( const QString &path, const ListMapping &mapping, QgsFeedback &feedback )
    {
      const Result<QList<Table>> tables = tablesOf( path, feedback );
      if ( !tables )
        return tables.error();
      const auto chosen = std::ranges::find_if( *tables, [&mapping]( const Table &table )
                                                { return mapping.sheet.isEmpty() || table.name == mapping.sheet; } );
      if ( chosen == tables->end() )
        return Error {
          ErrorCode::InvalidData,
          QCoreApplication::translate( "Exchange", "There is no sheet with rows called “%1” in the file." ).arg( mapping.sheet ), path };
      if ( !mapping.fits( chosen->headings ) )
        return Error { ErrorCode::InvalidData,
                       QCoreApplication::translate(
                         "Exchange", "The columns of the list are not those that were chosen. Choose again which column is what." ),
                       chosen->headings.join( ' ' ) };
      return *chosen;
    }

    /// A project that was read, and the row it stands in.
    struct Entry
    {
        Project project;
        int row;
    };

    QString ownerOf( const Project &project )
    {
      return QStringLiteral( "%1/%2" ).arg( project.organisation.text ).arg( project.fiscalYear.buddhistYear() );
    }

    QString codeKey( const Project &project )
    {
      return digest( { ownerOf( project ), QStringLiteral( "code" ), comparableCode( project.code ) } );
    }

    /// What tells apart projects that no code tells apart.
    QString titleKey( const Project &project )
    {
      return digest( { ownerOf( project ), QStringLiteral( "title" ), comparableCode( project.code ), comparableTitle( project.title ),
                       comparableTitle( project.village ), comparableTitle( project.quantity ) } );
    }

    /// Changes when anything in the list's row does, and only then.
    Revision revisionOf( const Project &project )
    {
      QStringList values;
      for ( const ProjectField &field : projectFields() )
        values << field.read( project ).toString();
      return { '"' + digest( values ) + '"' };
    }

    /// Gives the projects of a list their ids, and takes out what stands there twice.
    class Numbering
    {
      public:
        explicit Numbering( const QList<Entry> &entries )
        {
          for ( const Entry &entry : entries )
            mTitles[codeKey( entry.project )] << titleKey( entry.project );
        }

        void add( Entry entry, ProjectList &list )
        {
          Project &project = entry.project;
          const bool hasCode = !comparableCode( project.code ).isEmpty();
          const bool isOnlyOne = hasCode && mTitles.value( codeKey( project ) ).size() == 1;
          const QString key = isOnlyOne ? codeKey( project ) : titleKey( project );
          if ( mGiven.contains( key ) )
          {
            list.findings << ListFinding {
              ListTrouble::SameTwice, entry.row, project.title.left( 200 ),
              QCoreApplication::translate( "Exchange", "This project stands in the list already, in row %1; it was taken once." )
                .arg( mGiven.value( key ) ) };
            return;
          }
          if ( hasCode && !isOnlyOne )
            list.findings << ListFinding {
              ListTrouble::SameCode, entry.row, project.title.left( 200 ),
              QCoreApplication::translate( "Exchange", "Other projects have the code %1 too. Mend it in the list: positions follow "
                                                       "the code." )
                .arg( project.code ) };
          mGiven[key] = entry.row;
          project.id = { QStringLiteral( "list-" ) + key };
          project.revision = revisionOf( project );
          list.projects << std::move( project );
        }

      private:
        /// For each code what goes by it.
        QHash<QString, QSet<QString>> mTitles;
        /// The row that got a key.
        QHash<QString, int> mGiven;
    };
  } // namespace

  Result<QList<ListSheet>> inspectProjectList( const QString &path, QgsFeedback &feedback )
  {
    const Result<QList<Table>> tables = tablesOf( path, feedback );
    if ( !tables )
      return tables.error();
    QList<ListSheet> sheets;
    for ( const Table &table : *tables )
    {
      ListSheet sheet { table.name, table.headings, table.rows.mid( 0, FIRST_ROWS ), 0, guessListMapping( table.headings ) };
      sheet.rows = static_cast<int>( std::ranges::count_if( table.rows, []( const QStringList &row ) { return !isEmpty( row ); } ) );
      sheet.guess.sheet = table.name;
      sheets << sheet;
    }
    return sheets;
  }

  Result<ProjectList> readProjectList( const QString &path, const ListRequest &request, QgsFeedback &feedback )
  {
    const Result<Table> table = tableFor( path, request.mapping, feedback );
    if ( !table )
      return table.error();
    ProjectList list;
    QList<Entry> entries;
    ListRowReader reader( *table, request );
    for ( int row = 0; row < table->rows.size(); ++row )
    {
      if ( feedback.isCanceled() )
        return canceled();
      if ( isEmpty( table->rows[row] ) )
        continue;
      ++list.rows;
      if ( std::optional<Project> project = reader.read( row, list.findings ) )
        entries << Entry { *std::move( project ), table->sheetRow( row ) };
      feedback.setProgress( 100.0 * ( row + 1 ) / table->rows.size() );
    }
    Numbering numbering( entries );
    for ( const Entry &entry : entries )
      numbering.add( entry, list );
    std::stable_sort( list.findings.begin(), list.findings.end(),
                      []( const ListFinding &a, const ListFinding &b ) { return a.row < b.row; } );
    return list;
  }
} // namespace eplan
