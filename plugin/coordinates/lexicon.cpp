// SPDX-License-Identifier: GPL-2.0-or-later
#include "coordinates/lexicon.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace eplan
{
  namespace
  {
    struct LatinWord
    {
        std::string_view word;
        Term term;
    };

    struct ThaiWord
    {
        std::u16string_view word;
        Term term;
    };

    /// In the order of the alphabet.
    constexpr std::array LATIN { LatinWord { "acc", Term::Amount },
                                 LatinWord { "accuracy", Term::Amount },
                                 LatinWord { "alt", Term::Amount },
                                 LatinWord { "altitude", Term::Amount },
                                 LatinWord { "amsl", Term::Unit },
                                 LatinWord { "an", Term::Filler },
                                 LatinWord { "and", Term::Filler },
                                 LatinWord { "apr", Term::Month },
                                 LatinWord { "at", Term::Filler },
                                 LatinWord { "aug", Term::Month },
                                 LatinWord { "baht", Term::Unit },
                                 LatinWord { "begin", Term::Start },
                                 LatinWord { "beginning", Term::Start },
                                 LatinWord { "bop", Term::Start },
                                 LatinWord { "cm", Term::Unit },
                                 LatinWord { "code", Term::Amount },
                                 LatinWord { "coord", Term::Filler },
                                 LatinWord { "coordinate", Term::Filler },
                                 LatinWord { "coordinates", Term::Filler },
                                 LatinWord { "coords", Term::Filler },
                                 LatinWord { "crs", Term::Crs },
                                 LatinWord { "date", Term::Amount },
                                 LatinWord { "datum", Term::Filler },
                                 LatinWord { "dec", Term::Month },
                                 LatinWord { "deg", Term::DegreeWord },
                                 LatinWord { "degree", Term::DegreeWord },
                                 LatinWord { "degrees", Term::DegreeWord },
                                 LatinWord { "depth", Term::Amount },
                                 LatinWord { "e", Term::East },
                                 LatinWord { "east", Term::East },
                                 LatinWord { "easting", Term::East },
                                 LatinWord { "eastings", Term::East },
                                 LatinWord { "el", Term::Amount },
                                 LatinWord { "ele", Term::Amount },
                                 LatinWord { "elev", Term::Amount },
                                 LatinWord { "elevation", Term::Amount },
                                 LatinWord { "end", Term::End },
                                 LatinWord { "eop", Term::End },
                                 LatinWord { "ep", Term::End },
                                 LatinWord { "epe", Term::Amount },
                                 LatinWord { "epsg", Term::Epsg },
                                 LatinWord { "error", Term::Amount },
                                 LatinWord { "everest", Term::Indian },
                                 LatinWord { "fax", Term::Amount },
                                 LatinWord { "feb", Term::Month },
                                 LatinWord { "feet", Term::Unit },
                                 LatinWord { "finish", Term::End },
                                 LatinWord { "from", Term::Start },
                                 LatinWord { "ft", Term::Unit },
                                 LatinWord { "gps", Term::Filler },
                                 LatinWord { "grid", Term::Filler },
                                 LatinWord { "h", Term::Label },
                                 LatinWord { "ha", Term::Unit },
                                 LatinWord { "hdop", Term::Amount },
                                 LatinWord { "height", Term::Amount },
                                 LatinWord { "hwy", Term::Label },
                                 LatinWord { "id", Term::Amount },
                                 LatinWord { "in", Term::Filler },
                                 LatinWord { "ind", Term::Indian },
                                 LatinWord { "indian", Term::Indian },
                                 LatinWord { "is", Term::Filler },
                                 LatinWord { "jan", Term::Month },
                                 LatinWord { "jul", Term::Month },
                                 LatinWord { "jun", Term::Month },
                                 LatinWord { "kalianpur", Term::OtherDatum },
                                 LatinWord { "kertau", Term::OtherDatum },
                                 LatinWord { "kg", Term::Unit },
                                 LatinWord { "km", Term::Unit },
                                 LatinWord { "l", Term::Sheet },
                                 LatinWord { "lat", Term::North },
                                 LatinWord { "latitude", Term::North },
                                 LatinWord { "latlng", Term::Filler },
                                 LatinWord { "length", Term::Amount },
                                 LatinWord { "lng", Term::East },
                                 LatinWord { "location", Term::Filler },
                                 LatinWord { "lon", Term::East },
                                 LatinWord { "long", Term::East },
                                 LatinWord { "longitude", Term::East },
                                 LatinWord { "m", Term::Metre },
                                 LatinWord { "mar", Term::Month },
                                 LatinWord { "may", Term::Month },
                                 LatinWord { "me", Term::East },
                                 LatinWord { "meter", Term::Metre },
                                 LatinWord { "meters", Term::Metre },
                                 LatinWord { "metre", Term::Metre },
                                 LatinWord { "metres", Term::Metre },
                                 LatinWord { "mgrs", Term::Filler },
                                 LatinWord { "min", Term::MinuteWord },
                                 LatinWord { "minute", Term::MinuteWord },
                                 LatinWord { "minutes", Term::MinuteWord },
                                 LatinWord { "mm", Term::Unit },
                                 LatinWord { "mn", Term::North },
                                 LatinWord { "moo", Term::Label },
                                 LatinWord { "msl", Term::Unit },
                                 LatinWord { "n", Term::North },
                                 LatinWord { "nad", Term::OtherDatum },
                                 LatinWord { "no", Term::Ordinal },
                                 LatinWord { "north", Term::North },
                                 LatinWord { "northing", Term::North },
                                 LatinWord { "northings", Term::North },
                                 LatinWord { "nov", Term::Month },
                                 LatinWord { "oct", Term::Month },
                                 LatinWord { "of", Term::Filler },
                                 LatinWord { "page", Term::Label },
                                 LatinWord { "phone", Term::Amount },
                                 LatinWord { "point", Term::Ordinal },
                                 LatinWord { "pos", Term::Filler },
                                 LatinWord { "position", Term::Filler },
                                 LatinWord { "pt", Term::Ordinal },
                                 LatinWord { "pulkovo", Term::OtherDatum },
                                 LatinWord { "rai", Term::Unit },
                                 LatinWord { "rd", Term::Label },
                                 LatinWord { "road", Term::Label },
                                 LatinWord { "s", Term::South },
                                 LatinWord { "scale", Term::Amount },
                                 LatinWord { "sec", Term::SecondWord },
                                 LatinWord { "second", Term::SecondWord },
                                 LatinWord { "seconds", Term::SecondWord },
                                 LatinWord { "sep", Term::Month },
                                 LatinWord { "soi", Term::Label },
                                 LatinWord { "south", Term::South },
                                 LatinWord { "sp", Term::Start },
                                 LatinWord { "sqm", Term::Unit },
                                 LatinWord { "srid", Term::Epsg },
                                 LatinWord { "sta", Term::Label },
                                 LatinWord { "start", Term::Start },
                                 LatinWord { "station", Term::Label },
                                 LatinWord { "tel", Term::Amount },
                                 LatinWord { "thailand", Term::Filler },
                                 LatinWord { "thb", Term::Unit },
                                 LatinWord { "the", Term::Filler },
                                 LatinWord { "time", Term::Amount },
                                 LatinWord { "to", Term::To },
                                 LatinWord { "tokyo", Term::OtherDatum },
                                 LatinWord { "utm", Term::Zone },
                                 LatinWord { "w", Term::West },
                                 LatinWord { "waypoint", Term::Ordinal },
                                 LatinWord { "west", Term::West },
                                 LatinWord { "wgs", Term::Wgs },
                                 LatinWord { "width", Term::Amount },
                                 LatinWord { "wpt", Term::Ordinal },
                                 LatinWord { "x", Term::East },
                                 LatinWord { "y", Term::North },
                                 LatinWord { "year", Term::Amount },
                                 LatinWord { "z", Term::Label },
                                 LatinWord { "zip", Term::Amount },
                                 LatinWord { "zone", Term::Zone },
                                 LatinWord { "zoom", Term::Amount } };

    static_assert( std::is_sorted( LATIN.begin(), LATIN.end(), []( const LatinWord &a, const LatinWord &b ) { return a.word < b.word; } ) );

    constexpr std::array THAI {
      // axes
      ThaiWord { u"ละติจูด", Term::North }, ThaiWord { u"ละติจุด", Term::North }, ThaiWord { u"ละติจูต", Term::North },
      ThaiWord { u"ลัตติจูด", Term::North }, ThaiWord { u"แลตติจูด", Term::North }, ThaiWord { u"แลตติจูต", Term::North },
      ThaiWord { u"เส้นรุ้ง", Term::North }, ThaiWord { u"รุ้ง", Term::North }, ThaiWord { u"เหนือ", Term::North },
      ThaiWord { u"ทิศเหนือ", Term::North }, ThaiWord { u"ค่าเหนือ", Term::North }, ThaiWord { u"นอร์ทติ้ง", Term::North },
      ThaiWord { u"นอร์ธติ้ง", Term::North }, ThaiWord { u"ลองจิจูด", Term::East }, ThaiWord { u"ลองจิจุด", Term::East },
      ThaiWord { u"ลองจิจูต", Term::East }, ThaiWord { u"ลองติจูด", Term::East }, ThaiWord { u"ลองกิจูด", Term::East },
      ThaiWord { u"ลองติจูต", Term::East }, ThaiWord { u"เส้นแวง", Term::East }, ThaiWord { u"แวง", Term::East },
      ThaiWord { u"ตะวันออก", Term::East }, ThaiWord { u"ทิศตะวันออก", Term::East }, ThaiWord { u"ค่าตะวันออก", Term::East },
      ThaiWord { u"อีสติ้ง", Term::East }, ThaiWord { u"ใต้", Term::South }, ThaiWord { u"ทิศใต้", Term::South },
      ThaiWord { u"ตะวันตก", Term::West }, ThaiWord { u"ทิศตะวันตก", Term::West },
      // names of regions and quarters, which are no axes
      ThaiWord { u"ตะวันออกเฉียงเหนือ", Term::Filler }, ThaiWord { u"ตะวันออกเฉียงใต้", Term::Filler },
      ThaiWord { u"ตะวันตกเฉียงเหนือ", Term::Filler }, ThaiWord { u"ตะวันตกเฉียงใต้", Term::Filler }, ThaiWord { u"ภาคเหนือ", Term::Filler },
      ThaiWord { u"ภาคใต้", Term::Filler },
      // angles
      ThaiWord { u"องศา", Term::DegreeWord }, ThaiWord { u"ลิปดา", Term::MinuteWord }, ThaiWord { u"ฟิลิปดา", Term::SecondWord },
      ThaiWord { u"พิลิปดา", Term::SecondWord }, ThaiWord { u"วิลิปดา", Term::SecondWord },
      // lines
      ThaiWord { u"จุดเริ่มต้น", Term::Start }, ThaiWord { u"พิกัดเริ่มต้น", Term::Start }, ThaiWord { u"เริ่มต้น", Term::Start },
      ThaiWord { u"จุดเริ่ม", Term::Start }, ThaiWord { u"เริ่ม", Term::Start }, ThaiWord { u"ต้นทาง", Term::Start },
      ThaiWord { u"จุดต้นทาง", Term::Start }, ThaiWord { u"หัวงาน", Term::Start }, ThaiWord { u"จุดสิ้นสุด", Term::End },
      ThaiWord { u"สิ้นสุด", Term::End }, ThaiWord { u"พิกัดสิ้นสุด", Term::End }, ThaiWord { u"จุดสุดท้าย", Term::End },
      ThaiWord { u"พิกัดสุดท้าย", Term::End }, ThaiWord { u"สุดท้าย", Term::End }, ThaiWord { u"ปลายทาง", Term::End },
      ThaiWord { u"จุดปลายทาง", Term::End }, ThaiWord { u"จุดปลาย", Term::End }, ThaiWord { u"จุดจบ", Term::End },
      ThaiWord { u"ท้ายงาน", Term::End }, ThaiWord { u"ถึง", Term::To }, ThaiWord { u"จาก", Term::Start },
      ThaiWord { u"แห่งที่", Term::Separate }, ThaiWord { u"บ่อที่", Term::Separate }, ThaiWord { u"สระที่", Term::Separate },
      ThaiWord { u"ฝายที่", Term::Separate },
      // words that say nothing
      ThaiWord { u"พิกัด", Term::Filler }, ThaiWord { u"ค่าพิกัด", Term::Filler }, ThaiWord { u"จุดพิกัด", Term::Filler },
      ThaiWord { u"คือ", Term::Filler }, ThaiWord { u"ค่า", Term::Filler }, ThaiWord { u"และ", Term::Filler },
      ThaiWord { u"ประมาณ", Term::Filler }, ThaiWord { u"ตำแหน่ง", Term::Filler }, ThaiWord { u"กับ", Term::Filler },
      ThaiWord { u"โครงการ", Term::Filler }, ThaiWord { u"อยู่", Term::Filler }, ThaiWord { u"ระหว่าง", Term::Filler },
      ThaiWord { u"พื้นหลักฐาน", Term::Filler }, ThaiWord { u"แกน", Term::Filler }, ThaiWord { u"ทาง", Term::Filler },
      // counts
      ThaiWord { u"ที่", Term::Ordinal }, ThaiWord { u"จุด", Term::Ordinal }, ThaiWord { u"จุดที่", Term::Ordinal },
      ThaiWord { u"พิกัดที่", Term::Ordinal }, ThaiWord { u"หมุด", Term::Ordinal }, ThaiWord { u"หมุดที่", Term::Ordinal },
      // numbers behind these are no coordinates
      ThaiWord { u"หมู่ที่", Term::Label }, ThaiWord { u"หมู่", Term::Label }, ThaiWord { u"ซอย", Term::Label }, ThaiWord { u"ซ.", Term::Label },
      ThaiWord { u"ถนน", Term::Label }, ThaiWord { u"เลขที่", Term::Amount }, ThaiWord { u"โทร", Term::Amount },
      ThaiWord { u"โทรศัพท์", Term::Amount }, ThaiWord { u"โทร.", Term::Amount }, ThaiWord { u"แฟกซ์", Term::Amount },
      ThaiWord { u"พ.ศ.", Term::Amount }, ThaiWord { u"พศ.", Term::Amount }, ThaiWord { u"ค.ศ.", Term::Amount },
      ThaiWord { u"ปีงบประมาณ", Term::Amount }, ThaiWord { u"วันที่", Term::Amount }, ThaiWord { u"เวลา", Term::Amount },
      ThaiWord { u"กม.ที่", Term::Label }, ThaiWord { u"ทางหลวง", Term::Label }, ThaiWord { u"ทล.", Term::Label },
      ThaiWord { u"ทช.", Term::Label }, ThaiWord { u"ระดับ", Term::Amount }, ThaiWord { u"ค่าระดับ", Term::Amount },
      ThaiWord { u"สูง", Term::Amount }, ThaiWord { u"ความสูง", Term::Amount }, ThaiWord { u"กว้าง", Term::Amount },
      ThaiWord { u"ยาว", Term::Amount }, ThaiWord { u"หนา", Term::Amount }, ThaiWord { u"ลึก", Term::Amount },
      ThaiWord { u"พื้นที่", Term::Label }, ThaiWord { u"ปริมาตร", Term::Amount }, ThaiWord { u"ปริมาณ", Term::Amount },
      ThaiWord { u"ระยะทาง", Term::Amount }, ThaiWord { u"ระยะ", Term::Amount }, ThaiWord { u"จำนวน", Term::Amount },
      ThaiWord { u"รหัส", Term::Amount }, ThaiWord { u"รหัสไปรษณีย์", Term::Amount }, ThaiWord { u"งบประมาณ", Term::Amount },
      ThaiWord { u"วงเงิน", Term::Amount }, ThaiWord { u"เป็นเงิน", Term::Amount }, ThaiWord { u"เงิน", Term::Amount },
      ThaiWord { u"ราคา", Term::Amount }, ThaiWord { u"ระวาง", Term::Label }, ThaiWord { u"มาตราส่วน", Term::Amount },
      ThaiWord { u"คลาดเคลื่อน", Term::Amount }, ThaiWord { u"ความคลาดเคลื่อน", Term::Amount }, ThaiWord { u"ความแม่นยำ", Term::Amount },
      ThaiWord { u"ความถูกต้อง", Term::Amount }, ThaiWord { u"หน้า", Term::Label }, ThaiWord { u"แผ่น", Term::Label },
      ThaiWord { u"ลำดับที่", Term::Label }, ThaiWord { u"ลำดับ", Term::Label }, ThaiWord { u"ข้อ", Term::Label },
      ThaiWord { u"ครั้งที่", Term::Label }, ThaiWord { u"ช่วงที่", Term::Label }, ThaiWord { u"สายที่", Term::Label },
      ThaiWord { u"ชั้น", Term::Label }, ThaiWord { u"ขนาด", Term::Amount }, ThaiWord { u"สาย", Term::Label },
      // numbers before these are no coordinates
      ThaiWord { u"เมตร", Term::Metre }, ThaiWord { u"ม.", Term::Metre }, ThaiWord { u"ม.รทก.", Term::Unit },
      ThaiWord { u"กม.", Term::Unit }, ThaiWord { u"กิโลเมตร", Term::Unit }, ThaiWord { u"ตร.ม.", Term::Unit },
      ThaiWord { u"ตรม.", Term::Unit }, ThaiWord { u"ตารางเมตร", Term::Unit }, ThaiWord { u"ลบ.ม.", Term::Unit },
      ThaiWord { u"ลูกบาศก์เมตร", Term::Unit }, ThaiWord { u"บาท", Term::Unit }, ThaiWord { u"ไร่", Term::Unit },
      ThaiWord { u"งาน", Term::Counter }, ThaiWord { u"ตารางวา", Term::Unit }, ThaiWord { u"ตร.ว.", Term::Unit },
      ThaiWord { u"ซม.", Term::Unit }, ThaiWord { u"เซนติเมตร", Term::Unit }, ThaiWord { u"มม.", Term::Unit },
      ThaiWord { u"มิลลิเมตร", Term::Unit }, ThaiWord { u"นิ้ว", Term::Unit }, ThaiWord { u"ฟุต", Term::Unit },
      ThaiWord { u"ครัวเรือน", Term::Counter }, ThaiWord { u"คน", Term::Counter }, ThaiWord { u"แห่ง", Term::Counter },
      ThaiWord { u"ราย", Term::Counter }, ThaiWord { u"หลัง", Term::Counter }, ThaiWord { u"ปี", Term::Counter },
      ThaiWord { u"เดือน", Term::Counter }, ThaiWord { u"วัน", Term::Counter }, ThaiWord { u"น.", Term::Counter },
      ThaiWord { u"นาที", Term::Counter }, ThaiWord { u"ชั่วโมง", Term::Counter }, ThaiWord { u"ตัน", Term::Unit },
      ThaiWord { u"ลิตร", Term::Unit }, ThaiWord { u"เปอร์เซ็นต์", Term::Unit }, ThaiWord { u"ดวง", Term::Counter },
      ThaiWord { u"ท่อน", Term::Counter }, ThaiWord { u"ช่อง", Term::Counter }, ThaiWord { u"โครง", Term::Counter },
      ThaiWord { u"ม.ค.", Term::Month }, ThaiWord { u"ก.พ.", Term::Month }, ThaiWord { u"มี.ค.", Term::Month },
      ThaiWord { u"เม.ย.", Term::Month }, ThaiWord { u"พ.ค.", Term::Month }, ThaiWord { u"มิ.ย.", Term::Month },
      ThaiWord { u"ก.ค.", Term::Month }, ThaiWord { u"ส.ค.", Term::Month }, ThaiWord { u"ก.ย.", Term::Month },
      ThaiWord { u"ต.ค.", Term::Month }, ThaiWord { u"พ.ย.", Term::Month }, ThaiWord { u"ธ.ค.", Term::Month },
      ThaiWord { u"มกราคม", Term::Month }, ThaiWord { u"กุมภาพันธ์", Term::Month }, ThaiWord { u"มีนาคม", Term::Month },
      ThaiWord { u"เมษายน", Term::Month }, ThaiWord { u"พฤษภาคม", Term::Month }, ThaiWord { u"มิถุนายน", Term::Month },
      ThaiWord { u"กรกฎาคม", Term::Month }, ThaiWord { u"สิงหาคม", Term::Month }, ThaiWord { u"กันยายน", Term::Month },
      ThaiWord { u"ตุลาคม", Term::Month }, ThaiWord { u"พฤศจิกายน", Term::Month }, ThaiWord { u"ธันวาคม", Term::Month },
      // zones and datums
      ThaiWord { u"โซน", Term::Zone }, ThaiWord { u"โซนที่", Term::Zone }, ThaiWord { u"ยูทีเอ็ม", Term::Zone },
      ThaiWord { u"อินเดียน", Term::Indian }, ThaiWord { u"อินเดีย", Term::Indian }, ThaiWord { u"เอเวอเรสต์", Term::Indian } };

    constexpr char16_t FIRST_THAI = 0x0e00;
    constexpr std::size_t THAI_LETTERS = 0x60;

    /// The Thai words by their first letter, the longest first.
    std::array<std::vector<ThaiWord>, THAI_LETTERS> thaiWords()
    {
      std::array<std::vector<ThaiWord>, THAI_LETTERS> byLetter;
      for ( const ThaiWord &word : THAI )
        byLetter.at( word.word.front() - FIRST_THAI ).push_back( word );
      for ( std::vector<ThaiWord> &words : byLetter )
        std::sort( words.begin(), words.end(), []( const ThaiWord &a, const ThaiWord &b ) { return a.word.size() > b.word.size(); } );
      return byLetter;
    }
  } // namespace

  std::optional<Term> latinTerm( QStringView word )
  {
    constexpr qsizetype LONGEST = 12;
    if ( word.size() > LONGEST )
      return std::nullopt;
    std::array<char, LONGEST> lower {};
    for ( qsizetype i = 0; i < word.size(); ++i )
      lower.at( static_cast<std::size_t>( i ) ) = static_cast<char>( word.at( i ).unicode() | 0x20 );
    const std::string_view key( lower.data(), static_cast<std::size_t>( word.size() ) );
    const auto found =
      std::lower_bound( LATIN.begin(), LATIN.end(), key, []( const LatinWord &a, std::string_view b ) { return a.word < b; } );
    return found != LATIN.end() && found->word == key ? std::optional( found->term ) : std::nullopt;
  }

  std::optional<KnownWord> thaiTerm( QStringView text )
  {
    static const std::array<std::vector<ThaiWord>, THAI_LETTERS> words = thaiWords();
    const std::size_t letter = static_cast<std::size_t>( text.front().unicode() ) - FIRST_THAI;
    if ( letter >= THAI_LETTERS )
      return std::nullopt;
    for ( const ThaiWord &known : words.at( letter ) )
    {
      if ( text.startsWith( QStringView( known.word.data(), static_cast<qsizetype>( known.word.size() ) ) ) )
        return KnownWord { known.term, static_cast<int>( known.word.size() ) };
    }
    return std::nullopt;
  }
} // namespace eplan
