// SPDX-License-Identifier: GPL-2.0-or-later
#include "domain/projectfields.h"

#include "testing.h"

#include <algorithm>

using namespace eplan;

class TestProjectFields : public QObject
{
    Q_OBJECT

  private:
    static const ProjectField &fieldNamed( const char *name )
    {
      const auto fields = projectFields();
      return *std::find_if( fields.begin(), fields.end(), [name]( const ProjectField &field ) { return field.name == QLatin1String( name ); } );
    }

    static QVariant sample( const ProjectField &field )
    {
      if ( field.name == QLatin1String( "kind" ) )
        return QStringLiteral( "water" );
      if ( field.name == QLatin1String( "state" ) )
        return QStringLiteral( "in_progress" );
      if ( field.name == QLatin1String( "placed_how" ) )
        return QStringLiteral( "gps" );
      if ( field.name == QLatin1String( "review_state" ) )
        return QStringLiteral( "returned" );
      switch ( field.type )
      {
        case FieldType::Text:
          return QStringLiteral( "ฝาย %1" ).arg( field.name );
        case FieldType::Integer:
          return 2570;
        case FieldType::Decimal:
          return QStringLiteral( "484802.17" );
        case FieldType::Real:
          return 4.25;
        case FieldType::DateTime:
          return QDateTime( QDate( 2026, 11, 22 ), QTime( 8, 30, 0, 125 ), Qt::UTC );
      }
      return {};
    }

  private slots:
    void everyFieldKeepsWhatItWasGiven()
    {
      Project project;
      for ( const ProjectField &field : projectFields() )
        QVERIFY2( field.write( project, sample( field ) ), field.name.data() );
      for ( const ProjectField &field : projectFields() )
        QCOMPARE( field.read( project ), sample( field ) );
    }

    void aMissingValueStaysMissing()
    {
      Project project;
      QVERIFY( fieldNamed( "budget" ).write( project, QStringLiteral( "5" ) ) );
      QVERIFY( fieldNamed( "budget" ).write( project, {} ) );
      QVERIFY( !fieldNamed( "budget" ).read( project ).isValid() );
      QVERIFY( fieldNamed( "review_state" ).write( project, {} ) );
      QCOMPARE( project.review.state, ReviewState::None );
    }

    void aValueThatCannotBeIsRefusedAndChangesNothing_data()
    {
      QTest::addColumn<QByteArray>( "name" );
      QTest::addColumn<QVariant>( "value" );
      QTest::newRow( "kind" ) << QByteArray( "kind" ) << QVariant( "bridge" );
      QTest::newRow( "state" ) << QByteArray( "state" ) << QVariant( "lost" );
      QTest::newRow( "year" ) << QByteArray( "fiscal_year" ) << QVariant( "two thousand" );
      QTest::newRow( "money" ) << QByteArray( "budget" ) << QVariant( "1,000" );
      QTest::newRow( "length" ) << QByteArray( "length" ) << QVariant( "long" );
      QTest::newRow( "time" ) << QByteArray( "placed_at" ) << QVariant( "yesterday" );
      QTest::newRow( "how" ) << QByteArray( "placed_how" ) << QVariant( "guessed" );
    }

    void aValueThatCannotBeIsRefusedAndChangesNothing()
    {
      QFETCH( QByteArray, name );
      QFETCH( QVariant, value );
      const ProjectField &field = fieldNamed( name );
      Project project;
      QVERIFY( field.write( project, sample( field ) ) );
      QVERIFY( !field.write( project, value ) );
      QCOMPARE( field.read( project ), sample( field ) );
    }

    void namesAreUnique()
    {
      QSet<QString> names;
      for ( const ProjectField &field : projectFields() )
        names.insert( field.name );
      QCOMPARE( static_cast<std::size_t>( names.size() ), projectFields().size() );
    }
};

EPLAN_TEST_MAIN( TestProjectFields )
#include "test_projectfields.moc"
