// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/projectchoice.h"

#include "dock/placesmodel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace eplan
{
  QWidget *ProjectChoice::createEditor( QWidget *parent, const QStyleOptionViewItem &, const QModelIndex & ) const
  {
    auto *box = new QComboBox( parent );
    box->setEditable( true );
    box->setInsertPolicy( QComboBox::NoInsert );
    box->addItems( mModel.projectTexts() );
    box->completer()->setFilterMode( Qt::MatchContains );
    box->completer()->setCompletionMode( QCompleter::PopupCompletion );
    return box;
  }

  void ProjectChoice::setEditorData( QWidget *editor, const QModelIndex &index ) const
  {
    auto *box = static_cast<QComboBox *>( editor );
    box->setCurrentIndex( index.data( Qt::EditRole ).toInt() );
    box->lineEdit()->selectAll();
  }

  void ProjectChoice::setModelData( QWidget *editor, QAbstractItemModel *model, const QModelIndex &index ) const
  {
    // What was typed and is no project's chooses none.
    model->setData( index, mModel.projectTexts().indexOf( static_cast<QComboBox *>( editor )->currentText() ) );
  }
} // namespace eplan
