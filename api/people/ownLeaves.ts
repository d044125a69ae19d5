import { mayOwn } from '../../rubrics/offices';
import type { ReasonCode } from '../../rubrics/reasons';
import type { AccountRequest, ProgramScope } from '../../rubrics/vocabulary';
import { clear, leaf, put, replace, set, type Stroke, type Told } from '../record/leaf';
import type { RecordLine } from '../record/line';
import { actorTold, duty, outcomeOf, type Via } from './leaves';
import {
  AccountRequestRow,
  AwardRuleRow,
  RecoveryCodeRow,
  SecondFactorRow,
  TokenRow,
} from './ownRows';
import { AccountRow, SessionRow } from './rows';

/** What ends with a password: the sessions and tokens that were open, by their hashes. */
interface Ended {
  sessions: string[];
  tokens: string[];
}

const endedSessions = (at: string, sessions: readonly string[]): Stroke[] =>
  sessions.map((tokenHash) => set(SessionRow, { tokenHash }, { endedAt: at }, { endedAt: null }));

const ended = ({ at, body: { sessions, tokens } }: RecordLine<Ended>): Stroke[] => [
  ...endedSessions(at, sessions),
  ...tokens.map((tokenHash) => set(TokenRow, { tokenHash }, { endedAt: at }, { endedAt: null })),
];

/** 改密: somebody changed their own password; other sessions end. */
export const passwordLeaf = leaf<Ended & { password: string }>({
  kind: 'password',
  rows: (line) => [
    set(
      AccountRow,
      { id: line.subject },
      { passwordHash: line.body.password, mustChange: null },
      { disabledAt: null },
    ),
    ...ended(line),
  ],
  against: own,
});

/** 申请: one administrator asks. */
export const requestLeaf = leaf<{ what: AccountRequest }>({
  kind: 'account-request',
  rows: ({ seq, subject: accountId, actor, at, body: { what } }) => {
    const open = { outcome: null, settledBy: null, settledAt: null };
    return [put(AccountRequestRow, { seq, accountId, what, by: actor!, at, ...open })];
  },
  against: ({ actor, body: { what } }, told) =>
    duty(told, actor, what === 'RESET' ? 'accountReset' : 'accountEnable'),
});

/** The other one says no. */
export const declineLeaf = leaf<{ request: number }>({
  kind: 'account-decline',
  rows: (line) => [outcomeOf(line, line.body.request, 'DECLINED')],
  against: ({ actor }, told) => duty(told, actor, 'accountDecline'),
});

interface Reset extends Ended {
  /** Number of the request; null: by the command line. */
  request: number | null;
  password: string;
  via?: Via;
}

/**
 * 重置: a password that was given, to be changed first; nothing that was open stays so, and the
 * second factor goes with whatever was lost. A disabled account is enabled again.
 */
export const resetLeaf = leaf<Reset>({
  kind: 'account-reset',
  rows: (line) => {
    const { subject: accountId, body } = line;
    const given = { passwordHash: body.password, mustChange: 1, disabledAt: null };
    return [
      ...(body.request === null ? [] : [outcomeOf(line, body.request, 'CONFIRMED')]),
      set(AccountRow, { id: accountId }, given),
      ...ended(line),
      clear(SecondFactorRow, { accountId }),
      clear(RecoveryCodeRow, { accountId }),
    ];
  },
  against: ({ actor, body: { request } }, told) => {
    const asked = request === null ? null : told.row(AccountRequestRow, { seq: request });
    const alone = asked?.by === actor ? (['NO_OFFICE'] as const) : [];
    return [...duty(told, actor, 'accountConfirm'), ...(actor === null ? [] : alone)];
  },
});

type Factor =
  | { act: 'begin'; secret: string }
  | { act: 'confirm'; codes: string[]; sessions?: string[] }
  | { act: 'codes'; codes: string[] }
  | { act: 'remove'; via?: Via };

/** 双因素: a device begun, confirmed with its recovery codes, new codes, or the device gone. */
export const factorLeaf = leaf<Factor>({
  kind: 'second-factor',
  rows: ({ subject: accountId, at, body }) => {
    const codes = (hashes: readonly string[]) =>
      hashes.map((codeHash) =>
        put(RecoveryCodeRow, { codeHash, accountId, madeAt: at, usedAt: null }),
      );
    const without = clear(RecoveryCodeRow, { accountId });
    switch (body.act) {
      case 'begin': {
        const { secret } = body;
        return [replace(SecondFactorRow, { accountId, secret, begunAt: at, confirmedAt: null })];
      }
      case 'confirm': {
        const seen = { confirmedAt: null };
        const confirmed = set(SecondFactorRow, { accountId }, { confirmedAt: at }, seen);
        // Those that began without a code; lines of before 2026-11-26 leave them out.
        const { sessions = [] } = body;
        return [confirmed, without, ...codes(body.codes), ...endedSessions(at, sessions)];
      }
      case 'codes':
        return [without, ...codes(body.codes)];
      case 'remove':
        return [clear(SecondFactorRow, { accountId }), without];
    }
  },
  against: (line, told) => (line.actor === null ? [] : own(line, told)),
});

/** A recovery code that was used. */
export const recoveryLeaf = leaf<{ code: string }>({
  kind: 'recovery-code',
  rows: ({ at, body: { code: codeHash } }) => [
    set(RecoveryCodeRow, { codeHash }, { usedAt: at }, { usedAt: null }),
  ],
});

type Token =
  | {
      act: 'make';
      token: string;
      award: string;
      scope: ProgramScope;
      name: string;
      expiresAt: string;
    }
  | { act: 'end'; token: string };

/** 令牌: a program that may read or draft, or may no more. */
export const tokenLeaf = leaf<Token>({
  kind: 'token',
  rows: ({ subject: accountId, at, body }) => {
    const { token: tokenHash } = body;
    if (body.act === 'end')
      return [set(TokenRow, { tokenHash }, { endedAt: at }, { endedAt: null })];
    const { award: awardKey, scope, name, expiresAt } = body;
    const token = { tokenHash, accountId, awardKey, scope, name, expiresAt };
    return [put(TokenRow, { ...token, createdAt: at, endedAt: null })];
  },
  against: own,
});

/** 要求: whether an award asks a second factor of who decides. */
export const awardRuleLeaf = leaf<{ secondFactor: 0 | 1 }>({
  kind: 'award-rule',
  rows: ({ subject: awardKey, actor, at, body: { secondFactor } }) => [
    replace(AwardRuleRow, { awardKey, secondFactor, by: actor!, at }),
  ],
  against: ({ actor }, told) => duty(told, actor, 'awardRequire'),
});

/** One's own account, and nobody else's. */
function own({ actor, subject }: RecordLine, told: Told): ReasonCode[] {
  const reason = actor === subject ? mayOwn(actorTold(told, actor)) : 'NO_OFFICE';
  return reason ? [reason] : [];
}
