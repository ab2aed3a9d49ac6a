// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace eplan
{
  /// A text that names one thing; names of different things do not mix.
  template <typename Tag>
  struct Identifier
  {
      QString text;

      bool isEmpty() const { return text.isEmpty(); }
      friend bool operator==( const Identifier &a, const Identifier &b ) { return a.text == b.text; }
      friend bool operator!=( const Identifier &a, const Identifier &b ) { return !( a == b ); }
      friend bool operator<( const Identifier &a, const Identifier &b ) { return a.text < b.text; }
      friend auto qHash( const Identifier &id, unsigned seed = 0 ) { return ::qHash( id.text, seed ); }
  };

  /// The feature id that e-Plan gave a project; unlike the project's code it never changes.
  using ProjectId = Identifier<struct ProjectTag>;

  /// DLA's seven-digit code of a local government. Its first digit goes stale: it is no proof of type.
  using OrganisationCode = Identifier<struct OrganisationTag>;

  /// The state of a project at the service, opaque to us: the strong entity tag (RFC 9110 §8.8.3), quotes included.
  using Revision = Identifier<struct RevisionTag>;
} // namespace eplan
