// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/sheetplaces.h"

#include "coordinates/placement.h"

#include "coordinates/sentences.h"
#include "exchange/ogrgeometry.h"
#include "exchange/ogrhandles.h"
#include "exchange/ogrlayers.h"
#include "exchange/placecollector.h"
#include "exchange/sheetsystem.h"
#include "texts/folding.h"

#include <qgsfeedback.h>
#include <qgslinestring.h>
#include <qgsmultipoint.h>

#include <QCoreApplication>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr int FIRST_ROWS = 10;
    /// How many rows tell where a sheet's numbers lie.
    constexpr int LOOKED_AT = 2000;

    const Reference WGS84 { QStringLiteral( "EPSG:4326" ) };

    /// The columns of a sheet by their place in it.
    struct Columns
    {
        SheetNotation notation;
        int first, second, endFirst, endSecond, zone, datum;
        int code, name;
    };

    SheetColumns placesOf( const Table &table, const PlaceRequest &request )
    {
      return request.places.value_or( guessSheetColumns( table.headings ) );
    }

    Columns columnsOf( const Table &table, const PlaceRequest &request )
    {
      const SheetColumns places = placesOf( table, request );
      const QString code = request.codeColumn.isEmpty() ? codeColumnAmong( table.headings ) : request.codeColumn;
      const QString name = request.nameColumn.isEmpty() ? nameColumnAmong( table.headings ) : request.nameColumn;
      return { places.notation,
               table.column( places.first ),
               table.column( places.second ),
               table.column( places.endFirst ),
               table.column( places.endSecond ),
               table.column( places.zone ),
               table.column( places.datum ),
               table.column( code ),
               table.column( name ) };
    }

    bool hasColumns( const Columns &columns )
    {
      const bool isPair = columns.notation == SheetNotation::Grid || columns.notation == SheetNotation::Degrees;
      return columns.notation != SheetNotation::None && columns.first >= 0 && ( !isPair || columns.second >= 0 );
    }

    bool isPlainNumber( const QString &cell )
    {
      return std::ranges::all_of( folded( cell ),
                                  []( QChar c ) { return ( c >= '0' && c <= '9' ) || c == '.' || c == ',' || c == '-' || c == ' '; } );
    }

    /// What the cells of one position say, in the words that the reader of texts knows.
    QString pairText( SheetNotation notation, const QString &first, const QString &second )
    {
      const bool isPlain = isPlainNumber( first ) && isPlainNumber( second );
      if ( notation == SheetNotation::Grid )
        return isPlain ? QStringLiteral( "E %1 N %2" ).arg( first, second ) : QStringLiteral( "%1 %2" ).arg( first, second );
      return isPlain ? QStringLiteral( "latitude %1 longitude %2" ).arg( first, second ) : QStringLiteral( "%1 %2" ).arg( first, second );
    }

    /// Reads the rows of one sheet.
    class SheetReading
    {
      public:
        SheetReading( const Source &source, const PlaceRequest &request, const Table &table, PlaceCollector &collector )
            : mSource( source )
            , mTable( table )
            , mColumns( columnsOf( table, request ) )
            , mContext( request.context )
            , mStated( statedBy( table, placesOf( table, request ) ) )
            , mChosen( request.reference )
            , mCollector( collector )
        {
        }

        Result<void> read( QgsFeedback &feedback )
        {
          if ( !hasColumns( mColumns ) )
            return Error { ErrorCode::InvalidData,
                           QCoreApplication::translate(
                             "Exchange", "No columns of the sheet look like positions. Choose the columns, and read it again." ),
                           mTable.headings.join( ' ' ) };
          const Reference reference = mChosen.value_or( referenceOf( mStated, mColumns.notation ).value_or( WGS84 ) );
          const Result<Projector> projector = Projector::from( reference );
          if ( !projector )
            return projector.error();
          apply( mStated, mContext );
          if ( mChosen && !apply( *mChosen, mContext ) && mColumns.notation != SheetNotation::Wkt )
            return notWrittenIn( *mChosen );
          for ( int row = 0; row < mTable.rows.size(); ++row )
          {
            if ( feedback.isCanceled() )
              return canceled();
            if ( row % 1000 == 0 )
              feedback.setProgress( 100.0 * row / mTable.rows.size() );
            readRow( row, *projector );
          }
          return {};
        }

      private:
        QString cell( int row, int column ) const { return mTable.cell( row, column ); }

        static Error notWrittenIn( const Reference &reference )
        {
          return { ErrorCode::InvalidData,
                   QCoreApplication::translate(
                     "Exchange", "The cells of a sheet are not read in “%1”. Choose degrees or UTM on WGS 84, Indian 1975 or "
                                 "Indian 1954." )
                     .arg( nameOf( reference ) ),
                   reference.definition };
        }

        void readRow( int row, const Projector &projector )
        {
          if ( std::ranges::all_of( mTable.rows.at( row ), []( const QString &cell ) { return cell.isEmpty(); } ) )
            return;
          mCollector.count( 1 );
          const Origin origin { mSource.path, mTable.name, mTable.sheetRow( row ) };
          if ( !mCollector.accepts( origin ) )
            return;
          for ( const int column : { mColumns.first, mColumns.second, mColumns.endFirst, mColumns.endSecond } )
          {
            if ( isBrokenCell( cell( row, column ) ) )
              return mCollector.report( PlaceTrouble::BrokenCell, origin, brokenCell( cell( row, column ) ) );
          }
          if ( mColumns.notation == SheetNotation::Wkt )
            readWkt( row, origin, projector );
          else
            readText( row, origin );
        }

        static QString brokenCell( const QString &content )
        {
          return QCoreApplication::translate(
                   "Exchange", "The spreadsheet could not compute a cell of the position: it says %1. Mend the formula there." )
            .arg( content );
        }

        void readWkt( int row, const Origin &origin, const Projector &projector )
        {
          RawPlace place;
          place.origin = origin;
          place.code = cell( row, mColumns.code );
          place.name = cell( row, mColumns.name );
          const QByteArray wkt = cell( row, mColumns.first ).toUtf8();
          OGRGeometryH made = nullptr;
          char *text = const_cast<char *>( wkt.constData() );
          const bool isRead = wkt.isEmpty() || OGR_G_CreateFromWkt( &text, nullptr, &made ) == OGRERR_NONE;
          const ogr::Geometry geometry( made );
          if ( !isRead )
            return mCollector.report(
              PlaceTrouble::Unreadable, origin,
              QCoreApplication::translate( "Exchange", "What stands in the column of geometries is no well-known text." ) );
          place.geometry = toQgs( geometry.get(), place.dropped );
          mCollector.take( std::move( place ), &projector );
        }

        /// What the row says itself goes before what is known of the sheet.
        ReadingContext contextOf( int row ) const
        {
          ReadingContext context = mContext;
          apply( statedIn( cell( row, mColumns.datum ) ), context );
          const std::optional<UtmZone> zone = statedIn( cell( row, mColumns.zone ) ).zone;
          context.zone = zone ? zone : context.zone;
          return context;
        }

        /// Whether a row names a zone or a datum that is none here: it must not be read as if it named none.
        bool namesUnknownSystem( int row ) const
        {
          const QString datum = cell( row, mColumns.datum ), zone = cell( row, mColumns.zone );
          return ( !datum.isEmpty() && !statedIn( datum ).datum ) || ( !zone.isEmpty() && !statedIn( zone ).zone );
        }

        /// The reading of where the line starts or ends.
        std::optional<Reading> readEnd( const ReadingContext &context, int row, int first, int second ) const
        {
          const QString one = cell( row, first ), other = cell( row, second );
          if ( one.isEmpty() && other.isEmpty() )
            return std::nullopt;
          return eplan::read( mColumns.notation == SheetNotation::Text ? one : pairText( mColumns.notation, one, other ), context );
        }

        void readText( int row, const Origin &origin )
        {
          if ( namesUnknownSystem( row ) )
            return mCollector.report( PlaceTrouble::UnknownDatum, origin,
                                      QCoreApplication::translate(
                                        "Exchange",
                                        "The zone or the datum of this row is none that is known here: zones are 47 and 48, datums WGS 84, "
                                        "Indian 1975 and Indian 1954." ) );
          const ReadingContext context = contextOf( row );
          const std::optional<Reading> start = readEnd( context, row, mColumns.first, mColumns.second );
          const std::optional<Reading> end =
            mColumns.endFirst >= 0 ? readEnd( context, row, mColumns.endFirst, mColumns.endSecond ) : std::nullopt;
          if ( !start )
            return mCollector.report( PlaceTrouble::NoPosition, origin, {} );
          for ( const auto *reading : { &start, &end } )
          {
            if ( *reading && !placedIn( **reading ) )
              return mCollector.report( std::holds_alternative<Question>( **reading ) ? PlaceTrouble::Ambiguous : PlaceTrouble::Unreadable,
                                        origin, sentenceFor( **reading ) );
          }
          PlaceCandidate candidate = candidateOf( row, origin, *placedIn( *start ) );
          if ( end )
            extend( candidate, *placedIn( *end ) );
          mCollector.add( std::move( candidate ) );
        }

        PlaceCandidate candidateOf( int row, const Origin &origin, const Placed &placed ) const
        {
          PlaceCandidate candidate;
          candidate.origin = origin;
          candidate.code = cell( row, mColumns.code );
          candidate.name = cell( row, mColumns.name );
          candidate.geometry = geometryOf( placed );
          candidate.vertices = static_cast<qint64>( placed.positions.size() );
          candidate.datum = toText( placed.datum );
          candidate.accuracy = placed.accuracy;
          takeWarnings( candidate, placed );
          return candidate;
        }

        static void takeWarnings( PlaceCandidate &candidate, const Placed &placed )
        {
          for ( const Warning warning : placed.warnings )
            warn( candidate, sentenceFor( warning ) );
        }

        /// Makes the line from start to end.
        static void extend( PlaceCandidate &candidate, const Placed &end )
        {
          QVector<QgsPointXY> vertices;
          for ( auto vertex = candidate.geometry.vertices_begin(); vertex != candidate.geometry.vertices_end(); ++vertex )
            vertices << QgsPointXY( *vertex );
          for ( const LonLat &position : end.positions )
            vertices << QgsPointXY( position.longitude, position.latitude );
          takeWarnings( candidate, end );
          if ( vertices.size() == 2 && vertices[0] == vertices[1] )
            return;
          candidate.geometry = QgsGeometry::fromPolylineXY( vertices );
          candidate.vertices = vertices.size();
          if ( vertices.size() == 2 )
            candidate.warnings << QCoreApplication::translate( "Exchange",
                                                               "Only start and end are known; the line between them is straight." );
        }

        const Source &mSource;
        const Table &mTable;
        Columns mColumns;
        ReadingContext mContext;
        StatedSystem mStated;
        std::optional<Reference> mChosen;
        PlaceCollector &mCollector;
    };

    /// Where the numbers of a pair of columns lie; null where there are none.
    QgsRectangle extentOf( const Table &table, int xColumn, int yColumn )
    {
      QgsRectangle extent;
      for ( int row = 0; row < std::min<int>( LOOKED_AT, table.rows.size() ); ++row )
      {
        bool isX = false, isY = false;
        const double x = folded( table.cell( row, xColumn ) ).remove( ',' ).toDouble( &isX );
        const double y = folded( table.cell( row, yColumn ) ).remove( ',' ).toDouble( &isY );
        if ( !isX || !isY )
          continue;
        const QgsRectangle point( x, y, x, y );
        if ( extent.isNull() )
          extent = point;
        else
          extent.combineExtentWith( point );
      }
      return extent;
    }

    void describePlaces( SourceLayer &layer, const Table &table )
    {
      layer.places = guessSheetColumns( table.headings );
      const SheetColumns &places = layer.places;
      const bool isGrid = places.notation == SheetNotation::Grid;
      // Whatever was written says for itself what it is.
      layer.reference = referenceOf( statedBy( table, places ), places.notation );
      const QgsRectangle extent =
        extentOf( table, table.column( isGrid ? places.first : places.second ), table.column( isGrid ? places.second : places.first ) );
      if ( isGrid && !extent.isNull() )
        layer.guesses = guessReferences( extent );
      if ( places.notation != SheetNotation::None )
        layer.shapes = places.endFirst.isEmpty() ? LayerShape::Points : LayerShape::Lines;
    }

    SourceLayer describe( const Table &table )
    {
      SourceLayer layer;
      layer.name = table.name;
      layer.features =
        std::ranges::count_if( table.rows, []( const QStringList &row )
                               { return std::ranges::any_of( row, []( const QString &cell ) { return !cell.isEmpty(); } ); } );
      layer.columns = table.headings;
      layer.codeColumn = codeColumnAmong( table.headings );
      layer.nameColumn = nameColumnAmong( table.headings );
      layer.firstRows = table.rows.mid( 0, FIRST_ROWS );
      describePlaces( layer, table );
      return layer;
    }
  } // namespace

  Result<SourceFile> inspectSheets( const Source &source, QgsFeedback &feedback )
  {
    const Result<QList<Table>> tables = readTables( source, feedback );
    if ( !tables )
      return tables.error();
    SourceFile file { source.path, source.format, {}, {} };
    for ( const Table &table : *tables )
      file.layers << describe( table );
    if ( std::ranges::all_of( file.layers, []( const SourceLayer &layer ) { return layer.features == 0; } ) )
      file.findings << PlaceFinding {
        PlaceTrouble::NoPosition, { source.path, {}, 0 }, QCoreApplication::translate( "Exchange", "There are no rows in the file." ) };
    return file;
  }

  Result<PlacesRead> readSheets( const Source &source, const PlaceRequest &request, QgsFeedback &feedback )
  {
    const Result<QList<Table>> tables = readTables( source, feedback );
    if ( !tables )
      return tables.error();
    const ogr::Offline offline;
    PlaceCollector collector( request );
    for ( const Table &table : *tables )
    {
      if ( !request.layer.isEmpty() && request.layer != table.name )
        continue;
      const Result<void> read = SheetReading( source, request, table, collector ).read( feedback );
      if ( !read )
        return read.error();
    }
    return std::move( collector ).finish();
  }
} // namespace eplan
