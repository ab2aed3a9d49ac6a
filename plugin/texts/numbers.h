// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/baht.h"
#include "domain/enumtext.h"
#include "texts/decimal.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <variant>

namespace eplan
{
  /// Why a text gives no number.
  enum class NumberRefusal
  {
    Empty,
    NotANumber, ///< Letters or signs that belong to no number of an office.
    Phone,      ///< A telephone number.
    Grouping,   ///< Groups that are not of three digits, or a comma as the decimal sign.
    NegativeBudget,
    WordsDisagree, ///< The figure and the amount in words are different.
    SeveralNumbers,
    FractionOfSatang,
    TooLarge,
  };

  template <>
  struct EnumText<NumberRefusal>
  {
      static constexpr std::array texts {
        QLatin1String( "EMPTY" ),           QLatin1String( "NOT_A_NUMBER" ),       QLatin1String( "PHONE" ),
        QLatin1String( "GROUPING" ),        QLatin1String( "NEGATIVE_BUDGET" ),    QLatin1String( "WORDS_DISAGREE" ),
        QLatin1String( "SEVERAL_NUMBERS" ), QLatin1String( "FRACTION_OF_SATANG" ), QLatin1String( "TOO_LARGE" ) };
  };

  enum class NumberUnit
  {
    None,
    Baht,
    SquareMetre, ///< From rai, ngan and square wa.
    Other,
  };

  /// A number as an office writes it: a quantity, an area of land, or money in figures, in words, or both.
  struct WrittenNumber
  {
      /// In the unit below; money with two decimals at least.
      Decimal value;
      NumberUnit unit = NumberUnit::None;

      /// Nothing where it is no money.
      std::optional<Baht> baht() const;
  };

  using NumberReading = std::variant<WrittenNumber, NumberRefusal>;

  /// Reads the one number that \a text is about: "130,000.-บาท (หนึ่งแสนสามหมื่นบาทถ้วน)", "1.5 ล้านบาท", "๔.๐๐". Between other words only an
  /// amount of baht is taken. Any thread.
  NumberReading readNumber( QStringView text );

  /// What a person is told.
  QString sentenceFor( NumberRefusal refusal );
} // namespace eplan
