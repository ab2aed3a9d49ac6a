// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/countryside.h"
#include "practice/thaitext.h"
#include "practice/worktype.h"

namespace eplan
{
  /// A stretch or spot of a work, with the measures in the contract.
  struct Section
  {
      double width = 0;
      double length = 0;
      /// Where it truly lies; one spot for a point.
      Path path;
      /// The whole way that it was cut from, and where the cut begins in metres; empty for a point.
      Path way;
      double start = 0;
  };

  /// A work that a local government budgets for: what, where, how big, and how a clerk writes it down.
  struct Work
  {
      const WorkType *type = nullptr;
      int territory = 0;
      const Village *village = nullptr;
      /// Name of the road or stream; empty where there is none.
      QString route;
      std::vector<Section> sections;
      Handwriting hand;
      /// Index into the type's titles.
      int wording = 0;
      /// Extra phrases that a reader of the text must not take for the measures.
      QString trap;

      double length() const;
      double area() const;
      /// The width of all sections; absent where there is none or they differ.
      std::optional<double> width() const;
  };

  /// Plans a work in the area of a territory.
  Work planWork( const WorkType &type, int territory, const std::vector<Territory> &territories, const Countryside &land,
                 Randomness &randomness );

  /// The measures as the text gives them, for instance "กว้าง 4.00 เมตร ยาว 500 เมตร".
  QString quantityText( const Work &work );
  /// The project's title; \a district is where the village is.
  QString titleText( const Work &work, const QString &district, bool withQuantity );
} // namespace eplan
