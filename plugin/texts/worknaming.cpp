// SPDX-License-Identifier: GPL-2.0-or-later
#include "texts/worknaming.h"

namespace eplan
{
  namespace
  {
    /// What the words of a text add up to.
    struct Evidence
    {
        /// The strongest name of a work; -1: none.
        int best = -1;
        /// 0: named outright, 1: weakly or as a landmark, 2: hinted at.
        int rank = 3;
        /// The road's surface that counts.
        int surface = -1;
        /// A surface behind "into": it replaces what was there.
        int into = -1;
        int road = -1;
        bool hasVerb = false;
        bool isDredged = false;
        bool isWaterPipe = false;
        bool isWaterworks = false;
        bool isExtended = false;
    };

    bool isRoadName( const ProjectToken &token )
    {
      return token.is( Topic::Work ) && token.word.category == Category::Unknown && token.word.component == Component::None;
    }

    /// Goes through the words once.
    class Witness
    {
      public:
        explicit Witness( const ProjectTokens &tokens )
            : mTokens( tokens )
        {
        }

        Evidence hear()
        {
          for ( int i = 0; i < static_cast<int>( mTokens.size() ); ++i )
          {
            const ProjectToken &token = mTokens[static_cast<std::size_t>( i )];
            if ( token.type == ProjectToken::Type::Word && !token.isName )
              hear( token, i );
            else if ( token.type == ProjectToken::Type::Blank || token.type == ProjectToken::Type::Sign )
              mSincePart = mSincePart == 0 ? 1 : mSincePart;
          }
          return mEvidence;
        }

      private:
        void hear( const ProjectToken &token, int at )
        {
          switch ( token.word.topic )
          {
            case Topic::Work:
              return hearWork( token, at );
            case Topic::Surface:
              return hearSurface( token, at );
            case Topic::Social:
              return weigh( at, token.word.weight == Weight::Strong ? 0 : 2 );
            case Topic::Verb:
              mEvidence.hasVerb = true;
              mIsLandmark = false;
              return;
            case Topic::Extension:
              mEvidence.hasVerb = mEvidence.isExtended = true;
              return;
            case Topic::Dredging:
              mEvidence.hasVerb = mEvidence.isDredged = true;
              mIsLandmark = false;
              return;
            case Topic::WaterPipe:
              mEvidence.isWaterPipe = true;
              return;
            case Topic::Landmark:
            case Topic::To:
              mIsLandmark = true;
              return;
            case Topic::Into:
              mIsInto = true;
              return;
            case Topic::Width:
            case Topic::Length:
              mIsInto = false;
              return;
            default:
              hearPart( token );
          }
        }

        void hearPart( const ProjectToken &token )
        {
          if ( token.word.component != Component::None )
            mSincePart = 0;
        }

        void hearWork( const ProjectToken &token, int at )
        {
          const ProjectWord &word = token.word;
          if ( isRoadName( token ) && mEvidence.road < 0 )
            mEvidence.road = at;
          mEvidence.isWaterworks = mEvidence.isWaterworks || word.category == Category::VillageWaterworks;
          mEvidence.isDredged = mEvidence.isDredged || ( word.category == Category::ChannelDredging );
          weigh( at, word.weight == Weight::Hint ? 2 : word.weight == Weight::Weak || mIsLandmark ? 1 : 0 );
          mSincePart = word.component == Component::None || mEvidence.best == at ? 9 : 0;
          mIsLandmark = false;
        }

        /// Concrete is for many works, earth for nearly all.
        static int rankOfSurface( Category surface ) { return surface == Category::Earth ? 2 : surface == Category::Concrete ? 1 : 0; }

        void hearSurface( const ProjectToken &token, int at )
        {
          // What a shoulder or a base is made of says nothing of the road.
          const bool isOfPart = mSincePart <= 1 && !mIsInto;
          mSincePart = 9;
          if ( isOfPart )
            return;
          if ( mIsInto || ( mEvidence.into >= 0 && token.word.category == Category::CapeSeal ) )
            mEvidence.into = at;
          // A seal lies on a paved road that is named as well, and anything on earth.
          const bool isCovered =
            mEvidence.surface >= 0 && mTokens[static_cast<std::size_t>( mEvidence.surface )].word.category == Category::Earth;
          if ( mEvidence.surface < 0 || isCovered || token.word.category == Category::CapeSeal )
            mEvidence.surface = at;
          mIsInto = false;
          weigh( at, rankOfSurface( token.word.category ) );
        }

        void weigh( int at, int rank )
        {
          if ( rank >= mEvidence.rank )
            return;
          mEvidence.rank = rank;
          mEvidence.best = at;
        }

        const ProjectTokens &mTokens;
        Evidence mEvidence;
        bool mIsLandmark = false;
        bool mIsInto = false;
        /// 0: a part was named just now, 1: with a blank behind it.
        int mSincePart = 9;
    };

    Category wettedCategory( Category named, const Evidence &evidence )
    {
      if ( named == Category::VillageWaterworks && evidence.isExtended )
        return Category::PipeExtension;
      if ( named == Category::PumpingStation && evidence.isWaterworks )
        return Category::VillageWaterworks;
      const bool isBed = named == Category::Channel || named == Category::IrrigationCanal || named == Category::Weir;
      return isBed && evidence.isDredged ? Category::ChannelDredging : named;
    }

    Category pipeCategory( const ProjectToken &token, const Evidence &evidence )
    {
      const bool isBare = token.word.component == Component::Pipe && token.end - token.start <= 3;
      return isBare && ( evidence.isExtended || evidence.isWaterPipe || evidence.isWaterworks ) ? Category::PipeExtension : Category::Drain;
    }

    Category surfaceOf( const ProjectTokens &tokens, const Evidence &evidence )
    {
      const int at = evidence.into >= 0 ? evidence.into : evidence.surface;
      return at >= 0 ? tokens[static_cast<std::size_t>( at )].word.category : Category::Unknown;
    }

    WorkNaming unnamed( const Evidence &evidence )
    {
      if ( evidence.isDredged )
        return { Kind::Water, Category::ChannelDredging, WorkShape::Line };
      return { Kind::Other, Category::Unknown, evidence.hasVerb ? WorkShape::Point : WorkShape::None };
    }

    WorkNaming road( Category surface, int token )
    {
      return { Kind::Road, surface, WorkShape::Line, token };
    }

    /// Lamps along a road, and a net that is extended, are lines.
    WorkNaming lighting( const Evidence &evidence )
    {
      const bool isLine = evidence.road > evidence.best || evidence.isExtended;
      return { Kind::Other, Category::Lighting, isLine ? WorkShape::Line : WorkShape::Point, evidence.best };
    }

    WorkNaming named( const ProjectTokens &tokens, const Evidence &evidence )
    {
      const ProjectToken &word = tokens[static_cast<std::size_t>( evidence.best )];
      const bool isShoulder = word.word.component == Component::Shoulder;
      if ( isRoadName( word ) || word.is( Topic::Surface ) || isShoulder )
        return road( surfaceOf( tokens, evidence ), evidence.best );
      if ( word.word.category == Category::Lighting )
        return lighting( evidence );
      if ( word.word.category == Category::Social && evidence.hasVerb && evidence.rank == 2 )
        return unnamed( evidence );
      const Category category =
        word.word.category == Category::Drain ? pipeCategory( word, evidence ) : wettedCategory( word.word.category, evidence );
      return { kindOf( category ), category, shapeOf( category ), evidence.best };
    }
  } // namespace

  WorkNaming workNamedIn( const ProjectTokens &tokens )
  {
    const Evidence evidence = Witness( tokens ).hear();
    return evidence.best < 0 ? unnamed( evidence ) : named( tokens, evidence );
  }
} // namespace eplan
