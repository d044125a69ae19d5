import {
  COMMENT_LENGTH,
  matcherRoles,
  mayComment,
  mayMatch,
  maySettle,
  SETTLEMENTS,
  type Settlement,
} from '../../rubrics/say';
import type { ReasonCode } from '../../rubrics/reasons';
import { worksIn } from '../../rubrics/worksIn';
import { PROPOSAL_STATES, RELATIONS, ROLES, type Actor, type Role } from '../../rubrics/vocabulary';

/** Who may say what of a draft and of pairs of clauses: every state, role and word. */

const person = (id: string, ...roles: Role[]): Actor => ({
  id,
  username: id,
  office: null,
  grants: roles.map((role) => ({ award: 'wuhan', role })),
});
const program = (...roles: Role[]): Actor => ({ ...person('p', ...roles), program: 'DRAFT' });
const OVER = ['PUBLISHED', 'WITHDRAWN'];
const said = (text: string, more = {}) => ({
  ...{ text, organization: null, kind: null, proposedText: null },
  ...more,
});
const long = '长'.repeat(COMMENT_LENGTH);

describe('a comment', () => {
  test.each(PROPOSAL_STATES)('%s: while the proposal is on its way, by every role', (state) => {
    for (const role of ROLES)
      expect(mayComment(person('x', role), { award: 'wuhan', state }, said('好'))).toEqual({
        allowed: !OVER.includes(state),
        reasons: OVER.includes(state) ? ['WRONG_STATE'] : [],
      });
  });

  test.each<[string, Actor | null, string, ReasonCode[]]>([
    ['by nobody', null, '好', ['NOT_SIGNED_IN']],
    ['by somebody without a role', person('x'), '好', ['NO_ROLE']],
    ['by an office', { ...person('x', 'DRAFTER'), office: 'AUDITOR' }, '好', ['NO_ROLE']],
    ['by a program', program('REVIEWER'), '好', ['PROGRAM']],
    ['that says nothing', person('x', 'REVIEWER'), ' \n', ['TEXT_MISSING']],
    ['as long as may be', person('x', 'REVIEWER'), long, []],
    ['too long', person('x', 'REVIEWER'), `${long}短`, ['TEXT_TOO_LONG']],
    ['counted by characters', person('x', 'REVIEWER'), '\u{20000}'.repeat(COMMENT_LENGTH), []],
    ['against everything', null, '', ['NOT_SIGNED_IN', 'TEXT_MISSING']],
  ])('%s', (_, actor, text, reasons) =>
    expect(mayComment(actor, { award: 'wuhan', state: 'DRAFT' }, said(text)).reasons).toEqual(
      reasons,
    ),
  );
});

test('a comment from outside says whose it is, and may be a wording alone', () => {
  const reasons = (text: string, more: object) =>
    mayComment(
      person('x', 'DRAFTER'),
      { award: 'wuhan', state: 'SUBMITTED' },
      said(text, { organization: '市市场监管局', ...more }),
    ).reasons;
  expect(reasons('', { proposedText: '应依据事实' })).toEqual([]);
  expect(reasons(' ', { proposedText: ' ' })).toEqual(['TEXT_MISSING']);
  expect(reasons('好', { proposedText: `${long}短` })).toEqual(['TEXT_TOO_LONG']);
  expect(reasons('好', { organization: '局'.repeat(120) })).toEqual([]);
  expect(reasons('好', { organization: '局'.repeat(121) })).toEqual(['ORGANIZATION_TOO_LONG']);
});

describe('a comment is settled', () => {
  const comment = { award: 'wuhan', state: 'DRAFT' as const, author: 'who', settled: false };
  const NOTED: Settlement[] = ['PARTLY', 'REJECTED'];
  test.each(SETTLEMENTS)('%s', (outcome) => {
    const said = (actor: Actor | null, note: string | null = '因为', other = {}) =>
      maySettle(actor, { ...comment, ...other }, outcome, note).reasons;
    const taken = outcome === 'WITHDRAWN';
    expect(said(person('who', 'REVIEWER'))).toEqual(taken ? [] : ['NO_ROLE']);
    expect(said(person('who'))).toEqual(taken ? [] : ['NO_ROLE']);
    expect(said(person('d', 'DRAFTER'))).toEqual(taken ? ['NOT_OWN_COMMENT'] : []);
    expect(said(person('r', 'REVIEWER', 'APPROVER', 'PUBLISHER'))).toEqual([
      taken ? 'NOT_OWN_COMMENT' : 'NO_ROLE',
    ]);
    expect(said(null)).toEqual(['NOT_SIGNED_IN']);
    const fit = person('who', 'DRAFTER');
    expect(said({ ...program('DRAFTER'), id: 'who' })).toEqual(['PROGRAM']);
    for (const note of [null, '', ' '])
      expect(said(fit, note)).toEqual(NOTED.includes(outcome) ? ['NOTE_MISSING'] : []);
    expect(said(fit, long)).toEqual([]);
    expect(said(fit, `${long}短`)).toEqual(['TEXT_TOO_LONG']);
    expect(said(fit, '因为', { settled: true })).toEqual(['SETTLED_BEFORE']);
    for (const state of PROPOSAL_STATES)
      expect(said(fit, '因为', { state })).toEqual(OVER.includes(state) ? ['WRONG_STATE'] : []);
  });
});

describe('a match', () => {
  const given = { relation: 'SAME' as const, paired: true, rationale: '同义' };

  test('roles count in either award, each once, and publishers match nothing', () => {
    const actor: Actor = {
      ...person('x', 'PUBLISHER', 'DRAFTER', 'DRAFTER'),
      grants: [
        { award: 'wuhan', role: 'PUBLISHER' },
        { award: 'wuhan', role: 'DRAFTER' },
        { award: 'shenzhen', role: 'DRAFTER' },
        { award: 'shenzhen', role: 'APPROVER' },
        { award: 'beijing', role: 'REVIEWER' },
      ],
    };
    expect(matcherRoles(actor, ['wuhan', 'shenzhen'])).toEqual(['DRAFTER', 'APPROVER']);
    expect(matcherRoles(actor, ['wuhan'])).toEqual(['DRAFTER']);
    expect(matcherRoles(actor, ['beijing'])).toEqual(['REVIEWER']);
    expect(matcherRoles(actor, [])).toEqual([]);
  });

  test.each<[string, Actor | null, object | null, ReasonCode[]]>([
    ['by a drafter', person('d', 'DRAFTER'), {}, []],
    ['only asked', person('d', 'DRAFTER'), null, []],
    ['by a program', program('DRAFTER'), {}, ['PROGRAM']],
    ['by a publisher', person('p', 'PUBLISHER'), {}, ['NO_ROLE']],
    ['by nobody', null, {}, ['NOT_SIGNED_IN']],
    ['only asked by nobody', null, null, ['NOT_SIGNED_IN']],
    ['without a reason', person('d', 'DRAFTER'), { rationale: ' ' }, ['RATIONALE_MISSING']],
    ['with a long reason', person('d', 'DRAFTER'), { rationale: long }, []],
    ['with too long a one', person('d', 'DRAFTER'), { rationale: `${long}短` }, ['TEXT_TOO_LONG']],
  ])('%s', (_, actor, change, reasons) =>
    expect(mayMatch(actor, ['wuhan'], change ? { ...given, ...change } : undefined)).toEqual({
      allowed: reasons.length === 0,
      reasons,
    }),
  );

  test.each(RELATIONS)('%s names a counterpart, or none where nothing answers', (relation) => {
    for (const paired of [true, false])
      expect(
        mayMatch(person('d', 'DRAFTER'), ['wuhan'], { ...given, relation, paired }).reasons,
      ).toEqual((relation !== 'NONE') === paired ? [] : ['MATCH_INCOMPLETE']);
  });
});

test('whoever has a role in one of some awards works in them; an office works in none', () => {
  const drafter = person('d', 'DRAFTER');
  const told = [
    worksIn(drafter, ['wuhan']),
    worksIn(drafter, ['shenzhen', 'wuhan']),
    worksIn(drafter, ['shenzhen']),
    worksIn(drafter, []),
    worksIn(person('x'), ['wuhan']),
    worksIn({ ...drafter, office: 'AUDITOR' }, ['wuhan']),
    worksIn(null, ['wuhan']),
  ];
  expect(told).toEqual([true, true, false, false, false, false, false]);
});
