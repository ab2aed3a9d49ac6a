// SPDX-License-Identifier: GPL-2.0-or-later
#include "remote/projectpage.h"

#include "mutator.h"
#include "remote/jsontext.h"
#include "testing.h"

using namespace eplan;

extern "C" int LLVMFuzzerTestOneInput( const std::uint8_t *data, std::size_t size );

namespace
{
  constexpr int MUTATIONS = 20000;

  const QByteArray SEED =
    jsonText( "{'type':'FeatureCollection','numberMatched':4,'links':[{'rel':'next','href':'items?cursor=1'}],'features':["
              "{'type':'Feature','id':'p-1','geometry':{'type':'LineString','coordinates':[[102.1,14.98],[102.2,14.99,187.5]]},'properties'"
              ":{'code':'ผ.02-7','title':'ถนน \\'ก\\'',"
              "'kind':'road','fiscal_year':2570,'budget':484802.17,'disbursed':1.5e6,'state':'approved','length':500,'placed_at':'2026-11-"
              "22T08:30:00.125Z','revision':12}},"
              "{'type':'Feature','id':2,'geometry':{'type':'MultiPoint','coordinates':[[102.1,14.98],[102.2,14.99]]},'properties':{'kind':'"
              "water','state':'planned','fiscal_year':2570}},"
              "{'type':'Feature','id':'p-3','geometry':{'type':'MultiLineString','coordinates':[[[102,14],[103,15]],[[1,2],[3,4]]]},'"
              "properties':{'kind':'other','state':'withdrawn','fiscal_year':2569}},"
              "{'type':'Feature','id':'p-4','geometry':null,'properties':{'kind':'road','state':'planned','fiscal_year':2570,'updated':'"
              "2026-11-22T15:30:00+07:00'}}]}" );

  /// Pieces that break readers.
  const QList<QByteArray> PIECES { "null",
                                   "{}",
                                   "[]",
                                   "[[[[",
                                   "]]]]",
                                   "}}",
                                   "\"",
                                   "\\",
                                   "\\u0000",
                                   "\\ud800",
                                   "-",
                                   "1e999",
                                   "-0",
                                   "0.1e-400",
                                   "99999999999999999999",
                                   "\"features\":",
                                   "\"coordinates\":[",
                                   "\"id\":",
                                   ",",
                                   ":",
                                   QByteArray( 1, '\0' ),
                                   "\xff\xfe",
                                   "\xe0\xb8",
                                   "  \n\t" };

  bool saysTheSame( const ProjectRecord &a, const ProjectRecord &b )
  {
    bool same = a.id() == b.id() && a.revision() == b.revision() && a.updated() == b.updated();
    for ( std::size_t i = 0; i < PROJECT_FIELDS; ++i )
      same = same && a.field( i ) == b.field( i );
    return same;
  }
} // namespace

class TestFuzz : public QObject
{
    Q_OBJECT

  private slots:
    void theSeedIsReadWhole()
    {
      const Result<ParsedPage> page = parsePage( SEED );
      QVERIFY( page );
      QCOMPARE( page->page.projects.size(), std::size_t { 4 } );
    }

    /// Reading ends, without a crash, and what it lets through keeps the promises of a project.
    void whateverAServerWritesIsReadOrRefused()
    {
      Mutator<QByteArray> mutate( PIECES );
      int refused = 0;
      int kept = 0;
      for ( int i = 0; i < MUTATIONS; ++i )
      {
        const QByteArray text = mutate( SEED );
        LLVMFuzzerTestOneInput( reinterpret_cast<const std::uint8_t *>( text.constData() ), static_cast<std::size_t>( text.size() ) );
        const Result<ParsedPage> page = parsePage( text );
        refused += page ? 0 : 1;
        if ( !page )
          continue;
        for ( const ProjectRecord &record : page->page.projects )
        {
          ++kept;
          QVERIFY2( !record.id().empty() && normalized( record.geometry() ), text.constData() );
          QVERIFY2( saysTheSame( ProjectRecord( record.project() ), record ), text.constData() );
        }
      }
      QVERIFY( refused > MUTATIONS / 10 );
      QVERIFY( kept > MUTATIONS / 10 );
    }

    void everyBeginningOfAPageIsRefused()
    {
      for ( int length = 0; length < SEED.size(); ++length )
        QVERIFY2( !parsePage( SEED.left( length ) ), qPrintable( QString::number( length ) ) );
    }
};

EPLAN_TEST_MAIN( TestFuzz )
#include "test_fuzz.moc"
