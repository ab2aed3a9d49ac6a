// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <memory>

namespace eplan::ogr
{
  /// Gives back what GDAL handed out, by its own function.
  template <auto Release>
  struct Releaser
  {
      void operator()( void *handle ) const { Release( handle ); }
  };

  using Dataset = std::unique_ptr<void, Releaser<GDALClose>>;
  using SpatialReference = std::unique_ptr<void, Releaser<OSRRelease>>;
  using Transformation = std::unique_ptr<void, Releaser<OCTDestroyCoordinateTransformation>>;
  using Feature = std::unique_ptr<void, Releaser<OGR_F_Destroy>>;
  using Geometry = std::unique_ptr<void, Releaser<OGR_G_DestroyGeometry>>;

  /// A setting of GDAL for this thread, and the one before it afterwards.
  class Setting
  {
    public:
      Setting( const char *key, const char *value );
      ~Setting();
      Setting( const Setting & ) = delete;
      Setting &operator=( const Setting & ) = delete;

    private:
      const char *mKey;
      QByteArray mBefore;
      bool mWasSet;
  };

  /// While one lives, GDAL is silent in this thread and every request of its drivers to the net is refused: a file can name an address
  /// (the "crs" link of a GeoJSON file does), and an office's files are read without leaving the office.
  class Offline
  {
    public:
      Offline();
      ~Offline();
      Offline( const Offline & ) = delete;
      Offline &operator=( const Offline & ) = delete;

      /// What GDAL complained of last, for the log.
      static QString complaint();
  };

  /// Bytes under a name that GDAL's drivers like, for as long as it lives.
  class MemoryFile
  {
    public:
      MemoryFile( QByteArray bytes, const QString &suffix );
      ~MemoryFile();
      MemoryFile( const MemoryFile & ) = delete;
      MemoryFile &operator=( const MemoryFile & ) = delete;

      QString name() const { return mName; }

    private:
      QByteArray mBytes;
      QString mName;
  };
} // namespace eplan::ogr
