// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/accountseeds.h"

#include "practice/names.h"

#include <QCoreApplication>
#include <QFile>

namespace eplan
{
  namespace
  {
    /// Without letters and digits that look alike.
    QString password( Randomness &randomness )
    {
      constexpr int LENGTH = 10;
      static constexpr char LETTERS[] = "abcdefghjkmnpqrstuvwxyz23456789";
      QString text;
      for ( int i = 0; i < LENGTH; ++i )
        text += QLatin1Char( LETTERS[randomness.below( sizeof LETTERS - 1 )] );
      return text;
    }

    /// Gives people their names and passwords, each name once.
    class Staff
    {
      public:
        explicit Staff( std::uint64_t seed )
          : mRandomness( seed, "accounts" )
        {
        }

        void engage( Role role, const Organisation &organisation )
        {
          const PersonName &person = personNames()[mNext % personNames().size()];
          const std::size_t round = mNext++ / personNames().size();
          const QString user = QString::fromUtf8( person.user ) + ( round > 0 ? QString::number( round + 1 ) : QString() );
          add( user, QString::fromUtf8( person.thai ), role, organisation.code.text, organisation.province );
        }

        void add( const QString &user, const QString &name, Role role, const QString &organisation, const QString &province )
        {
          mAccounts.push_back( { user, name, role, organisation, province, password( mRandomness ) } );
        }

        std::vector<SeededAccount> accounts() && { return std::move( mAccounts ); }

      private:
        Randomness mRandomness;
        std::size_t mNext = 0;
        std::vector<SeededAccount> mAccounts;
    };
  } // namespace

  std::vector<SeededAccount> accountsOf( const std::vector<Territory> &territories, std::uint64_t seed )
  {
    Staff staff( seed );
    const Organisation &pao = territories.front().organisation;
    staff.engage( Role::Engineer, pao );
    staff.engage( Role::Executive, pao );
    staff.engage( Role::Executive, pao );
    for ( std::size_t i = 1; i < territories.size(); ++i )
      staff.engage( Role::Engineer, territories[i].organisation );
    staff.add( QStringLiteral( "province" ), QStringLiteral( "ท้องถิ่นจังหวัด" ), Role::Province, {}, pao.province );
    staff.add( QStringLiteral( "trainer" ), QStringLiteral( "วิทยากร" ), Role::Trainer, {}, pao.province );
    staff.add( QStringLiteral( "admin" ), QStringLiteral( "ผู้ดูแลระบบ" ), Role::Administrator, {}, {} );
    return std::move( staff ).accounts();
  }

  Result<void> writeAccounts( const QString &path, const std::vector<SeededAccount> &accounts )
  {
    QByteArray lines = "user\tpassword\trole\torganisation\tprovince\n";
    for ( const SeededAccount &account : accounts )
      lines +=
        QStringList { account.user, account.password, toText( account.role ), account.organisation, account.province }.join( '\t' ).toUtf8()
        + '\n';
    QFile file( path );
    const bool isOpen =
      file.open( QIODevice::WriteOnly | QIODevice::Truncate ) && file.setPermissions( QFile::ReadOwner | QFile::WriteOwner );
    if ( !isOpen || file.write( lines ) != lines.size() || !file.flush() )
      return Error {
        ErrorCode::StorageReadOnly,
        QCoreApplication::translate( "Practice", "The accounts could not be written to “%1”. Choose another file with --accounts." )
          .arg( path ),
        file.errorString() };
    return {};
  }
} // namespace eplan
