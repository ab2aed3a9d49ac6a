// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/justification.h"

#include "domain/onelinetext.h"

#include <QStringList>

#include <algorithm>

namespace eplan
{
  namespace
  {
    const QLatin1Char BLANK( ' ' );
    const QLatin1Char LINE_END( '\n' );
    const QLatin1Char COLON( ':' );

    /// "maintenance 5": how two works belong together; nothing where it is no such code.
    std::optional<std::pair<JustifiedAs, std::optional<int>>> parseRelation( const QString &head )
    {
      const QString code = head.section( BLANK, 0, 0 );
      const std::optional<JustifiedAs> as = fromText<JustifiedAs>( code );
      if ( !as || head == code )
        return as ? std::optional( std::pair( *as, std::optional<int>() ) ) : std::nullopt;
      bool isNumber = false;
      const int years = head.mid( code.size() + 1 ).toInt( &isNumber );
      // Spelt in another way it would come back in another way.
      const bool isOurs = isNumber && head == code + BLANK + QString::number( years );
      return isOurs ? std::optional( std::pair( *as, std::optional( years ) ) ) : std::nullopt;
    }
  } // namespace

  Justification Justifications::parse( const Entry &entry )
  {
    const int colon = entry.line.indexOf( COLON );
    const auto relation = colon < 0 ? std::nullopt : parseRelation( entry.line.left( colon ) );
    if ( !relation )
      return { { fromLine( entry.id ) }, std::nullopt, std::nullopt, fromLine( entry.line ) };
    const QString reason = entry.line.mid( colon + 1 );
    return {
      { fromLine( entry.id ) }, relation->first, relation->second, fromLine( reason.startsWith( BLANK ) ? reason.mid( 1 ) : reason ) };
  }

  Justifications::Entry Justifications::spell( const Justification &justification )
  {
    const QString reason = toLine( justification.reason );
    const QString years = justification.afterYears ? BLANK + QString::number( *justification.afterYears ) : QString();
    const QString line = justification.as ? toText( *justification.as ) + years + COLON + BLANK + reason : reason;
    return { toWord( justification.other.text ), line };
  }

  QList<Justifications::Entry> Justifications::entries() const
  {
    const QStringList words = others.split( BLANK, Qt::SkipEmptyParts );
    const QStringList lines = reasons.split( LINE_END );
    QList<Entry> entries;
    for ( int i = 0; i < words.size(); ++i )
    {
      const bool isLast = i == words.size() - 1;
      entries << Entry { words[i], isLast ? QStringList( lines.mid( i ) ).join( LINE_END ) : lines.value( i ) };
    }
    return entries;
  }

  void Justifications::setEntries( const QList<Entry> &entries )
  {
    QStringList words;
    QStringList lines;
    for ( const Entry &entry : entries )
    {
      const bool isLast = words.size() == entries.size() - 1;
      words << entry.id;
      lines << ( isLast ? entry.line : QString( entry.line ).replace( LINE_END, QLatin1String( "\\n" ) ) );
    }
    others = words.join( BLANK );
    reasons = lines.join( LINE_END );
  }

  std::optional<Justifications::Entry> Justifications::find( const QList<Entry> &entries, const QString &id )
  {
    const auto found = std::ranges::find( entries, id, &Entry::id );
    return found == entries.end() ? std::nullopt : std::optional( *found );
  }

  QList<Justifications::Entry> Justifications::without( QList<Entry> entries, const QString &id )
  {
    entries.erase( std::remove_if( entries.begin(), entries.end(), [&id]( const Entry &entry ) { return entry.id == id; } ),
                   entries.end() );
    return entries;
  }

  QList<Justifications::Entry> Justifications::with( QList<Entry> entries, const Entry &entry )
  {
    const auto same = std::ranges::find( entries, entry.id, &Entry::id );
    if ( same == entries.end() )
      entries << entry;
    else
      *same = entry;
    return entries;
  }

  QList<ProjectId> Justifications::ids() const
  {
    QList<ProjectId> ids;
    for ( const Justification &justification : list() )
      ids << justification.other;
    return ids;
  }

  QList<Justification> Justifications::list() const
  {
    QList<Justification> list;
    for ( const Entry &entry : entries() )
      list << parse( entry );
    return list;
  }

  std::optional<Justification> Justifications::find( const ProjectId &other ) const
  {
    const std::optional<Entry> entry = find( entries(), toWord( other.text ) );
    return entry ? std::optional( parse( *entry ) ) : std::nullopt;
  }

  void Justifications::declare( const Justification &justification )
  {
    const QList<Entry> before = entries();
    const QString ofNoProject = before.isEmpty() ? reasons : QString();
    setEntries( with( before, spell( justification ) ) );
    // Nobody's words are lost.
    if ( !ofNoProject.isEmpty() )
      reasons += LINE_END + ofNoProject;
  }

  void Justifications::takeBack( const ProjectId &other )
  {
    const QList<Entry> before = entries();
    const QList<Entry> after = without( before, toWord( other.text ) );
    if ( after != before )
      setEntries( after );
  }

  Justifications Justifications::merged( const Justifications &base, const Justifications &ours, const Justifications &theirs )
  {
    // Nobody's spelling is touched without need.
    if ( ours == base || ours == theirs )
      return theirs;
    if ( theirs == base )
      return ours;
    const QList<Entry> before = base.entries(), mine = ours.entries(), others = theirs.entries();
    QList<Entry> both = mine;
    for ( const Entry &entry : others )
    {
      if ( find( mine, entry.id ) == find( before, entry.id ) )
        both = with( both, entry );
    }
    for ( const Entry &former : before )
    {
      const bool tookBack = !find( others, former.id ) && find( mine, former.id ) == former;
      both = tookBack ? without( both, former.id ) : both;
    }
    Justifications result;
    result.setEntries( both );
    return result;
  }
} // namespace eplan
