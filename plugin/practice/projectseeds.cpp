// SPDX-License-Identifier: GPL-2.0-or-later
#include "practice/projectseeds.h"

#include "practice/placementseeds.h"

#include <algorithm>
#include <cmath>

namespace eplan
{
  namespace
  {
    /// The first projects are the PAO's, placed, and of every shape, so that clients that judge by the first page see what there is.
    constexpr int SHOWPIECES = 4;
    constexpr int TWIN_EVERY = 40;
    constexpr int TWIN_REACH = 400;
    constexpr int RETURNED_EVERY = 97;
    constexpr double PAO_SHARE = 0.35;

    QString thai( const char *text )
    {
      return QString::fromUtf8( text );
    }

    ProjectState stateAfter( int yearsAgo, Randomness &randomness )
    {
      const double chance = randomness.real();
      if ( chance < 0.015 )
        return ProjectState::Withdrawn;
      if ( yearsAgo == 0 )
        return chance < 0.55 ? ProjectState::Planned : chance < 0.95 ? ProjectState::Approved : ProjectState::Contracted;
      if ( yearsAgo == 1 )
        return chance < 0.15 ? ProjectState::Contracted : chance < 0.55 ? ProjectState::InProgress : ProjectState::Completed;
      return chance < 0.06 ? ProjectState::InProgress : ProjectState::Completed;
    }

    bool hasContract( ProjectState state )
    {
      return state == ProjectState::Contracted || state == ProjectState::InProgress || state == ProjectState::Completed;
    }

    /// Rounded as budgets are, or to the satang as bids are.
    Baht amount( double baht, Randomness &randomness )
    {
      if ( randomness.chance( 0.12 ) )
        return Baht::fromSatang( std::llround( baht * 100 ) );
      const double step = baht > 50000 ? 1000 : 100;
      return Baht::fromSatang( std::llround( std::max( step, std::round( baht / step ) * step ) * 100 ) );
    }

    double costOf( const Work &work )
    {
      switch ( work.type->paidBy )
      {
      case PaidBy::SquareMetre:
        return work.type->baht * work.area();
      case PaidBy::Metre:
        return work.type->baht * work.length();
      case PaidBy::Piece:
        return work.type->baht * std::max<double>( 1, static_cast<double>( work.sections.size() ) );
      }
      return 0;
    }
  } // namespace

  ProjectSeeds::ProjectSeeds( const std::vector<Territory> &territories, const Countryside &land,
                              const std::vector<SeededAccount> &accounts, std::uint64_t seed, FiscalYear year )
    : mTerritories( territories )
    , mLand( land )
    , mAccounts( accounts )
    , mSeed( seed )
    , mYear( year )
  {
  }

  bool ProjectSeeds::isTwin( int index ) const
  {
    return index % TWIN_EVERY == TWIN_EVERY - 1;
  }

  int ProjectSeeds::originalOf( int index ) const
  {
    Randomness randomness( mSeed, "original", static_cast<std::uint64_t>( index ) );
    const int reach = std::min( index - SHOWPIECES, TWIN_REACH );
    const int original = index - randomness.between( 1, reach );
    return isTwin( original ) ? original - 1 : original;
  }

  ProjectSeeds::Draft ProjectSeeds::draft( int index ) const
  {
    Randomness randomness( mSeed, "draft", static_cast<std::uint64_t>( index ) );
    if ( index < SHOWPIECES )
    {
      const auto &type =
        *std::ranges::find_if( workTypes(), [index]( const WorkType &candidate )
                               { return candidate.setting == ( index % 2 == 0 ? Setting::Road : Setting::StreamPoint ); } );
      return { planWork( type, 0, mTerritories, mLand, randomness ), 1 };
    }
    if ( isTwin( index ) )
      return twinOf( draft( originalOf( index ) ), randomness );
    const int territory = randomness.chance( PAO_SHARE ) ? 0 : randomness.between( 1, static_cast<int>( mTerritories.size() ) - 1 );
    const int yearsAgo = randomness.below( 4 );
    return { planWork( pickWorkType( randomness ), territory, mTerritories, mLand, randomness ), yearsAgo };
  }

  /// The same work once more: by the other of PAO and local organisation, in the same year or the next, in other words.
  ProjectSeeds::Draft ProjectSeeds::twinOf( const Draft &original, Randomness &randomness ) const
  {
    Draft twin = original;
    twin.work.territory = original.work.territory == 0 ? original.work.village->territory : 0;
    twin.yearsAgo = std::max( 0, original.yearsAgo - randomness.below( 2 ) );
    twin.work.wording = randomness.below( static_cast<int>( original.work.type->titles.size() ) );
    twin.work.hand = { randomness.chance( 0.3 ), randomness.chance( 0.35 ), false };
    return twin;
  }

  Project ProjectSeeds::project( int index ) const
  {
    const Draft draft = this->draft( index );
    Randomness randomness( mSeed, "project", static_cast<std::uint64_t>( index ) );
    Project project;
    project.id.text = projectIdOf( index );
    project.fiscalYear = FiscalYear( mYear.buddhistYear() - draft.yearsAgo );
    const Organisation &organisation = mTerritories[static_cast<std::size_t>( draft.work.territory )].organisation;
    project.organisation = organisation.code;
    project.province = organisation.province;
    project.code = QStringLiteral( "%1-%2-%3" )
                     .arg( organisation.code.text )
                     .arg( project.fiscalYear.buddhistYear() )
                     .arg( index + 1, 5, 10, QLatin1Char( '0' ) );
    describe( project, draft, randomness );
    fund( project, draft, randomness );
    const bool isShowpiece = index < SHOWPIECES;
    if ( isShowpiece || ( draft.yearsAgo > 0 && !draft.work.sections.empty() && randomness.chance( draft.yearsAgo == 1 ? 0.86 : 0.93 ) ) )
      place( project, draft, randomness );
    review( project, index, randomness );
    if ( isTwin( index ) && randomness.chance( 0.15 ) )
      project.placement.justified = { projectIdOf( originalOf( index ) ), thai( "ทำต่อจากโครงการเดิมคนละช่วง ตรวจสอบหน้างานแล้ว" ) };
    return project;
  }

  void ProjectSeeds::describe( Project &project, const Draft &draft, Randomness &randomness ) const
  {
    const Work &work = draft.work;
    const QString district = mTerritories[static_cast<std::size_t>( work.village->territory )].district;
    project.kind = work.type->kind;
    project.category = work.type->category;
    project.title = titleText( work, district, randomness.chance( 0.7 ) );
    project.district = district;
    project.subdistrict = work.village->subdistrict;
    project.village = work.hand.village( work.village->name, work.village->moo );
    project.quantity = quantityText( work );
    if ( work.length() > 0 )
      project.length = Metres { work.length() };
    if ( work.width() )
      project.width = Metres { *work.width() };
    if ( work.type->paidBy == PaidBy::SquareMetre && work.area() > 0 )
      project.area = SquareMetres { work.area() };
    project.strategy = work.type->kind == Kind::Water ? thai( "ยุทธศาสตร์การบริหารจัดการทรัพยากรน้ำ" ) : thai( "ยุทธศาสตร์การพัฒนาโครงสร้างพื้นฐาน" );
    project.programme =
      work.type->setting == Setting::Nowhere ? thai( "แผนงานสร้างความเข้มแข็งของชุมชน" ) : thai( "แผนงานอุตสาหกรรมและการโยธา" );
    project.responsible = work.territory == 0 ? thai( "สำนักช่าง" ) : thai( "กองช่าง" );
  }

  void ProjectSeeds::fund( Project &project, const Draft &draft, Randomness &randomness ) const
  {
    static constexpr std::array sources { "ข้อบัญญัติ", "ข้อบัญญัติ", "ข้อบัญญัติ", "จ่ายขาดเงินสะสม", "โอนงบประมาณ", "งบกลาง", "เงินอุดหนุน(เฉพาะกิจ)" };
    const double cost = std::max( 20000.0, costOf( draft.work ) ) * randomness.real( 0.85, 1.2 );
    project.budget = amount( cost, randomness );
    project.budgetSource = thai( randomness.pick( sources ) );
    project.state = stateAfter( draft.yearsAgo, randomness );
    if ( !hasContract( project.state ) )
      return;
    const double budget = static_cast<double>( project.budget->satang() ) / 100;
    project.contractAmount = std::min( *project.budget, amount( budget * randomness.real( 0.86, 1 ), randomness ) );
    if ( project.state == ProjectState::Completed )
      project.disbursed = project.contractAmount;
    else if ( project.state == ProjectState::InProgress )
      project.disbursed = Baht::fromSatang( project.contractAmount->satang() / 100 * randomness.between( 20, 80 ) );
  }

  void ProjectSeeds::place( Project &project, const Draft &draft, Randomness &randomness ) const
  {
    project.placement = placementOf( draft.work, project.id.text >= projectIdOf( SHOWPIECES ), randomness );
    project.placement.by = userFor( Role::Engineer, project.organisation.text );
    const qint64 day = randomness.between( 30, 330 );
    project.placement.at =
      QDateTime( project.fiscalYear.firstDay().addDays( day ), QTime( 1, 0 ), Qt::UTC ).addSecs( randomness.below( 30000 ) );
  }

  void ProjectSeeds::review( Project &project, int index, Randomness &randomness ) const
  {
    static constexpr std::array advice { "พิกัดอยู่นอกเขต อปท. โปรดตรวจสอบโซน 47 หรือ 48",
                                         "ความยาวบนแผนที่ไม่ตรงกับปริมาณงานในแผน "
                                         "โปรดลากเส้นใหม่",
                                         "จุดเริ่มต้นไม่ตรงกับชื่อสาย โปรดตรวจสอบหน้างาน",
                                         "ตำแหน่งซ้ำกับโครงการของ อบจ. "
                                         "โปรดชี้แจงเหตุผล" };
    const bool isAccepted = randomness.chance( 0.55 );
    if ( !project.placement.isPlaced() )
      return;
    const bool isReturned = index % RETURNED_EVERY == RETURNED_EVERY / 2 || index == 1;
    if ( !isReturned && !isAccepted )
      return;
    project.review.state = isReturned ? ReviewState::Returned : ReviewState::Accepted;
    project.review.note = isReturned ? thai( randomness.pick( advice ) ) : QString();
    project.review.by = userFor( Role::Province, {} );
    project.review.at = project.placement.at.addDays( randomness.between( 3, 25 ) );
  }

  QString ProjectSeeds::userFor( Role role, const QString &organisation ) const
  {
    const auto isIt = [&]( const SeededAccount &account )
    { return account.role == role && ( organisation.isEmpty() || account.organisation == organisation ); };
    const auto found = std::ranges::find_if( mAccounts, isIt );
    return found == mAccounts.end() ? QString() : found->user;
  }
} // namespace eplan
