// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/table.h"

#include <QMap>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// How many lines tell what separates cells.
    constexpr int LOOKED_AT = 50;

    /// How often \a separator stands in each of the first lines, outside of quotes.
    QList<int> countsOf( const QString &text, QChar separator )
    {
      QList<int> counts;
      int count = 0;
      bool isQuoted = false;
      for ( const QChar c : text )
      {
        if ( c == '"' )
          isQuoted = !isQuoted;
        else if ( !isQuoted && c == separator )
          ++count;
        else if ( !isQuoted && c == '\n' )
        {
          counts << count;
          count = 0;
          if ( counts.size() == LOOKED_AT )
            return counts;
        }
      }
      counts << count;
      return counts;
    }

    /// How well a separator divides the lines: in how many of them the most frequent count above zero occurs, the greater count first where
    /// that is the same.
    std::pair<int, int> fitness( const QString &text, QChar separator )
    {
      QMap<int, int> lines;
      for ( const int count : countsOf( text, separator ) )
        ++lines[count];
      std::pair<int, int> best { 0, 0 };
      for ( auto count = lines.cbegin(); count != lines.cend(); ++count )
      {
        if ( count.key() > 0 )
          best = std::max( best, std::pair( count.value(), count.key() ) );
      }
      return best;
    }

    QChar separatorOf( const QString &text )
    {
      QChar best = ',';
      for ( const QChar separator : { QChar( '\t' ), QChar( ';' ), QChar( '|' ) } )
      {
        if ( fitness( text, separator ) > fitness( text, best ) )
          best = separator;
      }
      return best;
    }

    /// Goes through a text character by character.
    class Cells
    {
      public:
        explicit Cells( const QString &text )
            : mText( text )
            , mSeparator( separatorOf( text ) )
        {
        }

        QList<QStringList> read()
        {
          while ( mAt < mText.size() )
            step();
          if ( !mCell.isEmpty() || !mRow.isEmpty() )
            endRow();
          return mRows;
        }

      private:
        void step()
        {
          const QChar c = mText.at( mAt++ );
          if ( mIsQuoted )
            return stepQuoted( c );
          if ( c == '"' && mCell.trimmed().isEmpty() )
          {
            mCell.clear();
            mIsQuoted = true;
          }
          else if ( c == mSeparator )
            endCell();
          else if ( c == '\n' || c == '\r' )
          {
            if ( c == '\r' && mAt < mText.size() && mText.at( mAt ) == '\n' )
              ++mAt;
            endRow();
          }
          else
            mCell += c;
        }

        void stepQuoted( QChar c )
        {
          if ( c != '"' )
            mCell += c;
          else if ( mAt < mText.size() && mText.at( mAt ) == '"' )
            mCell += mText.at( mAt++ );
          else
            mIsQuoted = false;
        }

        void endCell()
        {
          mRow << mCell.trimmed();
          mCell.clear();
        }

        void endRow()
        {
          endCell();
          mRows << mRow;
          mRow.clear();
        }

        const QString &mText;
        QChar mSeparator;
        int mAt = 0;
        bool mIsQuoted = false;
        QString mCell;
        QStringList mRow;
        QList<QStringList> mRows;
    };
  } // namespace

  QList<QStringList> separatedCells( const QString &text )
  {
    return Cells( text ).read();
  }
} // namespace eplan
