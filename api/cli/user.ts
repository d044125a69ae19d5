import { OFFICES, type Office } from '../../rubrics/vocabulary';
import { sentence } from '../../rubrics/reasons';
import type { Database } from '../dataSource';
import type { EntityManager } from 'typeorm';
import { createAccount, disableAccount, faultOf, resetAccount } from '../people/accounts';
import { retireDemoAccounts } from '../people/demo';
import { factorLeaf } from '../people/ownLeaves';
import { SecondFactorRow } from '../people/ownRows';
import { faultOfPassword, hashPassword } from '../people/password';
import { lockAccount } from '../people/session';
import { append, lockRecord } from '../record/append';
import { AccountRow } from '../people/rows';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { givenPassword } from './password';

const BY = { actor: null, via: 'command' } as const;

interface Given {
  username: string;
  name: string | undefined;
  office: string | undefined;
  password(): Promise<string>;
}

/** What can be done to one account, each in a transaction of its own, on record. */
const acts: Record<string, (open: () => Promise<Database>, given: Given) => Promise<void>> = {
  add,
  disable: (open, { username }) =>
    onNamed(open, username, (manager, account, at) => disableAccount(manager, account, BY, at)),
  'reset-password': async (open, { username, password }) => {
    // Nobody types a password twice, only to hear then that there is no such account.
    const { manager } = (await open()).read;
    administrator(named(await manager.findOneBy(AccountRow, { username }), username));
    const given = await password();
    const code = faultOfPassword(given, [username]);
    if (code) throw refused(sentence(code));
    const passwordHash = await hashPassword(given);
    await onAdministrator(open, username, (manager, account, at) =>
      resetAccount(manager, account, { passwordHash, request: null }, BY, at),
    );
  },
  'reset-factor': (open, { username }) =>
    onAdministrator(open, username, async (manager, { id: subject }, at) => {
      if (!(await manager.existsBy(SecondFactorRow, { accountId: subject })))
        throw refused(sentence('FACTOR_NONE'));
      const body = { act: 'remove', via: 'command' } as const;
      await append(manager, factorLeaf, { at, actor: null, subject, body });
    }),
};

export const userCommand: Command = {
  usage: `add --username <username> --name <name> --office ${OFFICES.join('|')} [--password-stdin] | reset-password --username <username> [--password-stdin] | disable|reset-factor --username <username> | retire-demo`,
  about:
    '建立、停用管理员,重设其密码、取消其双因素验证;密码取自 ZHUNSHENG_PASSWORD,或 --password-stdin 时取自标准输入,否则在终端上询问,首次登录时更改 / makes and disables administrators, resets their passwords and second factors; the password comes from ZHUNSHENG_PASSWORD, with --password-stdin from standard input, else it is asked on the terminal, and is changed at the first sign-in',
  options: {
    username: { type: 'string' },
    name: { type: 'string' },
    office: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  },
  opens: 'write',
  async run({ words: [act = '', ...more], options, out, talk, database }) {
    const open = () => database();
    if (act === 'retire-demo' && !more.length) {
      const retired = await retireDemoAccounts(await open(), new Date());
      out(`${retired}\n`);
      talk(`已停用 ${retired} 个演示账号 / demo accounts disabled: ${retired}`);
      return DONE;
    }
    const { username, name, office } = options as Record<string, string | undefined>;
    if (more.length || !Object.hasOwn(acts, act) || username === undefined)
      throw new CommandFailure(
        USAGE,
        `请给出 ${Object.keys(acts).join('、')} 之一和 --username,或 retire-demo`,
        `say one of ${Object.keys(acts).join(', ')}, and --username; or retire-demo`,
      );
    const password = () => givenPassword(options['password-stdin'] === true, talk);
    await acts[act]!(open, { username, name, office, password });
    out(`${username}\n`);
    return DONE;
  },
};

async function add(open: () => Promise<Database>, given: Given): Promise<void> {
  const { username, name, office } = given;
  if (name === undefined) throw new CommandFailure(USAGE, '请给出 --name', '--name is needed');
  if (!OFFICES.includes(office as Office))
    throw new CommandFailure(
      USAGE,
      `--office 应为 ${OFFICES.join('、')}`,
      `--office is one of ${OFFICES.join(', ')}`,
    );
  const password = await given.password();
  const fault = faultOf({ username, name, password });
  if (fault) throw refused(sentence(fault.code));
  const passwordHash = await hashPassword(password);
  const made = { username, name: name.trim(), passwordHash, office: office as Office, given: true };
  const database = await open();
  await database.write(async (manager) => {
    await lockRecord(manager);
    if (await manager.existsBy(AccountRow, { username })) throw refused(sentence('USERNAME_TAKEN'));
    await createAccount(manager, made, BY, new Date().toISOString());
  });
}

/** Of other accounts the administrators take care, two of them where it takes two. */
const onAdministrator: typeof onNamed = (open, username, act) =>
  onNamed(open, username, (manager, account, at) => act(manager, administrator(account), at));

function administrator(account: AccountRow): AccountRow {
  if (account.office) return account;
  throw new CommandFailure(
    FAILED,
    '只用于管理员;其他账号由管理员在控制台办理',
    'for administrators only; they see to all other accounts in the console',
  );
}

function named(account: AccountRow | null, username: string): AccountRow {
  if (account) return account;
  throw new CommandFailure(FAILED, `没有账号 ${username}`, `there is no account ${username}`);
}

async function onNamed(
  open: () => Promise<Database>,
  username: string,
  act: (manager: EntityManager, account: AccountRow, at: string) => Promise<unknown>,
): Promise<void> {
  const database = await open();
  await database.write(async (manager) => {
    await lockAccount(manager, { username }, 'UPDATE');
    await lockRecord(manager);
    const account = named(await manager.findOneBy(AccountRow, { username }), username);
    await act(manager, account, new Date().toISOString());
  });
}

const refused = (words: string) =>
  new CommandFailure(FAILED, ...(words.split(' / ') as [string, string]));
