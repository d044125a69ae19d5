import type { EntityManager } from 'typeorm';
import type { ReasonCode } from '../../rubrics/reasons';
import type { Actor } from '../../rubrics/vocabulary';
import { because, type Refusal } from '../kinds/userError';
import { lockRecord } from '../record/append';
import { recordRefusal } from '../record/refuse';
import { acting, type Acting } from './acting';

/** What was done, or why nothing was. */
export type Outcome<Done> = { done: Done; userErrors: [] } | { done: null; userErrors: Refusal[] };

/** A refusal that is on record already. */
export class Refused {
  constructor(readonly why: Refusal) {}
}

/** Says no, with the argument it speaks of. */
export type No = (code: ReasonCode, path?: string) => Promise<Refused>;

interface Asked {
  /** The act, as a refusal puts it on record. */
  what: string;
  /** What the law says against it; null: nothing. */
  mayNot(actor: Actor | null): ReasonCode | null;
  /** Username of the account whose rights are changed. */
  changing?: string | undefined;
}

/**
 * The door of what is asked of accounts and awards, under the lock of the record: the law is asked,
 * what is refused is on record and answered; else what is done is.
 */
export const whereAllowed = <Context extends Acting, Done>(
  context: Context,
  { what, mayNot, changing }: Asked,
  act: (manager: EntityManager, actor: Context, no: No) => Promise<Done | Refused>,
): Promise<Outcome<Done>> =>
  acting(
    context,
    async (manager, actor) => {
      await lockRecord(manager);
      const no: No = async (code, path) => {
        await recordRefusal(manager, actor, what, [code]);
        return new Refused(because(code, path === undefined ? null : [path]));
      };
      const reason = mayNot(actor.viewer);
      const answered = reason ? await no(reason) : await act(manager, actor, no);
      return answered instanceof Refused
        ? { done: null, userErrors: [answered.why] }
        : { done: answered, userErrors: [] };
    },
    changing,
  );
