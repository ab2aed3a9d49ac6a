// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/worktype.h"
#include "texts/projecttext.h"

#include "testing.h"

using namespace eplan;

class TestWorkTypes : public QObject
{
    Q_OBJECT

  private slots:
    void practiceTitlesAreReadAsTheWorkTheyName_data()
    {
      QTest::addColumn<QString>( "title" );
      QTest::addColumn<QString>( "category" );
      QTest::addColumn<QString>( "kind" );
      for ( const WorkType &type : workTypes() )
      {
        for ( const char *title : type.titles )
          QTest::newRow( title ) << QString::fromUtf8( title ) << QString( type.category ) << QString( toText( type.kind ) );
      }
    }

    void practiceTitlesAreReadAsTheWorkTheyName()
    {
      QFETCH( QString, title );
      QFETCH( QString, category );
      QFETCH( QString, kind );
      const ProjectText read = readProjectText( title + QStringLiteral( " บ้านหนองคลองใหม่ หมู่ที่ 4 กว้าง 4 เมตร ยาว 300 เมตร" ) );
      QCOMPARE( QString( toText( read.category ) ), category );
      QCOMPARE( QString( toText( read.kind ) ), kind );
    }

    void thePracticeServiceUsesTheVocabularyOfCategories()
    {
      for ( const WorkType &type : workTypes() )
        QVERIFY2( fromText<Category>( QString::fromLatin1( type.category ) ), type.category );
    }
};

EPLAN_TEST_MAIN( TestWorkTypes )
#include "test_worktypes.moc"
