// SPDX-License-Identifier: GPL-2.0-or-later
#include "canvas/mapturn.h"

#include <QScopedValueRollback>

namespace eplan
{
  namespace
  {
    MapTurn *sLast = nullptr;
    bool sTaking = false;
  } // namespace

  MapTurn::MapTurn( QgsMapCanvas *canvas )
      : mCanvas( canvas )
  {
  }

  MapTurn::~MapTurn()
  {
    if ( sLast == this )
      sLast = nullptr;
  }

  void MapTurn::take( QgsMapTool *tool )
  {
    if ( !mCanvas )
      return;
    if ( sLast && sLast != this )
      sLast->giveBack();
    if ( !isTaken() )
      mBefore = mCanvas->mapTool();
    sLast = this;
    mTool = tool;
    const QScopedValueRollback<bool> taking( sTaking, true );
    mCanvas->setMapTool( tool );
  }

  void MapTurn::giveBack()
  {
    if ( !isTaken() )
      return;
    if ( mBefore )
      mCanvas->setMapTool( mBefore );
    else
      mCanvas->unsetMapTool( mTool );
  }

  bool MapTurn::isTaken() const
  {
    return mCanvas && mTool && mCanvas->mapTool() == mTool;
  }

  QgsMapTool::Flags MapTurn::flags()
  {
    return sTaking ? QgsMapTool::Flags( QgsMapTool::EditTool ) : QgsMapTool::Flags();
  }
} // namespace eplan
