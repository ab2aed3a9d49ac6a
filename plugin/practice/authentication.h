// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "domain/account.h"
#include "geopackage/database.h"

#include <array>
#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <variant>
#include <vector>

namespace eplan
{
  /// Why nobody is signed in.
  enum class SignInFailure
  {
    WrongPassword, ///< Or no such user: which of the two is not told.
    Busy,          ///< Too many passwords are being checked.
  };

  /**
   * Checks user names and passwords (argon2id). All threads.
   *
   * What was checked once is remembered under a keyed hash, so that a request costs no second check and a client that keeps sending a
   * wrong password costs one; checks are made one at a time, so guessing gets no more than one processor.
   */
  class Authentication
  {
    public:
      static Result<std::unique_ptr<Authentication>> load( const Database &database );

      std::variant<Account, SignInFailure> signIn( const std::string &user, const std::string &password );

    private:
      struct Entry
      {
          Account account;
          std::string passwordHash;
      };
      using Fingerprint = std::array<unsigned char, 32>;

      Authentication();
      Fingerprint fingerprint( const std::string &user, const std::string &password ) const;
      std::optional<std::variant<Account, SignInFailure>> remembered( const Fingerprint &fingerprint ) const;
      void remember( const Fingerprint &fingerprint, const Entry *entry );
      const Entry *check( const std::string &user, const std::string &password ) const;

      std::map<std::string, Entry> mEntries;
      Fingerprint mKey;

      std::mutex mCheckMutex;
      std::atomic<int> mChecking = 0;

      mutable std::mutex mMemoryMutex;
      /// Null: a wrong password.
      std::map<Fingerprint, const Entry *> mMemory;
  };

  /// Hashes a password for the file, argon2id (RFC 9106) in its usual text form. The salt comes from \a saltSource, so that the same
  /// seed makes the same file: for practice passwords only.
  std::string practicePasswordHash( const std::string &password, const std::string &saltSource );
} // namespace eplan
