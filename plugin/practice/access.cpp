// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/access.h"

#include <algorithm>

namespace eplan
{
  namespace
  {
    bool readsAll( Role role )
    {
      return role == Role::Trainer || role == Role::Administrator;
    }

    bool mayWrite( Role role, FieldGroup group )
    {
      switch ( group )
      {
      case FieldGroup::Plan:
        return false;
      case FieldGroup::Placement:
      case FieldGroup::Reasons:
        return role == Role::Engineer || readsAll( role );
      case FieldGroup::Review:
        return role == Role::Province || readsAll( role );
      }
      return false;
    }

    Condition readableRows( const Account &account, bool isProvincial, const Collection &collection )
    {
      if ( collection.id == "organisations" )
        return { QStringLiteral( "province = ?" ), { account.province } };
      if ( collection.id == "messages" )
      {
        const QString correspondent = isProvincial ? account.province : account.organisation.text;
        return { QStringLiteral( "(\"from\" = ? OR \"to\" = ?)" ), { correspondent, correspondent } };
      }
      if ( isProvincial )
        return { QStringLiteral( "province = ?" ), { account.province } };
      return { QStringLiteral( "organisation = ?" ), { account.organisation.text } };
    }
  } // namespace

  Condition readableRows( const Account &account, const Collection &collection )
  {
    if ( std::ranges::any_of( account.roles, readsAll ) )
      return { QStringLiteral( "1" ), {} };
    return readableRows( account, account.roles.contains( Role::Province ), collection );
  }

  bool mayWrite( const Account &account, FieldGroup group )
  {
    return std::ranges::any_of( account.roles, [group]( Role role ) { return mayWrite( role, group ); } );
  }

  bool mayWriteSomething( const Account &account )
  {
    return mayWrite( account, FieldGroup::Placement ) || mayWrite( account, FieldGroup::Review );
  }
} // namespace eplan
