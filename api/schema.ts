import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { PLAIN_LEAVES } from '../rubrics/acts/leaves';
import { Figures } from './entries/figure';
import { EditionQueries } from './editions/edition';
import { GrantAward } from './editions/grantAward';
import { ClauseAmending, EditionAmending } from './proposals/amended';
import { EditionIssues } from './proposals/issue';
import { EditionMutations } from './editions/retire';
import { Registering } from './editions/registering';
import { RubricQueries } from './editions/rubric';
import { ClauseHistory } from './compare/clauseHistory';
import { ClauseAssessment } from './entries/assessment';
import { ComparisonQueries } from './compare/comparison';
import { ProposalChanges } from './compare/proposalChanges';
import { Confirming } from './crosswalk/confirming';
import { ComparisonMatches, Crosswalks } from './crosswalk/crosswalk';
import { AwardRules } from './editions/awardRules';
import { AccountDesk } from './people/accountDesk';
import { FactorDesk } from './people/factorDesk';
import { OwnDesk } from './people/ownDesk';
import { RequestDesk } from './people/requestDesk';
import { TokenDesk } from './people/tokenDesk';
import { Preferences } from './people/preferences';
import { Unsaved } from './people/unsaved';
import { CommentSheets } from './imports/commentSheet';
import { ImportActs } from './imports/importActs';
import { ImportPreviews } from './imports/importPreview';
import { RecordDesk } from './verify/recordDesk';
import { SignInMutations } from './people/signIn';
import { ViewerQueries } from './people/viewer';
import { ClauseActs } from './proposals/clauseActs';
import { Comments } from './proposals/comments';
import { GuideActs } from './proposals/guideActs';
import { TableActs } from './proposals/tableActs';
import { PictureActs } from './proposals/pictureActs';
import { ProposalIssues } from './proposals/issues';
import { ProposalMutations } from './proposals/mutations';
import { ProposalQueries } from './proposals/queries';
import { Rebasing } from './proposals/rebasing';
import { SeenChanges } from './proposals/seen';
import { leafActs } from './proposals/leafActs';
import { TermActs } from './proposals/termActs';
import { DraftSearch } from './search/draftSearch';
import { SearchQueries } from './search/search';

/** Emits the code-first schema; schema.graphql at the root is its committed print. */
export const makeSchema = (): GraphQLSchema =>
  buildSchemaSync({
    resolvers: [
      ViewerQueries,
      SignInMutations,
      AccountDesk,
      RequestDesk,
      OwnDesk,
      FactorDesk,
      TokenDesk,
      AwardRules,
      Registering,
      RecordDesk,
      GrantAward,
      RubricQueries,
      EditionQueries,
      EditionMutations,
      EditionIssues,
      EditionAmending,
      ClauseAmending,
      Figures,
      ClauseHistory,
      ClauseAssessment,
      ComparisonQueries,
      ProposalChanges,
      ProposalQueries,
      ProposalMutations,
      Rebasing,
      ClauseActs,
      GuideActs,
      TableActs,
      PictureActs,
      ...PLAIN_LEAVES.map(leafActs),
      TermActs,
      SearchQueries,
      DraftSearch,
      Crosswalks,
      Confirming,
      ComparisonMatches,
      ImportPreviews,
      ImportActs,
      CommentSheets,
      Preferences,
      Unsaved,
      Comments,
      SeenChanges,
      ProposalIssues,
    ],
    // No argument has rules but its type, and looking for some takes its time each time.
    validate: false,
  });
