// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace eplan
{
  /// The spelling, on the wire and in files, of the values of an enum that counts from zero. Specialise for each such enum.
  template <typename Enum>
  struct EnumText;

  template <typename Enum>
  QLatin1String toText( Enum value )
  {
    return EnumText<Enum>::texts[static_cast<std::size_t>( value )];
  }

  /// Returns nothing for a spelling that is not one of the enum's.
  template <typename Enum, typename Text>
  std::optional<Enum> fromText( const Text &text )
  {
    for ( std::size_t i = 0; i < EnumText<Enum>::texts.size(); ++i )
    {
      if ( text == EnumText<Enum>::texts[i] )
        return static_cast<Enum>( i );
    }
    return std::nullopt;
  }
} // namespace eplan
