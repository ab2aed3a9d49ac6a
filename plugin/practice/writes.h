// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "practice/pages.h"

namespace eplan
{
  /// A request to change one project.
  struct WriteRequest
  {
      std::string method;
      std::string body;
      std::string contentType;
      std::string ifMatch;
      std::string contentCrs;
      std::string id;
  };

  /**
   * Changes a project as PATCH (merge patch) or PUT (the whole feature) ask for, if it still has the revision that If-Match names.
   *
   * Writes come one after the other, so of any number with the same revision exactly one is done. The reply is given when the change has
   * reached the disk. A write that changes nothing makes no revision.
   */
  Reply writeFeature( Store &store, const FeatureSource &source, const Account &account, const WriteRequest &request );
} // namespace eplan
