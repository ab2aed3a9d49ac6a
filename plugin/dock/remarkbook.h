// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/remark.h"

#include <QHash>

namespace eplan
{
  /// Whether nobody has answered it yet; hints are left out.
  bool isOpen( const Remark &remark );

  /**
   * What is to be said of the projects of a year, by project. A pair stands with both of its projects.
   *
   * Made whole on a worker; then an edit of one project touches its own entry and those of the works it meets, however many there are.
   */
  class RemarkBook
  {
    public:
      RemarkBook() = default;
      explicit RemarkBook( const QList<Remark> &remarks );

      QList<Remark> of( const ProjectId &project ) const { return mRemarks.value( project ); }
      /// \a own takes the place of all that was said of \a project, also with others; \a mirrors are the same pairs as the others see them.
      void replace( const ProjectId &project, const QList<Remark> &own, const QList<Remark> &mirrors );

      /// How grave the gravest open one of a project is; nothing where it has none.
      std::optional<Severity> gravestOpen( const ProjectId &project ) const;
      /// A pair counts once.
      int openCount() const { return mOpen; }

    private:
      void setRemarks( const ProjectId &project, const QList<Remark> &remarks );
      void forget( const ProjectId &project, const ProjectId &met );

      QHash<ProjectId, QList<Remark>> mRemarks;
      QHash<ProjectId, Severity> mGravest;
      int mOpen = 0;
  };
} // namespace eplan
