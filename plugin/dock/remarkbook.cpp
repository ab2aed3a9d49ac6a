// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/remarkbook.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    int openIn( const QList<Remark> &remarks )
    {
      return static_cast<int>(
        std::count_if( remarks.begin(), remarks.end(), []( const Remark &remark ) { return isOpen( remark ) && !remark.isMirror; } ) );
    }
  } // namespace

  bool isOpen( const Remark &remark )
  {
    return !remark.isAnswered() && remark.severity != Severity::Hint;
  }

  RemarkBook::RemarkBook( const QList<Remark> &remarks )
  {
    QHash<ProjectId, QList<Remark>> byProject;
    for ( const Remark &remark : remarks )
      byProject[remark.project] << remark;
    for ( auto project = byProject.cbegin(); project != byProject.cend(); ++project )
      setRemarks( project.key(), *project );
  }

  std::optional<Severity> RemarkBook::gravestOpen( const ProjectId &project ) const
  {
    const auto found = mGravest.constFind( project );
    return found == mGravest.cend() ? std::nullopt : std::optional( *found );
  }

  void RemarkBook::setRemarks( const ProjectId &project, const QList<Remark> &remarks )
  {
    mOpen += openIn( remarks ) - openIn( of( project ) );
    std::optional<Severity> gravest;
    for ( const Remark &remark : remarks )
    {
      if ( isOpen( remark ) )
        gravest = std::max( gravest.value_or( Severity::Hint ), remark.severity );
    }
    if ( gravest )
      mGravest.insert( project, *gravest );
    else
      mGravest.remove( project );
    if ( remarks.isEmpty() )
      mRemarks.remove( project );
    else
      mRemarks.insert( project, remarks );
  }

  void RemarkBook::forget( const ProjectId &project, const ProjectId &met )
  {
    QList<Remark> remarks = of( project );
    const auto isOfBoth = [&met]( const Remark &remark ) { return remark.met() && remark.met()->id == met; };
    remarks.erase( std::remove_if( remarks.begin(), remarks.end(), isOfBoth ), remarks.end() );
    setRemarks( project, remarks );
  }

  void RemarkBook::replace( const ProjectId &project, const QList<Remark> &own, const QList<Remark> &mirrors )
  {
    for ( const Remark &former : of( project ) )
    {
      if ( former.met() )
        forget( former.met()->id, project );
    }
    setRemarks( project, own );
    for ( const Remark &mirror : mirrors )
      setRemarks( mirror.project, of( mirror.project ) << mirror );
  }
} // namespace eplan
