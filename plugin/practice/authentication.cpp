// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/authentication.h"

#include <sodium.h>

namespace eplan
{
  namespace
  {
    // One of the equivalent settings that OWASP recommends for argon2id: 9 MiB, four passes.
    constexpr unsigned long long PASSES = 4;
    constexpr std::size_t MEMORY_KIB = 9216;

    constexpr int MOST_CHECKS_WAITING = 64;
    constexpr std::size_t MOST_REMEMBERED = 10000;

    std::string base64( const unsigned char *bytes, std::size_t size )
    {
      std::string text( sodium_base64_encoded_len( size, sodium_base64_VARIANT_ORIGINAL_NO_PADDING ), '\0' );
      sodium_bin2base64( text.data(), text.size(), bytes, size, sodium_base64_VARIANT_ORIGINAL_NO_PADDING );
      text.pop_back();
      return text;
    }
  } // namespace

  Authentication::Authentication()
  {
    randombytes_buf( mKey.data(), mKey.size() );
  }

  Result<std::unique_ptr<Authentication>> Authentication::load( const Database &database )
  {
    if ( sodium_init() < 0 )
      return Error { ErrorCode::StorageFailed, {}, QStringLiteral( "libsodium cannot be used" ) };
    Result<Statement> rows =
      database.prepare( QStringLiteral( "SELECT user, name, password_hash, role, organisation, province FROM accounts" ) );
    if ( !rows )
      return rows.error();
    std::unique_ptr<Authentication> authentication( new Authentication );
    Result<bool> row = rows->next();
    for ( ; row && *row; row = rows->next() )
    {
      Account account { rows->text( 0 ), rows->text( 1 ), {}, { rows->text( 4 ) }, rows->text( 5 ) };
      if ( const std::optional<Role> role = fromText<Role>( rows->text( 3 ) ) )
        account.roles.append( *role );
      authentication->mEntries[account.user.toStdString()] = { account, rows->text( 2 ).toStdString() };
    }
    if ( !row )
      return row.error();
    return authentication;
  }

  std::variant<Account, SignInFailure> Authentication::signIn( const std::string &user, const std::string &password )
  {
    const Fingerprint print = fingerprint( user, password );
    if ( const auto known = remembered( print ) )
      return *known;

    struct Waiting
    {
        std::atomic<int> &count;
        const int before = count++;
        ~Waiting() { --count; }
    } const waiting { mChecking };
    if ( waiting.before >= MOST_CHECKS_WAITING )
      return SignInFailure::Busy;
    const std::lock_guard lock( mCheckMutex );
    if ( const auto known = remembered( print ) )
      return *known;
    const Entry *entry = check( user, password );
    remember( print, entry );
    return entry ? std::variant<Account, SignInFailure>( entry->account ) : SignInFailure::WrongPassword;
  }

  Authentication::Fingerprint Authentication::fingerprint( const std::string &user, const std::string &password ) const
  {
    const std::string both = std::to_string( user.size() ) + ':' + user + password;
    Fingerprint print;
    crypto_generichash( print.data(), print.size(), reinterpret_cast<const unsigned char *>( both.data() ), both.size(), mKey.data(),
                        mKey.size() );
    return print;
  }

  std::optional<std::variant<Account, SignInFailure>> Authentication::remembered( const Fingerprint &fingerprint ) const
  {
    const std::lock_guard lock( mMemoryMutex );
    const auto known = mMemory.find( fingerprint );
    if ( known == mMemory.end() )
      return std::nullopt;
    return known->second ? std::variant<Account, SignInFailure>( known->second->account ) : SignInFailure::WrongPassword;
  }

  void Authentication::remember( const Fingerprint &fingerprint, const Entry *entry )
  {
    const std::lock_guard lock( mMemoryMutex );
    if ( mMemory.size() >= MOST_REMEMBERED )
      std::erase_if( mMemory, []( const auto &known ) { return !known.second; } );
    mMemory.emplace( fingerprint, entry );
  }

  const Authentication::Entry *Authentication::check( const std::string &user, const std::string &password ) const
  {
    const auto found = mEntries.find( user );
    if ( mEntries.empty() )
      return nullptr;
    // A user who does not exist takes as long as a wrong password.
    const Entry &entry = found == mEntries.end() ? mEntries.begin()->second : found->second;
    const bool isRight = crypto_pwhash_str_verify( entry.passwordHash.c_str(), password.data(), password.size() ) == 0;
    return isRight && found != mEntries.end() ? &entry : nullptr;
  }

  std::string practicePasswordHash( const std::string &password, const std::string &saltSource )
  {
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt;
    std::array<unsigned char, 32> hash;
    crypto_generichash( salt.data(), salt.size(), reinterpret_cast<const unsigned char *>( saltSource.data() ), saltSource.size(), nullptr,
                        0 );
    if ( crypto_pwhash( hash.data(), hash.size(), password.data(), password.size(), salt.data(), PASSES, MEMORY_KIB * 1024,
                        crypto_pwhash_ALG_ARGON2ID13 )
         != 0 )
      return {};
    return "$argon2id$v=19$m=" + std::to_string( MEMORY_KIB ) + ",t=" + std::to_string( PASSES ) + ",p=1$"
           + base64( salt.data(), salt.size() ) + '$' + base64( hash.data(), hash.size() );
  }
} // namespace eplan
