import {
  appendFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, home } from './home.mjs';

/** Milliseconds between two looks at whoever is at work. */
const NAP = 300;
const turn = (number) => at('dist/.turns', String(number));

/**
 * Does what changes the folder of the program, an installation or a build, while nobody else does.
 * Files `1`, `2` … name the processes at work: whoever made the last one, as long as they live.
 * Uses Node's own modules only.
 * @param act is given what adds a child, which may outlive this process, to those at work
 * @param beside what becomes of it beside another: `wait`, or `refuse`, which ends this process
 */
export async function inTurn(act, beside) {
  refuseForOthers();
  const mine = await taken(beside).catch(refuseWithoutRight);
  try {
    return await act((pid) => appendFileSync(turn(mine), `\n${named(pid)}`)).catch(
      refuseWithoutRight,
    );
  } finally {
    // Not removed: whoever is next counts on from it.
    writeFileSync(turn(mine), '');
  }
}

/** What root makes in the folder of another that one cannot change, and would not start. */
function refuseForOthers() {
  const owner = statSync(home).uid;
  if (process.getuid?.() !== 0 || owner === 0) return;
  refuse(
    `${home} 属于账号 ${owner},不能由 root 安装或构建,请以该账号运行 / the folder is another account's (${owner}): root installs and builds nothing there, run as that account`,
  );
}

function refuseWithoutRight(error) {
  if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  return refuse(
    `${error.path}: 没有权限写入,请以服务账号运行;其他账号留下的文件,由 root 执行 chown -R 归还 / no right to write: run as the account of the service; what another account left there root gives back with chown -R`,
  );
}

async function taken(beside) {
  mkdirSync(at('dist/.turns'), { recursive: true });
  for (let said = false; ; said = true) {
    const mine = next();
    if (mine !== null) return mine;
    if (beside === 'refuse')
      refuse('正在安装,请待服务就绪 / being installed: wait until the service is ready');
    if (!said) say('另一进程正在安装,等它完成 / another process installs: waiting for it …');
    await sleep(NAP);
  }
}

/** The number after the last; null where that is at work still, or somebody was faster. */
function next() {
  const last = numbers().at(-1) ?? 0;
  if (last > 0 && atWork(last)) return null;
  const half = turn(`.${process.pid}`);
  writeFileSync(half, named(process.pid));
  try {
    // At one stroke, so that nobody sees a file that names nobody yet.
    linkSync(half, turn(last + 1));
  } catch (error) {
    if (error.code === 'EEXIST') return null;
    throw error;
  } finally {
    rmSync(half);
  }
  // Others may have had theirs, and have swept up, since the last one was looked for.
  const known = numbers();
  const swept = known.at(-1) === last + 1 ? known.slice(0, -1) : [last + 1];
  for (const number of swept) rmSync(turn(number), { force: true });
  return known.at(-1) === last + 1 ? last + 1 : null;
}

const numbers = () =>
  readdirSync(at('dist/.turns'))
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);

/** One that is swept up in this moment has been followed by another. */
function atWork(number) {
  try {
    const people = readFileSync(turn(number), 'utf8').split('\n');
    return people.some((one) => one && lives(one));
  } catch (error) {
    if (error.code === 'ENOENT') return true;
    throw error;
  }
}

/** A process by its number and, where the system says it, its beginning: numbers come again. */
const named = (pid) => `${pid} ${statOf(pid)?.[19] ?? ''}`;

function lives(one) {
  const pid = Number(one.split(' ')[0]);
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  // One that ended, and whose end nobody has asked for, has its number still.
  return statOf(pid)?.[0] !== 'Z' && named(pid) === one;
}

/** What Linux tells of a process behind its name: its state first; null elsewhere. */
function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  } catch {
    return null;
  }
}

const say = (line) => process.stderr.write(`${line}\n`);

function refuse(line) {
  say(line);
  process.exit(1);
}
