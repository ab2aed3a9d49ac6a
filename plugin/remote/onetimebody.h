// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QIODevice>

namespace eplan
{
  /**
   * The body of a write that goes over the wire once.
   *
   * Qt sends a request again, unasked, when a connection breaks before the answer; it rewinds the body for that, which this one refuses.
   * (A QBuffer would not be asked: Qt reads its bytes directly.)
   */
  class OneTimeBody final : public QIODevice
  {
      Q_OBJECT

    public:
      explicit OneTimeBody( const QByteArray &bytes );

      qint64 size() const override { return mBytes.size(); }
      bool seek( qint64 position ) override;

    protected:
      qint64 readData( char *target, qint64 most ) override;
      qint64 writeData( const char *source, qint64 size ) override;

    private:
      QByteArray mBytes;
      qint64 mRead = 0;
  };
} // namespace eplan
