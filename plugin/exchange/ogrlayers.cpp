// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/ogrlayers.h"

#include "exchange/ogrgeometry.h"
#include "exchange/placecollector.h"
#include "exchange/thaibytes.h"
#include "texts/folding.h"

#include <qgsfeedback.h>
#include <qgsrectangle.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace eplan
{
  namespace
  {
    /// How many features tell what a layer is like.
    constexpr int LOOKED_AT = 2000;

    /// The fields of a layer as text, in whatever characters they are written.
    class FieldTexts
    {
      public:
        explicit FieldTexts( const OgrLayer &layer )
            : mDefinition( OGR_L_GetLayerDefn( layer.handle ) )
            , mIsUtf8( !layer.isRaw || looksLikeUtf8( layer.handle ) )
        {
          for ( int i = 0; i < OGR_FD_GetFieldCount( mDefinition ); ++i )
            mNames << decode( OGR_Fld_GetNameRef( OGR_FD_GetFieldDefn( mDefinition, i ) ) );
        }

        const QStringList &names() const { return mNames; }
        int indexOf( const QString &name ) const { return name.isEmpty() ? -1 : mNames.indexOf( name ); }

        QString text( OGRFeatureH feature, int field ) const
        {
          return field >= 0 && OGR_F_IsFieldSetAndNotNull( feature, field ) ? decode( OGR_F_GetFieldAsString( feature, field ) ).trimmed()
                                                                            : QString();
        }

      private:
        QString decode( const char *bytes ) const { return decoded( bytes, mIsUtf8 ? Encoding::Utf8 : Encoding::Windows874 ); }

        bool looksLikeUtf8( OGRLayerH layer ) const
        {
          OGR_L_ResetReading( layer );
          bool isAll = true;
          for ( int i = 0; i < LOOKED_AT && isAll; ++i )
          {
            const ogr::Feature feature( OGR_L_GetNextFeature( layer ) );
            if ( !feature )
              break;
            for ( int field = 0; field < OGR_FD_GetFieldCount( mDefinition ) && isAll; ++field )
              isAll = isUtf8( OGR_F_GetFieldAsString( feature.get(), field ) );
          }
          OGR_L_ResetReading( layer );
          return isAll;
        }

        OGRFeatureDefnH mDefinition;
        bool mIsUtf8;
        QStringList mNames;
    };

    /// What a look at some features of a layer tells.
    struct Look
    {
        LayerShapes shapes;
        QgsRectangle extent;
        qint64 features = 0;
    };

    void lookAt( Look &look, OGRGeometryH geometry )
    {
      if ( !geometry || OGR_G_IsEmpty( geometry ) )
        return;
      constexpr LayerShape BY_DIMENSION[] { LayerShape::Points, LayerShape::Lines, LayerShape::Areas, LayerShape::Areas };
      look.shapes |= BY_DIMENSION[std::clamp( OGR_G_GetDimension( geometry ), 0, 3 )];
      OGREnvelope envelope;
      OGR_G_GetEnvelope( geometry, &envelope );
      const QgsRectangle rectangle( envelope.MinX, envelope.MinY, envelope.MaxX, envelope.MaxY );
      if ( look.extent.isNull() )
        look.extent = rectangle;
      else
        look.extent.combineExtentWith( rectangle );
    }

    Result<Look> lookAt( OGRLayerH layer, QgsFeedback &feedback )
    {
      Look look;
      OGR_L_ResetReading( layer );
      for ( int i = 0; i < LOOKED_AT; ++i )
      {
        if ( feedback.isCanceled() )
          return canceled();
        const ogr::Feature feature( OGR_L_GetNextFeature( layer ) );
        if ( !feature )
          break;
        ++look.features;
        lookAt( look, OGR_F_GetGeometryRef( feature.get() ) );
      }
      OGR_L_ResetReading( layer );
      if ( look.features == LOOKED_AT )
        look.features = std::max<qint64>( look.features, OGR_L_GetFeatureCount( layer, TRUE ) );
      return look;
    }

    bool isOnEarth( const QgsRectangle &degrees )
    {
      return degrees.xMinimum() >= -180 && degrees.xMaximum() <= 180 && degrees.yMinimum() >= -90 && degrees.yMaximum() <= 90;
    }

    /// What the layer says of itself, unless it says degrees and its numbers are none.
    std::optional<Reference> statedReference( OGRLayerH layer, const QgsRectangle &extent )
    {
      const OGRSpatialReferenceH stated = OGR_L_GetSpatialRef( layer );
      if ( !stated || ( OSRIsGeographic( stated ) && !isOnEarth( extent ) ) )
        return std::nullopt;
      return referenceOf( stated );
    }

    Result<SourceLayer> describe( const OgrLayer &layer, QgsFeedback &feedback )
    {
      const Result<Look> look = lookAt( layer.handle, feedback );
      if ( !look )
        return look.error();
      SourceLayer described;
      described.name = layer.name;
      described.features = look->features;
      described.columns = FieldTexts( layer ).names();
      described.shapes = look->shapes;
      described.reference = statedReference( layer.handle, look->extent );
      if ( !described.reference && look->features > 0 )
        described.guesses = guessReferences( look->extent );
      described.codeColumn = codeColumnAmong( described.columns );
      described.nameColumn = nameColumnAmong( described.columns );
      return described;
    }

    QString columnMatching( const QStringList &columns, const QString &pattern )
    {
      const QRegularExpression expression( pattern, QRegularExpression::CaseInsensitiveOption );
      const auto found = std::ranges::find_if( columns, [&expression]( const QString &column )
                                               { return expression.match( folded( column ).trimmed() ).hasMatch(); } );
      return found == columns.end() ? QString() : *found;
    }

    /// What stands besides the position in a layer's features: the columns that hold a code, a name and a remark.
    struct Labels
    {
        int code = -1;
        int name = -1;
        int label = -1;
    };

    Labels labelsOf( const FieldTexts &fields, const PlaceRequest &request )
    {
      const QString code = request.codeColumn.isEmpty() ? codeColumnAmong( fields.names() ) : request.codeColumn;
      const QString name = request.nameColumn.isEmpty() ? nameColumnAmong( fields.names() ) : request.nameColumn;
      const QString label = columnMatching( fields.names(), QStringLiteral( "^(layer|desc(ription)?|cmt|หมายเหตุ|note|remark)$" ) );
      return { fields.indexOf( code ), fields.indexOf( name ), fields.indexOf( label ) };
    }

    /// Reads one layer after the other into a collector.
    class LayerReading
    {
      public:
        LayerReading( const Source &source, const PlaceRequest &request, QgsFeedback &feedback )
            : mSource( source )
            , mRequest( request )
            , mFeedback( feedback )
            , mCollector( request )
        {
        }

        Result<void> read( const OgrLayer &layer )
        {
          const Result<Look> look = lookAt( layer.handle, mFeedback );
          if ( !look )
            return look.error();
          if ( look->features == 0 )
            return {};
          std::optional<Reference> reference = statedReference( layer.handle, look->extent );
          if ( !reference )
            reference = mRequest.reference;
          if ( !reference )
            return noReference( layer );
          const Result<Projector> projector = Projector::from( *reference );
          if ( !projector )
            return projector.error();
          return readFeatures( layer, *projector, look->features );
        }

        PlacesRead finish() && { return std::move( mCollector ).finish(); }

      private:
        Result<void> noReference( const OgrLayer &layer ) const
        {
          return Error {
            ErrorCode::InvalidData,
            QCoreApplication::translate( "Exchange", "“%1” does not say in which coordinate system it is. Choose it, and read it again." )
              .arg( layer.name ),
            mSource.path };
        }

        Result<void> readFeatures( const OgrLayer &layer, const Projector &projector, qint64 features )
        {
          const FieldTexts fields( layer );
          const Labels labels = labelsOf( fields, mRequest );
          OGR_L_ResetReading( layer.handle );
          for ( qint64 i = 0;; ++i )
          {
            if ( mFeedback.isCanceled() )
              return canceled();
            if ( i % 1000 == 0 )
              mFeedback.setProgress( 100.0 * static_cast<double>( i ) / static_cast<double>( std::max<qint64>( features, i + 1 ) ) );
            const ogr::Feature feature( OGR_L_GetNextFeature( layer.handle ) );
            if ( !feature )
              return {};
            take( layer, feature.get(), fields, labels, projector );
          }
        }

        void take( const OgrLayer &layer, OGRFeatureH feature, const FieldTexts &fields, const Labels &labels, const Projector &projector )
        {
          const OGRGeometryH geometry = OGR_F_GetGeometryRef( feature );
          mCollector.count( vertexCount( geometry ) );
          RawPlace place;
          place.origin = { mSource.path, layer.name, OGR_F_GetFID( feature ) };
          if ( !mCollector.accepts( place.origin ) )
            return;
          place.code = fields.text( feature, labels.code );
          place.name = fields.text( feature, labels.name );
          place.label = fields.text( feature, labels.label );
          place.geometry = toQgs( geometry, place.dropped );
          if ( fields.text( feature, fields.indexOf( QStringLiteral( "SubClasses" ) ) ).contains( drawnCurve() ) )
            place.dropped |= Dropped::Curves;
          mCollector.take( std::move( place ), &projector );
        }

        /// The classes of a drawing whose shapes GDAL straightens (AutoCAD DXF reference, "Subclass marker").
        static const QRegularExpression &drawnCurve()
        {
          static const QRegularExpression expression( QStringLiteral( "AcDb(Arc|Circle|Ellipse|Spline)\\b" ) );
          return expression;
        }

        const Source &mSource;
        const PlaceRequest &mRequest;
        QgsFeedback &mFeedback;
        PlaceCollector mCollector;
    };

    /// A file that opens and has nothing in it.
    std::optional<PlaceFinding> emptiness( const SourceFile &file )
    {
      const bool isEmpty = std::ranges::all_of( file.layers, []( const SourceLayer &layer ) { return layer.features == 0; } );
      if ( !isEmpty )
        return std::nullopt;
      return PlaceFinding {
        PlaceTrouble::NoPosition, { file.path, {}, 0 }, QCoreApplication::translate( "Exchange", "There are no features in the file." ) };
    }

    void remarkOnReferences( SourceFile &file )
    {
      for ( const SourceLayer &layer : file.layers )
      {
        const bool isNowhere = layer.features > 0 && layer.shapes && !layer.reference && layer.guesses.isEmpty();
        if ( isNowhere )
          file.findings << PlaceFinding {
            PlaceTrouble::OutsideThailand,
            { file.path, layer.name, 0 },
            QCoreApplication::translate( "Exchange",
                                         "The numbers in “%1” lie nowhere in Thailand, in no zone: they are drawing units, or shifted to "
                                         "save digits. Move the drawing to its place on the grid first." )
              .arg( layer.name ) };
      }
    }
  } // namespace

  QString codeColumnAmong( const QStringList &columns )
  {
    return columnMatching( columns, QStringLiteral( "^(รหัส|เลขที่\\s*โครงการ|(project[ _-]*)?(code|id|no)$|e-?gp)" ) );
  }

  QString nameColumnAmong( const QStringList &columns )
  {
    // The plainest first: a file of ours has a column "Name" for the map beside the project's title.
    for ( const QString &pattern :
          { QStringLiteral( "^ชื่อ\\s*โครงการ|^project[ _-]*(name|title)$" ),
            QStringLiteral( "^โครงการ|^(name|title|project)$|^(รายการ|รายละเอียด\\s*โครงการ)" ), QStringLiteral( "ชื่อ|name|title|^text$" ) } )
    {
      if ( const QString column = columnMatching( columns, pattern ); !column.isEmpty() )
        return column;
    }
    return {};
  }

  Result<SourceFile> inspectLayers( const Source &source, QgsFeedback &feedback )
  {
    const ogr::Offline offline;
    const Result<OgrFile> file = OgrFile::open( source );
    if ( !file )
      return file.error();
    SourceFile inspected { source.path, source.format, {}, {} };
    for ( const OgrLayer &layer : file->layers() )
    {
      const Result<SourceLayer> described = describe( layer, feedback );
      if ( !described )
        return described.error();
      inspected.layers << *described;
    }
    if ( const std::optional<PlaceFinding> finding = emptiness( inspected ) )
      inspected.findings << *finding;
    remarkOnReferences( inspected );
    return inspected;
  }

  Result<PlacesRead> readLayers( const Source &source, const PlaceRequest &request, QgsFeedback &feedback )
  {
    const ogr::Offline offline;
    const Result<OgrFile> file = OgrFile::open( source );
    if ( !file )
      return file.error();
    LayerReading reading( source, request, feedback );
    for ( const OgrLayer &layer : file->layers() )
    {
      if ( !request.layer.isEmpty() && request.layer != layer.name )
        continue;
      const Result<void> read = reading.read( layer );
      if ( !read )
        return read.error();
    }
    return std::move( reading ).finish();
  }
} // namespace eplan
