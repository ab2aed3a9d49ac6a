// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/listmapping.h"

#include "texts/folding.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace eplan
{
  namespace
  {
    /// How a field's heading begins or reads.
    struct Usual
    {
        ListField field;
        const char *pattern;
    };

    /// In the order in which columns are given away: what is plain first, what is vague last.
    constexpr std::array USUAL {
      Usual { ListField::Title, "^ชื่อ\\s*(แผนงาน\\s*/\\s*)?โครงการ|^โครงการ($|\\s*/"
                                "|\\s*\\()|^(project\\s*)?(title|name)$|^project$|^รายการ|^ชื่องาน|^รายละเอียดโครงการ" },
      Usual { ListField::Code, "^รหัส\\s*โครงการ|^เลขที่\\s*โครงการ|e-?gp|^(project[ _-]*)?code$|^รหัส$|^project[ _-]*(id|no)" },
      Usual { ListField::FiscalYear, "ปีงบประมาณ|^ปี\\s*(พ\\.?ศ\\.?)?$|งบประมาณปี$|^fiscal[ _]?year|^year$" },
      Usual { ListField::BudgetSource, "แหล่ง(ที่มา|เงิน|งบ)|ที่มา(ของ)?งบประมาณ|ประเภทงบ|budget[ _]?source|^source" },
      Usual { ListField::ContractAmount, "(วงเงิน|จำนวนเงิน|ราคา|มูลค่า|เงิน).*สัญญา|^contract[ _]?(amount|sum|price)" },
      Usual { ListField::Disbursed, "เบิกจ่าย|^disbursed|^paid" },
      Usual { ListField::Budget, "^งบประมาณ|^วงเงิน|^จำนวนเงิน|^เงินงบประมาณ|^budget|^amount|^งบ\\s*\\(|งบประมาณ.*บาท" },
      Usual { ListField::Quantity, "ปริมาณงาน|เป้าหมาย|ผลผลิต|^ขนาด|^quantity|^target|รายละเอียด" },
      Usual { ListField::Organisation, "^รหัส\\s*อปท|^organi[sz]ation|^รหัสหน่วยงาน" },
      Usual { ListField::Village, "^(ชื่อ)?หมู่บ้าน|^หมู่(ที่)?|^บ้าน|^สถานที่|^village" },
      Usual { ListField::Subdistrict, "^ตำบล|^subdistrict|^tambon" },
      Usual { ListField::District, "^อำเภอ|^district|^amphoe" },
      Usual { ListField::Strategy, "^ยุทธศาสตร์|^strategy" },
      Usual { ListField::Programme, "^แผนงาน|^programme|^program$" },
      Usual { ListField::State, "^สถานะ|^ผลการดำเนินการ|^การดำเนินการ|^(state|status)$" },
      Usual { ListField::Length, "^(ความ)?ยาว(?!.*แผนที่)|ระยะทาง|^length" },
      Usual { ListField::Width, "^(ความ)?กว้าง|^width" },
      Usual { ListField::Area, "^พื้นที่|^พ\\.?ท\\.?|^area" },
      Usual { ListField::Responsible, "(หน่วยงาน|ผู้|ส่วนราชการ|หน่วย)\\s*ที่?\\s*รับผิดชอบ|^หน่วยงาน|^responsible" },
    };
  } // namespace

  bool ListMapping::fits( const QStringList &listHeadings ) const
  {
    return headings.contains( ListField::Title ) &&
           std::ranges::all_of( headings, [&listHeadings]( const QString &heading ) { return listHeadings.contains( heading ); } );
  }

  QByteArray ListMapping::toJson() const
  {
    QJsonObject columns;
    for ( auto heading = headings.cbegin(); heading != headings.cend(); ++heading )
      columns[toText( heading.key() )] = *heading;
    return QJsonDocument( QJsonObject { { QStringLiteral( "sheet" ), sheet }, { QStringLiteral( "columns" ), columns } } )
      .toJson( QJsonDocument::Compact );
  }

  std::optional<ListMapping> ListMapping::fromJson( const QByteArray &json )
  {
    const QJsonObject object = QJsonDocument::fromJson( json ).object();
    const QJsonValue columns = object.value( QStringLiteral( "columns" ) );
    if ( !columns.isObject() )
      return std::nullopt;
    ListMapping mapping;
    mapping.sheet = object.value( QStringLiteral( "sheet" ) ).toString();
    const QJsonObject headings = columns.toObject();
    for ( auto heading = headings.constBegin(); heading != headings.constEnd(); ++heading )
    {
      const std::optional<ListField> field = fromText<ListField>( heading.key() );
      if ( !field || !heading->isString() )
        return std::nullopt;
      mapping.headings[*field] = heading->toString();
    }
    return mapping;
  }

  ListMapping guessListMapping( const QStringList &headings )
  {
    ListMapping mapping;
    QStringList taken;
    for ( const Usual &usual : USUAL )
    {
      const QRegularExpression expression( QString::fromUtf8( usual.pattern ), QRegularExpression::CaseInsensitiveOption );
      for ( const QString &heading : headings )
      {
        if ( taken.contains( heading ) || !expression.match( folded( heading ).simplified() ).hasMatch() )
          continue;
        mapping.headings[usual.field] = heading;
        taken << heading;
        break;
      }
    }
    return mapping;
  }
} // namespace eplan
