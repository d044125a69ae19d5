import { mayNot, standsApart, type Duty } from '../../rubrics/offices';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Actor, Office, Role } from '../../rubrics/vocabulary';
import { bare, leaf, put, set, type Stroke, type Told } from '../record/leaf';
import type { RecordLine } from '../record/line';
import { AccountRequestRow, AwardRuleRow, SecondFactorRow } from './ownRows';
import { AccountRow, GrantRow, MarkRow, SessionRow } from './rows';

/** The way something came about where nobody signed in did it. */
export type Via = 'command' | 'demo';

interface Made {
  act: 'create';
  username: string;
  name: string;
  office: Office | null;
  /** Digest of the stored hash. */
  password: string;
  /** 1: to be changed first; left out where it need not be. */
  mustChange?: 1;
  via?: Via;
}
interface Disabled {
  act: 'disable';
  username: string;
  /** Number of a request that was open, which ends with the account. */
  request?: number;
  via?: Via;
}
interface Given {
  award: string;
  role: Role;
  /** Why, where it does not go with another role; lines of before 2026-11-26 leave it out. */
  reason?: string | null;
  via?: Via;
}

/** What came of a request. */
export const outcomeOf = (
  { actor: settledBy, at: settledAt }: RecordLine,
  seq: number,
  outcome: 'CONFIRMED' | 'DECLINED',
): Stroke => set(AccountRequestRow, { seq }, { outcome, settledBy, settledAt }, { outcome: null });

const byWhom = ({ actor, body }: RecordLine<{ via?: Via }>): string =>
  actor ?? body.via ?? 'command';

/** 账号: made, or disabled. */
export const accountLeaf = leaf<Made | Disabled>({
  kind: 'account',
  rows: (line) => {
    const { subject: id, at, body } = line;
    if (body.act === 'disable') {
      const { request } = body;
      const asked = request === undefined ? [] : [outcomeOf(line, request, 'DECLINED')];
      return [set(AccountRow, { id }, { disabledAt: at }), ...asked];
    }
    const { username, name, office, password: passwordHash } = body;
    const row = { id, username, name, office: office ?? null, passwordHash };
    const made = { createdAt: at, createdBy: byWhom(line), disabledAt: null };
    return [put(AccountRow, { ...row, ...made, mustChange: body.mustChange ?? null })];
  },
  against: ({ actor, body: { act } }, told) =>
    duty(told, actor, act === 'create' ? 'accountCreate' : 'accountDisable'),
});

/** 授权: a role for an award. */
export const grantLeaf = leaf<Given>({
  kind: 'grant',
  rows: (line) => [put(GrantRow, grantRow(line, 1))],
  against: ({ actor, subject, body: { award, role, reason } }, told) => {
    const held = heldBy(told, subject).filter((one) => one.award === award);
    const roles = held.map((one) => one.role);
    const apart = reason === null && standsApart(roles, role) ? (['ROLES_APART'] as const) : [];
    return [...duty(told, actor, 'grantGive'), ...apart];
  },
});
/** The role taken back. */
export const revokeLeaf = leaf<Given>({
  kind: 'revoke',
  rows: (line) => [put(GrantRow, grantRow(line, 0))],
  against: ({ actor }, told) => duty(told, actor, 'grantRevoke'),
});

const grantRow = (line: RecordLine<Given>, given: 0 | 1): GrantRow => {
  const { seq, subject: accountId, at, body } = line;
  const { award: awardKey, role, reason = null } = body;
  return { seq, accountId, awardKey, role, given, by: byWhom(line), at, reason };
};

/** 标记: what the installation is from here on. */
export const markLeaf = leaf({
  kind: 'mark',
  rows: ({ subject: name, at }) => [put(MarkRow, { name, at })],
});

/** 登录: a session, named by the hash of its token. */
export const signInLeaf = leaf<{ session: string; expiresAt: string; address: string }>({
  kind: 'sign-in',
  rows: ({ subject: accountId, at, body: { session: tokenHash, expiresAt, address } }) => [
    put(SessionRow, { tokenHash, accountId, createdAt: at, expiresAt, endedAt: null, address }),
  ],
  against: ({ subject }, told) => (actorTold(told, subject) ? [] : ['ACCOUNT_DISABLED']),
});
export const signOutLeaf = leaf<{ session: string }>({
  kind: 'sign-out',
  rows: ({ at, body: { session: tokenHash } }) => [
    set(SessionRow, { tokenHash }, { endedAt: at }, { endedAt: null }),
  ],
});
export const signInFailedLeaf = bare('sign-in-failed');

/**
 * Somebody as they stood at a line, with what was granted by then; null where they had no account.
 */
export function actorTold(told: Told, id: string | null): Actor | null {
  const account = id === null ? undefined : told.row(AccountRow, { id });
  if (!account || account.disabledAt !== null) return null;
  const grants = heldBy(told, id!);
  return {
    id: id!,
    username: account.username!,
    office: account.office ?? null,
    grants,
    secondFactor: told.row(SecondFactorRow, { accountId: id! })?.confirmedAt != null,
    factorAwards: grants
      .map(({ award }) => award)
      .filter((awardKey) => told.row(AwardRuleRow, { awardKey })?.secondFactor === 1),
  };
}

/** What was granted to somebody by a line. */
function heldBy(told: Told, accountId: string): { award: string; role: Role }[] {
  const last = new Map<string, Partial<GrantRow>>();
  for (const row of told.rows(GrantRow, 'accountId', accountId))
    last.set(`${row.awardKey} ${row.role}`, row);
  const grants = [...last.values()].filter(({ given }) => given === 1);
  return grants.map(({ awardKey, role }) => ({ award: awardKey!, role: role! }));
}

/** What belongs to an office was done by it, or by the command line, which signs nobody in. */
export function duty(told: Told, actor: string | null, what: Duty): ReasonCode[] {
  const reason = actor === null ? null : mayNot(actorTold(told, actor), what);
  return reason ? [reason] : [];
}
