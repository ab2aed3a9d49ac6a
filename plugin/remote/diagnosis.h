// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"
#include "remote/connection.h"

#include <QList>

#include <chrono>
#include <functional>

class QgsFeedback;

namespace eplan
{
  /// The stations on the way to e-Plan, in the order in which they are passed.
  enum class Station
  {
    Address,
    Name,
    Proxy,
    Line,
    Certificate,
    Answer,
    Clock,
    Service,
    SignIn,
  };

  template <>
  struct EnumText<Station>
  {
      static constexpr std::array texts { QLatin1String( "address" ), QLatin1String( "name" ),        QLatin1String( "proxy" ),
                                          QLatin1String( "line" ),    QLatin1String( "certificate" ), QLatin1String( "answer" ),
                                          QLatin1String( "clock" ),   QLatin1String( "service" ),     QLatin1String( "sign-in" ) };
  };

  /// How far one comes at a station.
  enum class StepState
  {
    Ok,
    Warning,    ///< The way goes on, but this is worth knowing.
    Failed,     ///< Here the way ends.
    NotReached, ///< Nothing was tried, and the sentence says why.
  };

  template <>
  struct EnumText<StepState>
  {
      static constexpr std::array texts { QLatin1String( "ok" ), QLatin1String( "warning" ), QLatin1String( "failed" ),
                                          QLatin1String( "not reached" ) };
  };

  /// What was found out at one station.
  struct DiagnosisStep
  {
      Station station = Station::Address;
      StepState state = StepState::NotReached;
      /// Whole and translated, for the person.
      QString sentence;
      /// For the log and for whoever is asked for help, untranslated; never holds a secret.
      QString detail = {};
  };

  /**
   * Walks the way to e-Plan station by station and tells of each as soon as it is known, on the calling thread.
   *
   * Tells of every station once: behind the first that failed, and after a cancel, the rest is told as not reached. Sends nothing over a
   * line whose certificate is not trusted, signs in only at a service of the connection's mode, and never makes QGIS ask for its
   * master password. On a worker thread; a station may be silent for \a patience.
   */
  void diagnose( const Connection &connection, const std::function<void( const DiagnosisStep & )> &told, QgsFeedback &feedback,
                 std::chrono::milliseconds patience = std::chrono::seconds( 10 ) );

  /// What was found out, in one sentence: the first failure, else the first warning, else that all is well.
  QString summary( const QList<DiagnosisStep> &steps );

  /// The steps as plain text, one below the other, to be sent to somebody who can help.
  QString plainText( const QList<DiagnosisStep> &steps );
} // namespace eplan
