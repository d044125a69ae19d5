import type { zhChange } from './zhChange';

export const enChange: typeof zhChange = {
  account: {
    signIn: 'Sign in', signOut: 'Sign out', intro: 'Drafting, reviewing, approving and publishing need an account; reading what is published needs none.', username: 'Username', password: 'Password',
    name: 'Name', menu: 'Account: %{name}', needed: 'Please sign in', neededLong: 'This page is for people with an account.', noRole: 'No role granted yet',
  },
  offices: { SYSTEM: 'System administrator', SECURITY: 'Security administrator', AUDITOR: 'Auditor' },
  roles: { DRAFTER: 'Drafter', REVIEWER: 'Reviewer', APPROVER: 'Approver', PUBLISHER: 'Publisher' },
  accounts: {
    title: 'Accounts and grants', create: 'New account', created: 'Made %{at}', disable: 'Disable', disableLong: 'Every session of “%{name}” ends at once, and the account cannot be enabled again here.',
    disabled: 'Disabled %{at}', grant: 'Grant a role', grantLong: 'Gives “%{name}” a role in one award.', revoke: 'Take back: %{grant}', revokeLong: 'From the next request on it opens nothing.', award: 'Award', role: 'Role',
    passwordHint: '8 to 256 characters', usernameHint: '2 to 32 lower-case letters, digits, dots and dashes, beginning with a letter', count: '%{smart_count} account |||| %{smart_count} accounts',
    none: 'There are no accounts that you may see.', awardRole: '%{award} · %{role}',
  },
  record: {
    title: 'Record', intro: 'Everything that happened, newest first; the hash of each row covers the hash of the row before.', kind: 'Kind', actor: 'Account', subject: 'Subject', body: 'Content', hash: 'Hash',
    prev: 'Hash of the row before', at: 'Time', count: '%{smart_count} row |||| %{smart_count} rows', older: 'Older', newest: 'Back to the newest', filter: 'Filter', none: 'No row matches.', nobody: 'system',
    kinds: {
      'sign-in': 'signed in', 'sign-out': 'signed out', 'sign-in-failed': 'sign-in failed', account: 'account', grant: 'granted', revoke: 'taken back', refusal: 'refused', refusals: 'refused (counted)',
      proposal: 'proposal opened', act: 'changed', decision: 'decided', edition: 'edition', retirement: 'Retirement', comment: 'Comment', 'comment-outcome': 'Comment settled', match: 'Match confirmed', 'match-retraction': 'Match taken back',
    },
  },
  desk: {
    title: 'Desk', todo: 'To do', done: 'Done', mine: 'Mine', all: 'All proposals', noTodo: 'No proposal waits for you.', noDone: 'You have not decided on anything yet.', noMine: 'You have not drafted any proposal yet.',
    noAll: 'There are no proposals.', count: '%{smart_count} entry |||| %{smart_count} entries', can: 'Open to you: %{acts}', state: 'State', anyState: 'All states', older: 'Older', newest: 'Back to the newest',
    begin: 'To begin, choose “Propose a revision” on the page of an edition.',
  },
  proposal: {
    number: 'Proposal %{id}', title: 'Title', rationale: 'Rationale', base: 'Based on', first: 'First edition', authors: 'Drafted by', created: 'Opened %{at}', propose: 'Propose a revision',
    proposeFor: 'Propose a revision of “%{rubric}”', proposeLong: 'It starts from the latest edition; until it is published only people of this award see it.', missing: 'Still missing', nothingMissing: 'Nothing is missing in the content',
    approvals: '%{smart_count} person approved this content |||| %{smart_count} people approved this content', published: 'Became the edition', step: 'Progress', rooms: 'In this proposal', overview: 'Overview', terms: 'Terms',
    latestIs: 'The latest edition is %{edition}', draftTitle: 'Title of the rubric', notSeen: 'There is no such proposal, or you are not of its award.',
    states: { DRAFT: 'Draft', SUBMITTED: 'Submitted', RETURNED: 'Returned', APPROVED: 'Approved', PUBLISHED: 'Published', WITHDRAWN: 'Withdrawn' },
  },
  transition: {
    title: 'What can be done', reasons: '“%{name}” is not open now: %{reasons}', note: 'Note', noteNeeded: 'Note (needed)', label: 'Label of the edition', labelHint: 'For example 2027; an amendment 2019.1', date: 'Effective from',
    cancel: 'Cancel', seen: 'Hash of the content that you saw',
    names: {
      create: 'Opened', edit: 'Edit', rebase: 'Rebase', submit: 'Submit', recall: 'Recall', return: 'Return', approve: 'Approve', publish: 'Publish', withdraw: 'Withdraw', unschedule: 'Unschedule', judge: 'Overrule nature', waive: 'Waive',
    },
    about: {
      submit: 'Once submitted it cannot be edited, until it is recalled or returned.', recall: 'It becomes a draft again and can be edited; approvals do not speak of content that is changed afterwards.',
      return: 'It goes back to its drafters. Say why.', approve: 'You approve the content that you saw; once it is changed, this approval falls silent.',
      publish: 'It becomes an edition. Its content can never be changed again, nor can it become a draft.', withdraw: 'It cannot be taken up again; its content is kept for the record.',
      unschedule: 'The scheduled edition will not come into force, and cannot be scheduled again.',
    },
  },
  decision: { title: 'Decisions', none: 'No decision yet.', line: '%{act}, %{name}', former: 'on earlier content', moved: '%{from} → %{to}' },
  change: {
    title: 'Entries changed', none: 'There is no difference from its base.', count: '%{revised} revised · %{added} added · %{retired} retired', before: 'Base', after: 'Draft', absent: '(none)',
    only: 'Changed only', inserted: 'inserted: ', deleted: 'deleted: ',
    fates: { REVISED: 'rev', ADDED: 'new', RETIRED: 'out' },
    fatesLong: { REVISED: 'revised', ADDED: 'added', RETIRED: 'retired' },
    kinds: { facts: 'Title of the rubric', clause: 'Clause', weight: 'Points', guide: 'Scoring guide', term: 'Term' },
  },
  act: {
    title: 'Steps', none: 'No change yet.', undo: 'Undo', undoThis: 'Undo: %{act} (%{at})', all: 'Show all %{n} steps',
    names: {
      clauseAdd: 'clause added', clauseRevise: 'clause revised', clauseMove: 'clause moved', clauseReorder: 'order changed', clauseRetire: 'clause retired', clauseSplit: 'clause split', clauseMerge: 'clauses merged',
      weightSet: 'points set', labelSet: 'number set', labelsNormalise: 'numbers normalised', termAdd: 'term added', termRevise: 'term revised', termMove: 'term moved', termRetire: 'term retired', factsRevise: 'title revised',
      bandAdd: 'band added', bandRevise: 'band revised', bandRemove: 'band removed', descriptorRevise: 'description revised', guideRevise: 'guide revised', proposalUndo: 'undone', undo: 'undone', rebase: 'rebased',
    },
  },
  entry: {
    title: 'Title', text: 'Text', label: 'Number', labelHint: 'Empty: printed without a number. A move numbers it anew.', byPlace: 'Number by place', points: 'Points', pointsHint: 'Empty: no points', bothParts: 'In the criteria and in the assessment alike',
    save: 'Save', saved: 'Saved %{at}', unsaved: 'Not saved yet', discard: 'Discard', readOnly: 'Not to be edited now: %{reasons}', retired: 'This entry is retired in the draft.', against: 'Against the base',
    formText: 'Title and text',
    addNext: 'Add after', addBelow: 'Add below', up: 'Move up', down: 'Move down', move: 'Move to…', retire: 'Retire', kind: 'Kind', scheme: 'Numbering', noScheme: 'No number', where: 'Place', add: 'Add',
    retireLong: 'Retires “%{name}” and the %{below} below it. It can be undone under “Steps”.', moveTarget: 'Where to (type a number or words to find it)', moveAfter: 'Right after it', moveFirst: 'First below it',
    moveLast: 'Last below it', place: 'This entry', term: 'Term', english: 'English', definition: 'Definition', termAdd: 'Add a term', termRetireLong: 'Retires the term “%{name}”: name the term that takes its place, or say why.',
    successor: 'Taken over by', reason: 'Reason', noSuccessor: 'None', staleTitle: 'Somebody else has changed this entry', staleLong: 'What you typed and what is stored now both stand below; neither is lost.', mine: 'What you typed',
    stored: 'What is stored now', keepMine: 'Keep mine, to be saved', takeStored: 'Take what is stored', empty: '(empty)',
  },
  rebase: {
    title: 'Rebase', long: 'Puts the changes of this draft on the latest edition. Where both sides changed the same, you decide; until then nothing is changed.', latest: 'Its base is the latest edition: nothing to rebase.',
    start: 'Rebase on the latest edition', again: 'Rebase as chosen', done: 'Rebased on %{edition}.', conflicts: '%{smart_count} place to decide |||| %{smart_count} places to decide', base: 'Base', ours: 'This draft',
    theirs: 'Latest edition', own: 'My own', nothing: '(nothing)', entry: 'Entry %{key}', choose: 'Take',
    fields: { text: 'Text', title: 'Title', label: 'Number', place: 'Place', entry: 'Whole entry', points: 'Points', definition: 'Definition', term: 'Term', english: 'English' },
  },
};
