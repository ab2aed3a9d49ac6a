// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/numbers.h"

#include "texts/folding.h"
#include "texts/landarea.h"
#include "texts/lexicon.h"
#include "texts/numerals.h"

#include <QCoreApplication>

#include <vector>

namespace eplan
{
  namespace
  {
    enum class Part
    {
      Digit,
      Power,
      Baht,
      Satang,
      Unit,
      Negative,
      Phone,
      Filler,
    };

    struct Word
    {
        Part part;
        int value = 0;
    };

    using Words = Lexicon<Word>;

    const Words &words()
    {
      static constexpr std::array terms {
        Words::Term { u"ศูนย์", { Part::Digit, 0 } },    Words::Term { u"หนึ่ง", { Part::Digit, 1 } },
        Words::Term { u"หนึง", { Part::Digit, 1 } },    Words::Term { u"เอ็ด", { Part::Digit, 1 } },
        Words::Term { u"สอง", { Part::Digit, 2 } },    Words::Term { u"ยี่", { Part::Digit, 2 } },
        Words::Term { u"สาม", { Part::Digit, 3 } },    Words::Term { u"สี่", { Part::Digit, 4 } },
        Words::Term { u"ห้า", { Part::Digit, 5 } },     Words::Term { u"หก", { Part::Digit, 6 } },
        Words::Term { u"เจ็ด", { Part::Digit, 7 } },    Words::Term { u"แปด", { Part::Digit, 8 } },
        Words::Term { u"เก้า", { Part::Digit, 9 } },    Words::Term { u"สิบ", { Part::Power, 1 } },
        Words::Term { u"ร้อย", { Part::Power, 2 } },    Words::Term { u"พัน", { Part::Power, 3 } },
        Words::Term { u"หมื่น", { Part::Power, 4 } },    Words::Term { u"แสน", { Part::Power, 5 } },
        Words::Term { u"ล้าน", { Part::Power, 6 } },    Words::Term { u"บาท", { Part::Baht } },
        Words::Term { u"฿", { Part::Baht } },          Words::Term { u"thb", { Part::Baht } },
        Words::Term { u"baht", { Part::Baht } },       Words::Term { u"สตางค์", { Part::Satang } },
        Words::Term { u"สต.", { Part::Satang } },      Words::Term { u"ลบ", { Part::Negative } },
        Words::Term { u"ติดลบ", { Part::Negative } },   Words::Term { u"โทร", { Part::Phone } },
        Words::Term { u"แฟกซ์", { Part::Phone } },      Words::Term { u"มือถือ", { Part::Phone } },
        Words::Term { u"tel", { Part::Phone } },       Words::Term { u"fax", { Part::Phone } },
        Words::Term { u"เมตร", { Part::Unit } },       Words::Term { u"ม.", { Part::Unit } },
        Words::Term { u"กิโลเมตร", { Part::Unit } },    Words::Term { u"กม.", { Part::Unit } },
        Words::Term { u"เซนติเมตร", { Part::Unit } },   Words::Term { u"ซม.", { Part::Unit } },
        Words::Term { u"มิลลิเมตร", { Part::Unit } },    Words::Term { u"มม.", { Part::Unit } },
        Words::Term { u"ตารางเมตร", { Part::Unit } },  Words::Term { u"ตร.ม.", { Part::Unit } },
        Words::Term { u"ลูกบาศก์เมตร", { Part::Unit } }, Words::Term { u"ลบ.ม.", { Part::Unit } },
        Words::Term { u"นิ้ว", { Part::Unit } },         Words::Term { u"แห่ง", { Part::Unit } },
        Words::Term { u"ท่อน", { Part::Unit } },        Words::Term { u"โครงการ", { Part::Unit } },
        Words::Term { u"ครัวเรือน", { Part::Unit } },    Words::Term { u"คน", { Part::Unit } },
        Words::Term { u"%", { Part::Unit } },          Words::Term { u"เปอร์เซ็นต์", { Part::Unit } },
        Words::Term { u"ร้อยละ", { Part::Unit } },      Words::Term { u"ถ้วน", { Part::Filler } },
        Words::Term { u"เป็น", { Part::Filler } },      Words::Term { u"เงิน", { Part::Filler } },
        Words::Term { u"จำนวน", { Part::Filler } },    Words::Term { u"งบประมาณ", { Part::Filler } },
        Words::Term { u"วงเงิน", { Part::Filler } },    Words::Term { u"ราคากลาง", { Part::Filler } },
        Words::Term { u"ราคา", { Part::Filler } },     Words::Term { u"รวม", { Part::Filler } },
        Words::Term { u"ทั้งสิ้น", { Part::Filler } },     Words::Term { u"ทั้งหมด", { Part::Filler } },
        Words::Term { u"ประมาณ", { Part::Filler } },   Words::Term { u"ไม่น้อยกว่า", { Part::Filler } },
        Words::Term { u"ไม่เกิน", { Part::Filler } },    Words::Term { u"ไม่ต่ำกว่า", { Part::Filler } },
        Words::Term { u"ตั้งไว้", { Part::Filler } },     Words::Term { u"ละ", { Part::Filler } },
        Words::Term { u"พื้นที่", { Part::Filler } },      Words::Term { u"เนื้อที่", { Part::Filler } },
      };
      static const Words known( terms );
      return known;
    }

    /// One number of the text.
    struct Amount
    {
        Decimal value;
        NumberUnit unit = NumberUnit::None;
        /// What keeps it from being a number.
        std::optional<NumberRefusal> flaw;
        bool isNegative = false;
    };

    QString trimmedFold( QStringView text )
    {
      return folded( text ).trimmed();
    }

    constexpr int LONGEST_PHONE = 10;

    /// Cuts a text into its amounts and notes what else stands there.
    class Scanner
    {
      public:
        explicit Scanner( QStringView text )
            : mText( text )
        {
        }

        void scan()
        {
          while ( mAt < mText.size() )
            step();
          finish( NumberUnit::None );
        }

        const std::vector<Amount> &amounts() const { return mAmounts; }
        bool hasOtherWords() const { return mHasOther; }
        bool isPhone() const { return mIsPhone; }
        /// As accountants write what is owed: "(250,000)".
        bool isInParentheses() const { return mText.size() > 2 && mText.front() == '(' && isDigit( mText.at( 1 ) ) && mText.back() == ')'; }

      private:
        void step()
        {
          const QChar c = mText.at( mAt );
          if ( isDigit( c ) )
            readFigure();
          else if ( const std::optional<Words::Match> word = words().longestAt( mText, mAt ) )
          {
            mAt += word->length;
            readWord( word->meaning );
          }
          else
            readSign( c );
        }

        void readFigure()
        {
          if ( const int end = phoneEnd() )
          {
            mIsPhone = true;
            mAt = end;
            return;
          }
          if ( const std::optional<LandArea> land = landAreaAt( mText, mAt ) )
          {
            finish( NumberUnit::None );
            append( land->squareMetres, NumberUnit::SquareMetre );
            mAt = land->end;
            return;
          }
          const Figure figure = figureAt( mText, mAt );
          if ( !mNumeral.addCount( figure.value ) )
          {
            finish( NumberUnit::None );
            mNumeral.addCount( figure.value );
          }
          if ( figure.form != Figure::Form::Good )
            mFlaw = figure.form == Figure::Form::TooLong ? NumberRefusal::TooLarge : NumberRefusal::Grouping;
          mAt = figure.end;
          skipZeroSatang();
        }

        /// ".-", "/-", ".=" and a dash behind a figure say that no satang follow.
        void skipZeroSatang()
        {
          int at = mAt;
          while ( at < mText.size() && QStringView( u"./" ).contains( mText.at( at ) ) )
            ++at;
          while ( at < mText.size() && QStringView( u"-=" ).contains( mText.at( at ) ) )
            ++at;
          const bool isBeforeDigit = at < mText.size() && isDigit( mText.at( at ) );
          mAt = isBeforeDigit ? mAt : at;
        }

        /// Behind a telephone number that begins here: a zero, nine or ten digits, hyphens or blanks between them. Zero where none does.
        int phoneEnd() const
        {
          if ( mText.at( mAt ) != '0' )
            return 0;
          int digits = 0;
          int at = mAt;
          bool isPlain = true;
          for ( ; at < mText.size() && digits <= LONGEST_PHONE; ++at )
          {
            const QChar c = mText.at( at );
            const bool isBetween = ( c == '-' || c == ' ' ) && at + 1 < mText.size() && isDigit( mText.at( at + 1 ) );
            if ( !isDigit( c ) && !isBetween )
              break;
            digits += isBetween ? 0 : 1;
            isPlain = isPlain && !isBetween;
          }
          const bool hasDecimals = at < mText.size() && ( mText.at( at ) == '.' || mText.at( at ) == ',' ) && isPlain;
          return ( digits == LONGEST_PHONE || digits == LONGEST_PHONE - 1 ) && !hasDecimals ? at : 0;
        }

        void readWord( const Word &word )
        {
          switch ( word.part )
          {
            case Part::Digit:
              if ( !mNumeral.addCount( Decimal::fromInteger( word.value ) ) )
                mFlaw = NumberRefusal::NotANumber;
              return;
            case Part::Power:
              return mNumeral.addPower( word.value );
            case Part::Baht:
              mIsMoney = mNumeral.isEmpty();
              return finish( NumberUnit::Baht );
            case Part::Satang:
              return addSatang();
            case Part::Negative:
              mIsNegative = true;
              return;
            case Part::Phone:
              mIsPhone = true;
              return;
            case Part::Unit:
              return finish( NumberUnit::Other );
            case Part::Filler:
              return finish( NumberUnit::None );
          }
        }

        void readSign( QChar c )
        {
          ++mAt;
          if ( c.isSpace() )
            return;
          if ( c == '-' || c == '(' || c == ')' )
          {
            const bool isBehindNumber = !mNumeral.isEmpty();
            finish( NumberUnit::None );
            mIsNegative = c == '-' && !isBehindNumber && mAt < mText.size() && isDigit( mText.at( mAt ) );
            return;
          }
          // ".5" may be half or five with a speck before it.
          const bool isPoint = c == '.' && mAt < mText.size() && isDigit( mText.at( mAt ) );
          mHasOther = mHasOther || isPoint || !QStringView( u".:=,;\"'" ).contains( c );
          finish( NumberUnit::None );
        }

        /// Ends the number that is being read.
        void finish( NumberUnit unit )
        {
          if ( mNumeral.isEmpty() )
            return;
          const std::optional<Decimal> value = mNumeral.value();
          if ( !value && !mFlaw )
            mFlaw = NumberRefusal::NotANumber;
          append( value.value_or( Decimal() ), unit == NumberUnit::None && mIsMoney ? NumberUnit::Baht : unit );
        }

        void append( const Decimal &value, NumberUnit unit )
        {
          mAmounts.push_back( { value, unit, mFlaw, mIsNegative } );
          mNumeral = Numeral();
          mFlaw.reset();
          mIsMoney = false;
          mIsNegative = false;
        }

        /// The number being read counts satang: alone, or of the amount of baht just before.
        void addSatang()
        {
          const std::optional<Decimal> satang = mNumeral.value();
          const std::optional<Decimal> part = satang ? satang->shifted( -2 ) : std::nullopt;
          if ( !part )
            return finish( NumberUnit::Other );
          if ( mAmounts.empty() || mAmounts.back().unit != NumberUnit::Baht )
            return append( *part, NumberUnit::Baht );
          mAmounts.back().value = mAmounts.back().value.plus( *part ).value_or( mAmounts.back().value );
          mNumeral = Numeral();
        }

        QStringView mText;
        int mAt = 0;
        Numeral mNumeral;
        std::optional<NumberRefusal> mFlaw;
        /// The currency was said before the figure.
        bool mIsMoney = false;
        bool mIsNegative = false;
        bool mHasOther = false;
        bool mIsPhone = false;
        std::vector<Amount> mAmounts;
    };

    /// Those that count: amounts of baht where there are any.
    std::vector<Amount> chosen( const Scanner &scanner )
    {
      std::vector<Amount> money;
      for ( const Amount &amount : scanner.amounts() )
      {
        if ( amount.unit == NumberUnit::Baht )
          money.push_back( amount );
      }
      return money.empty() ? scanner.amounts() : money;
    }

    std::optional<NumberRefusal> flawOf( const std::vector<Amount> &amounts )
    {
      for ( const Amount &amount : amounts )
      {
        if ( amount.flaw )
          return amount.flaw;
        if ( amount.isNegative )
          return NumberRefusal::NegativeBudget;
        if ( !amount.value.isSameAs( amounts.front().value ) )
          return amount.unit == NumberUnit::Baht ? NumberRefusal::WordsDisagree : NumberRefusal::SeveralNumbers;
      }
      return std::nullopt;
    }

    NumberReading numberOf( const Amount &amount )
    {
      if ( amount.unit != NumberUnit::Baht )
        return WrittenNumber { amount.value, amount.unit };
      const Decimal value = amount.value.withDecimals( 2 );
      if ( !Baht::fromDecimal( QStringView( value.toText() ) ) )
        return NumberRefusal::FractionOfSatang;
      return WrittenNumber { value, NumberUnit::Baht };
    }
  } // namespace

  std::optional<Baht> WrittenNumber::baht() const
  {
    return unit == NumberUnit::Baht ? Baht::fromDecimal( QStringView( value.toText() ) ) : std::nullopt;
  }

  NumberReading readNumber( QStringView text )
  {
    const QString known = trimmedFold( text );
    if ( known.isEmpty() )
      return NumberRefusal::Empty;
    Scanner scanner( known );
    scanner.scan();
    const std::vector<Amount> amounts = chosen( scanner );
    const bool isMoney = !amounts.empty() && amounts.front().unit == NumberUnit::Baht;
    if ( scanner.isPhone() && !isMoney )
      return NumberRefusal::Phone;
    if ( amounts.empty() || ( scanner.hasOtherWords() && !isMoney ) )
      return NumberRefusal::NotANumber;
    if ( const std::optional<NumberRefusal> flaw = flawOf( amounts ) )
      return *flaw;
    return scanner.isInParentheses() && !isMoney ? NumberReading( NumberRefusal::NegativeBudget ) : numberOf( amounts.front() );
  }

  QString sentenceFor( NumberRefusal refusal )
  {
    switch ( refusal )
    {
      case NumberRefusal::Empty:
        return QCoreApplication::translate( "Texts", "There is no text." );
      case NumberRefusal::NotANumber:
        return QCoreApplication::translate( "Texts", "This is no number. Write digits, or the amount in words." );
      case NumberRefusal::Phone:
        return QCoreApplication::translate( "Texts", "This looks like a telephone number, not like an amount." );
      case NumberRefusal::Grouping:
        return QCoreApplication::translate(
          "Texts",
          "The commas do not stand between groups of three digits. Write 1,234,567.50: commas for thousands, a point for decimals." );
      case NumberRefusal::NegativeBudget:
        return QCoreApplication::translate( "Texts", "An amount below zero cannot be a budget." );
      case NumberRefusal::WordsDisagree:
        return QCoreApplication::translate( "Texts", "The amounts in the text disagree. Check the figure against the words." );
      case NumberRefusal::SeveralNumbers:
        return QCoreApplication::translate( "Texts", "There are several numbers. Leave the one that is meant." );
      case NumberRefusal::FractionOfSatang:
        return QCoreApplication::translate( "Texts", "Money has two decimals at most; a satang cannot be divided." );
      case NumberRefusal::TooLarge:
        return QCoreApplication::translate( "Texts", "The number is too long to be an amount. Check the digits." );
    }
    return {};
  }
} // namespace eplan
