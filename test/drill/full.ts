/**
 * A disk that is full and is freed again, in three ways: no page may be added, no file may grow, no
 * room on the file system. What was acknowledged before, amid and after must be stored after a kill
 * and after a clean stop alike.
 *   npm run drill:full [-- writes]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../support/desk';
import { titlesOf } from '../support/titles';
import { startServer, stop, verifies, type Alive } from '../support/process';

const WRITES = Number(process.argv[2] ?? 200);
const RUBRIC = 'wuhan/manufacturing';
/** Long, so that a few of them need a page. */
const RATIONALE = '因年度修订。'.repeat(300);
/** Free room that is left when the file system is made full, bytes. */
const SOME = 64 * 1024;
/** Bytes beyond which no file may grow: the log of SQLite starts anew now and then. */
const LARGEST = 4096;

interface Way {
  name: string;
  preload?: string;
  folder(): string;
  fill(alive: Alive): void;
  free(alive: Alive): void;
  drop(folder: string): void;
}

const temporary = (): string => mkdtempSync(join(tmpdir(), 'zhunsheng-full-'));
const removed = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const pages: Way = {
  name: 'max_page_count',
  preload: join(__dirname, 'pageLimit.cjs'),
  folder: temporary,
  fill: ({ child }) => void child.kill('SIGUSR2'),
  free: ({ child }) => void child.kill('SIGUSR2'),
  drop: removed,
};

const fileSize: Way = {
  name: 'file size limit',
  folder: temporary,
  fill: ({ child }) => limitFiles(child.pid!, String(LARGEST)),
  free: ({ child }) => limitFiles(child.pid!, 'unlimited'),
  drop: removed,
};

const limitFiles = (pid: number, bytes: string): void =>
  void execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:unlimited`]);

/** A small file system; null where this machine lets nobody mount one. */
function smallSystem(): Way | null {
  let folder = '';
  const remount = (size: string) =>
    execFileSync('mount', ['-o', `remount,size=${size}`, folder], { stdio: 'ignore' });
  const way: Way = {
    name: 'small file system',
    folder() {
      folder = temporary();
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'tmpfs', folder], {
        stdio: 'ignore',
      });
      return folder;
    },
    fill() {
      const { blocks, bfree, bsize } = statfsSync(folder);
      remount(String((blocks - bfree) * bsize + SOME));
    },
    free: () => void remount('256m'),
    drop(used) {
      execFileSync('umount', [used], { stdio: 'ignore' });
      removed(used);
    },
  };
  try {
    way.drop(way.folder());
    return way;
  } catch {
    console.log('small file system: not tried, this machine mounts none');
    return null;
  }
}

async function drill(way: Way, signal: 'SIGTERM' | 'SIGKILL'): Promise<boolean> {
  const folder = way.folder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'z.sqlite');
  let alive = await startServer(`sqlite:${file}`, way.preload);
  const { acknowledged, refused } = await writesAcross(
    alive,
    () => way.fill(alive),
    () => way.free(alive),
  );
  await stop(alive, signal);
  alive = await startServer(`sqlite:${file}`, way.preload);
  const stored = await storedTitles(alive);
  await stop(alive);
  const lost = acknowledged.filter((title) => !stored.has(title)).length;
  const sound = await verifies(`sqlite:${file}`);
  way.drop(folder);
  console.log(
    `${way.name}, ended by ${signal}: ${acknowledged.length} acknowledged ⊆ ${stored.size} stored of ${WRITES} writes, ${refused} refused; lost ${lost}; the record ${sound ? 'verifies' : 'DOES NOT VERIFY'}`,
  );
  return lost === 0 && sound && refused > 0;
}

/** A quarter of the writes before it is full, half amid, a quarter after; some at once. */
async function writesAcross(
  alive: Alive,
  fill: () => void,
  free: () => void,
): Promise<{ acknowledged: string[]; refused: number }> {
  const drafter = await Desk.of(alive.server, 'wh-drafter');
  const acknowledged: string[] = [];
  let refused = 0;
  const quarter = 4 * Math.round(WRITES / 16);
  for (let i = 0; i < WRITES; i += 4) {
    if (i === quarter) fill();
    if (i === 3 * quarter) free();
    const titles = [0, 1, 2, 3].map((j) => `写入${i + j}`);
    const answers = await Promise.all(
      titles.map((title) =>
        drafter.act('proposalCreate', { rubric: RUBRIC, title, rationale: RATIONALE }).then(
          ({ proposal }) => proposal !== null,
          () => false,
        ),
      ),
    );
    for (const [j, done] of answers.entries())
      if (done) acknowledged.push(titles[j]!);
      else refused++;
  }
  return { acknowledged, refused };
}

const storedTitles = async (alive: Alive): Promise<Set<string>> =>
  titlesOf(await Desk.of(alive.server, 'wh-drafter'), RUBRIC);

async function main(): Promise<void> {
  const ways = [pages, fileSize, smallSystem()].filter((way) => way !== null);
  let sound = true;
  for (const way of ways)
    for (const signal of ['SIGKILL', 'SIGTERM'] as const)
      sound = (await drill(way, signal)) && sound;
  process.exitCode = sound ? 0 : 1;
}

void main();
