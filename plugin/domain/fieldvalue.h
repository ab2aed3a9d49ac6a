// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>
#include <variant>

namespace eplan
{
  /// The value of a field as JSON and files have it: missing, a whole number, a number, or a text in UTF-8 that others keep.
  using FieldValue = std::variant<std::monostate, qint64, double, std::string_view>;

  inline bool isMissing( const FieldValue &value )
  {
    return std::holds_alternative<std::monostate>( value );
  }
} // namespace eplan
