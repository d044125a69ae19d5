import { passwordDigest } from '../people/password';
import { AccountRow, GrantRow, SessionRow } from '../people/rows';
import { finding, seeing, type Check, type Finding } from './check';

type Facts = Record<string, string | number | null>;
type Body = Record<string, string | null | undefined>;

/** Rows of a table against what the record says of them, both ways. */
function compare(
  check: string,
  table: string,
  said: ReadonlyMap<string, Facts>,
  held: ReadonlyMap<string, Facts>,
): Finding[] {
  const findings: Finding[] = [];
  for (const [key, facts] of said) {
    const row = held.get(key);
    if (!row)
      findings.push(
        finding(
          check,
          key,
          `${table} 中没有记录所载的 ${key}`,
          `${table} lacks ${key}, which the record knows`,
        ),
      );
    else
      for (const name of Object.keys(facts).filter((name) => facts[name] !== row[name]))
        findings.push(
          finding(
            check,
            key,
            `${table} ${key} 的 ${name} 与记录不符`,
            `${name} of ${table} ${key} is not what the record says`,
          ),
        );
  }
  for (const key of held.keys())
    if (!said.has(key))
      findings.push(
        finding(
          check,
          key,
          `记录中没有 ${table} 的 ${key}`,
          `the record does not know ${key} of ${table}`,
        ),
      );
  return findings;
}

/** Accounts stand as the record says that they were made and disabled. */
export function accounts(): Check {
  const said = new Map<string, Facts>();
  return {
    see: seeing(['account'], ({ subject, actor, at, body }) => {
      const { act, username, name, office, password, via } = body as Body;
      if (act === 'create')
        said.set(subject, {
          username: username!,
          name: name!,
          office: office ?? null,
          password: password!,
          createdAt: at,
          createdBy: actor ?? via ?? null,
          disabledAt: null,
        });
      else if (said.has(subject)) said.set(subject, { ...said.get(subject), disabledAt: at });
    }),
    end: async (state) =>
      state === null
        ? []
        : compare(
            'accounts',
            'account',
            said,
            new Map(
              (await state.find(AccountRow)).map((row) => [
                row.id,
                {
                  username: row.username,
                  name: row.name,
                  office: row.office,
                  password: passwordDigest(row.passwordHash),
                  createdAt: row.createdAt,
                  createdBy: row.createdBy,
                  disabledAt: row.disabledAt,
                },
              ]),
            ),
          ),
  };
}

/** Each grant and each taking back is a row of both, under one number. */
export function grants(): Check {
  const said = new Map<string, Facts>();
  return {
    see: seeing(['grant', 'revoke'], ({ seq, kind, subject, actor, at, body }) => {
      const { award, role, via } = body as Body;
      said.set(String(seq), {
        account: subject,
        award: award!,
        role: role!,
        given: kind === 'grant' ? 1 : 0,
        by: actor ?? via ?? null,
        at,
      });
    }),
    end: async (state) =>
      state === null
        ? []
        : compare(
            'grants',
            'account_grant',
            said,
            new Map(
              (await state.find(GrantRow)).map((row) => [
                String(row.seq),
                {
                  account: row.accountId,
                  award: row.awardKey,
                  role: row.role,
                  given: row.given,
                  by: row.by,
                  at: row.at,
                },
              ]),
            ),
          ),
  };
}

/** Nobody is signed in who did not sign in. */
export function sessions(): Check {
  const said = new Map<string, Facts>();
  return {
    see: seeing(['sign-in', 'sign-out'], ({ kind, subject, at, body }) => {
      const { session, expiresAt } = body as { session: string; expiresAt: string };
      if (kind === 'sign-in')
        said.set(session, { account: subject, createdAt: at, expiresAt, endedAt: null });
      else if (said.has(session)) said.set(session, { ...said.get(session), endedAt: at });
    }),
    end: async (state) =>
      state === null
        ? []
        : compare(
            'sessions',
            'session',
            said,
            new Map(
              (await state.find(SessionRow)).map((row) => [
                row.tokenHash,
                {
                  account: row.accountId,
                  createdAt: row.createdAt,
                  expiresAt: row.expiresAt,
                  endedAt: row.endedAt,
                },
              ]),
            ),
          ),
  };
}
