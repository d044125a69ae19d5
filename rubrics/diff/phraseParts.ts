import { placedLaw } from '../kinds';
import { isList, type AnyField, type MemberList } from '../kinds/field';
import { clauseContent, isClause } from '../kinds/readers';
import { fieldsOf } from '../kinds/walk';
import { amountIn } from '../kinds/weight';
import { roleOf } from '../tree/points';
import { nodesAt, type Node, type Tree } from '../tree/tree';
import { SCORE_ROLE_WORDS, type ScoreRole } from '../vocabulary';
import type { Change, Difference } from './change';
import { topmost } from './changeParts';
import { nameOf, opening } from './names';
import { measuresAt } from './measures';
import { spans, type Span } from './spans';
import { words } from './words';

/** What sentences about changes are made of. */

export const quoted = (text: string | null): string => `“${opening(oneLine(text ?? ''))}”`;

/** What came or went: its topmost entry, how many points it has, and how many are below it. */
export const shownWhole = (top: Node, count: number, zh: boolean): string =>
  shown(top, zh) + extent(top, count - 1, zh);

/**
 * Its name, and how its text begins where the name does not tell: what is gone cannot be looked up.
 */
const shown = (node: Node, zh: boolean): string =>
  nameOf(node, zh) + (clauseContent(node.entry)?.title ? '' : shownText(node, zh));

/** ` “how the title or the text begins”` of what a number names; '' of anything else. */
export function shownText(node: Node, zh: boolean): string {
  const content = clauseContent(node.entry);
  const text = content && node.label !== null ? oneLine(content.title ?? content.text ?? '') : '';
  if (!text) return '';
  return zh ? `「${opening(text)}」` : ` “${opening(text)}”`;
}

/** A sentence has no breaks, whatever it quotes. */
export const oneLine = (text: string): string => text.trim().replace(/\s*\n\s*/gu, ' ');

/** What goes without saying where something came, went or was parted. */
const PLAIN_ROLES: ReadonlySet<ScoreRole> = new Set(['BASE', 'UNSCORED']);

/** ` (加分,20分,含下属2条)`; '' of what has nothing to tell. */
export function extent(top: Node, below: number, zh: boolean): string {
  const weight = top.weight?.content ?? {};
  const { points, share } = weight;
  const role = isClause(top) ? roleOf(top) : 'BASE';
  const told = placedLaw(top.entry).told?.(top.entry.content)?.[zh ? 0 : 1];
  const amount = points === undefined ? '' : amountIn(weight, Math.abs(points));
  const given = zh ? `${amount}分` : `${amount} points`;
  const taken = zh ? `扣${amount}分` : `a deduction of ${amount} points`;
  const isTaken = points !== undefined && points < 0;
  const parts = [
    ...(PLAIN_ROLES.has(role) || isTaken ? [] : [SCORE_ROLE_WORDS[role][zh ? 0 : 1]]),
    ...(points === undefined ? [] : [isTaken ? taken : given]),
    ...(told ? [told] : []),
    ...(share === undefined ? [] : [zh ? `权重${share}%` : `a share of ${share} %`]),
    ...(below > 0 ? [zh ? `含下属${below}条` : `with ${below} below it`] : []),
  ];
  if (parts.length === 0) return '';
  return zh ? `(${parts.join(',')})` : ` (${parts.join(', ')})`;
}

/** Both values, where they are short; else the only replacement, or how many places. */
export function fromTo(before: string, after: string, zh: boolean): string {
  if (opening(before) !== before || opening(after) !== after) return sample({ before, after }, zh);
  const [was, now] = [oneLine(before), oneLine(after)];
  return zh ? `:由“${was}”改为“${now}”` : `: from “${was}” to “${now}”`;
}

/**
 * The only replacement, or how many places, and a few of them each; of many, those that a reader
 * must not overlook. A text that came or went whole is shown by its beginning.
 */
export function sample({ before, after }: Pick<Change, 'before' | 'after'>, zh: boolean): string {
  if (before === null) return added(after ?? '', zh);
  if (after === null) return removed(before, zh);
  const places = replacements(spans(before, after));
  const [only] = places;
  if (!only) return zh ? '(0处)' : ' (0 places)';
  if (places.length === 1) return one(only, zh);
  const count = zh ? `(${places.length}处)` : ` (${places.length} places)`;
  const worded = places.length <= FEW ? places.filter(hasWords) : [];
  const told = places.filter((place) => place.isCalledOut || worded.includes(place));
  if (told.length === 0) return count;
  // What is replaced alike in several places is said once.
  const said = [...new Set(told.map((place) => bare(place, zh)))];
  return `${count}${zh ? ':' : ': '}${said.join(zh ? '、' : ', ')}`;
}

/** Places that a sentence holds. */
const FEW = 4;
const hasWords = ({ gone, came }: Replacement): boolean => /[\p{L}\p{N}]/u.test(gone + came);

const added = (text: string, zh: boolean): string =>
  zh ? `:增加${quoted(text)}` : `: added ${quoted(text)}`;
const removed = (text: string, zh: boolean): string =>
  zh ? `:删除${quoted(text)}` : `: removed ${quoted(text)}`;

/** What came in the place of what. */
interface Replacement {
  gone: string;
  came: string;
  /** What stands before both. */
  lead: string;
  isCalledOut: boolean;
}

const one = (place: Replacement, zh: boolean): string => `${zh ? ':' : ': '}${bare(place, zh)}`;

function bare({ gone, came, isCalledOut }: Replacement, zh: boolean): string {
  const said = (text: string) => {
    if (/^\s*\n\s*$/u.test(text)) return zh ? '换行' : 'a line break';
    return isCalledOut ? `“${withNumbers(oneLine(text))}”` : quoted(text);
  };
  if (gone === '') return zh ? `增加${said(came)}` : `added ${said(came)}`;
  if (came === '') return zh ? `删除${said(gone)}` : `removed ${said(gone)}`;
  return zh ? `${said(gone)}改为${said(came)}` : `${said(gone)} became ${said(came)}`;
}

/** A text of some length whole, a longer one by its beginning and the numbers behind it. */
function withNumbers(text: string): string {
  if ([...text].length <= WHOLE) return text;
  const start = opening(text);
  const cut = words(text);
  let at = 0;
  const left = cut.flatMap((word, i) => {
    at += word.length;
    return at >= start.length && measuresAt(cut, i) && word !== '一个' ? [word] : [];
  });
  return left.length === 0 ? start : `${start}${left.join('…')}…`;
}
/** Characters of a place that must not be overlooked and are shown as they are. */
const WHOLE = 24;

function replacements(all: readonly Span[]): Replacement[] {
  const places: Replacement[] = [];
  let before: string | null = '';
  for (const { kind, text, callout } of all) {
    if (kind === 'SAME') {
      if (before === null) places.push(inWhole(places.pop()!));
      before = text;
      continue;
    }
    if (before !== null) places.push({ gone: '', came: '', lead: before, isCalledOut: false });
    before = null;
    const place = places.at(-1)!;
    if (kind === 'DELETED') place.gone += text;
    else place.came += text;
    place.isCalledOut ||= callout !== null;
  }
  if (before === null) places.push(inWhole(places.pop()!));
  return places;
}

/** What ends a word is told with the whole of it: 竞争力, and not 力. */
function inWhole(place: Replacement): Replacement {
  const { gone, came, lead } = place;
  if (![gone, came].every(isHan)) return place;
  const word = words(lead.slice(-LEAD)).at(-1) ?? '';
  const ends = [gone, came].some((end) => SUFFIX.test(end) || words(word + end).length === 1);
  return isHan(word) && ends ? { ...place, gone: word + gone, came: word + came } : place;
}
/** Signs that end words and are none, which a segmenter parts from what they end. */
const SUFFIX = /^[力性化度率者员型式级量值]$/u;
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
/** In how many characters before it the word is looked for that a change ends. */
const LEAD = 12;

/**
 * Places before and after among the siblings that are counted together, from 1; among all of them,
 * where those did not change places with one another.
 */
export function ranks({ from, to }: Change, { base, head }: Difference): [number, number] {
  const sides = [topmostIn(base, from), topmostIn(head, to)] as const;
  const [before, after] = sides.map(({ node, siblings }) =>
    siblings.filter((other) => alike(other) === alike(node)).indexOf(node),
  ) as [number, number];
  if (before !== after) return [before + 1, after + 1];
  const [was, now] = sides.map(({ node, siblings }) => siblings.indexOf(node)) as [number, number];
  return [was + 1, now + 1];
}

function topmostIn(tree: Tree, keys: readonly string[]): { node: Node; siblings: readonly Node[] } {
  const node = topmost(tree, keys);
  return { node, siblings: node.parent?.children ?? tree.roots };
}

/** What is counted together: numbered points apart from the paragraph that leads them in. */
const alike = ({ entry }: Node): string => {
  const sort = placedLaw(entry).sort(entry.content);
  const content = clauseContent(entry);
  return content ? `${sort} ${content.scheme}` : sort;
};

/** A member of a list of which a change speaks, and the member inside it, if it speaks of one. */
interface Spoken {
  list: MemberList;
  /** Name of the list. */
  name: string;
  index: number;
  /** The path behind it: a field of the member, or nothing. */
  rest: string;
}
export function spokenMember({ kind, field }: Pick<Change, 'kind' | 'field'>): Spoken | null {
  const [, name, index, rest = ''] = /^([^/]+)\/(\d+)(?:\/(.+))?$/.exec(field ?? '') ?? [];
  if (name === undefined) return null;
  const list: AnyField | undefined = fieldsOf(kind)[name];
  return list && isList(list) ? { list, name, index: Number(index), rest } : null;
}

/** What a member of a list is known by in an entry; undefined where it is not there. */
export function knownMember({ list, name, index }: Spoken, { entry }: Node): string | undefined {
  const all = (entry.content as unknown as Record<string, unknown[]>)[name];
  const member = all?.[index];
  return member === undefined ? undefined : (list.known as (member: unknown) => string)(member);
}

/** The level of a band, which stays while its range changes (A 档). */
export function bandLevel({ list, name, index }: Spoken, { entry }: Node): string | undefined {
  if (!('level' in list.members)) return undefined;
  const member = (entry.content as unknown as Record<string, { level?: string }[]>)[name]?.[index];
  return member?.level;
}

/**
 * `“无”档:“0”、“没有提交。”`: a member that came or went whole, by what names it and by its lines;
 * null of any other change.
 */
export function wholeMember(
  change: Change,
  { base, head }: Difference,
  zh: boolean,
): string | null {
  const spoken = spokenMember(change);
  if (spoken?.rest !== '' || spoken.list.grid) return null;
  const text = change.after ?? change.before ?? '';
  const side =
    change.after === null
      ? base.byKey.get(change.from[0] ?? '')
      : head.byKey.get(change.to[0] ?? '');
  const level = side && bandLevel(spoken, side);
  const name = level ?? (side && knownMember(spoken, side)) ?? '';
  const lines = text.split('\n').filter((line) => line.trim() !== '' && line !== name);
  const said = lines.map(quoted).join(zh ? '、' : ', ');
  const word = level === undefined ? spoken.list.member[0] : '档';
  if (zh) return `“${name}”${word}${said && `:${said}`}`;
  return `“${name}”${said && `: ${said}`}`;
}

/** What a member is known by: in the base, where it is what changes; else in the head. */
function knownBefore({ before, after, to }: Change, spoken: Spoken, head: Tree): string {
  const [now] = nodesAt(head, to);
  const known = now && knownMember(spoken, now);
  return known === after && before !== null ? before : (known ?? '');
}

/** `“10%~25%”第2项` of a scoring guide. */
export function memberPlace(change: Change, { head, base }: Difference, zh: boolean): string {
  const { to, from } = change;
  const spoken = spokenMember(change);
  const node = head.byKey.get(to[0] ?? '') ?? base.byKey.get(from[0] ?? '');
  if (!spoken || !node) return '';
  const level = spoken.rest === 'level' ? undefined : bandLevel(spoken, node);
  const known = level ?? knownBefore(change, spoken, head);
  const [, inner] = /^[^/]+\/(\d+)/.exec(spoken.rest) ?? [];
  const nth = inner === undefined ? '' : Number(inner) + 1;
  if (zh) return `“${known}”${level === undefined ? '' : '档'}${nth && `第${nth}项`}`;
  return ` at “${known}”${nth && `, no. ${nth}`}`;
}
