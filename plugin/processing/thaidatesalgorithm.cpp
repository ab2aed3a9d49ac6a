// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/thaidatesalgorithm.h"

#include <qgsprocessingfeedback.h>

#include <QCoreApplication>

#include <algorithm>

namespace eplan
{
  namespace
  {
    QVariant firstOf( const WrittenDates &dates )
    {
      const QString day = dates.first.toString( Qt::ISODate );
      if ( !dates.time )
        return day;
      return day + dates.time->toString( dates.time->second() > 0 ? QStringLiteral( "'T'HH:mm:ss" ) : QStringLiteral( "'T'HH:mm" ) );
    }

    /// A year by itself is a number as well; in any other date the numbers are the date's.
    bool isNumberToo( const WrittenNumber &number, const QString &text )
    {
      return number.unit == NumberUnit::Baht ||
             std::all_of( text.begin(), text.end(), []( QChar c ) { return c.isDigit() || c.isSpace(); } );
    }
  } // namespace

  QString ThaiDatesAlgorithm::name() const
  {
    return QStringLiteral( "thaidates" );
  }

  QString ThaiDatesAlgorithm::displayName() const
  {
    return QCoreApplication::translate( "Processing", "Read Thai dates and numbers" );
  }

  QString ThaiDatesAlgorithm::shortDescription() const
  {
    return QCoreApplication::translate( "Processing", "Reads dates of the Buddhist Era, fiscal years and amounts of money out of texts." );
  }

  QString ThaiDatesAlgorithm::shortHelpString() const
  {
    return QCoreApplication::translate(
      "Processing",
      "Reads dates, stretches of days, fiscal years and numbers as Thai offices write them, such as “๒๖ ตุลาคม ๒๕๕๓”, “12–14 ต.ค. 67”, "
      "“ปีงบประมาณ 2568”, “130,000.-บาท (หนึ่งแสนสามหมื่นบาทถ้วน)”, and adds these columns: date_from and, for a stretch of days, date_to "
      "(ISO 8601, Common Era, with the time where one is told); fiscal_year (Buddhist Era); number (an exact decimal text; money in baht, "
      "land in "
      "square metres).\n\nWhat cannot be read, or not without doubt, stays empty; the log says why." );
  }

  QStringList ThaiDatesAlgorithm::tags() const
  {
    return QCoreApplication::translate( "Processing", "date,Buddhist Era,fiscal year,money,baht,number" ).split( ',' );
  }

  QgsProcessingAlgorithm *ThaiDatesAlgorithm::createInstance() const
  {
    return new ThaiDatesAlgorithm;
  }

  QgsFields ThaiDatesAlgorithm::addedFields() const
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "date_from" ), compat::TextType ) );
    fields.append( QgsField( QStringLiteral( "date_to" ), compat::TextType ) );
    fields.append( QgsField( QStringLiteral( "fiscal_year" ), compat::IntegerType ) );
    fields.append( QgsField( QStringLiteral( "number" ), compat::TextType ) );
    return fields;
  }

  TableAlgorithm::Row ThaiDatesAlgorithm::readRow( const QString &text, const QgsFeature &feature )
  {
    const DateReading reading = readDates( text );
    const NumberReading numberReading = readNumber( text );
    const auto *dates = std::get_if<WrittenDates>( &reading );
    const auto *number = std::get_if<WrittenNumber>( &numberReading );
    Row row { { QVariant(), QVariant(), QVariant(), QVariant() }, feature.geometry() };
    if ( dates )
    {
      row.added[0] = firstOf( *dates );
      row.added[1] = dates->last > dates->first ? QVariant( dates->last.toString( Qt::ISODate ) ) : QVariant();
      row.added[2] = dates->fiscalYear() ? QVariant( dates->fiscalYear()->buddhistYear() ) : QVariant();
    }
    if ( number && ( !dates || isNumberToo( *number, text ) ) )
      row.added[3] = number->value.toText();
    if ( !dates && !number )
      countRefusal( reading, numberReading );
    return row;
  }

  /// The reader that came nearer to understanding the text says why it did not.
  void ThaiDatesAlgorithm::countRefusal( const DateReading &dates, const NumberReading &number )
  {
    const auto asDate = std::get<DateRefusal>( dates );
    const bool isDate = asDate != DateRefusal::NotADate;
    ++mRefused[isDate ? sentenceFor( asDate ) : sentenceFor( std::get<NumberRefusal>( number ) )];
  }

  void ThaiDatesAlgorithm::summarize( QgsProcessingFeedback &feedback ) const
  {
    for ( const auto &[sentence, rows] : mRefused )
      feedback.pushWarning( QCoreApplication::translate( "Processing", "%n row(s): %1", nullptr, rows ).arg( sentence ) );
  }
} // namespace eplan
