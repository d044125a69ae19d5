import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { home, type Running } from './server';

/** Common password of the demo accounts of a server that a drill starts. */
const PASSWORD = 'drill-password 准绳';

/** The built server in a process of its own. */
export interface Alive {
  child: ChildProcess;
  url: string;
  /** As much of a server as a desk needs. */
  server: Running;
}

/** @param more environment @param preload a module that the process loads first */
export async function startServer(
  databaseUrl: string,
  { more = {}, preload }: { more?: Record<string, string>; preload?: string } = {},
): Promise<Alive> {
  const options = preload ? ['-r', preload] : [];
  const child = spawn(process.execPath, [...options, join(home, 'dist/api/main.js')], {
    env: {
      ...process.env,
      PORT: '0',
      DATABASE_URL: databaseUrl,
      ZHUNSHENG_DEMO_PASSWORD: PASSWORD,
      ...more,
    },
    stdio: ['ignore', 'pipe', process.env.SAY ? 'inherit' : 'ignore'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout!.on('data', (text) => {
      out += text;
      const match = /answers at (http:\/\/\S+\/)$/m.exec(out);
      if (match) resolve(match[1]!);
    });
    child.once('exit', (code) => reject(new Error(`the server did not come back: ${code}`)));
  });
  const query: Running['query'] = async (text, variables, token) => {
    const response = await fetch(`${url}graphql`, {
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
  return { child, url, server: { query, signIn } as Running };
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode) resolve();
    else child.once('exit', () => resolve());
  });

export async function stopServer({ child }: Alive, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  child.removeAllListeners('exit');
  child.kill(signal);
  await ended(child);
}

/** The command line in a process of its own. @throws where it does not exit with 0 */
const zhunsheng = (databaseUrl: string, ...words: string[]): string =>
  execFileSync(process.execPath, [join(home, 'dist/api/cli/main.js'), ...words], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });

export function verifies(databaseUrl: string): boolean {
  try {
    zhunsheng(databaseUrl, 'verify');
    return true;
  } catch {
    return false;
  }
}
