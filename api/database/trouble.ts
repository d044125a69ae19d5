import { accessSync, constants } from 'node:fs';
import { noRight } from './rights';
import { isUnavailable } from './unavailable';

/** What a person at the console can mend: a file, a disk, a right, a server that is away. */
interface Trouble {
  /** The file or database that the error itself names. */
  place: string | null;
  chinese: string;
  english: string;
}

type Sentence = readonly [chinese: string, english: string];

const FULL: Sentence = ['磁盘已满,请腾出空间再试', 'the disk is full: make room and try again'];
const READ_ONLY: Sentence = ['只许读取,不许写入', 'only reading is allowed'];
const DAMAGED: Sentence = [
  '文件已损坏,请用 restore 从备份恢复',
  'the file is damaged: restore a backup',
];
const BROKEN: Sentence = ['磁盘读写出错,或已满', 'the disk does not read or write, or is full'];
const BUSY: Sentence = ['另一进程占用太久,请稍后再试', 'another process keeps it busy: try again'];
const AWAY: Sentence = [
  '连接不上数据库服务器,请看地址、端口及它是否在运行',
  'the database server does not answer: look at host, port, and whether it runs',
];
const NO_ENTRY: Sentence = [
  '数据库服务器拒绝登录,请看用户名与密码',
  'the database server lets nobody in by this name and password',
];

/** What the driver of PostgreSQL says without a code. */
const IN_WORDS: readonly (readonly [RegExp, Sentence])[] = [
  [
    /does not support SSL/i,
    [
      '数据库服务器不支持加密连接,请看地址中的 sslmode',
      'the database server encrypts no connections: look at sslmode in its address',
    ],
  ],
];

/** By the beginning of a code: of the system, of SQLite, of PostgreSQL. */
const SENTENCES: Record<string, Sentence | ((path: string | null) => Sentence)> = {
  ENOENT: ['没有这个文件或文件夹', 'there is no such file or folder'],
  ENOTDIR: ['路径中有一段不是文件夹', 'a part of its path is no folder'],
  NO_FOLDER: ['这里不能建立文件夹', 'no folder can be made here'],
  EISDIR: ['这是一个文件夹', 'it is a folder'],
  ERR_FS_EISDIR: ['这是一个文件夹', 'it is a folder'],
  EEXIST: ['已经存在', 'it exists already'],
  EACCES: noRight,
  EPERM: noRight,
  EROFS: ['所在的文件系统只读', 'its file system is read-only'],
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: ['超出允许的文件大小', 'it would be larger than files may be'],
  EIO: BROKEN,
  ELOOP: ['链接绕成了圈', 'its links go in a ring'],
  ENAMETOOLONG: ['路径太长', 'its path is too long'],
  EMLINK: [
    '文件不止一个名字(硬链接);请只留一个,以免两个服务各用一个',
    'the file has more than one name (hard links): leave one, or two servers might use it',
  ],
  EMFILE: ['打开的文件太多', 'too many files are open'],
  EINVAL: ['不是可用的普通文件', 'it is no plain file'],
  ENOTSUP: ['不是可用的普通文件', 'it is no plain file'],
  SQLITE_FULL: FULL,
  SQLITE_READONLY: [`文件${READ_ONLY[0]}`, READ_ONLY[1]],
  SQLITE_CANTOPEN: [
    '文件打不开,请看路径、属主与权限',
    'the file cannot be opened: look at its path, owner and mode',
  ],
  SQLITE_PERM: noRight,
  SQLITE_NOTADB: ['不是 SQLite 数据库,或已损坏', 'it is no SQLite database, or damaged'],
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_IOERR: BROKEN,
  SQLITE_BUSY: BUSY,
  SQLITE_LOCKED: BUSY,
  ECONN: AWAY,
  ENOTFOUND: ['找不到这台数据库服务器', 'there is no database server of this name'],
  EAI_AGAIN: [
    '此刻查不到数据库服务器的地址',
    'the name of the database server cannot be looked up now',
  ],
  EHOSTUNREACH: AWAY,
  ENETUNREACH: AWAY,
  ETIMEDOUT: AWAY,
  '08': AWAY,
  '57P0': ['数据库服务器正在停止或启动', 'the database server is stopping or starting'],
  '28': NO_ENTRY,
  '3D000': ['服务器上没有这个数据库', 'there is no such database on the server'],
  '42501': ['数据库角色没有所需的权限', 'the database role lacks the right to do this'],
  '25006': READ_ONLY,
  '53100': FULL,
  '53300': ['数据库服务器的连接已用完', 'the database server has no connection left'],
  '57014': ['数据库服务器答复太慢', 'the database server takes too long'],
};

/** @returns null where it is none of these: a fault of the program */
export function troubleOf(error: unknown): Trouble | null {
  const parts = partsOf(error);
  const place = parts.map(placeIn).filter(Boolean).at(-1) ?? null;
  for (const { code } of parts) {
    const begun =
      typeof code === 'string' && Object.keys(SENTENCES).find((one) => begins(code, one));
    if (!begun) continue;
    const known = SENTENCES[begun]!;
    const [chinese, english] = typeof known === 'function' ? known(barredIn(parts)) : known;
    return { place, chinese: `${chinese} (${code})`, english };
  }
  const inWords = IN_WORDS.find(([words]) => parts.some(({ message }) => words.test(message)));
  if (inWords) return { place, chinese: inWords[1][0], english: inWords[1][1] };
  if (!isUnavailable(error)) return null;
  const why = parts.at(-1)!.message;
  return { place, chinese: `数据库暂时无法使用 (${why})`, english: 'the database is away' };
}

/** @param place where it happened, if the error itself does not say */
export function troubleSentence(error: unknown, place: string | null): string | null {
  const trouble = troubleOf(error);
  if (!trouble) return null;
  const where = trouble.place ?? place;
  return `${where ? `${where}: ` : ''}${trouble.chinese} / ${trouble.english}`;
}

/** Lets what goes wrong in `act` say where it was. */
export const withPlace = <T>(place: string, act: () => Promise<T>): Promise<T> =>
  act().catch((error: unknown) => {
    if (error instanceof Error && !partsOf(error).some(placeIn)) Object.assign(error, { place });
    throw error;
  });

type Part = Error & { code?: unknown; path?: unknown; dest?: unknown; place?: unknown };

/** An error and those that it was made of, the outermost first. */
function partsOf(error: unknown, depth = 0): Part[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const { driverError, cause } = error as Error & { driverError?: unknown };
  const inner = [driverError, cause, ...(error instanceof AggregateError ? error.errors : [])];
  return [error, ...inner.flatMap((one) => (one === error ? [] : partsOf(one, depth + 1)))];
}

function placeIn({ path, dest, place }: Part): string | null {
  if (typeof path !== 'string') return typeof place === 'string' ? place : null;
  return typeof dest === 'string' ? `${path} → ${dest}` : path;
}

/** Of a file and what it is copied to, the one that this process may not touch. */
function barredIn(parts: readonly Part[]): string | null {
  const { path, dest } = parts.findLast(({ path }) => typeof path === 'string') ?? {};
  const named = [path, dest].filter((one): one is string => typeof one === 'string');
  return named.find((one) => !mayRead(one)) ?? named.at(-1) ?? null;
}

function mayRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** A code of PostgreSQL has five signs; a shorter one here stands for its class. */
const begins = (code: string, one: string): boolean =>
  code.startsWith(one) && (!/^\d/.test(one) || code.length === 5);
