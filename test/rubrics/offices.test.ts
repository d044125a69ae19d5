import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import {
  BEFORE_CHANGE,
  duties,
  mayMakeToken,
  mayNot,
  mayOwn,
  standsApart,
  TOKEN_DAYS,
  type Duty,
} from '../../rubrics/offices';
import { OFFICES, ROLES, type Actor, type Role } from '../../rubrics/vocabulary';

/** What people may do to accounts: their own, those of others, and those of their programs. */

const person = (...roles: Role[]): Actor => ({
  id: 'p',
  username: 'p',
  office: null,
  grants: roles.map((role) => ({ award: 'wuhan', role })),
});
const program = (...roles: Role[]): Actor => ({ ...person(...roles), program: 'DRAFT' });

test('a program does nothing of an office, whoever it works for', () => {
  for (const duty of Object.keys(duties) as Duty[])
    for (const office of OFFICES) expect(mayNot({ ...program(), office }, duty)).toBe('PROGRAM');
});

test('their own account is changed by whoever signed in, and by no program', () => {
  expect(mayOwn(null)).toBe('NOT_SIGNED_IN');
  expect(mayOwn(program(...ROLES))).toBe('PROGRAM');
  for (const actor of [person(), { ...person(), office: OFFICES[0] }])
    expect(mayOwn(actor)).toBeNull();
});

test('who must change a password sees who they are, changes it, leaves, and no more', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'));
  const asked = [schema.getQueryType(), schema.getMutationType()].map((type) =>
    Object.keys(type!.getFields()).filter((name) => BEFORE_CHANGE.includes(name)),
  );
  expect(asked).toEqual([['viewer'], ['passwordChange', 'signOut']]);
  expect(BEFORE_CHANGE).toHaveLength(asked.flat().length);
});

test('nobody both approves and publishes; all else goes together', () => {
  const apart = ROLES.flatMap((held) =>
    ROLES.filter((role) => standsApart([held], role)).map((role) => [held, role]),
  );
  expect(apart).toEqual([
    ['APPROVER', 'PUBLISHER'],
    ['PUBLISHER', 'APPROVER'],
  ]);
  expect(standsApart([], 'APPROVER')).toBe(false);
  expect(standsApart(['DRAFTER', 'PUBLISHER'], 'APPROVER')).toBe(true);
});

const reading = { award: 'wuhan', scope: 'READ', name: '看板', days: 30 } as const;
const drafting = { ...reading, scope: 'DRAFT' } as const;
test.each([
  ['by whoever has a role there', person('REVIEWER'), reading, []],
  ['by a drafter, to draft', person('DRAFTER'), drafting, []],
  ['by a reviewer, to draft', person('REVIEWER'), drafting, ['NO_ROLE']],
  ['without a role', person(), reading, ['NO_ROLE']],
  ['elsewhere', person('DRAFTER'), { ...drafting, award: 'shenzhen' }, ['NO_ROLE']],
  ['by an office', { ...person('DRAFTER'), office: 'SYSTEM' as const }, drafting, ['NO_ROLE']],
  ['by nobody', null, reading, ['NOT_SIGNED_IN', 'NO_ROLE']],
  ['by nobody, to draft', null, drafting, ['NOT_SIGNED_IN', 'NO_ROLE']],
  ['by a program', program('DRAFTER'), drafting, ['PROGRAM']],
  ['without a name', person('DRAFTER'), { ...reading, name: ' ' }, ['NAME_BAD']],
  ['by a name as long as may be', person('DRAFTER'), { ...reading, name: '𠮷'.repeat(64) }, []],
  ['by a longer one', person('DRAFTER'), { ...reading, name: '看'.repeat(65) }, ['NAME_BAD']],
  ['for a day', person('DRAFTER'), { ...reading, days: 1 }, []],
  ['for no day', person('DRAFTER'), { ...reading, days: 0 }, ['TOKEN_END_BAD']],
  ['for half a day', person('DRAFTER'), { ...reading, days: 1.5 }, ['TOKEN_END_BAD']],
  ['for a year', person('DRAFTER'), { ...reading, days: TOKEN_DAYS }, []],
  ['for longer', person('DRAFTER'), { ...reading, days: TOKEN_DAYS + 1 }, ['TOKEN_END_BAD']],
])('a token is made %s', (_, actor, asked, reasons) =>
  expect(mayMakeToken(actor, asked)).toEqual(reasons),
);
