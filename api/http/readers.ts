import { existsSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { unescape as decoded } from 'node:querystring';
import { Piscina } from 'piscina';
import type { Where } from '../database/cannotOpen';
import type { AskedAway } from '../found/job';
import type { Answer } from './keptAnswers';
import { HOUSE, NoTurn, Turns, type About } from '../turns';

/** What is asked, without its connection: all that an answer hangs on. */
export interface Task {
  method: string;
  /** Path with its arguments. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Uint8Array | null;
  /** Whence, as far as proxies that are trusted told it; whether encrypted as far as that. */
  ip: string;
  secure: boolean;
  /** Whether who asks is signed in: a stranger sees no draft. */
  signedIn: boolean;
}

/** An answer as it travels between threads. */
export interface Carried {
  status: number;
  headers: [string, string][];
  body: Uint8Array;
  /** Of an answer of GraphQL: its form, and what `Answer` tells of it. */
  graphql?: { type: string; lasting: boolean; told?: Answer['told'] };
}

/** How a reading thread is set up. */
export interface ReaderSetting {
  where: Where;
  idleMs: number;
  /** Mebibytes that it may keep only to be quick. */
  cacheMb: number;
  /** Fixed moment, ISO-8601, in tests; null: the clock. */
  moment: string | null;
}

/** Why there is no answer, in the words of HTTP. */
export type Unanswered = 'too many of yours' | 'too many' | 'too long' | 'too large';

/**
 * For what is made and gone at once, in mebibytes of a thread: twice as much is usual, and half as
 * much has a check of 60,000 clauses take a fifth longer.
 */
const YOUNG_MB = 24;

/** That may wait: all, and of one client, which may be an office behind one address. */
const [WAITING, OF_ONE] = [64, 16];

interface Pool {
  threads: number;
  setting: ReaderSetting;
  log(error: unknown): void;
  /** Hears what a thread found that is worth keeping. */
  found?(name: string, value: string): void;
  /** How long one answer may take. */
  deadline?: number;
  /** Megabytes of heap of one thread. */
  heap?: number;
  /** What the threads run. */
  file?: string;
}

/**
 * Threads that answer heavy questions, so that whoever asks something small waits for nobody. Each
 * has a connection of its own that cannot write. A question whose asker left, or that takes too
 * long or too much memory, ends with its thread, and another takes its place. The last of several
 * comes up only where the others are at something long: before that it would but share processor
 * and memory with them.
 */
export class Readers {
  /** One thread each, so that who has something in mind can be asked. */
  private readonly places: readonly Piscina<Task | AskedAway | null>[];
  private readonly turns: Turns;
  private readonly underWay = new Map<string, UnderWay>();
  private readonly deadline: number;
  /** The first thread, which takes a second to come up: works that wait for it do not take long. */
  private up: Promise<void> = Promise.resolve();

  constructor({ threads, setting, log, found, ...more }: Pool) {
    const { deadline = 60_000, heap = 1024, file = THREAD } = more;
    const options = {
      filename: file,
      execArgv: file.endsWith('.ts') ? ['-r', '@swc-node/register'] : [],
      minThreads: 0,
      maxThreads: 1,
      // One that works step by step, and one that is asked beside it.
      concurrentTasksPerWorker: 2,
      idleTimeout: 10 * 60_000,
      // A thread that waits without turning its loop never comes to what was put off.
      atomics: 'disabled' as const,
      // Whoever asks something small comes first, also where there are few processors.
      niceIncrement: 10,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: YOUNG_MB },
      workerData: setting,
    };
    this.places = Array.from({ length: threads }, () => new Piscina(options));
    for (const place of this.places) {
      place.on('error', log);
      place.on('message', ({ name, value }: FoundThere) => found?.(name, value));
    }
    this.deadline = deadline;
    const spared = Math.max(1, threads - 1);
    this.turns = new Turns({
      ...{ atOnce: spared, ofOne: spared, most: threads },
      ...{ waiting: WAITING, waitingOfOne: OF_ONE },
    });
  }

  /**
   * What a thread answers; equal questions that come meanwhile get the same one.
   * @param question names what is asked with all that its answer hangs on
   * @param gone aborts when the asker has left
   */
  answer(task: Task, { question, client, weight, gone }: Question): Promise<Carried | Unanswered> {
    const known = this.underWay.get(question) ?? this.begin(task, { question, client, weight });
    known.askers++;
    const leave = () => {
      if (--known.askers > 0) return;
      this.underWay.delete(question);
      known.end.abort();
    };
    if (gone.aborted) leave();
    else gone.addEventListener('abort', leave, { once: true });
    return known.answer.finally(() => gone.removeEventListener('abort', leave));
  }

  /** Has a thread work something out for this one. */
  async work(asked: AskedAway): Promise<unknown> {
    await this.up;
    const gone = new AbortController().signal;
    const work = { client: HOUSE, weight: 0, gone, about: asked.about ?? {}, sure: true };
    return this.turns.take(work, (place) =>
      this.places[place]!.run(asked, { signal: AbortSignal.timeout(this.deadline) }),
    );
  }

  /** Has a thread come up before anybody asks. */
  warm(): void {
    this.up = this.places[0]!.run(null).catch(() => undefined);
  }

  get waiting(): number {
    return this.turns.waiting;
  }

  async close(): Promise<void> {
    await Promise.all(this.places.map((place) => place.destroy()));
  }

  private begin(task: Task, { question, client, weight }: Omit<Question, 'gone'>): UnderWay {
    const end = new AbortController();
    const run = (place: number) => {
      const late = AbortSignal.timeout(this.deadline);
      const signal = AbortSignal.any([end.signal, late]);
      return this.places[place]!.run(task, { signal }) as Promise<Carried>;
    };
    const { draft, rubric } = aboutOf(task);
    const about = task.signedIn ? { draft, rubric } : { rubric };
    const work = { client, weight, about, gone: end.signal };
    const answer = this.up
      .then(() => this.turns.take(work, run))
      .catch(unanswered)
      .finally(() => {
        if (this.underWay.get(question) === one) this.underWay.delete(question);
      });
    const one: UnderWay = { answer, end, askers: 0 };
    this.underWay.set(question, one);
    return one;
  }
}

/** What a thread says of its own: something it found. */
export interface FoundThere {
  name: string;
  value: string;
}

interface UnderWay {
  answer: Promise<Carried | Unanswered>;
  end: AbortController;
  askers: number;
}

interface Question {
  question: string;
  client: string;
  weight: number;
  gone: AbortSignal;
}

/** Of a long question only its beginning is looked at. */
const BEGINNING = 10_000;

/** What a question seems to be about, by the first names in it: who answers it soonest. */
export function aboutOf({ url, body }: Pick<Task, 'url' | 'body'>): About {
  const text = decoded(url) + Buffer.from(body ?? []).toString('utf8', 0, BEGINNING);
  const [, draft] = /\b(?:proposal-)?([a-z][a-z0-9-]*-\d+)\b/.exec(text) ?? [];
  const [rubric] = /\b[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(?=@)/.exec(text) ?? [];
  return { draft, rubric };
}

function unanswered(error: unknown): Unanswered {
  if (error instanceof NoTurn) return error.whose === 'asker' ? 'too many of yours' : 'too many';
  const { name, code } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError') return 'too long';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'too large';
  throw error;
}

/** Beside this file: built, or as it is written. */
const THREAD = ['js', 'ts']
  .map((ending) => join(__dirname, `readerThread.${ending}`))
  .find((file) => existsSync(file))!;
