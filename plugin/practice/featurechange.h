// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "practice/reply.h"
#include "practice/wellknownbinary.h"

#include <QJsonObject>
#include <QVariant>

#include <map>
#include <optional>

namespace eplan
{
  /// What a write changes in a project's row.
  struct FeatureChange
  {
      /// By column; an invalid value empties it.
      std::map<QString, QVariant> columns;
      /// Around the new geometry.
      std::optional<wkb::Box> box;

      bool isEmpty() const { return columns.empty(); }
  };

  /// Who writes, and when.
  struct Author
  {
      Account account;
      /// ISO 8601, UTC.
      QString now;
  };

  /// Reads the body of a write. Refuses with 400 what is no JSON object, with 422 a number beyond all bounds.
  OrRefusal<QJsonObject> objectOf( const std::string &body );

  /// Applies a merge patch (RFC 7396 §2) to a project. What was accepted of one place is not accepted of another: where the patch moves the
  /// project and says nothing of it, it is gone.
  QJsonObject patched( const QJsonObject &stored, const QJsonObject &patch );

  /**
   * Compares the feature that a client wants with the one that is stored, member by member.
   *
   * Refuses with 422 what cannot be right and with 403 what the author may not change, each with pointers to all of it; what is the same is
   * no change. A changed placement is stamped with its author and the time unless the client gives others, and so is a review; a project
   * that was returned and is placed anew is no longer returned.
   */
  OrRefusal<FeatureChange> changeBetween( const QJsonObject &stored, const QJsonObject &wanted, const Author &author );
} // namespace eplan
