// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace eplan
{
  /// How the characters of a text file are written. Thai offices use these; nothing in the file says which.
  enum class Encoding
  {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows874, ///< TIS-620 (ISO 8859-11) and what Windows adds to it.
  };

  /// Whether \a bytes are UTF-8; a last character that is cut off, as a field of fixed width cuts it, does not count against it.
  bool isUtf8( const QByteArray &bytes );

  /// By the byte order mark, else UTF-8 where the bytes are that throughout, else Windows-874.
  Encoding encodingOf( const QByteArray &bytes );
  /// Without the byte order mark.
  QString decoded( const QByteArray &bytes, Encoding encoding );

  /// The character of a single byte of Windows-874; U+FFFD for the bytes that stand for nothing.
  char16_t fromWindows874( unsigned char byte );
} // namespace eplan
