// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/projectwords.h"

namespace eplan
{
  namespace
  {
    /// Words that mean the same, a bar between them.
    struct Row
    {
        std::u16string_view words;
        ProjectWord meaning;
    };

    constexpr ProjectWord work( Category category, Weight weight = Weight::Strong )
    {
      return { Topic::Work, category, Component::None, weight };
    }

    constexpr ProjectWord part( Category category, Component component, Weight weight = Weight::Strong )
    {
      return { Topic::Work, category, component, weight };
    }

    constexpr ProjectWord surface( Category category )
    {
      return { Topic::Surface, category };
    }

    // clang-format off
    constexpr std::array ROADS {
      Row { u"ถนน|ผิวจราจร|ผิวทาง|ผิวถนน|สายทาง|ทางหลวงท้องถิ่น|ทางเชื่อม|ทางลำเลียง|พื้นถนน", { Topic::Work, Category::Unknown } },
      Row { u"คสล|ค.ส.ล|คอนกรีตเสริมเหล็ก|คอนกรีตเสิรมเหล็ก|คอนกรีต|คอนกรีด", surface( Category::Concrete ) },
      Row { u"แอสฟั|แอสฟอ|แอสฟิ|แอสพั|แอสพอ|แอ๊สฟั|แอสฟ|ลาดยาง|ราดยาง|asphalt|asphaltic|โอเวอร์เลย์|overlay|พาราสลารี่|สลารี่ซีล|slurry", surface( Category::Asphalt ) },
      Row { u"cape seal|capeseal|cape-seal|เคพซีล|เคปซีล|เคฟซีล|เคพ ซีล|เคป ซีล", surface( Category::CapeSeal ) },
      Row { u"ลูกรัง|ลุกรัง|ดินลูกรัง", surface( Category::Laterite ) },
      Row { u"หินคลุก|หินคุก", surface( Category::CrushedRock ) },
      Row { u"ถนนดิน|ลงดิน|ถมดิน", surface( Category::Earth ) },
      Row { u"สะพาน|สะพานลอย", work( Category::Bridge ) },
    };

    constexpr std::array WATER {
      Row { u"คลองส่งน้ำ|รางส่งน้ำ|คูส่งน้ำ|เหมืองส่งน้ำ|ลำเหมืองส่งน้ำ|คลองไส้ไก่|เหมืองไส้ไก่|คูไส้ไก่|รางน้ำชลประทาน", work( Category::IrrigationCanal ) },
      Row { u"คลอง|ลำคลอง|คูคลอง|ห้วย|ลำห้วย|ลำน้ำ|ลำเหมือง|เหมือง|คู|คูน้ำ|ร่องน้ำ|ลำราง|แม่น้ำ|ทางน้ำ|ลำธาร|ลำปะโด", work( Category::Channel ) },
      Row { u"วัชพืช|ผักตบชวา|ดินเลน|ดินขุด", work( Category::ChannelDredging, Weight::Hint ) },
      Row { u"ดาดคอนกรีต|ดาด คสล|ดาด คอนกรีต|ดาดลำเหมือง|ดาดคลอง|ดาดห้วย|ดาดลำห้วย|ดาดท้อง", work( Category::ConcreteLining ) },
      Row { u"เขื่อน|ป้องกันตลิ่ง|ตลิ่ง|พนัง|ผนังกั้นน้ำ|กำแพงกันดิน|กำแพงป้องกันตลิ่ง|กันดิน|หินเรียง|เรียงหิน|"
            u"กล่องลวดตาข่าย|กล่องเกเบี้ยน|เกเบี้ยน|gabion|คันกั้นน้ำ|คันกันน้ำ|คันดินกั้นน้ำ|คันดินกันน้ำ|คันดิน|ทำนบกั้นน้ำ|กันเซาะ|กัดเซาะ|น้ำกัดเซาะ", work( Category::BankProtection ) },
      Row { u"ท่อเมนประปา|ท่อเมน|ท่อประปา|ท่อส่งน้ำ|แนวท่อประปา|ขยายท่อ|ขยายเขตจำหน่ายน้ำ", work( Category::PipeExtension ) },
      Row { u"ฝาย|ทำนบ", work( Category::Weir ) },
      Row { u"สันทำนบ|สันฝาย|สันเขื่อน", { Topic::Filler } },
      Row { u"ประตูระบายน้ำ|ประตูน้ำ|ประตูปิดเปิดน้ำ|ประตูปิด-เปิดน้ำ|ประตูปิด - เปิดน้ำ|ประตูกั้นน้ำ|ปตร.|บานประตู", work( Category::SluiceGate ) },
      Row { u"ท่อลอดเหลี่ยม|ท่อเหลี่ยม|ท่อลอด|box culvert|บล็อกคอนเวิร์ส|บล็อคคอนเวิร์ส|บล็อกคอนเวิร์ด|ท่อสี่เหลี่ยม", work( Category::BoxCulvert ) },
      Row { u"สถานีสูบน้ำ|โรงสูบน้ำ|เครื่องสูบน้ำ|สูบน้ำ|ปั๊มน้ำ|ปั้มน้ำ", work( Category::PumpingStation ) },
      Row { u"บ่อบาดาล|น้ำบาดาล|บาดาล|บ่อน้ำตื้น|บ่อน้ำ|เจาะบ่อ|ธนาคารน้ำใต้ดิน", work( Category::GroundwaterWell ) },
      Row { u"ประปา|ระบบประปา|หอถังประปา|ถังประปา|กรองน้ำ|น้ำดื่ม|ผลิตน้ำ", work( Category::VillageWaterworks ) },
      Row { u"ถังเก็บน้ำ|ถังน้ำ|หอถัง|ถังพักน้ำ", work( Category::WaterTank ) },
      Row { u"อ่างเก็บน้ำ|อ่างกักเก็บน้ำ", work( Category::Reservoir ) },
      Row { u"สระเก็บน้ำ|สระกักเก็บน้ำ|สระน้ำ|สระ|หนองน้ำ|หนอง|บึง|แก้มลิง|แหล่งน้ำ|แหล่งกักเก็บน้ำ|บ่อดิน|บ่อเก็บน้ำ", work( Category::Pond ) },
      Row { u"pvc|พีวีซี|hdpe|pe", { Topic::WaterPipe } },
    };

    constexpr std::array OTHERS {
      Row { u"รางระบายน้ำ|ราง|รางวี|ร่องระบายน้ำ|คูระบายน้ำ|ทางระบายน้ำ|รางริน|รางตื้น|รางน้ำ|ระบบระบายน้ำ|คลองระบายน้ำ", part( Category::Drain, Component::Piece ) },
      Row { u"ท่อระบายน้ำ|ท่อ|ท่อกลม|ท่อ คสล", part( Category::Drain, Component::Pipe ) },
      Row { u"ไฟฟ้าส่องสว่าง|ไฟส่องสว่าง|ไฟฟ้าแสงสว่าง|แสงสว่าง|โคมไฟ|เสาไฟ|ไฟกิ่ง|ไฟโซล่าเซลล์|ไฟโซล่าเซล|ไฟโซลาร์เซลล์|"
            u"ไฟโซล่า|ไฟฟ้าสาธารณะ|ไฟสาธารณะ|ไฟถนน|ไฟทาง|ไฟสัญญาณ|ไฟกระพริบ|สปอร์ตไลท์|สปอตไลท์|ไฟฟ้าโซล่าเซลล์|ไฟฟ้า", work( Category::Lighting ) },
      Row { u"โซล่าเซลล์|โซล่าเซล|โซลาร์เซลล์|โซลาเซลล์|แสงอาทิตย์", work( Category::Lighting, Weight::Weak ) },
      Row { u"อาคาร|ศาลา|เมรุ|ลานกีฬา|สนามกีฬา|สนามฟุตซอล|สนามฟุตบอล|สนามเด็กเล่น|สนาม|ห้องน้ำ|ห้องส้วม|ห้องสุขา|ห้องประชุม|"
            u"หอประชุม|ศูนย์พัฒนาเด็กเล็ก|ศูนย์เด็กเล็ก|รั้ว|กำแพง|ซุ้ม|โดม|หลังคา|ที่ทำการ|สำนักงาน|ตลาด|สวนสาธารณะ|"
            u"สวนสุขภาพ|ภูมิทัศน์|ลานอเนกประสงค์|ลานเอนกประสงค์|ลานคอนกรีต|ลาน|หอกระจายข่าว|เสียงตามสาย|เสียงไร้สาย|"
            u"กล้องวงจรปิด|cctv|โรงจอดรถ|โรงรถ|เตาเผา|ฌาปนสถาน|สุสาน|ป้อมยาม|สระว่ายน้ำ|บ้านพัก|โรงอาหาร|โรงครัว|โรงเก็บ|"
            u"ศูนย์เรียนรู้|ศาลพ่อปู่|หอนาฬิกา|ท่าเทียบเรือ|ท่าน้ำ|กองขยะ|บ่อขยะ", work( Category::Building ) },
      Row { u"ทางเท้า|ทางเดินเท้า|ฟุตบาท|ฟุตปาธ|ป้าย|ป้ายโครงการ|ป้ายประชาสัมพันธ์", part( Category::Building, Component::Piece, Weight::Weak ) },
      Row { u"ไหล่ทาง|ไหล่ถนน|ไหล่", part( Category::Unknown, Component::Shoulder, Weight::Weak ) },
      Row { u"บ่อพัก|ฝาปิด|ฝาตะแกรง|ตะแกรง|กำแพงปากท่อ|เสาเข็ม|ฐานราก|คันหิน|ตะแกรงเหล็ก|wire mesh", { Topic::Filler, Category::Unknown, Component::Piece } },
      Row { u"รองพื้นทาง|รองพื้น|พื้นทาง|ชั้นพื้นทาง|ชั้นรองพื้น|ทรายหยาบ|ทรายรอง|ดินถม|คันทาง", { Topic::Filler, Category::Unknown, Component::Layer } },
      Row { u"รางวัล|ฝายเงิน|คูปอง|คูหา|ดินเหนียว|น้ำท่วม", { Topic::Filler } },
      Row { u"เบี้ยยังชีพ|เบี้ยความพิการ|อบรม|ฝึกอบรม|รณรงค์|จัดงาน|ประเพณี|แข่งขัน|ค่าตอบแทน|เงินเดือน|ค่าจ้าง|สงเคราะห์|"
            u"อาหารกลางวัน|อาหารเสริม|ศึกษาดูงาน|กองทุน|ประชาสัมพันธ์|เลือกตั้ง|จัดทำแผน|พ่นหมอกควัน|ป้องกันโรค|"
            u"โรคไข้เลือดออก|ผู้สูงอายุ|ผู้พิการ|ผู้ป่วยเอดส์|วันเด็ก|วันลอยกระทง|เวียนเทียน|ทุนการศึกษา|จัดเก็บรายได้|"
            u"แผนที่ภาษี|ยาเสพติด|อุบัติเหตุ|อปพร|กลุ่มอาชีพ|คุณธรรม", { Topic::Social, Category::Social } },
      Row { u"ส่งเสริม|สนับสนุน|พัฒนา|จัดซื้อ|อุดหนุน|ช่วยเหลือ|จัดการ|บริหาร|เฝ้าระวัง|อนุรักษ์|จัดหา", { Topic::Social, Category::Social, Component::None, Weight::Hint } },
      Row { u"องค์การบริหารส่วนตำบล|องค์การบริหารส่วนจังหวัด|อบต.|อบจ.|เทศบาลตำบล|เทศบาลเมือง|เทศบาลนคร|ท่องเที่ยว|ตาราง|"
            u"อิสระ|หนาว|กำแพงเพชร|หนองคาย|หนองบัวลำภู|สระบุรี|สระแก้ว|บึงกาฬ|สูงอายุ", { Topic::Filler } },
      Row { u"เหล็กเสริม|เหล็กเส้น", { Topic::Filler, Category::Unknown, Component::Piece } },
      Row { u"ทรายถม|ทรายอัด", { Topic::Filler, Category::Unknown, Component::Layer } },
    };

    constexpr std::array GRAMMAR {
      Row { u"ก่อสร้าง|ปรับปรุง|ซ่อมแซม|ซ่อมสร้าง|ซ่อม|ติดตั้ง|ต่อเติม|ขยาย|บุกเบิก|บำรุงรักษา|ฟื้นฟู|วาง|"
            u"ขุดเจาะ|ขุด|สร้าง|รื้อถอน|ยกระดับ|เกรด", { Topic::Verb } },
      Row { u"ขยายเขต|ขยายแนวเขต|ขยายระบบ", { Topic::Extension } },
      Row { u"ขุดลอก|ลอกคลอง|ลอกท่อ|ลอกราง", { Topic::Dredging, Category::ChannelDredging } },
      Row { u"เป็นเงิน|งบประมาณ|วงเงิน|บาท|ราคากลาง", { Topic::Money } },
      Row { u"เป็น|เสริมผิว|ปูผิว|ฉาบผิว|ปูทับ", { Topic::Into } },
      Row { u"บ้าน|ตำบล|ต.|อำเภอ|อ.|จังหวัด|จ.|วัด|โรงเรียน|รร.|สาย|ซอย|ซ.|ชุมชน|นาย|นาง", { Topic::Place } },
      Row { u"หมู่บ้าน|ในหมู่บ้าน|ภายใน|เส้นผ่าศูนย์", { Topic::Filler } },
      Row { u"จาก|บริเวณ|ใกล้|ติดกับ|เลียบ|ข้าง|หน้า|หลัง|ข้าม|ใต้|ผ่าน|เชื่อม|เลี่ยง|ฝั่ง|แยก|ปาก|ไปยัง|เข้า|ตาม|ริม|รอบ", { Topic::Landmark } },
      Row { u"ถึง", { Topic::To } },
      Row { u"ทางหลวงแผ่นดิน|ทางหลวงชนบท|ทางหลวงหมายเลข|ทางหลวง|ทล.|ทช.", { Topic::Highway } },
      Row { u"กว้าง|ปากกว้าง|กว้างปาก|กว้างบน|ปากบน|ปากคลองกว้าง|ด้านบนกว้าง|ความกว้าง|กว้างด้านบน|ผิวบน", { Topic::Width } },
      Row { u"ท้องกว้าง|ก้นกว้าง|กว้างก้น|กว้างท้อง|ท้องคลอง|ก้นคลอง|ก้นล่าง|ท้องคลองกว้าง|ก้นคลองกว้าง|ก้นสระ|ก้นสระกว้าง|"
            u"ฐานกว้าง|กว้างล่าง|กว้างด้านล่าง|ด้านล่างกว้าง|ด้านล่าง|ก้น|ท้องราง|ท้องลำห้วย|ท้องห้วย|ล่าง", { Topic::BottomWidth } },
      Row { u"ข้างละ|ด้านละ|ข้างซ้าย|ข้างขวา", { Topic::EachSide } },
      Row { u"ยาว|ความยาว|ระยะทาง|ระยะทางยาว|ระยะ|ยาวประมาณ", { Topic::Length } },
      Row { u"หนา|ความหนา", { Topic::Thickness } },
      Row { u"ลึก|ความลึก", { Topic::Depth } },
      Row { u"สูง|ความสูง|เส้นผ่านศูนย์กลาง|เส้นผ่าศูนย์กลาง|เส้นผ่านศูนย์|รัศมี|ห่าง|ระยะห่าง|ทุกระยะ|ชั้น|Ø|ø|φ|∅|dia|ศก.|"
            u"เสา|ลาดเอียง|slope|กำลัง", { Topic::OtherSize } },
      Row { u"พื้นที่|พ.ท.|พท.|เนื้อที่|พื้นที่ผิว", { Topic::Area } },
      Row { u"ปริมาตร|ความจุ|ปริมาณ", { Topic::Volume } },
      Row { u"รวม|ทั้งสิ้น|ทั้งหมด", { Topic::Total } },
      Row { u"เมตร|ม.|ม|m|m.|เมตรา|meter|metre|meters|metres", { Topic::Metre } },
      Row { u"กิโลเมตร|กม.|กม|กิโล|ก.ม.|km|km.", { Topic::Kilometre } },
      Row { u"เซนติเมตร|เซ็นติเมตร|เซนต์|ซม.|ซม|ซ.ม.|cm|cm.", { Topic::Centimetre } },
      Row { u"มิลลิเมตร|มม.|มม|ม.ม.|mm|mm.", { Topic::Millimetre } },
      Row { u"ตารางเมตร|ตร.ม.|ตร.ม|ตรม.|ตรม|ตร.เมตร|ตร. เมตร|ตร. ม.|ต.ร.ม.|ตารางเมต|ม²|ม.²|m²|m2|sqm|sq.m.|sq.m", { Topic::SquareMetre } },
      Row { u"ลูกบาศก์เมตร|ลูกบากศ์เมตร|ลบ.ม.|ลบ.ม|ลบม.|ลบม|ลบ.เมตร|ลบ. ม.|ลบ. เมตร|ล.บ.ม.|คิว|คิวบิกเมตร|ม³|m³|m3|cu.m.|cum", { Topic::CubicMetre } },
      Row { u"นิ้ว|ท่อน|ต้น|จุด|แห่ง|ชุด|ตัว|บ่อ|ช่อง|โครงการ|คัน|ดวง|หลังคาเรือน|ครัวเรือน|เครื่อง|เส้น|%|เปอร์เซ็นต์|วัน|"
            u"เดือน|ปี|คน|ลิตร|แรงม้า|วัตต์|เที่ยว|ตัน|ลูก|ถัง|แผ่น|บาน", { Topic::Count } },
      Row { u"ช่วงที่|สายที่|ตอนที่|จุดที่|แห่งที่|เส้นที่|เส้นทางที่|ช่วง|ระยะที่", { Topic::Section } },
      Row { u"หมู่ที่|หมู่|หมุ่ที่|หมู่ ที่|ม.ที่|มู่ที่|moo", { Topic::Village } },
      Row { u"และ|กับ|,|/", { Topic::And } },
      Row { u"x|×|*|✕", { Topic::Times } },
      Row { u"เฉลี่ย|ประมาณ|ไม่น้อยกว่า|ไม่เกิน|ไม่ต่ำกว่า|ขนาด|หรือ|มี|จำนวน|ถมดินขอบ|โดยเฉลี่ย|ถัวเฉลี่ย|ผิว", { Topic::Filler } },
    };
    // clang-format on

    void addTerms( std::vector<Lexicon<ProjectWord>::Term> &terms, const Row &row )
    {
      std::u16string_view rest = row.words;
      while ( !rest.empty() )
      {
        const std::size_t bar = std::min( rest.find( u'|' ), rest.size() );
        terms.push_back( { rest.substr( 0, bar ), row.meaning } );
        rest.remove_prefix( std::min( bar + 1, rest.size() ) );
      }
    }

    Lexicon<ProjectWord> builtLexicon()
    {
      std::vector<Lexicon<ProjectWord>::Term> terms;
      for ( const std::span<const Row> rows : { std::span<const Row>( ROADS ), std::span<const Row>( WATER ),
                                                std::span<const Row>( OTHERS ), std::span<const Row>( GRAMMAR ) } )
      {
        for ( const Row &row : rows )
          addTerms( terms, row );
      }
      return Lexicon<ProjectWord>( terms );
    }
  } // namespace

  const Lexicon<ProjectWord> &projectWords()
  {
    static const Lexicon<ProjectWord> words = builtLexicon();
    return words;
  }
} // namespace eplan
