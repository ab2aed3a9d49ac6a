// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QMap>
#include <QPixmapCache>
#include <QSet>
#include <QThreadPool>
#include <QWidget>

#include <malloc.h>

namespace eplan
{
  /// What a process holds that it could run out of, to be compared before and after.
  struct Footprint
  {
      /// How many there are of each class, below the roots.
      QMap<QByteArray, int> objects;
      int files = 0;
      int threads = 0;
      /// What is allocated and not freed; nothing of it is seen under AddressSanitizer, which has a heap of its own.
      qint64 heapBytes = 0;
  };

  inline int entriesIn( const char *folder )
  {
    return static_cast<int>( QDir( QLatin1String( folder ) ).entryList( QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot ).size() );
  }

  /// Once all that is about to be deleted is. All windows and the application are roots, and what is named besides.
  inline Footprint footprint( const QList<QObject *> &more )
  {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents( nullptr, QEvent::DeferredDelete );
    QThreadPool::globalInstance()->waitForDone();
    // Pictures of icons that nobody shows any more go when it is full.
    QPixmapCache::clear();
    QSet<QObject *> objects;
    QList<QObject *> roots = more;
    roots << qApp;
    for ( QWidget *widget : QApplication::allWidgets() )
      roots << widget;
    for ( QObject *root : std::as_const( roots ) )
    {
      const QList<QObject *> below = root->findChildren<QObject *>();
      objects << root;
      objects.unite( QSet<QObject *>( below.begin(), below.end() ) );
    }
    Footprint footprint;
    for ( const QObject *object : std::as_const( objects ) )
      ++footprint.objects[object->metaObject()->className()];
    footprint.files = entriesIn( "/proc/self/fd" );
    footprint.threads = entriesIn( "/proc/self/task" );
    const struct mallinfo2 heap = mallinfo2();
    footprint.heapBytes = static_cast<qint64>( heap.uordblks + heap.hblkhd );
    return footprint;
  }

  /// "QAction +2, QLabel -1": the objects that there are more or less of than before.
  inline QString growthOf( const Footprint &before, const Footprint &after )
  {
    QMap<QByteArray, int> growth = after.objects;
    for ( auto object = before.objects.cbegin(); object != before.objects.cend(); ++object )
      growth[object.key()] -= object.value();
    QStringList texts;
    for ( auto each = growth.cbegin(); each != growth.cend(); ++each )
    {
      if ( each.value() != 0 )
        texts << QStringLiteral( "%1 %2%3" )
                   .arg( QString::fromLatin1( each.key() ), QLatin1String( each.value() > 0 ? "+" : "" ) )
                   .arg( each.value() );
    }
    return texts.join( QStringLiteral( ", " ) );
  }
} // namespace eplan
