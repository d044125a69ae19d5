import { useCallback, useEffect, useState } from 'react';

export type Fields = Record<string, string>;
interface State<F, R = string | null> {
  revision: R;
  seen: F;
  typed: F;
}

/** What is typed in a form, over what is stored. */
export interface Typed<F extends Fields, R = string | null> {
  typed: F;
  dirty: boolean;
  /** Of what is stored: what the next act must name as seen. */
  revision: R;
  /** What is stored now, where somebody else changed what is being typed. */
  other: F | null;
  /** Only the fields that were changed. */
  changed: Partial<F>;
  type: (name: keyof F, value: string) => void;
  keepMine: () => void;
  takeStored: () => void;
}

/**
 * What was typed and not stored, by place: leaving a page does not lose it, leaving the account
 * does.
 */
const kept = new Map<string, State<Fields>>();
export const forgetTyped = (): void => {
  kept.clear();
  begun.clear();
};

/** What was begun on a page and is stored nowhere yet, by place. */
const begun = new Map<string, unknown>();

/** What was begun at a place and below it is stored now. */
export function forgetBegun(place: string): void {
  for (const name of begun.keys())
    if (name === place || name.startsWith(`${place}/`)) begun.delete(name);
}

/** A state that leaving the page, or another language, does not lose. */
export function useBegun<V>(place: string, initial: V): [V, (change: (before: V) => V) => void] {
  const [value, setValue] = useState<V>(() => (begun.get(place) as V | undefined) ?? initial);
  const set = useCallback(
    (change: (before: V) => V) =>
      setValue((before) => {
        const next = change(before);
        begun.set(place, next);
        return next;
      }),
    [place],
  );
  return [value, set];
}

const equal = (a: Fields, b: Fields) => Object.keys(a).every((name) => a[name] === b[name]);

/**
 * What is typed over what is stored. Untouched fields follow the store; where somebody else changed
 * what was being typed, `other` holds what is stored now, and nothing is taken over before the
 * person chose.
 * @param place names the fields; a component shows one place only
 * @param revision of what is stored
 */
export function useTyped<F extends Fields, R extends string | null>(
  place: string,
  revision: R,
  stored: F,
): Typed<F, R> {
  const [state, setState] = useState<State<F, R>>(
    () => (kept.get(place) as State<F, R> | undefined) ?? { revision, seen: stored, typed: stored },
  );
  const { seen, typed } = state;
  const dirty = !equal(typed, seen);
  const follows = { revision, seen: stored, typed: stored };
  const moved = state.revision !== revision;
  if (moved && (!dirty || equal(typed, stored))) setState(follows);
  else if (moved && equal(seen, stored)) setState({ ...state, revision });
  useEffect(() => {
    if (dirty) kept.set(place, state);
    else kept.delete(place);
  }, [place, dirty, state]);
  useWarning(dirty);
  return {
    typed,
    dirty,
    revision: state.revision,
    other: moved && dirty && !equal(typed, stored) && !equal(seen, stored) ? stored : null,
    type: (name, value) => setState((now) => ({ ...now, typed: { ...now.typed, [name]: value } })),
    changed: Object.fromEntries(
      Object.entries(typed).filter(([name, value]) => value !== seen[name]),
    ) as Partial<F>,
    keepMine: () => setState({ revision, seen: stored, typed }),
    takeStored: () => setState(follows),
  };
}

/** The browser asks before it throws away what is not stored. */
function useWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}
