// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/collection.h"

#include <algorithm>
#include <map>

namespace eplan
{
  namespace
  {
    template <typename Enum>
    std::vector<std::string> spellings()
    {
      std::vector<std::string> values;
      for ( const QLatin1String text : EnumText<Enum>::texts )
        values.emplace_back( text.data(), text.size() );
      return values;
    }

    Property propertyOf( const ProjectField &field )
    {
      static const std::map<std::string, std::vector<std::string>> choices { { "kind", spellings<Kind>() },
                                                                             { "state", spellings<ProjectState>() },
                                                                             { "placed_how", spellings<PlacedHow>() },
                                                                             { "review_state", spellings<ReviewState>() } };
      const std::string name( field.name.data(), field.name.size() );
      const auto choice = choices.find( name );
      return { name, field.type, choice == choices.end() ? std::vector<std::string>() : choice->second };
    }

    Collection projects()
    {
      Collection collection {
        "projects",
        "Projects of the budget",
        "One feature for each project of a local government's budget. The geometry is null until the project is placed.",
        "id",
        true,
        "updated",
        { "fiscal_year", "organisation", "province", "kind", "state" },
        {} };
      for ( const ProjectField &field : projectFields() )
        collection.properties.push_back( propertyOf( field ) );
      collection.properties.push_back( { "revision", FieldType::Integer } );
      collection.properties.push_back( { "updated", FieldType::DateTime } );
      return collection;
    }

    Collection organisations()
    {
      return { "organisations",
               "Local governments",
               "The local governments of the province and the areas they are responsible for.",
               "code",
               true,
               "",
               { "province", "type" },
               { { "code" },
                 { "name_th" },
                 { "name_en" },
                 { "type", FieldType::Text, { "pao", "city", "town", "subdistrict_municipality", "subdistrict_organisation", "special" } },
                 { "province" } } };
    }

    Collection messages()
    {
      return { "messages",
               "Messages",
               "What the department and the provincial office write to a local government.",
               "id",
               false,
               "sent",
               {},
               { { "from" }, { "to" }, { "project" }, { "text" }, { "sent", FieldType::DateTime }, { "read", FieldType::DateTime } } };
    }
  } // namespace

  std::span<const Collection> collections()
  {
    static const std::array all { projects(), organisations(), messages() };
    return all;
  }

  const Collection &projectCollection()
  {
    return collections().front();
  }

  const Collection *collectionOf( const std::string &id )
  {
    const auto found = std::ranges::find( collections(), id, &Collection::id );
    return found == collections().end() ? nullptr : &*found;
  }

  const Property *propertyOf( const Collection &collection, const std::string &name )
  {
    const auto found = std::ranges::find( collection.properties, name, &Property::name );
    return found == collection.properties.end() ? nullptr : &*found;
  }
} // namespace eplan
