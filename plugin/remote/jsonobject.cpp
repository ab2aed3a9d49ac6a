// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/jsonobject.h"

#include <simdjson.h>

#include <QJsonArray>

namespace eplan
{
  namespace
  {
    using simdjson::dom::element;
    using simdjson::dom::element_type;

    /// Keeps the recursion below shallow.
    constexpr std::size_t DEEPEST = 256;

    QJsonValue toQt( const element &json );

    QString toQt( std::string_view text )
    {
      return QString::fromUtf8( text.data(), static_cast<int>( text.size() ) );
    }

    QJsonArray toQt( const simdjson::dom::array &elements )
    {
      QJsonArray array;
      for ( const element &json : elements )
        array.append( toQt( json ) );
      return array;
    }

    QJsonObject toQt( const simdjson::dom::object &members )
    {
      QJsonObject object;
      for ( const auto &member : members )
        object.insert( toQt( member.key ), toQt( member.value ) );
      return object;
    }

    QJsonValue toQt( const element &json )
    {
      switch ( json.type() )
      {
        case element_type::OBJECT:
          return toQt( json.get_object().value_unsafe() );
        case element_type::ARRAY:
          return toQt( json.get_array().value_unsafe() );
        case element_type::STRING:
          return toQt( json.get_string().value_unsafe() );
        case element_type::INT64:
          return static_cast<qint64>( json.get_int64().value_unsafe() );
        case element_type::UINT64:
        case element_type::DOUBLE:
          return json.get_double().value_unsafe();
        case element_type::BOOL:
          return json.get_bool().value_unsafe();
        case element_type::NULL_VALUE:
          break;
      }
      return QJsonValue::Null;
    }
  } // namespace

  QJsonObject readObject( const QByteArray &json )
  {
    simdjson::dom::parser parser;
    simdjson::dom::object root;
    const auto size = static_cast<std::size_t>( json.size() );
    const bool isObject = !parser.allocate( size, DEEPEST ) && !parser.parse( json.constData(), size ).get( root );
    return isObject ? toQt( root ) : QJsonObject();
  }
} // namespace eplan
