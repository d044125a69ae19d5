import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Commands, type Ended } from './commands';
import { filledAlike } from './filled';
import { home, type Running } from './server';

/** The built server in a process of its own, whether it came up or not. */
interface Started {
  child: ChildProcess;
  /** Without a slash at its end; null where it ended instead. */
  url: Promise<string | null>;
  ended: Promise<Ended>;
}

type More = Record<string, string>;

const started = new Set<ChildProcess>();

/** A test that fails leaves its server running: whoever starts some ends them all at last. */
export function endAll(): void {
  for (const child of started) child.kill('SIGKILL');
  commands.end();
}

/** @param more environment @param preload a module that the process loads first */
export function start(databaseUrl: string, more: More = {}, preload?: string): Started {
  const options = preload ? ['-r', preload] : [];
  // A thread that gets ready takes a second of the processor from the suites beside this one.
  const few = process.env.JEST_WORKER_ID ? { READERS: '0' } : {};
  const child = spawn(process.execPath, [...options, join(home, 'dist/api/main.js')], {
    env: { ...process.env, PORT: '0', DATABASE_URL: databaseUrl, ...few, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  const said = { out: '', err: '' };
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      started.delete(child);
      resolve({ code: code ?? 1, ...said });
    });
  });
  child.stderr!.on('data', (text) => {
    said.err += text;
  });
  const address = new Promise<string>((resolve) => {
    child.stdout!.on('data', (text) => {
      said.out += text;
      const found = /answers at (\S+)\/$/m.exec(said.out);
      if (found) resolve(found[1]!);
    });
  });
  return { child, ended, url: Promise.race([address, ended.then(() => null)]) };
}

export function stop(
  { child, ended }: Pick<Started, 'child' | 'ended'>,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<Ended> {
  child.kill(signal);
  return ended;
}

/** A database as the first start leaves it: one that was started and stopped, or a copy of one. */
export async function fill(databaseUrl: string, more: More = {}): Promise<void> {
  const [, file] = /^sqlite:(.*)$/.exec(databaseUrl) ?? [];
  const where = file
    ? { kind: 'sqlite' as const, file }
    : { kind: 'postgres' as const, url: databaseUrl };
  await filledAlike({ where }, { firstStart: more }, async () => {
    const server = start(databaseUrl, more);
    await server.url;
    await stop(server);
    return [];
  });
}

const entered = new Set<string>();
const commands = new Commands();

/**
 * The command line. The first of each command has a process of its own, as people start it, and so
 * has one that is told something or comes while another runs; those after it share one.
 */
export function cli(
  databaseUrl: string,
  words: readonly string[],
  more: More = {},
  input = '',
): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, ...more };
  const shared = entered.has(words[0] ?? '') && !input && !words.includes('--password-stdin');
  entered.add(words[0] ?? '');
  return (shared && commands.run(words, env)) || alone(words, env, input);
}

/** One command in a process of its own. */
export const alone = (
  words: readonly string[],
  env: NodeJS.ProcessEnv,
  input = '',
): Promise<Ended> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(home, 'dist/api/cli/main.js'), ...words],
      { env, maxBuffer: 1 << 28 },
      (error, out, err) =>
        resolve({ code: error ? (error.code as unknown as number) : 0, out, err }),
    );
    child.stdin!.end(input);
  });

export const verifies = async (databaseUrl: string): Promise<boolean> =>
  (await cli(databaseUrl, ['verify'])).code === 0;

/** Common password of the demo accounts of a server that a drill starts. */
const PASSWORD = 'drill-password 准绳';

/** A server for drills, which came up. */
export interface Alive extends Omit<Started, 'url'> {
  url: string;
  /** As much of a server as a desk needs. */
  server: Running;
}

/** MiB of memory that a server holds. */
export const memoryOf = ({ child }: Alive): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;

/** @throws with what it said, where it did not come up */
export async function startServer(
  databaseUrl: string,
  preload?: string,
  more: More = {},
): Promise<Alive> {
  const one = start(databaseUrl, { ZHUNSHENG_DEMO_PASSWORD: PASSWORD, ...more }, preload);
  const url = await one.url;
  if (url === null) throw new Error(`the server did not come up: ${(await one.ended).err}`);
  const query: Running['query'] = async (text, variables, token) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: text, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) } as never;
  };
  const signIn = async (username: string) =>
    (await query(`mutation { signIn(username: "${username}", password: "${PASSWORD}") { token } }`))
      .data.signIn.token as string;
  return { ...one, url, server: { query, signIn } as Running };
}
