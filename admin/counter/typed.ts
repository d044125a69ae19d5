import { useEffect, useRef } from 'react';
import { joinTexts } from '../../rubrics/merge/threeWay';
import { beginAct } from './inTurn';
import { heldAt, hold, letGo, useHeld } from './unsaved';

export type Fields = Record<string, string>;

/** What is typed, over the revision that was seen. */
interface Typing<F, R> {
  revision: R;
  seen: F;
  typed: F;
}

/** And what became of it when it was stored last. */
interface State<F, R> extends Typing<F, R> {
  /** It is on its way, or the page may still show what stood before: what is new is one's own. */
  sending?: true;
  /** It was refused: nobody tries the same over the same again but by a button. */
  refused?: true;
}

/** A field that somebody else changed, too. */
export interface Conflict {
  mine: string;
  stored: string;
  /** Both in one text, where neither touches what the other changed. */
  joined: string | null;
}

/** What is typed in a form, over what is stored. */
export interface Typed<F extends Fields, R = string | null> {
  typed: F;
  dirty: boolean;
  /** Of what is stored: what the next act must name as seen. */
  revision: R;
  /** By field; nothing is stored before somebody chose. */
  conflicts: Partial<Record<keyof F, Conflict>>;
  inConflict: boolean;
  /** Only the fields that were changed. */
  changed: Partial<F>;
  /** What stood there when it was typed. */
  seen: F;
  type: (name: keyof F, value: string) => void;
  /** Ends a conflict with this text. */
  settle: (name: keyof F, value: string) => void;
  takeStored: () => void;
  /** Stores what is typed by an act; what is typed meanwhile stays unsaved. */
  store: (act: () => Promise<boolean>) => Promise<boolean>;
  /** When the account kept it; null while it has not. */
  keptAt: string | null;
  /** Whether it was typed before the page was opened. */
  found: boolean;
  refused: boolean;
}

const equal = (a: Fields, b: Fields) => Object.keys(a).every((name) => a[name] === b[name]);

/**
 * What is typed over what is stored, field by field: what was not typed in follows the store, and
 * what was not stored anew stays as typed. Where both changed a field a person chooses.
 * @param place names the fields; a component shows one place only
 * @param revision of what is stored
 * @param joins fields of running words: the others are one value each
 */
export function useTyped<F extends Fields, R extends string | null>(
  place: string,
  revision: R,
  stored: F,
  joins: readonly (keyof F)[] = [],
): Typed<F, R> {
  const held = useHeld(place);
  const shown = useRef({ revision, stored, joins });
  useEffect(() => {
    shown.current = { revision, stored, joins };
  });
  const fresh: State<F, R> = { revision, seen: stored, typed: stored };
  const state = (held?.state as State<F, R> | undefined) ?? fresh;
  const now = reconciled(state, { revision, stored, joins });
  const dirty = !equal(now.typed, now.seen);
  const current = () => {
    const { revision, stored } = shown.current;
    const state = heldAt(place)?.state as State<F, R> | undefined;
    return reconciled(state ?? { revision, seen: stored, typed: stored }, shown.current);
  };
  const put = (next: Partial<Typing<F, R>>, more: Partial<State<F, R>>) => {
    const { revision, seen, typed } = { ...current(), ...next };
    const typing = { revision, seen, typed };
    hold(place, { ...typing, ...more }, equal(typed, seen) ? null : typing);
  };
  const idle = !dirty && held !== undefined && !state.sending;
  useEffect(() => {
    if (idle) letGo(place);
  }, [place, idle]);
  return {
    ...now,
    dirty,
    inConflict: Object.keys(now.conflicts).length > 0,
    changed: Object.fromEntries(
      Object.entries(now.typed).filter(([name, value]) => value !== now.seen[name]),
    ) as Partial<F>,
    type: (name, value) => put({ typed: { ...current().typed, [name]: value } }, underWay(place)),
    settle: (name, value) => {
      const { typed, seen } = current();
      const { [name]: its } = shown.current.stored;
      put({ typed: { ...typed, [name]: value }, seen: { ...seen, [name]: its } }, {});
      // Nothing is in dispute any more: what is stored now has been seen.
      put(current(), {});
    },
    takeStored: () => letGo(place),
    store: (act) => storeBy(place, act, current()),
    keptAt: held?.at ?? null,
    found: held?.found ?? false,
    refused: state.refused === true && state.revision === revision,
  };
}

/** What is typed on leaves what is on its way alone, and makes what was refused another text. */
const underWay = (place: string): { sending?: true } =>
  (heldAt(place)?.state as { sending?: true } | undefined)?.sending ? { sending: true } : {};

const lasting = <F extends Fields, R>(typing: Typing<F, R>) =>
  equal(typing.typed, typing.seen) ? null : typing;

/** Lives on where the page is left meanwhile. */
async function storeBy<F extends Fields, R>(
  place: string,
  act: () => Promise<boolean>,
  { revision, seen, typed: sent }: Typing<F, R>,
): Promise<boolean> {
  const over = beginAct();
  const now = () => heldAt(place)?.state as State<F, R> | undefined;
  const put = (typing: Typing<F, R>, more: Partial<State<F, R>> = {}) =>
    hold(place, { ...typing, ...more }, lasting(typing));
  put({ revision, seen, typed: sent }, { sending: true });
  const done = await act();
  const { typed } = now() ?? {};
  // Without it somebody else sits here by now.
  if (typed && done) put({ revision, seen: sent, typed }, { sending: true });
  await turn();
  const last = now()?.typed;
  if (last && done && equal(last, sent)) letGo(place);
  else if (last && done) put({ revision, seen: sent, typed: last });
  else if (last) put({ revision, seen, typed: last }, equal(last, sent) ? { refused: true } : {});
  over();
  return done;
}

/** In which the page shows what was asked anew. */
const turn = () => new Promise<void>((resolve) => void setTimeout(resolve));

interface Shown<F, R> {
  revision: R;
  stored: F;
  joins: readonly (keyof F)[];
}

function reconciled<F extends Fields, R>(
  state: State<F, R>,
  { revision, stored, joins }: Shown<F, R>,
): Typing<F, R> & { conflicts: Partial<Record<keyof F, Conflict>> } {
  const { seen: base, typed } = state;
  if (state.sending) return { revision: state.revision, seen: base, typed, conflicts: {} };
  const conflicts: Partial<Record<keyof F, Conflict>> = {};
  const [next, seen] = [{ ...stored }, { ...stored }];
  for (const name of Object.keys(stored) as (keyof F)[]) {
    const [before, mine, theirs] = [base[name] ?? stored[name], typed[name], stored[name]];
    if (mine === undefined || mine === before || mine === theirs) continue;
    next[name] = mine;
    if (theirs === before) continue;
    seen[name] = before;
    const joined = joins.includes(name) ? joinTexts(before, mine, theirs) : null;
    conflicts[name] = { mine, stored: theirs, joined };
  }
  const settled = Object.keys(conflicts).length === 0;
  return { revision: settled ? revision : state.revision, seen, typed: next, conflicts };
}
