import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { isUnavailable, Unavailable } from './unavailable';

/** How one database begins, and how it makes sure that a connection is clean again. */
export interface Ways {
  /** A runner of its own for one transaction, which has begun. */
  begin(): Promise<QueryRunner>;
  /** After COMMIT, or where `failed`: the connection must be known to be clean, or go. */
  end(runner: QueryRunner, failed: boolean): Promise<void>;
  /** Writes of this process that are under way at once; the others wait, without a connection. */
  atOnce: number;
}

/** Milliseconds between two looks at whether all is done. */
const NAP = 5;

/** deadlock_detected, serialization_failure */
const EACH_OTHER = new Set(['40P01', '40001']);

/**
 * Transactions of writing. TypeORM's own keep count of their depth and lose it when a COMMIT fails,
 * as on a full disk: every later transaction would be a savepoint in one that nobody commits.
 */
export class Transactions {
  waiting = 0;
  failingSince: string | null = null;
  private readonly current = new AsyncLocalStorage<EntityManager>();
  private underWay = 0;
  /** Whoever is next comes first. */
  private readonly queue: (() => void)[] = [];

  /** @param place the database, as it is named where a write fails */
  constructor(
    private readonly ways: Ways,
    private readonly place: string,
  ) {}

  write = <T>(act: (manager: EntityManager) => Promise<T>): Promise<T> => {
    const outer = this.current.getStore();
    if (outer) return act(outer);
    this.waiting++;
    return this.inTurn(() => this.once(act)).finally(() => {
      // While it is known in whose transaction something is, every promise here costs more.
      if (--this.waiting === 0) this.current.disable();
    });
  };

  /** Resolves when what has been asked for by now has ended. */
  async settled(): Promise<void> {
    while (this.waiting > 0) await sleep(NAP);
  }

  private async inTurn<T>(act: () => Promise<T>): Promise<T> {
    if (this.underWay < this.ways.atOnce) this.underWay++;
    else await new Promise<void>((turn) => this.queue.push(turn));
    try {
      return await act();
    } finally {
      // The turn itself is handed on, so that nobody who comes now is faster.
      const next = this.queue.shift();
      if (next) next();
      else this.underWay--;
    }
  }

  private async once<T>(act: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      const done = await this.again(act);
      this.failingSince = null;
      return done;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      this.failingSince ??= new Date().toISOString();
      throw new Unavailable((error as Error).message, error, this.place);
    }
  }

  /** Two that wait for each other: the database ends one, and nothing of it has happened. */
  private async again<T>(act: (manager: EntityManager) => Promise<T>, tries = 3): Promise<T> {
    try {
      return await this.run(await this.ways.begin(), act);
    } catch (error) {
      const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
      if (tries <= 1 || !EACH_OTHER.has(code ?? '')) throw error;
      return this.again(act, tries - 1);
    }
  }

  private async run<T>(
    runner: QueryRunner,
    act: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    let failed = true;
    // TypeORM would open transactions of its own inside.
    const state = runner as { isTransactionActive: boolean };
    state.isTransactionActive = true;
    try {
      const done = await this.current.run(runner.manager, () => act(runner.manager));
      await runner.query('COMMIT');
      failed = false;
      return done;
    } finally {
      state.isTransactionActive = false;
      await this.ways.end(runner, failed);
    }
  }
}

/** A transaction of reading, of one moment; the connection belongs to it alone. */
export async function atOneMoment<T>(
  source: DataSource,
  act: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return source.transaction(
    source.options.type === 'postgres' ? 'REPEATABLE READ' : 'SERIALIZABLE',
    act,
  );
}
