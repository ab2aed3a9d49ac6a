// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace eplan
{
  /// A finding that a person looked at and lets stand, and why: it holds for the place at which it was found.
  struct Acceptance
  {
      /// The finding's code, opaque here.
      QString rule;
      /// In the person's words.
      QString reason;

      bool operator==( const Acceptance & ) const = default;
  };

  /// The spelling on the wire and in files: a line for each, of the rule, a blank and the reason. Empty where there is none.
  QString writeAcceptances( const QList<Acceptance> &acceptances );
  /// Takes any text; one that was not written here is spelt anew at most once.
  QList<Acceptance> parseAcceptances( const QString &text );

  /// \a acceptances with this one, in place of one of the same rule.
  QList<Acceptance> with( QList<Acceptance> acceptances, const Acceptance &acceptance );
  QList<Acceptance> without( QList<Acceptance> acceptances, const QString &rule );

  /// What is accepted where \a ours and \a theirs go back to \a base and are about one place: what either side accepted or took back;
  /// where both did so of one rule, ours.
  QList<Acceptance> merged( const QList<Acceptance> &base, const QList<Acceptance> &ours, const QList<Acceptance> &theirs );
} // namespace eplan
