// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/matchedplaces.h"

#include <QAbstractTableModel>

namespace eplan
{
  /// One position of a file and the project it is for.
  struct Assignment
  {
      Origin origin;
      ProjectId project;
  };

  /**
   * The positions of a file beside the projects they belong to: matched by code or name, to be looked at and changed by a person, and taken
   * together. What could not be read stands below, with the reason.
   */
  class PlacesModel : public QAbstractTableModel
  {
      Q_OBJECT

    public:
      enum Column
      {
        PositionColumn,
        ProjectColumn,
        RemarkColumn,
        ColumnCount,
      };

      explicit PlacesModel( QObject *parent = nullptr )
          : QAbstractTableModel( parent )
      {
      }

      /// \a fallback is the project of a single position that matches none. Chosen is what was matched, has no warning, and whose project
      /// has no position yet.
      void replace( MatchedPlaces places, const std::optional<ProjectId> &fallback );
      void clear();

      /// What the rows were made of.
      const PlacesRead &read() const { return mPlaces.read; }
      /// What is to be placed: no project twice.
      QList<Assignment> chosen() const;
      int chosenCount() const { return static_cast<int>( chosen().size() ); }
      /// Null where the row holds no position.
      const PlaceCandidate *candidate( int row ) const;
      bool hasRemarks() const;
      /// "70-30-1 · title", by the row of this list, for choosing from.
      const QStringList &projectTexts() const { return mPlaces.texts; }

      int rowCount( const QModelIndex &parent = QModelIndex() ) const override;
      int columnCount( const QModelIndex &parent = QModelIndex() ) const override;
      QVariant data( const QModelIndex &index, int role = Qt::DisplayRole ) const override;
      QVariant headerData( int section, Qt::Orientation orientation, int role = Qt::DisplayRole ) const override;
      Qt::ItemFlags flags( const QModelIndex &index ) const override;
      /// The check box, or (ProjectColumn, EditRole) the place of a project in projectTexts(); -1 for none.
      bool setData( const QModelIndex &index, const QVariant &value, int role = Qt::EditRole ) override;

    signals:
      void chosenChanged();

    private:
      struct Row
      {
          /// Nothing for what is no position.
          std::optional<PlaceCandidate> candidate;
          /// Its place in mProjects; -1: none.
          int project = -1;
          bool isChosen = false;
          QStringList remarks;
          Origin origin;
      };

      void assign( int row, int project );
      void choose( int row, bool isChosen );
      QString positionText( const Row &row ) const;
      void takeMatches();
      const ProjectId &projectAt( int place ) const { return mPlaces.projects.known.at( place ).id; }

      std::vector<Row> mRows;
      MatchedPlaces mPlaces;
  };
} // namespace eplan
