// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/receipt.h"

#include "base/language.h"
#include "dock/receiptpages.h"
#include "dock/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// A tenth of a metre.
    constexpr int DEGREE_DECIMALS = 6;
    const QLatin1String BYTE_ORDER_MARK( "\xEF\xBB\xBF" );
    const QLatin1String LINE_END( "\r\n" );

    QString degrees( const QgsPoint &point )
    {
      const auto text = []( double value ) { return QLocale::c().toString( value, 'f', DEGREE_DECIMALS ); };
      return QStringLiteral( "%1, %2" ).arg( text( point.y() ), text( point.x() ) );
    }

    /// What has to be known beside the outcome.
    QString remark( const LedgerEntry &entry, const Versions &versions )
    {
      const bool isAccepted = entry.outcome == Outcome::Accepted;
      if ( isAccepted && versions.changed )
        return QCoreApplication::translate( "Receipt", "Edited here since; not sent again yet." );
      if ( isAccepted && versions.base.revision != entry.revision )
        return QCoreApplication::translate( "Receipt", "Changed in e-Plan since; the position is the one there." );
      return entry.message;
    }

    Result<ReceiptLine> lineOf( LedgerEntry entry, const Workspace &workspace )
    {
      const Result<Versions> versions = workspace.versions( entry.project );
      if ( !versions && versions.error().code != ErrorCode::NotFound )
        return versions.error();
      if ( !versions )
        return ReceiptLine { entry.project.text, {}, {}, entry };
      entry.message = remark( entry, *versions );
      const Project &base = versions->base;
      const QgsGeometry &position = entry.outcome == Outcome::Accepted ? base.placement.geometry : versions->ours.geometry;
      return ReceiptLine { base.code, base.title, position, entry };
    }

    /// The ledger, and what has never been sent.
    Result<QList<LedgerEntry>> entriesOf( const Workspace &workspace )
    {
      Result<QList<LedgerEntry>> entries = workspace.ledger();
      const Result<QList<ProjectId>> waiting = workspace.waiting();
      if ( !entries || !waiting )
        return entries ? waiting.error() : entries.error();
      QSet<ProjectId> known;
      for ( const LedgerEntry &entry : *entries )
        known << entry.project;
      for ( const ProjectId &id : *waiting )
      {
        if ( !known.contains( id ) )
          entries->append( { id, Outcome::Waiting, QCoreApplication::translate( "Receipt", "Not sent yet." ), {}, {} } );
      }
      return entries;
    }

    QByteArray cell( QString text )
    {
      if ( !text.isEmpty() && QStringLiteral( "=+-@\t\r" ).contains( text.front() ) )
        text.prepend( '\'' );
      static const QRegularExpression special( QStringLiteral( "[\",\r\n]" ) );
      return text.contains( special ) ? '"' + text.replace( '"', QLatin1String( "\"\"" ) ).toUtf8() + '"' : text.toUtf8();
    }

    QByteArray csvLine( const QStringList &cells )
    {
      QByteArrayList line;
      for ( const QString &text : cells )
        line << cell( text );
      return line.join( ',' ) + LINE_END.latin1();
    }

    Error notWritten( const QString &path, const QString &detail )
    {
      return { ErrorCode::StorageFailed,
               QCoreApplication::translate( "Receipt", "The receipt could not be written to %1. Choose another folder, or close the file "
                                                       "where it is open, and save it again." )
                 .arg( QDir::toNativeSeparators( path ) ),
               detail };
    }
  } // namespace

  Result<Receipt> receiptOf( const ReceiptHead &head, const Workspace &workspace )
  {
    const Result<QList<LedgerEntry>> entries = entriesOf( workspace );
    if ( !entries )
      return entries.error();
    Receipt receipt { head, {} };
    for ( const LedgerEntry &entry : *entries )
    {
      const Result<ReceiptLine> line = lineOf( entry, workspace );
      if ( !line )
        return line.error();
      receipt.lines << *line;
    }
    std::stable_sort( receipt.lines.begin(), receipt.lines.end(), []( const ReceiptLine &a, const ReceiptLine &b ) {
      return urgency( a.entry.outcome ) < urgency( b.entry.outcome );
    } );
    return receipt;
  }

  ReceiptSums sumsOf( const Receipt &receipt )
  {
    const auto count = [&receipt]( Outcome outcome ) {
      return static_cast<int>( std::ranges::count( receipt.lines, outcome, []( const ReceiptLine &line ) { return line.entry.outcome; } ) );
    };
    return { static_cast<int>( receipt.lines.size() ), count( Outcome::Accepted ), count( Outcome::Returned ),
             count( Outcome::Conflicted ), count( Outcome::Waiting ) };
  }

  QString sumsText( const Receipt &receipt )
  {
    const ReceiptSums sums = sumsOf( receipt );
    const auto number = []( int count ) { return Language::locale().toString( count ); };
    return QCoreApplication::translate( "Receipt", "%1 projects = %2 accepted + %3 refused + %4 in conflict + %5 waiting" )
      .arg( number( sums.all ), number( sums.accepted ), number( sums.returned ), number( sums.conflicts ), number( sums.waiting ) );
  }

  QString positionText( const QgsGeometry &position )
  {
    QStringList ends;
    for ( auto point = position.vertices_begin(); point != position.vertices_end(); ++point )
    {
      if ( ends.size() == 2 )
        ends.removeLast();
      ends << degrees( *point );
    }
    ends.removeDuplicates();
    return ends.join( QStringLiteral( " – " ) );
  }

  QStringList receiptHeadings()
  {
    return { QCoreApplication::translate( "Receipt", "Code" ),     QCoreApplication::translate( "Receipt", "Project" ),
             QCoreApplication::translate( "Receipt", "Position" ), QCoreApplication::translate( "Receipt", "Outcome" ),
             QCoreApplication::translate( "Receipt", "Revision" ), QCoreApplication::translate( "Receipt", "Time" ),
             QCoreApplication::translate( "Receipt", "Reason" ) };
  }

  QStringList receiptCells( const ReceiptLine &line )
  {
    const LedgerEntry &entry = line.entry;
    QString revision = entry.revision.text;
    return { line.code, line.title, positionText( line.position ), wordFor( entry.outcome ), revision.remove( '"' ),
             timeText( entry.at ), entry.message };
  }

  QList<std::pair<QString, QString>> receiptFacts( const ReceiptHead &head )
  {
    return { { QCoreApplication::translate( "Receipt", "Sent by" ), head.who },
             { QCoreApplication::translate( "Receipt", "Organisation" ), head.organisation },
             { QCoreApplication::translate( "Receipt", "Service" ),
               QStringLiteral( "%1 (%2)" ).arg( head.service.toString(), wordFor( head.mode ) ) },
             { QCoreApplication::translate( "Receipt", "Fiscal year" ), QString::number( head.year.buddhistYear() ) },
             { QCoreApplication::translate( "Receipt", "Printed" ), timeText( head.madeAt ) } };
  }

  QByteArray toCsv( const Receipt &receipt )
  {
    QByteArray csv( BYTE_ORDER_MARK.latin1() );
    for ( const auto &[name, value] : receiptFacts( receipt.head ) )
      csv += csvLine( { name, value } );
    csv += csvLine( { sumsText( receipt ) } ) + LINE_END.latin1() + csvLine( receiptHeadings() );
    for ( const ReceiptLine &line : receipt.lines )
      csv += csvLine( receiptCells( line ) );
    return csv;
  }

  Result<void> saveReceipt( const Receipt &receipt, const QString &path )
  {
    // A file put in the place of a device takes the device away.
    if ( const QFileInfo former( path ); former.exists() && !former.isFile() )
      return notWritten( path, QStringLiteral( "not a regular file" ) );
    QSaveFile file( path );
    if ( !file.open( QIODevice::WriteOnly ) )
      return notWritten( path, file.errorString() );
    const bool isWritten = path.endsWith( QLatin1String( ".pdf" ), Qt::CaseInsensitive ) ? writePages( receipt, file )
                                                                                        : file.write( toCsv( receipt ) ) >= 0;
    return isWritten && file.commit() ? Result<void>() : notWritten( path, file.errorString() );
  }
} // namespace eplan
