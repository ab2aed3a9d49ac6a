// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/projecttext.h"

#include "texts/projecttokens.h"
#include "texts/roadcode.h"
#include "texts/sizedoubts.h"
#include "texts/villages.h"
#include "texts/worknaming.h"
#include "texts/worksizes.h"

#include <QCoreApplication>

#include <algorithm>

namespace eplan
{
  namespace
  {
    constexpr QChar BETWEEN_SECTIONS( ';' );

    QString textOf( const WorkSizes &sizes, std::size_t measure )
    {
      QString text;
      bool hasAny = false;
      for ( std::size_t i = 0; i < sizes.sections.size(); ++i )
      {
        const std::optional<Size> &size = sizes.sections[i].at( measure );
        hasAny = hasAny || size;
        text += i > 0 ? QString( BETWEEN_SECTIONS ) : QString();
        text += size ? size->toText() : QString();
      }
      const std::optional<Size> &common = sizes.common.at( measure );
      return hasAny ? text : common ? common->toText() : QString();
    }

    void mark( ProjectText &read, const FoldedText &text, TextMark::What what, Measure measure, int start, int end )
    {
      read.marks.push_back( { what, measure, text.original( start, end ) } );
    }

    void takeSizes( ProjectText &read, const FoldedText &text, const WorkSizes &sizes )
    {
      read.sections = static_cast<int>( sizes.sections.size() );
      for ( std::size_t measure = 0; measure < MEASURES; ++measure )
      {
        read.sizes.at( measure ) = textOf( sizes, measure );
        const auto markOne = [&]( const Sizes &section )
        {
          if ( const std::optional<Size> &size = section.at( measure ) )
            mark( read, text, TextMark::What::Size, static_cast<Measure>( measure ), size->start, size->end );
        };
        std::for_each( sizes.sections.begin(), sizes.sections.end(), markOne );
        markOne( sizes.common );
      }
    }

    void takeNames( ProjectText &read, const FoldedText &text, const ProjectTokens &tokens )
    {
      for ( const RoadCode &code : roadCodesIn( text.text ) )
      {
        read.roadCodes.push_back( code.text );
        mark( read, text, TextMark::What::RoadCode, Measure::Width, code.where.start, code.where.start + code.where.length );
      }
      for ( const VillageNumber &village : villagesIn( tokens ) )
      {
        read.villages.push_back( village.number );
        const TextMark last { TextMark::What::Village, Measure::Width,
                              text.original( village.where.start, village.where.start + village.where.length ) };
        if ( read.marks.empty() || !( read.marks.back().where == last.where ) )
          read.marks.push_back( last );
      }
    }

    std::optional<double> oneNumber( const QString &text )
    {
      bool isNumber = false;
      const double number = text.toDouble( &isNumber );
      return isNumber ? std::optional( number ) : std::nullopt;
    }

    /// The sum over all sections; nothing where one is missing or a range.
    std::optional<double> sumOf( const QString &text )
    {
      double sum = 0;
      for ( const QString &section : text.split( BETWEEN_SECTIONS ) )
      {
        const std::optional<double> number = oneNumber( section );
        if ( !number )
          return std::nullopt;
        sum += *number;
      }
      return sum;
    }
  } // namespace

  std::optional<Metres> ProjectText::totalLength() const
  {
    const std::optional<double> sum = sumOf( size( Measure::Length ) );
    return sum ? std::optional( Metres { *sum } ) : std::nullopt;
  }

  std::optional<Metres> ProjectText::commonWidth() const
  {
    const QStringList widths = size( Measure::Width ).split( BETWEEN_SECTIONS );
    const std::optional<double> first = oneNumber( widths.front() );
    const bool isCommon = std::all_of( widths.begin(), widths.end(), [&]( const QString &width ) { return oneNumber( width ) == first; } );
    return first && isCommon ? std::optional( Metres { *first } ) : std::nullopt;
  }

  std::optional<SquareMetres> ProjectText::totalArea() const
  {
    const std::optional<double> sum = sumOf( size( Measure::Area ) );
    return sum ? std::optional( SquareMetres { *sum } ) : std::nullopt;
  }

  ProjectText readProjectText( QStringView text )
  {
    const FoldedText known = foldedText( text );
    const ProjectTokens tokens = projectTokens( known.text );
    const WorkNaming work = workNamedIn( tokens );
    const WorkSizes sizes = sizesIn( tokens, work );
    ProjectText read;
    read.kind = work.kind;
    read.category = work.category;
    read.shape = work.shape;
    if ( work.token >= 0 )
    {
      const ProjectToken &token = tokens[static_cast<std::size_t>( work.token )];
      mark( read, known, TextMark::What::Work, Measure::Width, token.start, token.end );
    }
    takeSizes( read, known, sizes );
    takeNames( read, known, tokens );
    read.doubts = doubtsAbout( work, sizes );
    return read;
  }

  QString sentenceFor( TextDoubt doubt )
  {
    switch ( doubt )
    {
      case TextDoubt::Swapped:
        return QCoreApplication::translate( "Texts",
                                            "The road would be wider than it is long. Check whether width and length are swapped." );
      case TextDoubt::Implausible:
        return QCoreApplication::translate( "Texts", "A size is beyond what such works have. Check the figures and their units." );
      case TextDoubt::AreaDisagrees:
        return QCoreApplication::translate( "Texts", "Width times length is not the area that the text gives. Check the figures." );
      case TextDoubt::VolumeDisagrees:
        return QCoreApplication::translate( "Texts",
                                            "Width, length and thickness do not make the volume that the text gives. Check the figures." );
      case TextDoubt::UnreadableFigure:
        return QCoreApplication::translate( "Texts", "A size in the text cannot be read. Write figures as 1,234.50." );
      case TextDoubt::NoWork:
        return QCoreApplication::translate( "Texts", "The text does not say what is built. Choose the kind of work yourself." );
    }
    return {};
  }
} // namespace eplan
