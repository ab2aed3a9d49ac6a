// SPDX-License-Identifier: GPL-2.0-or-later
#include "audit.h"

#include "position.h"

#include <algorithm>

namespace eplan::soak
{
  namespace
  {
    bool isEdit( Act act )
    {
      return act == Act::Place || act == Act::Layer || act == Act::Gdal || act == Act::Sql || act == Act::Attach;
    }

    int firstIndexOf( const QList<Revised> &revisions, const QString &position )
    {
      const auto found =
        std::find_if( revisions.begin(), revisions.end(), [&position]( const Revised &revised ) { return revised.position == position; } );
      return found == revisions.end() ? -1 : static_cast<int>( found - revisions.begin() );
    }

    bool holdsAll( const QSet<QString> &set, const QStringList &parts )
    {
      return std::all_of( parts.begin(), parts.end(), [&set]( const QString &part ) { return set.contains( part ); } );
    }

    std::optional<Revised> revisionAt( const QList<Revised> &revisions, qint64 revision )
    {
      const auto found =
        std::find_if( revisions.begin(), revisions.end(), [revision]( const Revised &revised ) { return revised.revision == revision; } );
      return found == revisions.end() ? std::nullopt : std::optional( *found );
    }
  } // namespace

  void Audit::startOver()
  {
    mMay.clear();
    mWas.clear();
    mLoose.clear();
  }

  QList<Finding> Audit::hold( const QList<Deed> &deeds, const std::optional<WorkspaceFacts> &facts )
  {
    mFindings.clear();
    mMayBeUndone = 0;
    for ( const Deed &deed : deeds )
      follow( deed );
    if ( !facts )
    {
      if ( !mMay.isEmpty() )
        find( Wrong::Lost, QStringLiteral( "the workspace is gone" ) );
      return mFindings;
    }
    for ( auto project = facts->projects.cbegin(); project != facts->projects.cend(); ++project )
      checkProject( project.key(), project.value() );
    for ( auto may = mMay.cbegin(); may != mMay.cend(); ++may )
    {
      if ( !facts->projects.contains( may.key() ) )
        find( Wrong::Lost, QStringLiteral( "%1 left the workspace" ).arg( may.key() ) );
    }
    for ( const Deed &deed : deeds )
      checkJournal( deed, *facts );
    checkDrawings( deeds, *facts );
    checkLedger( *facts );
    for ( const QString &project : mBook.projects() )
      checkSent( project );
    return mFindings;
  }

  void Audit::follow( const Deed &deed )
  {
    if ( isEdit( deed.act ) || deed.act == Act::Mine || deed.act == Act::Theirs )
    {
      if ( !mMay.contains( deed.project ) )
        mMay[deed.project] << deed.before;
      // Loaded and edited between two looks, it may be taken back to where nobody else saw it.
      mWas[deed.project] << deed.before;
      moved( deed.project, deed.position, deed.end );
    }
    if ( deed.act == Act::Undo )
      followUndo( deed );
    see( deed );
    if ( deed.act == Act::Draw && deed.end == End::Done )
      mLoose << deed.position;
    if ( deed.act == Act::Send && deed.end == End::Done )
      checkSums( deed );
    // While the file is loaded or sent, two may want to write in the same instant, and one is told so.
    const bool needsNobody = deed.act != Act::Load && deed.act != Act::Send && !deed.meanwhile;
    if ( deed.end == End::Failed && needsNobody )
      find( Wrong::Corrupt, QStringLiteral( "%1 %2 was refused: %3" ).arg( toText( deed.act ), deed.project, deed.result ) );
  }

  /// What the service had before the person did something else to it.
  void Audit::see( const Deed &deed )
  {
    mSeen[deed.project] << deed.before;
    if ( deed.act == Act::Mine && deed.end == End::Done )
      mSeen[deed.project] << deed.result;
    // Between the look and the edit, something may have been loaded; and a settling under way does not say against what.
    if ( !deed.meanwhile && ( deed.act != Act::Mine || deed.end == End::Done ) )
      return;
    for ( const Revised &revised : mBook.revisionsOf( deed.project ) )
      mSeen[deed.project] << revised.position;
  }

  void Audit::followUndo( const Deed &deed )
  {
    const QString project = deed.result.section( '|', 0, 0 );
    if ( deed.end == End::Done && !project.isEmpty() )
      return moved( project, deed.result.section( '|', 1 ), End::Done );
    // Drawings of the same second are one edit.
    mLoose.clear();
    if ( deed.end == End::None )
      mMayBeUndone = 1;
  }

  void Audit::moved( const QString &project, const QString &position, End end )
  {
    QSet<QString> &may = mMay[project];
    if ( end == End::Done )
      may.clear();
    may << position;
    mWas[project] << position;
    ++mBecameOurs[project][position];
  }

  void Audit::checkProject( const QString &project, const Standing &standing )
  {
    const bool isFollowed = mMay.contains( project );
    const bool isWhereLeft = isFollowed && mMay[project].contains( standing.ours );
    if ( !isWhereLeft && !isTakenOver( project, standing.ours ) && !isUndone( project, standing.ours ) )
      find( Wrong::Lost, QStringLiteral( "%1 is at %2, and was left at %3" )
                           .arg( project, standing.ours, QStringList( mMay[project].values() ).join( QStringLiteral( " or " ) ) ) );
    if ( isFollowed )
      mMay[project] = { standing.ours };
    mWas[project] << standing.ours << standing.base;
    mSeen[project] << standing.ours << standing.base;
    checkAgainstService( project, standing );
  }

  /// An undo under way took one project back, or none.
  bool Audit::isUndone( const QString &project, const QString &position )
  {
    const bool isUndone = mMayBeUndone > 0 && mWas.value( project ).contains( position );
    if ( isUndone )
    {
      --mMayBeUndone;
      ++mBecameOurs[project][position];
    }
    return isUndone;
  }

  /// Whether the service had the project where it was left, and had it at \a position then or afterwards.
  bool Audit::isTakenOver( const QString &project, const QString &position ) const
  {
    const QList<Revised> revisions = mBook.revisionsOf( project );
    const QSet<QString> may = mMay.value( project );
    if ( may.isEmpty() )
      return firstIndexOf( revisions, position ) >= 0;
    return std::any_of( may.begin(), may.end(),
                        [&]( const QString &left )
                        {
                          const int arrived = firstIndexOf( revisions, left );
                          return arrived >= 0 && firstIndexOf( revisions.mid( arrived ), position ) >= 0;
                        } );
  }

  void Audit::checkAgainstService( const QString &project, const Standing &standing )
  {
    const QList<Revised> revisions = mBook.revisionsOf( project );
    const std::optional<Revised> base = revisionAt( revisions, standing.baseRevision );
    if ( !base || base->position != standing.base )
      find( Wrong::Corrupt, QStringLiteral( "%1 is based on %2 at revision %3, which the service never had" )
                              .arg( project, standing.base )
                              .arg( standing.baseRevision ) );
    if ( standing.ours != standing.base && !standing.changed )
      find( Wrong::Lost, QStringLiteral( "%1 differs from the service and does not wait to be sent" ).arg( project ) );
    const std::optional<Revised> theirs = revisionAt( revisions, standing.theirRevision );
    if ( standing.theirs && ( !theirs || theirs->position != *standing.theirs ) )
      find( Wrong::Corrupt, QStringLiteral( "%1 is in conflict with %2, which the service never had" ).arg( project, *standing.theirs ) );
    if ( standing.theirs && !isColleagues( *standing.theirs ) )
      find( Wrong::Corrupt, QStringLiteral( "%1 is in conflict with %2, which was sent from here" ).arg( project, *standing.theirs ) );
  }

  void Audit::checkJournal( const Deed &deed, const WorkspaceFacts &facts )
  {
    const bool isJournaled = ( isEdit( deed.act ) || deed.act == Act::Draw ) && deed.end == End::Done;
    if ( !isJournaled || deed.before == deed.position )
      return;
    // A load that is under way may have moved the project between the look at it and the edit; an attached drawing was nowhere before.
    const QStringList olds = deed.meanwhile || deed.act == Act::Attach ? QStringList() : partsOf( deed.before );
    const QStringList news = partsOf( deed.position );
    const QHash<qint64, JournalEdit> edits = facts.journal.value( deed.project );
    const bool isKept = std::any_of(
      edits.begin(), edits.end(), [&]( const JournalEdit &edit ) { return holdsAll( edit.olds, olds ) && holdsAll( edit.news, news ); } );
    if ( !isKept )
      find( Wrong::Lost, QStringLiteral( "%1 %2: the journal does not hold what was before" ).arg( toText( deed.act ), deed.project ) );
  }

  void Audit::checkDrawings( const QList<Deed> &deeds, const WorkspaceFacts &facts )
  {
    for ( const Deed &deed : deeds )
    {
      // Once it is attached, the project is followed instead.
      if ( deed.act == Act::Attach )
        mLoose.remove( deed.position );
    }
    for ( const QString &drawing : std::as_const( mLoose ) )
    {
      if ( !facts.points.contains( drawing ) )
        find( Wrong::Lost, QStringLiteral( "the drawing at %1 is gone" ).arg( drawing ) );
    }
  }

  void Audit::checkLedger( const WorkspaceFacts &facts )
  {
    for ( const LedgerEntry &entry : facts.ledger )
    {
      const qint64 revision = QString( entry.revision.text ).remove( '"' ).toLongLong();
      if ( entry.outcome == Outcome::Accepted && !revisionAt( mBook.revisionsOf( entry.project.text ), revision ) )
        find( Wrong::Lost, QStringLiteral( "%1: revision %2 was accepted, and the service does not have it" )
                             .arg( entry.project.text, entry.revision.text ) );
    }
  }

  void Audit::checkSums( const Deed &deed )
  {
    const QStringList sums = deed.result.split( ' ' );
    const int ends = sums.value( 1 ).toInt() + sums.value( 2 ).toInt() + sums.value( 3 ).toInt() + sums.value( 4 ).toInt();
    if ( sums.value( 0 ).toInt() != ends )
      find( Wrong::Corrupt, QStringLiteral( "the sums of a send do not add up: %1" ).arg( deed.result ) );
  }

  /// A position is sent once for each time it became ours, and over nothing that the person did not know; a revision that changed nothing
  /// was sent for nothing.
  void Audit::checkSent( const QString &project )
  {
    const QList<Revised> revisions = mBook.revisionsOf( project );
    const QHash<QString, int> becameOurs = mBecameOurs.value( project );
    QHash<QString, int> sent;
    for ( int i = 1; i < revisions.size(); ++i )
    {
      const Revised &before = revisions[i - 1];
      const Revised &now = revisions[i];
      const bool isMoved = now.position != before.position;
      const bool isOurs = isMoved && !isColleagues( now.position );
      // What was held before was found then.
      const bool isNew = i >= mHeldRevisions.value( project );
      if ( isNew && !isMoved && now.review == before.review )
        find( Wrong::SentTwice, QStringLiteral( "%1: revision %2 says what the one before said" ).arg( project ).arg( now.revision ) );
      if ( isOurs && ++sent[now.position] > becameOurs.value( now.position ) && isNew )
        find( Wrong::SentTwice, QStringLiteral( "%1: %2 was sent again" ).arg( project, now.position ) );
      if ( isOurs && isNew && isColleagues( before.position ) && !mSeen.value( project ).contains( before.position ) )
        find( Wrong::Lost,
              QStringLiteral( "%1: %2 was sent over the colleague's %3, unseen" ).arg( project, now.position, before.position ) );
    }
    mHeldRevisions[project] = revisions.size();
  }

  QList<Finding> Audit::holdSettled( const WorkspaceFacts &facts )
  {
    mFindings.clear();
    for ( auto project = facts.projects.cbegin(); project != facts.projects.cend(); ++project )
    {
      const Standing &here = project.value();
      const QList<Revised> revisions = mBook.revisionsOf( project.key() );
      const QString there = revisions.isEmpty() ? QString() : revisions.last().position;
      if ( here.conflict ? here.theirs != there : here.changed || here.ours != there )
        find( Wrong::Lost,
              QStringLiteral( "%1 is at %2 here and at %3 there after everything was sent" ).arg( project.key(), here.ours, there ) );
    }
    return mFindings;
  }
} // namespace eplan::soak
