// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QEventLoop>
#include <QThread>

#include <memory>
#include <optional>

namespace eplan
{
  /// Runs \a work on a thread of its own while the main thread goes on serving events, as it does in QGIS, and returns what it returns.
  template <typename Work>
  auto onWorker( Work work )
  {
    std::optional<decltype( work() )> outcome;
    const std::unique_ptr<QThread> thread( QThread::create( [&outcome, &work] { outcome.emplace( work() ); } ) );
    QEventLoop loop;
    QObject::connect( thread.get(), &QThread::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection );
    thread->start();
    loop.exec();
    thread->wait();
    return *std::move( outcome );
  }
} // namespace eplan
