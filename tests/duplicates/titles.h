// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/category.h"

#include <QStringList>

#include <array>

namespace eplan
{
  /// Names behind บ้าน.
  inline const QStringList VILLAGES { "หนองบัว", "โคกสูง", "ห้วยทราย", "ทุ่งนา", "ดอนเมือง", "วังน้ำเย็น", "แม่ใส", "คลองห้า", "ป่าแดง", "โนนสะอาด" };
  /// The same work in the words of different offices.
  inline const QList<QStringList> ROADS {
    { "ก่อสร้างถนน คสล. สายบ้าน%1 หมู่ที่ %2 กว้าง 4 เมตร", "ก่อสร้างถนนคอนกรีตเสริมเหล็ก บ้าน%1 ม.%2", "ปรับปรุงถนนบ้าน%1 หมู่ %3", "" },
    { "เสริมผิวแอสฟัลท์ติกคอนกรีต ถนนสายบ้าน%1 หมู่ที่ %2", "ซ่อมสร้างถนนลาดยาง บ้าน%1 ม.%3", "" },
  };
  inline const QList<QStringList> POINTS {
    { "ขุดเจาะบ่อบาดาล บ้าน%1 หมู่ที่ %2 ลึก 80 เมตร", "เจาะบ่อบาดาล บ้าน %1 ม.%3", "โครงการขุดเจาะบ่อบาดาล หมู่ที่ %2" },
    { "ก่อสร้างฝายน้ำล้น บ้าน%1 หมู่ที่ %2", "ซ่อมแซมฝาย คสล. บ้าน%1 หมู่ %3", "ก่อสร้างฝาย บ้าน%1" },
    { "ปรับปรุงระบบประปาหมู่บ้าน บ้าน%1 หมู่ที่ %2", "ระบบประปาหมู่บ้าน บ้าน%1 ม.%3", "ก่อสร้างประปาหมู่บ้าน หมู่ที่ %2" },
  };
  inline constexpr std::array POINT_CATEGORIES { Category::GroundwaterWell, Category::Weir, Category::VillageWaterworks };

  inline QString inThaiDigits( int number )
  {
    QString text = QString::number( number );
    for ( QChar &c : text )
      c = QChar( 0x0e50 + c.digitValue() );
    return text;
  }
} // namespace eplan
