// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>
#include <string>
#include <string_view>

class QLocale;

namespace eplan
{
  /// An amount of money, exact to the satang (1/100 baht).
  class Baht
  {
    public:
      Baht() = default;
      static Baht fromSatang( qint64 satang ) { return Baht( satang ); }
      /// Reads a plain decimal number as JSON spells it ("484802.17", "1.5e6"). Nothing for anything else, for a fraction of a satang,
      /// and beyond 10^16 satang.
      static std::optional<Baht> fromDecimal( std::string_view text );
      static std::optional<Baht> fromDecimal( QStringView text );

      qint64 satang() const { return mSatang; }
      /// The plain decimal number: "420000", "484802.17", "-0.5" becomes "-0.50".
      QString toDecimal() const;
      std::string decimal() const;
      /// As an office writes it: grouped, satang only where there are any.
      QString toText( const QLocale &locale ) const;

      auto operator<=>( const Baht & ) const = default;

    private:
      explicit Baht( qint64 satang ) : mSatang( satang ) {}
      qint64 mSatang = 0;
  };
} // namespace eplan
