// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QIODevice>

class QNetworkReply;

namespace eplan
{
  /**
   * The body of a write that goes over the wire once.
   *
   * Qt sends a request again, unasked, when a connection breaks before the answer; it rewinds the body for that, which this one refuses.
   * (A QBuffer would not be asked: Qt reads its bytes directly.)
   *
   * Nor does it go behind its head: Qt fetches a body from the thread of the caller when the head has left, and TCP then holds it back
   * until the head is acknowledged. That takes a round trip to the server, and 40 ms more on Linux.
   */
  class OneTimeBody final : public QIODevice
  {
      Q_OBJECT

    public:
      explicit OneTimeBody( const QByteArray &bytes );

      qint64 size() const override { return mBytes.size(); }
      bool seek( qint64 position ) override;

      /// Lies ready on Qt's network thread when the head of the request of \a reply leaves, so that both go in one packet. Call before the
      /// event loop turns. Where Qt does not know the names of these signals, it fetches the body as ever.
      void goWithHeadOf( QNetworkReply *reply );

    signals:
      void handedOver( qint64 position, const QByteArray &bytes, bool isEnd, qint64 size );

    protected:
      qint64 readData( char *target, qint64 most ) override;
      qint64 writeData( const char *source, qint64 size ) override;

    private slots:
      void handOver();

    private:
      QByteArray mBytes;
      qint64 mRead = 0;
  };
} // namespace eplan
