// SPDX-License-Identifier: GPL-2.0-or-later
#include "processing/projecttextalgorithm.h"

#include <qgsprocessingfeedback.h>

#include <QCoreApplication>

namespace eplan
{
  namespace
  {
    /// Of the measures, in their order.
    constexpr std::array<const char *, MEASURES> SIZE_COLUMNS { "width", "length", "thickness", "area", "depth", "volume" };

    QString joined( const std::vector<QString> &texts )
    {
      QString all;
      for ( const QString &text : texts )
        all += all.isEmpty() ? text : QLatin1Char( ';' ) + text;
      return all;
    }

    QString joined( const std::vector<int> &numbers )
    {
      QString all;
      for ( const int number : numbers )
        all += all.isEmpty() ? QString::number( number ) : QLatin1Char( ',' ) + QString::number( number );
      return all;
    }
  } // namespace

  QString ProjectTextAlgorithm::name() const
  {
    return QStringLiteral( "projecttext" );
  }

  QString ProjectTextAlgorithm::displayName() const
  {
    return QCoreApplication::translate( "Processing", "Read project texts" );
  }

  QString ProjectTextAlgorithm::shortDescription() const
  {
    return QCoreApplication::translate( "Processing", "Reads kind of work, sizes, road code and villages out of the titles of projects." );
  }

  QString ProjectTextAlgorithm::shortHelpString() const
  {
    return QCoreApplication::translate(
      "Processing",
      "Reads the titles of projects as plans and contracts write them, such as “ก่อสร้างถนน คสล. หมู่ที่ 4 กว้าง 4 เมตร ยาว 500 เมตร หนา 0.15 "
      "เมตร”, and adds "
      "these columns: kind (road, water or other), category, shape (point, line or none), width, length, thickness and depth in metres, "
      "area "
      "in square metres, volume in cubic metres, sections, road_code, village_number.\n\nSizes are exact decimal texts: a semicolon stands "
      "between the sections of a work, nothing where a section has none, a hyphen in a range. Sizes of shoulders, pipes and other parts "
      "are "
      "passed over. What cannot be read stays empty." );
  }

  QStringList ProjectTextAlgorithm::tags() const
  {
    return QCoreApplication::translate( "Processing", "project,title,contract,width,length,area,road,water,village" ).split( ',' );
  }

  QgsProcessingAlgorithm *ProjectTextAlgorithm::createInstance() const
  {
    return new ProjectTextAlgorithm;
  }

  QgsFields ProjectTextAlgorithm::addedFields() const
  {
    QgsFields fields;
    for ( const char *name : { "kind", "category", "shape" } )
      fields.append( QgsField( QString::fromLatin1( name ), compat::TextType ) );
    for ( const char *name : SIZE_COLUMNS )
      fields.append( QgsField( QString::fromLatin1( name ), compat::TextType ) );
    fields.append( QgsField( QStringLiteral( "sections" ), compat::IntegerType ) );
    fields.append( QgsField( QStringLiteral( "road_code" ), compat::TextType ) );
    fields.append( QgsField( QStringLiteral( "village_number" ), compat::TextType ) );
    return fields;
  }

  TableAlgorithm::Row ProjectTextAlgorithm::readRow( const QString &text, const QgsFeature &feature )
  {
    const ProjectText read = readProjectText( text );
    for ( const TextDoubt doubt : read.doubts )
      ++mDoubts.at( static_cast<std::size_t>( doubt ) );
    Row row { { QString( toText( read.kind ) ), QString( toText( read.category ) ), QString( toText( read.shape ) ) }, feature.geometry() };
    for ( const QString &size : read.sizes )
      row.added.append( size );
    row.added << read.sections << joined( read.roadCodes ) << joined( read.villages );
    return row;
  }

  void ProjectTextAlgorithm::summarize( QgsProcessingFeedback &feedback ) const
  {
    for ( std::size_t i = 0; i < mDoubts.size(); ++i )
    {
      if ( mDoubts.at( i ) > 0 )
        feedback.pushWarning( QCoreApplication::translate( "Processing", "%n row(s): %1", nullptr, mDoubts.at( i ) )
                                .arg( sentenceFor( static_cast<TextDoubt>( i ) ) ) );
    }
  }
} // namespace eplan
