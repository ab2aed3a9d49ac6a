// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "practice/authentication.h"
#include "practice/featurewriter.h"
#include "practice/itemsquery.h"
#include "practice/reply.h"
#include "practice/store.h"

#include <functional>
#include <map>
#include <memory>

namespace eplan
{
  /// A request as the service sees it, whatever brought it.
  struct Request
  {
      /// GET also stands for HEAD.
      std::string method = "GET";
      /// Decoded.
      std::string path = "/";
      QueryParameters parameters = {};
      std::string body = {};
      /// By name in lower case.
      std::map<std::string, std::string> headers = {};
      /// The landing page's address as the client sees it, without a slash behind.
      std::string base = "http://127.0.0.1";

      /// Empty where there is none.
      std::string header( const std::string &name ) const;
  };

  /// The practice e-Plan: answers requests from its store. All threads.
  class Service
  {
    public:
      static Result<std::unique_ptr<Service>> open( const QString &dataPath );

      Reply answer( const Request &request );
      /// How many projects there are.
      Result<qint64> projectCount();

    private:
      /// Where a request goes: what may be done there, and who does it.
      struct Place
      {
          std::string allowed;
          std::function<Reply()> read;
      };

      Service( std::unique_ptr<Store> store, std::unique_ptr<Authentication> authentication );

      Reply answerAt( const Request &request, const Place &place );
      Reply answerSignedIn( const Request &request, const std::vector<std::string> &path );
      std::variant<Account, Reply> accountOf( const Request &request );
      std::optional<Place> placeOf( const Request &request, const Account &account, const std::vector<std::string> &path );
      Place featurePlace( const Request &request, const Account &account, const Collection &collection, const std::string &id );

      Reply userInfo( const Account &account );
      Reply collectionList( const Request &request );
      Reply collectionPage( const Request &request, const Collection &collection );
      Reply items( const Request &request, const Account &account, const Collection &collection );
      Reply feature( const Request &request, const Account &account, const Collection &collection, const std::string &id );
      Reply write( const Request &request, const Account &account, const std::string &id );

      std::unique_ptr<Store> mStore;
      std::unique_ptr<Authentication> mAuthentication;
      std::map<std::string, FeatureWriter> mWriters;
  };
} // namespace eplan
