// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/sheetplaces.h"
#include "texts/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// What a heading speaks of.
    enum class Meaning
    {
      Latitude,
      Longitude,
      Easting,
      Northing,
      Wkt,
      Zone,
      Datum,
      Anything,
      /// A column that names the ends of a line may as well tell of them in words: only where no heading speaks of positions.
      LineEnd,
      Count,
    };

    const QRegularExpression &expressionFor( Meaning meaning )
    {
      // A single letter means something only where it stands alone.
      static const std::array<QRegularExpression, static_cast<std::size_t>( Meaning::Count )> expressions = []
      {
        const std::array patterns {
          QStringLiteral( "\\blat(itude)?\\b|latitude|ละติจูด|แลตติจูด|เส้นรุ้ง" ),
          QStringLiteral( "\\b(lon|lng|long)\\b|longitude|ลองจิจูด|ลองติจูด|ลองกิจูด|เส้นแวง" ),
          QStringLiteral( "(^|[^a-zก-๛])[ex]([^a-zก-๛]|$)|easting|ตะวันออก" ),
          QStringLiteral( "(^|[^a-zก-๛])[ny]([^a-zก-๛]|$)|northing|เหนือ" ),
          QStringLiteral( "\\bwkt\\b|^the_geom$|^geom(etry)?$" ),
          QStringLiteral( "\\bzone\\b|โซน" ),
          QStringLiteral( "\\bdatum\\b|หลักฐานอ้างอิง|พื้นหลักฐาน|ดาตัม" ),
          QStringLiteral( "พิกัด|coordinate|position|location|\\bgps\\b|\\bmgrs\\b|\\butm\\b|ตำแหน่ง" ),
          QStringLiteral( "จุดเริ่ม|จุดต้น|จุดสิ้นสุด|จุดสุดท้าย|จุดปลาย|\\b(start|end)( ?point)?\\b" ),
        };
        std::array<QRegularExpression, static_cast<std::size_t>( Meaning::Count )> made;
        for ( std::size_t i = 0; i < patterns.size(); ++i )
          made[i] = QRegularExpression( patterns[i], QRegularExpression::CaseInsensitiveOption );
        return made;
      }();
      return expressions[static_cast<std::size_t>( meaning )];
    }

    bool speaksOfEnd( const QString &heading )
    {
      static const QRegularExpression expression( QStringLiteral( "สิ้นสุด|สุดท้าย|ปลาย|\\bend\\b|\\bep\\b|\\bto\\b" ),
                                                  QRegularExpression::CaseInsensitiveOption );
      return expression.match( heading ).hasMatch();
    }

    class Headings
    {
      public:
        explicit Headings( const QStringList &headings )
            : mHeadings( headings )
        {
          for ( const QString &heading : headings )
            mFolded << folded( heading );
        }

        QString start( Meaning meaning ) const { return find( meaning, false ); }
        QString end( Meaning meaning ) const { return find( meaning, true ); }

        std::optional<SheetColumns> pair( SheetNotation notation, Meaning first, Meaning second ) const
        {
          SheetColumns columns { notation, start( first ), start( second ), end( first ), end( second ), {}, {} };
          if ( columns.first.isEmpty() || columns.second.isEmpty() || columns.first == columns.second )
            return std::nullopt;
          if ( columns.endFirst.isEmpty() || columns.endSecond.isEmpty() )
            columns.endFirst = columns.endSecond = QString();
          return withSystem( columns );
        }

        std::optional<SheetColumns> single( SheetNotation notation, Meaning meaning ) const
        {
          const QString first = start( meaning );
          if ( first.isEmpty() )
            return std::nullopt;
          const QString last = notation == SheetNotation::Text ? end( meaning ) : QString();
          return withSystem( { notation, first, {}, last, {}, {}, {} } );
        }

      private:
        /// A column of positions may have zone and datum in its heading; it is not the column of them.
        SheetColumns withSystem( SheetColumns columns ) const
        {
          const QStringList positions { columns.first, columns.second, columns.endFirst, columns.endSecond };
          const QString zone = start( Meaning::Zone ), datum = start( Meaning::Datum );
          columns.zone = positions.contains( zone ) ? QString() : zone;
          columns.datum = positions.contains( datum ) ? QString() : datum;
          return columns;
        }

        QString find( Meaning meaning, bool isEnd ) const
        {
          for ( int i = 0; i < mFolded.size(); ++i )
          {
            if ( speaksOfEnd( mFolded[i] ) == isEnd && expressionFor( meaning ).match( mFolded[i] ).hasMatch() )
              return mHeadings[i];
          }
          return {};
        }

        QStringList mHeadings;
        QStringList mFolded;
    };
  } // namespace

  SheetColumns guessSheetColumns( const QStringList &headings )
  {
    const Headings all( headings );
    for ( const std::optional<SheetColumns> &columns :
          { all.single( SheetNotation::Wkt, Meaning::Wkt ), all.pair( SheetNotation::Degrees, Meaning::Latitude, Meaning::Longitude ),
            all.pair( SheetNotation::Grid, Meaning::Easting, Meaning::Northing ), all.single( SheetNotation::Text, Meaning::Anything ),
            all.single( SheetNotation::Text, Meaning::LineEnd ) } )
    {
      if ( columns )
        return *columns;
    }
    return {};
  }
} // namespace eplan
