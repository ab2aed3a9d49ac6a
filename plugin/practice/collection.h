// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/projectfields.h"

#include <span>
#include <string>
#include <vector>

namespace eplan
{
  /// One property of a collection's features; its column in the file has the same name.
  struct Property
  {
      std::string name;
      FieldType type = FieldType::Text;
      /// The spellings it may have; empty: any.
      std::vector<std::string> values = {};
  };

  /// A collection of the service and, under the same name, a table of its file.
  struct Collection
  {
      std::string id;
      std::string title;
      std::string description;
      /// The column with the features' ids.
      std::string idColumn;
      bool hasGeometry = false;
      /// What the parameter `datetime` is compared with; empty: nothing.
      std::string timeProperty;
      /// Properties that are also query parameters, for equality.
      std::vector<std::string> filters;
      std::vector<Property> properties;
  };

  /// Projects, organisations and messages.
  std::span<const Collection> collections();
  const Collection &projectCollection();
  /// Null where there is no such collection.
  const Collection *collectionOf( const std::string &id );
  /// Null where the collection has no such property.
  const Property *propertyOf( const Collection &collection, const std::string &name );
} // namespace eplan
