import { beijingDay } from '../../rubrics/calendar';
import type { Database } from '../dataSource';
import { latestEdition } from '../editions/register';
import { NOBODYS } from '../imports/meant';
import { signedInAs } from '../people/session';
import { importFile } from '../proposals/importFile';
import { takenNow } from '../proposals/taken';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { blaming, rulingsIn, doubtLines, pairsText } from './pairs';
import { markLines, readAnyDocument } from './readAnyDocument';

export const importCommand: Command = {
  usage: '<file> [--as <username>] [--rubric <a/b> --edition <label>] [--pairs <file>] [--preview]',
  about:
    '导入标准库文件或文档(.docx、.xlsx、.csv、.txt、.html): 成为首个版本,或(--as 起草人)成为修订提案,记录在案 / a library file or a document becomes a first edition, or a proposal of a drafter, on record',
  options: {
    as: { type: 'string' },
    rubric: { type: 'string' },
    edition: { type: 'string' },
    pairs: { type: 'string' },
    preview: { type: 'boolean' },
  },
  opens: 'write',
  async run({
    words: [path, ...more],
    options: { as: username, pairs, preview, rubric, edition },
    out,
    talk,
    database,
  }) {
    if (!path || more.length) throw new CommandFailure(USAGE, '请给出一个文件', 'name one file');
    const { file, marks, guessed, comments } = await readAnyDocument(path, { rubric, edition });
    if (file.rubric === NOBODYS.rubric)
      throw new CommandFailure(
        USAGE,
        '请用 --rubric 说明这份文档是哪个标准的文本',
        'say by --rubric of which rubric this document is a text',
      );
    for (const line of markLines(path, marks)) talk(line);
    const rulings = await rulingsIn(pairs);
    const opened = await database();
    if (preview) {
      const taken = takenNow(opened.read.manager, file, { rulings, guessed });
      const { base, doubts } = await blaming(pairs, taken);
      out(base === null ? '[]\n' : pairsText(doubts));
      return DONE;
    }
    const now = new Date();
    const viewer = typeof username === 'string' ? await personOf(opened, username) : null;
    const asked = { database: opened, viewer, now, today: beijingDay(now) };
    const done = await blaming(
      pairs,
      importFile({ ...asked, via: 'command' }, file, { rulings, guessed, comments }),
    );
    if ('edition' in done) {
      out(`${done.edition}\n`);
      return DONE;
    }
    for (const { code, message } of done.userErrors)
      talk(code === 'NOTHING_CHANGED' ? await nothingNew(opened, path, file.rubric) : message);
    if (done.proposal) for (const line of doubtLines(done.doubts)) talk(line);
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
