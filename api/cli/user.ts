import { OFFICES, type Office } from '../../rubrics/vocabulary';
import { sentence } from '../../rubrics/reasons';
import type { Database } from '../dataSource';
import { readEnvironment } from '../environment';
import { createAccount, disableAccount, faultOf } from '../people/accounts';
import { retireDemoAccounts } from '../people/demo';
import { hashPassword } from '../people/password';
import { lockRecord } from '../record/append';
import { AccountRow } from '../people/rows';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';

const BY = { actor: null, via: 'command' } as const;

export const userCommand: Command = {
  usage: `add --username <username> --name <name> --office ${OFFICES.join('|')} | disable --username <username> | retire-demo`,
  about:
    '建立、停用管理员;密码取自 ZHUNSHENG_PASSWORD 或标准输入 / makes and disables administrators; the password comes from ZHUNSHENG_PASSWORD or standard input',
  options: { username: { type: 'string' }, name: { type: 'string' }, office: { type: 'string' } },
  async run({ words: [act, ...more], options: { username, name, office }, out, talk, database }) {
    if (act === 'retire-demo' && !more.length) {
      const retired = await retireDemoAccounts(await database('write'), new Date());
      out(`${retired}\n`);
      return DONE;
    }
    if (more.length || (act !== 'add' && act !== 'disable') || typeof username !== 'string')
      throw new CommandFailure(
        USAGE,
        '请给出 add 或 disable 和 --username,或 retire-demo',
        'say add or disable, and --username; or retire-demo',
      );
    if (act === 'disable') {
      await disable(await database('write'), username);
      out(`${username}\n`);
      return DONE;
    }
    if (typeof name !== 'string')
      throw new CommandFailure(USAGE, '请给出 --name', '--name is needed');
    if (!OFFICES.includes(office as Office))
      throw new CommandFailure(
        USAGE,
        `--office 应为 ${OFFICES.join('、')}`,
        `--office is one of ${OFFICES.join(', ')}`,
      );
    const password = readEnvironment().password ?? (await readPassword(talk));
    await add(await database('write'), {
      username,
      name,
      password,
      office: office as Office,
    });
    out(`${username}\n`);
    return DONE;
  },
};

async function add(
  database: Database,
  {
    username,
    name,
    password,
    office,
  }: { username: string; name: string; password: string; office: Office },
): Promise<void> {
  const fault = faultOf({ username, name, password });
  if (fault) throw refused(sentence(fault.code));
  const passwordHash = await hashPassword(password);
  await database.write(async (manager) => {
    await lockRecord(manager);
    if (await manager.existsBy(AccountRow, { username })) throw refused(sentence('USERNAME_TAKEN'));
    await createAccount(
      manager,
      { username, name: name.trim(), passwordHash, office },
      BY,
      new Date().toISOString(),
    );
  });
}

const disable = (database: Database, username: string): Promise<void> =>
  database.write(async (manager) => {
    await lockRecord(manager);
    const account = await manager.findOneBy(AccountRow, { username });
    if (!account) throw refused(sentence('NOT_FOUND'));
    await disableAccount(manager, account, BY, new Date().toISOString());
  });

const refused = (words: string) =>
  new CommandFailure(FAILED, ...(words.split(' / ') as [string, string]));

/** The first line of standard input. */
async function readPassword(talk: (line: string) => void): Promise<string> {
  if (process.stdin.isTTY) talk('密码(会显示在屏幕上)/ password (it will be seen):');
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0].replace(/\r$/, '');
}
