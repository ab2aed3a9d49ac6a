// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/desk.h"

#include <QWidget>

#include <memory>

class QgsAuthConfigSelect;

namespace Ui
{
  class ConnectionPage;
}

namespace eplan
{
  /// Where e-Plan is and who signs in there. The password leaves this form for QGIS's authentication store and is then wiped from it.
  class ConnectionPage : public QWidget
  {
      Q_OBJECT

    public:
      explicit ConnectionPage( Desk &desk, QWidget *parent = nullptr );
      ~ConnectionPage() override;

      /// Fills the form with the connection on the desk.
      void open();
      /// Fills it for a connection that is not there yet.
      void openNew( Mode mode );

    signals:
      void backWanted();
      /// Somebody wants to work from a spreadsheet, without e-Plan.
      void listWanted();
      /// The way to what stands in the form should be looked at.
      void checkWanted( const eplan::Connection &connection );

    private:
      void fill( const Connection &connection );
      void listConnections( const QString &chosen );
      void choose( int index );
      void signIn();
      void check();
      void show();
      void showWho();
      void showService();
      void useAuthConfig( bool other, const QString &authConfigId );

      Desk &mDesk;
      std::unique_ptr<Ui::ConnectionPage> mUi;
      /// The user whose password QGIS keeps for the connection shown; empty where it keeps none.
      QString mKeptFor;
      /// Of the connection shown.
      Mode mMode = Mode::Practice;
      /// Made when first needed: it opens the authentication store.
      QgsAuthConfigSelect *mAuthConfig = nullptr;
  };
} // namespace eplan
