import { lifecycle, TRANSITIONS, type Transition } from '../../rubrics/lifecycle';
import {
  may,
  mayRetire,
  quorumMet,
  type TransitionArguments,
  type ProposalFacts,
} from '../../rubrics/may';
import { duties, mayNot, type Duty } from '../../rubrics/offices';
import type { ReasonCode } from '../../rubrics/reasons';
import {
  GRAVITIES,
  OFFICES,
  ROLES,
  type Actor,
  type Gravity,
  type Role,
} from '../../rubrics/vocabulary';

/** What must hold beside state and role, each need met, unmet and at its edge. */

const TODAY = '2026-11-20';
const person = (id: string, ...roles: Role[]): Actor => ({
  id,
  username: id,
  office: null,
  grants: roles.map((role) => ({ award: 'wuhan', role })),
});
const everybody = person('all', ...ROLES);
const facts = (transition: Transition): ProposalFacts => ({
  award: 'wuhan',
  state: lifecycle[transition].from[0],
  form: 'REVISION',
  authors: ['author'],
  head: 'h1',
  loweredBy: [],
  approvals: [
    { account: 'r', head: 'h1', roles: ['REVIEWER'] },
    { account: 'a', head: 'h1', roles: ['APPROVER'] },
  ],
  gravity: 'SUBSTANTIVE',
  issues: { submit: 0, publish: 0 },
  baseIsLatest: transition !== 'rebase',
  startsOn: '2026-11-21',
});
/** Everything that a transition can be given, in order. */
const good: TransitionArguments = {
  note: '因为',
  head: 'h1',
  label: '2026',
  labelTaken: false,
  effectiveFrom: TODAY,
  earliest: TODAY,
  judged: { was: 'EDITORIAL', gravity: 'STRUCTURAL' },
  waived: { known: true, until: '2026-11-21' },
};
/** Own work is asked for where a drafter acts, and forbidden elsewhere. */
const asked = (
  transition: Transition,
  change: Partial<ProposalFacts> = {},
  given?: TransitionArguments | null,
) =>
  may(
    everybody,
    transition,
    {
      ...facts(transition),
      ...(lifecycle[transition].who.DRAFTER && { authors: ['all'] }),
      ...change,
    },
    TODAY,
    given === null ? undefined : { ...good, ...given },
  ).reasons;

test.each(TRANSITIONS)('%s: nothing stands against it where all is given', (transition) =>
  expect(asked(transition)).toEqual([]),
);

test.each(TRANSITIONS)('%s: what only the form can fill is not asked beforehand', (transition) =>
  expect(asked(transition, {}, null)).toEqual([]),
);

test.each<[Transition, Partial<ProposalFacts>, ReasonCode[]]>([
  ['submit', { gravity: null }, ['NOTHING_CHANGED']],
  ['submit', { gravity: 'EDITORIAL' }, []],
  ['submit', { issues: null }, ['BEING_CHECKED']],
  ['submit', { issues: { submit: 1, publish: 0 } }, ['ISSUES_OPEN']],
  ['submit', { issues: { submit: 0, publish: 1 } }, []],
  ['publish', { issues: { submit: 1, publish: 0 } }, []],
  ['publish', { issues: { submit: 0, publish: 1 } }, ['ISSUES_OPEN']],
  ['publish', { approvals: [] }, ['QUORUM_NOT_MET']],
  ['publish', { head: 'h2' }, ['HEAD_MOVED', 'QUORUM_NOT_MET']],
  ['publish', { baseIsLatest: false }, ['BASE_OUTDATED']],
  ['rebase', { baseIsLatest: true }, ['BASE_LATEST']],
  [
    'approve',
    { approvals: [{ account: 'all', head: 'h1', roles: ['REVIEWER'] }] },
    ['APPROVED_BEFORE'],
  ],
  ['approve', { approvals: [{ account: 'all', head: 'h0', roles: ['REVIEWER'] }] }, []],
  ['approve', { approvals: [{ account: 'r', head: 'h1', roles: ['REVIEWER'] }] }, []],
  ['unschedule', { startsOn: TODAY }, ['IN_FORCE_ALREADY']],
  ['unschedule', { startsOn: null }, ['IN_FORCE_ALREADY']],
])('%s where %j', (transition, change, reasons) =>
  expect(asked(transition, change)).toEqual(reasons),
);

test.each<[Transition, TransitionArguments, ReasonCode[]]>([
  ['return', { note: null }, ['NOTE_MISSING']],
  ['return', { note: undefined }, ['NOTE_MISSING']],
  ['return', { note: ' \n' }, ['NOTE_MISSING']],
  ['return', { head: 'h0' }, ['HEAD_MOVED']],
  ['publish', { label: undefined }, ['LABEL_BAD']],
  ['publish', { label: '' }, ['LABEL_BAD']],
  ['publish', { label: '-1' }, ['LABEL_BAD']],
  ['publish', { label: '.1' }, ['LABEL_BAD']],
  ['publish', { label: '1 1' }, ['LABEL_BAD']],
  ['publish', { label: '2019版' }, ['LABEL_BAD']],
  ['publish', { label: 'current' }, ['LABEL_BAD']],
  ['publish', { label: 'proposal-7' }, ['LABEL_BAD']],
  ['publish', { label: '2026-11-20' }, ['LABEL_BAD']],
  ['publish', { label: 'x'.repeat(33) }, ['LABEL_BAD']],
  ['publish', { label: 'x'.repeat(32) }, []],
  ['publish', { label: 'currently' }, []],
  ['publish', { label: 'a-proposal-7' }, []],
  ['publish', { label: '2026-11-20a' }, []],
  ['publish', { label: '1.2026-11-20' }, []],
  ['publish', { labelTaken: true }, ['LABEL_TAKEN']],
  ['publish', { label: '', labelTaken: true }, ['LABEL_BAD']],
  ['publish', { effectiveFrom: undefined }, ['DATE_TOO_EARLY']],
  ['publish', { effectiveFrom: '2026-11-19' }, ['DATE_TOO_EARLY']],
  ['publish', { effectiveFrom: '2026-11-30', earliest: '2026-12-01' }, ['DATE_TOO_EARLY']],
  ['publish', { effectiveFrom: '2026-12-01', earliest: '2026-12-01' }, []],
  ['publish', { earliest: undefined }, []],
  ['judge', { judged: null }, ['NO_SUCH_CHANGE']],
  ['judge', { judged: undefined }, ['NO_SUCH_CHANGE']],
  ['judge', { judged: { was: 'STRUCTURAL', gravity: 'STRUCTURAL' } }, ['SAME_GRAVITY']],
  ['judge', { judged: { was: 'STRUCTURAL', gravity: 'EDITORIAL' } }, []],
  ['waive', { waived: undefined }, ['NO_SUCH_ISSUE', 'WAIVER_DATE_BAD']],
  ['waive', { waived: { known: false, until: '2027-01-01' } }, ['NO_SUCH_ISSUE']],
  ['waive', { waived: { known: true, until: TODAY } }, ['WAIVER_DATE_BAD']],
  ['waive', { waived: { known: true, until: '2031-11-20' } }, []],
  ['waive', { waived: { known: true, until: '2031-11-21' } }, ['WAIVER_DATE_BAD']],
])('%s given %j', (transition, given, reasons) =>
  expect(asked(transition, {}, given)).toEqual(reasons),
);

test('only an approver lowers a gravity, whoever raises it', () => {
  for (const was of GRAVITIES)
    for (const gravity of GRAVITIES) {
      if (was === gravity) continue;
      const lower = GRAVITIES.indexOf(gravity) < GRAVITIES.indexOf(was);
      const said = (actor: Actor | null) =>
        may(actor, 'judge', facts('judge'), TODAY, { ...good, judged: { was, gravity } }).reasons;
      expect(said(person('r', 'REVIEWER'))).toEqual(lower ? ['LOWERED_BY_APPROVER'] : []);
      expect(said(person('a', 'APPROVER'))).toEqual([]);
      expect(said(null)).toEqual(['NOT_SIGNED_IN', ...(lower ? ['LOWERED_BY_APPROVER'] : [])]);
    }
});

test('what is judged as it was is not lowered', () => {
  for (const was of GRAVITIES) {
    const given = { ...good, judged: { was, gravity: was } };
    const { reasons } = may(person('r', 'REVIEWER'), 'judge', facts('judge'), TODAY, given);
    expect(reasons).toEqual(['SAME_GRAVITY']);
  }
});

test('what the table proposes a reviewer accepts, and nothing lower', () => {
  const judge = (gravity: Gravity, proposed: Gravity | null) =>
    may(person('r', 'REVIEWER'), 'judge', facts('judge'), TODAY, {
      ...good,
      judged: { was: 'SUBSTANTIVE', gravity, proposed },
    }).reasons;
  expect(judge('EDITORIAL', 'EDITORIAL')).toEqual([]);
  expect(judge('STRUCTURAL', 'EDITORIAL')).toEqual(['LOWERED_BY_APPROVER']);
  expect(judge('EDITORIAL', null)).toEqual(['LOWERED_BY_APPROVER']);
  expect(judge('EDITORIAL', 'STRUCTURAL')).toEqual(['LOWERED_BY_APPROVER']);
});

test('whose work it is', () => {
  const said = (id: string, transition: Transition, ...roles: Role[]) =>
    may(person(id, ...roles), transition, facts(transition), TODAY).reasons;
  expect(said('author', 'approve', 'APPROVER')).toEqual(['OWN_WORK']);
  expect(said('other', 'approve', 'APPROVER')).toEqual([]);
  expect(said('other', 'submit', 'DRAFTER')).toEqual(['NOT_OWN_WORK']);
  expect(said('author', 'submit', 'DRAFTER')).toEqual([]);
  expect(said('other', 'edit', 'DRAFTER')).toEqual([]);
  // One role is enough: as a publisher anybody may end it.
  expect(said('other', 'withdraw', 'DRAFTER', 'PUBLISHER')).toEqual([]);
  expect(said('other', 'withdraw', 'DRAFTER')).toEqual(['NOT_OWN_WORK']);
});

test.each([
  ['EDITORIAL', ['REVIEWER'], true],
  ['EDITORIAL', [], false],
  ['STRUCTURAL', ['REVIEWER'], true],
  ['SUBSTANTIVE', ['APPROVER'], false],
  ['SUBSTANTIVE', ['REVIEWER', 'REVIEWER'], false],
  ['SUBSTANTIVE', ['REVIEWER', 'APPROVER'], true],
  ['SUBSTANTIVE', ['REVIEWER', 'REVIEWER', 'APPROVER'], true],
  [null, ['REVIEWER'], false],
  [null, ['REVIEWER', 'APPROVER'], true],
] as const)('a quorum for %s by %j: %s', (gravity, roles, met) => {
  const approvals = roles.map((role, i) => ({ account: `p${i}`, head: 'h1', roles: [role] }));
  expect(quorumMet({ gravity, head: 'h1', approvals, loweredBy: [] })).toBe(met);
  expect(quorumMet({ gravity, head: 'h2', approvals, loweredBy: [] })).toBe(false);
});

describe('an edition is ended', () => {
  const edition = { award: 'wuhan', state: 'IN_FORCE' as const, ended: false };
  const given = { note: '已被国家标准代替', endsOn: '2026-11-21' };
  test.each<[string, Actor | null, object, object, ReasonCode[]]>([
    ['by a publisher', person('p', 'PUBLISHER'), {}, {}, []],
    ['by an approver', person('a', 'APPROVER'), {}, {}, []],
    ['by a drafter', person('d', 'DRAFTER'), {}, {}, ['NO_ROLE']],
    ['by a reviewer', person('r', 'REVIEWER'), {}, {}, ['NO_ROLE']],
    ['elsewhere', person('p', 'PUBLISHER'), { award: 'shenzhen' }, {}, ['NO_ROLE']],
    ['by an office', { ...everybody, office: 'SYSTEM' }, {}, {}, ['NO_ROLE']],
    ['by nobody', null, {}, {}, ['NOT_SIGNED_IN']],
    ['scheduled', everybody, { state: 'SCHEDULED' }, {}, ['EDITION_STATE']],
    ['ended before', everybody, { ended: true }, {}, ['EDITION_STATE']],
    ['without a note', everybody, {}, { note: ' ' }, ['NOTE_MISSING']],
    ['today', everybody, {}, { endsOn: TODAY }, ['END_TOO_EARLY']],
    [
      'against everything',
      null,
      { ended: true },
      { note: '', endsOn: '2020-01-01' },
      ['EDITION_STATE', 'NOT_SIGNED_IN', 'NOTE_MISSING', 'END_TOO_EARLY'],
    ],
  ])('%s', (_, actor, other, said, reasons) =>
    expect(mayRetire(actor, { ...edition, ...other }, TODAY, { ...given, ...said })).toEqual({
      allowed: reasons.length === 0,
      reasons,
    }),
  );
});

test('the three administrators: who may do what, and nobody else', () => {
  const grid = Object.fromEntries(
    (Object.keys(duties) as Duty[]).map((duty) => [
      duty,
      OFFICES.filter((office) => mayNot({ ...everybody, office }, duty) === null),
    ]),
  );
  expect(grid).toEqual({
    accountConfirm: ['SECURITY'],
    accountCreate: ['SYSTEM'],
    accountDecline: ['SECURITY'],
    accountDisable: ['SYSTEM'],
    accountEnable: ['SYSTEM'],
    accountReset: ['SYSTEM'],
    accounts: ['SYSTEM', 'SECURITY'],
    awardRegister: ['SYSTEM'],
    awardRequire: ['SECURITY'],
    grantGive: ['SECURITY'],
    grantRevoke: ['SECURITY'],
    record: ['AUDITOR'],
    rubricRegister: ['SYSTEM'],
  });
  for (const duty of Object.keys(duties) as Duty[]) {
    expect(mayNot(null, duty)).toBe('NOT_SIGNED_IN');
    expect(mayNot(everybody, duty)).toBe('NO_OFFICE');
  }
});

test('who made a quorum smaller is none of those who fill it', () => {
  const approvals = [
    { account: 'lowered', head: 'h1', roles: ['APPROVER' as const] },
    { account: 'other', head: 'h1', roles: ['REVIEWER' as const] },
  ];
  const asked = { gravity: 'EDITORIAL' as const, head: 'h1', loweredBy: ['lowered'] };
  expect(quorumMet({ ...asked, approvals: approvals.slice(0, 1) })).toBe(false);
  expect(quorumMet({ ...asked, approvals })).toBe(true);
});
