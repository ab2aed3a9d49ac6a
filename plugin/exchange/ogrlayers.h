// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "exchange/ogrhandles.h"
#include "exchange/places.h"
#include "exchange/recognition.h"

#include <vector>

namespace eplan
{
  /// One layer of an opened file; lives as long as its OgrFile.
  struct OgrLayer
  {
      OGRLayerH handle = nullptr;
      QString name;
      /// Texts come as bytes, and nobody says in which encoding (DBF).
      bool isRaw = false;
  };

  /// A file opened by the one driver of GDAL that its format has, for reading. Belongs to one thread.
  class OgrFile
  {
    public:
      static Result<OgrFile> open( const Source &source );

      const std::vector<OgrLayer> &layers() const { return mLayers; }

    private:
      OgrFile() = default;
      bool openOne( const QString &name, Format format );

      std::unique_ptr<ogr::MemoryFile> mMemory;
      std::vector<ogr::Dataset> mDatasets;
      std::vector<OgrLayer> mLayers;
  };

  Result<SourceFile> inspectLayers( const Source &source, QgsFeedback &feedback );
  Result<PlacesRead> readLayers( const Source &source, const PlaceRequest &request, QgsFeedback &feedback );

  /// The heading among \a columns that looks like a project's code, and the one that looks like its name; empty where none does.
  QString codeColumnAmong( const QStringList &columns );
  QString nameColumnAmong( const QStringList &columns );
} // namespace eplan
