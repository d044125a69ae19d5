import type { Issue } from './issue';

/** Issues of a proposal against those of its base: only what is new or worsened blocks. */
export interface ComparedIssues {
  inherited: Issue[];
  new: Issue[];
  worsened: Issue[];
  resolved: Issue[];
}

/**
 * Issues are told apart by fingerprint; one that stands for more places than before is worsened.
 * Order: that of the lists.
 */
export function compareIssues(base: readonly Issue[], head: readonly Issue[]): ComparedIssues {
  const before = new Map(base.map((issue) => [issue.fingerprint, issue]));
  const now = new Set(head.map(({ fingerprint }) => fingerprint));
  const compared: ComparedIssues = {
    inherited: [],
    new: [],
    worsened: [],
    resolved: base.filter(({ fingerprint }) => !now.has(fingerprint)),
  };
  for (const issue of head) compared[standing(issue, before.get(issue.fingerprint))].push(issue);
  return compared;
}

function standing(issue: Issue, held: Issue | undefined): 'new' | 'worsened' | 'inherited' {
  if (!held) return 'new';
  return issue.count > held.count ? 'worsened' : 'inherited';
}
