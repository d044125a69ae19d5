import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));
const FAST_CHECK = createRequire(import.meta.url).resolve('fast-check');

/** A busy process does not notice that whoever asked has gone. */
const running = new Set();
process.on('exit', () => {
  for (const one of running) one.kill('SIGKILL');
});

/**
 * A process with tests loaded: all, or those in `files`; with `mutant`, that one is on from the
 * first line.
 */
export class Loaded {
  /** Mutants that were tried in it. */
  tried = 0;
  #process;
  #settle = () => {};

  constructor({ copy, driver }, { mutant, files, seed, runs }) {
    this.#process = fork(WORKER, [copy, driver], {
      cwd: copy,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {
        ...process.env,
        CI: '1',
        FAST_CHECK,
        PROPERTY_SEED: String(seed),
        PROPERTY_RUNS: String(runs),
        ...(mutant && { MUTANT: mutant }),
        ...(files && { TEST_FILES: JSON.stringify(files) }),
      },
    });
    running.add(this.#process);
    this.#process.on('message', (told) => this.#settle(told));
    this.#process.on('exit', (code) => {
      running.delete(this.#process);
      this.#settle({ broken: `ended (${code})` });
    });
  }

  /** { ready }, or { broken } where the tests cannot even be loaded. */
  loaded = (patience) => this.#told(patience);

  ask(question, patience) {
    this.#process.send(question);
    return this.#told(patience);
  }

  end() {
    this.#settle = () => {};
    this.#process.kill('SIGKILL');
  }

  /**
   * The next message that is no mere sign of life; { late } after so many milliseconds without
   * any. @param patience milliseconds, for the test that is named
   */
  #told(patience) {
    return new Promise((done) => {
      let timer;
      const wait = (name) => {
        clearTimeout(timer);
        timer = setTimeout(() => this.#settle({ late: name ?? 'loading' }), patience(name));
      };
      this.#settle = (told) => {
        if (told.tick) return wait(told.tick);
        clearTimeout(timer);
        done(told);
      };
      wait();
    });
  }
}
