// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"
#include "domain/identifier.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace eplan
{
  /// Why it is right that two works cover the same place.
  enum class JustifiedAs
  {
    NextSection,  ///< One goes on where the other ends.
    NextPhase,    ///< The same work, in instalments.
    Maintenance,  ///< What was built is kept up, years later.
    OtherPurpose, ///< Two works of different use at one place.
  };

  template <>
  struct EnumText<JustifiedAs>
  {
      static constexpr std::array texts { QLatin1String( "next_section" ), QLatin1String( "next_phase" ), QLatin1String( "maintenance" ),
                                          QLatin1String( "other_purpose" ) };
  };

  /// What an engineer declares of a project and another one that covers the same place.
  struct Justification
  {
      ProjectId other;
      /// Absent where it was declared elsewhere, in words of their own.
      std::optional<JustifiedAs> as;
      /// Of maintenance: after how many years.
      std::optional<int> afterYears;
      QString reason;

      bool operator==( const Justification & ) const = default;
  };

  /**
   * All that is declared of one project, in the spelling that it has on the wire and in files.
   *
   * The ids of the other projects, separated by blanks, and in the same order a line for each: the code of the relation, with the years
   * behind it where there are any, a colon, a blank and the reason; "maintenance 5: …". What others wrote there in their own way stays as
   * it is, until that very project is declared anew: a line without a code is a reason in their words, and lines beyond the last project
   * belong to it.
   */
  class Justifications
  {
    public:
      QString others;
      QString reasons;

      bool operator==( const Justifications & ) const = default;

      bool isEmpty() const { return others.isEmpty() && reasons.isEmpty(); }
      QList<ProjectId> ids() const;
      QList<Justification> list() const;
      std::optional<Justification> find( const ProjectId &other ) const;
      /// In place of what was declared of the same other project.
      void declare( const Justification &justification );
      void takeBack( const ProjectId &other );

      /// What is declared where \a ours and \a theirs go back to \a base: what either side declared or took back; where both did so of one
      /// project, ours.
      static Justifications merged( const Justifications &base, const Justifications &ours, const Justifications &theirs );

    private:
      /// As it is spelt.
      struct Entry
      {
          QString id;
          QString line;

          bool operator==( const Entry & ) const = default;
      };

      QList<Entry> entries() const;
      void setEntries( const QList<Entry> &entries );
      static std::optional<Entry> find( const QList<Entry> &entries, const QString &id );
      static QList<Entry> without( QList<Entry> entries, const QString &id );
      static QList<Entry> with( QList<Entry> entries, const Entry &entry );
      static Justification parse( const Entry &entry );
      static Entry spell( const Justification &justification );
  };
} // namespace eplan
