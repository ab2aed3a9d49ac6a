// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/listjobs.h"
#include "exchange/projectlist.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;

namespace Ui
{
  class ListPage;
}

namespace eplan
{
  class BackgroundTaskBase;
  class Desk;

  /// An office's own list of projects, opened as its work without e-Plan: which file, whose it is, which column is what, what will come.
  class ListPage : public QWidget
  {
      Q_OBJECT

    public:
      explicit ListPage( Desk &desk, QWidget *parent = nullptr );
      ~ListPage() override;

      /// For an office that is not on the desk.
      void openNew();
      /// For the office on the desk, with the list it had last.
      void openAgain();
      /// Looks into a file.
      void look( const QString &path );

    signals:
      void backWanted();

    private:
      void connectInputs();
      void fillProvinces();
      void fillYears( FiscalYear chosen );
      void addColumns();

      template <typename T>
      void start( const QString &description, std::function<Result<T>( QgsFeedback & )> work, std::function<void( T )> deliver );
      void stop();
      void clear();
      void chooseFile();
      void takeSheets( const QList<ListSheet> &sheets );
      void showSheet();
      void readSoon();
      void take( const ProjectList &list );
      void chooseYearOfList();
      void showFindings();
      void show();
      void tell( const QString &sentence );
      void openList();

      const ListSheet *sheet() const;
      ListMapping mapping() const;
      FiscalYear year() const;
      ListOffice office() const;
      /// What keeps the list from being opened; empty where nothing does.
      QString whatIsMissing() const;

      Desk &mDesk;
      std::unique_ptr<Ui::ListPage> mUi;
      QMap<ListField, QComboBox *> mColumns;
      QString mPath;
      QList<ListSheet> mSheets;
      /// As it was read last; absent where it was not.
      std::optional<ProjectList> mList;
      QPointer<BackgroundTaskBase> mTask;
      bool mIsFilling = false;
  };
} // namespace eplan
