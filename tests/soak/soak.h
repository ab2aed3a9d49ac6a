// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "audit.h"
#include "colleague.h"
#include "worker.h"

#include <QElapsedTimer>
#include <QMap>

#include <random>

namespace eplan::soak
{
  struct SoakOrder
  {
      int kills = 1000;
      unsigned seed = 1;
      /// Where the files of a run that found something are kept.
      QString evidence;
  };

  /// The one who kills: starts the person's program again and again, ends it in the middle of what it does, and looks at what is left.
  class Soak
  {
    public:
      explicit Soak( const SoakOrder &order );

      /// The exit code.
      int run();

    private:
      /// When to kill: so long after something was begun for the nth time.
      struct Plan
      {
          Act act = Act::Place;
          int times = 1;
          double share = 0;
          bool killsService = false;
          bool bringsColleague = false;
      };

      bool open();
      void beginWorkspace();
      void round();
      void finishWorkspace();
      Plan newPlan();
      WorkOrder orderFor( std::optional<Act> wanted );
      /// Whether it was killed before it came to its end.
      bool runAndKill( const WorkOrder &work, const Plan &plan );
      bool follow( QProcess &program, const Plan &plan );
      bool hear( QProcess &program, const DiaryLine &line, const Plan &plan );
      void waitAShareOf( Act act, double share );
      void killService();
      /// Comes to any project, or to the one that the person is at.
      void callColleague( const QString &samePlace );
      QList<Finding> look( const WorkOrder &work, bool isSettled );
      void report( const QList<Finding> &findings );
      int findings() const;
      void keepEvidence();
      void countKill( const QList<Deed> &deeds );
      void printEnd();

      int any( int below ) { return std::uniform_int_distribution<int>( 0, below - 1 )( mRandom ); }
      QString folder() const;
      QString workspacePath() const;
      WorkspaceKey key() const;

      SoakOrder mOrder;
      std::mt19937 mRandom;
      PracticeService mService;
      QTemporaryDir mFolder;
      PracticeAccount mPerson;
      Connection mConnection;
      std::optional<ServiceBook> mBook;
      std::optional<Colleague> mColleague;
      std::optional<Audit> mAudit;
      QStringList mShared;
      int mYear;

      int mRound = 0;
      int mKills = 0;
      int mKillsHere = 0;
      int mWorkspaces = 0;
      int mServiceKills = 0;
      int mColleagues = 0;
      int mRefused = 0;
      QMap<Wrong, int> mWrongs;
      QMap<QString, int> mKilledIn;

      /// How long each act takes, in microseconds.
      QMap<Act, qint64> mTypical;
      QElapsedTimer mClock;
      QHash<int, std::pair<Act, qint64>> mUnderWay;
      QMap<Act, int> mTimes;
  };
} // namespace eplan::soak
