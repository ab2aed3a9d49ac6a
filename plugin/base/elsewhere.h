// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace eplan
{
  /// Frees \a value on a worker thread: what holds a hundred thousand projects takes longer to free than a person should
  /// wait. It must hold values only: nothing live crosses threads.
  template <typename T>
  void freeElsewhere( T value )
  {
    QThreadPool::globalInstance()->start( [kept = std::make_shared<T>( std::move( value ) )] {} );
  }
} // namespace eplan
