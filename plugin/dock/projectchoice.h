// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace eplan
{
  class PlacesModel;

  /// Chooses the project of a position: by typing a part of its code or name.
  class ProjectChoice : public QStyledItemDelegate
  {
      Q_OBJECT

    public:
      ProjectChoice( const PlacesModel &model, QObject *parent ) : QStyledItemDelegate( parent ), mModel( model ) {}

      QWidget *createEditor( QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index ) const override;
      void setEditorData( QWidget *editor, const QModelIndex &index ) const override;
      void setModelData( QWidget *editor, QAbstractItemModel *model, const QModelIndex &index ) const override;

    private:
      const PlacesModel &mModel;
  };
} // namespace eplan
