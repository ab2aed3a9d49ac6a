// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"

#include <utility>
#include <variant>

namespace eplan
{
  /**
   * A value, or the reason why there is none.
   *
   *     const Result<Account> account = service.account( feedback );
   *     if ( !account )
   *       return account.error();
   *     greet( account->name );
   *
   * Dereferencing a failed result, or asking a good one for its error, is a programming error and throws std::bad_variant_access.
   */
  template <typename T>
  class [[nodiscard]] Result
  {
    public:
      Result( T value ) : mOutcome( std::in_place_index<0>, std::move( value ) ) {}
      Result( Error error ) : mOutcome( std::in_place_index<1>, std::move( error ) ) {}

      explicit operator bool() const { return mOutcome.index() == 0; }
      const T &operator*() const & { return std::get<0>( mOutcome ); }
      T &operator*() & { return std::get<0>( mOutcome ); }
      T &&operator*() && { return std::get<0>( std::move( mOutcome ) ); }
      const T *operator->() const { return &std::get<0>( mOutcome ); }
      T *operator->() { return &std::get<0>( mOutcome ); }
      const Error &error() const { return std::get<1>( mOutcome ); }

    private:
      std::variant<T, Error> mOutcome;
  };

  /// Done, or the reason why not.
  template <>
  class [[nodiscard]] Result<void>
  {
    public:
      Result() = default;
      Result( Error error ) : mError( std::move( error ) ) {}

      explicit operator bool() const { return !mError; }
      const Error &error() const { return mError.value(); }

    private:
      std::optional<Error> mError;
  };
} // namespace eplan
