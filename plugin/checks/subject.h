// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/flatplace.h"
#include "domain/placeflaw.h"
#include "domain/project.h"
#include "texts/projecttext.h"

#include <optional>
#include <vector>

namespace eplan
{
  /// A project while it is checked, with what several rules work out of it: each once, and only when asked. For one thread.
  class CheckSubject
  {
    public:
      /// \a project has to outlive it.
      explicit CheckSubject( const Project &project )
          : mProject( project )
          , mFlaw( flawOf( project.placement.geometry ) )
      {
      }

      const Project &project() const { return mProject; }
      const QgsGeometry &geometry() const { return mProject.placement.geometry; }
      std::optional<PlaceFlaw> flaw() const { return mFlaw; }
      bool hasSoundPosition() const { return mProject.placement.isPlaced() && !mFlaw; }

      /// Only of a sound position.
      const FlatPlace &place() const;
      const ProjectText &text() const;
      /// What the project is said to be; where nothing is said, what its text tells.
      Kind kind() const;
      /// By the project's own word and by its text, where they say one; both where they differ.
      const std::vector<Category> &categories() const;
      bool isOneOf( std::initializer_list<Category> some ) const;

      Metres drawnLength() const;
      /// By the title, else by the quantity; all sections together.
      std::optional<Metres> textLength() const;
      /// Nothing for a number that is none.
      std::optional<Metres> contractLength() const;
      /// By the contract, else by the text.
      std::optional<Metres> statedLength() const;

      /// To which steps the coordinates seem to be written, in both directions and at every vertex; nothing where they are finer than
      /// 25 m, and where the position was drawn or measured.
      std::optional<Metres> writtenStep() const;

    private:
      const Project &mProject;
      std::optional<PlaceFlaw> mFlaw;
      mutable std::optional<FlatPlace> mPlace;
      mutable std::optional<ProjectText> mText;
      mutable std::optional<std::vector<Category>> mCategories;
      mutable std::optional<Metres> mDrawnLength;
      mutable std::optional<std::optional<Metres>> mTextLength;
      mutable std::optional<std::optional<Metres>> mWrittenStep;
  };
} // namespace eplan
