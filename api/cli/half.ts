import { readdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, dirname, join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * What is written under a name of its own until it is whole, a file or a folder. Nothing of it
 * stays however the command ends, but by a kill: what such a one left is removed by the next.
 */
export async function withHalf<T>(file: string, act: (half: string) => Promise<T>): Promise<T> {
  const half = `${file}.${process.pid}.half`;
  removeAbandoned(file);
  const stopped = (signal: NodeJS.Signals): never => {
    removeAll(half);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stopped);
  try {
    return await act(half);
  } finally {
    for (const signal of SIGNALS) process.off(signal, stopped);
    removeAll(half);
  }
}

/** A process of this very number is this one: in a container each has the number of the last. */
function removeAbandoned(file: string): void {
  const start = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    const [, pid] = (name.startsWith(start) && /^(\d+)\.half/.exec(name.slice(start.length))) || [];
    if (pid && (Number(pid) === process.pid || !lives(Number(pid))))
      rmSync(join(dirname(file), name), { recursive: true, force: true });
  }
}

/** With all that SQLite puts beside it. */
function removeAll(half: string): void {
  for (const name of readdirSync(dirname(half)))
    if (name.startsWith(basename(half)))
      rmSync(join(dirname(half), name), { recursive: true, force: true });
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
