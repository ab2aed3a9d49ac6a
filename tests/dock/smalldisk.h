// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace eplan
{
  /// Permission bits bind root like anybody else from now on, this program and those that it starts.
  inline void bindRootToPermissions()
  {
    __user_cap_header_struct header { _LINUX_CAPABILITY_VERSION_3, 0 };
    __user_cap_data_struct sets[2] {};
    if ( syscall( SYS_capget, &header, sets ) != 0 )
      return;
    for ( const int privilege : { CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH } )
    {
      prctl( PR_CAPBSET_DROP, privilege, 0, 0, 0 );
      const auto others = ~static_cast<__u32>( CAP_TO_MASK( privilege ) );
      sets[0].effective &= others;
      sets[0].permitted &= others;
      sets[0].inheritable &= others;
    }
    syscall( SYS_capset, &header, sets );
  }

  inline QString ballastOn( const QString &folder )
  {
    return folder + QStringLiteral( "/somebody's holiday pictures" );
  }

  /// Takes every byte that is left on the disk of \a folder; true when none is.
  inline bool fillDisk( const QString &folder )
  {
    const int ballast = open( ballastOn( folder ).toUtf8(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600 );
    const QByteArray page( 4096, 'x' );
    while ( write( ballast, page, page.size() ) > 0 )
      continue;
    close( ballast );
    struct statvfs disk;
    return statvfs( folder.toUtf8(), &disk ) == 0 && disk.f_bavail == 0;
  }

  /// Gives back what fillDisk() took.
  inline void makeRoomOn( const QString &folder )
  {
    QFile::remove( ballastOn( folder ) );
  }

  /**
   * A disk of its own in memory, which a test fills and empties: what is written to it when it is full gets the kernel's own answer.
   *
   * Make it before any thread runs, so as a global variable: it takes the program into a mount namespace, which needs no privilege where
   * the kernel lets a user have a namespace of its own. Also binds root to permissions.
   */
  class SmallDisk
  {
    public:
      explicit SmallDisk( qint64 mebibytes )
      {
        const uid_t user = geteuid();
        const gid_t group = getegid();
        if ( unshare( CLONE_NEWUSER | CLONE_NEWNS ) == 0 )
          mapSelf( user, group );
        else if ( unshare( CLONE_NEWNS ) != 0 )
          mReason = QStringLiteral( "the kernel gives this user no mount namespace" );
        if ( mReason.isEmpty() )
          mountAt( mFolder.path(), mebibytes );
        bindRootToPermissions();
      }
      SmallDisk( const SmallDisk & ) = delete;
      SmallDisk &operator=( const SmallDisk & ) = delete;
      ~SmallDisk()
      {
        if ( isThere() )
          umount2( mFolder.path().toUtf8(), MNT_DETACH );
      }

      bool isThere() const { return mReason.isEmpty(); }
      /// Why there is none.
      QString reason() const { return mReason; }
      QString path() const { return mFolder.path(); }

      bool fill() const { return fillDisk( path() ); }
      void makeRoom() const { makeRoomOn( path() ); }

    private:
      static bool writeTo( const char *path, const QByteArray &text )
      {
        QFile file( QString::fromLatin1( path ) );
        return file.open( QIODevice::WriteOnly | QIODevice::Unbuffered ) && file.write( text ) == text.size();
      }

      void mapSelf( uid_t user, gid_t group )
      {
        const auto line = []( unsigned id ) { return QByteArray::number( id ) + ' ' + QByteArray::number( id ) + " 1\n"; };
        if ( !writeTo( "/proc/self/setgroups", "deny" ) || !writeTo( "/proc/self/uid_map", line( user ) )
             || !writeTo( "/proc/self/gid_map", line( group ) ) )
          mReason = QStringLiteral( "the kernel lets this user have nothing in a namespace of its own" );
      }

      void mountAt( const QString &folder, qint64 mebibytes )
      {
        const QByteArray size = "mode=0700,size=" + QByteArray::number( mebibytes ) + 'm';
        if ( mount( "none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr ) != 0 || mount( "tmpfs", folder.toUtf8(), "tmpfs", 0, size ) != 0 )
          mReason = QStringLiteral( "the kernel lets this user mount no disk" );
      }

      QTemporaryDir mFolder;
      QString mReason;
  };
} // namespace eplan
