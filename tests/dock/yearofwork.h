// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/connections.h"
#include "workspace/samples.h"

#include <QDir>

namespace eplan::samples
{
  /// What is on an office's computer after somebody loaded a year: a connection, the account, and a workspace with a few projects.
  struct YearOfWork
  {
      explicit YearOfWork( const QDir &folder )
        : home( folder )
      {
        Connections connections;
        connections.save( { QStringLiteral( "Practice" ), key().service, Mode::Practice, {} } );
        connections.setCurrent( QStringLiteral( "Practice" ) );
        KnownAccount known;
        known.account.user = key().user;
        known.account.name = QStringLiteral( "สมศรี" );
        known.account.roles = { Role::Engineer };
        known.account.organisation = { QStringLiteral( "2300101" ) };
        known.account.province = QStringLiteral( "30" );
        known.organisationThai = QStringLiteral( "อบจ.นครราชสีมา" );
        known.organisationEnglish = QStringLiteral( "Nakhon Ratchasima PAO" );
        connections.remember( QStringLiteral( "Practice" ), known );
      }

      static WorkspaceKey thisYear() { return { key().service, key().user, FiscalYear::of( QDate::currentDate() ) }; }

      Result<Workspace> open() const { return Workspace::open( workspacePath( home, thisYear() ), thisYear() ); }

      /// Road and water in turns, none placed.
      bool add( int count ) const
      {
        Result<Workspace> workspace = open();
        if ( !workspace )
          return false;
        QList<Project> projects;
        for ( int number = 0; number < count; ++number )
        {
          Project one = project( QString::number( number ) );
          one.fiscalYear = thisYear().year;
          one.kind = number % 2 ? Kind::Water : Kind::Road;
          one.category = number % 2 ? QStringLiteral( "weir" ) : QStringLiteral( "concrete" );
          one.title = number % 2 ? QStringLiteral( "ก่อสร้างฝายน้ำล้น หมู่ที่ ๗" )
                                 : QStringLiteral( "ก่อสร้างถนน คสล. กว้าง ๔ เมตร ยาว ๕๐๐ เมตร" );
          projects.append( one );
        }
        return static_cast<bool>( workspace->take( projects ) );
      }

      QDir home;
  };
} // namespace eplan::samples
