// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/findingrow.h"
#include "dock/remark.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace eplan
{
  class Desk;
  class Inspector;
  class MapSide;

  /// What is to be said about the selected project, or about the line that is being drawn for it: a row each, the gravest first.
  class FindingList : public QWidget
  {
      Q_OBJECT

    public:
      explicit FindingList( QWidget *parent = nullptr );

      /// To be called once, before anything is shown. None is owned.
      void setUp( Desk &desk, MapSide &map, Inspector &inspector );

    private:
      void show();
      void showDrawn( const ProjectId &id, const QgsGeometry &wgs84 );
      void showRemarks( const QList<Remark> &remarks, bool isDrawing );
      FindingRow *rowFor( const Remark &remark, const ShownFinding &shown );
      void pointOut( const QList<Remark> &remarks, bool bringIntoSight );
      void mendOne( const Remark &remark );
      void accept( const Remark &remark, const QString &reason );
      void justify( const Remark &remark, Justification justification );
      void takeBack( const Remark &remark );

      Desk *mDesk = nullptr;
      MapSide *mMap = nullptr;
      Inspector *mInspector = nullptr;
      QVBoxLayout *mRows;
      QLabel *mMore;
      /// What the rows show: they are left alone while nothing changes, so that nobody loses what they are typing in one.
      QList<ShownFinding> mShown;
      ProjectId mShownFor;
  };
} // namespace eplan
