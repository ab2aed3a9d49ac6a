// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dock/areas.h"
#include "dock/placesmodel.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QTemporaryFile;

namespace Ui
{
  class PlacesPage;
}

namespace eplan
{
  class BackgroundTaskBase;
  class Desk;
  class MapSide;

  /// The positions of a file, of photographs or of pasted rows, each beside its project: looked at, corrected, and placed together.
  class PlacesPage : public QWidget
  {
      Q_OBJECT

    public:
      PlacesPage( Desk &desk, MapSide &map, QWidget *parent = nullptr );
      ~PlacesPage() override;

      /// A file, or a folder of photographs or of a Shapefile.
      void open( const QString &path );
      /// Rows that were copied from a sheet.
      void openRows( const QString &text );

    signals:
      void backWanted();

    private:
      void connectInputs();
      template <typename T>
      void start( const QString &description, std::function<Result<T>( QgsFeedback & )> work, std::function<void( T )> deliver );
      void tell( const QString &sentence );
      void leave();
      void begin( const QString &path, const QString &title );
      void askAbout( const SourceFile &file );
      void askAboutLayer();
      void readSoon();
      void show( MatchedPlaces places );
      void showChosen();
      void showOnMap();
      void placeAll();
      const SourceLayer *layer() const;
      std::optional<PlaceRequest> request();

      Desk &mDesk;
      MapSide &mMap;
      std::unique_ptr<Ui::PlacesPage> mUi;
      PlacesModel mModel;
      Areas mAreas;
      SourceFile mFile;
      std::unique_ptr<QTemporaryFile> mPasted;
      QPointer<BackgroundTaskBase> mTask;
      bool mIsAsking = false;
  };
} // namespace eplan
