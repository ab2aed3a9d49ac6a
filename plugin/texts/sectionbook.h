// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "texts/worksizes.h"

#include <utility>
#include <vector>

namespace eplan
{
  /**
   * Books the sizes of a text by section, as they are read.
   *
   * Sections are numbered (ช่วงที่ ๑ … ช่วงที่ ๒ …; one number alone only names the work), or begin where width and length are said anew.
   */
  class SectionBook
  {
    public:
      explicit SectionBook( const ProjectTokens &tokens );

      /// A section's word was read; its number is expected at \a at. False: it begins no section.
      bool begin( const ProjectToken &word, std::size_t at );
      /// The first size of a kind counts. A total of several sections belongs to none of them.
      void enter( Measure measure, const Size &size, bool isTotal );
      /// Whether the section that is being read has a width or a length.
      bool hasExtent() const;
      WorkSizes take();

    private:
      /// The word by its length, and the number.
      using Key = std::pair<int, qint64>;

      std::optional<Key> keyAt( const ProjectToken &word, std::size_t at ) const;
      bool hasSeveralNumbers() const;
      void enterUnnumbered( Measure measure, const Size &size );
      /// What only the last section has was said of all.
      void shareLast();

      const ProjectTokens &mTokens;
      bool mIsNumbered;
      std::vector<Key> mKeys;
      std::vector<Sizes> mSections;
      Sizes mCommon;
      /// Of mSections; -1: before the first.
      int mCurrent = -1;
      /// A width said again: a section begins if a length follows.
      std::optional<Size> mNextWidth;
  };
} // namespace eplan
