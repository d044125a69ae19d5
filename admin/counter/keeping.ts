import { graphql } from '../gql';
import { query } from './ask';
import { heard } from './heard';

/** One mutation keeps and lets fall, so that both arrive in the order in which they came. */
const KEEP = graphql(`
  mutation UnsavedKeep($username: String!, $texts: [UnsavedInput!]!) {
    unsavedKeep(username: $username, texts: $texts) { at userErrors { code } }
  }
`);

interface Waiting {
  /** Null: it falls. */
  text: string | null;
  kept: (at: string) => void;
}

/** In ms: when something falls, after the last key, at most after the first, after a failure. */
const [SOON, PAUSE, LONGEST, AGAIN] = [50, 1_000, 5_000, 10_000];
/** In characters: what the counter keeps of a place, of one question, and of a page that goes. */
const [MOST_TEXT, MOST_ASKED, MOST_LEAVING] = [200_000, 250_000, 15_000];
const MOST_PLACES = 50;

const waiting = new Map<string, Waiting>();
const tooLong = new Set<string>();
const { hear, tell } = heard();
let owner: string | null = null;
let [timer, first, asking] = [undefined as ReturnType<typeof setTimeout> | undefined, 0, 0];
let trouble: string | null = null;

/** Why what is typed is not kept at the moment, by its code; null: it is. */
export const keepingTrouble = (): string | null => (tooLong.size > 0 ? 'TOO_LONG' : trouble);
export const hearKeeping = hear;

/** Whose texts they are; what waits for them goes on its way. */
export function keepFor(username: string | null): void {
  owner = username;
  trouble = null;
  if (username === null) {
    waiting.clear();
    tooLong.clear();
  }
  schedule(0);
  tell();
}

/** Keeps a text with the account, a moment later; null lets it fall. */
export function keep(place: string, text: string | null, kept: Waiting['kept']): void {
  const fits = (text ?? '').length <= MOST_TEXT;
  if (fits) tooLong.delete(place);
  else tooLong.add(place);
  if (fits) waiting.set(place, { text, kept });
  schedule(text === null ? SOON : PAUSE);
  tell();
}

function schedule(wait: number): void {
  if (waiting.size === 0) return;
  if (timer === undefined) first = Date.now();
  clearTimeout(timer);
  timer = setTimeout(() => void send(), Math.max(0, Math.min(wait, first + LONGEST - Date.now())));
}

/** Sends what waits. One question at a time, but where the page goes away. */
export async function send(leaving = false): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  if (owner === null || waiting.size === 0 || (asking > 0 && !leaving)) return;
  const batch = taken();
  const size = batch.reduce((sum, [, { text }]) => sum + (text ?? '').length, 0);
  const texts = batch.map(([place, { text }]) => ({ place, text }));
  const username = owner;
  asking++;
  try {
    const how = { keepalive: leaving && size < MOST_LEAVING };
    const { at, userErrors } = (await query(KEEP, { username, texts }, how)).unsavedKeep;
    trouble = userErrors[0]?.code ?? null;
    if (at) for (const [, { kept }] of batch) kept(at);
  } catch {
    trouble = 'NETWORK';
  }
  asking--;
  if (trouble && owner === username)
    for (const [place, one] of batch) if (!waiting.has(place)) waiting.set(place, one);
  tell();
  // Whoever is not signed in any more is waited for: `keepFor` goes on.
  if (!isOver(trouble)) schedule(trouble ? AGAIN : PAUSE);
}

/** Whether nothing is kept before somebody signs in. */
export const isOver = (code: string | null): boolean =>
  code === 'NOT_SIGNED_IN' || code === 'OTHER_ACCOUNT';

/** The first that wait, as many as one question holds. */
function taken(): [string, Waiting][] {
  const batch: [string, Waiting][] = [];
  let size = 0;
  for (const [place, one] of waiting) {
    size += (one.text ?? '').length;
    if (batch.length > 0 && (size > MOST_ASKED || batch.length === MOST_PLACES)) break;
    batch.push([place, one]);
  }
  for (const [place] of batch) waiting.delete(place);
  return batch;
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void send(true);
});
window.addEventListener('pagehide', () => void send(true));
/** The browser asks before it throws away what could not be kept. */
window.addEventListener('beforeunload', (event) => {
  if (tooLong.size > 0 || (trouble && waiting.size > 0)) event.preventDefault();
  else void send(true);
});
