// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/jobs.h"

#include <qgsfeedback.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    /// Projects: of more, each asked for by itself, reading all is the quicker way, and showing row by row holds the panel up.
    constexpr int MOST_TOUCHED = 2000;

    Result<ServiceDescription> describe( const Connection &connection, QgsFeedback &feedback )
    {
      Connection anonymous = connection;
      anonymous.authConfigId.clear();
      Result<ServiceDescription> described = EplanService( anonymous ).describe( feedback );
      if ( !described && described.error().code == ErrorCode::SignInNeeded )
        return EplanService( connection ).describe( feedback );
      return described;
    }

    Result<void> modesAgree( Mode mode, const ServiceDescription &service )
    {
      if ( mode == Mode::Practice && !service.isPractice )
        return Error { ErrorCode::InvalidAddress,
                       QCoreApplication::translate(
                         "Jobs", "This address belongs to a live e-Plan. To practise, enter the address of a practice service." ),
                       service.title };
      if ( mode == Mode::Live && service.isPractice )
        return Error { ErrorCode::InvalidAddress,
                       QCoreApplication::translate(
                         "Jobs", "This address belongs to a practice service. Choose Practice, or enter the address of the live e-Plan." ),
                       service.title };
      return {};
    }

    Result<WorkList> listOf( const Workspace &workspace )
    {
      Result<QVector<WorkItem>> items = workspace.items();
      if ( !items )
        return items.error();
      return WorkList( *std::move( items ) );
    }

    int countLooseDrawings( const Workspace &workspace )
    {
      const Result<QList<Drawing>> loose = workspace.unattached();
      return loose ? static_cast<int>( loose->size() ) : 0;
    }

    /// Adds to \a after how the work stands now, also where the job itself failed: what it did before that is in the file.
    Result<WorkAfter> withList( WorkAfter after, const Workspace &workspace )
    {
      Result<WorkList> list = listOf( workspace );
      if ( !list )
        return after.stoppedBy.value_or( list.error() );
      after.work = *std::move( list );
      after.looseDrawings = countLooseDrawings( workspace );
      return after;
    }

    /// The same, where nothing but \a touched can stand otherwise than before: reading, showing and freeing all of it is for more.
    Result<WorkAfter> withTouched( WorkAfter after, const Workspace &workspace, const QList<ProjectId> &touched )
    {
      if ( touched.size() > MOST_TOUCHED )
        return withList( std::move( after ), workspace );
      for ( const ProjectId &id : touched )
      {
        Result<WorkItem> item = workspace.item( id );
        if ( item )
          after.touched.append( *std::move( item ) );
        else if ( item.error().code != ErrorCode::NotFound )
          return after.stoppedBy.value_or( item.error() );
      }
      after.looseDrawings = countLooseDrawings( workspace );
      return after;
    }

    Result<int> placeAll( Workspace &workspace, const QList<PlaceCandidate> &candidates, const QHash<qint64, ProjectId> &projectOf,
                          QgsFeedback &feedback )
    {
      Result<Transaction> transaction = workspace.begin();
      if ( !transaction )
        return transaction.error();
      int placed = 0;
      for ( const PlaceCandidate &candidate : candidates )
      {
        if ( feedback.isCanceled() )
          return canceled();
        const ProjectId project = projectOf.value( candidate.origin.feature );
        if ( project.isEmpty() )
          continue;
        if ( const Result<void> done = workspace.place( project, candidate.placement() ); !done )
          return done.error();
        ++placed;
      }
      const Result<void> kept = transaction->commit();
      return kept ? Result<int>( placed ) : kept.error();
    }
  } // namespace

  Result<SignedIn> signIn( const Connection &connection, QgsFeedback &feedback )
  {
    const Result<QUrl> address = serviceAddress( connection.address.toString(), connection.mode );
    if ( !address )
      return address.error();
    const Result<ServiceDescription> described = describe( connection, feedback );
    if ( !described )
      return described.error();
    if ( const Result<void> agreed = modesAgree( connection.mode, *described ); !agreed )
      return agreed.error();

    EplanService service( connection );
    const Result<Account> account = service.account( feedback );
    if ( !account )
      return account.error();
    const Result<QList<Organisation>> organisations = service.organisations( feedback );
    if ( !organisations )
      return organisations.error();
    return SignedIn { connection, *described, *account, *organisations };
  }

  LooseDrawings looseDrawings( const WorkspaceFile &file )
  {
    const Result<Workspace> workspace = Workspace::open( file.path, file.key );
    return { file.path, workspace ? countLooseDrawings( *workspace ) : 0 };
  }

  Result<WorkAfter> openWork( const WorkspaceFile &file )
  {
    const Result<Workspace> workspace = Workspace::open( file.path, file.key );
    if ( !workspace )
      return workspace.error();
    return withList( {}, *workspace );
  }

  Result<WorkAfter> loadWork( const Connection &connection, const WorkspaceFile &file, Retries &retries,
                              const std::function<void()> &arrived, QgsFeedback &feedback )
  {
    Result<Workspace> workspace = Workspace::open( file.path, file.key );
    if ( !workspace )
      return workspace.error();
    EplanService service( connection );
    const Result<LoadReport> report = load( service, *workspace, file.key.year, retries, feedback );
    arrived();
    WorkAfter after;
    if ( report )
      after.loaded = *report;
    else
      after.stoppedBy = report.error();
    return withList( std::move( after ), *workspace );
  }

  Result<WorkAfter> sendWork( const Connection &connection, const WorkspaceFile &file, const SendGate &gate, Retries &retries,
                              QgsFeedback &feedback )
  {
    Result<Workspace> workspace = Workspace::open( file.path, file.key );
    if ( !workspace )
      return workspace.error();
    const Result<QList<ProjectId>> changed = workspace->changed();
    if ( !changed )
      return changed.error();
    EplanService service( connection );
    const Result<SendReport> report = send( service, *workspace, gate, retries, feedback );
    WorkAfter after;
    if ( report )
    {
      after.sent = *report;
      after.stoppedBy = report->stoppedBy;
      if ( Result<QList<LedgerEntry>> ledger = workspace->ledger() )
        after.ledger = *std::move( ledger );
    }
    else
      after.stoppedBy = report.error();
    return withTouched( std::move( after ), *workspace, *changed );
  }

  Result<WorkAfter> placeFromFile( const QString &path, const PlaceRequest &request, const QList<Assignment> &chosen,
                                   const WorkspaceFile &file, QgsFeedback &feedback )
  {
    Result<Workspace> workspace = Workspace::open( file.path, file.key );
    if ( !workspace )
      return workspace.error();
    const Result<PlacesRead> read = readPlaces( path, request, feedback );
    if ( !read )
      return read.error();
    QHash<qint64, ProjectId> projectOf;
    for ( const Assignment &assignment : chosen )
      projectOf.insert( assignment.origin.feature, assignment.project );
    WorkAfter after;
    const Result<int> placed = placeAll( *workspace, read->candidates, projectOf, feedback );
    if ( placed )
      after.placed = *placed;
    else
      after.stoppedBy = placed.error();
    return withTouched( std::move( after ), *workspace, projectOf.values() );
  }

  Result<QString> writeReceipt( const ReceiptHead &head, const WorkspaceFile &file, const QString &path )
  {
    const Result<Workspace> workspace = Workspace::open( file.path, file.key );
    if ( !workspace )
      return workspace.error();
    const Result<Receipt> receipt = receiptOf( head, *workspace );
    if ( !receipt )
      return receipt.error();
    const Result<void> saved = saveReceipt( *receipt, path );
    return saved ? Result<QString>( path ) : saved.error();
  }
} // namespace eplan
