// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/category.h"
#include "texts/folding.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

namespace eplan
{
  /// What a project text gives sizes of.
  enum class Measure
  {
    Width, ///< Of a channel: at its top.
    Length,
    Thickness,
    Area,
    Depth,
    Volume,
  };

  constexpr std::size_t MEASURES = 6;

  /// What in a project text wants a second look.
  enum class TextDoubt
  {
    Swapped,          ///< A road wider than it is long.
    Implausible,      ///< A road of forty metres width, a pavement a metre thick.
    AreaDisagrees,    ///< Width times length is not the area.
    VolumeDisagrees,  ///< Width times length times thickness or depth is not the volume.
    UnreadableFigure, ///< A size whose figure is none.
    NoWork,           ///< Nothing says what is built.
  };

  template <>
  struct EnumText<TextDoubt>
  {
      static constexpr std::array texts { QLatin1String( "SWAPPED_SIZES" ),     QLatin1String( "IMPLAUSIBLE_SIZE" ),
                                          QLatin1String( "AREA_DISAGREES" ),    QLatin1String( "VOLUME_DISAGREES" ),
                                          QLatin1String( "UNREADABLE_FIGURE" ), QLatin1String( "NO_WORK" ) };
  };

  /// A place in a project text that a person should see: where a figure or a name was read.
  struct TextMark
  {
      enum class What
      {
        Work,
        Size,
        RoadCode,
        Village,
      };

      What what = What::Size;
      /// Of a Size.
      Measure measure = Measure::Width;
      /// In the text as it was written.
      Span where;
  };

  /// What the title or quantity of a project says, as far as it can be read.
  struct ProjectText
  {
      Kind kind = Kind::Other;
      Category category = Category::Unknown;
      WorkShape shape = WorkShape::None;
      /// For each measure (metres, m², m³) the decimal texts of the sections, as `width`, `length` … of Processing show them: ";" between
      /// sections, nothing where a section has none, "a-b" a range; a single text where it is said once for all.
      std::array<QString, MEASURES> sizes;
      int sections = 1;
      /// "นค.ถ.28-003".
      std::vector<QString> roadCodes;
      std::vector<int> villages;
      std::vector<TextDoubt> doubts;
      std::vector<TextMark> marks;

      const QString &size( Measure measure ) const { return sizes.at( static_cast<std::size_t>( measure ) ); }
      /// For Project::length, ::width and ::area: of all sections together; nothing where a section's is missing, a range, or widths
      /// differ.
      std::optional<Metres> totalLength() const;
      std::optional<Metres> commonWidth() const;
      std::optional<SquareMetres> totalArea() const;
  };

  /// Reads any text; what is not understood stays empty. Any thread; time grows with the length of \a text only.
  ProjectText readProjectText( QStringView text );

  /// What a person is told.
  QString sentenceFor( TextDoubt doubt );
} // namespace eplan
