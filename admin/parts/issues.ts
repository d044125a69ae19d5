import { addTo } from '../../rubrics/addTo';
import { useAnswer } from '../counter/ask';
import { graphql } from '../gql';
import type { IssuePartsFragment } from '../gql/graphql';

export const ISSUE_PARTS = graphql(`
  fragment IssueParts on Issue {
    id rule title severity stage message messageEnglish entries quotes count sourceLines fixable
    guessed standing
    waiver { reason until roles by { name } }
  }
`);

const EDITION_ISSUES = graphql(`
  query EditionIssues($edition: String!) { edition(key: $edition) { key issues { ...IssueParts } } }
`);

export type Issue = IssuePartsFragment;

/** What the checker finds in an edition; asked once for all who show it. */
export const useEditionIssues = (edition: string) => useAnswer(EDITION_ISSUES, { edition });

/** Key of an entry in its ID. */
export const keyIn = (id: string): string => id.slice(id.indexOf('~') + 1).split('/')[0];

/** How many issues that nobody waived stand at each entry, by key. */
export function issuesByKey(issues: readonly Issue[]): Map<string, Issue[]> {
  const found = new Map<string, Issue[]>();
  for (const issue of issues)
    if (!issue.waiver && issue.standing !== 'RESOLVED')
      for (const key of new Set(issue.entries.map(keyIn))) addTo(found, key, issue);
  return found;
}
