// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>

namespace eplan
{
  class Workspace;

  /// What a sitting had brought into the workspace when the program ended without being closed: killed, crashed, or the power failed.
  struct Recovery
  {
      /// When that sitting began, and when the last of its edits was saved (invalid without edits); UTC.
      QDateTime since;
      QDateTime until;
      /// Edits that were not taken back, and the projects they belong to.
      int edits = 0;
      int projects = 0;
      /// Projects that were being sent and whose answer is not known; the next send asks e-Plan.
      int onTheWay = 0;
  };

  /**
   * One person's sitting at a workspace, from opening to closing it.
   *
   * A lock file beside the workspace and a mark in it last as long as the object; both left behind mean that the program was ended. While
   * another QGIS sits at the same workspace, this one leaves both alone. Main thread; \a workspace outlives it.
   */
  class Sitting
  {
    public:
      explicit Sitting( Workspace &workspace );
      ~Sitting();
      Sitting( const Sitting & ) = delete;
      Sitting &operator=( const Sitting & ) = delete;

      /// What the sitting before left, where it was broken off.
      const std::optional<Recovery> &recovered() const { return mRecovered; }

    private:
      Workspace &mWorkspace;
      QLockFile mLock;
      std::optional<Recovery> mRecovered;
  };
} // namespace eplan
