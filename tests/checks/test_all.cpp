// SPDX-License-Identifier: GPL-2.0-or-later
#include "checks/rules.h"

#include "checks/check.h"
#include "checks/works.h"
#include "testing.h"

#include <qgsfeedback.h>

#include <QDirIterator>

#include <random>

using namespace eplan;

namespace
{
  /// What a finding says, to the digit.
  QString written( const Finding &finding )
  {
    QStringList others;
    for ( const ProjectId &other : finding.others )
      others.append( other.text );
    return QStringList { finding.project.text,
                         toText( finding.rule ),
                         toText( finding.severity ),
                         finding.where.asWkt( 12 ),
                         QString::number( finding.measured.value_or( -1 ), 'g', 17 ),
                         QString::number( finding.expected.value_or( -1 ), 'g', 17 ),
                         others.join( ',' ) }
      .join( '|' );
  }

  QStringList written( std::span<const Finding> findings )
  {
    QStringList lines;
    for ( const Finding &finding : findings )
      lines.append( written( finding ) );
    return lines;
  }

  /// Projects with whatever a broken file may hold.
  class Mess
  {
    public:
      explicit Mess( unsigned seed )
          : mRandom( seed )
      {
      }

      std::vector<Project> projects( int count )
      {
        std::vector<Project> all;
        for ( int i = 0; i < count; ++i )
          all.push_back( project( i ) );
        return all;
      }

    private:
      unsigned below( unsigned limit ) { return static_cast<unsigned>( mRandom() ) % limit; }

      double number()
      {
        switch ( below( 12 ) )
        {
          case 0:
            return qQNaN();
          case 1:
            return qInf();
          case 2:
            return -1e300;
          case 3:
            return 0;
          default:
            return static_cast<double>( below( 100000 ) ) / 10;
        }
      }

      QString place()
      {
        const QStringList odd { QStringLiteral( "180 90" ), QStringLiteral( "-180 -90" ), QStringLiteral( "0 0" ),
                                QStringLiteral( "500000 1600000" ) };
        if ( below( 30 ) == 0 )
          return odd.at( static_cast<int>( below( 4 ) ) );
        return placeText( { below( 40 ) * 10.0, below( 40 ) * 10.0 } );
      }

      QString line()
      {
        QStringList places;
        for ( unsigned i = 0; i < 1 + below( 9 ); ++i )
          places.append( place() );
        return QStringLiteral( "(%1)" ).arg( places.join( ',' ) );
      }

      QString geometry()
      {
        switch ( below( 8 ) )
        {
          case 0:
            return {};
          case 1:
            return QStringLiteral( "Polygon ((0 0, 1 0, 1 1, 0 0))" );
          case 2:
            return QStringLiteral( "MultiLineString (%1,%2)" ).arg( line(), line() );
          case 3:
            return QStringLiteral( "MultiPoint ((%1),(%2))" ).arg( place(), place() );
          case 4:
            return QStringLiteral( "Point (%1)" ).arg( place() );
          default:
            return QStringLiteral( "LineString %1" ).arg( line() );
        }
      }

      Project project( int index )
      {
        static const QStringList TITLES { QString(),
                                          QStringLiteral( "ก่อสร้างถนน คสล. กว้าง 4 เมตร ยาว 500 เมตร พื้นที่ 1,000 ตร.ม." ),
                                          QStringLiteral( "ก่อสร้างฝายน้ำล้น" ),
                                          QStringLiteral( "ยาว 99999999999999999999 เมตร" ),
                                          QStringLiteral( "ขุดลอกคลอง ช่วงที่ 1 ยาว 10 ม. ช่วงที่ 2" ),
                                          QString( 3, QChar( 0xD800 ) ) };
        Project project = work( TITLES.at( static_cast<int>( below( 6 ) ) ), geometry() );
        project.id.text = QStringLiteral( "p-%1" ).arg( index );
        project.kind = static_cast<Kind>( below( 3 ) );
        project.state = static_cast<ProjectState>( below( 6 ) );
        project.province = below( 3 ) ? QStringLiteral( "30" ) : QStringLiteral( "999" );
        if ( below( 2 ) )
          project.length = Metres { number() };
        if ( below( 2 ) )
          project.width = Metres { number() };
        if ( below( 2 ) )
          project.area = SquareMetres { number() };
        if ( below( 2 ) )
          project.placement.accuracy = Metres { number() };
        project.placement.how = static_cast<PlacedHow>( below( 5 ) );
        return project;
      }

      std::mt19937 mRandom;
  };
} // namespace

class TestAll : public QObject
{
    Q_OBJECT

  private slots:
    void theTableHasEveryRuleOnce()
    {
      QCOMPARE( ruleTable().size(), RULES );
      QSet<QString> codes;
      for ( std::size_t i = 0; i < RULES; ++i )
      {
        QCOMPARE( static_cast<std::size_t>( ruleTable()[i].rule ), i );
        codes.insert( toText( ruleTable()[i].rule ) );
      }
      QCOMPARE( codes.size(), static_cast<int>( RULES ) );
    }

    void everyRuleHasASentenceOfItsOwn()
    {
      QSet<QString> sentences;
      for ( const RuleEntry &entry : ruleTable() )
      {
        Finding finding;
        finding.rule = entry.rule;
        finding.measured = 1234;
        finding.expected = 567;
        const QString sentence = sentenceFor( finding );
        QVERIFY2( sentence.endsWith( '.' ) && !sentence.contains( '%' + QString::number( 1 ) ), qPrintable( sentence ) );
        sentences.insert( sentence );
      }
      QCOMPARE( sentences.size(), static_cast<int>( RULES ) );
    }

    void everyRemedyHasAWord()
    {
      for ( std::size_t i = 1; i < EnumText<Remedy>::texts.size(); ++i )
        QVERIFY( !wordFor( static_cast<Remedy>( i ) ).isEmpty() );
      for ( std::size_t i = 0; i < EnumText<Severity>::texts.size(); ++i )
        QVERIFY( !wordFor( static_cast<Severity>( i ) ).isEmpty() );
    }

    /// A rule is found somewhere in these tests, and somewhere nothing is.
    void everyRuleIsTested()
    {
      QString tests;
      QDirIterator files( QStringLiteral( CHECK_TESTS ), { QStringLiteral( "test_*.cpp" ) }, QDir::Files );
      while ( files.hasNext() )
      {
        QFile file( files.next() );
        QVERIFY( file.open( QIODevice::ReadOnly ) );
        tests += QString::fromUtf8( file.readAll() );
      }
      for ( const RuleEntry &entry : ruleTable() )
        QVERIFY2( tests.contains( QRegularExpression( QStringLiteral( "[ \"]%1[ \"]" ).arg( toText( entry.rule ) ) ) ),
                  toText( entry.rule ).data() );
    }

    void onlyWhatIsCertainlyWrongBlocks()
    {
      QStringList blocking;
      for ( const RuleEntry &entry : ruleTable() )
      {
        if ( entry.usual == Severity::Blocking )
          blocking.append( toText( entry.rule ) );
      }
      QCOMPARE( blocking.join( ' ' ), QStringLiteral( "OTHER_SHAPE LINE_OF_ONE_POINT OFF_THE_EARTH OUTSIDE_THAILAND ZERO_LENGTH" ) );
    }

    void threadsDoNotChangeWhatIsFound()
    {
      const std::vector<Project> projects = Mess( 1 ).projects( 10000 );
      QgsFeedback feedback;
      const QStringList alone = written( *checkAll( projects, {}, {}, feedback, 1 ) );
      QVERIFY2( alone.size() > 5000, qPrintable( QString::number( alone.size() ) ) );
      for ( const int threads : { 2, 3, 8, 0 } )
        QCOMPARE( written( *checkAll( projects, {}, {}, feedback, threads ) ), alone );
    }

    void whatIsFoundOfAllIsWhatIsFoundOfEach()
    {
      const std::vector<Project> projects = Mess( 2 ).projects( 2000 );
      CheckContext context;
      context.setSpots( std::make_shared<const Spots>( projects ) );
      std::vector<Finding> each;
      for ( const Project &project : projects )
      {
        std::vector<Finding> own = checkProject( project, context, {} );
        each.insert( each.end(), own.begin(), own.end() );
      }
      QgsFeedback feedback;
      QCOMPARE( written( *checkAll( projects, {}, {}, feedback ) ), written( each ) );
    }

    void everySentenceOfAMessIsWhole()
    {
      QgsFeedback feedback;
      for ( unsigned seed = 10; seed < 14; ++seed )
      {
        const Result<std::vector<Finding>> findings = checkAll( Mess( seed ).projects( 2000 ), {}, {}, feedback );
        for ( const Finding &finding : *findings )
        {
          const QString sentence = sentenceFor( finding );
          QVERIFY2( sentence.size() > 20 && !sentence.contains( QStringLiteral( "nan" ) ) && !sentence.contains( QStringLiteral( "inf" ) ),
                    qPrintable( sentence ) );
        }
      }
    }

    void tenThousandAtOneSpotAreOneFindingEach()
    {
      std::vector<Project> projects( 10000, work( QStringLiteral( "ก่อสร้างฝายน้ำล้น" ), pointWkt() ) );
      for ( std::size_t i = 0; i < projects.size(); ++i )
      {
        projects[i].id.text = QString::number( i );
        projects[i].kind = Kind::Water;
      }
      QgsFeedback feedback;
      const Result<std::vector<Finding>> findings = checkAll( projects, {}, {}, feedback );
      QCOMPARE( findings->size(), projects.size() );
      QCOMPARE( *findings->back().measured, 9999.0 );
      QCOMPARE( findings->back().others.size(), 3 );
      QCOMPARE( toText( findings->back().rule ), QLatin1String( "SAME_SPOT" ) );
    }

    void nothingIsFoundOfNothing()
    {
      QgsFeedback feedback;
      QVERIFY( checkAll( {}, {}, {}, feedback )->empty() );
      QVERIFY( checkProject( {}, {}, {} ).empty() );
    }

    void progressIsToldAndWorkCanBeStopped()
    {
      const std::vector<Project> projects = Mess( 3 ).projects( 3000 );
      QgsFeedback feedback;
      QList<double> told;
      connect( &feedback, &QgsFeedback::progressChanged, this, [&told]( double percent ) { told.append( percent ); } );
      QVERIFY( checkAll( projects, {}, {}, feedback, 1 ) );
      QVERIFY( told.size() > 5 && std::is_sorted( told.begin(), told.end() ) );
      QCOMPARE( told.last(), 100.0 );

      QgsFeedback stopped;
      connect( &stopped, &QgsFeedback::progressChanged, &stopped, [&stopped] { stopped.cancel(); } );
      const Result<std::vector<Finding>> findings = checkAll( projects, {}, {}, stopped );
      QVERIFY( !findings );
      QCOMPARE( findings.error().code, ErrorCode::Canceled );
    }
};

EPLAN_TEST_MAIN( TestAll )
#include "test_all.moc"
