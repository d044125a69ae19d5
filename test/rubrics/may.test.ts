import { lifecycle, TRANSITIONS } from '../../rubrics/lifecycle';
import { may, quorumMet, type ProposalFacts } from '../../rubrics/may';
import { PROPOSAL_STATES, type Actor, type Role } from '../../rubrics/vocabulary';

const person = (id: string, ...roles: Role[]): Actor => ({
  id,
  username: id,
  office: null,
  grants: roles.map((role) => ({ award: 'wuhan', role })),
});

/** The fixed cast. Of two drafters one wrote; the second approver of the same name wrote, too. */
const cast: Record<string, Actor | null> = {
  author: person('author', 'DRAFTER'),
  'co-author who may approve': person('coauthor', 'DRAFTER', 'APPROVER', 'PUBLISHER'),
  'other drafter': person('drafter', 'DRAFTER'),
  reviewer: person('reviewer', 'REVIEWER'),
  approver: person('approver', 'APPROVER'),
  publisher: person('publisher', 'PUBLISHER'),
  'approver of Shenzhen': { ...person('sz'), grants: [{ award: 'shenzhen', role: 'APPROVER' }] },
  'system administrator with a grant': { ...person('sys', 'APPROVER'), office: 'SYSTEM' },
  'account without roles': person('nobody'),
  anonymous: null,
};

const facts: ProposalFacts = {
  award: 'wuhan',
  state: 'DRAFT',
  form: 'REVISION',
  authors: ['author', 'coauthor'],
  head: 'h1',
  loweredBy: [],
  approvals: [],
  gravity: 'SUBSTANTIVE',
  issues: { submit: 0, publish: 0 },
  baseIsLatest: true,
  startsOn: '2027-01-01',
};

/** Whoever approved beforehand in states behind the approval: two others. */
const approvals = [
  { account: 'r2', head: 'h1', roles: ['REVIEWER' as const] },
  { account: 'a2', head: 'h1', roles: ['APPROVER' as const] },
];

test('the whole grid: states × transitions × people', () => {
  const lines: string[] = [];
  for (const state of PROPOSAL_STATES) {
    lines.push(state);
    for (const transition of TRANSITIONS) {
      const said = Object.entries(cast).map(([name, actor]) => {
        const { allowed, reasons } = may(
          actor,
          transition,
          {
            ...facts,
            state,
            baseIsLatest: transition !== 'rebase',
            loweredBy: [],
            approvals: ['APPROVED', 'PUBLISHED'].includes(state) ? approvals : [],
          },
          '2026-11-20',
        );
        return `    ${name}: ${allowed ? 'yes' : reasons.join(' ')}`;
      });
      lines.push(`  ${transition}`, ...said);
    }
  }
  expect(lines.join('\n')).toMatchSnapshot();
});

test('every reason is gathered, not the first', () => {
  expect(
    may(null, 'publish', { ...facts, baseIsLatest: false }, '2026-11-20', {
      head: 'old',
      label: '2026-01-01',
      effectiveFrom: '2020-01-01',
    }).reasons,
  ).toEqual([
    'WRONG_STATE',
    'NOT_SIGNED_IN',
    'HEAD_MOVED',
    'QUORUM_NOT_MET',
    'BASE_OUTDATED',
    'LABEL_BAD',
    'DATE_TOO_EARLY',
  ]);
});

test.each([
  ['nobody', [], false],
  ['one reviewer', [['r', 'h1', 'REVIEWER']], false],
  [
    'two reviewers, no approver',
    [
      ['r', 'h1', 'REVIEWER'],
      ['r2', 'h1', 'REVIEWER'],
    ],
    false,
  ],
  [
    'a reviewer and an approver',
    [
      ['r', 'h1', 'REVIEWER'],
      ['a', 'h1', 'APPROVER'],
    ],
    true,
  ],
  [
    'one approver twice',
    [
      ['a', 'h1', 'APPROVER'],
      ['a', 'h1', 'APPROVER'],
    ],
    false,
  ],
  [
    'an approval of another head',
    [
      ['r', 'h0', 'REVIEWER'],
      ['a', 'h1', 'APPROVER'],
    ],
    false,
  ],
] as const)('quorum of a substantive change: %s', (_, given, met) => {
  const list = given.map(([account, head, role]) => ({ account, head, roles: [role] as Role[] }));
  expect(quorumMet({ ...facts, approvals: list })).toBe(met);
});

test('an editorial change needs one', () => {
  expect(
    quorumMet({
      ...facts,
      gravity: 'EDITORIAL',
      loweredBy: [],
      approvals: [{ account: 'r', head: 'h1', roles: ['REVIEWER'] }],
    }),
  ).toBe(true);
});

test.each([
  ['submit', { gravity: null }, undefined, 'NOTHING_CHANGED'],
  ['submit', { issues: { submit: 1, publish: 0 } }, undefined, 'ISSUES_OPEN'],
  ['withdraw', {}, { note: ' ' }, 'NOTE_MISSING'],
] as const)('%s with %j: %s', (transition, change, given, reason) => {
  expect(may(cast.author, transition, { ...facts, ...change }, '2026-11-20', given)).toEqual({
    allowed: false,
    reasons: [reason],
  });
});

test('unscheduling ends with the day before its date', () => {
  const published = { ...facts, state: 'PUBLISHED' as const, startsOn: '2027-01-01' };
  expect(may(cast.publisher, 'unschedule', published, '2026-12-31', { note: 'x' }).allowed).toBe(
    true,
  );
  expect(may(cast.publisher, 'unschedule', published, '2027-01-01', { note: 'x' }).reasons).toEqual(
    ['IN_FORCE_ALREADY'],
  );
});

test('the table speaks of every transition', () =>
  expect(Object.keys(lifecycle)).toEqual([...TRANSITIONS]));
