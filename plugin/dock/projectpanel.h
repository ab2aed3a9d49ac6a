// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/worklist.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace Ui
{
  class ProjectPanel;
}

namespace eplan
{
  class Desk;
  class FlowLayout;
  class Inspector;
  class MapSide;

  /// The project that is being worked on: its whole text, the tools that place it, and what is to be said about its position.
  class ProjectPanel : public QWidget
  {
      Q_OBJECT

    public:
      explicit ProjectPanel( QWidget *parent = nullptr );
      ~ProjectPanel() override;

      /// To be called once, before anything is shown. Neither is owned.
      void setUp( Desk &desk, MapSide &map, Inspector &inspector );
      /// Takes the tool that suits the project: what Enter does.
      void takeRightTool();

    signals:
      void conflictWanted();
      /// Positions of files, or of a folder of photographs, are to be matched to projects.
      void filesWanted();
      void photographsWanted();
      /// The same of rows that were pasted.
      void rowsPasted( const QString &text );

    private:
      QToolButton *addTool( const char *objectName, const QString &iconName, const QString &text, const QString &toolTip );
      void addTools();
      void addSources();
      void show();
      void showTexts( const WorkItem &item );
      void showStanding( const WorkItem &item );
      void showTools( const WorkItem &item );
      void showLengthDrawn( Metres length );
      void setMeasured( const QString &sentence );
      void setOutcome( const QString &sentence );

      std::unique_ptr<Ui::ProjectPanel> mUi;
      Desk *mDesk = nullptr;
      MapSide *mMap = nullptr;
      FlowLayout *mTools;
      QToolButton *mLine = nullptr;
      QToolButton *mPoint = nullptr;
      QToolButton *mVertices = nullptr;
      QToolButton *mMove = nullptr;
      QToolButton *mRemove = nullptr;
      QToolButton *mUndo = nullptr;
      QToolButton *mRedo = nullptr;
  };
} // namespace eplan
