// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/table.h"

#include "exchange/ogrlayers.h"
#include "exchange/thaibytes.h"
#include "texts/folding.h"

#include <qgsfeedback.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// Titles above the headings are no longer than this.
    constexpr int DEEPEST_HEADINGS = 30;
    /// A heading is a few words.
    constexpr int LONGEST_HEADING = 60;

    /// Empty, or with a digit first: what a row of headings hardly has.
    bool isNumber( const QString &cell )
    {
      static const QRegularExpression expression( QStringLiteral( "^[-+]?[0-9][0-9.,]*$" ) );
      return expression.match( folded( cell ).trimmed() ).hasMatch();
    }

    int filled( const QStringList &row )
    {
      return static_cast<int>( std::ranges::count_if( row, []( const QString &cell ) { return !cell.isEmpty(); } ) );
    }

    bool looksLikeHeadings( const QStringList &row )
    {
      return filled( row ) >= 2 &&
             std::ranges::none_of( row, []( const QString &cell ) { return isNumber( cell ) || cell.size() > LONGEST_HEADING; } );
    }

    /// The row of headings: of the first rows that have as many cells as nearly any, the first that holds words only; -1 where none does.
    int headingRow( const QList<QStringList> &cells )
    {
      const int depth = std::min( DEEPEST_HEADINGS, static_cast<int>( cells.size() ) );
      int widest = 0;
      for ( int row = 0; row < depth; ++row )
        widest = std::max( widest, filled( cells[row] ) );
      for ( int row = 0; row < depth; ++row )
      {
        // A heading over two columns leaves the second empty.
        if ( looksLikeHeadings( cells[row] ) && filled( cells[row] ) * 2 >= widest )
          return row;
      }
      return -1;
    }

    /// Whether the row below parts headings that lie over several columns: "เริ่มต้น" over "E" and "N".
    bool partsHeadings( const QStringList &above, const QStringList &below )
    {
      if ( !looksLikeHeadings( below ) )
        return false;
      bool fillsGap = false;
      for ( int i = 0; i < below.size(); ++i )
      {
        const bool isBelowGap = i >= above.size() || above[i].isEmpty();
        const bool isBelowSpan = i + 1 < below.size() && !below[i + 1].isEmpty() && ( i + 1 >= above.size() || above[i + 1].isEmpty() );
        if ( below[i].isEmpty() )
          continue;
        if ( !isBelowGap && !isBelowSpan )
          return false;
        fillsGap = fillsGap || isBelowGap;
      }
      return fillsGap;
    }

    /// Each heading with the one above it, which reaches on over empty cells where something stands below.
    QStringList joinedHeadings( const QStringList &above, const QStringList &below )
    {
      QStringList joined;
      QString span;
      for ( int i = 0; i < std::max( above.size(), below.size() ); ++i )
      {
        const QString top = above.value( i ), bottom = below.value( i );
        if ( !top.isEmpty() )
          span = top;
        joined << ( bottom.isEmpty() ? top : QStringLiteral( "%1 %2" ).arg( span, bottom ).trimmed() );
      }
      return joined;
    }

    /// "A", "B", …, "Z", "AA" as spreadsheets count columns.
    QString letterOf( int column )
    {
      const QString last( QChar( 'A' + column % 26 ) );
      return column < 26 ? last : letterOf( column / 26 - 1 ) + last;
    }

    QStringList distinct( const QStringList &headings, int columns )
    {
      QStringList names;
      for ( int i = 0; i < columns; ++i )
      {
        const QString heading = headings.value( i ).simplified();
        QString name = heading.isEmpty() ? letterOf( i ) : heading;
        for ( int copy = 2; names.contains( name ); ++copy )
          name = QStringLiteral( "%1 (%2)" ).arg( heading.isEmpty() ? letterOf( i ) : heading ).arg( copy );
        names << name;
      }
      return names;
    }

    /// A number as a person typed it: a workbook keeps 14.9799 as 14.979900000000001, and what is small or large with an exponent.
    QString typedNumber( const QString &cell )
    {
      static const QRegularExpression stored( QStringLiteral( "^-?[0-9]+\\.[0-9]+(E[-+]?[0-9]{1,2})?$" ) );
      constexpr int TYPED_DIGITS = 15;
      if ( ( cell.size() <= TYPED_DIGITS && !cell.contains( 'E' ) ) || !stored.match( cell ).hasMatch() )
        return cell;
      const QString shortest = QString::number( cell.toDouble(), 'g', TYPED_DIGITS );
      return shortest.contains( 'e' ) ? QString::number( cell.toDouble(), 'f', 0 ) : shortest;
    }

    QList<QStringList> cellsOf( OGRLayerH layer )
    {
      QList<QStringList> cells;
      const int columns = OGR_FD_GetFieldCount( OGR_L_GetLayerDefn( layer ) );
      OGR_L_ResetReading( layer );
      while ( const ogr::Feature feature { OGR_L_GetNextFeature( layer ) } )
      {
        QStringList row;
        for ( int i = 0; i < columns; ++i )
          row << typedNumber( QString::fromUtf8( OGR_F_GetFieldAsString( feature.get(), i ) ).trimmed() );
        while ( !row.isEmpty() && row.last().isEmpty() )
          row.removeLast();
        cells << row;
      }
      return cells;
    }

    Result<QList<Table>> readWorkbook( const Source &source, QgsFeedback &feedback )
    {
      const ogr::Offline offline;
      // All rows as they are, and all cells as text: a driver that guesses takes the zeros off a code and the heading for a row.
      const bool isXlsx = source.format == Format::Xlsx;
      const ogr::Setting headings( isXlsx ? "OGR_XLSX_HEADERS" : "OGR_ODS_HEADERS", "DISABLE" );
      const ogr::Setting types( isXlsx ? "OGR_XLSX_FIELD_TYPES" : "OGR_ODS_FIELD_TYPES", "STRING" );
      const Result<OgrFile> file = OgrFile::open( source );
      if ( !file )
        return file.error();
      QList<Table> tables;
      for ( const OgrLayer &layer : file->layers() )
      {
        if ( feedback.isCanceled() )
          return canceled();
        const QList<QStringList> cells = cellsOf( layer.handle );
        if ( std::ranges::any_of( cells, []( const QStringList &row ) { return filled( row ) > 0; } ) )
          tables << tableOf( layer.name, cells );
      }
      return tables;
    }

    Result<QList<Table>> readSeparated( const Source &source )
    {
      QFile file( source.path );
      if ( !file.open( QIODevice::ReadOnly ) )
        return Error {
          ErrorCode::StorageFailed,
          QCoreApplication::translate( "Exchange", "“%1” cannot be read. Close it where it is open, or copy it to another folder." )
            .arg( QDir::toNativeSeparators( source.path ) ),
          file.errorString() };
      const QByteArray bytes = file.readAll();
      const QList<QStringList> cells = separatedCells( decoded( bytes, encodingOf( bytes ) ) );
      return QList<Table> { tableOf( {}, cells ) };
    }
  } // namespace

  QString Table::cell( int row, int column ) const
  {
    return column >= 0 ? rows.at( row ).value( column ) : QString();
  }

  Result<QList<Table>> readTables( const Source &source, QgsFeedback &feedback )
  {
    return source.format == Format::Table ? readSeparated( source ) : readWorkbook( source, feedback );
  }

  bool isBrokenCell( const QString &cell )
  {
    static const QRegularExpression expression( QStringLiteral( "^(#(REF|N/A|VALUE|DIV/0|NAME|NUM|NULL|SPILL|CALC)[!?]?|Err:[0-9]{3})$" ) );
    return expression.match( cell ).hasMatch();
  }

  Table tableOf( const QString &name, const QList<QStringList> &cells )
  {
    int columns = 0;
    for ( const QStringList &row : cells )
      columns = std::max( columns, static_cast<int>( row.size() ) );
    const int heading = headingRow( cells );
    QStringList headings = heading < 0 ? QStringList() : cells[heading];
    int first = heading + 1;
    if ( heading >= 0 && first < cells.size() && partsHeadings( headings, cells[first] ) )
      headings = joinedHeadings( headings, cells[first++] );
    return { name, distinct( headings, columns ), cells.mid( first ), first + 1 };
  }
} // namespace eplan
