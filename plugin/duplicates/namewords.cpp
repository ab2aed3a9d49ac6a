// SPDX-License-Identifier: GPL-2.0-or-later
#include "duplicates/namewords.h"

#include "texts/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace eplan
{
  namespace
  {
    /// A rule, compiled once and read by any thread.
    QRegularExpression rule( const char *pattern )
    {
      QRegularExpression expression( QString::fromUtf8( pattern ),
                                     QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption );
      expression.optimize();
      return expression;
    }

    /// Behind the first size, sum or office of higher rank nothing names the work any more.
    const QRegularExpression &whereNamesEnd()
    {
      static const QRegularExpression end =
        rule( "\\s*((กว้าง|ยาว|หนา|ลึก|สูง)\\s*(เฉลี่ย|ประมาณ|ไม่|[0-9.])|ขนาด|จำนวน|ปริมาณ|ปริมาตร|ความจุ|พื้นที่|ระยะทาง|ผิวจราจร|เส้นผ่า|หรือมี|"
              "เป็นเงิน|งบประมาณ|วงเงิน|ตำบล|ต\\.|อำเภอ|อ\\.|จังหวัด|จ\\.|ช่วงที่|ระยะที่|ปีงบ|\\().*$" );
      return end;
    }

    const QRegularExpression &villageNumber()
    {
      static const QRegularExpression number = rule( "(หมู่\\s*ที่|หมู่|ม\\.\\s*ที่|ม\\.|moo)\\s*[0-9]+(\\s*(,|-|และ|ถึง)\\s*[0-9]+)*" );
      return number;
    }

    const QRegularExpression &placeName()
    {
      static const QRegularExpression place = rule( "(หมู่)?บ้าน\\s*([^\\s0-9,()/-]+)" );
      return place;
    }

    /// Words that any project may have: they tell nothing of which one it is.
    const QRegularExpression &commonWords()
    {
      static const QRegularExpression words =
        rule( "โครงการ|ก่อสร้าง|ปรับปรุง|ซ่อมแซม|ซ่อมสร้าง|บำรุงรักษา|พัฒนา|ขุดลอก|ขุดเจาะ|เจาะ|ขุด|ติดตั้ง|ต่อเติม|ขยาย|วาง|สร้าง|ซ่อม|เสริมผิว|"
              "ถนน|ผิวทาง|สายทาง|สาย|ทาง|คอนกรีตเสริมเหล็ก|คอนกรีต|ค\\.?ส\\.?ล\\.?|แอสฟัลท์ติก|แอสฟัลต์ติก|แอสฟัลท์|ลาดยาง|ลูกรัง|หินคลุก|"
              "ภายในหมู่บ้าน|ภายใน|ในหมู่บ้าน|หมู่บ้าน|บ้าน|บริเวณ|พร้อม|แบบ|ชนิด|จุด|แห่ง|ระบบ|ประจำ|"
              "ฝายน้ำล้น|ฝาย|บ่อน้ำบาดาล|บ่อบาดาล|น้ำบาดาล|บาดาล|บ่อ|ประตูระบายน้ำ|ประตูน้ำ|อ่างเก็บน้ำ|สระเก็บน้ำ|สระน้ำ|สระ|แหล่งน้ำ|"
              "ถังเก็บน้ำ|หอถัง|ถัง|สถานีสูบน้ำ|เครื่องสูบน้ำ|ด้วยไฟฟ้า|ประปา|ท่อลอดเหลี่ยม|ท่อ|สะพาน|อาคาร|น้ำ|"
              "[^\\p{L}\\p{M}]+|[a-z]" );
      return words;
    }

    /// What names of places begin with: หนองบัว and หนองแวง are not alike.
    QString withoutBeginnings( QString name )
    {
      static const QRegularExpression beginnings = rule( "ห้วย|หนอง|คลอง|โคก|ดอน|โนน|นา|บึง|วัง|ลำ|แม่|คุ้ม" );
      const QString bare = QString( name ).remove( beginnings );
      return bare.isEmpty() ? name : bare;
    }

    using Pairs = std::vector<std::uint32_t>;

    Pairs letterPairs( const QString &name )
    {
      Pairs pairs;
      const QString text = ' ' + name + ' ';
      for ( int i = 0; i + 1 < text.size(); ++i )
        pairs.push_back( std::uint32_t( text.at( i ).unicode() ) << 16 | text.at( i + 1 ).unicode() );
      std::ranges::sort( pairs );
      return pairs;
    }
  } // namespace

  NamesInTitle namesIn( const QString &title )
  {
    QString text = folded( title );
    text.remove( villageNumber() );
    text.remove( whereNamesEnd() );
    const QRegularExpressionMatch place = placeName().match( text );
    NamesInTitle names;
    if ( place.hasMatch() )
    {
      names.place = withoutBeginnings( place.captured( 2 ) );
      text.remove( place.capturedStart(), place.capturedLength() );
    }
    names.name = withoutBeginnings( text.remove( commonWords() ) );
    return names;
  }

  double nameLikeness( const QString &a, const QString &b )
  {
    const Pairs mine = letterPairs( a );
    const Pairs others = letterPairs( b );
    Pairs both;
    std::ranges::set_intersection( mine, others, std::back_inserter( both ) );
    return 2.0 * static_cast<double>( both.size() ) / static_cast<double>( mine.size() + others.size() );
  }
} // namespace eplan
