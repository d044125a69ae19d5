import { shown } from '../database/database';
import { copyRows, tablesInUse } from '../database/copyAll';
import { few } from '../database/few';
import { isWrittenTo, mayWait } from '../database/postgres';
import { atOneMoment } from '../database/transactions';
import { withPlace } from '../database/trouble';
import { openDatabase, type Database } from '../dataSource';
import { readEnvironment, type Environment } from '../environment';
import { CommandFailure, DONE, FAILED, USAGE, type Command } from './command';
import { held } from './alone';
import { sameSound, soundIn, soundSentence, type Sound } from './sound';

type Where = Environment['database'];

export const moveCommand: Command = {
  usage: '[<database url>]',
  about:
    '把整个数据库(含记录)搬到另一个空数据库,如 PostgreSQL;地址取自 MOVE_TO,免得密码显示在进程列表中;服务须先停止 / everything, record included, into another empty database; its address comes from MOVE_TO, as a password on the command line shows in the list of processes; stop the server first',
  options: {},
  opens: null,
  async run({ words: [url, ...more], out, talk }) {
    const { database: from, moveTo } = readEnvironment();
    const to = url ? readEnvironment({ MOVE_TO: url }).moveTo : moveTo;
    if (!to || more.length)
      throw new CommandFailure(
        USAGE,
        '请在 MOVE_TO 中给出一个数据库地址',
        'name one database in MOVE_TO',
      );
    if (placeOf(from) === placeOf(to))
      throw new CommandFailure(
        FAILED,
        `原库与目标是同一个数据库 ${shown(to)},请给出另一个`,
        `source and target are one database, ${shown(to)}: name another one`,
      );
    const letGo = from.kind === 'sqlite' ? held(from.file) : () => undefined;
    try {
      out(soundSentence(await moved(from, to)));
      talk(
        '已搬迁并核验。请把 DATABASE_URL 改为新地址再启动;原库未动 / moved and verified: set DATABASE_URL to it; the old database is as it was',
      );
      return DONE;
    } finally {
      letGo();
    }
  },
};

/** The same for two addresses of one database, whoever signs in by them. */
function placeOf(where: Where): string {
  if (where.kind === 'sqlite') return where.file;
  const { hostname, port, pathname, searchParams } = new URL(where.url);
  // Parameters come before what stands in the address itself.
  const host = searchParams.get('host') ?? hostname;
  return `${host}:${(searchParams.get('port') ?? port) || 5432}${pathname}`;
}

/**
 * Everything of one database as of one moment into an empty one, verified on both sides before any
 * of it is there: what does not hold leaves the target as empty as it was.
 * @throws CommandFailure where something stands there already, or either side does not hold
 */
export async function moved(from: Where, to: Where): Promise<Sound> {
  const source = await openDatabase(from, 'read');
  try {
    if (from.kind === 'postgres' && (await isWrittenTo(source.read.manager)))
      throw new CommandFailure(
        FAILED,
        `有服务或命令正连着 ${shown(from)},请先停止`,
        'a server or a command is connected to it: stop it first',
      );
    const target = await openDatabase(to, 'start');
    return await copied({ source, name: shown(from) }, { target, name: shown(to) }).finally(() =>
      target.close(),
    );
  } finally {
    await source.close();
  }
}

const copied = (
  { source, name }: { source: Database; name: string },
  to: { target: Database; name: string },
): Promise<Sound> =>
  to.target.write(async (target) => {
    await mayWait(target);
    const used = await tablesInUse(target);
    if (used.length)
      throw new CommandFailure(
        FAILED,
        `${to.name} 不是空的(${few(used)}),请另建一个空库,改用它的地址`,
        `${to.name} has rows in it already (${few(used)}): make another, empty database, and give its address`,
      );
    const sound = await atOneMoment(source.read, async (manager) => {
      await mayWait(manager);
      const verdict = await withPlace(name, () => soundIn(manager, name));
      await copyRows(manager, target);
      return verdict;
    });
    const there = await soundIn(target, to.name);
    sameSound(sound, there);
    return there;
  });
