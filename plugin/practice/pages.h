// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "practice/featurewriter.h"
#include "practice/itemsquery.h"
#include "practice/store.h"

namespace eplan
{
  /// A request for items that was understood.
  struct PageRequest
  {
      const Collection &collection;
      const std::string &base;
      /// As they came, for the link to the next page.
      const QueryParameters &parameters;
      const ItemsQuery &query;
      /// The client's header of that name.
      std::string acceptEncoding;
  };

  /// One page of features, with the link to the next both in the body and as a Link header (RFC 8288), so that a client can ask for it
  /// before it has read this one.
  Reply pageOf( Store &store, const FeatureWriter &writer, const PageRequest &request );

  /// Where single features come from, and which of them may be read.
  struct FeatureSource
  {
      const Collection &collection;
      const FeatureWriter &writer;
      const std::string &base;
      Condition readable;
  };

  /// A feature as it is stored.
  struct StoredFeature
  {
      std::string json;
      /// The quoted revision; empty in collections without revisions.
      std::string entityTag;
  };

  /// Nothing where there is no such feature, or none that may be read.
  Result<std::optional<StoredFeature>> findFeature( const Database &database, const FeatureSource &source, const std::string &id );
  /// The reply with one feature, its links and its entity tag.
  Reply featureReply( const FeatureSource &source, const std::string &id, StoredFeature feature );
  Reply featureReply( const Database &database, const FeatureSource &source, const std::string &id );
} // namespace eplan
