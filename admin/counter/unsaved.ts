import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { deceivingIn } from '../../rubrics/deceiving';
import { graphql } from '../gql';
import type { UnsavedQuery } from '../gql/graphql';
import { query } from './ask';
import { heard } from './heard';
import { keep, keepFor } from './keeping';

const UNSAVED = graphql(`
  query Unsaved($under: String!) {
    viewer { username unsaved(under: $under) { place text at } }
  }
`);

/** What was typed at a place and is not stored. */
interface Held {
  state: unknown;
  /** Whether it says anything that is stored nowhere else. */
  unsaved: boolean;
  /** When the account kept it; null while it has not. */
  at: string | null;
  /** Whether it was typed on this page: then it may be kept nowhere else. */
  here: boolean;
  /** Whether it is of before: nobody went on with it since this page was opened, or signed in. */
  found: boolean;
}

/** How it is kept: by which page, and as which of its texts. */
interface Kept {
  by: string;
  state: unknown;
}

const PAGE = Math.random().toString(36).slice(2);
let texts = 0;
let owner: string | null = null;
const held = new Map<string, Held>();
/** Of other pages: what of theirs was taken in last, by place. */
const known = new Map<string, string>();
/** Places of which the account keeps something, or soon does. */
const kept = new Set<string>();
const { hear, tell } = heard();

/** Places whose fields stand on the page in sight, and how often. */
const inSight = new Map<string, number>();

export const heldAt = (place: string): Held | undefined => held.get(place);
export function useHeld(place: string): Held | undefined {
  useEffect(() => {
    see(place, 1);
    return () => see(place, -1);
  }, [place]);
  return useSyncExternalStore(hear, () => held.get(place));
}

function see(place: string, more: 1 | -1): void {
  const fields = (inSight.get(place) ?? 0) + more;
  if (fields > 0) inSight.set(place, fields);
  else inSight.delete(place);
  if (held.get(place)?.unsaved) tell();
}

/** Where something is unsaved at a place or below it. */
export const useUnsavedPlaces = (under: string): string[] => usePlaces(() => unsavedUnder(under));

/** The same, but what is seen by whoever typed it. */
export const useUnsavedElsewhere = (under: string): string[] =>
  usePlaces(() => unsavedUnder(under).filter((place) => !inSight.has(place)));

/** Told anew where these are others, not at every letter: whole pages hang on it. */
function usePlaces(find: () => string[]): string[] {
  const places = useSyncExternalStore(hear, () => find().join('\n'));
  return useMemo(() => (places === '' ? [] : places.split('\n')), [places]);
}

const unsavedUnder = (under: string): string[] =>
  [...held].flatMap(([place, { unsaved, state }]) => {
    // What is on its way is stored in a moment.
    const { sending } = state as { sending?: true };
    return unsaved && !sending && place.startsWith(under) ? [place] : [];
  });

/**
 * Holds what is typed at a place, whatever becomes of the component that shows it.
 * @param lasting of it, what is kept with the account; null: nothing of it is unsaved
 */
export function hold(place: string, state: unknown, lasting: unknown): void {
  const unsaved = lasting !== null;
  held.set(place, { state, unsaved, at: held.get(place)?.at ?? null, here: true, found: false });
  if (unsaved) put(place, written({ by: `${PAGE}.${++texts}`, state: lasting }));
  else fall(place);
  tell();
}

/** It was stored, or given up. */
export function letGo(place: string): void {
  if (held.delete(place)) tell();
  fall(place);
}

/** All at the place and below it. */
export function letGoUnder(place: string): void {
  for (const name of [...held.keys()])
    if (name === place || name.startsWith(`${place}/`)) letGo(name);
}

/** What one person typed is nothing for the next. @param username null: nobody is signed in */
export function holdFor(username: string | null): void {
  // Who comes back is offered it as what was typed before.
  if (owner === username)
    for (const [place, one] of held) if (one.unsaved) held.set(place, { ...one, found: true });
  if (owner !== username) {
    held.clear();
    known.clear();
    kept.clear();
    if (owner !== null) keepFor(null);
  }
  owner = username;
  keepFor(username);
  tell();
}

/**
 * What the account kept below a place is asked for before anything is typed there.
 * @returns whether it is known, or cannot be
 */
export function useUnsaved(under: string): boolean {
  const { isPending } = useQuery({
    queryKey: ['unsaved', under],
    staleTime: 0,
    retry: false,
    refetchOnWindowFocus: true,
    queryFn: async ({ signal }) => {
      const { viewer } = await query(UNSAVED, { under }, { signal });
      if (viewer) takeIn(viewer, under);
      return viewer?.username ?? null;
    },
  });
  return !isPending;
}

/** What was typed here stands above what another page kept. */
function takeIn({ username, unsaved }: NonNullable<UnsavedQuery['viewer']>, under: string): void {
  if (owner !== username) holdFor(username);
  const listed = new Set(unsaved.map(({ place }) => place));
  for (const { place, text, at } of unsaved) {
    const one = read(text);
    if (!one || one.by.startsWith(`${PAGE}.`) || known.get(place) === one.by) continue;
    known.set(place, one.by);
    kept.add(place);
    const mine = held.get(place);
    if (!mine?.unsaved || !mine.here)
      held.set(place, { state: one.state, unsaved: true, at, here: false, found: true });
  }
  for (const [place, { here }] of held)
    if (!here && place.startsWith(under) && !listed.has(place)) {
      held.delete(place);
      known.delete(place);
    }
  tell();
}

function put(place: string, text: string): void {
  kept.add(place);
  keep(place, text, (at) => {
    const now = held.get(place);
    if (now?.unsaved) held.set(place, { ...now, at });
    tell();
  });
}

function fall(place: string): void {
  if (kept.delete(place)) keep(place, null, () => undefined);
}

/** The counter takes no sign that nobody sees, but somebody may have typed one. */
function written(one: Kept): string {
  const text = JSON.stringify(one);
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return deceivingIn(text).reduceRight(
    (all, { index, sign }) =>
      all.slice(0, index) + sign.split('').map(escaped).join('') + all.slice(index + sign.length),
    text,
  );
}

function read(text: string): Kept | null {
  try {
    const one = JSON.parse(text) as Partial<Kept> | null;
    return typeof one?.by === 'string' && one.state ? (one as Kept) : null;
  } catch {
    return null;
  }
}
