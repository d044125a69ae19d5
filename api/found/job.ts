import type { EntityManager } from 'typeorm';
import type { About } from '../turns';

/** Work that a thread does for one that must go on answering. */
export interface Job<Given, Value> {
  name: string;
  /** What it is about: who was at that already does it soonest. */
  about?(given: Given): About;
  /**
   * @param given plain data, which travels between threads @returns what JSON holds; null where
   * what it was asked about is not there any more
   */
  work(manager: EntityManager, given: Given): Promise<Value | null>;
}

const jobs = new Map<string, Job<never, unknown>>();

/** Declares work that may be done elsewhere: all threads know it by its name. */
export function job<Given, Value>(declared: Job<Given, Value>): Job<Given, Value> {
  jobs.set(declared.name, declared);
  return declared;
}

export interface AskedAway {
  job: string;
  given: unknown;
  about?: About;
}

/** Does work that was declared, in this thread. */
export const doJob = (manager: EntityManager, { job: name, given }: AskedAway): Promise<unknown> =>
  jobs.get(name)!.work(manager, given as never);
