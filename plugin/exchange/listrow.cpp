// SPDX-License-Identifier: GPL-2.0-or-later
#include "exchange/listrow.h"

#include "texts/numbers.h"
#include "texts/projecttext.h"
#include "texts/thaidates.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace eplan
{
  namespace
  {
    int filled( const QStringList &row )
    {
      return static_cast<int>( std::ranges::count_if( row, []( const QString &cell ) { return !cell.isEmpty(); } ) );
    }

    QString firstFilled( const QStringList &row )
    {
      const auto first = std::ranges::find_if( row, []( const QString &cell ) { return !cell.isEmpty(); } );
      return first == row.end() ? QString() : *first;
    }

    bool isSum( const QString &cell )
    {
      static const QRegularExpression expression( QStringLiteral( "^\\W*((รวม|ยอดรวม|ผลรวม)(ทั้งสิ้น|ทั้งหมด|เป็นเงิน|เงิน|งบประมาณ|จำนวน|ยุทธศาสตร์|"
                                                                  "แผนงาน|\\s|[0-9:]|$)|(grand\\s*|sub-?\\s*)?total\\b|sum\\b)" ),
                                                  QRegularExpression::CaseInsensitiveOption );
      return expression.match( folded( cell ) ).hasMatch();
    }

    /// "(1)", "(2)" under the headings.
    bool isNumbering( const QStringList &row )
    {
      static const QRegularExpression expression( QStringLiteral( "^\\(?[0-9]{1,2}\\)?$" ) );
      return filled( row ) > 1 && std::ranges::all_of( row, []( const QString &cell )
                                                       { return cell.isEmpty() || expression.match( folded( cell ) ).hasMatch(); } );
    }

    QString sentenceFor( ListTrouble trouble )
    {
      switch ( trouble )
      {
        case ListTrouble::Heading:
          return QCoreApplication::translate( "Exchange", "This row is a heading, not a project." );
        case ListTrouble::Total:
          return QCoreApplication::translate( "Exchange", "This row is a sum of others, not a project." );
        case ListTrouble::NoTitle:
          return QCoreApplication::translate( "Exchange", "This row has no title of a project." );
        case ListTrouble::NoYear:
          return QCoreApplication::translate(
            "Exchange", "Nothing says of which fiscal year this project is. Choose the year and read the list again." );
        default:
          return {};
      }
    }

    /// By what the amounts of a column are to be multiplied, as its heading says: a power of ten.
    int powerIn( const QString &heading )
    {
      const QString known = folded( heading );
      if ( known.contains( QStringLiteral( "ล้านบาท" ) ) )
        return 6;
      return known.contains( QStringLiteral( "พันบาท" ) ) ? 3 : 0;
    }

    struct StateWord
    {
        const char *pattern;
        ProjectState state;
    };
    /// Not begun before done: "ยังไม่แล้วเสร็จ" holds both.
    constexpr std::array STATE_WORDS {
      StateWord { "ยกเลิก|withdrawn|cancel", ProjectState::Withdrawn },
      StateWord { "ยังไม่แล้วเสร็จ|ระหว่างดำเนินการ|กำลัง|in.?progress", ProjectState::InProgress },
      StateWord { "ยังไม่|approved|อนุมัติ", ProjectState::Approved },
      StateWord { "แล้วเสร็จ|เสร็จสิ้น|completed|done", ProjectState::Completed },
      StateWord { "สัญญา|contracted", ProjectState::Contracted },
      StateWord { "แผน|planned", ProjectState::Planned },
    };
  } // namespace

  ListRowReader::ListRowReader( const Table &table, const ListRequest &request )
      : mTable( table )
      , mRequest( request )
  {
    for ( auto heading = request.mapping.headings.cbegin(); heading != request.mapping.headings.cend(); ++heading )
      mColumns[heading.key()] = table.column( *heading );
  }

  QString ListRowReader::cell( ListField field ) const
  {
    return mTable.cell( mRow, mColumns.value( field, -1 ) ).simplified();
  }

  void ListRowReader::report( ListTrouble trouble, const QString &message )
  {
    const QString title = cell( ListField::Title );
    const QString text = title.isEmpty() ? firstFilled( mTable.rows[mRow] ) : title;
    *mFindings << ListFinding { trouble, mTable.sheetRow( mRow ), text.left( 200 ), message };
  }

  std::optional<ListTrouble> ListRowReader::reasonToLeaveOut() const
  {
    const QStringList &row = mTable.rows[mRow];
    const QString title = cell( ListField::Title );
    if ( ( isSum( firstFilled( row ) ) || isSum( title ) ) && cell( ListField::Code ).isEmpty() )
      return ListTrouble::Total;
    const bool isHeadingAgain = !title.isEmpty() && mTable.headings.value( mColumns.value( ListField::Title, -1 ) ) == title;
    if ( isHeadingAgain || isNumbering( row ) ||
         ( filled( row ) == 1 && mTable.headings.size() > 1 && cell( ListField::Budget ).isEmpty() && title.isEmpty() ) )
      return ListTrouble::Heading;
    static const QRegularExpression chapter( QStringLiteral( "^(ยุทธศาสตร์|แผนงาน|กลยุทธ์|แนวทาง|ด้าน)" ) );
    if ( filled( row ) == 1 && chapter.match( firstFilled( row ) ).hasMatch() )
      return ListTrouble::Heading;
    if ( title.isEmpty() || isBrokenCell( title ) )
      return ListTrouble::NoTitle;
    return year() ? std::nullopt : std::optional( ListTrouble::NoYear );
  }

  void ListRowReader::rememberTitle()
  {
    const QString text = firstFilled( mTable.rows[mRow] ).simplified();
    if ( text.startsWith( QStringLiteral( "ยุทธศาสตร์" ) ) )
      mStrategy = text;
    else if ( text.startsWith( QStringLiteral( "แผนงาน" ) ) )
      mProgramme = text;
  }

  std::optional<FiscalYear> ListRowReader::year() const
  {
    const QString text = cell( ListField::FiscalYear );
    if ( text.isEmpty() )
      return mRequest.year;
    static const QRegularExpression bare( QStringLiteral( "^[0-9]{4}$" ) );
    const QString known = folded( text );
    const DateReading reading = readDates( bare.match( known ).hasMatch() ? QStringLiteral( "ปีงบประมาณ %1" ).arg( known ) : known );
    const auto *dates = std::get_if<WrittenDates>( &reading );
    return dates ? dates->fiscalYear() : std::nullopt;
  }

  std::optional<Baht> ListRowReader::money( ListField field )
  {
    const QString text = cell( field );
    if ( text.isEmpty() || text == QLatin1String( "-" ) )
      return std::nullopt;
    const NumberReading reading = readNumber( text );
    const auto *number = std::get_if<WrittenNumber>( &reading );
    const int power = number && number->unit == NumberUnit::None ? powerIn( mTable.headings.value( mColumns.value( field, -1 ) ) ) : 0;
    const bool isMoney = number && ( number->unit == NumberUnit::Baht || number->unit == NumberUnit::None );
    const std::optional<Decimal> value = isMoney ? number->value.shifted( power ) : std::nullopt;
    const std::optional<Baht> amount = value && !value->isNegative() ? Baht::fromDecimal( QStringView( value->toText() ) ) : std::nullopt;
    if ( !amount )
      report( isBrokenCell( text ) ? ListTrouble::BrokenCell : ListTrouble::UnreadableNumber,
              QCoreApplication::translate( "Exchange", "The amount “%1” cannot be read; the project is taken without it." )
                .arg( text.left( 60 ) ) );
    return amount;
  }

  std::optional<double> ListRowReader::number( ListField field )
  {
    const QString text = cell( field );
    if ( text.isEmpty() || text == QLatin1String( "-" ) )
      return std::nullopt;
    const NumberReading reading = readNumber( text );
    const auto *read = std::get_if<WrittenNumber>( &reading );
    if ( read && !read->value.isNegative() && read->unit != NumberUnit::Baht )
      return read->value.toDouble();
    report( isBrokenCell( text ) ? ListTrouble::BrokenCell : ListTrouble::UnreadableNumber,
            QCoreApplication::translate( "Exchange", "The number “%1” cannot be read; the project is taken without it." )
              .arg( text.left( 60 ) ) );
    return std::nullopt;
  }

  void ListRowReader::readState( Project &project )
  {
    const QString text = folded( cell( ListField::State ) );
    project.state = ProjectState::Approved;
    if ( text.isEmpty() )
      return;
    for ( const StateWord &word : STATE_WORDS )
    {
      if ( QRegularExpression( QString::fromUtf8( word.pattern ), QRegularExpression::CaseInsensitiveOption ).match( text ).hasMatch() )
      {
        project.state = word.state;
        return;
      }
    }
    report(
      ListTrouble::UnknownState,
      QCoreApplication::translate( "Exchange", "The state “%1” is not known; the project is taken as approved." ).arg( text.left( 60 ) ) );
  }

  void ListRowReader::readPlan( Project &project )
  {
    project.title = cell( ListField::Title );
    project.code = cell( ListField::Code );
    project.quantity = cell( ListField::Quantity );
    const QString organisation = cell( ListField::Organisation );
    project.organisation = organisation.isEmpty() ? mRequest.organisation : OrganisationCode { organisation };
    project.province = mRequest.province;
    project.fiscalYear = *year();
    project.village = cell( ListField::Village );
    project.subdistrict = cell( ListField::Subdistrict );
    project.district = cell( ListField::District );
    // A cell that reaches over several rows is filled in the first of them.
    if ( const QString strategy = cell( ListField::Strategy ); !strategy.isEmpty() )
      mStrategy = strategy;
    if ( const QString programme = cell( ListField::Programme ); !programme.isEmpty() )
      mProgramme = programme;
    project.strategy = mStrategy;
    project.programme = mProgramme;
    project.budgetSource = cell( ListField::BudgetSource );
    project.responsible = cell( ListField::Responsible );
  }

  void ListRowReader::readMoney( Project &project )
  {
    project.budget = money( ListField::Budget );
    project.contractAmount = money( ListField::ContractAmount );
    project.disbursed = money( ListField::Disbursed );
  }

  void ListRowReader::readText( Project &project )
  {
    const ProjectText text = readProjectText( QStringLiteral( "%1 %2" ).arg( project.title, project.quantity ).trimmed() );
    project.kind = text.kind;
    if ( text.category != Category::Unknown )
      project.category = toText( text.category );
    project.length = text.totalLength();
    project.width = text.commonWidth();
    project.area = text.totalArea();
    if ( const auto length = number( ListField::Length ) )
      project.length = Metres { *length };
    if ( const auto width = number( ListField::Width ) )
      project.width = Metres { *width };
    if ( const auto area = number( ListField::Area ) )
      project.area = SquareMetres { *area };
    if ( text.shape == WorkShape::None )
      report( ListTrouble::NoPlace,
              QCoreApplication::translate( "Exchange", "This money is not spent at a place; the project needs no position." ) );
    for ( const TextDoubt doubt : text.doubts )
      report( ListTrouble::DoubtfulText, sentenceFor( doubt ) );
  }

  std::optional<Project> ListRowReader::read( int row, QList<ListFinding> &findings )
  {
    mRow = row;
    mFindings = &findings;
    if ( const std::optional<ListTrouble> reason = reasonToLeaveOut() )
    {
      if ( *reason == ListTrouble::Heading )
        rememberTitle();
      report( *reason, sentenceFor( *reason ) );
      return std::nullopt;
    }
    Project project;
    readPlan( project );
    readMoney( project );
    readText( project );
    readState( project );
    return project;
  }
} // namespace eplan
