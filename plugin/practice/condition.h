// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace eplan
{
  /// A part of an SQL WHERE clause with what its question marks stand for.
  struct Condition
  {
      QString sql;
      QVariantList values;

      /// Adds another one that must hold too.
      void also( const QString &furtherSql, const QVariantList &furtherValues = {} )
      {
        sql += ( sql.isEmpty() ? QString() : QStringLiteral( " AND " ) ) + furtherSql;
        values += furtherValues;
      }
  };
} // namespace eplan
