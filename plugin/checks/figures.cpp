// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/figures.h"

#include "base/language.h"

#include <QCoreApplication>

#include <cmath>

namespace eplan
{
  namespace
  {
    constexpr double WHOLE_FROM = 100;

    QString numberText( double value )
    {
      const bool isWhole = std::abs( value ) >= WHOLE_FROM || std::abs( value - std::round( value ) ) < 0.05;
      return Language::locale().toString( value, 'f', isWhole ? 0 : 1 );
    }
  } // namespace

  Finding noticed( const QgsGeometry &where )
  {
    return { .where = where };
  }

  Finding noticed( const QgsGeometry &where, Metres measured, std::optional<Metres> expected )
  {
    return { .where = where,
             .measured = measured.value,
             .expected = expected ? std::optional( expected->value ) : std::nullopt,
             .unit = FindingUnit::Metres };
  }

  Finding noticed( const QgsGeometry &where, SquareMetres measured, SquareMetres expected )
  {
    return { .where = where, .measured = measured.value, .expected = expected.value, .unit = FindingUnit::SquareMetres };
  }

  Finding counted( const QgsGeometry &where, std::size_t measured )
  {
    return { .where = where, .measured = static_cast<double>( measured ), .unit = FindingUnit::Pieces };
  }

  int countOf( const Finding &finding )
  {
    return static_cast<int>( finding.measured.value_or( 0 ) );
  }

  QString areaText( SquareMetres area )
  {
    return QCoreApplication::translate( "Checks", "%1 m²" ).arg( numberText( area.value ) );
  }

  QString differenceText( double measured, double expected )
  {
    const double percent = expected != 0 ? ( measured / expected - 1 ) * 100 : 0;
    const QString sign = percent < 0 ? QStringLiteral( "−" ) : QStringLiteral( "+" );
    return QStringLiteral( "%1%2 %" )
      .arg( sign, Language::locale().toString( std::abs( percent ), 'f', std::abs( percent ) < 10 ? 1 : 0 ) );
  }
} // namespace eplan
