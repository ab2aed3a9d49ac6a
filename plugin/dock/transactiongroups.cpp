// SPDX-License-Identifier: GPL-2.0-or-later
#include "dock/transactiongroups.h"

#include <qgsproject.h>
#include <qgstransaction.h>
#include <qgstransactiongroup.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace eplan
{
  namespace
  {
    bool isInTransaction( const QgsVectorLayer *layer )
    {
      return layer->dataProvider() && layer->dataProvider()->transaction();
    }

    /// For all layers of the group at once.
    bool endTransaction( QgsVectorLayer *layer )
    {
      return !isInTransaction( layer ) || layer->commitChanges();
    }

    void leaveGroup( QgsProject &project, QgsVectorLayer *layer )
    {
      const QgsTransactionGroup *group =
        project.transactionGroup( layer->providerType(), QgsTransaction::connectionString( layer->source() ) );
      // The group still hears when the layer is deleted.
      if ( group )
        QObject::disconnect( layer, &QgsVectorLayer::beforeEditingStarted, group, nullptr );
    }
  } // namespace

  void leaveTransactionGroups( QgsProject &project, const QList<QgsVectorLayer *> &layers )
  {
    QList<QgsVectorLayer *> edited;
    std::copy_if( layers.begin(), layers.end(), std::back_inserter( edited ), isInTransaction );
    if ( !std::all_of( layers.begin(), layers.end(), endTransaction ) )
      return;
    for ( QgsVectorLayer *layer : layers )
      leaveGroup( project, layer );
    for ( QgsVectorLayer *layer : edited )
      layer->startEditing();
  }
} // namespace eplan
