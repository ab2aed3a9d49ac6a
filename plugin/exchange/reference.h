// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsrectangle.h>

#include <QList>
#include <QString>

namespace eplan
{
  /// What the numbers of a file mean: a datum, and degrees of it or the metres of a grid on it.
  struct Reference
  {
      /// "EPSG:24047", or WKT where a file describes one that has no number.
      QString definition;

      bool operator==( const Reference & ) const = default;
  };

  /// "WGS 84 / UTM zone 47N"
  QString nameOf( const Reference &reference );

  /// What a person chooses from where a file does not say: WGS 84, Indian 1975 and Indian 1954, each in degrees and in both zones.
  QList<Reference> thaiReferences();

  /**
   * Those of thaiReferences() by which numbers from \a extent lie in \a area (EPSG:4326; all of Thailand where it is empty).
   *
   * An offer, never an answer: Indian 1975 and WGS 84 always fit alike, and most numbers of UTM fit both zones. None: these are no
   * positions in Thailand, as in a drawing in drawing units.
   */
  QList<Reference> guessReferences( const QgsRectangle &extent, const QgsRectangle &area = QgsRectangle() );

  /// What holds all of Thailand, its islands and a few kilometres around; EPSG:4326.
  QgsRectangle thailandExtent();
} // namespace eplan
