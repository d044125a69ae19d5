import type { z } from 'zod';
import { beijingDay } from '../../rubrics/calendar';
import { editionFile, type EditionFile } from '../../rubrics/library/shape';
import type { Database } from '../dataSource';
import { parseLibraryFile } from '../editions/libraryFile';
import { soundTree } from '../editions/loadLibrary';
import { latestEdition } from '../editions/register';
import { signedInAs } from '../people/session';
import { importFile, pairingOf } from '../proposals/importFile';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { blaming, rulingsIn, doubtLines, pairsText } from './pairs';
import { readText } from './readText';

export const importCommand: Command = {
  usage: '<file.yaml> [--as <username>] [--pairs <file>] [--preview]',
  about:
    '导入标准库文件: 成为首个版本,或(--as 起草人)成为修订提案,记录在案 / a library file becomes a first edition, or a proposal of a drafter, on record',
  options: { as: { type: 'string' }, pairs: { type: 'string' }, preview: { type: 'boolean' } },
  opens: 'write',
  async run({
    words: [path, ...more],
    options: { as: username, pairs, preview },
    out,
    talk,
    database,
  }) {
    if (!path || more.length) throw new CommandFailure(USAGE, '请给出一个文件', 'name one file');
    const text = await readText(path);
    const file = parseLibraryFile(path, text, editionFile as z.ZodType as z.ZodType<EditionFile>);
    soundTree(path, text, file);
    const rulings = await rulingsIn(pairs);
    const opened = await database();
    if (preview) {
      const known = await blaming(pairs, pairingOf(opened.read.manager, file, rulings));
      out(known ? pairsText(known.pairing) : '[]\n');
      return DONE;
    }
    const now = new Date();
    const viewer = typeof username === 'string' ? await personOf(opened, username) : null;
    const asked = { database: opened, viewer, now, today: beijingDay(now) };
    const done = await blaming(pairs, importFile({ ...asked, via: 'command' }, file, rulings));
    if ('edition' in done) {
      out(`${done.edition}\n`);
      return DONE;
    }
    for (const { code, message } of done.userErrors)
      talk(code === 'NOTHING_CHANGED' ? await nothingNew(opened, path, file.rubric) : message);
    if (done.proposal) for (const line of doubtLines(done.pairing)) talk(line);
    if (done.proposal) out(`${file.rubric}@proposal-${done.proposal.id}\n`);
    return done.userErrors.length ? FAILED : DONE;
  },
};

/** Nobody asked for a proposal, which is what the law speaks of. */
async function nothingNew({ read }: Database, path: string, rubric: string): Promise<string> {
  const latest = (await latestEdition(read.manager, rubric))!.key;
  return `${path} 与现有的 ${latest} 相比没有新的内容,未导入 / ${path} holds nothing new against ${latest}, which is there: not imported`;
}

async function personOf(database: Database, username: string) {
  const person = await signedInAs(database.read, username);
  if (!person)
    throw new CommandFailure(FAILED, `没有账号 ${username}`, `there is no account ${username}`);
  return person;
}
