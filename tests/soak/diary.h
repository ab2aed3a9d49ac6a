// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/enumtext.h"

#include <QList>
#include <QString>

#include <optional>

namespace eplan::soak
{
  /// What a person does.
  enum class Act
  {
    Open,
    Load,
    Send,
    Place, ///< With our own tools.
    Layer, ///< In QGIS's layer.
    Gdal,  ///< With another program, through GDAL.
    Sql,   ///< With another program, straight in the file.
    Undo,
    Draw, ///< In QGIS's layer, for no project yet.
    Attach,
    Mine,   ///< Settles a conflict.
    Theirs, ///< Settles a conflict.
  };
} // namespace eplan::soak

namespace eplan
{
  template <>
  struct EnumText<soak::Act>
  {
      static constexpr std::array texts { QLatin1String( "open" ),   QLatin1String( "load" ),  QLatin1String( "send" ),
                                          QLatin1String( "place" ),  QLatin1String( "layer" ), QLatin1String( "gdal" ),
                                          QLatin1String( "sql" ),    QLatin1String( "undo" ),  QLatin1String( "draw" ),
                                          QLatin1String( "attach" ), QLatin1String( "mine" ),  QLatin1String( "theirs" ) };
  };
} // namespace eplan

namespace eplan::soak
{
  enum class End
  {
    None, ///< The program was killed before.
    Done,
    Failed,
  };

  /// One thing that a person did, or was about to do.
  struct Deed
  {
      Act act = Act::Open;
      /// The project, and where it was and is to be; as far as the act has them.
      QString project = {};
      QString before = {};
      QString position = {};
      /// Began while a send or load was under way.
      bool meanwhile = false;
      End end = End::None;
      /// What came of it, or why it failed.
      QString result = {};
  };

  /// Written by the program that will be killed: each deed is on the disk before it begins, and once more when it is done.
  class Diary
  {
    public:
      explicit Diary( const QString &path );
      ~Diary();
      Diary( const Diary & ) = delete;
      Diary &operator=( const Diary & ) = delete;

      /// Returns the number of the deed.
      int begin( const Deed &deed );
      void done( int deed, const QString &result = {} );
      void failed( int deed, const QString &why );

    private:
      void write( const QStringList &cells );

      int mFile;
      int mNext = 0;
  };

  /// A line of a diary, as it is printed as well.
  struct DiaryLine
  {
      int deed = 0;
      /// Absent in the line that ends a deed.
      std::optional<Deed> begun;
      End end = End::None;
      QString result;
  };

  std::optional<DiaryLine> readDiaryLine( const QByteArray &line );
  /// Whatever of it was written.
  QList<Deed> readDiary( const QString &path );
} // namespace eplan::soak
