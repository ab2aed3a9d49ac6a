// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/sheetchoice.h"

#include "base/language.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <algorithm>

namespace eplan
{
  namespace
  {
    QString tr( const char *sentence )
    {
      return QCoreApplication::translate( "SheetChoice", sentence );
    }
  } // namespace

  QList<SheetOffer> sheetOffers()
  {
    return {
      { tr( QT_TRANSLATE_NOOP( "SheetChoice", "Excel (*.xlsx)" ) ), SheetFormat::Xlsx, SecondGrid::None },
      { tr( QT_TRANSLATE_NOOP( "SheetChoice", "Excel, with Indian 1975 too (*.xlsx)" ) ), SheetFormat::Xlsx, SecondGrid::Indian1975 },
      { tr( QT_TRANSLATE_NOOP( "SheetChoice", "Table as text (*.csv)" ) ), SheetFormat::Csv, SecondGrid::None },
      { tr( QT_TRANSLATE_NOOP( "SheetChoice", "OpenDocument spreadsheet (*.ods)" ) ), SheetFormat::Ods, SecondGrid::None },
      { tr( QT_TRANSLATE_NOOP( "SheetChoice", "Google Earth (*.kml)" ) ), SheetFormat::Kml, SecondGrid::None },
      { tr( QT_TRANSLATE_NOOP( "SheetChoice", "GeoJSON (*.geojson)" ) ), SheetFormat::GeoJson, SecondGrid::None },
      { tr( QT_TRANSLATE_NOOP( "SheetChoice", "GeoPackage (*.gpkg)" ) ), SheetFormat::GeoPackage, SecondGrid::None },
    };
  }

  SheetChoice sheetChoice( const QString &typed, const SheetOffer &offer )
  {
    SheetChoice choice { typed, { offer.format, HeadingLanguage::English, offer.second } };
    if ( Language::locale().language() == QLocale::Thai )
      choice.style.headings = HeadingLanguage::Thai;
    const QList<SheetOffer> offers = sheetOffers();
    const auto named = std::ranges::find_if( offers, [&typed]( const SheetOffer &other )
                                             { return typed.endsWith( suffixFor( other.format ), Qt::CaseInsensitive ); } );
    if ( named == offers.end() )
      choice.path += suffixFor( offer.format );
    else
      choice.style.format = named->format;
    return choice;
  }

  std::optional<SheetChoice> askForSheet( QWidget *parent, FiscalYear year )
  {
    const QList<SheetOffer> offers = sheetOffers();
    QStringList filters;
    for ( const SheetOffer &offer : offers )
      filters << offer.filter;
    QString chosen = filters.first();
    const QString name = tr( QT_TRANSLATE_NOOP( "SheetChoice", "Coordinates %1" ) ).arg( year.buddhistYear() );
    const QString path = QFileDialog::getSaveFileName( parent, tr( QT_TRANSLATE_NOOP( "SheetChoice", "Write the coordinate sheet" ) ), name,
                                                       filters.join( QStringLiteral( ";;" ) ), &chosen );
    if ( path.isEmpty() )
      return std::nullopt;
    return sheetChoice( path, offers[std::max( 0, static_cast<int>( filters.indexOf( chosen ) ) )] );
  }
} // namespace eplan
