// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsgeometry.h>

#include <QStringList>

namespace eplan::soak
{
  /// Stands for a project that is not placed.
  inline const QString NOWHERE = QStringLiteral( "-" );

  /// A position as one line of text that is the same wherever the position is met; NOWHERE for null.
  QString positionText( const QgsGeometry &geometry );
  /// As positionText(), of a GeoPackage blob; "damaged" where it is none.
  QString positionOfBlob( const QByteArray &blob );
  /// Each point or line of a position by itself; none for NOWHERE.
  QStringList partsOf( const QString &position );

  /// Who drew a position can be told from where it is.
  enum class Drawer
  {
    Person,
    Colleague,
  };

  enum class Shape
  {
    Point,
    Line,
    Points,
    Lines,
  };

  /// The position of this \a number: no two have a vertex in common.
  QgsGeometry newPosition( Drawer drawer, int number, Shape shape );
  bool isColleagues( const QString &position );
  /// What everybody draws for a project: as it is drawn already, else by its id, so that two at once never make it points and lines.
  Shape simpleShapeFor( const QString &project, const QString &before );
} // namespace eplan::soak
