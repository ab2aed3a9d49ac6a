// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "checks/finding.h"
#include "dock/connections.h"
#include "domain/organisation.h"
#include "domain/words.h"
#include "workspace/workspace.h"

#include <QColor>
#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace eplan
{
  // How the panel says and draws the office's terms: one word, one colour and one shape for each, everywhere.

  QString wordFor( Mode mode );
  QString wordFor( Outcome outcome );
  /// All roles of an account, in one text.
  QString wordsFor( const QList<Role> &roles );

  /// "4.00 × 500 m", or what is known of it; empty where nothing is.
  QString sizeText( const WorkItem &item );
  /// Local date and time, the year in the Buddhist Era where the language is Thai; "–" where there is none.
  QString timeText( const QDateTime &time );
  /// All that a row shows, as a screen reader reads it.
  QString spokenLine( const WorkItem &item );
  /// The organisation in the panel's language; its code where no name is known.
  QString nameOf( const Organisation &organisation );
  QString nameOf( const KnownAccount &known );

  /// The text as HTML, with the sizes in it (numbers in front of a unit of length or area) set in bold.
  QString markedText( const QString &projectText );

  /// The colour of a state, to be read on the palette's base, light or dark.
  QColor inkOf( WorkState state, const QPalette &palette );
  /// The colour of things gone wrong.
  QColor warningInk( const QPalette &palette );
  QColor practiceInk( const QPalette &palette );
  void paintState( QPainter &painter, const QRectF &where, WorkState state, const QPalette &palette );
  /// A triangle with an exclamation mark; filled where the finding blocks.
  void paintFinding( QPainter &painter, const QRectF &where, Severity severity, const QPalette &palette );
  QIcon iconOf( WorkState state, const QPalette &palette );
} // namespace eplan
