// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/datewords.h"

#include "texts/decimal.h"

#include <deque>
#include <string>

namespace eplan
{
  namespace
  {
    struct Meaning
    {
        DateWord word;
        int value = 0;
    };

    using Words = Lexicon<Meaning>;

    /// Words that mean the same, a bar between them.
    struct Row
    {
        std::u16string_view words;
        Meaning meaning;
    };

    // clang-format off
    constexpr std::array ROWS {
      Row { u"มกราคม|มกราคน|มกรา|มกรคม", { DateWord::Month, 1 } },
      Row { u"กุมภาพันธ์|กุมภาพันธุ์|กุมภาพันธ|กุมภาพัน|กุมพาพันธ์|กุมภา|กุมพาพัน", { DateWord::Month, 2 } },
      Row { u"มีนาคม|มีนาคน|มีนา|มินาคม", { DateWord::Month, 3 } },
      Row { u"เมษายน|เมษา|เมษยน|เมศายน|เมสายน|เมษายม", { DateWord::Month, 4 } },
      Row { u"พฤษภาคม|พฤกษภาคม|พฤศภาคม|พฤษาคม|พฤษภา|พฤษภาคน|พฤกษาคม", { DateWord::Month, 5 } },
      Row { u"มิถุนายน|มิถุนา|มิถุนายม|มิถุนาคม|มิถนายน|มีถุนายน", { DateWord::Month, 6 } },
      Row { u"กรกฎาคม|กรกฏาคม|กรกดาคม|กรกฎา|กรกฏา|กรกฎคม|กรกฏคม|กรกฎาคน", { DateWord::Month, 7 } },
      Row { u"สิงหาคม|สิงหา|สิงหาคน|สิงห์หาคม|สิงหคม", { DateWord::Month, 8 } },
      Row { u"กันยายน|กันยา|กันยายม|กันยน|กันยาคม", { DateWord::Month, 9 } },
      Row { u"ตุลาคม|ตุลา|ตุลาคน|ตุลคม", { DateWord::Month, 10 } },
      Row { u"พฤศจิกายน|พฤษจิกายน|พฤจิกายน|พฤศจิกา|พฤศจิกายม|พฤศจิกายา|พฤกษจิกายน|พฤศจิกาคม", { DateWord::Month, 11 } },
      Row { u"ธันวาคม|ธันวา|ธันวาคน|ธันวายน|ธันวคม", { DateWord::Month, 12 } },
      Row { u"january|jan|jan.", { DateWord::Month, 101 } },
      Row { u"february|feb|feb.", { DateWord::Month, 102 } },
      Row { u"march|mar|mar.", { DateWord::Month, 103 } },
      Row { u"april|apr|apr.", { DateWord::Month, 104 } },
      Row { u"may", { DateWord::Month, 105 } },
      Row { u"june|jun|jun.", { DateWord::Month, 106 } },
      Row { u"july|jul|jul.", { DateWord::Month, 107 } },
      Row { u"august|aug|aug.", { DateWord::Month, 108 } },
      Row { u"september|sept|sept.|sep|sep.", { DateWord::Month, 109 } },
      Row { u"october|oct|oct.", { DateWord::Month, 110 } },
      Row { u"november|nov|nov.", { DateWord::Month, 111 } },
      Row { u"december|dec|dec.", { DateWord::Month, 112 } },
      Row { u"วันที่|ที่|วัน|วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัสบดี|วันพฤหัส|วันศุกร์|วันเสาร์|วันอาทิตย์", { DateWord::Day } },
      Row { u"เดือน", { DateWord::MonthIs } },
      Row { u"ปี|ประจำปี|พุทธศักราช ปี", { DateWord::Year } },
      Row { u"ปีงบประมาณ|ปีงบฯ|ปีงบ|งบประมาณปี|ปีงบประมาณปี|งบประมาณประจำปี|งบประมาณรายจ่ายประจำปี|งปม.|งปม|ปีงปม.|ปี งปม.|ปี งปม|ปีงปม|ประจำปีงบประมาณ|"
            u"fiscal year|fy", { DateWord::Fiscal } },
      Row { u"งบประมาณ", { DateWord::Fiscal, 1 } },
      Row { u"ปีปฏิทิน|ปีปฎิทิน|calendar year", { DateWord::Calendar } },
      Row { u"ไตรมาสที่|ไตรมาส|q", { DateWord::Quarter } },
      Row { u"ครึ่งปีแรก|ครึ่งแรก", { DateWord::Half, 1 } },
      Row { u"ครึ่งปีหลัง|ครึ่งหลัง", { DateWord::Half, 2 } },
      Row { u"พ.ศ.|พ.ศ|พศ.|พศ|พุทธศักราช|พ. ศ.|b.e.|be", { DateWord::Buddhist } },
      Row { u"ค.ศ.|ค.ศ|คศ.|คศ|คริสต์ศักราช|ค. ศ.|a.d.|ad|c.e.|ce", { DateWord::Common } },
      Row { u"ถึง|จนถึง|ถึงวันที่|จนถึงวันที่|to|ถึง วันที่|ถึงเดือน|ถึงปี|ถึงสิ้นเดือน", { DateWord::To } },
      Row { u"เวลา", { DateWord::Time } },
      Row { u"น.|น|นาฬิกา", { DateWord::Clock } },
      Row { u"ไร่|งาน|ตารางวา|ตร.ว.", { DateWord::Land } },
    };

    /// Abbreviated months, in their two pieces: written with dots, without, with a blank between.
    struct Short
    {
        std::u16string_view first;
        std::u16string_view second;
        int month;
    };

    constexpr std::array SHORTS {
      Short { u"ม", u"ค", 1 },   Short { u"ก", u"พ", 2 },  Short { u"มี", u"ค", 3 },  Short { u"เม", u"ย", 4 },
      Short { u"พ", u"ค", 5 },   Short { u"มิ", u"ย", 6 }, Short { u"ก", u"ค", 7 },   Short { u"ส", u"ค", 8 },
      Short { u"ก", u"ย", 9 },   Short { u"ต", u"ค", 10 }, Short { u"พ", u"ย", 11 },  Short { u"ธ", u"ค", 12 },
    };
    // clang-format on

    /// The spellings of the abbreviations, which the lexicon points into.
    const std::deque<std::pair<std::u16string, int>> &shortSpellings()
    {
      static const std::deque<std::pair<std::u16string, int>> spellings = []
      {
        std::deque<std::pair<std::u16string, int>> list;
        for ( const Short &abbreviation : SHORTS )
        {
          for ( const std::u16string_view between : { u"", u".", u". ", u" ." } )
          {
            for ( const std::u16string_view behind : { u"", u"." } )
              list.emplace_back( std::u16string( abbreviation.first ).append( between ).append( abbreviation.second ).append( behind ),
                                 abbreviation.month );
          }
        }
        return list;
      }();
      return spellings;
    }

    const Words &words()
    {
      static const Words known = []
      {
        std::vector<Words::Term> terms;
        for ( const auto &[spelling, month] : shortSpellings() )
          terms.push_back( { spelling, { DateWord::Month, month } } );
        for ( const Row &row : ROWS )
        {
          for ( std::u16string_view rest = row.words; !rest.empty(); )
          {
            const std::size_t bar = std::min( rest.find( u'|' ), rest.size() );
            terms.push_back( { rest.substr( 0, bar ), row.meaning } );
            rest.remove_prefix( std::min( bar + 1, rest.size() ) );
          }
        }
        return Words( terms );
      }();
      return known;
    }

    int endOfDigits( QStringView text, int at )
    {
      while ( at < text.size() && isDigit( text.at( at ) ) )
        ++at;
      return at;
    }

    int numberOf( QStringView digits )
    {
      int number = 0;
      for ( const QChar c : digits )
        number = std::min( number * 10 + c.digitValue(), 99999 );
      return number;
    }

    DateToken tokenAt( QStringView text, int at )
    {
      DateToken token;
      token.start = at;
      token.end = at + 1;
      if ( isDigit( text.at( at ) ) )
      {
        token.type = DateToken::Type::Number;
        token.end = endOfDigits( text, at );
        token.value = numberOf( text.mid( at, token.end - at ) );
      }
      else if ( const auto match = words().longestAt( text, at ) )
      {
        token.type = DateToken::Type::Word;
        token.word = match->meaning.word;
        token.value = match->meaning.value;
        token.end = at + match->length;
      }
      else if ( !text.at( at ).isLetter() && !text.at( at ).isMark() )
      {
        token.type = DateToken::Type::Sign;
        token.sign = text.at( at );
      }
      return token;
    }
  } // namespace

  std::vector<DateToken> dateTokens( QStringView text )
  {
    std::vector<DateToken> tokens;
    for ( int at = 0; at < text.size(); )
    {
      const DateToken token = tokenAt( text, at );
      at = token.end;
      if ( token.type == DateToken::Type::Sign && token.sign.isSpace() )
        continue;
      const bool continues = token.type == DateToken::Type::Other && !tokens.empty() && tokens.back().type == DateToken::Type::Other &&
                             tokens.back().end == token.start;
      if ( continues )
        tokens.back().end = token.end;
      else
        tokens.push_back( token );
    }
    return tokens;
  }
} // namespace eplan
