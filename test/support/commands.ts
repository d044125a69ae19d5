import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';

/** How a process ended, and all that it said. */
export interface Ended {
  code: number;
  out: string;
  err: string;
}

/**
 * A process that runs one command after another: most of what a command takes is the loading of
 * what all of them share. Each enters the built program by its own door, and is over when nothing
 * of it holds the process any more, or when the process ends with it.
 */
export class Commands {
  private child: ChildProcess | null = null;
  private busy = false;

  /** @returns null while another one runs */
  run(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> | null {
    if (this.busy) return null;
    this.busy = true;
    this.child ??= spawn(process.execPath, [join(__dirname, 'commandProcess.js')], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const { child } = this;
    const end = `\n${randomUUID()} `;
    hold(child, 'ref');
    child.send({ words, env, end });
    return this.over(child, end).finally(() => {
      hold(child, 'unref');
      this.busy = false;
    });
  }

  end(): void {
    this.child?.kill('SIGKILL');
  }

  private over(child: ChildProcess, end: string): Promise<Ended> {
    const streams = [child.stdout!, child.stderr!] as const;
    const said = ['', ''];
    return new Promise((resolve) => {
      const tell = (code: number) => {
        for (const stream of streams) stream.removeAllListeners('data');
        child.removeAllListeners('close');
        const [out, err] = said.map((text) => text.split(end)[0]!);
        resolve({ code, out: out!, err: err! });
      };
      const heard = (stream: Readable, at: number) =>
        stream.setEncoding('utf8').on('data', (text: string) => {
          said[at] += text;
          const codes = said.map((all) => /^(\d+)\n$/.exec(all.split(end)[1] ?? '')?.[1]);
          if (codes[0] && codes[1]) tell(Number(codes[0]));
        });
      streams.forEach(heard);
      child.once('close', (code) => {
        this.child = null;
        tell(code ?? 1);
      });
    });
  }
}

/** Whether whoever asks waits for it: between two commands it holds nobody up. */
function hold(child: ChildProcess, how: 'ref' | 'unref'): void {
  child[how]();
  for (const one of [child.channel, child.stdout, child.stderr]) (one as Socket | null)?.[how]();
}
