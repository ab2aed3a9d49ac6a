// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/placesmodel.h"

#include "base/elsewhere.h"

namespace eplan
{
  void PlacesModel::replace( MatchedPlaces places, const std::optional<ProjectId> &fallback )
  {
    beginResetModel();
    mRows.clear();
    std::swap( mPlaces, places );
    freeElsewhere( std::move( places ) );
    for ( const PlaceCandidate &candidate : std::as_const( mPlaces.read.candidates ) )
      mRows.push_back( { candidate, -1, false, candidate.warnings, candidate.origin } );
    for ( const PlaceFinding &finding : std::as_const( mPlaces.read.findings ) )
      mRows.push_back( { std::nullopt, -1, false, { finding.message }, finding.where } );
    takeMatches();
    if ( mPlaces.read.candidates.size() == 1 && mRows.front().project < 0 && fallback )
      assign( 0, mPlaces.placeOf.value( *fallback, -1 ) );
    endResetModel();
    emit chosenChanged();
  }

  void PlacesModel::takeMatches()
  {
    for ( const Match &match : mPlaces.matching.matches )
      assign( match.candidate, mPlaces.placeOf.value( match.project, -1 ) );
    for ( const MatchFinding &finding : mPlaces.matching.findings )
    {
      for ( const int candidate : finding.candidates )
        mRows[static_cast<std::size_t>( candidate )].remarks.append( finding.message );
    }
  }

  void PlacesModel::clear()
  {
    beginResetModel();
    mRows.clear();
    freeElsewhere( std::exchange( mPlaces, {} ) );
    endResetModel();
    emit chosenChanged();
  }

  /// A person looks at what is odd, and at what would replace a position, before it is chosen.
  void PlacesModel::assign( int row, int project )
  {
    Row &assigned = mRows[static_cast<std::size_t>( row )];
    assigned.project = project;
    const bool isNew = project >= 0 && !mPlaces.projects.isPlaced.at( project );
    choose( row, isNew && assigned.candidate && assigned.candidate->warnings.isEmpty() );
  }

  void PlacesModel::choose( int row, bool isChosen )
  {
    Row &wanted = mRows[static_cast<std::size_t>( row )];
    wanted.isChosen = isChosen && wanted.project >= 0 && wanted.candidate;
    if ( !wanted.isChosen )
      return;
    for ( Row &other : mRows )
    {
      if ( &other != &wanted && other.project == wanted.project )
        other.isChosen = false;
    }
  }

  QList<Assignment> PlacesModel::chosen() const
  {
    QList<Assignment> all;
    for ( const Row &row : mRows )
    {
      if ( row.isChosen )
        all.append( { row.origin, projectAt( row.project ) } );
    }
    return all;
  }

  const PlaceCandidate *PlacesModel::candidate( int row ) const
  {
    if ( row < 0 || row >= rowCount() || !mRows[static_cast<std::size_t>( row )].candidate )
      return nullptr;
    return &*mRows[static_cast<std::size_t>( row )].candidate;
  }

  bool PlacesModel::hasRemarks() const
  {
    for ( int row = 0; row < rowCount(); ++row )
    {
      if ( !index( row, RemarkColumn ).data().toString().isEmpty() )
        return true;
    }
    return false;
  }

  int PlacesModel::rowCount( const QModelIndex &parent ) const
  {
    return parent.isValid() ? 0 : static_cast<int>( mRows.size() );
  }

  int PlacesModel::columnCount( const QModelIndex &parent ) const
  {
    return parent.isValid() ? 0 : ColumnCount;
  }

  QString PlacesModel::positionText( const Row &row ) const
  {
    QStringList parts;
    if ( row.candidate )
      parts << row.candidate->code << row.candidate->name;
    parts.removeAll( QString() );
    parts.removeDuplicates();
    if ( parts.isEmpty() )
      parts << ( row.origin.feature > 0 ? tr( "Row %1" ).arg( row.origin.feature ) : row.origin.text() );
    return parts.join( QStringLiteral( " · " ) );
  }

  QVariant PlacesModel::data( const QModelIndex &index, int role ) const
  {
    if ( !index.isValid() )
      return {};
    const Row &row = mRows[static_cast<std::size_t>( index.row() )];
    if ( role == Qt::CheckStateRole && index.column() == PositionColumn && row.candidate )
      return row.isChosen ? Qt::Checked : Qt::Unchecked;
    if ( role == Qt::EditRole && index.column() == ProjectColumn )
      return row.project;
    if ( role != Qt::DisplayRole && role != Qt::ToolTipRole )
      return {};
    switch ( index.column() )
    {
      case PositionColumn:
        return positionText( row );
      case ProjectColumn:
        return row.project >= 0 ? mPlaces.texts.at( row.project ) : row.candidate ? tr( "Choose the project…" ) : QString();
      default:
        break;
    }
    QStringList remarks = row.remarks;
    if ( row.candidate )
      remarks << sentenceFor( row.candidate->dropped );
    if ( row.project >= 0 && mPlaces.projects.isPlaced.at( row.project ) )
      remarks << tr( "This project has a position already; it would be replaced." );
    remarks.removeAll( QString() );
    return remarks.join( QLatin1Char( ' ' ) );
  }

  QVariant PlacesModel::headerData( int section, Qt::Orientation orientation, int role ) const
  {
    if ( orientation != Qt::Horizontal || role != Qt::DisplayRole )
      return {};
    switch ( section )
    {
      case PositionColumn:
        return tr( "Position" );
      case ProjectColumn:
        return tr( "Project" );
      default:
        return tr( "Remarks" );
    }
  }

  Qt::ItemFlags PlacesModel::flags( const QModelIndex &index ) const
  {
    if ( !index.isValid() )
      return Qt::NoItemFlags;
    const Row &row = mRows[static_cast<std::size_t>( index.row() )];
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if ( !row.candidate )
      return flags;
    if ( index.column() == PositionColumn && row.project >= 0 )
      flags |= Qt::ItemIsUserCheckable;
    if ( index.column() == ProjectColumn )
      flags |= Qt::ItemIsEditable;
    return flags;
  }

  bool PlacesModel::setData( const QModelIndex &index, const QVariant &value, int role )
  {
    if ( !index.isValid() )
      return false;
    if ( role == Qt::CheckStateRole && index.column() == PositionColumn )
      choose( index.row(), value.toInt() == Qt::Checked );
    else if ( role == Qt::EditRole && index.column() == ProjectColumn )
      assign( index.row(), std::clamp( value.toInt(), -1, static_cast<int>( mPlaces.texts.size() ) - 1 ) );
    else
      return false;
    emit dataChanged( this->index( 0, 0 ), this->index( rowCount() - 1, ColumnCount - 1 ) );
    emit chosenChanged();
    return true;
  }
} // namespace eplan
