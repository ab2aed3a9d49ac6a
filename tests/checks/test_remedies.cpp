// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/remedies.h"

#include "checks/works.h"
#include "testing.h"

#include <random>

using namespace eplan;

Q_DECLARE_METATYPE( eplan::Remedy )

class TestRemedies : public QObject
{
    Q_OBJECT

  private slots:
    void aRemedyTakesOutWhatItNamesAndNothingElse_data()
    {
      QTest::addColumn<Remedy>( "remedy" );
      QTest::addColumn<QString>( "before" );
      QTest::addColumn<QString>( "after" );
      using enum Remedy;
      QTest::newRow( "a spike" ) << RemoveSpikes << lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 60 }, { 200, 1 }, { 400, 0 } } )
                                 << lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 1 }, { 400, 0 } } );
      QTest::newRow( "a spike back to its own foot" )
        << RemoveSpikes << lineWkt( { { 0, 0 }, { 200, 0 }, { 200, 60 }, { 200, 0 }, { 400, 0 } } )
        << lineWkt( { { 0, 0 }, { 200, 0 }, { 400, 0 } } );
      QTest::newRow( "no spike" ) << RemoveSpikes << lineWkt( { { 0, 0 }, { 300, 30 }, { 0, 110 } } )
                                  << lineWkt( { { 0, 0 }, { 300, 30 }, { 0, 110 } } );
      QTest::newRow( "doubled vertices" ) << RemoveDoubledVertices
                                          << lineWkt( { { 0, 0 }, { 0, 0 }, { 200, 0 }, { 200, 0.01 }, { 400, 0 }, { 400, 0 } } )
                                          << lineWkt( { { 0, 0 }, { 200, 0 }, { 400, 0 } } );
      QTest::newRow( "doubled points" ) << RemoveDoubledVertices << "MultiPoint ((102 15), (103 15), (102 15))"
                                        << "MultiPoint ((102 15),(103 15))";
      QTest::newRow( "only doubled points" ) << RemoveDoubledVertices << "MultiPoint ((102 15), (102 15))"
                                             << "Point (102 15)";
      QTest::newRow( "a part without length" ) << RemoveZeroLengthParts
                                               << linesWkt( { { { 0, 0 }, { 300, 0 } }, { { 300, 0 }, { 300, 0 } } } )
                                               << lineWkt( { { 0, 0 }, { 300, 0 } } );
      QTest::newRow( "nothing to be done to a point" ) << RemoveSpikes << pointWkt() << pointWkt();
      QTest::newRow( "no remedy" ) << None << lineWkt( { { 0, 0 }, { 0, 0 } } ) << lineWkt( { { 0, 0 }, { 0, 0 } } );
    }

    void aRemedyTakesOutWhatItNamesAndNothingElse()
    {
      QFETCH( Remedy, remedy );
      QFETCH( QString, before );
      QFETCH( QString, after );
      const Result<QgsGeometry> mended = mend( QgsGeometry::fromWkt( before ), remedy );
      QVERIFY( mended );
      QCOMPARE( mended->asWkt( 9 ), QgsGeometry::fromWkt( after ).asWkt( 9 ) );
    }

    void whatCannotBeMendedIsSaid()
    {
      const Result<QgsGeometry> nothing =
        mend( QgsGeometry::fromWkt( linesWkt( { { { 0, 0 }, { 0, 0 } } } ) ), Remedy::RemoveZeroLengthParts );
      QVERIFY( !nothing );
      QCOMPARE( nothing.error().code, ErrorCode::InvalidData );
      QVERIFY( !mend( QgsGeometry::fromWkt( QStringLiteral( "LineString (187846 1658148, 0 0)" ) ), Remedy::RemoveSpikes ) );
      QVERIFY( mend( {}, Remedy::RemoveSpikes )->isNull() );
    }

    /// Whatever is drawn: the finding is gone afterwards, a second time changes nothing, and every vertex is one of before.
    void whatIsMendedStaysMended()
    {
      std::mt19937 random( 7 );
      const auto offset = [&random] { return static_cast<double>( random() % 40 ) * 2.5; };
      for ( int round = 0; round < 500; ++round )
      {
        QList<Offsets> parts;
        for ( unsigned number = 0; number <= random() % 3; ++number )
        {
          Offsets part;
          for ( unsigned i = 0; i < 2 + random() % 20; ++i )
            part.append( random() % 4 == 0 && !part.isEmpty() ? part.last() : Offset( offset(), random() % 3 == 0 ? 0 : offset() ) );
          parts.append( part );
        }
        const QgsGeometry drawn = QgsGeometry::fromWkt( linesWkt( parts ) );
        for ( const Finding &finding : checkProject( work( QStringLiteral( "ถนน" ), linesWkt( parts ) ), {}, {} ) )
          mendedOf( drawn, finding.rule );
      }
      QVERIFY( mMended > 100 );
    }

  private:
    void mendedOf( const QgsGeometry &drawn, Rule rule )
    {
      if ( remedyFor( rule ) == Remedy::None )
        return;
      ++mMended;
      const Result<QgsGeometry> mended = mend( drawn, remedyFor( rule ) );
      QVERIFY( mended );
      Project after = work( QStringLiteral( "ถนน" ), mended->asWkt( 9 ) );
      const QString codes = codesFor( after );
      QVERIFY2( !codes.split( ' ' ).contains( toText( rule ) ), qPrintable( drawn.asWkt( 9 ) + codes ) );
      QCOMPARE( mend( *mended, remedyFor( rule ) )->asWkt( 9 ), mended->asWkt( 9 ) );
      const QString before = drawn.asWkt( 9 );
      for ( auto vertex = mended->vertices_begin(); vertex != mended->vertices_end(); ++vertex )
        QVERIFY( before.contains( ( *vertex ).asWkt( 9 ).section( '(', 1 ).section( ')', 0, 0 ) ) );
    }

    int mMended = 0;
};

EPLAN_TEST_MAIN( TestRemedies )
#include "test_remedies.moc"
