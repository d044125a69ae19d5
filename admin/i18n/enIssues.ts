import type { zhIssues } from './zhIssues';

export const enIssues: typeof zhIssues = {
  issues: {
    title: 'Consistency',
    intro:
      'Rules are held against every clause of this edition, and the parallel rubrics against one another; whether a finding stands, people judge.',
    draftIntro:
      'What is new or worsened blocks at the stage named; what is inherited from the base does not, nor what is waived.',
    summary: '%{open} new or worsened · %{inherited} inherited · %{resolved} resolved',
    subject: 'Subject',
    severity: 'Severity',
    count: '%{smart_count} issue |||| %{smart_count} issues',
    none: 'Nothing was found.',
    noneMatching: 'No issue meets what you chose.',
    here: 'Issues here (%{n})',
    subjects: {
      points: 'Points',
      structure: 'Structure',
      terms: 'Terms',
      guides: 'Scoring guides',
      wording: 'Wording',
      references: 'References',
    },
    severities: { ERROR: 'Error', WARNING: 'Warning', NOTICE: 'Notice' },
    standings: { NEW: 'New', WORSENED: 'Worsened', INHERITED: 'Inherited', RESOLVED: 'Resolved' },
    stages: { SAVE: 'saving', SUBMIT: 'submission', PUBLISH: 'publication' },
    blocks: 'blocks %{stage} when new',
    place: 'its place',
    more: 'and %{n} more',
    waived: 'Waived by %{name} until %{until}: %{reason}',
    waive: 'Waive',
    reason: 'Reason (needed)',
    until: 'Last day (needed)',
    choose: 'Choose: %{title}',
    chooseAll: 'Choose all with a safe fix (%{n})',
    guessed: 'has a suggestion to be checked',
    fix: 'Mend %{n}',
    fixOne: 'Mend as suggested',
    fixTitle: 'Consistency',
    fixLong:
      'Opens a proposal that already contains the suggested changes; each can be undone there.',
    marks: '%{n} issues',
  },
};
