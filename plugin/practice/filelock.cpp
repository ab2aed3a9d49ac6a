// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/filelock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace eplan
{
  Result<FileLock> FileLock::take( const QString &dataPath )
  {
    const QString canonical = QFileInfo( dataPath ).canonicalFilePath();
    const QString path = ( canonical.isEmpty() ? dataPath : canonical ) + QStringLiteral( ".lock" );
    const int descriptor = ::open( QFile::encodeName( path ).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600 );
    if ( descriptor < 0 )
      return Error { ErrorCode::StorageReadOnly,
                     QCoreApplication::translate( "Practice", "The folder of “%1” cannot be written. Choose another folder with --data." )
                       .arg( dataPath ),
                     path };
    FileLock lock( descriptor );
    if ( ::flock( descriptor, LOCK_EX | LOCK_NB ) != 0 )
      return Error { ErrorCode::Busy,
                     QCoreApplication::translate(
                       "Practice", "Another practice service is running on “%1”. Stop it first, or choose another file with --data." )
                       .arg( dataPath ),
                     path };
    return lock;
  }

  FileLock::FileLock( FileLock &&other ) noexcept
    : mDescriptor( std::exchange( other.mDescriptor, -1 ) )
  {
  }

  FileLock::~FileLock()
  {
    if ( mDescriptor >= 0 )
      ::close( mDescriptor );
  }
} // namespace eplan
