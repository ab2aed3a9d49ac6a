// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/collection.h"
#include "practice/wellknownbinary.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace eplan
{
  // What the service says about itself: OGC API – Features, Part 1 (17-069r4 §7). \a base is the landing page without a slash behind.

  /// What a collection's features span.
  struct Span
  {
      std::optional<wkb::Box> box;
      /// ISO 8601; empty: no temporal extent.
      QString firstTime;
  };

  QJsonObject link( const QString &relation, const QString &address, const QString &type );

  QJsonObject landingPage( const QString &base );
  QJsonObject conformance();
  QJsonObject collectionDocument( const QString &base, const Collection &collection, const Span &span );
  /// The schema of a feature; its properties come in the collection's order.
  std::string schemaDocument( const QString &base, const Collection &collection );
} // namespace eplan
