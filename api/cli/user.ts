import { OFFICES, type Office } from '../../rubrics/vocabulary';
import { sentence } from '../../rubrics/reasons';
import type { Database } from '../dataSource';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { createAccount, disableAccount, faultOf, resetAccount } from '../people/accounts';
import { retireDemoAccounts } from '../people/demo';
import { factorLeaf } from '../people/ownLeaves';
import { SecondFactorRow } from '../people/ownRows';
import { faultOfPassword, hashPassword } from '../people/password';
import { isMarked } from '../people/production';
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
  /** A disabled account is meant to be enabled again. */
  enable: boolean;
  /** The last administrator of an office is meant to be disabled. */
  last: boolean;
  password(): Promise<string>;
}

interface Act {
  /** In a transaction of its own, on record. */
  does(open: () => Promise<Database>, given: Given): Promise<void>;
  /** What was done, for a person. */
  done(username: string): string;
}

/** What can be done to one account. */
const acts: Record<string, Act> = {
  add: {
    does: add,
    done: (name) => `已建立管理员 ${name} / administrator made: ${name}`,
  },
  disable: {
    does: (open, { username, last }) =>
      onNamed(open, username, async (manager, account, at) => {
        if (!last) await refuseLast(manager, account);
        await disableAccount(manager, account, BY, at);
      }),
    done: (name) => `已停用账号 ${name} / account disabled: ${name}`,
  },
  'reset-password': {
    does: resetPassword,
    done: (name) =>
      `已重设 ${name} 的密码,首次登录时更改 / password reset, to be changed at the first sign-in: ${name}`,
  },
  'reset-factor': {
    does: (open, { username }) =>
      onAdministrator(open, username, async (manager, { id: subject }, at) => {
        if (!(await manager.existsBy(SecondFactorRow, { accountId: subject })))
          throw refused(sentence('FACTOR_NONE'));
        const body = { act: 'remove', via: 'command' } as const;
        await append(manager, factorLeaf, { at, actor: null, subject, body });
      }),
    done: (name) => `已取消 ${name} 的双因素验证 / second factor removed: ${name}`,
  },
};

export const userCommand: Command = {
  usage: `add --username <username> --name <name> --office ${OFFICES.join('|')} [--password-stdin] | reset-password --username <username> [--enable] [--password-stdin] | disable --username <username> [--last] | reset-factor --username <username> | retire-demo`,
  about:
    '建立、停用管理员,重设其密码、取消其双因素验证;密码取自 ZHUNSHENG_PASSWORD,或 --password-stdin 时取自标准输入,否则在终端上询问,首次登录时更改;已停用的加 --enable 才恢复,某类最后一个管理员加 --last 才停用 / makes and disables administrators, resets their passwords and second factors; the password comes from ZHUNSHENG_PASSWORD, with --password-stdin from standard input, else it is asked on the terminal, and is changed at the first sign-in; a disabled one is enabled again with --enable only, the last one of an office disabled with --last only',
  options: {
    username: { type: 'string' },
    name: { type: 'string' },
    office: { type: 'string' },
    enable: { type: 'boolean' },
    last: { type: 'boolean' },
    'password-stdin': { type: 'boolean' },
  },
  opens: 'write',
  async run({ words: [act = '', ...more], options, out, talk, database }) {
    const open = () => database();
    if (act === 'retire-demo' && !more.length) {
      const retired = await retireDemoAccounts(await open(), new Date());
      const words = `已停用 ${retired} 个演示账号 / demo accounts disabled: ${retired}`;
      out(`${datumOr(words, retired)}\n`);
      if (!process.stdout.isTTY) talk(words);
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
    const [enable, last] = [options.enable === true, options.last === true];
    await acts[act]!.does(open, { username, name, office, enable, last, password });
    out(`${datumOr(acts[act]!.done(username), username)}\n`);
    return DONE;
  },
};

/** On a terminal somebody reads, and has a sentence; a program has the bare word. */
const datumOr = (words: string, datum: string | number): string =>
  process.stdout.isTTY ? words : String(datum);

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

async function resetPassword(open: () => Promise<Database>, given: Given): Promise<void> {
  const { username, enable } = given;
  // Nobody types a password twice, only to hear then that there is no such account.
  const { manager } = (await open()).read;
  const known = administrator(named(await manager.findOneBy(AccountRow, { username }), username));
  await refuseDisabled(manager, known, enable);
  const password = await given.password();
  const code = faultOfPassword(password, [username]);
  if (code) throw refused(sentence(code));
  const passwordHash = await hashPassword(password);
  await onAdministrator(open, username, async (manager, account, at) => {
    await refuseDisabled(manager, account, enable);
    await resetAccount(manager, account, { passwordHash, request: null }, BY, at);
  });
}

/** A new password enables an account: whoever disabled it need not know. @throws CommandFailure */
async function refuseDisabled(
  manager: EntityManager,
  { username, disabledAt, createdBy }: AccountRow,
  enable: boolean,
): Promise<void> {
  if (!disabledAt) return;
  if (!enable)
    throw new CommandFailure(
      FAILED,
      `账号 ${username} 已停用,重设密码会使它恢复;确要恢复,请加 --enable`,
      'the account is disabled, and a new password would enable it again: where you mean it, add --enable',
    );
  if (createdBy === 'demo' && (await isMarked(manager)))
    throw new CommandFailure(
      FAILED,
      `${username} 是演示账号,生产库中不再恢复;请用 user add 另建`,
      'it is a demo account, which stays disabled in a production database: make another with user add',
    );
}

/** Without one of each nobody could make accounts, or give them rights. */
const NEEDED: Partial<Record<Office, string>> = {
  SYSTEM: '系统管理员',
  SECURITY: '安全管理员',
};

/** @throws CommandFailure where nobody else could do what takes this office */
async function refuseLast(
  manager: EntityManager,
  { id, username, office, disabledAt }: AccountRow,
): Promise<void> {
  const title = office && NEEDED[office];
  if (!office || !title || disabledAt) return;
  const others = { office, disabledAt: IsNull(), id: Not(id) };
  if (await manager.existsBy(AccountRow, others)) return;
  throw new CommandFailure(
    FAILED,
    `${username} 是最后一个可用的${title};请先用 user add 另建一个,确要停用,请加 --last`,
    `it is the last ${office} administrator that is not disabled: make another first with user add, or, where you mean it, add --last`,
  );
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
