// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/names.h"

#include <array>

namespace eplan
{
  std::span<const DistrictName> districtsOfNakhonRatchasima()
  {
    static constexpr std::array names {
      DistrictName { "เมืองนครราชสีมา", "Nakhon Ratchasima", 3, 102.10, 14.97 },
      DistrictName { "ครบุรี", "Khon Buri", 5, 102.25, 14.52 },
      DistrictName { "เสิงสาง", "Soeng Sang", 5, 102.46, 14.43 },
      DistrictName { "คง", "Khong", 5, 102.33, 15.44 },
      DistrictName { "บ้านเหลื่อม", "Ban Lueam", 6, 102.12, 15.58 },
      DistrictName { "จักราช", "Chakkarat", 5, 102.42, 15.00 },
      DistrictName { "โชคชัย", "Chok Chai", 5, 102.17, 14.73 },
      DistrictName { "ด่านขุนทด", "Dan Khun Thot", 5, 101.77, 15.21 },
      DistrictName { "โนนไทย", "Non Thai", 6, 102.07, 15.21 },
      DistrictName { "โนนสูง", "Non Sung", 5, 102.25, 15.18 },
      DistrictName { "ขามสะแกแสง", "Kham Sakae Saeng", 6, 102.18, 15.33 },
      DistrictName { "บัวใหญ่", "Bua Yai", 4, 102.43, 15.59 },
      DistrictName { "ประทาย", "Prathai", 5, 102.72, 15.53 },
      DistrictName { "ปักธงชัย", "Pak Thong Chai", 4, 102.02, 14.72 },
      DistrictName { "พิมาย", "Phimai", 5, 102.50, 15.22 },
      DistrictName { "ห้วยแถลง", "Huai Thalaeng", 5, 102.66, 15.03 },
      DistrictName { "ชุมพวง", "Chum Phuang", 5, 102.74, 15.35 },
      DistrictName { "สูงเนิน", "Sung Noen", 5, 101.82, 14.90 },
      DistrictName { "ขามทะเลสอ", "Kham Thale So", 6, 101.95, 15.00 },
      DistrictName { "สีคิ้ว", "Sikhio", 4, 101.72, 14.89 },
      DistrictName { "ปากช่อง", "Pak Chong", 4, 101.42, 14.71 },
      DistrictName { "หนองบุญมาก", "Nong Bun Mak", 6, 102.38, 14.70 },
      DistrictName { "แก้งสนามนาง", "Kaeng Sanam Nang", 6, 102.26, 15.75 },
      DistrictName { "โนนแดง", "Non Daeng", 6, 102.53, 15.45 },
      DistrictName { "วังน้ำเขียว", "Wang Nam Khiao", 6, 101.88, 14.43 },
      DistrictName { "เทพารักษ์", "Thepharak", 6, 101.55, 15.31 },
      DistrictName { "เมืองยาง", "Mueang Yang", 6, 102.90, 15.44 },
      DistrictName { "พระทองคำ", "Phra Thong Kham", 6, 101.99, 15.34 },
      DistrictName { "ลำทะเมนชัย", "Lam Thamen Chai", 6, 102.93, 15.33 },
      DistrictName { "บัวลาย", "Bua Lai", 6, 102.53, 15.66 },
      DistrictName { "สีดา", "Sida", 6, 102.56, 15.57 },
      DistrictName { "เฉลิมพระเกียรติ", "Chaloem Phra Kiat", 6, 102.25, 15.00 },
    };
    return names;
  }

  std::span<const DistrictName> districtsOfAnyProvince()
  {
    static constexpr std::array names {
      DistrictName { "เมือง%1", "Mueang %1", 4 },
      DistrictName { "ท่าช้าง", "Tha Chang", 5 },
      DistrictName { "บ้านใหม่", "Ban Mai", 6 },
      DistrictName { "โพธิ์ทอง", "Pho Thong", 5 },
      DistrictName { "หนองไผ่", "Nong Phai", 6 },
      DistrictName { "ดอนแก้ว", "Don Kaeo", 6 },
      DistrictName { "วังทอง", "Wang Thong", 5 },
      DistrictName { "ทุ่งสว่าง", "Thung Sawang", 6 },
      DistrictName { "ศรีสุข", "Si Suk", 5 },
      DistrictName { "คลองใหม่", "Khlong Mai", 6 },
      DistrictName { "นาดี", "Na Di", 6 },
      DistrictName { "ห้วยทราย", "Huai Sai", 5 },
      DistrictName { "โคกสูง", "Khok Sung", 6 },
      DistrictName { "บางน้ำใส", "Bang Nam Sai", 6 },
      DistrictName { "เขาแก้ว", "Khao Kaeo", 6 },
      DistrictName { "ท่าข้าม", "Tha Kham", 5 },
      DistrictName { "หนองบัว", "Nong Bua", 4 },
      DistrictName { "ทรายขาว", "Sai Khao", 6 },
      DistrictName { "บ่อทอง", "Bo Thong", 5 },
      DistrictName { "ป่าซาง", "Pa Sang", 6 },
      DistrictName { "สันติสุข", "Santi Suk", 6 },
      DistrictName { "ดอนตาล", "Don Tan", 6 },
      DistrictName { "พระธาตุ", "Phra That", 5 },
      DistrictName { "แม่สาย", "Mae Sai", 6 },
      DistrictName { "สวนหลวง", "Suan Luang", 6 },
      DistrictName { "ปากน้ำ", "Pak Nam", 5 },
      DistrictName { "ลำพัน", "Lam Phan", 6 },
      DistrictName { "ไทรงาม", "Sai Ngam", 6 },
      DistrictName { "บึงสามัคคี", "Bueng Samakkhi", 6 },
      DistrictName { "เจริญศิลป์", "Charoen Sin", 6 },
    };
    return names;
  }

  std::span<const char *const> subdistrictNames()
  {
    static constexpr std::array names {
      "ในเมือง",   "โคกกรวด",  "หนองระเวียง", "บ้านเกาะ",  "หัวทะเล",   "ท่าอ่าง",    "พลับพลา",       "ดอนชมพู", "กุดจิก",
      "นากลาง",   "โนนค่า",    "มะเกลือใหม่",  "ลาดบัวขาว", "กฤษณา",    "หนองน้ำใส", "จันทึก",         "ขนงพระ", "วังไทร",
      "ธงชัยเหนือ", "ตะคุ",      "งิ้ว",         "สะแกราช",  "กระชอน",   "รังกาใหญ่",  "นิคมสร้างตนเอง", "ดงใหญ่",  "หนองหลัก",
      "โนนรัง",    "ขามสมบูรณ์", "เทพาลัย",     "ตูมใหญ่",    "บ้านปรางค์", "ตลาดไทร",  "หนองพลวง",     "สีสุก",    "คลองม่วง" };
    return names;
  }

  std::span<const char *const> villageNames()
  {
    static constexpr std::array names {
      "โนนสะอาด", "หนองบัว",   "หนองน้ำขุ่น",   "คลองไผ่",   "น้ำซับ",      "โคกสง่า",  "ดอนมัน",    "หนองไทร",    "บุตาสง",      "โนนทอง",
      "หนองแวง",  "สระตะเฆ่",  "ห้วยลึก",      "ท่าตะแบก",  "หนองกระทุ่ม", "โคกเพชร", "คลองยาง",  "วังน้ำใส",     "โนนไม้แดง",   "หนองจาน",
      "ตะคร้อ",    "บึงพระ",    "หนองปรือ",    "ละลมหม้อ",  "โคกหนองไผ่", "สำโรง",   "หัวสะพาน",  "หนองนกเขียน", "ดงพลวง",     "โนนเพชร",
      "หนองขาม",  "คลองดินดำ", "ซับหวาย",     "ท่าหลวง",   "หนองหอย",   "บ้านไร่",   "โนนตาเถร", "สระน้ำใส",    "หนองเครือชุด", "วังม่วง",
      "โคกสูง",    "ตลาดแค",   "หนองสาหร่าย", "ลำเชิงไกร", "คลองตะแบก", "โนนผักชี",  "กุดโบสถ์",   "หนองแก",     "น้ำฉ่า",       "ประดู่งาม",
      "โป่งกระสัง", "หนองรี",    "สันติสุข",      "ใหม่สามัคคี", "ดอนขวาง",   "หินโคน",   "ทุ่งกระโดน", "หนองพะเนา",  "คลองกลาง",   "เขาพญาปราบ" };
    return names;
  }

  std::span<const char *const> streamNames()
  {
    static constexpr std::array names { "ห้วยแสลง",    "ห้วยทราย",   "ลำพระเพลิง", "คลองยาง",    "ห้วยน้ำเค็ม", "ลำเชิงไกร", "ห้วยตะคร้อ",
                                        "คลองดินดำ",   "ลำจักราช",   "ห้วยหินลับ",   "ลำสะแทด",    "ห้วยบง",    "คลองกลาง", "ห้วยยางน้อย",
                                        "ลำแชะ",      "ห้วยไผ่",     "คลองขนมจีน", "ลำปลายมาศ",  "ห้วยเอก",   "ลำตะคอง",  "ห้วยโป่งแดง",
                                        "คลองหนองบัว", "ห้วยซับหวาย", "ลำมูลหลง",   "ห้วยกุดปลาขาว" };
    return names;
  }

  std::span<const PersonName> personNames()
  {
    static constexpr std::array names {
      PersonName { "somsri", "สมศรี ใจดี" },
      PersonName { "somchai", "สมชาย รักบ้าน" },
      PersonName { "prasert", "ประเสริฐ ทองดี" },
      PersonName { "wanida", "วนิดา แสงทอง" },
      PersonName { "anan", "อนันต์ พูนสุข" },
      PersonName { "malee", "มาลี ศรีวิไล" },
      PersonName { "wichai", "วิชัย โพธิ์งาม" },
      PersonName { "sunee", "สุนีย์ บุญมี" },
      PersonName { "thawat", "ธวัช "
                             "เกตุแก้ว" },
      PersonName { "pranee", "ปราณี นามวงศ์" },
      PersonName { "manop", "มานพ ขันทอง" },
      PersonName { "ratree", "ราตรี ดวงจันทร์" },
      PersonName { "suchart", "สุชาติ มั่นคง" },
      PersonName { "nongnuch", "นงนุช พรมมา" },
      PersonName { "kitti", "กิตติ วงศ์ใหญ่" },
      PersonName { "arunee", "อรุณี สายทอง" },
      PersonName { "boonmee", "บุญมี กล้าหาญ" },
      PersonName { "chalerm", "เฉลิม ปานทอง" },
      PersonName { "darunee", "ดรุณี คำภา" },
      PersonName { "ekachai", "เอกชัย สีหา" },
      PersonName { "fongjan", "ฟองจันทร์ งามดี" },
      PersonName { "jaran", "จรัญ พิมพ์ทอง" },
      PersonName { "kanya", "กัญญา ชัยมงคล" },
      PersonName { "laddawan", "ลัดดาวัลย์ "
                               "อินทร์แก้ว" },
      PersonName { "narong", "ณรงค์ ฤทธิ์เดช" },
      PersonName { "orathai", "อรทัย แก้วใส" },
      PersonName { "paitoon", "ไพฑูรย์ "
                              "สุขเกษม" },
      PersonName { "rungnapa", "รุ่งนภา ทิพย์เนตร" },
      PersonName { "sakchai", "ศักดิ์ชัย นิลวงศ์" },
      PersonName { "tanom", "ถนอม จันดา" },
      PersonName { "urai", "อุไร พลอยงาม" },
      PersonName { "wasan", "วสันต์ ธรรมดี" },
      PersonName { "yupin", "ยุพิน ใสสะอาด" },
      PersonName { "amnuay", "อำนวย ทวีสุข" },
      PersonName { "bussaba", "บุษบา ลาภมาก" },
      PersonName { "chusak", "ชูศักดิ์ เพียรดี" },
      PersonName { "duangjai", "ดวงใจ สมหวัง" },
      PersonName { "inthira", "อินทิรา หอมหวน" },
      PersonName { "kasem", "เกษม ภูผา" },
      PersonName { "lamyai", "ลำไย ต้นทอง" },
    };
    return names;
  }
} // namespace eplan
