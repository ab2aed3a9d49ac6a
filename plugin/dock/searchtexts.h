// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace eplan
{
  /**
   * What a person can search the projects for, all of it in one piece of memory: a hundred thousand are looked through between two keys.
   *
   * Texts are compared in lower case, with European digits, and in one form for each character; a byte for a Latin or Thai one.
   */
  class SearchTexts
  {
    public:
      /// Adds the text of the next row.
      void append( const QString &text );
      void replace( int row, const QString &text );

      /// Calls \a found with each row, ascending, that holds every word of \a typed; with all rows where there is no word.
      void search( const QString &typed, const std::function<void( int row )> &found ) const;
      bool holds( int row, const QString &typed ) const;

    private:
      int rows() const { return static_cast<int>( mEnds.size() ); }
      std::size_t begin( int row ) const { return row == 0 ? 0 : mEnds.at( row - 1 ); }
      std::string_view text( int row ) const { return std::string_view( mBytes ).substr( begin( row ), mEnds.at( row ) - begin( row ) ); }
      /// The row that has the byte at \a at; it is \a from or a later one, most likely a near one.
      int rowAt( std::size_t at, int from ) const;
      bool holdsAll( int row, const std::vector<std::string> &words ) const;

      std::string mBytes;
      /// One past the last byte of each row, which is a line break.
      QVector<std::size_t> mEnds;
  };
} // namespace eplan
